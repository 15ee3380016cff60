import { tokenize, tokensBetween, type Token } from '../token.ts';
import { fold } from '../../fold.ts';
import { measureBeside, isOfElse, measureOf } from '../measure.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import type { Named } from './name.ts';
import type { Place } from './observe.ts';
import { compile } from '../pattern.ts';

/** The measure that a value's name and the words about it tell; null where none fits. */
export function measureOfNamed(
  { piece, reading, quantity, clause, gap, ordered }: Place,
  named: Named,
  words: string,
  own: string,
  after: Stretch,
): string | null {
  const { unit } = quantity.value;
  const called = fold(named.name);
  const name = MAY_NAME_NONE.test(called) ? called.replace(NAMES_NONE, ' ') : called;
  const growth = (unit === 'percent' || unit === 'lần' || unit === 'point') && GROWS.test(`${name} ${words}`);
  const falls =
    words.includes('giảm') &&
    !/(?:còn|xuống|dưới)/.test(`${words} ${own}`) &&
    !FALLS_TO.test(piece.folded.slice(quantity.end, quantity.end + 30));
  // The words between name and value may tell which: 'vốn FDI thực hiện đạt …'; of things told in one order they are the names of the others.
  const between =
    named.start < quantity.start && ordered === null ? naming(piece, tokensBetween(reading.tokens, named.start, quantity.start)) : [];
  const share =
    unit === 'percent' &&
    (/chiếm\s*$/.test(words) ||
      /cơ cấu|tỷ trọng/.test(piece.folded.slice(clause.start, gap.end)) ||
      // '95% trường học có dịch vụ tư vấn': of those who are counted, whatever they have.
      (!growth && (named.after || RATE.test(named.name) || isOfStructure(piece, clause))));
  const planned = unit === 'percent' && OF_PLAN.test(piece.folded.slice(quantity.end, after.end + 12));
  const whole = unit === 'percent' && OF_WHOLE.test(piece.folded.slice(quantity.end, after.end));
  const said = tokensBetween(reading.tokens, quantity.start, whole && !named.after ? quantity.end : after.end);
  const part = share && !growth && OF_ECONOMY.test(piece.folded.slice(Math.max(0, clause.start - 240), gap.end)) ? PART : [];
  // The sign parts the name from the words that repeat it: 'Thành phố thu ngân sách · Thành phố thu ngân sách đạt'.
  const id = measureOf([...part, ...tokenize(name), ...(named.after ? [] : SIGN), ...between, ...said], unit, {
    growth,
    falls,
    share: share || whole || planned,
  });
  // 'còn 5/22 chỉ tiêu không đạt' is no number of all of them.
  if (id !== null && id.endsWith('-total') && quantity.value.of !== undefined) return null;
  if (id !== null && isOfElse(id, piece.folded)) return null;
  return measureBeside(id, name, piece.folded.slice(clause.start, named.start));
}

/**
 * Words that name no measure: what is left out ('Thu nội địa (không kể tiền sử dụng đất)'), and who exports or produces ('khu vực có vốn đầu tư nước ngoài'),
 * which is no capital that came in.
 */
const NAMES_NONE = compile(
  /(?:^|[ (])(?:(?:không|chưa) (?:kể|bao gồm|tính|gồm)|(?<=\()trừ)(?= )[^()]*\)?|(?:khu vực|khối|doanh nghiệp)(?: kinh tế| doanh nghiệp)? (?:có )?(?:vốn )?(?:đầu tư (?:trực tiếp )?nước ngoài|fdi)(?!\p{L})/gu,
);

/** Most names have none of them: seen at a glance. */
const MAY_NAME_NONE = /kể|gồm|tính|trừ|nước ngoài|fdi/;

function naming({ folded }: Plain, tokens: readonly Token[]): readonly Token[] {
  if (tokens.length === 0) return tokens;
  const { start } = tokens[0]!;
  if (!MAY_NAME_NONE.test(folded.slice(start, tokens.at(-1)!.end))) return tokens;
  const idle = [...folded.slice(start, tokens.at(-1)!.end).matchAll(NAMES_NONE)].map(
    ({ index, 0: words }) => [start + index, start + index + words.length] as const,
  );
  return idle.length === 0 ? tokens : tokens.filter((token) => !idle.some(([from, to]) => token.start >= from && token.end <= to));
}

/** 'giảm từ 9,3% năm 2022 xuống còn 8%': the level from which a thing falls. */
const FALLS_TO = /^ ?(?:(?:năm|vào năm|cuối năm) \d{4} ?|\([^()]*\) ?)?(?:xuống|còn)(?= )/;

/** 'Cơ cấu kinh tế: nông nghiệp chiếm 20%': what is listed is its share. */
const OF_ECONOMY = /cơ cấu (?:kinh tế|nền kinh tế|các ngành kinh tế|ngành kinh tế|grdp|tổng sản phẩm)[^.]*$/;
const PART = tokenize('tỷ trọng');
const SIGN = tokenize('·');

/** Behind a colon too: 'Tỷ lệ tăng thu ngân sách bình quân hằng năm: 12%'; what is paid 'tăng thêm' does not grow. */
const GROWS = /(?:tăng|giảm|tăng trưởng|tốc độ)[^,;:]{0,60}$|(?:tăng(?! thêm)|giảm|tốc độ)[^,;:]{0,60}: *$/;

/** 'ước đạt 97% kế hoạch': how much of a plan, and no growth. */
const OF_PLAN = compile(/^ ?(?:so với )?(?:kế hoạch|kh|dự toán|nghị quyết|tiêu chuẩn|quy định|định mức)(?!\p{L})/u);

/** '33% GDP', '12% trên tổng kim ngạch xuất khẩu': of what a value is a share, and no measure of its own. */
const OF_WHOLE = compile(/^ ?(?:(?:trên|so với|của|trong) )?(?:tổng (?!số)|kim ngạch|gdp(?!\p{L})|grdp(?!\p{L}))/u);
const RATE = /^(?:tỷ|tỉ) (?:lệ|trọng) (?!gia tăng|tăng|giảm)/i;

/** 'Cơ cấu kinh tế: nông nghiệp 75%; dịch vụ 20%': behind a semicolon the parts of the whole that was named before. */
function isOfStructure({ folded }: Plain, { start }: Stretch): boolean {
  const before = folded.slice(Math.max(0, start - 160), start);
  return before.trimEnd().endsWith(';') && /(?:^|[ ,])(?:cơ cấu|tỷ trọng) [^.]*: [^.]*$/.test(before);
}
