import { MATTERS, MATTERS_OPEN } from '../../lexicon/chain.ts';
import { ORDERS_BODIES } from '../../lexicon/orders.ts';
import type { Plain } from '../../plain.ts';
import type { Reading } from '../../match.ts';
import type { Stretch } from '../segment.ts';
import type { WordClass } from '../tag.ts';
import { skipMarks, wordAt, wordEnd, wordsBetween, type Body, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** 'Các Bộ', 'các Sở, ngành': a kind of body, in the plural, that goes on with the names of some behind a colon. */
const KINDS =
  /(?:^|[ ,;])(?:các|những) (?:bộ|sở|ban|ngành|phòng|hội|ban quản lý dự án|ban qlda|tổ công tác|quân khu|tổ chức hội|tổ chức|đoàn thể|tổ chức chính trị - xã hội|hội, đoàn thể|vụ|cục|chi cục|tổng cục|viện|trung tâm|hiệp hội|trường|đơn vị|cơ quan|lực lượng|công ty|tập đoàn|tỉnh|thành phố|huyện|quận|xã|phường|địa phương)(?:, (?:bộ|sở|ban|ngành|phòng|vụ|cục|viện|đoàn thể|cơ quan|đơn vị|tỉnh|thành phố|thị xã|thị trấn|xã|phường)){0,3}(?: (?:chức năng|biên giới|miền núi|ven biển|vùng cao|liên quan|trọng điểm|nêu trên|phía (?:bắc|nam|đông|tây)))? ?$/;

/** A name and the beginning of the next: what is to be done has no second capital so soon. */
const NAMES = compile(/^: ?(?:\p{Lu}[\p{L} -]{1,44}?(?:[,;&] ?| và )\p{Lu}|\d{1,3}(?:, \d{1,3}| và \d{1,3})+ \p{Ll})/u);

/** Proper names, each word of which has a capital: what is told of '3 hầm: Thần Vũ, Cù Mông, Núi Vung' goes on behind them. */
const PROPER_NAMES = compile(/^: ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?:,| và) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?:,| và|$)/u);

const LONGEST_NAMES = 60;

/** What joins the names, or the words in one of them. */
const JOINT = /^(?: ?[,;&-] ?| và | )/;

const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal', 'prohibition', 'order', 'opener'];

/** Whether a colon stands before the names of bodies ('Các Sở: Tài chính, Y tế …'), and does not part a lead-in from what it introduces. */
export function joinsNames({ folded, text }: Plain, colon: number): boolean {
  return (
    (KINDS.test(folded.slice(Math.max(0, colon - 60), colon)) && NAMES.test(text.slice(colon, colon + 52))) || joinsProperNames(text, colon)
  );
}

function joinsProperNames(text: string, colon: number): boolean {
  return PROPER_NAMES.test(text.slice(colon, colon + LONGEST_NAMES));
}

/** 'các tổ chức hội: Hội Nông dân, Hội Phụ nữ', 'các nhà mạng (Viettel, VNPT)': whether a mark stands between a name for many and those who are meant by it. */
export function joinsMembers({ folded }: Plain, reading: Scene['reading'], mark: number): boolean {
  if (wordAt({ reading }, mark + 2)?.classes.has('agency') !== true) return false;
  const bodies = reading.words.filter(({ classes, start, end }) => classes.has('agency') && end >= mark && start < mark + LONGEST_MEMBER);
  const [many, first, second] = bodies;
  return (
    many?.end === mark &&
    folded.startsWith('các ', many.start) &&
    first?.start === mark + 2 &&
    second?.start === first.end + 2 &&
    folded.startsWith(', ', first.end)
  );
}

const LONGEST_MEMBER = 120;

/** 'Các Bộ Tài chính, Y tế và Nội vụ': what they are is said once, and their names follow. */
function namesOn(scene: Scene, { start, end }: Body): boolean {
  const { text } = scene.piece;
  const joint = NEXT_NAME.exec(text.slice(end, end + 8))?.[0];
  return (
    joint !== undefined && KIND_AND_NAME.test(text.slice(start, end)) && wordAt(scene, end + joint.length)?.classes.has('agency') !== true
  );
}

const KIND_AND_NAME = /^[Cc]ác (?:[Bb]ộ|[Ss]ở|[Vv]ụ|[Cc]ục) \p{Lu}/u;
const NEXT_NAME = /^(?:,| và) (?=\p{Lu})/u;

/** 'Các Sở: Tài chính, Nội vụ, Y tế lập …' as one body, up to the verb in small letters; null where no names are listed. */
export function enumerated(scene: Scene, first: Body): Body | null {
  const { piece } = scene;
  const colon = piece.text[first.end] === ' ' ? first.end + 1 : first.end;
  const joined = piece.text[colon] === ':' && joinsNames(piece, colon);
  if (!joined && !namesOn(scene, first)) return null;
  let end = first.end;
  for (let pos = skipMarks(piece, joined ? colon : first.end); pos < scene.end;) {
    const word = wordAt(scene, pos);
    const small = piece.text[pos] === piece.folded[pos];
    if (small && word !== null && ACTING.some((name) => word.classes.has(name))) break;
    if (!joined && word?.classes.has('agency')) break;
    end = word?.end ?? wordEnd(piece, pos);
    const joint = JOINT.exec(piece.folded.slice(end, end + 4));
    if (!joint) break;
    pos = end + joint[0].length;
  }
  return { start: first.start, end };
}

/** A clause; `matters` is where it begins to list the matters of rules. */
export type Clause = Stretch & { readonly matters?: number };

/** The clauses of a sentence, with those as one that list bodies before what they all have to do, verbs before what they are all done to, or the matters of rules. */
export function joinClauses(piece: Plain, reading: Reading, clauses: readonly Stretch[]): readonly Clause[] {
  return joinMatters(piece, joinBodies(piece, reading, clauses));
}

/** Clauses that are nothing but bodies or a verb, as one with the clause behind them: 'Sở Y tế; Sở Nội vụ; UBND các xã lập …', 'Rà soát; thống kê các cơ sở …'. */
function joinBodies(piece: Plain, reading: Reading, clauses: readonly Stretch[]): readonly Stretch[] {
  if (clauses.length < 2) return clauses;
  const joined: Stretch[] = [];
  let from: number | null = null;
  for (const [index, clause] of clauses.entries()) {
    const start: number = from ?? clause.start;
    const next = clauses[index + 1];
    const opens =
      next &&
      (leadsToNext(piece, reading, { start, end: clause.end }, clause, next) ||
        isVerb(piece, reading, clause) ||
        helpsOn(piece, reading, clause, next));
    if (opens) from = start;
    else {
      joined.push({ start, end: clause.end });
      from = null;
    }
  }
  return joined;
}

/** Whether a clause is nothing but bodies and the next one begins with one; those whose kind was said before a colon (`all` so far) go by their bare names: 'các Bộ: Tài chính; Xây dựng; Y tế …'. */
function leadsToNext(piece: Plain, reading: Reading, all: Stretch, clause: Stretch, next: Stretch): boolean {
  if (isBodies(piece, reading, clause) && beginsWithBody(reading, next)) return true;
  const colon = all.start + piece.text.slice(all.start, all.end).indexOf(':');
  return (
    colon >= all.start &&
    joinsNames(piece, colon) &&
    /^\p{Lu}/u.test(piece.text.slice(skipMarks(piece, next.start))) &&
    !reading.words.some((word) => acts(piece, word, colon, all.end))
  );
}

/** 'Sở A chủ trì, phối hợp với các bộ; các sở liên quan thực hiện các nhiệm vụ sau:': whether a clause ends with bodies that help, and the next one with what all do. */
function helpsOn({ folded }: Plain, reading: Reading, clause: Stretch, next: Stretch): boolean {
  return (
    HELPERS.test(folded.slice(clause.start, clause.end)) &&
    beginsWithBody(reading, next) &&
    LEADS_ON.test(folded.slice(next.start, next.end))
  );
}

const HELPERS = /phối hợp(?: chặt chẽ)? (?:với|cùng) [^;:]{2,120}$/;
const LEADS_ON = /(?:nhiệm vụ|nội dung|công việc)(?: [^;:]{0,30})? ?: ?$/;

/** A verb alone, that is done to what stands behind the next one; 'thực hiện;' at the end of a list of manners is none. */
function isVerb(piece: Plain, reading: Reading, { start, end }: Stretch): boolean {
  const word = wordAt({ reading }, skipMarks(piece, start));
  return word?.end === end && word.classes.has('verb') && !word.classes.has('noun') && !word.classes.has('weak');
}

const OPENS = compile(MATTERS_OPEN);
const MATTER = compile(
  `^(?:${[...MATTERS].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})(?! (?:chặt chẽ|tiết kiệm|hiệu quả|có hiệu quả|nghiêm|tốt|đúng|kịp thời|đầy đủ|thường xuyên))`,
);
const LONGEST_MATTER = 40;
/** How far before the end of a clause its rules are named. */
const FARTHEST_RULES = 300;
/** So many behind semicolons make a list of what rules are about; of offences one does. */
const LEAST_MATTERS = 2;

/** What rules or offences are about, behind semicolons, as one with the clause that names them: 'chấp hành các quy định về sao, chụp tài liệu; vận chuyển, giao, nhận tài liệu; …'. */
function joinMatters(piece: Plain, clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  const joined: Clause[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const { start, end } = clauses[index]!;
    const opens = OPENS.exec(piece.folded.slice(Math.max(start, end - FARTHEST_RULES), end).trimEnd());
    let last = index;
    while (opens !== null && last + 1 < clauses.length && isMatter(piece, clauses[last + 1]!)) last += 1;
    const least = opens?.groups?.offences === undefined ? LEAST_MATTERS : 1;
    if (last - index < least) last = index;
    joined.push(last === index ? clauses[index]! : { start, end: clauses[last]!.end, matters: end });
    index = last;
  }
  return joined;
}

/** Of a clause that lists matters, which are no tasks though they could be called after verbs, the last task before them goes up to its end. */
export function upToMatters<Task extends Stretch & { readonly trigger: Stretch }>(
  piece: Plain,
  { end, matters }: Clause,
  tasks: readonly Task[],
): readonly Task[] {
  if (matters === undefined) return tasks;
  const before = tasks.filter(({ start, trigger }) => start < matters && trigger.start < matters);
  const to = end - (/[\s,;.]*$/.exec(piece.text.slice(0, end))?.[0].length ?? 0);
  return before.map((task, index) => (index === before.length - 1 ? { ...task, end: to } : task));
}

function isMatter(piece: Plain, { start }: Stretch): boolean {
  const at = skipMarks(piece, start);
  return MATTER.test(piece.folded.slice(at, at + LONGEST_MATTER));
}

const LEADING = /^(?:giao|yêu cầu|đề nghị|đối với|(?:chủ trì,? )?phối hợp(?: chặt chẽ)?(?: với| cùng)?)? ?/;
const ORDERS = compile(ORDERS_BODIES);
const BETWEEN = compile(/[\s,;&]+|(?<!\p{L})(?:và|các|cùng|với)(?!\p{L})/gu);

function isBodies(piece: Plain, reading: Reading, { start, end }: Stretch): boolean {
  const words = wordsBetween(reading, start, end);
  const colon = start + piece.text.slice(start, end).indexOf(':');
  if (colon >= start) return joinsNames(piece, colon) && !words.some((word) => acts(piece, word, colon, end));
  let rest = '';
  let at = start;
  for (const word of words) {
    if (!word.classes.has('agency')) continue;
    // 'Để hoàn thành kế hoạch, UBND tỉnh yêu cầu các xã ven sông; …': behind the order stands who is told to act, with more words than their names.
    if (ORDERS.test(piece.folded.slice(at, word.start))) return !words.some((next) => acts(piece, next, word.start, end));
    rest += piece.folded.slice(at, word.start);
    at = word.end;
  }
  return at > start && (rest + piece.folded.slice(at, end)).replace(LEADING, '').replace(BETWEEN, '') === '';
}

function acts(piece: Plain, { start, classes }: Reading['words'][number], from: number, to: number): boolean {
  return start > from && start < to && piece.text[start] === piece.folded[start] && ACTING.some((name) => classes.has(name));
}

function beginsWithBody({ words }: Reading, { start, end }: Stretch): boolean {
  return words.some((word) => word.classes.has('agency') && word.start >= start && word.start <= start + 5 && word.start < end);
}

/** 'Sở Y tế chỉ đạo các trạm y tế: …', 'Các doanh nghiệp xuất khẩu: …': behind the verb stand bodies, or nothing. */
export function namesBodiesOnly(piece: Plain, { words }: Reading, { start, end }: Stretch): boolean {
  const colon = start + piece.text.slice(start, end).indexOf(':');
  if (colon >= start && joinsNames(piece, colon)) return !words.some((word) => acts(piece, word, colon, end));
  const bodies = words.filter(({ classes, start: at }) => classes.has('agency') && at >= start && at < end);
  const named = bodies.reduce((sum, body) => sum + body.end - body.start, 0);
  const rest = piece.folded.slice(start, end).replace(BETWEEN, '');
  return rest === '' || (named > 0 && named >= (end - start) * 0.7);
}
