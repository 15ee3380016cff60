import { ASKED_AFTER } from './lexicon/cues.ts';
import {
  DOCUMENT_NAMED,
  HOLDS_POST,
  PAPER_ACTED_ON,
  SAYS_WHAT,
  STATEMENTS,
  TAKEN_AS,
  WORK_COUNTED,
  WORK_GIVEN,
} from './lexicon/clauses.ts';
import {
  FAULTS_TOLD,
  FAULT_ENDS,
  FAULT_HINTS,
  FAULT_OF,
  FAULT_OF_OTHERS,
  FAULT_OF_WORK,
  HELP,
  HELPED,
  NO_MOTTO,
  SPEAKS_OF,
  THEREBY,
  WORKS_JOINED,
  WORK_ON_FAULTS,
} from './lexicon/faults.ts';
import { ANNOUNCEMENTS, COUNT_GOES_ON, ENDS_IN_SAYING, LIST_COUNTED, EXAMPLES_FOLLOW, HAS_PARTS } from './lexicon/announcements.ts';
import { NAMED_ONLY } from './lexicon/programmes.ts';
import type { Linked } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import type { Stretch } from './rules/segment.ts';
import { compile } from './rules/pattern.ts';

const EXAMPLES = compile(EXAMPLES_FOLLOW);

/** 'tích hợp các tiện ích như: định danh số, thanh toán số': behind the colon stand things of the kind, though they could be called after verbs. */
export function namesExamples({ folded }: Plain, { start }: Stretch, colon: number): boolean {
  return EXAMPLES.test(folded.slice(start, colon).trimEnd());
}

const CONTENTS = compile(HAS_PARTS);

/** 'Lập chương trình dạy nghề cho ngư dân, bao gồm: vá lưới, …': behind the colon stand the parts of the one thing that is made. */
export function namesContents({ folded }: Plain, { start }: Stretch, colon: number): boolean {
  return CONTENTS.test(folded.slice(start, colon).trimEnd());
}

const STATED = compile(STATEMENTS);
/** Without one of these words it fits nothing, and most acts have none. */
const SAYS = compile(SAYS_WHAT);

const FAULT = compile(FAULT_ENDS);
const OF_WORK = compile(FAULT_OF);
const OF_OTHERS = compile(FAULT_OF_OTHERS);
const LONGEST_FAULT = 160;

/** 'Xây dựng nông thôn mới là nhiệm vụ của …', 'Giải phóng mặt bằng còn chậm': from its verb to its end it is said what an act is, and nobody is told to act. */
export function isStatement(words: string): boolean {
  if (OF_WORK.test(words) && FAULT.test(words.slice(-LONGEST_FAULT)) && !OF_OTHERS.test(words)) return true;
  // 'Đẩy mạnh cơ cấu lại kinh tế, lấy khoa học là động lực': what is taken for what is said of no act.
  const taken = words.search(TAKEN_FOR);
  const said = taken < 0 ? words : words.slice(0, taken);
  return SAYS.test(said) && STATED.test(said);
}

const TAKEN_FOR = compile(TAKEN_AS);

/** 'Cải cách hành chính, cải thiện môi trường đầu tư có mặt còn hạn chế': whether words tell what is wrong with several works that they list. */
export function isFaultOfSeveral(words: string): boolean {
  const works = words.split(JOINT);
  return works.length <= MOST_WORKS && works.every((work) => OF_WORK.test(work)) && FAULT.test(words) && !OF_OTHERS.test(words);
}

const JOINT = compile(WORKS_JOINED);
const MOST_WORKS = 5;

/** 'Về chi ngân sách, còn bộc lộ nhiều bất cập': whether a sentence of the press tells only what is wrong, and asks for nothing. */
export function tellsFault(words: string): boolean {
  return isFault(FAULTS, words);
}

/** 'Phân bổ vốn chưa khắc phục được tình trạng dàn trải, thi công kéo dài': whether a clause tells what work fails to do; what stands behind its commas goes on with it. */
export function isFaultOfWork(words: string): boolean {
  return OF_WORK.test(words) && isFault(FAILS, words);
}

/** Whether words tell a fault, nothing before it says that it is to be dealt with, and nothing is asked for. */
function isFault(fault: RegExp, words: string): boolean {
  if (!HINTS.test(words)) return false;
  const before = fault.exec(words)?.groups?.before;
  return before !== undefined && !ON_FAULTS.test(before) && !ASKED.test(words);
}

const HINTS = compile(FAULT_HINTS);
const FAULTS = compile(FAULTS_TOLD);
const FAILS = compile(FAULT_OF_WORK);
const ON_FAULTS = compile(WORK_ON_FAULTS);
const ASKED = compile(ASKED_AFTER);

/** 'Đánh giá về thu ngân sách, Chủ nhiệm Ủy ban cho biết …': from its verb on, what somebody speaks of, and no act. */
export function leadsToSpeech(words: string): boolean {
  return SPEAKS.test(words);
}

const SPEAKS = compile(SPEAKS_OF);

/** '… do Phó Thủ tướng làm Trưởng ban', '100% nhiệm vụ Chính phủ giao các bộ được theo dõi': from its verb on, which part somebody has, or which work is meant by who gave it. */
export function tellsWhich({ folded }: Plain, { from, verb }: { readonly from: number; readonly verb: Stretch }, part: Stretch): boolean {
  if (POST_HELD.test(folded.slice(verb.start, Math.min(part.end, verb.start + LONGEST_PART)))) return true;
  return (
    GIVEN.test(folded.slice(from, Math.min(part.end, from + LONGEST_PART))) &&
    COUNTED_WORK.test(folded.slice(Math.max(part.start, from - LONGEST_PART), from))
  );
}

const POST_HELD = compile(HOLDS_POST);
const GIVEN = compile(WORK_GIVEN);
const COUNTED_WORK = compile(WORK_COUNTED);
const LONGEST_PART = 120;

/** 'Qua đó giúp Tỉnh ủy nắm chắc tình hình': help that only comes of what was told. */
export function comesThereby({ folded }: Plain, { start, end }: Stretch): boolean {
  const verb = folded.slice(start, end);
  // '… hệ thống cảm biến. Giúp doanh nghiệp giảm chi phí': a sentence that goes on with what comes of it.
  if (verb === HELP && folded.endsWith('. ', start)) return true;
  return HELPS.test(verb) && JOINED.test(folded.slice(Math.max(0, start - LONGEST_JOINT), start));
}

const HELPS = compile(HELPED);
const JOINED = compile(THEREBY);
const LONGEST_JOINT = 18;

/** 'UBND tỉnh xác định 5 nhóm nhiệm vụ.', '… giao nhiệm vụ cho từng đơn vị.', '… đề nghị như sau:': from its verb to its end words tell only that something will be told. */
export function isAnnouncement(words: string): boolean {
  return (
    ANNOUNCED.test(words) ||
    COUNTED.test(words) ||
    MORE_COUNTED.test(words) ||
    (SAID.test(words.slice(-LONGEST_SAYING)) && !QUOTED.test(words))
  );
}

const ANNOUNCED = compile(ANNOUNCEMENTS);
const COUNTED = compile(LIST_COUNTED);
const MORE_COUNTED = compile(COUNT_GOES_ON);
/** '…, lãnh đạo Sở cho biết.': what was said stands elsewhere. */
const SAID = compile(ENDS_IN_SAYING);
const LONGEST_SAYING = 16;
const QUOTED = /[”"],/;

/** 'Tiêu thụ: ký hợp đồng …', 'Báo cáo tháng: Sở A tổng hợp …': a verb alone, or a few words before who acts, are what the line is about. */
export function isTitle({ frames, actors }: Linked, right: Linked): boolean {
  const [only, more] = frames;
  if (only === undefined || more !== undefined || only.start !== only.trigger.start) return false;
  return (
    only.end === only.trigger.end ||
    (only.end - only.start <= (right.ordered ? LONGEST_TOPIC : LONGEST_TITLE) && actors.length === 0 && right.actors.length > 0)
  );
}

const LONGEST_TITLE = 30;
/** What an order is about may have more words. */
const LONGEST_TOPIC = 80;

const FARTHEST_NAME = 80;

/** 'Thực hiện Công văn số 12 …; Công văn số 15 của UBND huyện về việc đôn đốc …': one more document by its name, which orders nothing itself. */
export function citesOnly({ folded }: Plain, { references, words }: Reading, { start, end }: Stretch): boolean {
  const cited = references.find((reference) => reference.start === start);
  return (
    cited !== undefined &&
    NAMED.test(folded.slice(cited.end, Math.min(end, cited.end + FARTHEST_NAME))) &&
    !words.some((word) => word.start >= start && word.end <= end && (word.classes.has('order') || word.classes.has('modal')))
  );
}

const NAMED = compile(DOCUMENT_NAMED);

/** 'bà B thì “gợi mở” về một thị trường': a verb that is set in quotation marks almost alone is only what something is called. */
export function isCalledSo({ text }: Plain, { start, end }: Stretch): boolean {
  return /[“"‘]/.test(text[start - 1] ?? '') && CLOSES.test(text.slice(end, end + LONGEST_CALLED));
}

/** '“Xây dựng tỉnh A thành viên ngọc của biển”.': a line that is nothing but a quotation, without who says it or what has to be, is a motto. */
export function isMottoAlone({ text, folded }: Plain): boolean {
  return QUOTED_ALONE.test(text) && !BINDS.test(folded);
}

const QUOTED_ALONE = /^["“][^"“”]{8,160}["”][.!]?\s*$/;
const BINDS = compile(NO_MOTTO);

const CLOSES = /^[^“”"‘’,;:]*[”"’]/;
const LONGEST_CALLED = 16;

const ACTED_ON = compile(PAPER_ACTED_ON);

/** Whether the first clause of a sentence only names the paper that somebody orders on in the next one. */
export function namesPaperActedOn(words: string): boolean {
  return ACTED_ON.test(words);
}

const NAMES = compile(NAMED_ONLY);

/** Whether a sentence is nothing but a name: of papers that somebody will hear, whatever works they report on ('Các báo cáo của UBND tỉnh về …; thực hiện ngân sách …'), of a part of a programme. */
export function isName(words: string): boolean {
  return NAMES.test(words);
}
