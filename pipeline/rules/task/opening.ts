import { NOUN_HEADS } from '../../lexicon/verbs.ts';
import type { Word, WordClass } from '../tag.ts';
import { afterBodies, bodiesAt } from './bodies.ts';
import { afterPerson } from './speech.ts';
import { isQuoted, isWord, skipMarks, timeAt, wordAt, wordEnd, wordsBetween, type Head, type Scene } from './scene.ts';

export function headOf(from: number, verb: Word, rule: string, strong: boolean, weak: boolean): Head {
  return { from, verb, rule, refrain: false, strong, weak };
}

/** 'giao thành phố kế hoạch vốn …': a quota that is given, no act. */
export function isQuota(scene: Scene, at: number): boolean {
  return /^[^,;:.]{0,50}(?:kế hoạch|dự toán|chỉ tiêu|tổng vốn|số vốn) (?:vốn|đầu tư|thu|chi|năm|là|ngân sách|kinh phí)/.test(
    scene.piece.folded.slice(at, Math.min(scene.end, at + 90)),
  );
}

/** '…, huyện cần rà soát …': a subject of one word and its duty. */
const DUTY = /^ (?:\p{L}+ ){1,2}(?:cần|phải)(?: phải)? /u;

/** After an opener ('Đối với …,', 'Để …,', 'Trên cơ sở …,') the clause proper begins behind a comma; a body that the opener names acts. */
export function afterOpener(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  const start = skipMarks(piece, word.end);
  const list = bodiesAt(scene, start);
  const topical =
    isWord(scene, word, 'đối với') || isWord(scene, word, 'riêng') || isWord(scene, word, 'riêng đối với') || isWord(scene, word, 'về');
  if (topical && list.bodies.length > 0 && /^ ?[,:]/.test(piece.folded.slice(list.end, list.end + 2))) {
    scene.actors = list.bodies;
    scene.support = [];
    scene.ordered = true;
    scene.topical = true;
    return list.end + 1;
  }
  if (isHeading(scene, word, start)) return null;
  // 'Theo ông Trần Văn A, giải pháp trước hết là …': who says it; an office behind the comma still tells who he is.
  const said = isWord(scene, word, 'theo') ? SOMEBODY.exec(piece.folded.slice(start, Math.min(scene.end, start + 70))) : null;
  if (said && !wordAt(scene, skipMarks(piece, start + said[0].length))?.classes.has('agency')) return start + said[0].length;
  let fallback: number | null = dutyBehind(scene, word, start);
  if (fallback !== null) return fallback;
  let depth = 0;
  for (let at = start; at < Math.min(scene.end, start + 420); at += 1) {
    const unit = piece.text[at];
    if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    if (depth > 0 || (unit !== ',' && unit !== ':') || isQuoted(piece, at)) continue;
    const next = wordAt(scene, skipMarks(piece, at + 1));
    const headed =
      next !== null && ['verb', 'adverb', 'modal', 'order', 'prohibition', 'agency'].some((name) => next.classes.has(name as WordClass));
    const timed = timeAt(scene.reading, skipMarks(piece, at + 1)) !== undefined;
    if (unit === ':') return at + 1;
    const spoken = afterPerson(piece, skipMarks(piece, at + 1)) > skipMarks(piece, at + 1);
    if (headed || timed || spoken || DUTY.test(piece.folded.slice(at + 1, at + 40))) fallback ??= at + 1;
    // Inside 'để' and 'nhằm' verbs follow verbs ('để hoàn thành …, góp phần …, UBND yêu cầu'): the last comma before a body is the end.
    if (next?.classes.has('agency') && afterBodies(scene, bodiesAt(scene, skipMarks(piece, at + 1)).end) !== null) return at + 1;
  }
  return fallback;
}

const SOMEBODY = /^(?:ông|bà|đồng chí|đ\/c) [^,.:;]{2,50},/;

const LONGEST_HEADING = 110;

/** '3. Về phục hồi sản xuất, ổn định thị trường': works that a part is about, on a line of their own. */
function isHeading(scene: Scene, word: Word, start: number): boolean {
  const { piece, end } = scene;
  if (!isWord(scene, word, 'về') || end < piece.text.length - 1 || end - start > LONGEST_HEADING || /[.;:]$/.test(piece.text)) return false;
  return (
    wordAt(scene, start)?.classes.has('verb') === true && !/ (?:phải|cần|sẽ|giao|yêu cầu|đề nghị) /.test(piece.folded.slice(start, end))
  );
}

const CASES = /^(?:đối với|trước khi|trường hợp|nếu|khi|về|riêng|riêng đối với)$/;

/** 'Đối với lễ hội đã khai mạc phải giảm quy mô', 'Trước khi giao đất phải rà soát …': where no comma parts the case from the duty, the modal does. */
function dutyBehind(scene: Scene, { start, end }: Word, from: number): number | null {
  const { piece, reading } = scene;
  if (!CASES.test(piece.folded.slice(start, end))) return null;
  const comma = piece.folded.slice(from, scene.end).search(/[,:;]/);
  const limit = Math.min(comma < 0 ? scene.end : from + comma, from + 200);
  const modal = wordsBetween(reading, from, limit).find(
    (word) => word.classes.has('modal') && DUTIES.test(piece.folded.slice(word.start, word.end)),
  );
  return modal === undefined || / (?:mà|do|vì|người|ai) [^,]{0,12}$/.test(piece.folded.slice(from, modal.start)) ? null : modal.start;
}

const DUTIES = /^(?:phải|cần phải|phải tiếp tục)$/;

/** An unknown word at the head of a clause under tasks is a verb where it begins no noun phrase. */
export function guessed(scene: Scene, from: number, pos: number): Head | null {
  const { piece } = scene;
  if (
    !scene.guess ||
    NOUN_STARTS.test(piece.folded.slice(pos, pos + 24)) ||
    /^\d/.test(piece.folded.slice(pos)) ||
    piece.text[from] === '('
  )
    return null;
  if (scene.running && /^[\p{Lu}(]/u.test(piece.text.slice(pos))) return null;
  const end = wordEnd(piece, pos);
  // An abbreviation is a noun ('GDP phấn đấu …').
  if (/^\p{Lu}{2,}$/u.test(piece.text.slice(pos, end))) return null;
  // Two capitals are a name.
  if (/^ \p{Lu}/u.test(piece.text.slice(end, end + 2)) && /^\p{Lu}/u.test(piece.text[pos] ?? '')) return null;
  if (end >= scene.end - 4) return null;
  // 'Kịch bản … được lập', 'Mặt … là': a subject and what is said of it.
  if (STATEMENT.test(piece.folded.slice(end, Math.min(scene.end, end + 60)).split(/[,;:(]/)[0]!)) return null;
  return { from, verb: { start: pos, end }, rule: 'task/guessed-verb', refrain: false, strong: false, weak: false };
}

const STATEMENT = / (?:được|là|đã|đang|vẫn|cũng|có|bị|sẽ|chưa) /;

const NOUN_STARTS = new RegExp(`^(?:${NOUN_HEADS.join('|')})(?![\\p{L}])`, 'u');

/** What follows a prohibition; null where 'không' only denies. */
export function prohibited(scene: Scene, word: Word): number | null {
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
