import { COUNTED, UNITS } from '../../lexicon/units.ts';
import type { Plain } from '../../plain.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';

/** What is counted, as the text has it: the noun of a value's own words and what goes on behind it. */
export function countedWords(piece: Plain, quantity: Mention<Value>, after: Stretch): string {
  return `${nounOf(piece, quantity)} ${piece.text.slice(after.start, after.end)}`
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:số|các|của|trên)? ?/, '')
    .replace(/ ?\/$/, '')
    .trim();
}

const COUNTS: ReadonlySet<string> = new Set(COUNTED);
/** Units that measure; those that count ('lượt', 'điểm') are a noun of the name. */
const MEASURING = new RegExp(
  `^(?:tuổi|${UNITS.filter(({ id }) => !COUNTED.includes(id) && !['lần', 'lượt', 'lượt người', 'điểm', 'bậc'].includes(id))
    .flatMap(({ forms }) => forms)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.$()]/g, '\\$&'))
    .join('|')})(?: ?\\/.*| |$)`,
  'i',
);

/** The noun that a value's own words end with. */
function nounOf(piece: Plain, { start, end, value }: Mention<Value>): string {
  const printed = piece.text.slice(start, end);
  // A number in words has no figure at which its noun could be told from it.
  if (!/\d/.test(printed)) return piece.folded.endsWith(value.unit, end) ? piece.text.slice(end - value.unit.length, end) : '';
  const noun = printed
    .replace(/^[^\d]*[\d.,/ –—-]+(?:\([^)]*\) ?)?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn)(?!\p{L})|tr\.|%| )*/iu, '')
    .replace(/ trở (?:lên|xuống)$/, '');
  // 'đô thị' begins as the dollar does.
  return COUNTS.has(value.unit) ? noun : noun.replace(MEASURING, '');
}
