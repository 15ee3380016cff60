import { fold } from '../../fold.ts';
import { CLASSIFIERS } from '../../lexicon/observation.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import type { Mention } from '../rule.ts';
import type { Value } from '../quantity.ts';
import { countedWords } from './counted-noun.ts';
import { ADVERBIAL, HEAD_NOUN, isLedTo } from './led-to.ts';
import { isDoneToShare, isOfMany, nameOfShare } from './share-name.ts';
import { isOfThoseBehind, labelBefore, skipEnds, skipStarts } from './name-edges.ts';
import { ANNOUNCES, lengthBefore, nameLength, subjectLength } from './told-of.ts';
import { isSaidOfLabel, labelEnd } from './said-of-label.ts';
import { compile } from '../pattern.ts';

/** A measure's name as the text has it, where its words begin, and whether they go on behind the value ('49 xã đạt chuẩn …'). */
export type Named = { readonly name: string; readonly start: number; readonly after: boolean };

/** 'Thủ tướng nhấn mạnh, phải đạt tăng trưởng khoảng 3%': what is said of growth, where no more is said of what. */
const SAYING_ONLY = compile(
  /(?:^|[ ,])(?:nhấn mạnh|yêu cầu|cho biết|khẳng định|nêu rõ|đề nghị|chỉ đạo|lưu ý|nhưng|song)(?:,? (?:phải|cần|đảm bảo|bảo đảm|đạt|duy trì|giữ))*$|^(?:phải |cần )?(?:đảm bảo|bảo đảm|đạt|duy trì|giữ)$/u,
);
const GROWTH_NAME = 'tăng trưởng';
const GROWTH = compile(/tăng trưởng(?: (?:khoảng|ở mức|bình quân|đạt|mức))* ?$/u);
const MEASURED_VERBS = /^(?:tạo|giải quyết) việc làm|^xóa (?:xong )?nhà|^kết nạp|^(?:làm )?(?:chết|bị thương|mất tích)/;
const TELLING = new Set(CLASSIFIERS);
/** 'Tổng số 1.033 hộ': how many there are of what stands behind. */
const ONLY_HOW_MANY = /^(?:tổng số|số lượng|tổng cộng)$/i;
/** Between what is measured and how much of it there is. */
const RESULTS = /(?:đạt|ước|ước tính|là|còn|ở mức|lên|xuống)\s*$/;

/** The words after a value that name what is counted, up to the next comma, verb of result or joint. */
export function afterOf(piece: Plain, quantity: Mention<Value>, next: number): Stretch {
  const rest = piece.folded.slice(quantity.end, next);
  const stop = rest.search(
    /[;:()]|,(?! (?:công chức|viên chức|người lao động|chiến sĩ|đoàn viên|hội viên|phường|thị trấn|đặc khu|thị xã|bản|tổ dân phố|khu phố)(?!\p{L}))|(?<=\p{L})- | (?:lên|xuống|xuống còn|còn)(?= (?:(?:khoảng|trên|ít nhất|tối thiểu|còn|tới) )?\d| *$)|(?:(?<! đối) (?:nhưng|trong khi|trong đó|(?:bao )?gồm|đạt(?! chuẩn| danh hiệu| trình độ| cấp độ \d| mức độ \d| loại| giải| ntm| nông thôn mới| tiêu chuẩn| yêu cầu| từ \d| \d+\/\d+ tiêu chí| đủ| hoặc vượt| và vượt|, vượt| tiêu chí(?! số)| \d{1,2} tiêu chí| và cơ bản đạt tiêu chí)|tăng|giảm|bằng|chiếm|so với|trước|trong|vào|đến|nhằm|để|và(?! cơ bản đạt tiêu chí)|với|phấn đấu|gấp|không đạt|chưa đạt|theo|cao hơn|thấp hơn|hằng năm|mỗi năm|năm \d)(?=[ :]|$))/u,
  );
  return { start: quantity.end, end: quantity.end + (stop < 0 ? rest.trimEnd().length : stop) };
}

/** What a value measures: the noun phrase before it, or what is counted after it; null where neither stands there. */
export function nameOf(piece: Plain, reading: Reading, gap: Stretch, quantity: Mention<Value>, after: Stretch): Named | null {
  const { start, end, from } = labelBefore(piece, gap, quantity) ?? nounBefore(piece, reading, gap);
  if (SAYING_ONLY.test(piece.folded.slice(start, end))) {
    const growth = GROWTH.exec(piece.folded.slice(start, gap.end));
    if (growth !== null) return { name: GROWTH_NAME, start: start + growth.index, after: false };
  }
  const words = piece.text.slice(start, end).trim();
  // '… biên chế công chức và ít nhất 10% biên chế viên chức': what is joined to the value before is no name of the next one.
  const before = words.endsWith(' và') && piece.folded.slice(end, gap.end).trim() === '' ? '' : words;
  const { unit } = quantity.value;
  if (unit === 'hạng') return rankName(piece, before, from, quantity, after);
  const plainUnit = unit === 'percent' || unit === 'VND' || unit === 'USD' || unit === 'point';
  const verbs = before === '' || isOnlyVerbs(reading, start, end);
  const share = unit === 'percent' && before !== '' && isDoneToShare(piece, reading, { start, end, gap });
  if (plainUnit && !verbs && !share && !isLedTo(piece, { start, end, gap, quantity, after }))
    return { name: before, start: from, after: false };
  const what = plainUnit
    ? piece.text
        .slice(after.start, after.end)
        .replace(/^\s*(?:số|của|các|đối với)?\s*/, '')
        .trim()
    : countedWords(piece, quantity, after);
  if (share && isOfMany(what)) return { name: nameOfShare(piece, { start, end: gap.end }, after), start: from, after: true };
  if (plainUnit && before !== '' && /^(?:kế hoạch|KH(?!\p{L})|dự toán|chỉ tiêu|GDP|GRDP|so)/iu.test(what))
    return { name: before, start: from, after: false };
  if (plainUnit && what === '') return before === '' ? null : { name: before, start: from, after: false };
  if (plainUnit && !verbs) return { name: what, start: from, after: true };
  if (verbs && !MEASURED_VERBS.test(piece.folded.slice(start, end))) {
    // 'năm 2027 trồng mới 2.000 ha': what is done is what is measured.
    if (what === '') return before === '' ? null : { name: before, start: from, after: false };
    return { name: what, start: before === '' ? quantity.start : from, after: true };
  }
  // 'áo sơ mi đạt 4,1 triệu cái', 'gà 4.129 nghìn con': the unit alone adds nothing to the name.
  if (
    /^(?:\s*\/\s?\p{L}+)*\s*$/u.test(piece.text.slice(after.start, after.end)) &&
    (TELLING.has(unit) || RESULTS.test(piece.folded.slice(end, gap.end)))
  )
    return { name: before, start: from, after: false };
  if (what === '' || (HEAD_NOUN.test(before) && !ONLY_HOW_MANY.test(before))) return { name: before, start: from, after: false };
  // 'con số của cả năm là 10.785 căn': behind what a thing is said to be, nothing is added to its name.
  if (/(?:^| )(?:là|gồm|còn|chiếm|bằng)\s*$/.test(piece.folded.slice(start, gap.end))) return { name: before, start: from, after: false };
  // 'Lượt khách du lịch ước đạt 14,43 triệu lượt': what is counted was named before.
  if (` ${fold(before)} `.includes(` ${fold(what)} `)) return { name: before, start: from, after: false };
  const whole = piece.text.slice(start, gap.end).trim();
  const said = what !== '' && whole.toLowerCase().endsWith(what.toLowerCase());
  return { name: said ? whole : `${whole} ${what}`.trim(), start: from, after: what !== '' };
}

/**
 * The noun phrase of a gap: what stands after the last bracket or colon, and after a comma behind which a new phrase begins. `from` is where its words
 * are quoted from: what only leads up to it ('Theo kế hoạch, …') is no part of the name, but tells how it is meant.
 */
function nounBefore(piece: Plain, reading: Reading, gap: Stretch): Stretch & { readonly from: number } {
  let { start } = gap;
  let end = gap.end;
  const bracket = piece.folded.slice(start, end).lastIndexOf('(');
  if (bracket >= 0 && bracket > piece.folded.slice(start, end).lastIndexOf(')')) {
    // '(kế hoạch cả năm 7,5%)': the bracket names no measure of its own.
    const inside = skipStarts(piece, reading, start + bracket + 1, end);
    const last = skipEnds(piece, reading, inside, end);
    if (last > inside) start += bracket + 1;
    else end = start + bracket;
  }
  // A list in brackets is one clause: its values name measures of their own behind semicolons.
  start += Math.max(0, piece.folded.slice(start, end).lastIndexOf('; ') + 1);
  const whole = piece.folded.slice(start, end);
  // 'Các tỉnh xung quanh (gồm: A, B), nồng độ bụi …': what a bracket closes is no label.
  const cut = whole.includes('(') ? whole.replace(/\([^()]*\)/g, (aside) => '.'.repeat(aside.length)) : whole;
  const colon = cut.lastIndexOf(': ');
  const label = { start, end: start + labelEnd(cut, colon) };
  if (colon >= 0 && colon < cut.length - 3) start += colon + 2;
  start = skipStarts(piece, reading, start, end);
  end = skipEnds(piece, reading, start, end);
  if (start >= end && colon > 0 && isSaidOfLabel(cut, colon)) {
    start = skipStarts(piece, reading, label.start, label.end);
    end = skipEnds(piece, reading, start, label.end);
  }
  // 'ước tính 2,2%, trong đó khu vực thành thị …': a value that was not read ends where its clause does.
  for (const value of reading.quantities) {
    if (value.start >= start && value.end < end && BEHIND_VALUE.test(piece.folded.slice(value.end, value.end + 8)))
      start = skipStarts(piece, reading, value.end, end);
  }
  const grows = /^[\s(]*(?:cùng )?(?:tăng|giảm)/.test(piece.folded.slice(end, gap.end));
  let from: number | null = null;
  for (let comma = commaFrom(piece.folded, start); comma > 0 && comma < end; comma = commaFrom(piece.folded, start)) {
    // 'giữ vững an ninh, kéo giảm 5% số vụ …': what is cut stands behind the value.
    if (CUTS_NUMBER.test(piece.folded.slice(comma + 2, gap.end + 40))) {
      start = end;
      break;
    }
    const words = piece.folded.slice(start, comma);
    const other =
      !isListInName(words, grows && !HEAD_NOUN.test(piece.folded.slice(comma + 2))) &&
      (isOtherPhrase(reading, start, comma) || subjectLength(words) !== null || isPartOfIt(piece.folded, comma));
    if ((!other && !ADVERBIAL.test(words)) || MEASURED_VERBS.test(words)) break;
    const next = skipStarts(piece, reading, comma + 2, end);
    // 'Về xây dựng Đảng, phấn đấu có 90% chi bộ …': a topic, and what is counted stands behind the value.
    if (next >= end && (isTopic(piece.folded, gap.start) || isPartOfIt(piece.folded, comma))) start = end;
    if (next >= end) break;
    if (!other) from ??= start;
    start = next;
  }
  if (isOfThoseBehind(piece.folded, { start, end: gap.end })) start = end;
  const cause = CUTS.exec(piece.folded.slice(start, end));
  if (cause) {
    start = skipStarts(piece, reading, start + cause.index + cause[0].length, end);
    from = null;
  }
  if (
    OWN_CLAUSE.test(piece.folded.slice(gap.start, gap.end)) ||
    AIMS_AT_HAVING.test(piece.folded.slice(start, gap.end)) ||
    WHERE_IS.test(piece.folded.slice(start, gap.end))
  )
    start = end;
  const first = lengthBefore(piece.folded.slice(start, end));
  if (first > 0) from = null;
  start = afterSubject(piece, reading, start + first, end);
  end = start + nameLength(piece.folded.slice(start, end), piece.folded.slice(end, gap.end));
  return { start, end, from: from ?? start };
}

/** Where the clause of a value ends that was not read: at its comma, or where 'và' leads on to another ('… 50,5% và thu xuất khẩu đạt'). */
const BEHIND_VALUE = compile(/^(?:[,;]| và (?!\p{N})\p{L}{2})/u);

/** Whether a comma leads on to a part of what stands before it. */
function isPartOfIt(folded: string, comma: number): boolean {
  return /^, trong đó,? /.test(folded.slice(comma, comma + 12));
}

/** The first comma from a place that stands in no bracket of its own. */
function commaFrom(folded: string, from: number): number {
  const comma = folded.indexOf(', ', from);
  const open = comma < 0 ? -1 : folded.slice(from, comma).lastIndexOf('(');
  const close = open < 0 ? -1 : folded.indexOf(')', from + open);
  return close > comma ? commaFrom(folded, close) : comma;
}

/** An act whose amount is a share of the number that stands behind it. */
const CUTS_NUMBER =
  /^(?:và )?(?:phấn đấu )?(?:kéo giảm|giảm|cắt giảm|kéo|tăng)(?: (?:ít nhất|tối thiểu|trên|khoảng|từ))?(?: \d[\d.,]*(?: ?- ?\d[\d.,]*)? ?%) (?:số|tổng số) /;

function isTopic(folded: string, at: number): boolean {
  return /^[\s-]*(?:về|đối với|tại|ở|riêng) /.test(folded.slice(at, at + 12));
}

/** What stands before these is a cause or an act, and no part of the name ('do … giảm nên tổng thu …', '… với mục tiêu tăng trưởng …'). */
const CUTS = compile(
  `^.*(?:(?<!\\p{L})(?:${ANNOUNCES}|nên|thì|khiến|làm cho|nhất là|(?<=[,.…] )(?:đưa|nâng|kéo giảm)|(?:với|phấn đấu|nhấn mạnh,) mục tiêu|với mục tiêu|với chỉ tiêu|đặt mục tiêu|mục tiêu là|(?:đặt|đề ra|đặt ra|xác định|thống nhất|điều chỉnh) (?:các |một số )?chỉ tiêu|quyết nghị(?: thông qua| giao)?|nghị quyết xác định|(?:kế hoạch|đề án|nghị quyết|chương trình|tỉnh|huyện|thành phố|ngành|xã)(?: \\p{L}+){0,4} phấn đấu(?: (?:đến|trong|hết|cuối|đầu|năm|giai đoạn|nhiệm kỳ|tháng|quý|[\\d-]+)){0,6},?(?: có| có thêm)?)|, (?:\\p{L}{1,8} ){1,4}đã|, đồng thời (?=(?:cắt|giảm|tăng|nâng|đưa|phấn đấu)(?!\\p{L}))|, (?:với|nhưng|song|phấn đấu(?= (?:(?:đến |hết |trong )?(?:năm|quý|giai đoạn|nhiệm kỳ) [\\d -]+,? )?(?:tăng trưởng|tốc độ|(?:tỷ|tỉ) (?:lệ|trọng)|tổng|giá trị|thu nhập|kim ngạch|số|quy mô|grdp|gdp|chỉ số|diện tích|sản lượng|doanh thu)(?!\\p{L})))) (?=\\p{L})`,
);

/** 'Tỷ trọng đào tạo … trong các trường đại học, cao đẳng', 'thu từ hoạt động xuất, nhập khẩu': a measure that has not come to its value goes on behind its comma. */
function isListInName(words: string, grows: boolean): boolean {
  return (BEGINS_MEASURE.test(words) || (grows && BEGINS_BRANCH.test(words))) && !SAYS_HOW.test(words);
}

const BEGINS_MEASURE =
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|nồng độ|mật độ|số lượng|thu (?:(?:cân đối |ngân sách ){0,2}từ|tiền|thuế|phí)|vốn|kinh phí|nguồn (?:vốn|thu|kinh phí)|chi (?:từ|sự nghiệp|trả|đầu tư|thực hiện)|sản xuất và|cung cấp (?:nước|điện)|ngành)(?= )/;
/** Branches of industry whose growth is told one after another. */
const BEGINS_BRANCH = /^(?:công nghiệp )?(?:sản xuất|khai thác|chế biến|cung cấp|vận tải|sửa chữa|in|dệt)(?= |$)/;
const SAYS_HOW =
  /(?: |^)(?:đạt|tăng|giảm|cao|thấp|còn|là|ổn định|vượt|bằng|chiếm|duy trì|bảo đảm|đảm bảo|khá|tốt|có|sẽ|đã|tiếp tục|phấn đấu|nâng|xuống|lên)(?= |$)/;

/** What stands before a comma is no part of a name where a body, a verb or a speaker is in it. */
function isOtherPhrase(reading: Reading, start: number, end: number): boolean {
  return reading.words.some(({ start: at, end: to, classes }) => {
    if (at < start || to > end || classes.has('noun')) return false;
    if (classes.has('verb')) return at === start;
    return (
      classes.has('agency') ||
      classes.has('speaker') ||
      classes.has('idle') ||
      classes.has('modal') ||
      classes.has('order') ||
      classes.has('connector')
    );
  });
}

/** 'Kinh tế tiếp tục ổn định, có 14 chỉ tiêu …': what is counted is told by a clause of its own. */
const OWN_CLAUSE = /, (?:đã |hiện |chỉ |mới )?có $/;

/** 'phấn đấu đến năm 2025 có 100% trạm y tế': behind an aim what is counted is told by a clause of its own. */
const AIMS_AT_HAVING =
  /(?:^|[ ,])(?:phấn đấu|mục tiêu|bảo đảm|đảm bảo|dự kiến|xác định|yêu cầu)(?:,? (?:đến|tới|trong|vào|hết|cuối|đầu|năm|ngày|tháng|quý|giai đoạn|ít nhất|có|trên|toàn|tỉnh|huyện|xã|thành phố|[\d/ivx-]+)){0,8},? có $/;

/** 'trên địa bàn tỉnh có 172 dự án', 'huyện hiện có 6 xã …': where there are so many. */
const WHERE_IS = compile(
  /^(?:hiện |hiện nay |hiện tại )?(?:trên )?(?:địa bàn )?(?:toàn )?(?:tỉnh|huyện|thành phố|thị xã|xã|phường|cả nước|địa bàn)(?: \p{L}{1,8}){0,3} (?:đã |hiện |hiện nay |mới |chỉ |vẫn )*(?:có|còn) $/u,
);

/** 'Thành phố ước thu ngân sách …', 'Hà Nội dự kiến tổng vốn …': who expects it is no part of what it is. */
const FORESEES =
  /^ (?:cũng |đã |sẽ )?(?:dự kiến|ước|ước tính|dự ước|phấn đấu|đặt mục tiêu|xác định)(?: có)? (?=(?:lạm phát|cpi|grdp|gdp|tăng trưởng|chỉ số|thu|chi|tổng|tỷ lệ|tỉ lệ|số|diện tích|sản lượng|quy mô|doanh thu|kim ngạch|giá trị|tốc độ) )/;
const MEASURED_NOUN = compile(
  / (?:tổng|tỷ lệ|tỉ lệ|số|diện tích|sản lượng|quy mô|thu nhập|doanh thu|kim ngạch|giá trị|tốc độ|chỉ số)(?= \p{L})/u,
);

const UP_TO_STANDARD = /^đạt (?:chuẩn|tiêu chuẩn|tiêu chí)(?: |$)/;
const ACTORS = ['agency', 'place', 'speaker'] as const;

/** 'Sở Nội vụ … tham mưu tuyển dụng bổ sung 78 giáo viên': a body and its first verbs are no part of what is counted. */
function afterSubject(piece: Plain, reading: Reading, start: number, end: number): number {
  const body = reading.words.find((word) => word.start === start && ACTORS.some((actor) => word.classes.has(actor)));
  if (!body) return start;
  const verbs = reading.words.filter(
    (word) => word.start > start && word.end <= end && word.classes.has('verb') && !word.classes.has('noun'),
  );
  const done = reading.words.find((word) => word.start > start && word.end <= end && word.classes.has('past'));
  const told = FORESEES.exec(piece.folded.slice(body.end, end));
  if (told !== null) return body.end + told[0].length;
  const act = verbs.at(-1)?.start;
  // 'Trường học đạt chuẩn quốc gia': which of them are counted.
  if (act !== undefined && UP_TO_STANDARD.test(piece.folded.slice(act, end))) return start;
  // 'Thành phố dự kiến tổng vốn đầu tư cần huy động …': behind what is measured no verb begins a name.
  const noun = act === undefined ? null : MEASURED_NOUN.exec(piece.folded.slice(body.end, act));
  if (noun !== null) return body.end + noun.index + 1;
  return act ?? (done === undefined ? start : Math.min(done.end + 1, end));
}

function rankName(piece: Plain, before: string, start: number, quantity: Mention<Value>, after: Stretch): Named {
  const rest =
    /^[^.;:]*?(?= ?(?:[.;:]| so với| với (?:tổng|số|\d)| sau |, (?:trung tâm|nhóm|top|đứng|xếp|thứ)| và (?:thứ|đứng|xếp)|$))/.exec(
      piece.folded.slice(quantity.end),
    )?.[0] ?? '';
  const about = /(?:^| )(?:về|trong) (?!các |cả |nước|toàn|khu vực|vùng|nhóm |\d)/.exec(rest);
  if (about) {
    const from = quantity.end + about.index + about[0].length;
    return { name: piece.text.slice(from, quantity.end + rest.length).trim(), start: quantity.start, after: false };
  }
  return {
    name: before === '' ? piece.text.slice(after.start, after.end).trim() : before,
    start: before === '' ? quantity.start : start,
    after: false,
  };
}

function isOnlyVerbs(reading: Reading, start: number, end: number): boolean {
  let pos = start;
  for (const word of reading.words) {
    if (word.end <= start || word.start >= end) continue;
    if (word.start > pos + 1) return false;
    if ((!word.classes.has('verb') || word.classes.has('noun')) && !word.classes.has('adverb') && !word.classes.has('connector'))
      return false;
    pos = word.end;
  }
  return pos >= end - 1;
}
