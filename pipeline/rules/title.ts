import type { Plain } from '../plain.ts';
import type { BoundTime } from './bound.ts';
import type { Mention } from './rule.ts';
import type { Stretch } from './segment.ts';
import type { Word } from './tag.ts';
import { compile } from './pattern.ts';

/** Nouns whose name may hold a period: 'Quy hoạch … thời kỳ 2021 - 2030, tầm nhìn đến năm 2050'. */
const TITLED = compile(
  /(?<![\p{L}\p{N}])(?:quy hoạch|qui hoạch|nghị quyết|chiến lược|đề án|chương trình|kế hoạch|kết luận|chỉ thị|quyết định|đồ án|dự thảo|phương án|nghị định|luật|thông tư|công điện|báo cáo|đại hội|khóa|dự toán|văn kiện|quy định|đảng bộ|chuẩn nghèo|chuẩn nghèo đa chiều|chuẩn(?= $)|(?:hội nghị|cuộc họp|phiên họp|họp báo)(?: trực tuyến| toàn quốc)?(?= (?:tổng kết|sơ kết|đánh giá|triển khai|công bố|giao ban) )|bão số|danh mục(?! (?:các )?(?:nhiệm vụ|công việc|công trình))|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))(?![\p{L}\p{N}])/gu,
);

/** An act that is over, before the noun. */
const ISSUED = compile(/(?<!\p{L})đã (?:được )?(?:\p{L}+ )?(?:phê duyệt|ban hành|thông qua|công bố) $/u);

/** A period without a preposition. */
const BARE = /^(?:năm|giai đoạn|thời kỳ) /;

/** A period named like this is part of a title even behind a comma. */
const OUTLOOK = /^,? ?(?:và )?(?:tầm nhìn|định hướng) (?:đến|tới)? ?$/;

/**
 * Stretches of a text that are the name of a document and its period: from the noun to the period, where nothing but the name stands
 * between; periods of outlook after them belong to it too. A day, month or quarter with 'trong', 'trước' or 'chậm nhất' ends no name.
 */
export function titlesIn(
  piece: Plain,
  words: readonly Word[],
  times: readonly Mention<BoundTime>[],
  references: readonly Mention[],
): Stretch[] {
  const { folded } = piece;
  const titles: Stretch[] = [];
  const quoted = times.length > 0 && folded.includes('"') ? namesQuoted(folded) : [];
  for (const [at, time] of times.entries()) {
    const name = quoted.find(({ start, end }) => start <= time.start && time.end <= end);
    if (name !== undefined) {
      titles.push(name);
      continue;
    }
    const last = titles.at(-1);
    if (last && OUTLOOK.test(folded.slice(last.end, time.start) + prepositionOf(folded, time))) {
      titles[titles.length - 1] = { start: last.start, end: time.end };
      continue;
    }
    const cited = citedAbout(piece, time, references);
    if (cited !== null) titles.push({ start: cited, end: time.end });
    if (cited !== null || !isPeriod(time)) continue;
    const noun = nounBefore(piece, time.start, references);
    if (noun !== null && !isCut(piece, words, noun, time, hasOutlook(folded, time, times[at + 1])))
      titles.push({ start: noun, end: time.end });
  }
  return titles;
}

/** 'phong trào thi đua “Sạch đẹp đường làng giai đoạn 2023 - 2030”': between quotation marks stands all of a name. */
function namesQuoted(folded: string): readonly Stretch[] {
  return Array.from(folded.matchAll(QUOTED), ({ index, 0: name }) => ({ start: index, end: index + name.length }));
}

const QUOTED = compile(
  /(?<!\p{L})(?:đề án|chương trình|kế hoạch|phong trào|cuộc vận động|dự án|chiến dịch|mô hình|chuyên đề|chủ đề|nghị quyết|chiến lược|quy hoạch)(?: [\p{L}\d/-]+){0,4} "[^"]{8,260}"/gu,
);

/** Where a cited document begins in whose name a time stands: 'Kết luận số 155, ngày 17/5/2027 về sắp xếp bộ máy từ nay đến ngày 30/6'; null where it stands in none. */
function citedAbout({ folded }: Plain, { start, end }: Stretch, references: readonly Mention[]): number | null {
  const cited = references.findLast((reference) => reference.end <= start);
  const name = cited === undefined ? undefined : ABOUT.exec(folded.slice(cited.end, start))?.groups?.name;
  if (name === undefined || name.length > LONGEST_NAME) return null;
  const own = folded.slice(start, end);
  return IN_NAME.test(own) && (!name.includes(',') || UNBOUND.test(own)) ? cited!.start : null;
}

const ABOUT =
  /^(?:,? ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4}))?(?: của [^,;:.()]{2,60})?,? về (?<name>(?!.*(?:phấn đấu|hoàn thành|xong|báo cáo))[^;:.()]*)$/;
const LONGEST_NAME = 220;
/** Times that a name may hold, and those that bind no act behind a comma of it. */
const IN_NAME = /^(?!trước |chậm |muộn |ngày |trong (?:ngày|tuần|tháng) )/;
const UNBOUND = /^(?:năm|giai đoạn|thời kỳ|nhiệm kỳ|quý|tháng|từ nay|(?:những|các|\d{1,2}|ba|sáu|chín) tháng) /;

/** 'năm 2027, định hướng đến năm 2030': only a name goes on so. */
function hasOutlook(folded: string, time: Mention<BoundTime>, next: Mention<BoundTime> | undefined): boolean {
  return next !== undefined && OUTLOOK.test(folded.slice(time.end, next.start) + prepositionOf(folded, next));
}

function prepositionOf(folded: string, time: Mention<BoundTime>): string {
  return /^(?:đến|tới) /.exec(folded.slice(time.start, time.start + 5))?.[0] ?? '';
}

function isPeriod(time: Mention<BoundTime>): boolean {
  const { kind, time: named } = time.value;
  if (named.unit === 'span') return true;
  return named.unit === 'year' && named.year !== undefined && (kind === 'in' || kind === 'by');
}

function nounBefore(piece: Plain, end: number, references: readonly Mention[]): number | null {
  const { folded } = piece;
  const from = Math.max(0, end - 260);
  const window = folded.slice(from, end);
  let found: number | null = null;
  TITLED.lastIndex = 0;
  for (let match = TITLED.exec(window); match; match = TITLED.exec(window)) found = from + match.index;
  if (found === null) return null;
  // A cited document goes on to its name: 'Nghị quyết số 45 của Bộ Chính trị về xây dựng …'.
  const cited = references.find((reference) => reference.start <= found && found < reference.end);
  return cited ? cited.start : found;
}

/** 'Kế hoạch phấn đấu đến năm 2025 …': a document says what is to be by then. */
const SAYS_WHEN = compile(
  / (?:phấn đấu|xác định|đặt ra|đề ra|đặt mục tiêu|nêu|nêu rõ|chỉ rõ|yêu cầu|quy định|quyết nghị|đặt yêu cầu|hướng đến mục tiêu)(?:(?: (?:các|những|một số|\d+))? (?:nhiệm vụ|giải pháp|định hướng)(?: \p{L}+){0,4})?(?: là| rằng)?[,:]? $/u,
);

const SPAN_OF_NAME = /^(?:giai đoạn|thời kỳ) /;
const NAMED_BY_MATTER = /^(?:nghị quyết|nghị định|quyết định|luật|chỉ thị|đề án|chương trình)(?: của [^,;:.]{2,40})? về [^;:.]*$/;

const LISTED_WORDS = 3;
const FARTHEST_COMMA = 200;
const BY_WHICH = compile(/^(?:báo cáo|kế hoạch|dự toán|nghị quyết|quyết định|đề án|chương trình|quy hoạch)(?: của [^,]{2,40})?, /);
const OF_YEAR = /(?:^[\s.;:“"-]*|[.;:] )(?:(?:về|đối với) )?(?:kế hoạch|dự toán) $/;
const YEAR_SPOKEN_OF = /^,(?! (?:định hướng|tầm nhìn|giai đoạn|kế hoạch|dự toán|nhiệm vụ|phương hướng))/;

/** Whether something else stands between the noun and the period: a sentence or clause end, 'trong', a bound that dates an act. */
function isCut(piece: Plain, words: readonly Word[], noun: number, time: Mention<BoundTime>, outlook: boolean): boolean {
  const { folded } = piece;
  const between = folded.slice(noun, time.start);
  if (/(?:mục tiêu(?! quốc gia)|phấn đấu|chỉ tiêu)(?= |$)/.test(between.slice(12)) || SAYS_WHEN.test(between)) return true;
  if (/[.;:] |, (?:trong đó|theo đó|cụ thể) /.test(between) || between.lastIndexOf('(') > between.lastIndexOf(')')) return true;
  // 'Theo báo cáo của Sở A, thu ngân sách năm 2027 …': by what it is said, and not how that is called.
  if (folded.endsWith('theo ', noun) && BY_WHICH.test(between)) return true;
  const own = folded.slice(time.start, time.end);
  // 'Về kế hoạch năm 2027, Thủ tướng nhấn mạnh …', 'Kế hoạch năm 2027, thu ngân sách …': of which year somebody speaks.
  if (OF_YEAR.test(folded.slice(Math.max(0, noun - 10), time.start)) && YEAR_SPOKEN_OF.test(folded.slice(time.end))) return true;
  // 'các quy hoạch phân khu từ năm 2024 đến năm 2026': a name in small letters has no period of its own.
  if (own.startsWith('từ ') && piece.text[noun] === folded[noun]) return true;
  // What was issued has its time in its name: 'đã phê duyệt Đề án đưa huyện đạt chuẩn vào năm 2025'.
  const issued = ISSUED.test(folded.slice(Math.max(0, noun - 30), noun)) && piece.text[noun] !== folded[noun] && !between.includes(',');
  if (issued && own.startsWith('năm ')) return false;
  if (
    /^(?:trong|ngay trong|chậm|muộn|xong|hết|trước|từ nay|đến hết|đến cuối)/.test(own) ||
    /(?:trong|vào|sang|hoàn thành|xong) $/.test(between)
  )
    return true;
  if (outlook && BARE.test(own)) return false;
  // 'dự thảo Nghị quyết của Quốc hội về cơ chế, chính sách tháo gỡ … giai đoạn 2026 - 2030': its name says what it is about.
  if (SPAN_OF_NAME.test(own) && piece.text[noun] !== folded[noun] && NAMED_BY_MATTER.test(between)) return false;
  const comma = between.lastIndexOf(',');
  if (comma < 0) return false;
  if (comma >= between.trimEnd().length - 1) return !/^(?:nhiệm kỳ|thời kỳ)/.test(own);
  // 'Kế hoạch cải cách, phát triển, hiện đại hóa ngành Hải quan giai đoạn …': a list in a name that begins large.
  const [, ...listed] = between.split(', ').slice(0, -1);
  if (piece.text[noun] !== folded[noun] && listed.length > 0 && listed.every((words) => words.split(' ').length <= LISTED_WORDS))
    return comma > FARTHEST_COMMA;
  // After a comma a new verb has its own time; a list inside a name ('khoa học, công nghệ') has none.
  const after = noun + comma + 1;
  return (
    words.some(
      (word) =>
        word.start >= after &&
        word.end <= time.start &&
        !word.classes.has('noun') &&
        (word.classes.has('verb') || word.classes.has('modal') || word.classes.has('prohibition')),
    ) || comma > FARTHEST_COMMA
  );
}
