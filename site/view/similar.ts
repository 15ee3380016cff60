import type { Commitment, Library } from './library.ts';
import { form, tokens } from './tokens.ts';

/** A commitment as words and as what it is about. */
type Bag = {
  readonly commitment: Commitment;
  readonly words: ReadonlySet<string>;
  readonly place: string;
  readonly about: ReadonlySet<string>;
};

type Index = {
  readonly bags: ReadonlyMap<string, Bag>;
  /** How rare each word is, and the words of each commitment together. */
  readonly rarity: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, number>;
  /** The ids of a place that hold a word, by `place word`. */
  readonly there: ReadonlyMap<string, readonly string[]>;
  readonly found: Map<string, readonly string[]>;
};

const MOST = 5;
/** Words in common, each by how rare it is, as a share of both texts' words (Dice 1945). */
const LEAST = 0.35;
const LEAST_SHARED = 3;
/** A likeness is looked for among those that hold one of a text's rarest words, so that the time stays in proportion to the number of records. */
const RAREST = 8;
const COMMON = 300;
const CANDIDATES = 60;

/**
 * The commitments that say the most alike of the same place and of the same measure, body or topic; none of the same thread, which tells of one
 * commitment through time.
 */
export function similarTo(id: string, library: Library): Commitment[] {
  const index = indexOf(library);
  const ids = index.found.get(id) ?? find(id, index, library);
  index.found.set(id, ids);
  return ids.map((each) => library.commitments.get(each)!);
}

const indexes = new WeakMap<Library['dataset'], Index>();

// One index serves both languages of the interface: words are a text's own.
function indexOf(library: Library): Index {
  const made = indexes.get(library.dataset);
  if (made !== undefined) return made;
  const bags = new Map([...library.commitments].map(([id, commitment]) => [id, bagOf(commitment, library)]));
  const holders = new Map<string, number>();
  const there = new Map<string, string[]>();
  for (const [id, { words, place }] of bags) {
    for (const word of words) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
      const ids = there.get(`${place} ${word}`);
      if (ids === undefined) there.set(`${place} ${word}`, [id]);
      else ids.push(id);
    }
  }
  const rarity = new Map([...holders].map(([word, count]) => [word, Math.log(1 + bags.size / count)]));
  const weights = new Map([...bags].map(([id, { words }]) => [id, sum(words, rarity)]));
  const index = { bags, rarity, weights, there, found: new Map<string, readonly string[]>() };
  indexes.set(library.dataset, index);
  return index;
}

function bagOf(commitment: Commitment, { documents }: Library): Bag {
  const { record } = commitment;
  const words = new Set(
    tokens(ownWords(commitment))
      .map((token) => form(token.text))
      // Figures differ between things that are alike and agree between things that are not.
      .filter((word) => !/^\d/.test(word)),
  );
  const bodies = commitment.type === 'task' ? commitment.record.actors.map((actor) => `body ${actor.id ?? form(actor.name)}`) : [];
  const measure = commitment.type === 'task' || commitment.record.measure === null ? [] : [`measure ${commitment.record.measure}`];
  const place = commitment.type === 'indicator' ? commitment.record.place : documents.get(record.document)!.place;
  return { commitment, words, place, about: new Set([`topic ${record.topic}`, ...bodies, ...measure]) };
}

/** What a commitment says beside who does it and until when: a long name in common is no likeness. */
function ownWords({ type, record }: Commitment): string {
  if (type === 'indicator') return record.quote.replace(record.period?.text ?? '', ' ');
  const others = [...record.actors.map(({ name }) => name), record.deadline?.text ?? ''].filter((words) => words !== '');
  return others.reduce((text, words) => text.replaceAll(words, ' '), record.quote);
}

function find(id: string, index: Index, library: Library): readonly string[] {
  const own = index.bags.get(id)!;
  const sisters = relatives(own.commitment, library);
  return candidates(id, own, index)
    .map((other) => ({ id: other, bag: index.bags.get(other)! }))
    .filter(({ id: other, bag }) => !sisters.has(other) && alike(own, bag))
    .map(({ id: other, bag }) => ({ id: other, date: dateOf(bag, library), likeness: likeness(id, other, index) }))
    .filter((each) => each.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || compare(b.date, a.date) || compare(a.id, b.id))
    .slice(0, MOST)
    .map((each) => each.id);
}

function candidates(id: string, { words, place }: Bag, { rarity, there }: Index): string[] {
  const weights = new Map<string, number>();
  const rarest = [...words]
    .map((word) => ({ word, ids: there.get(`${place} ${word}`)! }))
    .filter(({ ids }) => ids.length > 1 && ids.length <= COMMON)
    .sort((a, b) => a.ids.length - b.ids.length || compare(a.word, b.word))
    .slice(0, RAREST);
  for (const { word, ids } of rarest) {
    const weight = rarity.get(word)!;
    for (const other of ids) if (other !== id) weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, CANDIDATES)
    .map(([other]) => other);
}

/** What belongs to one commitment through time: its threads, and what it takes up again. */
function relatives({ record }: Commitment, library: Library): ReadonlySet<string> {
  const threads = library.threadsWith(record.id).flatMap(({ entries }) => entries.map((entry) => entry.record));
  return new Set([record.id, ...threads, ...('continues' in record ? record.continues : [])]);
}

function alike(one: Bag, other: Bag): boolean {
  return one.place === other.place && [...one.about].some((about) => other.about.has(about));
}

function likeness(one: string, other: string, { bags, rarity, weights }: Index): number {
  const others = bags.get(other)!.words;
  const shared = [...bags.get(one)!.words].filter((word) => others.has(word));
  return shared.length < LEAST_SHARED ? 0 : (2 * sum(shared, rarity)) / (weights.get(one)! + weights.get(other)!);
}

function sum(words: Iterable<string>, rarity: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const word of words) total += rarity.get(word)!;
  return total;
}

function dateOf({ commitment }: Bag, { documents }: Library): string {
  return documents.get(commitment.record.document)!.date;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
