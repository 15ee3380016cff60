import type { Entry } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { likeWords } from './likes.ts';
import type { Likes } from './likes.ts';
import { shortForms, words } from './short-forms.ts';
import type { ShortForms } from './short-forms.ts';
import { FOREIGN, isForeign } from './search-foreign.ts';
import { inPlace, term } from './tokens.ts';

/** The parts of an entry that are searched, each with what a word found in it is worth. */
const FIELDS = {
  quote: 1,
  who: 0.9,
  measure: 0.7,
  when: 0.8,
  context: 0.5,
  title: 0.75,
  number: 0.6,
  ownNumber: 1,
  issuer: 0.5,
  place: 0.5,
  state: 0.45,
  kind: 0.4,
  topic: 0.37,
  names: 0.36,
};
type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

/** What a word is worth in the field whose beginning a run of words marks with `-1 - i`. */
export const WORTH: readonly number[] = Object.values(FIELDS);

/**
 * All words of all entries as numbers, in the order of the texts: a query looks through them from one end to the other. What many entries share
 * (the document, the place) stands once.
 */
export type Index = {
  readonly entries: readonly Entry[];
  /** Where each entry stands among them. */
  readonly places: ReadonlyMap<string, number>;
  readonly shorts: ShortForms;
  /** Words without accents, and what is looked for in their place. */
  readonly likes: Likes;
  /** Words that ask or join. */
  readonly questions: ReadonlySet<string>;
  readonly wholes: readonly string[];
  /** For words that ask, which kinds of entries they ask for. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  /** For short forms without accents, what each may stand for. */
  readonly loose: ReadonlyMap<string, readonly string[]>;
  /** Words with their accents, by number; `bareOf` gives the number of the same without. */
  readonly forms: readonly string[];
  readonly bareOf: Int32Array;
  readonly bares: readonly string[];
  readonly bareIds: ReadonlyMap<string, number>;
  /** The bare words that are of no text but of a language that the list shows; none where it shows that of the texts. */
  readonly foreign: readonly number[];
  /** How often each bare word stands in the texts, and in how many entries it can be found. */
  readonly counts: Int32Array;
  readonly found: Int32Array;
  /** How often each form stands in the texts. */
  readonly printed: Int32Array;
  /** How often two bare words stand side by side, by `a * SPAN + b`. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Runs of words: of each entry from `starts[i]`, then of what entries share. */
  readonly stream: Int32Array;
  readonly starts: Int32Array;
  /** The runs that an entry shares with others: its document's, its place's. */
  readonly shared: readonly (readonly number[])[];
};

/** Numbers of words are below it. */
export const SPAN = 2 ** 20;

/** The key of two bare words side by side. */
export function pair(a: number, b: number): number {
  return a * SPAN + b;
}

/** Entries made ready for being searched. */
export function index(entries: readonly Entry[], knowledge: Knowledge): Index {
  const shorts = shortForms(knowledge.shorts);
  const formIds = new Map<string, number>();
  const bareIds = new Map<string, number>();
  const bareOf: number[] = [];
  const cache = new Map<string, number[]>();
  const stream: number[] = [];
  const starts: number[] = [];

  const numberOf = (form: string): number => {
    const known = formIds.get(form);
    if (known !== undefined) return known;
    const id = formIds.size;
    formIds.set(form, id);
    const bare = term(form);
    if (!bareIds.has(bare)) bareIds.set(bare, bareIds.size);
    bareOf.push(bareIds.get(bare)!);
    return id;
  };
  const numbers = (text: string): number[] => {
    const known = cache.get(text);
    if (known) return known;
    let before: string | undefined;
    const ids = words(text, shorts).map(({ form }) => {
      const id = numberOf(inPlace(form, before));
      before = form;
      return id;
    });
    // Names of bodies, fields and times come again and again; whole sentences do not.
    if (text.length < 60) cache.set(text, ids);
    return ids;
  };
  const foreign = (text: string): number[] => words(text, shorts).map(({ form }) => numberOf(FOREIGN + term(form)));
  const run = (fields: Partial<Record<Field, string>>): void => {
    starts.push(stream.length);
    for (const [i, name] of NAMES.entries()) {
      const text = fields[name];
      if (text === undefined || text === '') continue;
      stream.push(-1 - i);
      for (const id of name === 'names' ? foreign(text) : numbers(text)) stream.push(id);
    }
  };

  for (const entry of entries) run(own(entry, knowledge));
  const sharedRuns = new Map<string, number>();
  const share = (key: string, fields: Partial<Record<Field, string>>): number => {
    if (!sharedRuns.has(key)) {
      sharedRuns.set(key, starts.length);
      run(fields);
    }
    return sharedRuns.get(key)!;
  };
  const shared = entries.map(({ document: { id, title, number }, kind, issuer, date, place, placeName, names = [] }) => [
    // Of a document itself the title is the entry's own words.
    ...(kind === 'document' ? [] : [share(`document ${id}`, { title, number })]),
    share(`issuer ${issuer} ${date}`, { issuer, context: date }),
    share(`place ${place}`, { place: placeName }),
    ...names.map((name) => share(`name ${name}`, { names: name })),
  ]);
  starts.push(stream.length);
  // What the lexicon alone knows is a word too: it may stand for others.
  const likes = likeWords(knowledge, shorts);
  for (const phrase of likes.keys()) for (const word of phrase.split(' ')) numberOf(word);

  const all = Int32Array.from(stream);
  const bares = [...bareIds.keys()];
  const bare = Int32Array.from(bareOf);
  return {
    entries,
    places: new Map(entries.map(({ id }, at) => [id, at])),
    shorts,
    likes,
    questions: new Set(knowledge.questions),
    wholes: knowledge.wholes,
    asked: new Map(knowledge.asked.flatMap(([kinds, phrases]) => phrases.map((phrase) => [phrase, kinds]))),
    loose: new Map(knowledge.loose.map(([short = '', ...long]) => [short, long])),
    forms: [...formIds.keys()],
    bareOf: bare,
    bares,
    bareIds,
    foreign: [...bareIds.values()].filter((id) => isForeign(bares[id]!)),
    ...counted(all, Int32Array.from(starts), bare, bareIds.size, shared),
    stream: all,
    starts: Int32Array.from(starts),
    shared,
  };
}

function own(entry: Entry, { kinds }: Knowledge): Partial<Record<Field, string>> {
  const { quote, who, kind, measure, context, topicName, document } = entry;
  const { when, state } = entry.searched ?? { when: entry.when, state: entry.state?.word ?? '' };
  return {
    quote,
    who,
    measure,
    when,
    context,
    ...(kind === 'document' ? { ownNumber: document.number } : {}),
    state,
    kind: kinds[kind],
    topic: topicName,
  };
}

function counted(
  stream: Int32Array,
  starts: Int32Array,
  bareOf: Int32Array,
  size: number,
  shared: Index['shared'],
): Pick<Index, 'counts' | 'found' | 'printed' | 'pairs'> {
  const runs = starts.length - 1;
  const sharing = new Int32Array(runs);
  for (const list of shared) for (const at of list) sharing[at]! += 1;
  const counts = new Int32Array(size);
  const found = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  const printed = new Int32Array(bareOf.length);
  const pairs = new Map<number, number>();
  for (let run = 0; run < runs; run += 1) {
    const times = run < shared.length ? 1 : sharing[run]!;
    let before = -1;
    for (let at = starts[run]!; at < starts[run + 1]!; at += 1) {
      const id = stream[at]!;
      const bare = id < 0 ? -1 : bareOf[id]!;
      if (bare >= 0) {
        counts[bare]! += 1;
        printed[id]! += 1;
        if (last[bare] !== run) found[bare]! += times;
        last[bare] = run;
        if (before >= 0) pairs.set(pair(before, bare), (pairs.get(pair(before, bare)) ?? 0) + 1);
      }
      before = bare;
    }
  }
  return { counts, found, printed, pairs };
}
