import type { Marking } from './highlight.ts';
import { bond, oneWord } from './search-bonds.ts';
import type { Index } from './search-index.ts';
import { otherWords } from './search-likes.ts';
import type { Other } from './search-likes.ts';
import type { Query, Unit } from './search-query.ts';

/** How the words of a query are looked for: what each weighs, which belong together, what may stand for them. */
export type Plan = {
  readonly units: readonly Unit[];
  /** By the number of a form with its accents: which units it is, and how well. */
  readonly slots: ReadonlyMap<number, readonly Slot[]>;
  readonly rarity: readonly number[];
  /** Whether each unit is one word with the one before it. */
  readonly bound: readonly boolean[];
  /** How far behind the one before it each unit may stand and still belong to it: parts of one word side by side, in a sentence a word may come between. */
  readonly reach: readonly number[];
  /** How many words of its own the query has; a short form counts once. */
  readonly content: number;
  readonly asks: Query['asks'];
  readonly others: readonly Other[];
  readonly tagged: ReadonlyMap<string, readonly Other[]>;
};

/** A unit of a query and how well something means it. */
export type Slot = { readonly unit: number; readonly weight: number };

/** From this many words on a query is a sentence, of which not all need be found. */
export const SENTENCE = 5;
/** How far apart two words may stand that are no one word and still count as near. */
export const NEAR = 5;

/** Words of a query whose rarer half stands beside the other at least this often are one word: apart they mean something else. */
const ONE_WORD = 0.18;
/** In queries of so few words two that texts have side by side are meant so. */
const SHORT = 3;
/** A year is in many entries, and yet one who types it means no other. */
const YEAR = /^20\d\d$/;
const TIMED = 2;
const OTHER_ACCENTS = 0.3;
const LEAST_RARITY = 0.4;

/** How a query is looked for in an index. */
export function planOf(index: Index, { units, asks }: Query): Plan {
  const { found, entries, bares } = index;
  const rarity = units.map(({ bares: ids }) => {
    const times = Math.max(0, ...[...ids.keys()].map((id) => found[id]!));
    const rare = Math.max(LEAST_RARITY, Math.log(1 + (entries.length - times + 0.5) / (times + 0.5)));
    return [...ids.keys()].some((id) => YEAR.test(bares[id]!)) ? rare * TIMED : rare;
  });
  const content = units.filter(({ light, inside }) => !light && !inside).length;
  const bound = units.map((unit, i) => i > 0 && unit.follows && (unit.inside || isBound(units[i - 1]!, unit, content <= SHORT, index)));
  const tight = content + 1 < SENTENCE ? 1 : 2;
  const others = otherWords(
    units.map(({ bares: ids }) => bares[[...ids.keys()][0]!]!),
    index,
  );
  return {
    units,
    slots: slotsOf(units, index),
    rarity,
    bound,
    reach: bound.map((is, i) => (units[i]!.inside ? 2 : is ? tight : NEAR)),
    content,
    asks,
    others: others.filter(({ tag }) => tag === null),
    tagged: Map.groupBy(
      others.filter(({ tag }) => tag !== null),
      ({ tag }) => tag!,
    ),
  };
}

/** What of a text a query marks. */
export function markingOf({ forms, bares, shorts }: Index, { units, slots, bound, others }: Plan): Marking {
  const free = new Set<string>();
  const parts = new Set<string>();
  const beside = new Set<string>();
  for (const [id, list] of slots) {
    for (const { unit, weight } of list) {
      const together = bound[unit]! || bound[unit + 1] === true;
      (units[unit]!.light ? beside : together ? parts : weight <= OTHER_ACCENTS ? beside : free).add(forms[id]!);
    }
  }
  return { free, bound: parts, beside, phrases: others.map(({ words }) => words.map((word) => bares[word]!)), shorts };
}

/** With accents typed, the same letters with others are another word, unless no text has the one that was typed. */
function slotsOf(units: readonly Unit[], { bareOf, forms, bares, printed }: Index): Map<number, Slot[]> {
  const accented = units.some(({ form, bares: ids }) => form !== null && ![...ids.keys()].some((id) => bares[id] === form));
  const byBare = new Map<number, { unit: number; weight: number; form: string | null }[]>();
  for (const [unit, { bares: ids, form }] of units.entries())
    for (const [bare, weight] of ids) byBare.set(bare, [...(byBare.get(bare) ?? []), { unit, weight, form: accented ? form : null }]);
  const known = new Set<string>();
  const slots = new Map<number, Slot[]>();
  for (let id = 0; id < bareOf.length; id += 1) if (printed[id]! > 0 && byBare.has(bareOf[id]!)) known.add(forms[id]!);
  for (let id = 0; id < bareOf.length; id += 1) {
    const list = byBare.get(bareOf[id]!);
    if (list === undefined) continue;
    const fits = (form: string | null): number => (form === null || form === forms[id] || !known.has(form) ? 1 : OTHER_ACCENTS);
    slots.set(
      id,
      list.map(({ unit, weight, form }) => ({ unit, weight: weight * fits(form) })),
    );
  }
  return slots;
}

function isBound(before: Unit, { bares }: Unit, short: boolean, index: Index): boolean {
  return [...before.bares.keys()].slice(0, 8).some((a) =>
    [...bares.keys()].slice(0, 40).some((b) => {
      const numbers = /^\d/.test(index.bares[a]!) || /^\d/.test(index.bares[b]!);
      return !numbers && (bond(a, b, index) >= ONE_WORD || (short && oneWord(a, b, index)));
    }),
  );
}
