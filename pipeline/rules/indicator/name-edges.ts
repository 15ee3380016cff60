import { LINE_OF_AMOUNT } from '../../lexicon/cues.ts';
import { NAME_ENDS, NAME_STARTS } from '../../lexicon/observation.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';
import { unitTest } from '../unit.ts';
import { compile } from '../pattern.ts';

const byLength = (a: string, b: string): number => b.length - a.length;
const STARTS = compile(`^(?:${[...NAME_STARTS].sort(byLength).join('|')})(?![\\p{L}\\p{N}])`);
/** Words that lead to a value only where they end no other word: 'công bằng', 'giá trị đánh giá lại'. */
const AMID_NAME: Readonly<Record<string, string>> = {
  bằng: '(?<!đồng |mặt |bình |công |thăng )bằng',
  'tăng trưởng': '(?<!tốc độ |nhịp độ |mức |chỉ số |tỷ lệ |tỉ lệ )tăng trưởng',
  ở: '(?<!nhà |chỗ |đất )ở',
  trên: '(?<!cấp )trên',
  dưới: '(?<!cấp )dưới',
  lại: '(?<!đánh giá |giữ |để |còn |trả |thu |tính |làm )lại',
};

/** 'xã đạt chuẩn nông thôn mới đạt 68%': 'mới' is of the name there. */
const ENDING = [...NAME_ENDS]
  .sort(byLength)
  .map((words) => (words.startsWith('mới ') ? `(?<!nông thôn )${words}` : (AMID_NAME[words] ?? words)));
const ENDS = compile(`(?<![\\p{L}\\p{N}/]|chứng |cây |lâu |trở )(?:${ENDING.join('|')})$`);

/** The mark of a member of a list in running text: 'i) Tăng trưởng …', '(2) …'. */
const MARK = /^(?:[ivx]{1,4}|[a-eđ]|\d{1,2})\) /u;

/** Marks before a name and behind it. */
const isBefore = unitTest(/[\s,;:.()\-–—"“”+*]/);
const isBehind = unitTest(/[\s,;:.\-–—"“”]/);

/** Where a name begins from a place on, behind marks, times and words that only lead to it. */
export function skipStarts(piece: Plain, reading: Reading, from: number, end: number): number {
  let pos = from;
  for (let step = 0; step < 24 && pos < end; step += 1) {
    while (pos < end && isBefore(piece.text, pos)) pos += 1;
    pos += MARK.exec(piece.folded.slice(pos, pos + 6))?.[0].length ?? 0;
    const time = reading.times.find((one) => one.start === pos && one.end <= end);
    const match = time ? null : STARTS.exec(piece.folded.slice(pos, Math.min(end, pos + 40)));
    if (!time && !match) break;
    const behind = time ? time.end : pos + match![0].length;
    // 'Kế hoạch năm 2027, sản lượng …': the last word is the first of a time.
    const over = reading.times.find((one) => one.start > pos && one.start < behind && one.end > behind && one.end <= end);
    pos = over?.end ?? behind;
  }
  return Math.min(pos, end);
}

/** Where a name ends before a place, in front of times and of words that only lead to its value. */
export function skipEnds(piece: Plain, reading: Reading, start: number, from: number): number {
  let pos = from;
  for (let step = 0; step < 24 && pos > start; step += 1) {
    while (pos > start && isBehind(piece.text, pos - 1)) pos -= 1;
    const time = reading.times.find((one) => one.end === pos && one.start >= start);
    const match = time ? null : ENDS.exec(piece.folded.slice(Math.max(start, pos - 40), pos));
    const bracket =
      time || match
        ? null
        : (giverBefore(piece.folded, start, pos) ??
          PRAISED.exec(piece.folded.slice(start, pos)) ??
          /\((?:tính|theo|giá|so|không|kể|gồm|lũy kế|cuối|năm|chuẩn)[^()]*\)$/.exec(piece.folded.slice(start, pos)));
    if (!time && !match && !bracket) break;
    pos = time ? time.start : pos - (match ?? bracket!)[0].length;
  }
  return Math.max(pos, start);
}

/** 'tổng chi ngân sách được HĐND tỉnh giao là …': who set it is no part of what it is. */
function giverBefore(folded: string, start: number, end: number): RegExpExecArray | null {
  return /^ ?(?:giao|phê chuẩn|quyết nghị|phân bổ)/.test(folded.slice(end, end + 12)) ? GIVER.exec(folded.slice(start, end)) : null;
}

/** '…, với công nghiệp là động lực chính, tăng 12%': what is said of a branch beside its growth. */
const PRAISED = compile(/ là (?:động lực|điểm sáng|trụ cột|trụ đỡ|bệ đỡ|điểm nhấn|đầu tàu|ngành dẫn dắt)(?: \p{L}+){0,6}$/u);

const GIVER = compile(
  / (?:đã )?(?:được|do) (?:hội đồng nhân dân|hđnd|ubnd|ủy ban nhân dân|trung ương|thủ tướng|chính phủ|quốc hội|bộ|tỉnh|thành phố|cấp)(?: \p{L}+){0,4}$/u,
);

const AMOUNT = compile(LINE_OF_AMOUNT);

/** Whether folded words are a line of a budget: what for, and how much. */
export function isLineOfAmount(folded: string): boolean {
  return AMOUNT.test(folded);
}

/** 'Thuế xuất khẩu, nhập khẩu: 188 tỷ đồng': of a line that is nothing but a label and its amount the name is the label; null elsewhere. */
export function labelBefore({ folded }: Plain, gap: Stretch, { start }: Mention<Value>): (Stretch & { readonly from: number }) | null {
  const from = gap.start + folded.slice(gap.start, gap.end).search(/\p{L}/u);
  if (!isLineOfAmount(folded.slice(from)) || !/: ?$/.test(folded.slice(from, start))) return null;
  return { start: from, end: folded.lastIndexOf(':', start), from };
}

/** 'ký kết với doanh nghiệp, bảo đảm trên 85% học viên có việc làm', 'lắp đặt tại 100% trạm thu phí', 'kéo giảm 5% số vụ': a share of those who are named behind it. */
export function isOfThoseBehind(folded: string, { start, end }: Stretch): boolean {
  const before = folded.slice(Math.max(start, end - LONGEST_LEAD), end);
  const behind = folded.slice(end, end + 40);
  if (CUTS.test(before) && CUT.test(behind)) return true;
  return LEADS_TO_THOSE.test(before) && THOSE.test(behind) && !RATED.test(folded.slice(start, end));
}

/** More than the words that lead to such a share. */
const LONGEST_LEAD = 14;
/** 'cắt giảm 30% thời gian giải quyết': of what a share is cut. */
const CUTS = /(?:^|[ ,])(?:được )?cắt giảm $/;
const CUT = compile(
  /^(?:(?:trên|ít nhất|tối thiểu|khoảng|hơn|từ) )?\d[\d.,]*(?: ?- ?\d[\d.,]*)? ?% (?:tổng )?(?:thời gian|chi phí|thủ tục|quy định|điều kiện|số|biên chế|đầu mối|giấy tờ|hồ sơ)(?!\p{L})/u,
);
const LEADS_TO_THOSE = /(?:^|[ ,])(?:bảo đảm|đảm bảo|phấn đấu|kéo giảm|cắt giảm|tại|ở)(?: có)? $/;
const THOSE = compile(
  /^(?:(?:trên|ít nhất|tối thiểu|khoảng|hơn|từ) )?\d[\d.,]*(?: ?- ?\d[\d.,]*)? ?% (?!(?:so|kế|dự|kh|trở|trong|trên|vốn|nhu|chi|kinh|tổng|của|tỷ|mức|giá|gdp|grdp|diện|sản|thời) )\p{L}{2}/u,
);
const RATED = /(?:tỷ|tỉ) (?:lệ|trọng)/;
