import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';
import { parseDocument, type YAMLError } from 'yaml';
import { straight } from '../fold.ts';

/** One key of a YAML mapping: its path (`source.url`), where key and value begin (offsets in the YAML text), and the value's words. */
export type Entry = { readonly path: string; readonly keyAt: number; readonly valueAt: number; readonly words: string };

/** A place at which a text is no YAML of the kind expected. */
export type SyntaxFault = { readonly at: number; readonly problem: string; readonly expected: string };

/** A mapping as read: plain values (text, mappings of text, lists of text) and the entries they were read from. */
export type Mapping = { readonly values: Readonly<Record<string, unknown>>; readonly entries: readonly Entry[] };

/** Reads a YAML mapping in which every value is text as written (`2024` stays '2024'), a list or a mapping of such; keys without a value are left out of `values`. */
export function readYaml(text: string): { readonly faults: readonly SyntaxFault[] } | Mapping {
  const root = parse(text);
  if (root === null) return { faults: explain(text) };
  if (root === undefined) return { values: {}, entries: [] };
  if (root.kind !== 'mapping') {
    return { faults: [{ at: 0, problem: root.kind === 'sequence' ? 'list' : 'words without a key', expected: 'keys with values' }] };
  }
  const faults: SyntaxFault[] = [];
  const entries: Entry[] = [];
  const values = valuesOf(root.pairs, '', entries, faults);
  return faults.length > 0 ? { faults } : { values, entries };
}

/** A node of a YAML text: where it begins, and the words it is written with (of a collection those of its first line). */
type Node = { readonly at: number; readonly words: string } & (
  | { readonly kind: 'scalar'; readonly empty: boolean }
  | { readonly kind: 'alias' }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'mapping'; readonly pairs: readonly Pair[] }
);

type Pair = readonly [key: Node, value: Node];

/** The one node of a text, undefined where it is empty, null where it is wrong. */
function parse(text: string): Node | undefined | null {
  try {
    const [document, ...events] = parseEvents(text, {});
    if (document === undefined) return undefined;
    const nodes = new Nodes(text, events);
    const root = nodes.next();
    // After the root its document is closed, and nothing else may follow.
    return nodes.left === 1 && !nodes.hasTwins ? root : null;
  } catch {
    return null;
  }
}

/** How YAML writes that a key has no value. */
const NOTHING: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/** Puts nodes together from the parser's flat list of events. */
class Nodes {
  /** Whether a mapping has a key twice. */
  hasTwins = false;
  readonly #text: string;
  readonly #events: readonly Event[];
  /** Whether the text may have characters that turn its order, also as escapes: most texts have none. */
  readonly #mayTurn: boolean;
  #at = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
    this.#mayTurn = text.includes('\\') || straight(text) !== text;
  }

  /** How many events are to come. */
  get left(): number {
    return this.#events.length - this.#at;
  }

  next(): Node {
    const event = this.#events[this.#at]!;
    this.#at += 1;
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event);
    if (event.type === EVENT_ID.SEQUENCE)
      return { kind: 'sequence', at: event.start, words: this.#lineAt(event.start), items: this.#inside() };
    if (event.type === EVENT_ID.MAPPING)
      return { kind: 'mapping', at: event.start, words: this.#lineAt(event.start), pairs: this.#pairs() };
    if (event.type === EVENT_ID.ALIAS) {
      const words = this.#text.slice(event.anchorStart, event.anchorEnd);
      return { kind: 'alias', at: event.anchorStart - 1, words };
    }
    throw new Error(`No node begins with the event ${String(event.type)}`);
  }

  // A plain scalar counts as it is written: YAML would make a number of 2024 and drop the zero of 2024.10.
  #scalar(event: ScalarEvent): Node {
    const written = event.valueStart === -1 ? '' : getScalarValue(this.#text, event);
    const empty = event.style === SCALAR_STYLE.PLAIN && NOTHING.has(written);
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    return { kind: 'scalar', at: event.valueStart - quote, words: (this.#mayTurn ? straight(written) : written).trim(), empty };
  }

  #pairs(): readonly Pair[] {
    const nodes = this.#inside();
    const pairs = nodes.flatMap((key, index): Pair[] => (index % 2 === 0 ? [[key, nodes[index + 1]!]] : []));
    if (new Set(pairs.map(([{ words }]) => words)).size < pairs.length) this.hasTwins = true;
    return pairs;
  }

  #inside(): readonly Node[] {
    const nodes: Node[] = [];
    while (this.#events[this.#at]!.type !== EVENT_ID.POP) nodes.push(this.next());
    this.#at += 1;
    return nodes;
  }

  #lineAt(start: number): string {
    return this.#text.slice(start).split('\n', 1)[0]!.trim();
  }
}

function valuesOf(pairs: readonly Pair[], parent: string, entries: Entry[], faults: SyntaxFault[]): Record<string, unknown> {
  const values: [string, unknown][] = [];
  for (const [name, value] of pairs) {
    const key = name.kind === 'scalar' ? name.words : '?';
    const valueAt = value.at < 0 ? name.at : value.at;
    entries.push({ path: `${parent}${key}`, keyAt: Math.max(0, name.at), valueAt, words: value.words });
    if (value.kind === 'alias') faults.push({ at: valueAt, problem: `alias \`*${value.words}\``, expected: 'the value itself' });
    else if (value.kind === 'mapping') values.push([key, parent === '' ? valuesOf(value.pairs, `${key}.`, entries, faults) : {}]);
    else if (value.kind === 'sequence') values.push([key, value.items.map((item) => (item.kind === 'scalar' ? item.words : {}))]);
    else if (!value.empty) values.push([key, value.words]);
  }
  return Object.fromEntries(values);
}

/** What is wrong with a text, as the parser says it that knows more of faults and takes ten times as long. */
function explain(text: string): readonly SyntaxFault[] {
  try {
    const faults = parseDocument(text, { prettyErrors: false }).errors.map(syntaxFault);
    return faults.length > 0 ? faults : [{ at: 0, problem: 'YAML', expected: 'keys with values' }];
  } catch {
    // It calls itself for each level of brackets and runs out of stack on thousands of them.
    return [{ at: 0, problem: 'nesting of brackets', expected: 'keys with values' }];
  }
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
