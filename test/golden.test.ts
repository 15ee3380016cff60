import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../pipeline/extract.ts';
import type { Extraction } from '../pipeline/schema/dataset.ts';
import type { Span } from '../pipeline/schema/span.ts';
import { fileOf } from './document.ts';

const UPDATE = process.env.UPDATE_GOLDEN === '1';
const HOW = '`UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts` writes what is read today: read the difference before you keep it.';
const FOLDERS = globSync('test/golden/*/')
  .map((folder) => folder.replaceAll('\\', '/').replace(/\/$/, ''))
  .sort();

test('there are goldens, each a document and what is read from it', () => {
  expect(FOLDERS.length).toBeGreaterThanOrEqual(6);
});

test.each(FOLDERS)('%s gives the records that stand beside it', (folder) => {
  const markdown = readFileSync(`${folder}/input.md`, 'utf8');
  const name = folder.split('/').at(-1)!;
  const file = fileOf(markdown, `content/${name}.md`);
  const { extraction } = extract(file);
  const read = { messages: file.messages.map(String), ...shown(extraction) };
  const path = `${folder}/expected.json`;
  if (UPDATE) writeFileSync(path, `${JSON.stringify(read, null, 2)}\n`);
  if (!existsSync(path)) expect.fail(`${path} is missing. ${HOW}`);
  expect(JSON.parse(JSON.stringify(read)), `${path} says otherwise. ${HOW}`).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});

/** An extraction as a person reads and checks it: places as line:column, ids and provenance are left to the invariants, measures and topics to the lexicon's tests. */
function shown({ tasks, indicators, deadlines }: Extraction): object {
  const words = new Map([...tasks, ...indicators].map(({ id, quote }) => [id, quote]));
  return {
    tasks: tasks.map(({ quote, span, statement, modality, actors, deadline, product, references, heading }) => ({
      at: at(span),
      quote,
      statement,
      modality,
      actors: actors.map(({ name, part, inherited }) => `${part}: ${name}${inherited ? ' (inherited)' : ''}`),
      deadline: deadline && { text: deadline.text, kind: deadline.kind, start: deadline.start, due: deadline.due, from: deadline.from },
      ...(product === undefined ? {} : { product }),
      ...(references.length === 0 ? {} : { references: references.map(({ text }) => text) }),
      heading,
    })),
    indicators: indicators.map(({ quote, span, name, role, quantity, period, comparisons, heading }) => ({
      at: at(span),
      quote,
      name,
      role,
      quantity: `${quantity.text} → ${quantity.comparator} ${String(quantity.min)} ${String(quantity.max)} ${quantity.unit}`,
      period: period && `${period.edtf}${period.inherited ? ' (inherited)' : ''}`,
      ...(comparisons.length === 0
        ? {}
        : {
            comparisons: comparisons.map(
              (each) => `${each.relation}: ${each.quantity.text} → ${String(each.quantity.min)} ${each.quantity.unit}, to ${each.to}`,
            ),
          }),
      heading,
    })),
    deadlines: deadlines.map(({ text, span, kind, edtf, start, due, precision, of }) => ({
      at: at(span),
      text,
      kind,
      edtf,
      start,
      due,
      precision,
      of: of.map((id) => words.get(id)),
    })),
  };
}

function at({ line, column }: Span): string {
  return `${line}:${column}`;
}
