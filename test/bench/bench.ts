import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { vi } from 'chrono-node';
import { assemble } from '../../pipeline/assemble.ts';
import { extractAll } from '../../pipeline/extract.ts';
import { matchBlocks } from '../../pipeline/match.ts';
import { narrate } from '../../pipeline/narrate.ts';
import { outline } from '../../pipeline/outline.ts';
import { processor } from '../../pipeline/markdown.ts';
import { linesOf } from '../../pipeline/plain.ts';
import { readText } from '../../pipeline/read.ts';
import { paths } from '../../pipeline/read/paths.ts';
import { warn } from '../../pipeline/warn.ts';
import { generate } from './generate.ts';

/** A text is read in at most this many times what parsing it with the same remark configuration takes. */
const MOST_TIMES_PARSING = 2;
/** Ten times the text takes at most this many times the time. */
const MOST_TIMES_FOR_TEN = 11;
/** Rounds that are measured, and milliseconds after which no further one is begun. */
const LEAST_ROUNDS = 7;
const MOST_ROUNDS = 60;
const MEASURED = 12_000;
/**
 * Before that all is done again until it gets no faster: until so many rounds in a row bring no time that is shorter by this share than the shortest so far.
 * V8 makes code faster that has run for long; extraction has ten times the code of the parser, and is on its way for some fifty rounds where that is for five.
 */
const STEADY_ROUNDS = 10;
const FASTER = 0.98;
const LONGEST_WARM_UP = 40_000;

const CHARACTERS = new Intl.NumberFormat('en');

/** Milliseconds that a piece of work takes. */
function timeOf(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

function warmUp(works: readonly (() => void)[]): void {
  const begun = performance.now();
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let steady = 0; steady < STEADY_ROUNDS && performance.now() - begun < LONGEST_WARM_UP; steady += 1) {
    for (const [index, work] of works.entries()) {
      const time = timeOf(work);
      if (time < least[index]! * FASTER) steady = 0;
      least[index] = Math.min(least[index]!, time);
    }
  }
}

/** The times of each piece of work, taken turn about in the same rounds: what slows the machine slows all alike. */
function compare<Name extends string>(works: Readonly<Record<Name, () => void>>): Record<Name, readonly number[]> {
  const names = Object.keys(works) as Name[];
  warmUp(Object.values(works));
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const measured = performance.now();
  for (let round = 0; round < MOST_ROUNDS && (round < LEAST_ROUNDS || performance.now() - measured < MEASURED); round += 1) {
    for (const name of names) times[name].push(timeOf(works[name]));
  }
  return times;
}

/** How many times longer one piece of work takes than another: the middle of what each round says, since a slow round slows both. */
function ratioOf(times: readonly number[], others: readonly number[]): number {
  return middle(times.map((time, round) => time / others[round]!));
}

/** Reads texts as the commands do: all of them are read before the first is extracted. */
function readAndExtract(texts: readonly string[]): void {
  const files = texts.map((text) => readText(text, 'bench.md'));
  Array.from(extractAll(files), () => null);
}

/** What each stage takes of one text, in milliseconds, in the order of the pipeline. */
function stagesOf(text: string): Record<string, number> {
  const times: Record<string, number> = {};
  const lap = <Result>(stage: string, work: () => Result): Result => {
    const before = performance.now();
    const result = work();
    times[stage] = performance.now() - before;
    return result;
  };
  lap('parse (remark)', () => processor.parse(text));
  const file = lap('read', () => readText(text, 'bench.md'));
  const document = file.data.document!;
  const outlined = lap('parse, outline, plain', () => outline(file));
  const lines = lap('lines', () => linesOf(outlined.text));
  const readings = lap('match', () => matchBlocks(outlined.blocks));
  const narrative = lap('segment, link, observe', () => narrate(outlined, document, readings));
  const extraction = lap('assemble', () => assemble(document, narrative, lines));
  lap('warn', () => {
    warn(file, outlined, narrative, extraction, lines);
  });
  return times;
}

function printStages(text: string): void {
  for (let round = 0; round < 3; round += 1) stagesOf(text);
  const { 'parse (remark)': parsing, ...stages } = stagesOf(text);
  const whole = Object.values(stages).reduce((sum, time) => sum + time, 0);
  for (const [stage, time] of Object.entries(stages)) {
    // Parsing is a part of the outline's time; alone it is what the whole is held against.
    console.log(`  ${stage.padEnd(30)} ${time.toFixed(0).padStart(6)} ms ${((time / whole) * 100).toFixed(0).padStart(3)} %`);
  }
  console.log(`  remark alone, for comparison   ${parsing!.toFixed(0).padStart(6)} ms`);
}

function printRatio(name: string, texts: readonly string[]): boolean {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const { parsing, extracting } = compare({
    parsing: () => {
      for (const text of texts) processor.parse(text);
    },
    extracting: () => {
      readAndExtract(texts);
    },
  });
  const ratio = ratioOf(extracting, parsing);
  console.log(
    `${name}, ${CHARACTERS.format(size)} characters: parse ${middle(parsing).toFixed(0)} ms, extract ${middle(extracting).toFixed(0)} ms, ${ratio.toFixed(2)} × (at most ${MOST_TIMES_PARSING} ×)`,
  );
  return ratio <= MOST_TIMES_PARSING;
}

function printGrowth(): boolean {
  const [small, large] = [generate(100_000), generate(1_000_000)];
  const { one, ten } = compare({
    one: () => {
      readAndExtract([small]);
    },
    ten: () => {
      readAndExtract([large]);
    },
  });
  const growth = ratioOf(ten, one) / (large.length / small.length / 10);
  console.log(`ten times the text: ${growth.toFixed(1)} × the time (at most ${MOST_TIMES_FOR_TEN} ×)`);
  return growth <= MOST_TIMES_FOR_TEN;
}

function printBesideChrono(text: string): void {
  const { camket, chrono } = compare({
    camket: () => {
      readAndExtract([text]);
    },
    chrono: () => {
      vi.strict.parse(text);
    },
  });
  const speed = (times: readonly number[]): string => `${(text.length / 1000 / middle(times)).toFixed(2)} MB/s`;
  console.log(`throughput: camket ${speed(camket)} (everything), chrono-node's strict Vietnamese parser ${speed(chrono)} (times only)`);
}

/** What is measured, each in a process of its own: behind a long text V8 keeps apart what it takes to live long, and short texts are read slower. */
const MEASURES: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  generated: () => printRatio('generated', [generate(1_000_000)]),
  content: async () =>
    printRatio(
      'content',
      (await paths(['content'])).map((path) => readFileSync(path, 'utf8')),
    ),
  growth: printGrowth,
  stages: () => {
    printStages(generate(1_000_000));
    return true;
  },
  chrono: () => {
    printBesideChrono(generate(50_000));
    return true;
  },
};

const [name] = process.argv.slice(2);
if (name === undefined) {
  const ended = Object.keys(MEASURES).map((each) => spawnSync(process.execPath, [import.meta.filename, each], { stdio: 'inherit' }).status);
  if (ended.some((status) => status !== 0)) process.exitCode = 1;
} else if (!Object.hasOwn(MEASURES, name)) {
  console.error(`No measure is called "${name}"; there are: ${Object.keys(MEASURES).join(', ')}`);
  process.exitCode = 1;
} else if (!(await MEASURES[name]!())) process.exitCode = 1;
