import {
  AIMED_VERBS,
  BINDERS,
  DOCUMENTS,
  GOALS,
  KINDS,
  LEADING_VERBS,
  MADE,
  MAKING_VERBS,
  MOVED,
  MOVING_VERBS,
  RULES,
  SHORT_TAILS,
  TITLE_VERBS,
  UNFINISHED,
  WHOLE_ACTS,
  WORKS,
} from '../../lexicon/chain.ts';
import type { Plain } from '../../plain.ts';
import type { Word, WordClass } from '../tag.ts';
import { bodiesAt } from './bodies.ts';
import { headAt } from './head.ts';
import {
  afterNominaliser,
  isQuoted,
  isWord,
  quantityAt,
  skipBack,
  skipMarks,
  timeAt,
  wordAt,
  wordEnd,
  wordsBetween,
  type Head,
  type Scene,
} from './scene.ts';

export type Stop = { readonly end: number; readonly next: Head | null };

/** Follows a head to the end of its task: where a new verb with an object of its own begins, or the clause ends. */
export function endOfHead(scene: Scene, head: Head): Stop {
  const { piece, reading } = scene;
  let tail = false;
  let aside = false;
  let nominal = false;
  let titled = false;
  let listing = false;
  let own = WHOLE_ACTS.includes(piece.folded.slice(head.verb.start, head.verb.end));
  let objects: Objects = 'awaited';
  let lastVerbEnd = head.verb.end;
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
    const joint = jointAt(piece, pos, word);
    if (joint) {
      const coordinate = lastVerbEnd >= skipBack(piece, pos);
      const state = { tail, aside, nominal, titled, listing, own, bodies: objects === 'bodies', coordinate };
      const next = candidate(scene, head, joint, state);
      if (next) return { end: pos, next };
      pos = joint.after;
      continue;
    }
    if (word) {
      const verbal = word.classes.has('verb') && !word.classes.has('noun');
      // 'bộ máy tinh gọn, thực hiện …': a verb that tells of what kind the object is shares nothing with the next one.
      if (verbal && isMade(scene, word)) own = true;
      else if (verbal && !aside && !(own && KINDS.includes(piece.folded.slice(word.start, word.end)))) lastVerbEnd = word.end;
      // 'đào tạo lại': still the verb.
      else if (AGAIN.test(piece.folded.slice(word.start, word.end)) && lastVerbEnd === word.start - 1) lastVerbEnd = word.end;
      else if (!word.classes.has('adverb')) own = true;
      if (verbal && word.classes.has('weak')) listing = false;
      objects = objectsAfter(scene, objects, word, verbal);
      if (word.classes.has('tail') && pos > head.verb.end + 1) {
        if (SHORT_TAILS.includes(piece.folded.slice(word.start, word.end))) aside = true;
        else tail = true;
      }
      if (word.classes.has('nominaliser')) {
        const named = namesWork(scene, word);
        const words = piece.folded.slice(word.start, word.end);
        nominal ||= named || BINDERS.includes(words);
        titled ||= words === 'về' && namesDocument(scene, word.start);
        listing ||= named && WORKS.includes(words);
      }
      pos = word.end;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(unit)) {
      own = true;
      if (objects === 'awaited') objects = 'none';
      pos = wordEnd(piece, pos);
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

const LONGEST_QUOTATION = 240;

/** Where words in quotation marks end that are named behind the verb ('phong trào “…, …”'): what they hold begins nothing new. */
function endOfQuotation(scene: Scene, head: Head, pos: number): number | null {
  const { piece, end } = scene;
  const unit = piece.text[pos];
  if ((unit !== '“' && unit !== '"') || isQuoted(piece, head.verb.start)) return null;
  const close = piece.text.indexOf(unit === '“' ? '”' : '"', pos + 1);
  return close < 0 || close >= end || close - pos > LONGEST_QUOTATION ? null : close + 1;
}

/** 'rà soát quy hoạch, …', 'ban hành quy định': what stands right behind the verb is made by it. */
function isMade(scene: Scene, { start, end }: Word): boolean {
  const { piece, reading } = scene;
  if (!MADE.includes(piece.folded.slice(start, end)) || !/^(?:,|;| và |$)/.test(piece.folded.slice(end, end + 4))) return false;
  return wordsBetween(reading, start - 20, start).some(
    (word) => word.end === start - 1 && MAKING_VERBS.includes(piece.folded.slice(word.start, word.end)) && !afterNominaliser(scene, word),
  );
}

const FARTHEST_SUBJECT = 90;

/** 'Nghị quyết số 19 của Chính phủ về …': what stands behind 'về' is the name of the document. */
function namesDocument({ piece, reading }: Scene, at: number): boolean {
  return reading.references.some(
    ({ start, end }) => start < at && at - end < FARTHEST_SUBJECT && !/[,;:]/.test(piece.folded.slice(end, Math.max(end, at))),
  );
}

const AGAIN = /^(?:lại|mới|thêm)$/;

type Joint = { readonly kind: 'comma' | 'and' | 'connector' | 'dash'; readonly after: number };

function jointAt(piece: Plain, pos: number, word: Word | null): Joint | null {
  const unit = piece.folded[pos];
  if (unit === ',') return { kind: 'comma', after: piece.folded.startsWith(' hoặc ', pos + 1) ? pos + 7 : pos + 1 };
  if (unit === ';') return { kind: 'connector', after: pos + 1 };
  if (unit === 'v' && piece.folded.startsWith('và ', pos) && piece.folded[pos - 1] === ' ') return { kind: 'and', after: pos + 3 };
  if (
    word?.classes.has('connector') &&
    /^(?:đồng thời|trong đó|từ đó|song song|cùng với đó|bên cạnh đó|qua đó|mặt khác)/.test(piece.folded.slice(word.start, word.end))
  )
    return { kind: 'connector', after: word.end };
  return null;
}

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
    (next.classes.has('verb') || (next.classes.has('noun') && !isWord(scene, word, 'lĩnh vực')))
  );
}

type State = {
  /** A purpose or manner has begun. */
  readonly tail: boolean;
  /** A purpose of few words has begun ('phục vụ sản xuất'). */
  readonly aside: boolean;
  /** A noun has begun whose name verbs are part of. */
  readonly nominal: boolean;
  /** The name of a document has begun ('Nghị quyết số 19 về …'). */
  readonly titled: boolean;
  /** A list of kinds of work has begun. */
  readonly listing: boolean;
  /** The verb has an object of its own. */
  readonly own: boolean;
  /** The verb has bodies as its object. */
  readonly bodies: boolean;
  /** The last word is a verb. */
  readonly coordinate: boolean;
};

/** Whether a new task begins at a joint: a verb with an object of its own, after a verb that has one. */
function candidate(scene: Scene, head: Head, joint: Joint, state: State): Head | null {
  const { piece } = scene;
  const trial: Scene = { ...scene, modal: false, ordered: false, byOrder: false };
  const next = headAt(trial, joint.after, false, 1);
  if (!next) return null;
  const accept = (): Head => {
    scene.actors = trial.actors;
    scene.support = trial.actors === scene.actors ? trial.support : [];
    scene.ordered = scene.ordered || trial.ordered;
    scene.byOrder = scene.byOrder || trial.byOrder;
    scene.modal = scene.modal || trial.modal;
    return next;
  };
  if (next.refrain) return /^(?:mà|và)? ?$/.test(piece.folded.slice(joint.after, next.from)) && state.own ? accept() : null;
  // One more body in a list that the verb before is done to.
  if (trial.ordered && !trial.byOrder && !trial.modal && joint.kind !== 'connector' && (state.bodies || joint.kind === 'and')) return null;
  if (trial.ordered) return isOneMoreBody(scene, joint) ? null : accept();
  if (!state.own && !head.refrain && !next.timed) return null;
  if (isComparison(scene, next)) return null;
  if (isValue(scene, next) || goesOnAsNoun(scene, next)) return null;
  // '…, phòng, chống tham nhũng': a verb at the head of a clause, in a list the name of a thing.
  if (wordAt(scene, next.verb.start)?.classes.has('noun')) return null;
  if (isNamed(scene, joint, next)) return null;
  // What must not be lost must not be misused either: 'không để thất thoát và sử dụng sai mục đích'.
  if (head.refrain && joint.kind === 'and' && !next.strong) return null;
  const verb = piece.folded.slice(next.verb.start, next.verb.end);
  const object = objectAfter(scene, next.verb.end);
  if (!object.found && !WHOLE_ACTS.includes(verb)) return null;
  if (joint.kind === 'connector') return accept();
  if (isMoved(scene, head, next)) return null;
  // 'định hướng … và định hướng …': the same verb once more.
  if (!state.tail && joint.kind === 'and' && verb === piece.folded.slice(head.verb.start, head.verb.end) && object.length > 12)
    return accept();
  const reports = isReport(scene, next);
  const tail = state.tail || (state.aside && (joint.kind !== 'comma' || !leads(scene, next) || AIMED_VERBS.includes(verb)));
  if (reports && (!tail || (object.dated && joint.kind === 'comma' && !state.coordinate))) return accept();
  if (tail) return (next.strong || object.dated) && joint.kind === 'comma' && !next.weak ? accept() : null;
  if (state.titled && !next.strong && !object.dated && !TITLE_VERBS.includes(verb)) return null;
  // In a list of works the verb before the joint is a noun: one that raises or strengthens something waits for no company.
  const raises = state.listing && RAISING.test(verb);
  if (state.coordinate && !next.strong && !raises) return null;
  if (next.weak) return object.dated || object.counted || isGoal(scene, next) ? accept() : null;
  if (state.listing && isWork(scene, next, object.length)) return null;
  if (joint.kind === 'and')
    return (!state.nominal || next.strong || leads(scene, next)) && (next.strong || object.length > 12) ? accept() : null;
  return accept();
}

/** 'của Tỉnh ủy, Hội đồng nhân dân tỉnh trong việc …': a body that acts at once begins a task behind another; one of which more is told goes on with a list. */
function isOneMoreBody(scene: Scene, joint: Joint): boolean {
  if (joint.kind !== 'comma' || !wordsBetween(scene.reading, joint.after - 120, joint.after - 1).some(isBodyUpTo(joint.after - 1)))
    return false;
  const { bodies, end } = bodiesAt(scene, skipMarks(scene.piece, joint.after));
  const next = wordAt(scene, skipMarks(scene.piece, end));
  return bodies.length > 0 && !ACTING.some((name) => next?.classes.has(name));
}

const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal', 'order', 'prohibition'];

function isBodyUpTo(at: number): (word: Word) => boolean {
  return ({ classes, end }) => end === at && classes.has('agency');
}

/** '…, đạt 8.500 USD': a value goes on. */
function isValue({ piece, reading }: Scene, { verb }: Head): boolean {
  return piece.folded.slice(verb.start, verb.end) === 'đạt' && quantityAt(reading, skipMarks(piece, verb.end));
}

/** 'tự động hóa, số hóa và công nghệ sinh học': joined to a noun a verb is a noun. */
function goesOnAsNoun(scene: Scene, { verb }: Head): boolean {
  if (!scene.piece.folded.startsWith(' và ', verb.end)) return false;
  const word = wordAt(scene, verb.end + 4);
  return word === null || !['verb', 'adverb', 'agency', 'order', 'connector'].some((name) => word.classes.has(name as WordClass));
}

/** '…, quy định của Bộ Y tế', '… và Quy định số 5', 'tiến độ và hiệu quả thực hiện': nouns, though they could be verbs and adverbs elsewhere. */
function isNamed({ piece }: Scene, joint: Joint, { from, verb }: Head): boolean {
  const { folded, text } = piece;
  if ((folded.startsWith(' của ', verb.end) && !folded.startsWith('đẩy nhanh', verb.start)) || folded.startsWith('hiệu quả ', from))
    return true;
  const before = folded.slice(Math.max(0, joint.after - 20), joint.after - 1).trimEnd();
  if (
    joint.kind === 'comma' &&
    RULING.test(folded.slice(verb.start, verb.end)) &&
    from === verb.start &&
    RULES.some((noun) => before.endsWith(` ${noun}`))
  )
    return true;
  if (text[verb.start] !== folded[verb.start] && DOCUMENTS.includes(folded.slice(verb.start, verb.end))) return true;
  return joint.kind === 'and' && UNFINISHED.some((noun) => folded.endsWith(` ${noun}`, joint.after - 4));
}

/** 'khuyến khích doanh nghiệp áp dụng tiêu chuẩn, ứng dụng công nghệ': the second verb is theirs as well. */
function isMoved(scene: Scene, head: Head, next: Head): boolean {
  const { piece } = scene;
  if (next.strong || !MOVING_VERBS.includes(piece.folded.slice(head.verb.start, head.verb.end))) return false;
  const whom = skipMarks(piece, head.verb.end);
  if (bodiesAt(scene, whom).bodies.length === 0 && !WHOM.test(piece.folded.slice(whom, whom + 60))) return false;
  const verb = piece.folded.slice(next.verb.start, next.verb.end);
  return !RAISING.test(verb) && !TITLE_VERBS.includes(verb);
}

const WHOM = new RegExp(MOVED, 'u');

const RULING = /^(?:quy định|quy hoạch|quyết định)$/;

const RAISING = /^(?:tăng cường|nâng cao|đẩy mạnh|đẩy nhanh)$/;

function leads({ piece }: Scene, { verb }: Head): boolean {
  return LEADING_VERBS.includes(piece.folded.slice(verb.start, verb.end));
}

const LONGEST_WORK = 34;

/** One more kind of work in a list ('…, giải quyết khiếu nại'): a bare verb, of those that name works, with a short object and nothing that says how. */
function isWork(scene: Scene, next: Head, length: number): boolean {
  if (next.strong || length > LONGEST_WORK || leads(scene, next)) return false;
  return (
    !wordAt(scene, next.verb.end + 1)?.classes.has('adverb') &&
    !/^ (?:rõ|kỹ|hết|đúng) /.test(scene.piece.folded.slice(next.verb.end, next.verb.end + 6))
  );
}

/** 'bảo đảm an sinh xã hội': an aim of its own, where 'bảo đảm chất lượng' only tells how. */
function isGoal({ piece }: Scene, { verb }: Head): boolean {
  const object = piece.folded.slice(verb.end + 1, verb.end + 24);
  return GOALS.some((words) => object.startsWith(words) && !/[\p{L}]/u.test(object[words.length] ?? ' '));
}

/** '…, tăng 50 ha so với năm 2021': a value is compared. */
function isComparison(scene: Scene, head: Head): boolean {
  const words = scene.piece.folded.slice(head.verb.start, Math.min(scene.end, head.verb.start + 60));
  return /^(?:tăng|giảm|bằng|vượt)[^,;]*\d[^,;]*(?:so với|cùng kỳ)/.test(words);
}

/** 'báo cáo' and 'trình' before a body hand something in: a task of its own. */
function isReport(scene: Scene, head: Head): boolean {
  const words = scene.piece.folded.slice(head.verb.start, head.verb.end);
  if (!/^(?:báo cáo|trình|gửi|tổng hợp)/.test(words)) return false;
  const to = /^ (?:với|cho|lên|về) /.exec(scene.piece.folded.slice(head.verb.end, head.verb.end + 6))?.[0].trimEnd() ?? '';
  return wordAt(scene, skipMarks(scene.piece, head.verb.end + to.length))?.classes.has('agency') ?? false;
}

/** What a verb has after it before the next joint: an object of its own, a time, a value. Verbs and adverbs in between are its companions. */
function objectAfter(scene: Scene, at: number): { found: boolean; dated: boolean; counted: boolean; length: number } {
  const { piece, reading } = scene;
  let found = false;
  let dated = false;
  let counted = false;
  let pos = at;
  let from = at;
  while (pos < scene.end) {
    const unit = piece.text[pos]!;
    if ((unit === ',' || unit === ';') && found) break;
    const time = timeAt(reading, pos);
    if (time) {
      dated = true;
      pos = time.end;
      continue;
    }
    if (quantityAt(reading, pos)) counted = true;
    const word = wordAt(scene, pos);
    if (word) {
      if (
        word.classes.has('noun') ||
        word.classes.has('agency') ||
        isMade(scene, word) ||
        (!word.classes.has('verb') &&
          !word.classes.has('adverb') &&
          !word.classes.has('tail') &&
          !/^(?:trong|về|và)$/.test(piece.folded.slice(word.start, word.end)))
      ) {
        if (!found) from = pos;
        found = true;
      } else if (word.classes.has('tail') && !word.classes.has('verb')) break;
      pos = word.end;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(unit)) {
      if (!piece.folded.startsWith('và ', pos)) {
        if (!found) from = pos;
        found = true;
      }
      pos = wordEnd(piece, pos);
    } else pos += 1;
  }
  return { found, dated, counted, length: found ? pos - from : 0 };
}
