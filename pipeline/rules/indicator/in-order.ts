import type { Plain } from '../../plain.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';
import type { Named } from './name.ts';

/** Words that give each of several things named before it a value of its own, and how they lead to the values. */
const IN_ORDER =
  /,?(?: (?:đạt|chiếm|tăng|giảm|còn))? (?:lần lượt|tương ứng)(?: (?:là|đạt|ước đạt|chiếm|chiếm tỷ trọng|chiếm tỷ lệ|tăng|giảm|còn|ở mức|gồm))? ?$/;
const ORDERS = /lần lượt|tương ứng/;
const NONE: ReadonlyMap<number, Named> = new Map();
/** Between two of the values. */
const JOINT = /^ ?(?:,|;|và|, và) ?$/;
/** Between two of the things; a year or a quarter names no thing. */
const PARTING = /, và |, | và /g;
const NO_THING = /^(?:năm|quý|tháng|giai đoạn)?[\d\s/–-]+$/;
/** What leads to the first of them. */
const LEAD = /^.*(?:: |trong đó,? |gồm |của các )/;

/**
 * The names of values that are told in one order with what they are of: 'khu vực nhà nước, ngoài nhà nước và đầu tư nước ngoài lần lượt chiếm 4%, 6% và 90%'.
 * @param quantities those of the clause, in their order
 * @returns for each such value, by where it begins, its own name
 */
export function namesInOrder({ text, folded }: Plain, clause: Stretch, quantities: readonly Mention<Value>[]): ReadonlyMap<number, Named> {
  // Most clauses have one value, and few the words that give several their order.
  if (quantities.length < 2 || !ORDERS.test(folded.slice(clause.start, clause.end))) return NONE;
  const names = new Map<number, Named>();
  for (const [index, first] of quantities.entries()) {
    const before = folded.slice(clause.start, first.start);
    const order = IN_ORDER.exec(before);
    if (order === null) continue;
    const run = runFrom(folded, quantities.slice(index));
    const things = thingsIn(before.slice(0, order.index)).slice(-run.length);
    if (run.length < 2 || things.length < run.length || things.some(({ words }) => NO_THING.test(words))) continue;
    for (const [at, { start }] of run.entries()) {
      const thing = things[at]!;
      const from = clause.start + thing.start;
      names.set(start, { name: text.slice(from, from + thing.words.length).trim(), start: at === 0 ? from : start, after: false });
    }
  }
  return names;
}

/** The values of one unit that stand side by side from the first on. */
function runFrom(folded: string, quantities: readonly Mention<Value>[]): readonly Mention<Value>[] {
  const end = quantities.findIndex(
    ({ start, value }, index) =>
      index > 0 && (value.unit !== quantities[0]!.value.unit || !JOINT.test(folded.slice(quantities[index - 1]!.end, start))),
  );
  return end < 0 ? quantities : quantities.slice(0, end);
}

function thingsIn(words: string): readonly { readonly start: number; readonly words: string }[] {
  const begin = LEAD.exec(words)?.[0].length ?? 0;
  const things: { start: number; words: string }[] = [];
  let from = begin;
  for (const { index, 0: joint } of words.slice(begin).matchAll(PARTING)) {
    things.push({ start: from, words: words.slice(from, begin + index) });
    from = begin + index + joint.length;
  }
  return [...things, { start: from, words: words.slice(from) }];
}
