import { DOCUMENT_ACTS, DOCUMENT_ASKS, ORDER_ASKED, ORDER_ISSUED, ORDERED_IN_WRITING } from '../../lexicon/orders.ts';
import { AGREED, ASKING_WORDS, LEADERS_OF_ALL, LEADING_WORDS, LEADS } from '../../lexicon/doers.ts';
import { fold } from '../../fold.ts';
import { actsAt, isActing, type Word } from '../tag.ts';
import { bodiesAt } from './bodies.ts';
import { isWord, skipMarks, textOf, wordAt, wordsBetween, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** How accounts of meetings lead up to an order: who spoke, in which office, on what occasion. */

/** 'Đồng chí Trần Văn A, Bí thư Tỉnh ủy yêu cầu …': the person is stepped over, the office stays; who was given an office before is stepped over up to what he asks. */
export function afterPerson({ piece: { text, folded }, leaders }: Pick<Scene, 'piece' | 'leaders'>, at: number): number {
  const title = TITLE.exec(folded.slice(at, at + 10));
  if (!title) return at;
  const begin = at + title[0].length;
  const name = NAMED.exec(text.slice(begin, begin + 140));
  // 'Đồng thời, ông yêu cầu …': the one who was named before; a comrade speaks whether named or not.
  if (!name) return leaders.size > 0 && !title[0].startsWith('đ') && ASKS.test(folded.slice(begin, begin + 24)) ? begin : at;
  const end = begin + name[0].length;
  if (name.groups?.comma !== undefined) return end;
  if (folded[end] !== ' ' || !ASKS.test(folded.slice(end + 1, end + 26))) return at;
  // Without an office only a comrade or somebody who has one speaks for his body: others are bystanders.
  return title[0].startsWith('đ') || leaders.has(fold(name[0])) ? end + 1 : at;
}

/** 'Chỉ thị của Tỉnh ủy yêu cầu các cấp ủy …', 'Công điện yêu cầu khẩn trương …': what orders in its own name is stepped over. */
export function afterDocument(scene: Scene, at: number): number {
  const { folded } = scene.piece;
  const acts = ACTS.exec(folded.slice(at, Math.min(scene.end, at + 90)));
  if (acts) return at + acts[0].length;
  const asks = DOCUMENT.exec(folded.slice(at, Math.min(scene.end, at + 170)));
  const order = asks && wordAt(scene, at + asks[0].length);
  if (!order?.classes.has('order')) return at;
  const asked = skipMarks(scene.piece, order.end);
  // 'Nghị quyết đáp ứng yêu cầu phát triển': a noun.
  const noun = AS_NOUN.test(folded.slice(Math.max(0, order.start - 12), order.start));
  const act = isWord(scene, order, 'yêu cầu') && !noun && actsAt(scene.reading.words, asked);
  return act || bodiesAt(scene, asked, true).bodies.length > 0 ? order.start : at;
}

const ACTS = compile(DOCUMENT_ACTS);
const DOCUMENT = compile(DOCUMENT_ASKS);
const AS_NOUN = /(?:^| )(?:đáp ứng|theo|trước|với|về|các|những|do|từ|và|mọi|đúng|có|của|là) $/;

const TITLE = /^(?:đồng chí|đ\/c|ông|bà) /;
const NAMED = compile(/^(?:\p{Lu}\p{L}{0,8} ){0,4}\p{Lu}\p{L}{0,8}(?<comma>(?:, ?| [-–—] ?)(?:[ỦủU](?:y|ỷ) viên [^,]{3,60}, )?)?/u);
const ASKS = /^(?:cũng )?(?:yêu cầu|đề nghị|giao|nhấn mạnh|lưu ý|chỉ đạo)(?= )/;

const LED_BY: ReadonlySet<string> = new Set(LEADING_WORDS);
const ASKED_WITH: ReadonlySet<string> = new Set(ASKING_WORDS);
const LEADER = compile(LEADS);
const ASKS_OTHERS = compile(`^ (?:cũng )?(?<words>${LEADING_WORDS.join('|')})(?: rằng)?(?=,? )`);
/** What a meeting agrees on that is no work. */
const SETTLED: ReadonlySet<string> = new Set(AGREED);
/** Between what says that it was agreed on and the work. */
const BEFORE_WORK =
  /^(?: chủ trương(?= giao ))?,? (?:(?:(?:trong )?(?:thời gian|năm|giai đoạn|nhiệm kỳ) tới|tới đây|trước mắt),? )?(?:sẽ |cần )?/;

/** 'Hội nghị thống nhất tiếp tục …', 'Hai bên thống nhất, thời gian tới tăng cường …': where the work begins that was agreed on; null where none was. */
export function agreedOn(scene: Pick<Scene, 'piece' | 'reading'>, word: Word): number | null {
  if (textOf(scene, word) !== 'thống nhất') return null;
  const before = BEFORE_WORK.exec(scene.piece.folded.slice(word.end, word.end + 60));
  const act = wordAt(scene, word.end + (before?.[0].length ?? 0));
  return act !== null && beginsAct(act) && !act.classes.has('idle') && !SETTLED.has(textOf(scene, act)) ? act.start : null;
}

/** 'Chủ tịch UBND tỉnh chỉ đạo các sở …', 'Thủ tướng mong muốn các địa phương …': what who leads all has others do is theirs. */
export function leadsOthers(scene: Scene, leader: Word, order: Word | null): order is Word {
  if (order === null) return false;
  const words = textOf(scene, order);
  if (leadsBy(scene, leader, words)) return true;
  if (words !== 'chỉ đạo') return false;
  return (LEADER.test(textOf(scene, leader)) && hasDuty(scene, order.end)) || isInWriting(scene, leader.start);
}

/** 'Tại Chỉ thị số 215, Tổng cục A chỉ đạo các đơn vị …': what a document has others do, it orders. */
function isInWriting({ piece }: Scene, at: number): boolean {
  return IN_WRITING.test(piece.folded.slice(Math.max(0, at - LONGEST_FRONT), at));
}

const IN_WRITING = compile(ORDERED_IN_WRITING);
const LONGEST_FRONT = 200;

/** '… chỉ đạo các bệnh viện phải …': who has a duty by it is told to act. */
function hasDuty(scene: Scene, at: number): boolean {
  const { bodies, end } = bodiesAt(scene, skipMarks(scene.piece, at), true);
  return (
    bodies.length > 0 && wordsBetween(scene.reading, end, Math.min(scene.end, end + NEAR_DUTY)).some(({ classes }) => classes.has('modal'))
  );
}

/** 'Thủ tướng chỉ đạo tiếp tục thúc đẩy …': where the press tells it, who leads all orders it, of nobody by name. */
export function ordersNobody(scene: Scene, leader: Word, order: Word): boolean {
  const asked = wordAt(scene, order.end + 1);
  return (
    scene.running &&
    !scene.byOrder &&
    asked?.classes.has('adverb') === true &&
    leadsOthers(scene, leader, order) &&
    isWord(scene, order, 'chỉ đạo')
  );
}

const NEAR_DUTY = 40;

function leadsBy(scene: Scene, leader: Word, words: string): boolean {
  return leader.agency !== undefined && LEADERS_OF_ALL.includes(leader.agency)
    ? LED_BY.has(words)
    : ASKED_WITH.has(words) && LEADER.test(textOf(scene, leader));
}

/** 'Thủ tướng mong muốn, thời gian tới, các địa phương …': where it ends by what who leads asks others; null where it says none such at a place. */
export function asksAt(scene: Scene, leader: Word, at: number): number | null {
  const asks = ASKS_OTHERS.exec(scene.piece.folded.slice(at, at + 30));
  if (asks === null) return null;
  const [end, words] = [at + asks[0].length, asks.groups!.words!];
  return leadsBy(scene, leader, words) || (words === DIRECTS && bodiesAt(scene, end + 1, true).bodies.length > 0) ? end : null;
}

/** 'UBND tỉnh chỉ thị các sở …': whoever says so to others. */
const DIRECTS = 'chỉ thị';

/** Where an order begins behind praise or an occasion ('Kết luận hội nghị, Bí thư Tỉnh ủy yêu cầu …', 'biểu dương … và đề nghị …'); null where none does. */
export function orderBehind(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  const words = wordsBetween(scene.reading, word.end, Math.min(scene.end, word.end + FARTHEST_ORDER));
  const orders = words.filter(
    (one) => (one.classes.has('order') || directs(scene, one)) && !ASKED_BY.test(piece.folded.slice(word.end, one.start)),
  );
  const [order] = orders;
  if (!order) return plannedBehind(scene, word);
  const joined = orders.find((one) => JOINED.test(piece.folded.slice(word.end, one.start)) && asksSomebody(scene, one));
  if (joined) return joined.start;
  const comma = piece.folded.slice(word.end, order.start).indexOf(', ');
  if (comma < 0 || comma > 60) return null;
  const speaker = afterPerson(scene, skipMarks(piece, word.end + comma + 1));
  const body = wordAt(scene, speaker);
  return body !== null && (body.classes.has('agency') || body.classes.has('speaker') || body.classes.has('order')) ? speaker : null;
}

/** How far behind praise an order may stand: the rest of a long line is not searched for each of its clauses. */
const FARTHEST_ORDER = 500;
const JOINED = /(?:^|[ ,;])(?:và|đồng thời|cũng)\s*$|,\s*$/;

/** Whether behind an order stands who has to act, or where tasks are told the act itself. */
function asksSomebody(scene: Scene, { end }: Word): boolean {
  const asked = skipMarks(scene.piece, end);
  return bodiesAt(scene, asked, true).bodies.length > 0 || (scene.bare && beginsAct(wordAt(scene, asked)));
}

/** '… và chỉ đạo Sở A …': 'chỉ đạo' orders where it goes on with a body. */
function directs(scene: Scene, word: Word): boolean {
  return isWord(scene, word, 'chỉ đạo') && bodiesAt(scene, skipMarks(scene.piece, word.end), true).bodies.length > 0;
}

function beginsAct(word: Word | null): boolean {
  return word !== null && isActing(word) && !word.classes.has('noun');
}

/** 'các giải pháp do Chính phủ và các bộ kiến nghị': who asked for what is spoken of orders nothing. */
const ASKED_BY = /(?:^| )do (?!đó )[^,;:]{2,60} $/;

const FARTHEST_PLAN = 70;

/** 'Chủ tịch khẳng định, thời gian tới UBND tỉnh sẽ …': where the body begins of which somebody tells what it will do; null where none does. */
function plannedBehind(scene: Scene, { end }: Word): number | null {
  const { piece, reading } = scene;
  if (piece.folded[end] !== ',' && !piece.folded.startsWith(' rằng', end)) return null;
  const body = wordsBetween(reading, end, Math.min(scene.end, end + FARTHEST_PLAN)).find(({ classes }) => classes.has('agency'));
  if (body === undefined || !BEFORE_PLAN.test(piece.folded.slice(end, body.start))) return null;
  return PLANS.test(piece.folded.slice(body.end, body.end + 12)) ? body.start : null;
}

const BEFORE_PLAN =
  /^(?: rằng)?,? ?(?:(?:trong )?(?:thời gian|giai đoạn|nhiệm kỳ|năm|những năm|những tháng) tới,? |tới đây,? |(?:trong )?năm \d{4},? )?$/;
const PLANS = /^ (?:cũng )?(?:sẽ|phải|cần) /;

const ISSUED = compile(ORDER_ISSUED);
const ASKED = compile(ORDER_ASKED);

/** 'UBND tỉnh vừa có văn bản số 12 yêu cầu Sở Y tế …': where the order begins that a document gives, behind who issued it; null where none does. */
export function orderIssued(scene: Scene, at: number): number | null {
  const { piece } = scene;
  const behind = piece.folded.slice(at, Math.min(scene.end, at + 180));
  // Where work is told, what somebody has asked for is work too.
  const issued = ISSUED.exec(behind) ?? (scene.bare ? ASKED.exec(behind) : null);
  if (!issued) return null;
  const start = at + issued[0].length;
  const order = wordAt(scene, start);
  if (!order?.classes.has('order') && piece.folded.slice(start, order?.end) !== 'chỉ đạo') return null;
  if (order === null) return null;
  return bodiesAt(scene, skipMarks(piece, order.end), true).bodies.length > 0 ? start : null;
}
