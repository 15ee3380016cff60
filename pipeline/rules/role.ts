import {
  ASKED_BY_ISSUED,
  CONTENTS_FOLLOW,
  FIGURES_FOLLOW,
  GOALS_TOLD,
  HAS_CONTENTS,
  HAS_RESULTS,
  ISSUES_DOCUMENT,
  SETTLED,
  STAGES_ANNOUNCED,
  TARGETS_ANNOUNCED,
  TARGETS_AT_END,
  TASKS_ANNOUNCED,
  WORK_LISTED,
} from '../lexicon/announcements.ts';
import {
  ACTS_BY,
  AIMS,
  AIM_SERVED,
  ASKED_OF_SOMEBODY,
  CAPTION_ENDS,
  CAPTION_STARTS,
  CLOSING_SENTENCE,
  EXECUTION_CHARGED,
  REPORT_SHOWS,
  RESULTS_TOLD,
  RUNNING_CUES,
} from '../lexicon/cues.ts';
import {
  ASKED_BY_DOCUMENT,
  ASKS_BY_NAME,
  BODY_DIRECTS,
  BODY_ORDERS,
  DOCUMENT_ASKS,
  HEARD_FIRST,
  LEADER_CONCLUDES,
  LEADER_ORDERS,
  LEADER_QUOTED,
  LEADER_SAID,
  REPORTED_OF,
  SAID_TO_BIND,
  SAYING,
} from '../lexicon/orders.ts';
import { SESSION_AGENDA } from '../lexicon/parts.ts';
import { fold } from '../fold.ts';
import { looksAhead, type SectionRole } from '../schema/section-role.ts';
import { openingOf, startsOf, startsWithWords } from './cue.ts';
import { compile } from './pattern.ts';

/**
 * Whether a line ends in an amount behind a colon ('a) Vốn chương trình mục tiêu: 3.000 triệu đồng'), one of a budget, whatever its name holds; or says
 * which share of a thing is aimed at ('- Chỉ tiêu 4: 95% trường học có nước sạch').
 */
export function givesAmount(folded: string): boolean {
  return LINE_OF_AMOUNT.test(folded) || SHARE_OF.test(folded);
}

const SHARE_OF = compile(/[ :]\d[\d.,]{0,6} ?% \p{L}/u);

const LINE_OF_AMOUNT = compile(/: ?\d[\d.,]{0,18} ?(?:%|(?:nghìn |triệu |tỷ |tỉ )?\p{L}{1,6}(?:\/\p{L}{1,6})?)$/u);

/** Whether a block is furniture of a page and no running text: a caption, a credit, a remark in brackets ('(Kèm theo …)', '(Đã ký)'). */
export function isAside(folded: string): boolean {
  if (/^\([^()]*\)[.\s]*$/.test(folded)) return true;
  return folded.length < 260 && (CAPTION_START.test(folded) || CAPTION_END.test(folded));
}

/** 'Về nhiệm vụ thu ngân sách, lũy kế đến hết tháng 9 thu đạt 900 tỷ đồng, tăng 8% so với cùng kỳ': amid results a task whose outcome is told. */
function cameOut(folded: string): boolean {
  return CAME_OUT.test(folded) && !ASKED.test(folded);
}

const CAME_OUT = compile(`(?:${RESULTS_TOLD}|(?:lũy kế|tính đến|đến hết)[^;.]{0,80} đạt )`);
const ASKED = compile(ASKED_OF_SOMEBODY);

/**
 * The role that a sentence of running text turns to, by its first words; null where it keeps the one it stands in.
 * @param press whether it stands in a press report
 * @param open whether it may turn away from tasks and targets: under a heading that named them it may not
 */
export function roleOfSentence(
  folded: string,
  role: SectionRole,
  { press, open, leaders }: { press: boolean; open: boolean; leaders: ReadonlySet<string> },
): SectionRole | null {
  if (CLOSING.test(folded) || CHARGED.test(folded)) return 'closing';
  if (press && SHOWS.test(folded)) return 'results';
  if (press && tellsSession(folded)) return 'agenda';
  if (!open && looksAhead(role)) return null;
  if (press && (role === 'targets' || !looksAhead(role)) && role !== 'closing' && (speaksLeader(folded) || asksByName(folded, leaders)))
    return 'tasks';
  for (const [words, cue] of RUNNING.get(openingOf(folded)) ?? []) {
    if ((cue.where === 'press' && !press) || (cue.from !== undefined && cue.from !== role) || cue.holds?.test(folded) === false) continue;
    // Headlines of other reports stand behind the end of one.
    if (role === 'closing' && cue.role === 'targets') continue;
    if (role === 'results' && cue.role === 'targets' && headsFigures(folded)) continue;
    if (cue.role === 'tasks' && (servesAim(folded) || (role === 'results' && cameOut(folded)))) continue;
    if (cue.role === 'grounds' && words === 'căn cứ' && BY_DUTY.test(folded)) continue;
    if (startsWithWords(folded, words)) return cue.role;
  }
  return null;
}

/** Whether a sentence only tells what a session is held about: nobody is told to act in it. */
export function tellsSession(folded: string): boolean {
  return IN_SESSION.test(folded) && SESSION.test(folded);
}

/** 'Tại buổi làm việc, ông Trần Văn A yêu cầu …': who was named with his office before. */
function asksByName(folded: string, leaders: ReadonlySet<string>): boolean {
  const name = leaders.size > 0 ? BY_NAME.exec(folded)?.groups?.name : undefined;
  return name !== undefined && leaders.has(name);
}

const BY_NAME = compile(ASKS_BY_NAME);

/** Whether a sentence heads figures that were reached, where results are told ('Một số chỉ tiêu chủ yếu như sau'). */
export function headsFigures(folded: string): boolean {
  return FIGURES.test(folded);
}

const FIGURES = compile(FIGURES_FOLLOW);
const SERVED = compile(AIM_SERVED);

/** 'Để đạt được kết quả trên, …': whether a sentence goes on to what was done to an end. */
export function servesAim(folded: string): boolean {
  return SERVED.test(folded);
}

const SESSION = compile(SESSION_AGENDA);
/** Most sentences name no session. */
const IN_SESSION = /kỳ họp|phiên họp|hđnd|hội đồng nhân dân/;

/** Whether somebody who leads orders in a sentence, and it does not say first of what it speaks ('Phát biểu kết luận hội nghị, …'). */
export function isBareOrder(folded: string): boolean {
  return speaksLeader(folded) && !(RUNNING.get(openingOf(folded)) ?? []).some(([words]) => startsWithWords(folded, words));
}

/** What a sentence announces, and behind what: its colon, itself, or the words that name a goal ('nhiệm vụ tổng quát là …'), which end at `at`. */
export type Announced = { readonly role: SectionRole; readonly behind: 'colon' | 'sentence' | 'goal'; readonly at?: number };

/** What a sentence announces: targets or tasks, behind its colon or in the sentences after it; null where it announces nothing. */
export function announcedBy(folded: string): Announced | null {
  if (listsAims(folded)) return { role: 'targets', behind: 'colon' };
  if (listsWork(folded, folded.indexOf(': '))) return { role: 'tasks', behind: 'colon' };
  const joint = folded.indexOf(THAT_IS);
  if (listsWork(folded, joint)) return { role: 'tasks', behind: 'goal', at: joint + THAT_IS.length };
  if (folded.endsWith(':') && STAGES.test(folded)) return { role: 'tasks', behind: 'colon' };
  if (!ANNOUNCEABLE.test(folded)) return null;
  if (TARGETS.test(folded)) return { role: 'targets', behind: 'colon' };
  if (AT_END.test(folded)) return { role: 'targets', behind: 'sentence' };
  const tasks = TASKS.exec(folded);
  if (tasks !== null) return { role: 'tasks', behind: tasks[0].endsWith(':') ? 'colon' : 'sentence' };
  const goal = GOAL.exec(folded);
  return goal === null ? null : { role: 'tasks', behind: 'goal', at: goal.index + goal[0].length };
}

/** 'tỉnh phấn đấu GRDP tăng 10%/năm; thu ngân sách tăng 12%': several values behind a word of aiming, and none before it. */
function listsAims(folded: string): boolean {
  const aimed = aimIn(folded);
  return aimed !== null && AMOUNTS.test(aimed);
}

/** Whether a sentence aims at something and tells nothing that came about: 'Năm 2027, huyện phấn đấu thu ngân sách đạt 90 tỷ đồng'. */
export function aims(folded: string): boolean {
  return aimIn(folded) !== null;
}

/** What a sentence aims at, from the word that says so; null where it aims at nothing, or tells results too. */
function aimIn(folded: string): string | null {
  const aim = AIMED.exec(folded);
  if (aim === null || aim.index > FARTHEST_AIM) return null;
  const behind = folded.slice(aim.index);
  return AMOUNT.test(folded.slice(0, aim.index)) || TOLD.test(behind) ? null : behind;
}

/** 'Tỉnh sẽ tập trung vào 5 mục tiêu: huy động …; tháo gỡ …', 'tập trung thực hiện 5 mũi nhọn, đó là huy động …'. */
function listsWork(folded: string, joint: number): boolean {
  if (joint <= 0 || joint >= FARTHEST_LIST) return false;
  const before = folded.slice(0, joint);
  return WORK.test(before) || (folded[joint] === ':' && SETTLES.test(before));
}

const THAT_IS = ', đó là ';

const FARTHEST_LIST = 240;
const WORK = compile(WORK_LISTED);
const SETTLES = compile(SETTLED);

/** Where a sentence goes on with what the document or plan that the one before it named has in it ('Trong đó: Tăng cường …'), the place behind its colon; null elsewhere. */
export function contentsAt(folded: string, before: string): number | null {
  const opened = CONTENTS.exec(folded);
  return opened !== null && HOLDER.test(before) && !HOLDS_RESULTS.test(before) ? opened[0].length : null;
}

/** Where a sentence begins to tell what the document asks for that the one before it said was issued ('UBND tỉnh ban hành Kế hoạch số 5. Theo đó, các xã …'); null elsewhere, and amid results (`results`) where that was long done. */
export function askedAt(folded: string, before: string, results: boolean): number | null {
  const opened = ASKED_BY.exec(folded);
  const issued = opened && ISSUED.exec(before);
  return issued && !(results && issued.groups?.done !== undefined) ? opened[0].length : null;
}

const ASKED_BY = compile(ASKED_BY_ISSUED);
const ISSUED = compile(ISSUES_DOCUMENT);

const CONTENTS = compile(CONTENTS_FOLLOW);
const HOLDER = compile(HAS_CONTENTS);
const HOLDS_RESULTS = compile(HAS_RESULTS);

const AIMED = compile(AIMS);
/** What is told at length before an aim is no part of it. */
const FARTHEST_AIM = 160;
const TOLD = compile(RESULTS_TOLD);
const AMOUNT = compile(
  /\d[\d.,]* ?(?:%|(?:nghìn |triệu |tỷ |tỉ )?(?:đồng|usd|ha|km|m2|m3|kwh|mw|gw|toe|teu|tấn|lượt|căn|xã|lao động|người|khách|sản phẩm|dự án|trường|hộ|con|cây|giường|bác sĩ|doanh nghiệp|hợp tác xã|trạm|bộ)(?!\p{L}))/u,
);
const AMOUNTS = compile(`${AMOUNT.source}[^;]{0,200}[,;] .{0,200}?${AMOUNT.source}`);

/** Without one of these words neither pattern fits, and most sentences have none. */
const ANNOUNCEABLE =
  /chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|phương hướng|công việc|vấn đề|xác định|đặt ra|cần làm|cần thiết|cấp bách|cấp thiết|quan trọng nhất/;
const STAGES = compile(STAGES_ANNOUNCED);
const TARGETS = compile(TARGETS_ANNOUNCED);
const AT_END = compile(TARGETS_AT_END);
const TASKS = compile(TASKS_ANNOUNCED);
const GOAL = compile(GOALS_TOLD);

const RUNNING = startsOf(
  RUNNING_CUES.flatMap((cue) => {
    const holds = cue.holds === undefined ? null : compile(cue.holds);
    return cue.words.map((words) => [fold(words), { ...cue, holds }] as const);
  }),
);

const CAPTION_START = compile(CAPTION_STARTS);
const CAPTION_END = compile(CAPTION_ENDS);
const SHOWS = compile(REPORT_SHOWS);
const CLOSING = compile(CLOSING_SENTENCE);
const CHARGED = compile(EXECUTION_CHARGED);

/** 'Căn cứ nhiệm vụ được giao, Sở A …': how a body acts, and no legal ground. */
const BY_DUTY = compile(ACTS_BY);

/** A leader who asks, gives, stresses or concludes, also behind what was heard first: from here on the press tells what is to be done. */
function speaksLeader(folded: string): boolean {
  if (!SAYS.test(folded) || REPORTED.test(folded)) return false;
  if (
    LEADER.test(folded) ||
    BODY.test(folded) ||
    DIRECTS.test(folded) ||
    CONCLUDES.test(folded) ||
    ASKS_ITSELF.test(folded) ||
    QUOTED.test(folded)
  )
    return true;
  if (BINDS.test(folded.slice(0, LONGEST_SPEECH)) && LEADER_BEHIND.test(folded.slice(-LONGEST_SPEECH))) return true;
  const said = behindHeard(folded);
  return said !== null && (LEADER.test(said) || CONCLUDES.test(said));
}

const REPORTED = compile(REPORTED_OF);

/** What stands behind what was heard or seen first ('Sau khi nghe Sở A báo cáo, …'); null where nothing was. */
function behindHeard(folded: string): string | null {
  const heard = HEARD.exec(folded);
  return heard === null ? null : folded.slice(heard[0].length);
}

/** How many letters of a sentence tell what was heard or seen before somebody concludes: who was heard has nothing to do. 0 where nothing is. */
export function lengthHeard(folded: string): number {
  const said = behindHeard(folded);
  return said !== null && CONCLUDES.test(said) ? folded.length - said.length : 0;
}

/** The same where that is a clause of its own: 'Sau khi xem xét báo cáo của Sở A; Chủ tịch có ý kiến như sau: …'. */
export function lengthHeardApart(folded: string): number {
  const length = lengthHeard(folded);
  return length > 0 && folded[length - 2] === ';' ? length : 0;
}

const SAYS = compile(` ${SAYING}`);
const LEADER = compile(LEADER_ORDERS);
const BODY = compile(BODY_ORDERS);
const DIRECTS = compile(BODY_DIRECTS);
const QUOTED = compile(LEADER_QUOTED);
const LEADER_BEHIND = compile(LEADER_SAID);
const BINDS = compile(SAID_TO_BIND);
const LONGEST_SPEECH = 240;
const ASKS_ITSELF = compile(`${DOCUMENT_ASKS}(?=\\p{L}+(?: \\p{L}+)?${ASKED_BY_DOCUMENT})`);
const CONCLUDES = compile(LEADER_CONCLUDES);
const HEARD = compile(HEARD_FIRST);
