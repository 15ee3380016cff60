import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors, type Reading } from '../pipeline/build.ts';
import { extract } from '../pipeline/extract.ts';
import { outline } from '../pipeline/outline.ts';
import type { Plain } from '../pipeline/plain.ts';
import { readText } from '../pipeline/read.ts';
import { Extraction } from '../pipeline/schema/dataset.ts';
import type { Span } from '../pipeline/schema/span.ts';
import { CLOTHES } from './clothes.ts';
import { fileOf, readBody, withFrontMatter } from './document.ts';
import { seenIn, squeezed } from './reader.ts';

/** The same texts on every run. */
const SEED = 14;

const DOCUMENTS = ['content', 'test/gold'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => {
      const markdown = readFileSync(`${folder}/${name}`, 'utf8');
      const path = `${folder}/${name}`;
      return { path, markdown, body: markdown.indexOf('\n---\n') + 5, reading: extractText(markdown, path) };
    }),
);

function extractText(markdown: string, path: string): Reading {
  return extract(fileOf(markdown, path));
}

/** Every words of a record with the span they claim. */
function wordsOf({ extraction }: Reading): readonly { readonly words: string; readonly span: Span }[] {
  const { tasks, indicators, deadlines } = extraction;
  return [
    ...tasks.flatMap(({ quote, span, references }) => [
      { words: quote, span },
      ...references.map((each) => ({ words: each.text, span: each.span })),
    ]),
    ...indicators.flatMap(({ quote, span, quantity, comparisons }) => [
      { words: quote, span },
      { words: quantity.text, span: quantity.span },
      ...comparisons.map((each) => ({ words: each.quantity.text, span: each.quantity.span })),
    ]),
    ...deadlines.map(({ text, span }) => ({ words: text, span })),
  ];
}

function expectVerbatim(reading: Reading, isTold: (slice: string) => boolean = () => true): void {
  const { text } = reading;
  for (const { words, span } of wordsOf(reading)) {
    expect(words, 'a quote is on one line, without white space at its ends').toBe(words.trim().replaceAll(/\s+/g, ' '));
    const slice = text.slice(span.start, span.end);
    if (isTold(slice)) expect({ span, seen: squeezed(words) }).toEqual({ span, seen: squeezed(seenIn(slice)) });
    const before = text.slice(0, span.start).split('\n');
    expect([span.line, span.column]).toEqual([before.length, before.at(-1)!.length + 1]);
  }
}

describe.each(DOCUMENTS)('$path', ({ path, markdown, reading }) => {
  test('gives records of the contract, with ids of their own', () => {
    expect(() => Extraction.parse(reading.extraction)).not.toThrow();
    const ids = [...reading.extraction.tasks, ...reading.extraction.indicators, ...reading.extraction.deadlines].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('has no words that are read as two tasks', () => {
    const starts = reading.extraction.tasks.map(({ span }) => span.start);
    expect(new Set(starts).size).toBe(starts.length);
  });

  test('is quoted verbatim: each quote is what a reader sees at its span', () => {
    expectVerbatim(reading);
  });

  test('has its records in the order of the text, and deadlines that point to records of it', () => {
    const { tasks, indicators, deadlines } = reading.extraction;
    for (const records of [tasks, indicators, deadlines]) {
      const starts = records.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
    const bounded = new Set([...tasks, ...indicators].map(({ id }) => id));
    expect(deadlines.flatMap(({ of }) => of).filter((id) => !bounded.has(id))).toEqual([]);
    const times = new Set(deadlines.map(({ id }) => id));
    expect(tasks.map(({ deadline }) => deadline?.deadline ?? null).filter((id) => id !== null && !times.has(id))).toEqual([]);
  });

  test('gives the same bytes each time', () => {
    expect(JSON.stringify(extractText(markdown, path).extraction)).toBe(JSON.stringify(reading.extraction));
  });

  test('has its plain text and places agree in both directions', () => {
    for (const piece of plainPieces(fileOf(markdown, path))) expectPlaces(piece, reading.text);
  });
});

function plainPieces(file: ReturnType<typeof fileOf>): readonly Plain[] {
  return outline(file).blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.plain]));
}

function expectPlaces({ text, folded, starts, ends }: Plain, source: string): void {
  expect([folded.length, starts.length, ends.length]).toEqual([text.length, text.length, text.length]);
  for (let at = 0; at < text.length; at += 1) {
    const slice = source.slice(starts[at], ends[at]);
    const ordered = starts[at]! < ends[at]! && (at === 0 || starts[at]! >= starts[at - 1]!);
    const same = text[at] === ' ' ? seenIn(slice).trim() === '' : seenIn(slice).includes(text[at]!);
    if (!ordered || !same) expect.fail(`‘${text[at]!}’ at ${at} of ‘${text.slice(0, 60)}’ is not ‘${slice}’`);
  }
}

/** What a record says, without its place and the marks of its document. */
function gist({ extraction }: Reading): unknown {
  const plainDashes = (text: string): string => text.replaceAll(/[\u2010-\u2015\u2212]/g, '-');
  const { tasks, indicators, deadlines } = extraction;
  return {
    tasks: tasks.map(({ id, quote, modality, actors, deadline, topic }) => ({
      id,
      quote: plainDashes(quote),
      modality,
      actors: actors.map(({ name, part, inherited }) => `${plainDashes(name)} ${part} ${inherited}`),
      due: deadline?.due ?? null,
      from: deadline?.from ?? null,
      topic,
    })),
    indicators: indicators.map(({ id, quote, name, measure, role, quantity, period }) => ({
      id,
      quote: plainDashes(quote),
      name: plainDashes(name),
      measure,
      role,
      min: quantity.min,
      max: quantity.max,
      unit: quantity.unit,
      period: period?.edtf ?? null,
    })),
    deadlines: deadlines.map(({ id, text, kind, start, due }) => ({ id, text: plainDashes(text), kind, start, due })),
  };
}

describe.each(CLOTHES)('a document $name', ({ dress }) => {
  test('is another text', () => {
    expect(DOCUMENTS.filter(({ markdown, path }) => dress(markdown, path.length) !== markdown).length).toBeGreaterThan(
      // Many documents of content/ are short, and not every garment fits each of them.
      DOCUMENTS.length / 3,
    );
  });

  test.each(DOCUMENTS)('reads the same: $path', ({ path, markdown, body, reading }) => {
    const dressed = extractText(markdown.slice(0, body) + dress(markdown.slice(body), path.length), path);
    expect(gist(dressed)).toEqual(gist(reading));
    expectVerbatim(dressed);
  });
});

describe('an id', () => {
  test.each(DOCUMENTS)('stays when a paragraph is added elsewhere: $path', ({ path, markdown, body, reading }) => {
    const known = idsOf(reading);
    const note = 'Tài liệu này gồm nhiều phần.';
    const edits = {
      before: `${markdown.slice(0, body)}\n${note}\n\n${markdown.slice(body)}`,
      after: `${markdown}\n\n${note}\n`,
      'a comment before': `${markdown.slice(0, body)}\n<!-- ghi chú -->\n\n${markdown.slice(body)}`,
    };
    for (const [where, edited] of Object.entries(edits))
      expect({ where, ids: idsOf(extractText(edited, path)) }).toEqual({ where, ids: known });
  });

  test('is another in another document, and of another kind', () => {
    const body = '## I. Nhiệm vụ\n\n- Hoàn thành cầu Bến Rừng trước tháng 6/2024.\n';
    const ids = ['content/mot.md', 'content/hai.md'].flatMap((path) => idsOf(extractText(withFrontMatter(body), path)));
    expect(ids.length).toBeGreaterThanOrEqual(4);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('of the second of two equal clauses differs from the first', () => {
    const { tasks } = readBody('## I. Nhiệm vụ\n\n- Rà soát quỹ đất.\n\n## II. Nhiệm vụ\n\n- Rà soát quỹ đất.\n').extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(['Rà soát quỹ đất', 'Rà soát quỹ đất']);
    expect(tasks[0]!.id).not.toBe(tasks[1]!.id);
  });
});

function idsOf({ extraction: { tasks, indicators, deadlines } }: Reading): readonly string[] {
  return [...tasks, ...indicators, ...deadlines].map(({ id }) => id);
}

const WORDS = fc.constantFrom(
  'Sở Tài chính', 'UBND thành phố', 'chủ trì', 'phối hợp', 'rà soát', 'hoàn thành', 'không để', 'phấn đấu', 'đạt', 'GRDP', 'tăng', 'giảm', '12,5%', '1.234 tỷ đồng', '5', '%', 'tỷ', 'trên', 'dưới', 'từ', 'đến', 'trước', 'ngày 31/02/2024', 'ngày 30/6', 'tháng 13/2024', 'tháng 6', 'năm 2024', 'năm 0000', 'quý IV/2024', 'quý V', 'giai đoạn 2030 - 2021', 'nhiệm kỳ', 'hằng tháng', 'so với', 'kế hoạch', 'Nghị quyết số 45-NQ/TW', 'trong đó', 'và', ',', ';', '.', ':', '(', ')', '"', '…', '99999999999999999999', '0/0', 'Điều 1.', 'a)', '1.', '-', '+',
); // prettier-ignore
const MARKS = fc.constantFrom('\n', '\n\n', '\n\n## ', '\n\n- ', '\n- ', '\n  - ', '\n1. ', '\n\n1\\. ', '\n> ', '**', '*', '_', '`', '[', '](', ')', '[^1]', '\n\n[^1]: ', '|', '\n|---|---|\n', '\n| a | b |\n|---|---|\n| ', '<table><tr><td rowspan="2">', '</td><td colspan=99>', '</tr><tr>', '</table>', '<script>', '<!--', '-->', '&amp;', '&nbsp;', '&#0;', '&', '\\', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\ud800', '😀', '\t', '```\n', '\n***\n', '\n---\n'); // prettier-ignore

/** Reads a text that may be anything; a fault in it is a message, never an exception. */
function expectCalm(markdown: string): void {
  const file = readText(markdown, 'content/thu.md');
  if (hasErrors([file])) return;
  const reading = extract(file);
  // Whether these are marks or words depends on what stands outside the slice: only a parser can tell.
  expectVerbatim(reading, (slice) => !/[`<&]|\[\^|\]\(|\]\[/.test(slice));
  Extraction.parse(reading.extraction);
}

describe('no text throws, and each is quoted verbatim:', () => {
  test('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) => {
        expectCalm(withFrontMatter(body));
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  test('words of resolutions in any order, with any marks between them', () => {
    const piece = fc.oneof({ arbitrary: WORDS, weight: 3 }, { arbitrary: MARKS, weight: 1 });
    const kind = fc.constantFrom('press', 'plan', 'resolution', 'report');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), kind, fc.constantFrom('2024', '2024-01', '2024-02-29'), (pieces, kindOf, date) => {
        expectCalm(withFrontMatter(`## I. Nhiệm vụ\n\n${pieces.join(' ')}\n`, { kind: kindOf, date: `'${date}'` }));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  test('documents with a piece cut out, doubled or replaced', () => {
    fc.assert(
      fc.property(
        fc.nat(DOCUMENTS.length - 1),
        fc.nat(),
        fc.nat(200),
        fc.oneof(MARKS, WORDS, fc.constant('')),
        (which, at, length, put) => {
          const { markdown, body } = DOCUMENTS[which]!;
          const place = body + (at % Math.max(1, markdown.length - body));
          expectCalm(markdown.slice(0, place) + put + markdown.slice(place + length, place + 6000));
        },
      ),
      { numRuns: 120, seed: SEED },
    );
  });
});
