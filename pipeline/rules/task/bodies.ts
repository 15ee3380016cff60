import { TOLD_WHICH } from '../../lexicon/doers.ts';
import { AGENCY_HEADS } from '../../lexicon/agencies.ts';
import {
  BODY_OF_PLACE,
  DESCRIBED_BY_PAST,
  ENDS_IN_LEVEL,
  FURTHER_LEVELS,
  OF_REGION,
  PICKED_BY,
  WHERE_BODIES_ARE,
} from '../../lexicon/clauses.ts';
import { fold } from '../../fold.ts';
import { afterAside, afterAwhile, afterOccasion, dutyWithin, isActing, isWithinWork } from './aside.ts';
import { enumerated, joinsMembers } from './enumeration.ts';
import { behindExamples, isDuty } from './examples.ts';
import { afterNominaliser, skipMarks, timeAt, wordAt, wordsBetween, type Body, type Scene } from './scene.ts';
import type { Word, WordClass } from '../tag.ts';
import { compile } from '../pattern.ts';

/**
 * The bodies that stand at a place, joined by commas, 'và', 'cùng'; and where the list ends. A territory stands for those who govern it beside a body
 * ('Sở Nội vụ và huyện An Dương'), and where `territories` says so, also alone.
 */
export function bodiesAt(scene: Scene, at: number, territories = false): { bodies: Body[]; end: number } {
  const { piece } = scene;
  const bodies: Body[] = [];
  let end = at;
  let pos = at;
  for (;;) {
    const word = wordAt(scene, pos);
    if (!word || word.start >= scene.end) break;
    if (!word.classes.has('agency') && !(word.classes.has('place') && (territories || bodies.length > 0))) break;
    const listed = word.classes.has('agency') ? enumerated(scene, word) : null;
    end = listed?.end ?? withPlace(scene, word);
    bodies.push(listed ?? { start: word.start, end, ...(word.agency === undefined ? {} : { agency: word.agency }) });
    const joint = JOINT.exec(piece.folded.slice(end, end + LONGEST_JOINT));
    const length = joint?.[0].length ?? (joinsMembers(piece, scene.reading, end) ? 2 : 0);
    if (length === 0) break;
    pos = end + length;
  }
  return { bodies, end };
}

const JOINT = compile(`^(?: ${WHERE_BODIES_ARE})? ?(?:\\([^()]{2,60}\\) ?)?(?:,|;|và|&|cùng(?: với)?|\\/|-|hoặc|, và) ?(?:cùng )?`);
const LONGEST_JOINT = 110;

/** The word behind the bodies that stand at a place; null where none do. */
export function wordBehindBodies(scene: Scene, at: number): Word | null {
  const { bodies, end } = bodiesAt(scene, at);
  return bodies.length === 0 ? null : wordAt(scene, skipMarks(scene.piece, end));
}

/** Where the name of a body ends that goes on with whose it is, in small letters: 'Hội Nông dân tỉnh', 'UBND phường - xã, thị trấn'. */
function withPlace(scene: Scene, { start, end, classes }: Word): number {
  const { folded } = scene.piece;
  if (!classes.has('agency')) return end;
  const behind = folded.slice(end, Math.min(scene.end, end + 80));
  if (!LEVEL.test(folded.slice(start, end))) return end + (PLACE_BEHIND.exec(behind)?.[0].length ?? 0);
  const to = end + (LEVELS.exec(behind)?.[0].length ?? 0);
  return isActing(wordAt(scene, to + 1)) ? to : end;
}

const PLACE_BEHIND = compile(BODY_OF_PLACE);
const LEVEL = compile(ENDS_IN_LEVEL);
const LEVELS = compile(FURTHER_LEVELS);

/** A body that the lexicon does not know, after an order: from its capital to the first verb. */
export function namedBodyAt(scene: Scene, at: number): { bodies: Body[]; end: number } {
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
  if (!verb || /[,;:.(]| là /.test(piece.folded.slice(at, verb.start))) return none;
  return { bodies: [{ start: at, end: verb.start - 1 }], end: verb.start - 1 };
}

/** 'Các Sở … theo chức năng, nhiệm vụ:': what they have to do stands below. */
function endsWithColon({ piece, end }: Scene): boolean {
  return piece.text.slice(end - 1, end + 1).includes(':');
}

const BARE_HEADS: ReadonlySet<string> = new Set(AGENCY_HEADS.map(fold));

/** 'Công ty cổ phần chè Mộc Lan có trách nhiệm …': the head of a name alone goes on with all that stands before what it has to do. */
export function wholeNames(scene: Scene, bodies: Body[], next: number): Body[] {
  const { piece } = scene;
  const last = bodies.at(-1);
  if (!last || next <= last.end + 1) return bodies;
  // 'Các đơn vị thuộc Sở A', 'các đơn vị như Báo B': whose they are, and which.
  const told = TOLD_APART.exec(piece.folded.slice(last.end, last.end + 24));
  const to = told === null ? last.end : bodiesAt(scene, last.end + told[0].length).end;
  if (told !== null && to > last.end + told[0].length && to < next) return [...bodies.slice(0, -1), { start: last.start, end: to }];
  if (!BARE_HEADS.has(piece.folded.slice(last.start, last.end))) return bodies;
  const rest = piece.folded.slice(last.end, next).trimEnd().replace(BESIDES, '');
  return /[,;:()]/.test(rest) ? bodies : [...bodies.slice(0, -1), { start: last.start, end: last.end + rest.length }];
}

/** 'Liên minh cũng sẽ …': no part of the name. */
const BESIDES = /(?: (?:cũng|còn|đều|luôn|vẫn))+$/;

const TOLD_APART = /^ (?:thuộc|trực thuộc|thuộc, trực thuộc|như) /;

/** 'Thủ trưởng các đơn vị thuộc, trực thuộc quán triệt …': whose they are is not said. */
const OWN_UNITS = /^(?:thuộc(?:,| và) )?trực thuộc,? /;

const REGION = compile(OF_REGION);
/** 'các cấp, nhất là các đồng chí bí thư …'. */
const PICKED_BODIES = compile(`^(?:${PICKED_BY}|trước hết là) (?:(?:các )?đồng chí )?`);

const ALSO =
  /^(?:khác (?=trong phạm vi |theo |căn cứ |trên cơ sở ))?(?:(?:này|nói trên|nêu trên) )?(?:cũng |còn (?=(?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý|phải|cần|sẽ|có trách nhiệm|có nhiệm vụ) ))?/;

/** Where a head may follow a list of bodies: at once, after brackets, or after an aside between commas; null where the bodies are no subject. */
export function afterBodies(scene: Scene, end: number): number | null {
  const { piece } = scene;
  let pos = skipMarks(piece, end);
  // 'Bí thư Tỉnh ủy cũng yêu cầu …', 'Sở A còn đề nghị …'.
  pos += ALSO.exec(piece.folded.slice(pos, pos + 32))?.[0].length ?? 0;
  // 'UBND các tỉnh miền núi phía Bắc (A, B) chỉ đạo …'.
  const region = REGION.exec(piece.folded.slice(pos, pos + 40));
  if (region) pos += region[0].length;
  const farther = behindOwner(scene, pos) ?? behindExamples(scene, pos);
  if (farther !== null) return farther;
  // 'các tỉnh, thành phố bị ảnh hưởng bởi bão (sau đây gọi tắt là …)'.
  const told = /^(?:bị|có|thuộc|nằm|nơi) [^,;:.()]{3,70} (?=\()/.exec(piece.folded.slice(pos, pos + 80));
  if (told) pos += told[0].length;
  const own = OWN_UNITS.exec(piece.folded.slice(pos, pos + 24));
  if (own && isActing(wordAt(scene, pos + own[0].length))) pos += own[0].length;
  const bracket = /^\([^)]{0,110}\)[ ,]*/.exec(piece.folded.slice(pos, pos + 116));
  if (bracket) pos = skipMarks(piece, pos + bracket[0].length);
  if (pos >= scene.end) return pos;
  // 'Địa phương nào không thực hiện …': a case, and no order.
  if (piece.folded.startsWith('nào ', pos)) return null;
  const awhile = afterAwhile(scene, pos) ?? afterOccasion(scene, pos);
  if (awhile !== null) return awhile;
  if (isWithinWork(scene, pos)) return dutyWithin(scene, pos);
  const above = PICKED_BODIES.exec(piece.folded.slice(pos, pos + 32));
  const chief = above ? bodiesAt(scene, pos + above[0].length) : null;
  if (chief && chief.bodies.length > 0) return afterBodies(scene, chief.end);
  // 'các cấp, nhất là người đứng đầu phải …': whoever they are, the duty is theirs too.
  if (above)
    return wordsBetween(scene.reading, pos, Math.min(scene.end, pos + 110)).find(({ classes }) => classes.has('modal'))?.start ?? null;
  const role = /^(?:là|làm) (?:cơ quan|đơn vị|đầu mối)[^,;.]{0,60}, ?/.exec(piece.folded.slice(pos, pos + 90));
  if (role) return pos + role[0].length;
  const aside = /^(?:căn cứ|theo(?! (?:dõi|sát))|trong phạm vi|trên cơ sở|bằng|với|tùy theo|tùy)(?= )/.exec(
    piece.folded.slice(pos, pos + 24),
  );
  if (aside) return afterAside(scene, pos) ?? (endsWithColon(scene) ? scene.end : null);
  if (piece.folded[end] === ':' || piece.folded[pos - 2] === ':') return pos;
  if (timeAt(scene.reading, pos) !== undefined) return pos;
  // 'Bộ A cũng được giao nhiệm vụ chỉ đạo …': what it was charged with is its task.
  const charge = CHARGED_WITH.exec(piece.folded.slice(pos, pos + 24));
  if (charge && isActing(wordAt(scene, pos + charge[0].length))) return pos + charge[0].length;
  const word = wordAt(scene, pos);
  if (!word) return longSubject(scene, pos) ?? dutyOfSome(scene, pos);
  if (word.classes.has('idle')) return pos;
  const heads: WordClass[] = ['verb', 'adverb', 'modal', 'order', 'prohibition'];
  if (CHARGED.test(piece.folded.slice(pos, pos + 30))) return longSubject(scene, pos);
  if (word.classes.has('past') && !word.classes.has('verb')) {
    // 'Các doanh nghiệp đã cổ phần hóa nghiêm túc thực hiện …': which of them are meant, and what they have to do.
    const told = scene.bare ? DESCRIBED.exec(piece.folded.slice(pos, Math.min(scene.end, pos + LONGEST_DESCRIPTION))) : null;
    return told !== null && isActing(wordAt(scene, pos + told[0].length)) ? pos + told[0].length : dutyOfSome(scene, pos);
  }
  return heads.some((name) => word.classes.has(name)) ? pos : (longSubject(scene, pos) ?? dutyOfSome(scene, pos));
}

const WHICH_ONES = compile(TOLD_WHICH);
const LONGEST_ATTRIBUTE = 130;

/** 'Các cấp khi được đề nghị góp ý có trách nhiệm …': where the duty of those begins of whom it is said which are meant; of whom the press tells so, nobody is told to act. */
function dutyOfSome(scene: Scene, pos: number): number | null {
  const which = scene.running ? null : WHICH_ONES.exec(scene.piece.folded.slice(pos, Math.min(scene.end, pos + LONGEST_ATTRIBUTE)));
  const duty = which === null ? null : wordAt(scene, pos + which[0].length);
  return duty !== null && (duty.classes.has('modal') || duty.classes.has('adverb')) ? duty.start : null;
}

/** 'Các đơn vị thuộc Sở A theo nhiệm vụ được giao, …': behind whose they are. */
function behindOwner(scene: Scene, pos: number): number | null {
  const owned = OWNED.exec(scene.piece.folded.slice(pos, pos + 20));
  const owners = owned && bodiesAt(scene, pos + owned[0].length);
  return owners && owners.bodies.length > 0 ? afterBodies(scene, owners.end) : null;
}

const OWNED = /^(?:thuộc|trực thuộc|thuộc, trực thuộc) /;

/** 'chủ trì, phối hợp với B, C …': where the verb of the task itself begins; null where none follows and 'chủ trì' is the verb. */
export function leadAt(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  let pos = skipMarks(piece, word.end);
  const next = /^(?:và )?(?:phối hợp|cùng|(?=với ))(?: chặt chẽ)?/.exec(piece.folded.slice(pos, pos + 28));
  if (next) {
    const helped = supportAt(scene, pos + next[0].length);
    if (helped !== null) pos = helped;
    else return null;
  }
  const verb = wordAt(scene, skipMarks(piece, pos));
  return verb && (verb.classes.has('verb') || verb.classes.has('adverb') || verb.classes.has('modal')) ? pos : null;
}

/** The bodies after 'phối hợp với', which help; the list ends at the first verb that is no part of a name. */
export function supportAt(scene: Scene, at: number): number | null {
  const { piece, reading } = scene;
  const joint =
    /^ ?(?:(?:chặt chẽ |tốt |có hiệu quả |hiệu quả )?(?:hơn nữa |hơn )?(?:với|cùng(?: với)?))? ?(?:(?:các )?(?:lực lượng|lãnh đạo|đại diện) )?(?:các )?/.exec(
      piece.folded.slice(at, at + 40),
    );
  let pos = at + (joint?.[0].replace(/các $/, '').length ?? 0);
  const list = bodiesAt(scene, pos, true);
  if (list.bodies.length > 0) {
    pos = list.end;
    const bracket = /^ ?\([^)]{0,100}\)/.exec(piece.folded.slice(pos, pos + 103));
    if (bracket) pos += bracket[0].length;
    // 'Phối hợp với Sở A để được hướng dẫn': what they do is what it is for.
    if (/^ ?để được /.test(piece.folded.slice(pos, pos + 10))) return null;
    const verb = reading.words.find(
      (word) =>
        word.start >= pos &&
        word.start < Math.min(scene.end, pos + 120) &&
        (word.classes.has('verb') || word.classes.has('modal')) &&
        !isBracketed(piece.text.slice(pos, word.start)) &&
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

function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const RELATIVE = compile(/^(?:(?:các|những|một số) (?:\p{L}+ ){1,3})?(?:có|thuộc|nằm|ở|chịu|bị) /u);

/** What is said of somebody at a meeting, behind which verbs tell what was said there. */
const TELLING =
  /^(?:trình bày|cho biết|cho rằng|khẳng định|nêu|nêu rõ|phát biểu|thảo luận|tham dự|biểu dương|đánh giá cao|chủ trì (?:hội nghị|buổi|phiên|cuộc|kỳ họp))/;

const CHARGED_WITH = /^được giao nhiệm vụ /;

const CHARGED = /^(?:được|đã được) (?:phân công|giao|chỉ định|phân cấp|cấp|ủy quyền|chọn) /;

const DESCRIBED = compile(DESCRIBED_BY_PAST);
const LONGEST_DESCRIPTION = 80;

/** A subject that goes on in small letters up to its verb: 'Chủ đầu tư các dự án chuyển tiếp phải lập …'. */
function longSubject(scene: Scene, pos: number): number | null {
  const { piece, reading } = scene;
  const limit = Math.min(markFrom(scene, pos), pos + 90);
  const relative = RELATIVE.test(piece.folded.slice(pos, pos + 40));
  const charged = CHARGED.test(piece.folded.slice(pos, pos + 40));
  for (const word of wordsBetween(reading, pos, limit)) {
    // 'Các đơn vị được giao quản lý … có trách nhiệm …': what they are charged with is told, then their duty.
    if (charged && !word.classes.has('modal') && markedLater(scene, word.end, limit)) continue;
    if (
      word.classes.has('past') ||
      (word.classes.has('tail') && !word.classes.has('verb')) ||
      (word.classes.has('idle') && TELLING.test(piece.folded.slice(word.start, word.end)))
    )
      return null;
    // 'UBND các xã có rừng trồng, khai thác …': what they have may be called after a verb; a duty or an adverb tells what they do.
    if (relative && word.classes.has('verb') && !word.classes.has('adverb') && markedLater(scene, word.end, limit)) continue;
    if (word.classes.has('modal') || (word.classes.has('adverb') && !word.classes.has('noun')) || word.classes.has('prohibition'))
      return word.start;
    if (word.classes.has('verb') && !afterNominaliser(scene, word)) return word.start;
  }
  return null;
}

/** The next mark that parts something; a comma inside a phrase of the lexicon ('ngành, nghề') parts nothing. */
function markFrom({ piece, reading, end }: Scene, pos: number): number {
  const marks = /[,:;(]/g;
  marks.lastIndex = pos;
  for (let mark = marks.exec(piece.folded); mark && mark.index < end; mark = marks.exec(piece.folded)) {
    const at = mark.index;
    if (!wordsBetween(reading, Math.max(pos, at - 40), at).some((word) => word.end > at)) return at;
  }
  return end;
}

function markedLater({ reading }: Scene, from: number, to: number): boolean {
  return wordsBetween(reading, from, to).some(isDuty);
}
