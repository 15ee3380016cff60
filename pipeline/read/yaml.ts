import { isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLError, type YAMLMap } from 'yaml';
import { straight } from '../fold.ts';

/** One key of a YAML mapping: its path (`source.url`), where key and value begin (offsets in the YAML text), and the value's words. */
export type Entry = { readonly path: string; readonly keyAt: number; readonly valueAt: number; readonly words: string };

/** A place at which a text is no YAML of the kind expected. */
export type SyntaxFault = { readonly at: number; readonly problem: string; readonly expected: string };

/** A mapping as read: plain values (text, mappings of text, lists of text) and the entries they were read from. */
export type Mapping = { readonly values: Readonly<Record<string, unknown>>; readonly entries: readonly Entry[] };

/** Reads a YAML mapping in which every value is text as written (`2024` stays '2024'), a list or a mapping of such; keys without a value are left out of `values`. */
export function readYaml(text: string): { readonly faults: readonly SyntaxFault[] } | Mapping {
  const faults: SyntaxFault[] = [];
  const entries: Entry[] = [];
  const root = parse(text, faults);
  if (faults.length > 0) return { faults };
  if (root === null) return { values: {}, entries };
  if (!isMap(root)) return { faults: [{ at: 0, problem: isSeq(root) ? 'list' : 'words without a key', expected: 'keys with values' }] };
  const values = valuesOf(root, '', text, entries, faults);
  return faults.length > 0 ? { faults } : { values, entries };
}

function parse(text: string, faults: SyntaxFault[]): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: false });
    faults.push(...document.errors.map(syntaxFault));
    return document.contents;
  } catch {
    // The parser calls itself for each level of brackets and runs out of stack on thousands of them.
    faults.push({ at: 0, problem: 'nesting of brackets', expected: 'keys with values' });
    return null;
  }
}

function valuesOf(map: YAMLMap, parent: string, text: string, entries: Entry[], faults: SyntaxFault[]): Record<string, unknown> {
  const values: [string, unknown][] = [];
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '?';
    const path = `${parent}${key}`;
    const keyAt = start(pair.key) ?? 0;
    const valueAt = start(pair.value) ?? keyAt;
    const value = pair.value;
    entries.push({ path, keyAt, valueAt, words: wordsOf(value, text) });
    if (isAlias(value)) faults.push({ at: valueAt, problem: `alias \`*${value.source}\``, expected: 'the value itself' });
    else if (isMap(value) && parent === '') values.push([key, valuesOf(value, `${key}.`, text, entries, faults)]);
    else if (isMap(value)) values.push([key, {}]);
    else if (isSeq(value)) values.push([key, value.items.map((item) => (isScalar(item) ? wordsOf(item, text) : {}))]);
    else if (isScalar(value) && value.value !== null) values.push([key, wordsOf(value, text)]);
  }
  return Object.fromEntries(values);
}

// A plain scalar counts as it is written: YAML would make a number of 2024 and drop the zero of 2024.10.
function wordsOf(value: unknown, text: string): string {
  if (!isScalar(value))
    return text
      .slice(start(value) ?? 0, end(value) ?? 0)
      .split('\n')[0]!
      .trim();
  return straight(typeof value.value === 'string' ? value.value : (value.source ?? '')).trim();
}

/** What is to be said of an error of the YAML parser. */
export function syntaxFault({ code, message, pos }: YAMLError): SyntaxFault {
  const [problem, expected] = SYNTAX[code] ?? [`YAML (${message.split('\n')[0]!})`, 'keys with values'];
  return { at: pos[0], problem, expected };
}

const SYNTAX: Partial<Record<YAMLError['code'], readonly [problem: string, expected: string]>> = {
  TAB_AS_INDENT: ['tab', 'spaces before a key'],
  DUPLICATE_KEY: ['second time of this key', 'each key once'],
  BLOCK_AS_IMPLICIT_KEY: ['second colon in a line', 'the value in quotes'],
  BAD_INDENT: ['indentation', 'keys below one another'],
};

function start(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null)?.range?.[0];
}

function end(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null)?.range?.[1];
}
