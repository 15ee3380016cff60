import {
  ASKED_BODIES,
  CALLED_SHORT,
  DISTRIBUTED,
  GOVERNED,
  LISTED,
  LISTED_PLACES,
  NAME_VERBS,
  OBLIGED,
  PEOPLE,
  SEVERAL_OF_A_KIND,
  SOME_OF_A_KIND,
} from '../../lexicon/doers.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import { isActing, type Word, type WordClass } from '../tag.ts';
import { afterBodies, bodiesAt } from './bodies.ts';
import { isDuty } from './examples.ts';
import { skipMarks, wordAt, wordsBetween, type Body, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** Who acts at the head of a clause where no list has all the words, and where what they do begins. */
type Doers = { readonly bodies: readonly Body[]; readonly next: number };

const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal', 'prohibition'];
const EACH = compile(`^(?:mỗi|từng) (?:${DISTRIBUTED.join('|')})(?:(?:, | và |, từng |, mỗi )(?:${DISTRIBUTED.join('|')}))*(?=[ ,])`);

/** 'Mỗi thôn chọn một tuyến đường', 'Từng xã, phường phải …', 'từng đồng chí trong Ban Thường vụ, từng đơn vị phải …': one of a kind of which each has it to do. */
export function eachAt(scene: Scene, at: number): Doers | null {
  const { folded } = scene.piece;
  const each = EACH.exec(folded.slice(at, Math.min(scene.end, at + 80)));
  if (!each) return eachOfOffice(scene, at);
  const within = WITHIN.exec(folded.slice(at + each[0].length, at + each[0].length + 8));
  const of = within === null ? null : bodiesAt(scene, at + each[0].length + within[0].length);
  const end = of === null || of.bodies.length === 0 ? at + each[0].length : of.end;
  const body = { start: at, end };
  const more = folded.startsWith(', ', end) ? eachAt(scene, end + 2) : null;
  if (more) return { bodies: [body, ...more.bodies], next: more.next };
  const word = wordAt(scene, end + 1);
  if (word && ACTING.some((name) => word.classes.has(name))) return { bodies: [body], next: end + 1 };
  // 'từng đồng chí thành viên Ban Chỉ đạo phải …': more words of who they are, up to their duty.
  const duty = wordsBetween(scene.reading, end, Math.min(scene.end, end + LONGEST_MEMBER)).find(
    ({ classes }) => !classes.has('agency') && ACTING.some((name) => classes.has(name)),
  );
  if (duty?.classes.has('modal') !== true || isParted(folded, end, duty.start)) return eachOfOffice(scene, at);
  return { bodies: [{ start: at, end: duty.start - 1 }], next: duty.start };
}

const WITHIN = /^ (?:trong|thuộc|của) /;

/** 'từng Bộ trưởng, Thủ trưởng cơ quan ngang bộ phải …': who holds an office that the lexicon has. */
function eachOfOffice(scene: Scene, at: number): Doers | null {
  const each = OF_OFFICE.exec(scene.piece.folded.slice(at, at + 16));
  if (!each) return null;
  const { bodies, end } = bodiesAt(scene, at + each[0].length);
  const [first, ...more] = bodies;
  const next = skipMarks(scene.piece, end);
  const word = wordAt(scene, next);
  if (first === undefined || !word || !ACTING.some((name) => word.classes.has(name))) return null;
  return { bodies: [{ ...first, start: at }, ...more], next };
}

const OF_OFFICE = /^(?:mỗi|từng) (?:đồng chí )?/;

const SHORT = compile(`^(?:${CALLED_SHORT.join('|')}) (?:này )?(?:cũng )?`);

/** '…, đơn vị tiếp tục thực hiện …': a body that is called for short, before what tells of its duty. */
export function shortAt(scene: Scene, at: number): Doers | null {
  const short = SHORT.exec(scene.piece.folded.slice(at, Math.min(scene.end, at + 30)));
  if (!short || scene.reading.words.some(({ start, end, classes }) => start < at && end > at && classes.has('agency'))) return null;
  const next = at + short[0].length;
  const word = wordAt(scene, next);
  if (!word || !(word.classes.has('modal') || (word.classes.has('adverb') && !word.classes.has('noun')))) return null;
  return { bodies: [{ start: at, end: at + short[0].replace(/ (?:cũng )?$/, '').length }], next };
}

/** 'Huy động toàn xã hội, trong đó Hội A đóng vai trò nòng cốt': who is picked out of those who act has only that part. */
export function isPickedOut(
  { folded }: Plain,
  clause: Stretch,
  { actors, ordered }: { actors: readonly Body[]; ordered: boolean },
): boolean {
  return !ordered && actors.length > 0 && folded.slice(clause.start, actors[0]!.start).includes(' trong đó ');
}

/** Whether nobody but each of a kind acts: what is told behind it is not theirs again. */
export function isEach({ folded }: Plain, bodies: readonly Body[]): boolean {
  return bodies.every(({ start }) => folded.startsWith('mỗi ', start));
}

const GOVERNS = compile(`^(?:${GOVERNED.join('|')})$`);
const BOUND = compile(`^(?:${OBLIGED.join('|')})$`);

/** 'Huyện tiếp tục …', 'Tỉnh cần …': a place or unit of no name, of which it is told at once what it does or has to do. */
export function isDoer(scene: Scene, { start, end }: Word): boolean {
  const { folded } = scene.piece;
  const next = wordAt(scene, folded.startsWith(' cũng ', end) ? end + 6 : skipMarks(scene.piece, end));
  const words = folded.slice(start, end);
  if (next === null) return false;
  if (next.classes.has('modal')) return GOVERNS.test(words) || BOUND.test(words);
  return GOVERNS.test(words) && isActing(next);
}

const MEMBER = compile(`^(?:(?:các|những|từng|mỗi|toàn bộ) )?(?:${[...LISTED, ...LISTED_PLACES].join('|')})(?!\\p{L})`);
const BEGINS = /^(?:\p{Lu}|các |những |toàn bộ )/u;
const JOINT = /(?:, | và |; |, và )$/;
const NAMED = compile(`^(?:${NAME_VERBS.join('|')})$`);
const NOT_NAMED: readonly WordClass[] = ['modal', 'past', 'order', 'idle', 'tail'];
const FARTHEST = 130;
const LONGEST_MEMBER = 48;

/** 'Các phòng, hội quần chúng, UBND các xã lập …': bodies of which the first are in no list, before one that is. */
export function listAt(scene: Scene, at: number): Doers | null {
  const { piece, reading } = scene;
  if (!MEMBER.test(piece.folded.slice(at, at + 40)) || !BEGINS.test(piece.text.slice(at, at + 10))) return null;
  for (const word of wordsBetween(reading, at, Math.min(scene.end, at + FARTHEST))) {
    const words = piece.folded.slice(word.start, word.end);
    if (word.classes.has('agency')) {
      const before = piece.folded.slice(at, word.start);
      if (!JOINT.test(before)) continue;
      const list = bodiesAt(scene, word.start);
      const next = afterBodies(scene, list.end);
      if (
        next === null ||
        next >= scene.end ||
        !before
          .split(/, | và |; /)
          .slice(0, -1)
          .every(isMember)
      )
        return null;
      const acting = wordAt(scene, skipMarks(piece, next));
      if (!acting || !ACTING.some((name) => acting.classes.has(name))) return null;
      return { bodies: [{ start: at, end: at + before.replace(JOINT, '').length }, ...list.bodies], next };
    }
    if (word.classes.has('verb') ? !NAMED.test(words) : NOT_NAMED.some((name) => word.classes.has(name))) return null;
  }
  return null;
}

/** '…, các hội, đoàn thể vận động …': the last bodies of a list, in no list themselves, behind some that are. */
export function membersBehind(scene: Scene, end: number): Doers | null {
  const { piece, reading } = scene;
  const joint = /^(?:, | và |; )/.exec(piece.folded.slice(end, end + 4));
  if (!joint) return null;
  const start = end + joint[0].length;
  for (const word of wordsBetween(reading, start, Math.min(scene.end, end + FARTHEST))) {
    if (word.classes.has('agency') || NOT_NAMED.some((name) => name !== 'modal' && word.classes.has(name))) return null;
    if (!ACTING.some((name) => word.classes.has(name)) || word.classes.has('noun')) continue;
    const named = piece.folded.slice(start, word.start - 1);
    if (!named.split(/, | và /).every(isMember)) return null;
    return { bodies: [{ start, end: word.start - 1 }], next: word.start };
  }
  return null;
}

const ASKED = compile(`^(?:các |mọi |toàn thể |toàn bộ |từng |mỗi )?(?:${[...PEOPLE, ...ASKED_BODIES].join('|')})(?!\\p{L})`);
const FARTHEST_ACT = 80;

/** 'yêu cầu người dân đeo khẩu trang', 'đề nghị chủ tàu …': behind an order those of whom it asks something, where they are no body. */
export function peopleAt({ piece, reading, end }: Scene, at: number): { readonly bodies: Body[]; readonly end: number } {
  const asked = ASKED.exec(piece.folded.slice(at, Math.min(end, at + 40)));
  const behind = asked === null ? at : at + asked[0].length;
  const acting = wordsBetween(reading, behind, Math.min(end, behind + FARTHEST_ACT)).find(({ classes }) =>
    ACTING.some((name) => classes.has(name)),
  );
  if (asked === null || !acting || acting.classes.has('noun') || isParted(piece.folded, behind, acting.start))
    return { bodies: [], end: at };
  return { bodies: [{ start: at, end: acting.start - 1 }], end: acting.start - 1 };
}

const SEVERAL = '(?:các|những|mọi|tất cả các|toàn thể|toàn bộ|toàn|từng|mỗi)';
const PEOPLE_ACT = compile(`^(?:các |mọi |toàn thể |từng |mỗi )?(?:${PEOPLE.join('|')})(?!\\p{L})`);
/** Those whom further words tell apart: 'Công chức làm đầu mối …', 'Các chi cục trực thuộc …'. */
const KIND_ACTS = compile(
  `^(?:(?:${SEVERAL} )?(?:${SOME_OF_A_KIND.join('|')})|${SEVERAL} (?!trường hợp)(?:${[...LISTED, ...LISTED_PLACES, ...SEVERAL_OF_A_KIND].join('|')}))(?!\\p{L})`,
);
/** 'Các phòng, khoa và trạm trực thuộc rà soát …': one kind after the other, up to what they all do. */
const KINDS_GO_ON = compile(
  `^(?:(?:, | và |, và )(?:các )?(?:${[...LISTED, ...LISTED_PLACES, ...SOME_OF_A_KIND, ...SEVERAL_OF_A_KIND].join('|')})(?!\\p{L}))+(?: (?:(?:có )?liên quan|trực thuộc|chuyên môn|thuộc [^,;:.]{2,40}|trên địa bàn(?: [^,;:.]{2,24})?))? $`,
);
const GIVEN = /^[^,;:.()]* (?:được|bị|có quyền) /;
const TOLD_OF: readonly WordClass[] = ['past', 'idle', 'order'];

/** 'Chủ phương tiện và người điều khiển phương tiện gắn thẻ …': people at the head of a clause where tasks are listed, before what they do. */
export function peopleActing({ piece, reading, bare, end }: Scene, at: number): Doers | null {
  const begun =
    bare && (/\p{Lu}/u.test(piece.text[at] ?? '') || piece.folded.startsWith(': ', at - 2)) ? piece.folded.slice(at, at + 40) : '';
  const people = PEOPLE_ACT.exec(begun);
  const who = people ?? KIND_ACTS.exec(begun);
  if (who === null) return null;
  const behind = at + who[0].length;
  const words = wordsBetween(reading, behind, Math.min(end, behind + FARTHEST_ACT));
  // 'người điều khiển phương tiện': who they are.
  const duty = words.findIndex((word) => isDuty(word) && wordsBetween(reading, word.end, word.end + 2).some(isActing));
  const acting =
    duty >= 0 && !isParted(piece.folded, behind, words[duty]!.start)
      ? duty
      : words.findIndex((word) => ACTING.some((name) => word.classes.has(name)) && !isNamedBy(piece.folded, word));
  const act = words[acting];
  if (act === undefined || act.classes.has('noun') || (acting !== duty && act.end >= end)) return null;
  const listed = KINDS_GO_ON.test(piece.folded.slice(behind, act.start));
  // 'Cá nhân đạt tối thiểu 85%': what is counted of a kind.
  if (!listed && ((acting !== duty && act.classes.has('weak')) || isParted(piece.folded, behind, act.start))) return null;
  if (words.slice(0, acting).some(({ classes }) => TOLD_OF.some((name) => classes.has(name)))) return null;
  // 'Tổ chức, cá nhân tham gia thu gom được hưởng …': what becomes of them.
  if (GIVEN.test(piece.folded.slice(act.end, Math.min(end, act.end + FARTHEST_ACT)))) return null;
  return { bodies: [{ start: at, end: act.start - 1 }], next: act.start };
}

/** 'Doanh nghiệp đầu tư vào khu công nghiệp được hưởng ưu đãi': what they may have who do it, and no duty to do it. */
export function isEntitled({ piece, end }: Scene, at: number): boolean {
  return ENTITLED.test(piece.folded.slice(at, Math.min(end, at + 120)));
}

const ENTITLED =
  /^[^,;:.()]*(?:, (?:sản xuất|kinh doanh|tiêu dùng)[^,;:.()]*)? (?:được (?:hưởng|ưu đãi|miễn|xem xét khen thưởng)|có quyền) /;

/** Whether a mark stands between who somebody is and what he does. */
function isParted(folded: string, from: number, to: number): boolean {
  return /[,;:.()]/.test(folded.slice(from, to));
}

function isNamedBy(folded: string, { start }: Word): boolean {
  return folded.endsWith('người ', start);
}

function isMember(words: string): boolean {
  return words.length <= LONGEST_MEMBER && MEMBER.test(words) && !/[:()."“”]/.test(words);
}
