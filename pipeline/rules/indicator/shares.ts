import { CUT_NOUNS } from '../../lexicon/observation.ts';
import type { Plain } from '../../plain.ts';
import type { Named } from './name.ts';
import type { Observation, Place } from './observe.ts';
import { compile } from '../pattern.ts';

/** '95% rác thải đô thị, 90% rác thải nông thôn': what stands behind a share that names what it is of is no name of the next one. */
export function endOfCounted({ folded }: Plain, observation: Observation | null, next: number): number {
  if (observation?.rule !== 'indicator/count-first' || observation.quantity.value.unit !== 'percent') return 0;
  const { end } = observation.quote;
  const joint = folded.slice(end, next);
  const behind = folded.slice(next, next + 40);
  return (JOINS_SHARES.test(joint) && OF_SOMETHING.test(behind)) || (JOINS_CUTS.test(joint) && OF_NUMBER.test(behind)) ? end : 0;
}

const JOINS_SHARES = /^(?:,|;|,? và|,? trong đó,?)(?: có)? $/;
/** 'giảm 50% số vụ cháy, giảm 60% số người chết': the next cut is of a number of its own. */
const JOINS_CUTS = compile(
  /^(?:,|;|,? và)(?: (?:phấn đấu|ít nhất|tối thiểu|trên))* (?:kéo giảm|cắt giảm|giảm|tăng)(?: (?:ít nhất|tối thiểu|trên|khoảng|thêm))* $/u,
);
const SHARE = '^(?:trên |khoảng |ít nhất |tối thiểu |từ |hơn )?[\\d.,]+(?: ?- ?[\\d.,]+)? ?% ';
const OF_NUMBER = compile(`${SHARE}${CUT_NOUNS}(?= \\p{L})`);
const OF_SOMETHING = compile(`${SHARE}(?!vào|trong|năm|đến|so|kế hoạch|gdp|grdp|trở)\\p{L}`);

/** '…, vốn nhà nước 30%, vốn tư nhân 70%', '65% số xã …, 100% phường …': a share beside its noun, in a sentence that has told of values before it. */
export function isOneOfShares(at: Place, named: Named): boolean {
  if (at.setting.carried === null || at.quantity.value.unit !== 'percent') return false;
  if (named.after) return !COMPARES.test(named.name);
  const start = at.quantity.start - named.name.length - 1;
  return (
    isApposed(at, named) && !at.reading.words.some((word) => word.start === start && word.classes.has('verb')) && named.name.includes(' ')
  );
}

/** '157 bệnh viện, trong đó có 151 bệnh viện …', '298 hộ xây mới và 121 hộ sửa chữa': one more of what is counted; '150 tỷ đồng, trong đó: vốn tỉnh 67 tỷ đồng, vốn xã 1 tỷ đồng': one more part of a sum. */
export function isFurtherCount({ last, gap, piece, quantity, clause }: Place): boolean {
  if (last === null || quantity.value.unit === 'percent') return false;
  const words = piece.folded.slice(gap.start, gap.end);
  const { unit } = quantity.value;
  if ((unit === 'VND' || unit === 'USD') && last.quantity.value.unit === unit && OF_SUM.test(piece.folded.slice(clause.start, gap.end)))
    return true;
  return last.quantity.value.unit === quantity.value.unit ? FURTHER.test(words) : PARTS.test(words);
}

/** A whole, and behind it its parts. */
const OF_SUM = /\d[^;.]{0,40}(?:,|\() ?(?:trong đó|gồm|bao gồm|cụ thể)(?: có)?[,:]? /;
const FURTHER = /^[^;.]{0,60}(?:(?:,| và|,? trong đó|,? gồm)(?: (?:có|là|hơn|trên|khoảng|còn)){0,2}) $/;
const PARTS = /^[^;.,]{0,40},? (?:gồm|bao gồm|trong đó)(?: (?:có|là|hơn|trên|khoảng)){0,2} $|^[^;.,]{0,40}, $/;

const COMPARES = compile(/^(?:so|cùng kỳ|kế hoạch|kh(?!\p{L})|dự toán|chỉ tiêu|mục tiêu|tổng|gdp|grdp|của|trong|theo|mỗi|năm)(?= |$)/iu);

/** Whether a value stands right behind its name, with neither a verb nor a preposition between. */
export function isApposed({ piece, quantity }: Place, named: Named): boolean {
  return !named.after && piece.text.startsWith(`${named.name} `, quantity.start - named.name.length - 1);
}
