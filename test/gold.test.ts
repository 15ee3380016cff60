import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evaluate, KINDS, ratesOf, type Marked, type Score } from '../pipeline/evaluate.ts';
import { Gold } from '../pipeline/evaluate/gold.ts';
import { lettersOf, lettersOfSource } from '../pipeline/letters.ts';
import { readBody } from './document.ts';
import { readGold } from './gold-documents.ts';

const FOLDER = 'test/gold';
const FLOOR = `${FOLDER}/floor.json`;
const SCORER = fileURLToPath(new URL('../../shared/eval/score.mjs', import.meta.url));
const documents = readGold(FOLDER);
const score = evaluate(documents);

/** Each figure under one name: `tasks` is F1, `tasks.due` the share of right due days. */
function figuresOf(of: Score): Readonly<Record<string, number>> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const { f1, facets } = ratesOf(of[kind]);
      return [[kind, f1] as const, ...Object.entries(facets).map(([name, share]) => [`${kind}.${name}`, share] as const)];
    }),
  );
}

describe('the marked documents', () => {
  const { figures: floor, violations } = z
    .strictObject({ figures: z.record(z.string(), z.number()), violations: z.int() })
    .parse(JSON.parse(readFileSync(FLOOR, 'utf8')));

  test('are all here, and each mark stands in its text', () => {
    expect(documents.length).toBeGreaterThanOrEqual(9);
    for (const { gold, text } of documents) {
      const anchors = KINDS.flatMap((kind) => [...gold[kind].map(({ anchor }) => anchor), ...(gold.never[kind] ?? [])]);
      expect(anchors.filter((anchor) => !text.includes(anchor))).toEqual([]);
    }
  });

  test.each(Object.entries(figuresOf(score)))('are read no worse than before: %s', (name, figure) => {
    const least = floor[name];
    expect(least, `${FLOOR} says nothing of ${name}; it is ${figure.toFixed(3)} now`).toBeDefined();
    expect(figure, `${name} fell; \`npx camket evaluate ${FOLDER} --misses\` lists what is read otherwise`).toBeGreaterThanOrEqual(least!);
    if (figure > least! + 0.02) console.info(`${name} is ${figure.toFixed(3)} now: raise it from ${least!} in ${FLOOR}.`);
  });

  test('are quoted at their spans, and no more is read from places that must give nothing', () => {
    expect(score.quotes.right).toBe(score.quotes.of);
    expect(score.violations.length).toBeLessThanOrEqual(violations);
    if (score.violations.length < violations) console.info(`${score.violations.length} violations now: lower \`violations\` in ${FLOOR}.`);
  });

  test('have a floor for each figure, and for no other', () => {
    expect(Object.keys(floor).sort()).toEqual(Object.keys(figuresOf(score)).sort());
  });

  test(`score the same by the scorer that stands beside the repository${existsSync(SCORER) ? '' : ' (absent here: not compared)'}`, () => {
    if (!existsSync(SCORER)) {
      console.info('../shared/eval/score.mjs is absent: the figures of `camket evaluate` were not compared with it here.');
      return;
    }
    expect(byScorer(documents)).toEqual({
      rows: KINDS.map((kind) => ({ kind, ...ratesOf(score[kind]) })),
      quotes: [score.quotes.right, score.quotes.of],
      violations: score.violations.length,
    });
  });
});

/** `camket evaluate` as a process. */
function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, ['pipeline/cli.ts', 'evaluate', ...args], { encoding: 'utf8' });
}

describe('camket evaluate', () => {
  test('prints the figures of a folder, as JSON where asked', () => {
    const { status, stdout } = run(FOLDER, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rows: KINDS.map((kind) => ({ kind, ...ratesOf(score[kind]) })), quotes: score.quotes });
  });

  test('prints a line for each kind, and before them the misses where asked', () => {
    const { stdout } = run(FOLDER, '--misses');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(-4).map((line) => line.split(' ')[0])).toEqual([...KINDS, String(score.quotes.right)]);
    expect(lines).toHaveLength(score.misses.length + score.violations.length + 4);
  });

  test('refuses a folder without marks', () => {
    const { status, stdout, stderr } = run('test/golden');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/without NAME\.gold\.json/);
  });

  test('refuses marks of another shape and names the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'camket-'));
    writeFileSync(join(folder, 'a.gold.json'), '{"document": "a.md", "tasks": [{"anchor": ""}]}');
    const { status, stderr } = run(folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.gold\.json.*tasks\[0\]\.anchor/);
  });
});

/** What the other scorer says of the same extractions, which are handed to it as files. */
function byScorer(marked: readonly Marked[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'camket-'));
  try {
    for (const { gold, extraction } of marked) writeFileSync(join(folder, `${gold.document}.json`), JSON.stringify(extraction));
    const show = `const { basename } = require('node:path'); process.stdout.write(require('node:fs').readFileSync(process.argv[1] + '/' + basename(process.argv[2]) + '.json'))`;
    const output = execFileSync(process.execPath, [SCORER, '--gold', FOLDER, '--json', '--', process.execPath, '-e', show, folder], {
      encoding: 'utf8',
    });
    const { rows, quotes, violations } = JSON.parse(output) as { rows: unknown; quotes: unknown; violations: readonly unknown[] };
    return { rows, quotes, violations: violations.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One document with three marks of which all are found, and its score after a change to the marks. */
function scoreOf(changes: object): Score {
  const { text, extraction } = readBody('## I. Nhiệm vụ năm 2024\n\n- Giao Sở Tài chính rà soát quỹ đất trước tháng 6/2024.\n');
  const marks = { document: 'thu.md', tasks: [{ anchor: 'rà soát quỹ đất', actor: 'Sở Tài chính', due: '2024-06-01' }], ...changes };
  return evaluate([{ gold: Gold.parse(marks), text, extraction }]);
}

describe('the scorer', () => {
  test('counts what was found, missed and read too many', () => {
    expect(scoreOf({}).tasks).toMatchObject({ hit: 1, missed: 0, spurious: 0 });
    expect(scoreOf({ tasks: [] }).tasks).toMatchObject({ hit: 0, missed: 0, spurious: 1 });
    expect(scoreOf({ tasks: [{ anchor: 'Nhiệm vụ năm 2024' }] }).tasks).toMatchObject({ hit: 0, missed: 1, spurious: 1 });
  });

  test('lets an optional mark count neither for nor against', () => {
    expect(scoreOf({ tasks: [{ anchor: 'rà soát quỹ đất', optional: true }] }).tasks).toMatchObject({ hit: 0, missed: 0, spurious: 0 });
    expect(scoreOf({ tasks: [{ anchor: 'Nhiệm vụ năm 2024', optional: true }] }).tasks).toMatchObject({ hit: 0, missed: 0, spurious: 1 });
  });

  test.each`
    mark                                        | due       | actor
    ${{ due: '2024-06-01' }}                    | ${[1, 1]} | ${[0, 0]}
    ${{ due: '2024-12-31' }}                    | ${[0, 1]} | ${[0, 0]}
    ${{ due: null, dueAlso: ['2024-06-01'] }}   | ${[1, 1]} | ${[0, 0]}
    ${{ actor: 'Sở Tài chính và các sở khác' }} | ${[0, 0]} | ${[1, 1]}
    ${{ actor: 'Sở Y tế' }}                     | ${[0, 0]} | ${[0, 1]}
    ${{ actor: null }}                          | ${[0, 0]} | ${[0, 1]}
  `(
    'judges the facets that a mark names: $mark',
    ({ mark, due, actor }: { mark: object; due: readonly number[]; actor: readonly number[] }) => {
      const { facets } = scoreOf({ tasks: [{ anchor: 'rà soát quỹ đất', ...mark }] }).tasks;
      expect([facets.due, facets.actor].map((share) => [share!.right, share!.of])).toEqual([due, actor]);
    },
  );

  test('calls a record from a place that must give none a violation', () => {
    expect(scoreOf({ never: { tasks: ['rà soát quỹ đất'] } }).violations).toEqual([
      'thu.md tasks: must never be read from: rà soát quỹ đất',
    ]);
  });

  test('takes a rate of nothing for 1, and the harmonic mean of nothing right for 0', () => {
    expect(ratesOf({ hit: 0, missed: 0, spurious: 0, facets: {} })).toEqual({ gold: 0, precision: 1, recall: 1, f1: 1, facets: {} });
    expect(ratesOf({ hit: 0, missed: 2, spurious: 1, facets: {} })).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(ratesOf({ hit: 3, missed: 1, spurious: 3, facets: {} })).toMatchObject({ precision: 0.5, recall: 0.75, f1: 0.6 });
  });

  test.each([
    ['**K**ế hoạch', 'Kếhoạch'],
    ['KH&amp;ĐT', 'KH&ĐT'],
    ['đạt[^1] [5%](http://a.vn/(b))', 'đạt5%'],
    ['một\n- hai\n> ba', 'mộthaiba'],
    ['<td>5</td>&nbsp;| ha', '5ha'],
    ['1\\. Rà&#32;soát', '1.Ràsoát'],
  ])('sees in ‘%s’ what a reader sees', (slice, letters) => {
    expect(lettersOfSource(slice)).toBe(lettersOf(letters));
  });
});
