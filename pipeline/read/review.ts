import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { isMap, isScalar, parseDocument, visit, type Document as Yaml, type Node } from 'yaml';
import type { z } from 'zod';
import { straight } from '../fold.ts';
import { type Place, say } from '../messages.ts';
import type { Evidence } from '../schema/evidence.ts';
import { Entry, Review, Setting } from '../schema/review.ts';
import { decode, normalise } from './decode.ts';
import { nearest } from './nearest.ts';
import { placeAt } from './place.ts';
import { syntaxFault } from './yaml.ts';

/** A path of keys and indexes into a review file: `items`, `t204eca7f41`, `status`. */
export type Path = readonly (string | number)[];

/** A review as read: its decisions (null where the file is wrong), its file with its messages, and where in it each decision stands. */
export type ReviewSheet = { readonly review: Review | null; readonly file: VFile; readonly placeOf: (path: Path) => Place };

/** All evidence that a review gives, for states and for moved dates, each with its place in the file. */
export function evidenceIn({ items }: Review): readonly (readonly [evidence: Evidence, path: Path])[] {
  return Object.entries(items).flatMap(([id, { status, changed = [] }]) => [
    ...(status?.evidence ?? []).map((each, index) => [each, ['items', id, 'status', 'evidence', index]] as const),
    ...changed.map(({ evidence }, index) => [evidence, ['items', id, 'changed', index, 'evidence']] as const),
  ]);
}

/** The review file of a document. */
export function reviewPathOf(path: string): string {
  return path.replace(/\.md$/i, '.review.yaml');
}

/** The document of a review file. */
export function documentPathOf(path: string): string {
  return path.replace(/\.review\.yaml$/, '.md');
}

/** Whether a path is that of a review file. */
export function isReview(path: string): boolean {
  return path.endsWith('.review.yaml');
}

/** A review whose document is not there, as a file with that message. */
export function reviewAlone(path: string): VFile {
  const file = new VFile({ path, value: '' });
  say(file, 'review-alone', undefined, { document: documentPathOf(path) });
  return file;
}

/** Reads the review beside a document; null where there is none. What the file system refuses is an error in the file. */
export async function readReview(path: string): Promise<ReviewSheet | null> {
  try {
    return readReviewText(await readFile(reviewPathOf(path)), reviewPathOf(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === undefined) throw error;
    const file = new VFile({ path: reviewPathOf(path), value: '' });
    say(file, 'review-unreadable', undefined, { reason: code });
    return { review: null, file, placeOf: () => ({ line: 1, column: 1 }) };
  }
}

/** Reads the text or the bytes of a review file; every fault of form is a message in its file. Pure. */
export function readReviewText(text: string | Uint8Array, path: string): ReviewSheet {
  const file = new VFile({ path, value: '' });
  const raw = typeof text === 'string' ? text : decode(text, file);
  if (raw === null) return { review: null, file, placeOf: () => ({ line: 1, column: 1 }) };
  const value = normalise(raw, file);
  file.value = value;
  // The failsafe schema has text alone: a date stays as it is written, and `no` is a word.
  const yaml = parseDocument(value, { prettyErrors: false, schema: 'failsafe', logLevel: 'error' });
  const placeOf = (at: Path): Place => placeAt(value, offsetOf(yaml, at));
  for (const error of yaml.errors) say(file, 'review-syntax', placeAt(value, error.pos[0]), syntaxFault(error));
  visit(yaml, {
    Alias(_, { source, range }) {
      say(file, 'review-syntax', placeAt(value, range?.[0] ?? 0), { problem: `alias \`*${source}\``, expected: 'the value itself' });
    },
  });
  if (file.messages.some(({ fatal }) => fatal === true)) return { review: null, file, placeOf };
  const review = validate(withoutBlanks(yaml.toJS({ maxAliasCount: 0 })), yaml, file, placeOf);
  return { review, file, placeOf };
}

function validate(values: unknown, yaml: Yaml, file: VFile, placeOf: (path: Path) => Place): Review | null {
  const result = Review.safeParse(values ?? {});
  if (!result.success) {
    for (const issue of result.error.issues) sayFault(issue, yaml, file, placeOf);
    return null;
  }
  for (const [id, entry] of Object.entries(result.data.items)) sayContradictions(id, entry, file, placeOf);
  return file.messages.some(({ fatal }) => fatal === true) ? null : result.data;
}

// A key without a value is as good as absent.
function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return straight(value);
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === '' || each === null ? [] : [[key, withoutBlanks(each)]])),
  );
}

function sayFault(issue: z.core.$ZodIssue, yaml: Yaml, file: VFile, placeOf: (path: Path) => Place): void {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path);
    for (const key of issue.keys) {
      const near = nearest(key, known);
      say(file, 'review-key', placeOf([...path, key]), { key, expected: near === null ? `one of ${known.join(', ')}` : `\`${near}\`` });
    }
    return;
  }
  const node = yaml.getIn(path, true) as Node | undefined;
  const key = path.findLast((part) => typeof part === 'string') ?? 'items';
  const found = isScalar(node) ? String(node.value) : node === undefined ? '' : '…';
  if (issue.code === 'invalid_key') say(file, 'review-key', placeOf(path), { key, expected: 'the id of a record, as `t204eca7f410`' });
  else say(file, 'review-value', placeOf(path), { key, found, expected: EXPECTED[key] ?? 'another form' });
}

const EXPECTED: Readonly<Record<string, string>> = {
  items: 'ids with what was decided on each',
  add: 'a list of records, each with kind (task, indicator or deadline) and quote',
  acknowledge: 'a list, each with message, quote and reason',
  message: 'the id of the warning, as `camket check` prints it',
  quote: 'words of the text',
  drop: 'the reason in words: why it is no record',
  reason: 'the reason in words',
  formerly: 'a list of the ids it had',
  continues: 'a list of ids of tasks',
  status: 'its keys state and evidence, and `on` where it is done',
  state: 'done, partly, under-way, not-done, replaced or dropped',
  on: 'a day (2024-01-10), a month (2024-01) or a year (2024)',
  evidence: 'its keys document, quote, date and source',
  document: 'the name of a file of the collection, without .md',
  date: 'a day (2024-01-10), a month (2024-01) or a year (2024)',
  source: 'the page it was published on',
  changed: 'a list, each with from, to and evidence',
  from: 'the time that held before: a day (2024-01-10), a month (2024-01) or a year (2024)',
  to: 'the time that holds since: a day (2024-01-10), a month (2024-01) or a year (2024)',
  kind: 'task, indicator or deadline; of a deadline by, before, in, from, every or event',
  role: 'target, estimate or actual',
  due: 'a day: 2024-01-10',
  start: 'a day: 2024-01-10',
  period: 'a year (2024) or an interval (2021/2025)',
  modality: 'do or refrain',
  part: 'lead or support',
};

function keysAt(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(Review.unwrap().shape);
  const entry = Entry.unwrap().shape;
  if (path[0] === 'items' && path.length === 2) return Object.keys(entry);
  if (path.at(-1) === 'set') return Object.keys(Setting.unwrap().shape);
  if (path.at(-1) === 'status') return Object.keys(entry.status.unwrap().unwrap().shape);
  if (path.includes('evidence')) return ['document', 'quote', 'date', 'source'];
  if (path.includes('changed')) return ['from', 'to', 'evidence'];
  if (path[0] === 'acknowledge') return ['message', 'quote', 'reason'];
  return ['kind', 'quote', 'reason'];
}

function sayContradictions(id: string, entry: Entry, file: VFile, placeOf: (path: Path) => Place): void {
  const at = (...keys: (string | number)[]): Place => placeOf(['items', id, ...keys]);
  const beside = (['set', 'status', 'changed', 'continues'] as const).find((key) => entry[key] !== undefined);
  if (entry.drop !== undefined && beside !== undefined)
    say(file, 'review-contradiction', at('drop'), {
      found: `\`drop\` beside \`${beside}\``,
      expected: 'one of them: a record that is dropped has nothing to say',
    });
  const { status } = entry;
  if (!id.startsWith('t') && (status ?? entry.changed ?? entry.continues) !== undefined)
    say(file, 'review-contradiction', at(), {
      found: `\`${status ? 'status' : entry.changed ? 'changed' : 'continues'}\` of a record that is no task`,
      expected: 'the id of a task, which begins with t',
    });
  if (status?.state === 'done' && status.on === undefined)
    say(file, 'review-value', at('status'), { key: 'on', found: '', expected: 'when it was done: a day, a month or a year' });
  if (status?.on !== undefined && (status.state === 'under-way' || status.state === 'not-done'))
    say(file, 'review-contradiction', at('status', 'on'), {
      found: `\`on\` of a task that is ${status.state}`,
      expected: '`on` for what is done, partly done, replaced or dropped',
    });
  for (const [index, { from, to }] of (entry.changed ?? []).entries())
    if (from === to)
      say(file, 'review-contradiction', at('changed', index, 'to'), { found: 'the same time before and after', expected: 'two times' });
}

function offsetOf(yaml: Yaml, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? yaml.contents : (yaml.getIn(path.slice(0, depth - 1), true) as Node | undefined);
    const key = path[depth - 1]!;
    if (isMap(parent)) {
      const pair = parent.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      const range = (pair?.key as Node | undefined)?.range;
      if (range) return range[0];
    }
    const node = yaml.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
