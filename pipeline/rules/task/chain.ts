import { ACTS_WITH_OBJECTS, BINDERS, KINDS, RULES_NAMED, SHORT_TAILS, WHOLE_ACTS, WORKS } from '../../lexicon/chain.ts';
import { PICKED_BY } from '../../lexicon/clauses.ts';
import { NOMINALS } from '../../lexicon/verbs.ts';
import { isLimit } from '../bound.ts';
import type { Word } from '../tag.ts';
import { isPartOfWord } from '../token.ts';
import { isMade, type Joint } from './joined.ts';
import { jointAt } from './joint.ts';
import { nextAct } from './next-act.ts';
import { isQuoted, isWord, skipBack, timeAt, wordAt, wordEnd, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

export type Stop = { readonly end: number; readonly next: Head | null };

/** Follows a head to the end of its task: where a new verb with an object of its own begins, or the clause ends. */
export function endOfHead(scene: Scene, head: Head): Stop {
  const { piece, reading } = scene;
  let tail = false;
  let aside = false;
  let picked = false;
  let nominal = false;
  let titled = false;
  let listing = false;
  const verb = piece.folded.slice(head.verb.start, head.verb.end);
  const ready = ACTS_WITH_OBJECTS.includes(verb);
  let own = isWhole(scene, head) || HAVING.test(verb) || ready;
  let objects: Objects = 'awaited';
  let lastVerbEnd = head.verb.end;
  /** Where the name of a work ends that a verb ends ('hệ thống quản lý'), and the verb that one begins with ('vai trò kết nối vùng'). */
  let workEnd = -1;
  let work = '';
  let shown = false;
  /** Where the last word ends that no list has, and whether the last verb stands behind one ('tầm nhìn phát triển'). */
  let noun = -1;
  let attached = false;
  /** Where the last verb ends that tells what has become of the object ('việc được phân công', 'chợ đã chuyển đổi và thành lập mới'). */
  let toldEnd = -1;
  /** Where the last day ends by which something is due. */
  let dayEnd = -1;
  let pos = head.verb.end;
  while (pos < scene.end) {
    const unit = piece.text[pos]!;
    if (unit === '(') {
      const close = piece.text.indexOf(')', pos);
      pos = close > 0 && close < scene.end ? close + 1 : pos + 1;
      continue;
    }
    const quoted = endOfQuotation(scene, head, pos);
    if (quoted !== null) {
      pos = quoted;
      own = true;
      continue;
    }
    if (unit === ',' && /\d/.test(piece.text[pos - 1] ?? '') && /\d/.test(piece.text[pos + 1] ?? '')) {
      pos += 1;
      continue;
    }
    const time = timeAt(reading, pos);
    if (time) {
      if (isDay(time)) dayEnd = time.end;
      own ||= isDay(time);
      pos = time.end;
      continue;
    }
    const named = endOfName(scene, pos);
    if (named !== null) {
      pos = named;
      own = true;
      continue;
    }
    const word = wordAt(scene, pos);
    const joint = jointAt(scene, pos, word) ?? (own && !tail && objects !== 'bodies' ? handingIn(scene, head, pos, word) : null);
    if (joint) {
      // 'thu hút đầu tư, phát triển doanh nghiệp': what has its object in it shares none behind a comma.
      const whole = lastVerbEnd === head.verb.end && (ready || (joint.kind === 'comma' && isWhole(scene, head)));
      const coordinate = lastVerbEnd >= skipBack(piece, pos) && !whole;
      const told = toldEnd >= skipBack(piece, pos);
      const dated = dayEnd >= skipBack(piece, pos);
      const named = workEnd >= skipBack(piece, pos);
      const state = {
        tail,
        picked,
        shown,
        aside,
        nominal,
        titled,
        listing,
        own,
        bodies: objects === 'bodies',
        coordinate,
        attached,
        told,
        dated,
        named,
        work,
      };
      const next = nextAct(scene, head, joint, state);
      if (next) return { end: pos, next };
      pos = joint.after;
      if (word === null || joint.after > word.start) continue;
    }
    if (word) {
      const words = piece.folded.slice(word.start, word.end);
      // 'theo quy định', 'đúng quy định': a noun.
      const verbal = word.classes.has('verb') && !word.classes.has('noun') && !BY_RULE.test(piece.folded.slice(Math.max(0, pos - 6), pos));
      if (NAMES_OF_WORK.has(words)) workEnd = word.end;
      if (verbal) attached = noun === word.start - 1;
      // 'bộ máy tinh gọn, thực hiện …': a verb that tells of what kind the object is shares nothing with the next one.
      const told = verbal && (isPassive(scene, word) || (toldEnd > 0 && piece.folded.slice(toldEnd, word.start) === ' và '));
      if (told) toldEnd = word.end;
      if (verbal && (told || isMade(scene, word))) own = true;
      else if (verbal && !aside && !(own && KINDS.includes(words)) && !WHOLE_ACTS.includes(words)) lastVerbEnd = word.end;
      // 'đào tạo lại': still the verb.
      else if (AGAIN.test(words) && lastVerbEnd === word.start - 1) lastVerbEnd = word.end;
      else if (!word.classes.has('adverb')) own = true;
      if (verbal && word.classes.has('weak')) listing = false;
      if (verbal && shown) tail = true;
      objects = objectsAfter(scene, objects, word, verbal);
      if (word.classes.has('tail') && pos > head.verb.end + 1) {
        if (SHORT_TAILS.includes(words)) aside = true;
        else if (PICKER.test(words) && !tail) picked = true;
        // 'các nguồn như điện gió, điện mặt trời, rà soát …': examples that are things end where an act begins.
        else if (words === 'như') shown = true;
        else tail = true;
      }
      listing ||= ABOUT.test(words) && RULED.test(piece.folded.slice(Math.max(0, pos - LONGEST_RULES), word.end));
      if (word.classes.has('nominaliser')) {
        const named = namesWork(scene, word);
        nominal ||= named || BINDERS.includes(words);
        titled ||= (words === 'về' && namesDocument(scene, word.start)) || (named && piece.folded.endsWith('liên quan ', word.start));
        listing ||= (named && WORKS.includes(words)) || (words === 'về' && TOPICS.test(piece.folded.slice(word.end, word.end + 26)));
        if (named) work = piece.folded.slice(word.end + 1, wordAt(scene, word.end + 1)!.end);
      }
      pos = word.end;
      continue;
    }
    if (isPartOfWord(piece.text, pos)) {
      own = true;
      if (objects === 'awaited') objects = 'none';
      pos = wordEnd(piece, pos);
      noun = pos;
    } else pos += 1;
  }
  return { end: scene.end, next: null };
}

const LONGEST_NAME = 420;

/** Where the name of a cited document ends that the text says it will call otherwise: 'Nghị quyết số 5 … về …, …, … (sau đây gọi tắt là Nghị quyết 5)'. */
function endOfName({ piece, reading, end }: Scene, pos: number): number | null {
  if (!reading.references.some(({ start }) => start === pos)) return null;
  const called = piece.folded.indexOf('(sau đây gọi', pos);
  if (called < 0 || called > Math.min(end, pos + LONGEST_NAME) || piece.folded.slice(pos, called).includes(';')) return null;
  const close = piece.text.indexOf(')', called);
  return close < 0 || close >= end ? null : close + 1;
}

const LONGEST_QUOTATION = 480;

/** Where words in quotation marks end that are named behind the verb ('phong trào “…, …”'): what they hold begins nothing new. */
function endOfQuotation(scene: Scene, head: Head, pos: number): number | null {
  const { piece, end } = scene;
  const unit = piece.text[pos];
  if ((unit !== '“' && unit !== '"') || isQuoted(piece, head.verb.start)) return null;
  const close = piece.text.indexOf(unit === '“' ? '”' : '"', pos + 1);
  return close < 0 || close >= end || close - pos > LONGEST_QUOTATION ? null : close + 1;
}

/** 'được phân công', 'đã chuyển đổi': what has become of a thing, and no verb that shares an object with the next one. */
function isPassive({ piece }: Scene, { start }: Word): boolean {
  return TOLD.test(piece.folded.slice(Math.max(0, start - 10), start));
}

const TOLD = /(?:^| )(?:được|đã|đã được|bị|đang|chưa|chậm|vừa|sắp) $/;

const FARTHEST_SUBJECT = 90;

/** 'Nghị quyết số 19 của Chính phủ về …': what stands behind 'về' is the name of the document. */
function namesDocument({ piece, reading }: Scene, at: number): boolean {
  return reading.references.some(
    ({ start, end }) => start < at && at - end < FARTHEST_SUBJECT && !/[,;:]/.test(piece.folded.slice(end, Math.max(end, at))),
  );
}

/** 'về dinh dưỡng, …': topics in one or two words each, as a list of works has them. */
const TOPICS = compile(/^ (?!(?:kết quả|tình hình|việc|nội dung|số) )\p{L}+(?: \p{L}+)?, /u);

/** 'quy định về điều kiện an toàn, đăng kiểm tàu': behind the name of rules stand topics, whatever verbs they are called after. */
const RULED = compile(RULES_NAMED);
const LONGEST_RULES = 74;
const ABOUT = /^(?:về|liên quan đến|liên quan tới|có liên quan đến)$/;

/** Names of works that end with a verb ('hệ thống quản lý', 'sự chỉ đạo'): what a comma joins to them is work too. */
const NAMES_OF_WORK: ReadonlySet<string> = new Set(
  NOMINALS.filter((words) => /(?:quản lý|lãnh đạo|chỉ đạo|phục vụ|nghiên cứu, phát triển)$/.test(words)),
);

const BY_RULE = / (?:theo|đúng) $/;

const AGAIN = /^(?:lại|mới|thêm)$/;

const PICKER = compile(`^(?:${PICKED_BY})$`);

/** '… xây dựng phương án trình UBND tỉnh phê duyệt': what is handed to a body is a task of its own, though no comma parts it. */
function handingIn(scene: Scene, head: Head, pos: number, word: Word | null): Joint | null {
  const { folded } = scene.piece;
  if (word === null || folded[pos - 2] === ',' || folded.endsWith('báo cáo ', pos) || !HANDING.test(folded.slice(word.start, word.end)))
    return null;
  // 'chuẩn bị hồ sơ báo cáo Chính phủ': the papers of a report.
  if (folded.startsWith('báo cáo', word.start) && PAPERS.test(folded.slice(head.verb.end, pos))) return null;
  if (folded.slice(head.verb.start, head.verb.end).startsWith('tham mưu') || HANDED.test(folded.slice(head.verb.start, pos))) return null;
  const to = wordAt(scene, word.end + 1);
  return (to?.classes.has('agency') && !to.generic) || TO_WHOM_IT_FALLS.test(folded.slice(word.end + 1, Math.min(scene.end, word.end + 40)))
    ? { kind: 'comma', after: pos }
    : null;
}

/** 'hoàn chỉnh trước ngày 1/6 và ban hành trước ngày 25/6': each verb has its day. */
function isDay({ value }: NonNullable<ReturnType<typeof timeAt>>): boolean {
  return isLimit(value);
}

/** What has its object in it: 'thu hút đầu tư', 'cải cách thủ tục hành chính'. */
function isWhole(scene: Scene, { verb }: Head): boolean {
  return WHOLE_ACTS.includes(scene.piece.folded.slice(verb.start, verb.end)) || wordAt(scene, verb.start)?.classes.has('noun') === true;
}

const HAVING = /^(?:phải |cần )?có /;

/** Whoever may decide, where no body is named. */
const TO_WHOM_IT_FALLS = compile(
  /^(?:cấp|cơ quan)(?: có)? thẩm quyền(?: (?:xem xét|phê duyệt|quyết định|ban hành|theo|cho|thẩm định|giải quyết|và)(?!\p{L})|[,;.]|$)/u,
);

const PAPERS = / (?:hồ sơ|tài liệu|nội dung|số liệu) $/;
const HANDING = /^(?:trình|báo cáo)$/;
/** 'thẩm định các đề án trình Bộ Chính trị': which ones they are. 'nội dung vượt thẩm quyền báo cáo …': in which case. */
const HANDED = compile(/ việc $| (?:các|những|nội dung)(?: \p{L}+){1,3} $|(?:vượt (?:quá )?thẩm quyền|(?:^| )(?:để|hoặc|và|phải|cần)) $/u);

type Objects = 'awaited' | 'bodies' | 'none';

/** Whether the bodies that stand right behind the last verb are still what it is done to: 'đôn đốc các sở, UBND các xã triển khai …'. */
function objectsAfter({ piece }: Scene, objects: Objects, { start, end, classes }: Word, verbal: boolean): Objects {
  if (verbal) return 'awaited';
  if (objects !== 'awaited') return objects;
  if (classes.has('agency')) return 'bodies';
  return classes.has('adverb') || TO_BODIES.test(piece.folded.slice(start, end)) ? 'awaited' : 'none';
}

const TO_BODIES = /^(?:với|cho|cùng|cùng với|các|tới|đến|việc)$/;

/** 'công tác tiếp dân', 'giải pháp hỗ trợ': a verb right behind the noun is part of its name. */
function namesWork(scene: Scene, word: Word): boolean {
  const next = wordAt(scene, word.end + 1);
  return (
    next !== null &&
    !next.classes.has('nominaliser') &&
    (next.classes.has('noun') ? !isWord(scene, word, 'lĩnh vực') : next.classes.has('verb'))
  );
}
