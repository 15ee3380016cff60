import { NOUN_HEADS } from './lexicon/verbs.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Stretch } from './segment.ts';
import type { Word, WordClass } from './tag.ts';

/** A body as a clause names it. */
export type Body = Stretch & { readonly agency?: string };

/** A task as its clause gives it: the words, the verb that triggers it, who acts and who helps where the clause says so. */
export type Frame = Stretch & {
  readonly rule: string;
  readonly trigger: Stretch;
  readonly refrain: boolean;
  readonly actors: readonly Body[];
  readonly support: readonly Body[];
  /** A time that opens the clause and holds for all of its tasks. */
  readonly opening: Mention<BoundTime> | null;
};

/** What a clause says: its tasks, and the bodies and time that it leaves to what follows (a lead-in has no tasks, only these). */
export type Linked = {
  readonly frames: readonly Frame[];
  readonly actors: readonly Body[];
  readonly support: readonly Body[];
  readonly opening: Mention<BoundTime> | null;
};

/** How a clause is to be read. `bare`: a verb without a subject is a task here; `guess`: an unknown word that stands where a verb stands is taken for one;
 * `orders`: an order or a duty of a named body is a task; `subjects`: what a named body does is; `leads`: what stands before a closing colon introduces the items below. */
export type Manner = {
  readonly bare: boolean;
  readonly guess: boolean;
  readonly orders: boolean;
  readonly subjects: boolean;
  readonly leads: boolean;
};

/** Reads one clause of a block into frames, left to right: openers and times, subject, order, modal, adverbs, verb; then the chain of verbs after it. */
export function link(piece: Plain, reading: Reading, clause: Stretch, manner: Manner): Linked {
  const colon = colonIn(piece, reading, clause);
  if (colon === null) return linkPart(piece, reading, clause, manner, null);
  const left = linkPart(piece, reading, { start: clause.start, end: colon }, { ...manner, leads: false }, null);
  const closes = clause.end <= colon + 1;
  if (closes) return manner.leads ? { ...left, frames: [] } : left;
  const right = linkPart(piece, reading, { start: colon + 1, end: clause.end }, manner, left);
  const leads = isLeadIn(piece, { start: clause.start, end: colon }, left);
  return {
    frames: leads ? right.frames : [...left.frames, ...right.frames],
    actors: right.actors.length > 0 ? right.actors : left.actors,
    support: right.support.length > 0 ? right.support : left.support,
    opening: right.opening ?? left.opening,
  };
}

/** Words that end what introduces a list. */
const LEADS =
  /(?:sau|sau đây|như sau|cụ thể|gồm|là|yêu cầu|trọng tâm|đó|nội dung|nhiệm vụ|giải pháp|công việc|nhấn mạnh|chỉ đạo|lưu ý|đề nghị|giao|kết luận|tập trung|một là|phần việc|mục tiêu|cho biết|việc sau|thực hiện|trách nhiệm)$/;

function isLeadIn(piece: Plain, part: Stretch, left: Linked): boolean {
  return left.frames.length === 0 || LEADS.test(piece.folded.slice(part.start, part.end).trim());
}

/** A colon that parts a lead-in or topic from what it introduces; one inside brackets, a time of day or a ratio does not. */
function colonIn(piece: Plain, reading: Reading, clause: Stretch): number | null {
  let depth = 0;
  for (let at = clause.start; at < clause.end; at += 1) {
    const unit = piece.text[at]!;
    if (unit === '(') depth += 1;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (unit === ':' && depth === 0 && !/\d/.test(piece.text[at + 1] ?? '') && !insideBody(reading, at)) return at;
  }
  return null;
}

function insideBody(reading: Reading, at: number): boolean {
  return reading.words.some((word) => word.classes.has('agency') && word.start < at && at < word.end);
}

type Head = {
  /** Where the quote begins, with subject, order and adverbs. */
  readonly from: number;
  readonly verb: Stretch;
  readonly rule: string;
  readonly refrain: boolean;
  readonly strong: boolean;
  readonly weak: boolean;
  /** A time of its own stands before the verb. */
  readonly timed?: boolean;
};

type Scene = {
  readonly piece: Plain;
  readonly reading: Reading;
  readonly end: number;
  readonly bare: boolean;
  readonly guess: boolean;
  actors: Body[];
  support: Body[];
  opening: Mention<BoundTime> | null;
  /** A subject that acts now ('Sở A', 'giao Sở A'), which makes a verb after it a task where bare verbs are none. */
  ordered: boolean;
  /** An order names who has to act: a task also where bare verbs are none. */
  byOrder: boolean;
  /** The subject is a body of no name of its own ('cơ quan', 'tổ chức, cá nhân'). */
  generic: boolean;
  modal: boolean;
};

function linkPart(piece: Plain, reading: Reading, part: Stretch, manner: Manner, before: Linked | null): Linked {
  const scene: Scene = {
    piece,
    reading,
    end: part.end,
    bare: manner.bare,
    guess: manner.guess,
    actors: [...(before?.actors ?? [])],
    support: [...(before?.support ?? [])],
    opening: before?.opening ?? null,
    ordered: (before?.actors.length ?? 0) > 0,
    byOrder: false,
    generic: false,
    modal: false,
  };
  const frames: Frame[] = [];
  let head = headAt(scene, part.start, true, 0);
  while (head) {
    const stop = endOfHead(scene, head);
    if (
      manner.bare ||
      (manner.orders && (scene.byOrder || (scene.modal && scene.ordered))) ||
      (manner.subjects && scene.ordered && !scene.generic && !isIssuing(piece, head))
    )
      frames.push(frameOf(scene, head, stop.end));
    head = stop.next;
  }
  return { frames, actors: scene.actors, support: scene.support, opening: scene.opening };
}

/** 'Ban Chấp hành ban hành Chương trình …' tells of the document itself. */
function isIssuing(piece: Plain, head: Head): boolean {
  return /^(?:ban hành|quyết định|phê duyệt|thông qua)/.test(piece.folded.slice(head.verb.start, head.verb.end));
}

function frameOf(scene: Scene, head: Head, end: number): Frame {
  const { text } = scene.piece;
  let to = end;
  while (to > head.verb.end && /[\s,;:.\-–]/.test(text[to - 1]!)) to -= 1;
  return {
    rule: head.rule,
    start: head.from,
    end: to,
    trigger: head.verb,
    refrain: head.refrain,
    actors: [...scene.actors],
    support: [...scene.support],
    opening: scene.opening,
  };
}

const MOST_STEPS = 60;

/** Reads from a place up to the verb that heads a task; null where none does. `first`: at the beginning of a clause, where openers and subjects stand. */
function headAt(scene: Scene, at: number, first: boolean, depth: number): Head | null {
  const { piece } = scene;
  let from = skipMarks(piece, at);
  let pos = from;
  let adverb: Word | null = null;
  let strong = false;
  let timed = false;
  for (let step = 0; step < MOST_STEPS && pos < scene.end; step += 1) {
    pos = skipMarks(piece, pos);
    if (pos >= scene.end) break;
    const time = timeAt(scene.reading, pos);
    if (time) {
      if (first && !adverb) scene.opening = time;
      strong = strong || !first;
      timed = true;
      pos = time.end;
      continue;
    }
    const word = wordAt(scene, pos);
    if (!word) {
      if (adverb && isVerbal(adverb)) return headOf(from, adverb, 'task/verb', strong, false);
      if (adverb && scene.bare && first)
        return {
          from,
          verb: { start: pos, end: wordEnd(piece, pos) },
          rule: 'task/adverb',
          refrain: false,
          strong: true,
          weak: false,
        };
      return first && depth === 0 ? (subjectByModal(scene, from, pos) ?? guessed(scene, from, pos)) : null;
    }
    if (word.classes.has('agency')) {
      if (adverb) return isVerbal(adverb) ? headOf(from, adverb, 'task/verb', strong, false) : null;
      const list = bodiesAt(scene, pos);
      const next = afterBodies(scene, list.end);
      if (!first && word.generic && next !== null && !wordAt(scene, next)?.classes.has('modal')) return null;
      if (!first && next === null) return null;
      if (next === null) return depth === 0 ? subjectByModal(scene, from, pos) : null;
      scene.actors = list.bodies;
      scene.support = [];
      scene.ordered = true;
      scene.generic = word.generic === true;
      pos = next;
      strong = true;
      continue;
    }
    if (word.classes.has('connector') && !adverb) {
      strong = true;
      pos = word.end;
      from = skipMarks(piece, pos);
      continue;
    }
    if (word.classes.has('speaker') && first && !adverb && !scene.ordered) {
      pos = word.end;
      continue;
    }
    if (word.classes.has('past') && !word.classes.has('verb') && !word.classes.has('adverb')) return null;
    if (word.classes.has('idle')) return scene.modal && isWord(scene, word, 'là') ? verbAfterCopula(scene, from, word) : null;
    if (word.classes.has('prohibition')) {
      // Inside quotation marks somebody else's words are named.
      if (isQuoted(piece, word.start)) return null;
      const after = prohibited(scene, word);
      if (after === null) return null;
      return { from, verb: { start: word.start, end: after }, rule: 'task/prohibition', refrain: true, strong: true, weak: false };
    }
    if (word.classes.has('modal')) {
      scene.modal = true;
      strong = true;
      pos = word.end;
      continue;
    }
    if (isWord(scene, word, 'giao') && isQuota(scene, word.end)) return null;
    if (word.classes.has('order')) {
      const known = bodiesAt(scene, skipMarks(piece, word.end));
      const list = known.bodies.length > 0 ? known : namedBodyAt(scene, skipMarks(piece, word.end));
      if (list.bodies.length > 0) {
        scene.actors = list.bodies;
        scene.support = [];
        scene.ordered = true;
        scene.byOrder = true;
        strong = true;
        pos = list.end;
        continue;
      }
      if (!word.classes.has('verb')) {
        // Who orders does not act: 'Chủ tịch UBND tỉnh yêu cầu: …'.
        scene.actors = [];
        scene.modal = true;
        strong = true;
        pos = word.end;
        continue;
      }
    }
    if (isWord(scene, word, 'chủ trì')) {
      const led = leadAt(scene, word);
      if (led !== null) {
        pos = led;
        strong = true;
        continue;
      }
    }
    if (isWord(scene, word, 'phối hợp') || isWord(scene, word, 'phối hợp chặt chẽ')) {
      const helped = supportAt(scene, word.end);
      if (helped !== null) {
        pos = helped;
        strong = true;
        continue;
      }
    }
    if (word.classes.has('opener') && first && !adverb && !word.classes.has('verb')) {
      const next = afterOpener(scene, word);
      if (next === null) return null;
      pos = next;
      from = skipMarks(piece, pos);
      continue;
    }
    if (word.classes.has('adverb')) {
      adverb = word;
      pos = word.end;
      continue;
    }
    if (word.classes.has('tail') && !word.classes.has('verb')) return null;
    if (word.classes.has('verb'))
      return {
        ...headOf(from, word, 'task/verb', strong || adverb !== null, word.classes.has('weak') && adverb === null),
        timed,
      };
    if (adverb && isVerbal(adverb)) return headOf(from, adverb, 'task/verb', strong, false);
    if (adverb && scene.bare && first)
      return { from, verb: { start: adverb.start, end: word.end }, rule: 'task/adverb', refrain: false, strong: true, weak: false };
    return first && depth === 0 ? subjectByModal(scene, from, pos) : null;
  }
  if (adverb && isVerbal(adverb) && first) return headOf(from, adverb, 'task/verb', strong, false);
  return null;
}

/** 'Năm 2024 sẽ là năm trọng tâm thực hiện …': the verb stands behind what the year is. */
function verbAfterCopula(scene: Scene, from: number, copula: Word): Head | null {
  const verb = wordsBetween(scene.reading, copula.end + 1, copula.end + 40).find(
    (word) => word.classes.has('verb') && !afterNominaliser(scene, word),
  );
  return verb && verb.start < scene.end ? headOf(from, verb, 'task/verb', true, false) : null;
}

function headOf(from: number, verb: Word, rule: string, strong: boolean, weak: boolean): Head {
  return { from, verb, rule, refrain: false, strong, weak };
}

function isVerbal(word: Word): boolean {
  return word.classes.has('verb');
}

/** 'giao thành phố kế hoạch vốn …': a quota that is given, no act. */
function isQuota(scene: Scene, at: number): boolean {
  return /^[^,;:.]{0,50}(?:kế hoạch|dự toán|chỉ tiêu|tổng vốn|số vốn) (?:vốn|đầu tư|thu|chi|năm|là|ngân sách|kinh phí)/.test(
    scene.piece.folded.slice(at, Math.min(scene.end, at + 90)),
  );
}

/** A subject that the lexicon does not know, before a modal: 'kiểm lâm địa bàn phải …'. A thing made of a verb ('việc …') is none. */
function subjectByModal(scene: Scene, from: number, pos: number): Head | null {
  const { piece, reading } = scene;
  const limit = Math.min(scene.end, pos + 160);
  for (const word of wordsBetween(reading, pos, limit)) {
    if (word.classes.has('past') || word.classes.has('tail')) return null;
    if (!word.classes.has('modal') || word.classes.has('agency')) continue;
    const subject = piece.folded.slice(from, word.start).trim();
    if (/[,:;()]/.test(subject) || subject === '') return null;
    scene.modal = true;
    if (!/^(?:việc|công tác|quá trình|sự|nội dung|kết quả|các nội dung|mọi việc) /.test(subject) && subject.split(' ').length <= 12) {
      scene.actors = [{ start: from, end: word.start - 1 }];
      scene.support = [];
    }
    const head = headAt(scene, word.end, false, 1);
    return head ? { ...head, from, rule: 'task/modal', strong: true } : null;
  }
  return null;
}

/** Where a head may follow a list of bodies: at once, after brackets, or after an aside between commas; null where the bodies are no subject. */
function afterBodies(scene: Scene, end: number): number | null {
  const { piece } = scene;
  let pos = skipMarks(piece, end);
  const bracket = /^\([^)]{0,80}\) ?/.exec(piece.folded.slice(pos, pos + 84));
  if (bracket) pos = skipMarks(piece, pos + bracket[0].length);
  if (pos >= scene.end) return pos;
  const role = /^(?:là|làm) (?:cơ quan|đơn vị|đầu mối)[^,;.]{0,60}, ?/.exec(piece.folded.slice(pos, pos + 90));
  if (role) return pos + role[0].length;
  const aside = /^(?:căn cứ|theo(?! dõi)|trong phạm vi|trên cơ sở|bằng|với|tùy theo|tùy)(?= )/.exec(piece.folded.slice(pos, pos + 24));
  if (aside) return afterAside(scene, pos);
  if (piece.folded[end] === ':' || piece.folded[pos - 2] === ':') return pos;
  if (timeAt(scene.reading, pos) !== undefined) return pos;
  const word = wordAt(scene, pos);
  if (!word) return longSubject(scene, pos);
  if (word.classes.has('idle')) return pos;
  const heads: WordClass[] = ['verb', 'adverb', 'modal', 'order', 'prohibition'];
  if (word.classes.has('past') && !word.classes.has('verb')) return null;
  return heads.some((name) => word.classes.has(name)) ? pos : longSubject(scene, pos);
}

/** 'Sở A căn cứ nhiệm vụ được giao xây dựng …': the aside ends at a comma, or at the first verb that is no part of a noun. */
function afterAside(scene: Scene, pos: number): number | null {
  const { piece, reading } = scene;
  const comma = piece.folded.indexOf(', ', pos);
  if (comma > 0 && comma < Math.min(scene.end, pos + 140)) {
    const word = wordAt(scene, skipMarks(piece, comma));
    if (
      word &&
      !word.classes.has('agency') &&
      ['verb', 'adverb', 'modal', 'prohibition'].some((name) => word.classes.has(name as WordClass))
    )
      return comma + 1;
  }
  const verb = reading.words.find(
    (word) =>
      word.start > pos + 8 &&
      word.start < Math.min(scene.end, pos + 120) &&
      word.classes.has('verb') &&
      !afterNominaliser(scene, word) &&
      !isWord(scene, word, 'giao'),
  );
  return verb ? verb.start : null;
}

/** A subject that goes on in small letters up to its verb: 'Chủ đầu tư các dự án chuyển tiếp phải lập …'. */
function longSubject(scene: Scene, pos: number): number | null {
  const { piece, reading } = scene;
  const comma = piece.folded.slice(pos, scene.end).search(/[,:;(]/);
  const limit = Math.min(comma < 0 ? scene.end : pos + comma, pos + 90);
  for (const word of wordsBetween(reading, pos, limit)) {
    if (word.classes.has('past') || word.classes.has('tail')) return null;
    if (word.classes.has('modal') || (word.classes.has('adverb') && !word.classes.has('noun')) || word.classes.has('prohibition'))
      return word.start;
    if (word.classes.has('verb') && !afterNominaliser(scene, word)) return word.start;
  }
  return null;
}

function afterNominaliser(scene: Scene, word: Word): boolean {
  return scene.reading.words.some(
    (other) => other.end === word.start - 1 && other.classes.has('nominaliser') && !other.classes.has('verb'),
  );
}

/** The bodies that stand at a place, joined by commas, 'và', 'cùng'; and where the list ends. */
function bodiesAt(scene: Scene, at: number): { bodies: Body[]; end: number } {
  const { piece } = scene;
  const bodies: Body[] = [];
  let end = at;
  let pos = at;
  for (;;) {
    const word = wordAt(scene, pos);
    if (!word?.classes.has('agency') || word.start >= scene.end) break;
    bodies.push({ start: word.start, end: word.end, ...(word.agency === undefined ? {} : { agency: word.agency }) });
    end = word.end;
    const joint = /^ ?(?:,|;|và|&|cùng(?: với)?|\/|-|hoặc|, và) ?(?:cùng )?/.exec(piece.folded.slice(end, end + 12));
    if (!joint) break;
    pos = end + joint[0].length;
  }
  return { bodies, end };
}

/** A body that the lexicon does not know, after an order: from its capital to the first verb. */
function namedBodyAt(scene: Scene, at: number): { bodies: Body[]; end: number } {
  const { piece, reading } = scene;
  const none = { bodies: [], end: at };
  if (!/^\p{Lu}/u.test(piece.text.slice(at))) return none;
  const verb = reading.words.find(
    (word) =>
      word.start > at &&
      word.start < Math.min(scene.end, at + 80) &&
      ['verb', 'adverb', 'modal', 'prohibition'].some((name) => word.classes.has(name as WordClass)) &&
      !afterNominaliser(scene, word),
  );
  if (!verb || /[,;:.(]/.test(piece.folded.slice(at, verb.start))) return none;
  return { bodies: [{ start: at, end: verb.start - 1 }], end: verb.start - 1 };
}

/** 'chủ trì, phối hợp với B, C …': where the verb of the task itself begins; null where none follows and 'chủ trì' is the verb. */
function leadAt(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  let pos = skipMarks(piece, word.end);
  const next = /^(?:và )?(?:phối hợp|cùng)(?: chặt chẽ)?/.exec(piece.folded.slice(pos, pos + 28));
  if (next) {
    const helped = supportAt(scene, pos + next[0].length);
    if (helped !== null) pos = helped;
    else return null;
  }
  const verb = wordAt(scene, skipMarks(piece, pos));
  return verb && (verb.classes.has('verb') || verb.classes.has('adverb') || verb.classes.has('modal')) ? pos : null;
}

/** The bodies after 'phối hợp với', which help; the list ends at the first verb that is no part of a name. */
function supportAt(scene: Scene, at: number): number | null {
  const { piece, reading } = scene;
  const joint = /^ ?(?:với|cùng(?: với)?|chặt chẽ với)? ?(?:các )?/.exec(piece.folded.slice(at, at + 20));
  let pos = at + (joint?.[0].replace(/các $/, '').length ?? 0);
  const list = bodiesAt(scene, pos);
  if (list.bodies.length > 0) {
    pos = list.end;
    const verb = reading.words.find(
      (word) =>
        word.start >= pos &&
        word.start < Math.min(scene.end, pos + 120) &&
        (word.classes.has('verb') || word.classes.has('modal')) &&
        !afterNominaliser(scene, word),
    );
    if (!verb) return null;
    scene.support = list.bodies;
    return verb.start;
  }
  const verb = reading.words.find(
    (word) =>
      word.start > pos &&
      word.start < Math.min(scene.end, pos + 100) &&
      word.classes.has('verb') &&
      !word.classes.has('agency') &&
      !afterNominaliser(scene, word),
  );
  if (!verb || !/(?:cơ quan|đơn vị|địa phương|ngành|bộ|sở|ban|xã|huyện|tỉnh)/.test(piece.folded.slice(pos, verb.start))) return null;
  scene.support = [{ start: pos, end: verb.start - 1 }];
  return verb.start;
}

/** After an opener ('Đối với …,', 'Để …,', 'Trên cơ sở …,') the clause proper begins behind a comma; a body that the opener names acts. */
function afterOpener(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  const start = skipMarks(piece, word.end);
  const list = bodiesAt(scene, start);
  const topical =
    isWord(scene, word, 'đối với') || isWord(scene, word, 'riêng') || isWord(scene, word, 'riêng đối với') || isWord(scene, word, 'về');
  if (topical && list.bodies.length > 0 && /^ ?[,:]/.test(piece.folded.slice(list.end, list.end + 2))) {
    scene.actors = list.bodies;
    scene.support = [];
    scene.ordered = true;
    return list.end + 1;
  }
  let fallback: number | null = null;
  let depth = 0;
  for (let at = start; at < Math.min(scene.end, start + 420); at += 1) {
    const unit = piece.text[at];
    if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    if (depth > 0 || (unit !== ',' && unit !== ':')) continue;
    const next = wordAt(scene, skipMarks(piece, at + 1));
    const headed =
      next !== null && ['verb', 'adverb', 'modal', 'order', 'prohibition', 'agency'].some((name) => next.classes.has(name as WordClass));
    const timed = timeAt(scene.reading, skipMarks(piece, at + 1)) !== undefined;
    if (unit === ':') return at + 1;
    if (headed || timed) fallback ??= at + 1;
    // Inside 'để' and 'nhằm' verbs follow verbs ('để hoàn thành …, góp phần …, UBND yêu cầu'): the last comma before a body is the end.
    if (next?.classes.has('agency') && afterBodies(scene, bodiesAt(scene, skipMarks(piece, at + 1)).end) !== null) return at + 1;
  }
  return fallback;
}

/** What follows a prohibition; null where 'không' only denies. */
/** An unknown word at the head of a clause under tasks is a verb where it begins no noun phrase. */
function guessed(scene: Scene, from: number, pos: number): Head | null {
  const { piece } = scene;
  if (!scene.guess || NOUN_STARTS.test(piece.folded.slice(pos, pos + 24)) || /^\d/.test(piece.folded.slice(pos))) return null;
  const end = wordEnd(piece, pos);
  // Two capitals are a name.
  if (/^ \p{Lu}/u.test(piece.text.slice(end, end + 2)) && /^\p{Lu}/u.test(piece.text[pos] ?? '')) return null;
  if (end >= scene.end - 4) return null;
  return { from, verb: { start: pos, end }, rule: 'task/guessed-verb', refrain: false, strong: false, weak: false };
}

const NOUN_STARTS = new RegExp(`^(?:${NOUN_HEADS.join('|')})(?![\\p{L}])`, 'u');

function prohibited(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  if (piece.folded.slice(word.start, word.end) !== 'không') return word.end;
  const next = wordAt(scene, skipMarks(piece, word.end));
  if (!next) return scene.guess ? wordEnd(piece, skipMarks(piece, word.end)) : null;
  if (next.classes.has('verb') || next.classes.has('order') || next.classes.has('idle')) return next.end;
  if (next.classes.has('adverb')) {
    const after = wordAt(scene, skipMarks(piece, next.end));
    return after?.classes.has('verb') ? after.end : null;
  }
  return null;
}

type Stop = { readonly end: number; readonly next: Head | null };

/** Follows a head to the end of its task: where a new verb with an object of its own begins, or the clause ends. */
function endOfHead(scene: Scene, head: Head): Stop {
  const { piece, reading } = scene;
  let tail = false;
  let nominal = false;
  let own = false;
  let lastVerbEnd = head.verb.end;
  let pos = head.verb.end;
  while (pos < scene.end) {
    const unit = piece.text[pos]!;
    if (unit === '(') {
      const close = piece.text.indexOf(')', pos);
      pos = close > 0 && close < scene.end ? close + 1 : pos + 1;
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
    const word = wordAt(scene, pos);
    const joint = jointAt(piece, pos, word);
    if (joint) {
      const next = candidate(scene, head, joint, { tail, nominal, own, coordinate: lastVerbEnd >= skipBack(piece, pos) });
      if (next) return { end: pos, next };
      pos = joint.after;
      continue;
    }
    if (word) {
      if (word.classes.has('verb') && !word.classes.has('noun')) lastVerbEnd = word.end;
      else if (!word.classes.has('adverb')) own = true;
      if (word.classes.has('tail') && pos > head.verb.end + 1) tail = true;
      if (word.classes.has('nominaliser')) nominal = true;
      pos = word.end;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(unit)) {
      own = true;
      pos = wordEnd(piece, pos);
    } else pos += 1;
  }
  return { end: scene.end, next: null };
}

type Joint = { readonly kind: 'comma' | 'and' | 'connector' | 'dash'; readonly after: number };

function jointAt(piece: Plain, pos: number, word: Word | null): Joint | null {
  const unit = piece.folded[pos];
  if (unit === ',') return { kind: 'comma', after: pos + 1 };
  if (unit === ';') return { kind: 'connector', after: pos + 1 };
  if (unit === 'v' && piece.folded.startsWith('và ', pos) && piece.folded[pos - 1] === ' ') return { kind: 'and', after: pos + 3 };
  if (
    word?.classes.has('connector') &&
    /^(?:đồng thời|trong đó|từ đó|song song|cùng với đó|bên cạnh đó|qua đó|mặt khác)/.test(piece.folded.slice(word.start, word.end))
  )
    return { kind: 'connector', after: word.end };
  return null;
}

type State = { readonly tail: boolean; readonly nominal: boolean; readonly own: boolean; readonly coordinate: boolean };

/** Whether a new task begins at a joint: a verb with an object of its own, after a verb that has one. */
function candidate(scene: Scene, head: Head, joint: Joint, state: State): Head | null {
  const { piece } = scene;
  const trial: Scene = { ...scene, modal: false, ordered: false };
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
  if (trial.ordered) return accept();
  if (!state.own && !head.refrain && !next.timed) return null;
  const object = objectAfter(scene, next.verb.end);
  if (!object.found) return null;
  if (joint.kind === 'connector') return accept();
  if (state.tail) return (next.strong || object.dated) && joint.kind === 'comma' && !next.weak ? accept() : null;
  if (state.coordinate && !next.strong) return null;
  if (next.weak) return object.dated || object.counted || isReport(scene, next) ? accept() : null;
  if (joint.kind === 'and') return !state.nominal && (next.strong || object.length > 12) ? accept() : null;
  return accept();
}

/** 'báo cáo' and 'trình' before a body hand something in: a task of its own. */
function isReport(scene: Scene, head: Head): boolean {
  const words = scene.piece.folded.slice(head.verb.start, head.verb.end);
  if (!/^(?:báo cáo|trình|gửi|tổng hợp)/.test(words)) return false;
  return wordAt(scene, skipMarks(scene.piece, head.verb.end))?.classes.has('agency') ?? false;
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

/** The time that begins at a place. */
function timeAt(reading: Reading, pos: number): Reading['times'][number] | undefined {
  return placesOf(reading).times.get(pos);
}

function quantityAt(reading: Reading, pos: number): boolean {
  return placesOf(reading).quantities.has(pos);
}

type Places = { readonly times: ReadonlyMap<number, Reading['times'][number]>; readonly quantities: ReadonlySet<number> };
const PLACES = new WeakMap<Reading, Places>();

function placesOf(reading: Reading): Places {
  const known = PLACES.get(reading);
  if (known) return known;
  const places = {
    times: new Map(reading.times.map((time) => [time.start, time] as const)),
    quantities: new Set(reading.quantities.map(({ start }) => start)),
  };
  PLACES.set(reading, places);
  return places;
}

/** The words of the lexicon from one place to another, found by binary search. */
function wordsBetween(reading: Reading, from: number, to: number): readonly Word[] {
  const { words } = reading;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && words[end]!.start < to) end += 1;
  return words.slice(low, end);
}

function isWord(scene: Scene, word: Word, words: string): boolean {
  return scene.piece.folded.slice(word.start, word.end) === words;
}

/** The phrase of the lexicon that begins at a place, by binary search. */
function wordAt(scene: Scene, pos: number): Word | null {
  const { words } = scene.reading;
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start } = words[middle]!;
    if (start === pos) return words[middle]!;
    if (start < pos) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function skipMarks(piece: Plain, at: number): number {
  let pos = at;
  while (pos < piece.text.length && /[\s,;:"“”'‘’\-–—*•+.…]/.test(piece.text[pos]!)) pos += 1;
  return pos;
}

function skipBack(piece: Plain, at: number): number {
  let pos = at;
  while (pos > 0 && piece.text[pos - 1] === ' ') pos -= 1;
  return pos;
}

/** Whether a place stands between quotation marks. */
function isQuoted(piece: Plain, at: number): boolean {
  const before = piece.text.slice(0, at);
  return (before.split('"').length - 1) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

function wordEnd(piece: Plain, at: number): number {
  let pos = at;
  while (pos < piece.text.length && /[\p{L}\p{N}]/u.test(piece.text[pos]!)) pos += 1;
  return Math.max(pos, at + 1);
}
