import type { VFile } from 'vfile';
import { writtenOn } from '../anchors.ts';
import { say } from '../messages.ts';
import { FrontMatter, Source } from '../schema/document.ts';
import { faultOf } from './front-matter-fault.ts';
import { nearest } from './nearest.ts';
import { placeAt } from './place.ts';
import { type Entry, readYaml } from './yaml.ts';

/** The front matter of a text and the offset at which the text after its closing line begins; every fault is a message in the file, `values` is null with an error. */
export function readFrontMatter(text: string, file: VFile): { readonly values: FrontMatter | null; readonly bodyStart: number } {
  const open = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!open) {
    if (text.trim() === '') say(file, 'file-empty', undefined);
    else say(file, 'front-matter-missing', { line: 1, column: 1 });
    return { values: null, bodyStart: 0 };
  }
  const yamlStart = open[0].length;
  const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(yamlStart));
  if (!close) {
    say(file, 'front-matter-unclosed', placeAt(text, text.length));
    return { values: null, bodyStart: text.length };
  }
  const bodyStart = yamlStart + close.index + close[0].length;
  return { values: validate(text, yamlStart, yamlStart + close.index, file), bodyStart };
}

function validate(text: string, from: number, to: number, file: VFile): FrontMatter | null {
  const place = (offset: number) => placeAt(text, from + offset);
  const yaml = readYaml(text.slice(from, to));
  if ('faults' in yaml) {
    for (const { at, ...fault } of yaml.faults) say(file, 'front-matter-syntax', place(at), fault);
    return null;
  }
  const unknown = yaml.entries.filter(({ path }) => !IS_KNOWN.has(path) && (!path.includes('.') || path.startsWith('source.')));
  for (const { path, keyAt } of unknown) sayUnknown(path, place(keyAt), file);
  const result = FrontMatter.safeParse(known(yaml.values));
  if (result.success) {
    sayLate(result.data, yaml.entries, place, file);
    return result.data;
  }
  for (const { path } of result.error.issues) {
    const key = path.join('.');
    const entry = yaml.entries.find((each) => each.path === key);
    sayFault(key, entry, entry ? place(entry.words === '' ? entry.keyAt : entry.valueAt) : absentAt(path, yaml.entries, place), file);
  }
  return null;
}

/** A plan that is dated when its years were over is read as of their beginning, and says so. */
function sayLate(
  { date, period, kind }: FrontMatter,
  entries: readonly Entry[],
  place: (offset: number) => ReturnType<typeof placeAt>,
  file: VFile,
): void {
  const entry = entries.find(({ path }) => path === 'date');
  if (period === undefined || entry === undefined || writtenOn({ date, period, kind }) === date) return;
  say(file, 'front-matter-late', place(entry.valueAt), { date, period });
}

const KNOWN_IN_SOURCE = Object.keys(Source.unwrap().shape).map((key) => `source.${key}`);
const KNOWN: readonly string[] = [...Object.keys(FrontMatter.unwrap().shape), ...KNOWN_IN_SOURCE];
const IS_KNOWN = new Set(KNOWN);

// The schema of a source is strict, for the site's data; here a slip in a key is a warning, said above.
function known(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { source } = values;
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return values;
  return { ...values, source: Object.fromEntries(Object.entries(source).filter(([key]) => KNOWN_IN_SOURCE.includes(`source.${key}`))) };
}

function sayUnknown(path: string, at: ReturnType<typeof placeAt>, file: VFile): void {
  const parent = path.includes('.') ? 'source.' : '';
  const keys = KNOWN.filter((key) => key.startsWith(parent) && !key.slice(parent.length).includes('.')).map((key) =>
    key.slice(parent.length),
  );
  const key = path.slice(parent.length);
  say(file, 'front-matter-key', at, { key, nearest: nearest(key, keys), known: keys });
}

function sayFault(key: string, entry: Entry | undefined, at: ReturnType<typeof placeAt>, file: VFile): void {
  const { id, ...fault } = faultOf(key, entry?.words ?? '');
  if (entry === undefined || entry.words === '') say(file, 'front-matter-absent', at, fault);
  else say(file, id, at, { ...fault, found: entry.words });
}

// A key that is missing has no place: its parent has, or the line that opens the front matter.
function absentAt(path: readonly PropertyKey[], entries: readonly Entry[], place: (offset: number) => ReturnType<typeof placeAt>) {
  const parent = path.length > 1 ? entries.find((each) => each.path === path[0]) : undefined;
  return parent ? place(parent.keyAt) : { line: 1, column: 1 };
}
