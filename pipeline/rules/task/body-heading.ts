import { LEADING_VERBS } from '../../lexicon/chain.ts';
import { ISSUED_BY } from '../../lexicon/clauses.ts';
import { DUTY_HEADING, OWN_DUTY } from '../../lexicon/cues.ts';
import { PEOPLE_HEADED, PEOPLE_LABELLED, SEVERAL_DESCRIBED } from '../../lexicon/doers.ts';
import { WHOSE_WORK, WORK_STANDS_BELOW } from '../../lexicon/lead-ins.ts';
import { ADDRESSES } from '../../lexicon/orders.ts';
import type { Plain } from '../../plain.ts';
import type { Word, WordClass } from '../tag.ts';
import type { Body } from './scene.ts';
import { compile } from '../pattern.ts';

const DUTY = compile(DUTY_HEADING);

/** How a heading begins that names those who are told to act. */
export const ADDRESSED = compile(ADDRESSES);

/** Where a name begins at the latest, behind a number that is no number of the text ('19. Về phía …'). */
const FARTHEST_NAME = 14;
const LONGEST_REST = 90;

const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal', 'order', 'prohibition', 'past', 'idle', 'opener'];

/**
 * The bodies that a heading names, where it names nothing else: 'Sở Tài chính', 'Các doanh nghiệp công nghệ số', 'Ban Quản lý các khu nhà nổi ven hồ',
 * 'Các đơn vị cấp nước có trách nhiệm'. Who they are may be told in more words than a list has. None where it is about something.
 * @param begin where its words begin, behind the number
 */
export function bodiesOfHeading({ text, folded }: Pick<Plain, 'text' | 'folded'>, words: readonly Word[], begin: number): readonly Body[] {
  if (TITLE.test(folded.slice(begin, begin + 40))) return [];
  const first = words.find(({ classes, start }) => classes.has('agency') && start >= begin);
  const named = first !== undefined && first.start <= begin + FARTHEST_NAME;
  const told = TOLD.exec(folded.slice(begin, begin + 40));
  const addressed = ADDRESSED.exec(folded.slice(begin, begin + 24));
  if (!told && !addressed && !named) return [];
  for (const aside of [OFFICE, OWN]) {
    const end = aside.exec(folded)?.index ?? 0;
    if (end > begin) return bodiesOfHeading({ text: text.slice(0, end), folded: folded.slice(0, end) }, wordsUpTo(words, end), begin);
  }
  if (told) return withRest({ text, folded }, words, bodiesFrom(folded, words, begin + told[0].length));
  if (addressed) {
    const at = begin + addressed[0].length;
    const only = bodiesOnly({ text, folded }, words, at);
    return only.length > 0 ? only : bodyDescribed({ text, folded }, words, at);
  }
  return named ? bodiesNamed({ text, folded }, words, { begin, first }) : [];
}

/** Bodies of a heading: one alone with what is said of it ('các doanh nghiệp khai thác cát', 'UBND các xã ven biển'). */
function withRest({ text, folded }: Pick<Plain, 'text' | 'folded'>, words: readonly Word[], bodies: readonly Body[]): readonly Body[] {
  const body = words.find(({ start }) => start === bodies[0]?.start);
  const end = beforeMarks(text);
  if (body === undefined || bodies.length > 1 || body.end >= end || OF_MATTER.test(folded.slice(body.end))) return bodies;
  return isName(folded, words, body, end) ? [{ start: body.start, end }] : bodies;
}

const OF_MATTER = /^,| (?:trong|về|đối với|khi|theo|tại|cho|với|và) /;

/** The words of a heading that is cut at a place: one over the cut ends there. */
function wordsUpTo(words: readonly Word[], end: number): Word[] {
  return words.filter(({ start }) => start < end).map((word) => ({ ...word, end: Math.min(word.end, end) }));
}

/** The bodies of a heading that begins with the name of the first. */
function bodiesNamed(
  { text, folded }: Pick<Plain, 'text' | 'folded'>,
  words: readonly Word[],
  { begin, first }: { begin: number; first: Word },
): readonly Body[] {
  // 'o) Lãnh đạo Ban Dân nguyện': who leads it.
  if (folded.slice(begin, first.start) === LED && first.end >= beforeMarks(text)) return [{ ...first, start: begin }];
  const region = REGION.exec(folded.slice(first.end));
  if (region) return [region[1] === '' ? first : { start: first.start, end: first.end + region[1]!.length }];
  const bodies = words.filter(({ classes, start }) => classes.has('agency') && start >= begin);
  // 'Cục Xuất bản, In và Phát hành': capitals go on with the name.
  if (first.start === begin && bodies.length === 1 && CAPITALS.test(text.slice(first.end, beforeMarks(text))))
    return [{ ...first, end: beforeMarks(text) }];
  const duty = DUTY.exec(folded);
  const end = duty === null ? beforeMarks(text) : duty.index - 1;
  const lettersNamed = bodies.reduce((sum, body) => sum + body.end - body.start, 0);
  if (lettersNamed >= (end - begin) * 0.5 || (first.start === begin && listsBodies(folded, words, bodies, end))) return bodies;
  const ground = GROUND.exec(folded.slice(first.end, end));
  const to = ground === null ? end : first.end + ground.index;
  return duty !== null || isName(folded, words, first, to) ? [{ start: first.start, end: duty === null ? to : end }] : [];
}

/** 'Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo', 'Sở Nội vụ (cơ quan chủ trì)': which part it has is said behind its name. */
export const OFFICE = compile(
  / ?(?:[-–—] ?|\()(?:(?:là )?(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối)|thường trực ban)(?!\p{L})[^:]*?(?= ?:?$)/u,
);

/** 'Các sở, ngành theo chức năng, nhiệm vụ được giao': by what they act is said behind their names. */
const OWN = compile(`(?<= )(?:${OWN_DUTY.slice(1).replace(/\(\?= \)$/, '(?= |[:.;]|$)')})`);

/** Who stands before a colon and is all that stands there: 'UBND các xã ven biển: …', 'Đối với đơn vị được kiểm tra: …'. */
export function doersBefore(
  { text, folded }: Pick<Plain, 'text' | 'folded'>,
  words: readonly Word[],
  begin: number,
  colon: number,
): readonly Body[] {
  // 'UBND tỉnh yêu cầu: …': who orders, and not who acts.
  if (words.some(({ start, classes }) => start >= begin && start < colon && classes.has('order'))) return [];
  const label = { text: text.slice(0, colon), folded: folded.slice(0, colon) };
  const told = wordsUpTo(words, colon);
  const bodies = withRest(label, told, bodiesOfHeading(label, told, begin));
  if (bodies.length > 0) return bodies;
  const people = label.folded.trimEnd();
  return [...peopleIn(PEOPLE, people, begin), ...peopleIn(LABELLED, people, begin)];
}

/** Who has to do what stands below a heading: the bodies that it names, or the people that it is addressed to; none where it is about something. */
export function doersOfHeading(heading: Pick<Plain, 'text' | 'folded'>, words: readonly Word[], begin: number): readonly Body[] {
  const bodies = bodiesOfHeading(heading, words, begin);
  return bodies.length > 0 ? bodies : [...peopleIn(PEOPLE, heading.folded, begin), ...peopleIn(DESCRIBED, heading.folded, begin)];
}

/** Whether words name several by what they do or where, and say nothing more: 'Các doanh nghiệp hoạt động trong lĩnh vực công thương'. */
export function describesSeveral(folded: string): boolean {
  return DESCRIBED.test(folded);
}

/** The people that words name, and nothing else beside. */
function peopleIn(pattern: RegExp, folded: string, begin: number): readonly Body[] {
  const groups = pattern.exec(folded.slice(begin))?.groups;
  if (groups === undefined) return [];
  const start = begin + groups.to!.length;
  return [{ start, end: start + groups.who!.length }];
}

const PEOPLE = compile(PEOPLE_HEADED);
const LABELLED = compile(PEOPLE_LABELLED);
const DESCRIBED = compile(SEVERAL_DESCRIBED);

/** 'Các tập đoàn, công ty thuộc Bộ A, các doanh nghiệp hoạt động trong lĩnh vực B': behind each comma stands a body, whatever more is told of the one before. */
function listsBodies(folded: string, words: readonly Word[], bodies: readonly Word[], end: number): boolean {
  const duties = words.some(({ classes, start }) => start < end && (classes.has('modal') || classes.has('order')));
  const parted = bodies.every(({ start }, index) => index === 0 || PARTED.test(folded.slice(bodies[index - 1]!.end, start)));
  return bodies.length > 1 && !duties && parted && !/[,;:]/.test(folded.slice(bodies.at(-1)!.end, end));
}

const CAPITALS = compile(/^(?:(?:, | và |, và | )\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}){1,5}$/u);

const LED = 'lãnh đạo ';

const PARTED = /^[^,;:]{0,80}(?:,|,? và) (?:các )?$|^ thuộc [^,;:]{0,60}$/;

/** 'UBND các tỉnh từ Hà Tĩnh đến Lâm Đồng, trong đó trọng tâm là …:': where they are is part of who they are. */
const REGION = /^( từ [^,:;]{2,30} đến [^,:;]{2,30}|)(?:,? (?:trong đó|nhất là|đặc biệt là) [^;.]{2,120})? ?:$/;

/** 'Các doanh nghiệp viễn thông hoạt động trên địa bàn tỉnh': where they are is told behind who they are. */
const GROUND = compile(/(?: đang)?(?: hoạt động)? trên địa bàn(?!\p{L})[^:;,]{0,60}$/u);

const TITLE = compile(ISSUED_BY);

/** 'Yêu cầu đối với Sở A trong việc …': who it is about stands at once behind these words. */
const TOLD = /^(?:yêu cầu|nhiệm vụ|trách nhiệm|đề nghị|chỉ đạo)(?: cụ thể)? (?:đối với|của|cho) /;

/** Whether words begin by saying that somebody's duties follow: 'Trách nhiệm của …', 'Nhiệm vụ đối với …'. */
export function saysWhose(folded: string): boolean {
  return TOLD.test(folded);
}

/** 'Giao Sở A và UBND các huyện', 'Đề nghị Hội B:' name nothing but who is told to act; what is to be done stands below. */
function bodiesOnly({ text, folded }: Pick<Plain, 'text' | 'folded'>, words: readonly Word[], at: number): readonly Body[] {
  const bodies = bodiesFrom(folded, words, at);
  const last = bodies.at(-1);
  const end = beforeMarks(text);
  return last && OF_PLACE.test(folded.slice(last.end, end)) ? [...bodies.slice(0, -1), { start: last.start, end }] : [];
}

/** 'Giao người đứng đầu các cơ quan chuyên môn, các đơn vị trực thuộc Sở A': a body that is told in more words than a list has, where nothing in the heading is done. */
function bodyDescribed({ text, folded }: Pick<Plain, 'text' | 'folded'>, words: readonly Word[], at: number): readonly Body[] {
  const first = words.find(({ start, classes }) => start === at && classes.has('agency'));
  const end = beforeMarks(text);
  if (
    first === undefined ||
    words.some(({ start, classes }) => start > at && !classes.has('noun') && ACTING.some((name) => classes.has(name)))
  )
    return [];
  const mark = folded.slice(first.end, end).search(/[,;:(]/);
  return [{ start: at, end: mark < 0 ? end : first.end + mark }];
}

/** What a name may end with that the list of bodies has without it. */
const OF_PLACE = /^(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các cấp|cùng cấp|trung ương))?$/;

/** The bodies that stand at a place, parted by marks and 'và' alone. */
function bodiesFrom(folded: string, words: readonly Word[], at: number): readonly Body[] {
  const bodies: Body[] = [];
  let end = at;
  for (const word of words) {
    if (word.start < at || !word.classes.has('agency')) continue;
    if (!/^(?:[ ,;&]|và )*$/.test(folded.slice(end, word.start))) break;
    bodies.push(word);
    end = word.end;
  }
  return bodies;
}

/** The bodies that a point begins by telling to act ('Yêu cầu các cấp ủy, các cơ quan …'); none where it begins otherwise. */
export function bodiesAddressed(folded: string, words: readonly Word[], begin: number): readonly Body[] {
  const addressed = ADDRESSED.exec(folded.slice(begin, begin + 24));
  return addressed ? bodiesFrom(folded, words, begin + addressed[0].length) : [];
}

/** The bodies that a lead-in ends by naming as those whose work stands below it ('… thì nhiệm vụ của Sở A bao gồm:'); none where it ends otherwise. */
export function bodiesAtEnd(folded: string, words: readonly Word[]): readonly Body[] {
  const whose = WHOSE.exec(folded);
  if (whose === null) return [];
  const bodies = bodiesFrom(folded, words, whose.index + whose[0].length);
  const last = bodies.at(-1);
  return last !== undefined && STANDS_BELOW.test(folded.slice(last.end)) ? bodies : [];
}

/** Whether a lead-in says whose work stands below it, whoever they are. */
export function tellsWhose(folded: string): boolean {
  return WHOSE.test(folded);
}

const WHOSE = compile(`${WHOSE_WORK} `);
const STANDS_BELOW = compile(WORK_STANDS_BELOW);

/** A name goes on with nouns, and with what bodies of a kind are there for ('Các doanh nghiệp vận tải'): nothing in it acts, counts, or parts one thing from another. */
function isName(folded: string, words: readonly Word[], { end: from, generic }: Word, end: number): boolean {
  if (end - from > LONGEST_REST || /[\d%:;()“"]| (?:là|từ|để|như) /.test(folded.slice(from, end))) return false;
  const acting = words.filter(
    ({ start, classes }) => start >= from && start < end && !classes.has('noun') && ACTING.some((name) => classes.has(name)),
  );
  return acting.every(
    ({ start, end: to, classes }) =>
      generic === true && !classes.has('adverb') && classes.has('verb') && !LEADING_VERBS.includes(folded.slice(start, to)),
  );
}

function beforeMarks(text: string): number {
  return text.replace(/[\s.:,;]+$/, '').length;
}
