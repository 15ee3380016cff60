import { IDLE_COUNTS, NAME_ENDS, NAME_STARTS } from './lexicon/observation.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import { measureOf } from './measure.ts';
import type { SectionRole } from './role.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Value } from './rules/quantity.ts';
import type { Mention } from './rules/rule.ts';
import type { Role } from './schema/indicator.ts';
import type { Stretch } from './segment.ts';

/** A value that a clause compares an observation with: a change, a ratio, a share of a plan. */
export type Held = { readonly relation: 'change' | 'ratio' | 'of-plan'; readonly quantity: Mention<Value>; readonly to: string };

/** One observation of running text, before its period is settled. Places are in the block's plain text. */
export type Observation = {
  readonly quantity: Mention<Value>;
  readonly quote: Stretch;
  readonly name: string;
  readonly measure: string | null;
  readonly role: Role;
  /** A time of its own in the clause; null where it is inherited. */
  readonly time: Mention<BoundTime> | null;
  readonly comparisons: Held[];
  readonly rule: string;
};

/** What holds for a clause from outside: its section's role, the role that its sentence has spoken of so far. */
export type Setting = { readonly section: SectionRole; readonly carried: Role | null };

/** Reads the values of one clause as observations of measures; values that only compare belong to the observation before them. */
export function observe(piece: Plain, reading: Reading, clause: Stretch, setting: Setting): Observation[] {
  const found: Observation[] = [];
  const quantities = reading.quantities.filter((one) => one.start >= clause.start && one.end <= clause.end);
  let from = clause.start;
  let carried = setting.carried;
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1]?.start ?? clause.end;
    const gap = { start: from, end: quantity.start };
    const last = found.at(-1) ?? null;
    const held = last && heldBy(piece, reading, gap, quantity, last);
    if (held === 'same') {
      from = quantity.end;
      continue;
    }
    if (held && typeof held === 'object') last!.comparisons.push(held);
    else {
      const observation = one(piece, reading, clause, gap, quantity, next, setting, carried, last);
      if (observation) {
        found.push(observation);
        carried = observation.role;
      }
    }
    from = quantity.end;
  }
  return found;
}

const CHANGE =
  /^[,(–-]? ?(?:và |tức |tương ứng |tương đương |đã |cũng |chỉ |chỉ bằng )?(?:mức )?(tăng|giảm|cao hơn|thấp hơn|vượt|bằng|đạt|gấp|hơn|nhiều hơn|ít hơn|tăng thêm|giảm thêm|tăng bình quân|tăng trưởng|tăng gấp|chậm hơn|tăng tương ứng|hoàn thành)(?: khoảng| gần| trên| tới| thêm| tương ứng| so với [^,;]*)?(?: năm \d{4})? ?$/;
const PLAN = /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|nghị quyết|vốn giao)/;

function heldBy(piece: Plain, reading: Reading, gap: Stretch, quantity: Mention<Value>, last: Observation): Held | 'same' | null {
  const words = piece.folded.slice(gap.start, gap.end);
  if (/^ ?\(?(?:tương đương|khoảng|tức) ?$/.test(words) && quantity.value.unit !== 'percent') return 'same';
  const bound = boundWords(piece, quantity);
  const match = CHANGE.exec(`${words}${bound}`.replace(/(?:khoảng|trên|hơn|gần|tối thiểu|ít nhất|dưới) ?$/, '').trimEnd() + ' ');
  if (!match) return null;
  const after = piece.folded.slice(quantity.end, quantity.end + 70);
  const to = comparedTo(piece, reading, quantity);
  const { unit } = quantity.value;
  const relative = unit === 'percent' || unit === 'point' || unit === 'lần' || unit === 'bậc';
  const isPlan = PLAN.test(after.split(/[,;.(]/)[0]!);
  if (match[1] === 'đạt' || match[1] === 'bằng' || match[1] === 'hoàn thành') {
    return unit === 'percent' && (isPlan || match[1] === 'bằng' || /cùng kỳ/.test(after)) ? { relation: 'of-plan', quantity, to } : null;
  }
  if (unit === 'lần') return { relation: 'ratio', quantity, to };
  if (
    last.quantity.value.unit === 'percent' &&
    unit === 'percent' &&
    match[1] !== 'tăng' &&
    match[1] !== 'giảm' &&
    match[1] !== 'vượt' &&
    !/hơn/.test(match[1]!)
  )
    return null;
  if (relative || unit === last.quantity.value.unit)
    return { relation: isPlan && match[1] === 'vượt' ? 'of-plan' : 'change', quantity: signed(quantity, match[1]!), to };
  return null;
}

function signed(quantity: Mention<Value>, verb: string): Mention<Value> {
  if (!/giảm|thấp hơn|ít hơn/.test(verb)) return quantity;
  return { ...quantity, value: negative(quantity.value) };
}

function negative(value: Value): Value {
  const { min, max } = value;
  return { ...value, min: max === null ? null : -max, max: min === null ? null : -min };
}

function comparedTo(piece: Plain, reading: Reading, quantity: Mention<Value>): string {
  const time = reading.times.find((one) => one.start >= quantity.end && one.start < quantity.end + 60 && one.value.kind === 'compare');
  if (time) return piece.text.slice(time.start, time.end);
  const match = /^ ?(?:so )?(?:với )?((?:cùng kỳ|kế hoạch|dự toán|mục tiêu|thực hiện|bình quân|năm trước|chỉ tiêu)[^,;.()]{0,60})/.exec(
    piece.folded.slice(quantity.end, quantity.end + 80),
  );
  return match ? piece.text.slice(quantity.end, quantity.end + match[0].length).trim() : '';
}

function one(
  piece: Plain,
  reading: Reading,
  clause: Stretch,
  gap: Stretch,
  quantity: Mention<Value>,
  next: number,
  setting: Setting,
  carried: Role | null,
  last: Observation | null,
): Observation | null {
  const words = piece.folded.slice(gap.start, gap.end);
  const after = afterOf(piece, quantity, next);
  const continued = last !== null && continues(words);
  const named: Named | null = continued
    ? { name: last.name, start: last.quote.start, after: false }
    : nameOf(piece, reading, gap, quantity, after);
  if (named === null || named.name === '') return null;
  const { value } = quantity;
  const growth = /(?:tăng|giảm|tăng trưởng|tốc độ)[^,;:]{0,40}$/.test(words) && (value.unit === 'percent' || value.unit === 'lần');
  const searched = `${named.name} ${piece.text.slice(quantity.start, after.end)}`;
  const measure =
    continued && last.measure !== null
      ? last.measure
      : measureOf(searched, value.unit, {
          growth,
          falls: /giảm/.test(words) && !/(?:còn|xuống|dưới)/.test(words + boundWords(piece, quantity)),
        });
  const role = roleOf(words, piece.folded.slice(clause.start, gap.end), setting, carried);
  if (!isMeasured(piece, reading, quantity, words, measure, role, setting)) return null;
  const falls = growth && /giảm[^,;:]{0,24}$/.test(words) && !isAim(role, setting) && !/(?:còn|xuống)[^,;:]{0,20}$/.test(words);
  return {
    quantity: falls ? { ...quantity, value: negative(value) } : quantity,
    quote: { start: continued ? gap.start + words.search(/[\p{L}\p{N}]|$/u) : named.start, end: named.after ? after.end : quantity.end },
    name: named.name,
    measure,
    role: continued && /(?:kế hoạch|mục tiêu|kịch bản|chỉ tiêu|dự toán)/.test(words) ? 'target' : role,
    time: ownTime(piece, reading, clause, gap, quantity, next, last),
    comparisons: [],
    rule: continued ? 'indicator/continued' : named.after ? 'indicator/count-first' : 'indicator/named',
  };
}

/** A gap that names no measure of its own: a plan in brackets, 'từ V1 lên V2', 'phấn đấu trên V', a second time. */
function continues(words: string): boolean {
  return (
    /^ ?\(? ?(?:,? ?(?:phấn đấu|kế hoạch|mục tiêu|kịch bản|chỉ tiêu|dự toán|lên|xuống|còn|đến|và|cả năm|năm|giao|đề ra|đạt|là|trên|ít nhất|quý [iv\d]+|\d{4}|hết năm|vào năm|cả|giai đoạn|- ?|đại hội [ivxl]+|vào cuối kỳ|của|tăng trưởng|tăng|phấn|đấu|xuống còn|dưới|giảm|nghị quyết|tp|tỉnh|hđnd|từ|khoảng|so với|tối thiểu|đến ngày|cuối|kỳ|ước|thực|hiện|quý|đầu|tháng|\d{1,2}|[/.,-]|\))(?= |$|\d|\))[ ]?)+$/.test(
      words,
    ) &&
    words.trim() !== '' &&
    words.trim() !== ','
  );
}

function boundWords(piece: Plain, quantity: Mention<Value>): string {
  return piece.folded.slice(quantity.start, quantity.end).replace(/\d.*$/, '');
}

/** The words after a value that name what is counted, up to the next comma, verb of result or value. */
function afterOf(piece: Plain, quantity: Mention<Value>, next: number): Stretch {
  const rest = piece.folded.slice(quantity.end, next);
  const stop = rest.search(
    /[,;:()]|(?: (?:trong đó|đạt|tăng|giảm|bằng|chiếm|so với|trước|trong|vào|đến|nhằm|để|và|với|phấn đấu|gấp|theo|cao hơn|thấp hơn)(?= |$))/,
  );
  return { start: quantity.end, end: quantity.end + (stop < 0 ? rest.trimEnd().length : stop) };
}

type Named = { readonly name: string; readonly start: number; readonly after: boolean };

/** What a value measures: the noun phrase before it, or what is counted after it. */
function nameOf(piece: Plain, reading: Reading, gap: Stretch, quantity: Mention<Value>, after: Stretch): Named | null {
  let { start } = gap;
  let { end } = gap;
  const cut = piece.folded.slice(start, end);
  const bracket = cut.lastIndexOf('(');
  if (bracket > cut.lastIndexOf(')')) start += bracket + 1;
  const colon = cut.lastIndexOf(': ');
  if (colon >= 0 && colon < cut.length - 3) start += colon + 2;
  start = skipStarts(piece, reading, start, end);
  end = skipEnds(piece, reading, start, end);
  const before = piece.text.slice(start, end).trim();
  const noun = quantity.value.unit !== 'percent' && quantity.value.unit !== 'VND' && quantity.value.unit !== 'USD';
  const counts = noun || before === '';
  const verbs = before === '' || isOnlyVerbs(reading, start, end);
  if (!counts && !verbs) return { name: before, start, after: false };
  const what = countedWords(piece, quantity, after);
  if (what === '' && before === '') return null;
  if (before !== '' && !verbs && noun && isHeadNoun(before)) return { name: before, start, after: false };
  const name = `${before} ${what}`.trim();
  return { name, start: before === '' ? quantity.start : start, after: what !== '' };
}

/** 'Diện tích cây ăn quả', 'Số xã …', 'sản lượng': a measure that needs no counted noun. */
function isHeadNoun(before: string): boolean {
  return /^(?:diện tích|số|tổng|sản lượng|quy mô|tỷ lệ|tỉ lệ|chỉ số|lượng|kim ngạch|giá trị|doanh thu|năng suất|hàng hóa|khối lượng|thu|công suất|độ|mật độ|lũy kế|chiều dài|khách|lượt)(?: |$)/i.test(
    before,
  );
}

function countedWords(piece: Plain, quantity: Mention<Value>, after: Stretch): string {
  const own = piece.text
    .slice(quantity.start, quantity.end)
    .replace(/^[^\d]*[\d.,/ –-]+(?:\([^)]*\) ?)?(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn|%| )*/i, '')
    .replace(/ trở (?:lên|xuống)$/, '');
  return `${own} ${piece.text.slice(after.start, after.end)}`
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:số|các|của|trên)? ?/, '')
    .trim();
}

function isOnlyVerbs(reading: Reading, start: number, end: number): boolean {
  let pos = start;
  for (const word of reading.words) {
    if (word.end <= start || word.start >= end) continue;
    if (word.start > pos + 1) return false;
    if (!word.classes.has('verb') && !word.classes.has('adverb')) return false;
    pos = word.end;
  }
  return pos >= end - 1;
}

const STARTS = new RegExp(`^(?:${[...NAME_STARTS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'u');
const ENDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...NAME_ENDS].sort((a, b) => b.length - a.length).join('|')})$`, 'u');

function skipStarts(piece: Plain, reading: Reading, from: number, end: number): number {
  let pos = from;
  for (let step = 0; step < 24 && pos < end; step += 1) {
    while (pos < end && /[\s,;:.()\-–"“”+*]/.test(piece.text[pos]!)) pos += 1;
    const time = reading.times.find((one) => one.start === pos && one.end <= end);
    const match = time ? null : STARTS.exec(piece.folded.slice(pos, Math.min(end, pos + 40)));
    if (!time && !match) break;
    pos = time ? time.end : pos + match![0].length;
  }
  return Math.min(pos, end);
}

function skipEnds(piece: Plain, reading: Reading, start: number, from: number): number {
  let pos = from;
  for (let step = 0; step < 24 && pos > start; step += 1) {
    while (pos > start && /[\s,;:.\-–"“”]/.test(piece.text[pos - 1]!)) pos -= 1;
    const time = reading.times.find((one) => one.end === pos && one.start >= start);
    const match = time ? null : ENDS.exec(piece.folded.slice(Math.max(start, pos - 40), pos));
    const bracket =
      time || match ? null : /\((?:tính|theo|giá|so|không|kể|gồm|lũy kế|cuối|năm|chuẩn)[^()]*\)$/.exec(piece.folded.slice(start, pos));
    if (!time && !match && !bracket) break;
    pos = time ? time.start : pos - (match ?? bracket!)[0].length;
  }
  return Math.max(pos, start);
}

function isAim(role: Role, setting: Setting): boolean {
  return role === 'target' && (setting.section === 'targets' || setting.section === 'tasks' || setting.section === 'organisation');
}

function roleOf(words: string, before: string, setting: Setting, carried: Role | null): Role {
  if (/(?:^|[ (])(?:ước|dự ước|ước tính)(?= |$)/.test(words)) return 'estimate';
  if (/\((?:[^()]*)(?:kế hoạch|mục tiêu|kịch bản|chỉ tiêu)[^()]*$/.test(words)) return 'target';
  if (/(?:phấn đấu|mục tiêu|kế hoạch (?:giao|đề ra|là|năm)|chỉ tiêu (?:giao|là|đạt)|đặt mục tiêu|quyết tâm|dự kiến|phải đạt)/.test(words))
    return 'target';
  if (/(?:^| )(?:đã|tính đến|lũy kế|hiện)(?= |$)/.test(words) && !/(?:đã đề ra|đã giao)/.test(words)) return 'actual';
  if (/(?:^| )(?:mới|chỉ) (?:chỉ )?(?:đạt|có)/.test(words)) return 'actual';
  if (
    / từ ?$/.test(words) &&
    /lên|xuống|còn/.test(words) === false &&
    setting.section !== 'results' &&
    /(?:giảm|tăng|nâng|kéo|đưa)[^,;]* từ ?$/.test(words)
  )
    return 'actual';
  if (carried === 'estimate' && /trong đó|^[,;] ?/.test(words)) return 'estimate';
  if (carried === 'target' && /phấn đấu|mục tiêu/.test(before)) return 'target';
  return aheadRole(setting.section);
}

function aheadRole(section: SectionRole): Role {
  return section === 'targets' || section === 'tasks' || section === 'organisation' ? 'target' : 'actual';
}

const IDLE = new Set(IDLE_COUNTS);

/** Whether anybody measures this: not thresholds, lengths, parts of names, or counts of documents and meetings. */
function isMeasured(
  piece: Plain,
  reading: Reading,
  quantity: Mention<Value>,
  words: string,
  measure: string | null,
  role: Role,
  setting: Setting,
): boolean {
  const { unit, comparator } = quantity.value;
  if (setting.section === 'grounds' || setting.section === 'agenda' || setting.section === 'closing' || setting.section === 'purpose')
    return false;
  if (reading.titles.some((title) => title.start < quantity.end && quantity.start < title.end)) return false;
  if (
    /(?:trong (?:số )?|dài |rộng |cách |sâu |cao |quá |sau |thứ |số |điều |khoản |mục |lần |đường |tuyến |quốc lộ |tỉnh lộ |có độ dốc (?:trên )?|trong vòng |trong thời hạn |từ cấp |nắm giữ |lô |khu |tổ |km)$/.test(
      words,
    ) &&
    measure === null
  )
    return false;
  if (/^(?:giờ|ngày|tháng|năm|tuổi|tiếng|năm tuổi|kv|m|kg|l)$/i.test(unit)) return false;
  if (setting.section === 'none' && measure === null) return false;
  if (
    /(?:dự án|công trình|trường hợp|đơn vị|chủ đầu tư|hộ|doanh nghiệp|nhà thầu|diện tích|gói thầu|địa phương)(?: có)?(?: [\p{L}]+){0,4} $/u.test(
      words,
    ) &&
    /^(?:>|>=|<|<=)$/.test(comparator) &&
    /^(?:dưới|trên|quá)/.test(piece.folded.slice(quantity.start, quantity.start + 6)) &&
    measure === null &&
    role === 'target'
  )
    return !/(?:dự án|trường hợp|công trình|gói thầu)/.test(words.slice(-60));
  if (IDLE.has(unit) && measure === null && comparator === '=') return false;
  return true;
}

/** The time of a value: beside it, opening its clause; not one it is compared with. */
function ownTime(
  piece: Plain,
  reading: Reading,
  clause: Stretch,
  gap: Stretch,
  quantity: Mention<Value>,
  next: number,
  last: Observation | null,
): Mention<BoundTime> | null {
  const usable = reading.times.filter(
    (time) =>
      time.value.kind !== 'compare' &&
      time.value.kind !== 'event' &&
      time.value.kind !== 'every' &&
      !reading.titles.some((title) => title.start <= time.start && time.end <= title.end),
  );
  const between = usable.filter((time) => time.start >= gap.start && time.end <= gap.end).at(-1);
  if (between) return between;
  const follow = usable.find(
    (time) =>
      time.start >= quantity.end &&
      time.start < next &&
      !/[,;:)]/.test(piece.folded.slice(quantity.end, time.start)) &&
      time.start - quantity.end < 60,
  );
  if (follow) return follow;
  if (last?.time && last.time.start >= clause.start) return last.time;
  return usable.find((time) => time.start >= clause.start && time.end <= gap.end) ?? null;
}
