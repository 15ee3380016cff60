import { CONSEQUENTLY, PICKED_BY, WHATEVER_HAPPENS } from '../../lexicon/clauses.ts';
import { NOUN_HEADS } from '../../lexicon/verbs.ts';
import { actsAt, type Word, type WordClass } from '../tag.ts';
import { afterDuty, isActing } from './aside.ts';
import { afterBodies, bodiesAt } from './bodies.ts';
import { isDoer, shortAt } from './doer.ts';
import { isPerson, STATEMENT } from './noun.ts';
import { afterPerson, orderIssued } from './speech.ts';
import { afterNominaliser, isQuoted, isWord, skipMarks, timeAt, wordAt, wordEnd, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

export function headOf(from: number, verb: Word, rule: string, strong: boolean, weak: boolean): Head {
  return { from, verb, rule, refrain: false, strong, weak };
}

/** 'giao thành phố kế hoạch vốn …': a quota that is given, no act. */
export function isQuota(scene: Scene, at: number): boolean {
  return /^[^,;:.]{0,50}(?:kế hoạch|dự toán|chỉ tiêu|tổng vốn|số vốn) (?:vốn|đầu tư|thu|chi|năm|là|ngân sách|kinh phí)/.test(
    scene.piece.folded.slice(at, Math.min(scene.end, at + 90)),
  );
}

/** Whether an act or a duty begins at a place. */
function isToAct(scene: Scene, at: number): boolean {
  return actsAt(scene.reading.words, at) || wordAt(scene, at)?.classes.has('modal') === true;
}

/** '…, huyện cần rà soát …': a subject of one word and its duty. */
const DUTY = compile(/^ (?:\p{L}+ ){1,2}(?:cần|phải)(?: phải)? /u);

/** 'Đối với các sở, …', 'Với huyện ủy các huyện, …'. */
const TOPICAL = /^(?:đối với|với|riêng|riêng với|riêng đối với|về|về phía)$/;

/** Bodies that are named act from here on; who helped before is not meant. */
function letAct(scene: Scene, bodies: Scene['actors']): void {
  scene.actors = bodies;
  scene.support = [];
  scene.ordered = true;
}

/** After an opener ('Đối với …,', 'Để …,', 'Trên cơ sở …,') the clause proper begins behind a comma; a body that the opener names acts. */
export function afterOpener(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  const anyway = ANYWAY.exec(piece.folded.slice(word.start, Math.min(scene.end, word.start + 100)));
  if (anyway) return word.start + anyway[0].length;
  const start = skipMarks(piece, word.end);
  const list = bodiesAt(scene, start);
  const topical = TOPICAL.test(piece.folded.slice(word.start, word.end));
  // 'Với Vụ A, bộ trưởng yêu cầu rà soát …': the last of the bodies gives the order.
  const orderer = topical && list.bodies.length > 1 ? list.bodies.at(-1)! : null;
  if (orderer !== null && wordAt(scene, skipMarks(piece, orderer.end))?.classes.has('order') === true) {
    letAct(scene, list.bodies.slice(0, -1));
    scene.topical = true;
    return orderer.start;
  }
  if (topical && list.bodies.length > 0 && /^ ?[,:]/.test(piece.folded.slice(list.end, list.end + 2))) {
    letAct(scene, list.bodies);
    scene.topical = true;
    return list.end + 1;
  }
  if (topical && scene.bare && list.bodies.length > 0 && actsAtOnce(scene, list)) {
    letAct(scene, list.bodies);
    return list.end + 1;
  }
  // 'Về phía tỉnh sẽ làm việc với …': a place of no name, and at once what it has to do.
  const place = topical ? wordAt(scene, start) : null;
  if (place !== null && isDoer(scene, place) && wordAt(scene, skipMarks(piece, place.end))?.classes.has('modal') === true) return start;
  // 'Các sở, ngành: theo chức năng, nhiệm vụ của mình có trách nhiệm …': behind the mark, what they act by.
  const duty = afterDuty(scene, word.start);
  if (duty > word.start && isActing(wordAt(scene, skipMarks(piece, duty)))) return duty;
  if (isHeading(scene, word, start)) return null;
  // 'Cùng với Nhà nước mở lớp …': who helps, and the verb at once behind it.
  const joined = isWord(scene, word, 'cùng với') ? WITH.exec(piece.text.slice(start, start + 60)) : null;
  const end = list.bodies.length > 0 ? list.end : start + (joined?.[0].length ?? 0);
  if (
    (joined || (isWord(scene, word, 'cùng với') && list.bodies.length > 0)) &&
    end < scene.end &&
    wordAt(scene, skipMarks(piece, end))?.classes.has('verb')
  ) {
    scene.support = list.bodies;
    return end;
  }
  // 'Theo ông Trần Văn A, giải pháp trước hết là …': who says it; an office behind the comma still tells who he is.
  const said = isWord(scene, word, 'theo') ? SOMEBODY.exec(piece.folded.slice(start, Math.min(scene.end, start + 70))) : null;
  if (said && !wordAt(scene, skipMarks(piece, start + said[0].length))?.classes.has('agency')) return start + said[0].length;
  let fallback: number | null = dutyBehind(scene, word, start);
  if (fallback !== null) return fallback;
  let depth = 0;
  const spoken = isQuoted(piece, start);
  const cases = CASES.test(piece.folded.slice(word.start, word.end));
  const done = PAST_ACT.test(piece.folded.slice(word.start, word.end)) ? start : null;
  for (let at = start; at < Math.min(scene.end, start + 420); at += 1) {
    const unit = piece.text[at];
    if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    if (depth > 0 || (unit !== ',' && unit !== ':') || (!spoken && isQuoted(piece, at))) continue;
    const joint = wordAt(scene, skipMarks(piece, at + 1));
    // 'Do …, vì vậy các xã cần …': what follows from it.
    const follows = joint !== null && CONSEQUENTLY.includes(piece.folded.slice(joint.start, joint.end));
    const next = follows ? wordAt(scene, skipMarks(piece, joint.end)) : joint;
    if (unit === ',' && isCoordinate(scene, done, at, next)) continue;
    // 'Khi cán bộ vi phạm kỷ luật, không nhận lỗi, đơn vị …': what is not done is of the case.
    const ofCase = next !== null && cases && isWord(scene, next, 'không');
    const headed =
      next !== null &&
      !ofCase &&
      ['verb', 'adverb', 'modal', 'order', 'prohibition', 'agency', 'speaker'].some((name) => next.classes.has(name as WordClass));
    // 'Ngoài việc phòng ngừa, phát hiện, xử lý …, huyện A tiếp tục …': a place that goes on with an act ends the opening, as a body does.
    if (next && (isDoer(scene, next) || (next.classes.has('place') && isToAct(scene, skipMarks(piece, next.end)))))
      return follows ? joint.end : at + 1;
    const timed = timeAt(scene.reading, skipMarks(piece, at + 1)) !== undefined;
    if (unit === ':') return at + 1;
    const speaker = skipMarks(piece, at + 1);
    const behindSpeaker = afterPerson(scene, speaker);
    const named = behindSpeaker > speaker;
    // 'Để …, ông Trần Văn A yêu cầu …': who orders ends the opening.
    if (named && wordAt(scene, behindSpeaker)?.classes.has('order')) return at + 1;
    // 'Để làm tốt việc này, yêu cầu cấp ủy, đoàn thể các cấp …': so does an order to a body, which may be the first of several.
    if (next?.classes.has('order') && bodiesAt(scene, skipMarks(piece, next.end)).bodies.length > 0) return at + 1;
    if (
      headed ||
      timed ||
      named ||
      (DUTY.test(piece.folded.slice(at + 1, at + 40)) && !AT_PLACE.test(piece.folded.slice(word.start, word.start + 24)))
    )
      fallback ??= at + 1;
    if (shortAt(scene, skipMarks(piece, at + 1)) !== null) return at + 1;
    // 'Để …, Sở A đã có công văn đề nghị các xã …': so does who has issued one.
    if (next?.classes.has('agency') && orderIssued(scene, bodiesAt(scene, speaker).end) !== null) return at + 1;
    // Inside 'để' and 'nhằm' verbs follow verbs ('để hoàn thành …, góp phần …, UBND yêu cầu'): the last comma before a body is the end.
    if (next?.classes.has('agency') && afterBodies(scene, bodiesAt(scene, skipMarks(piece, at + 1)).end) !== null) return at + 1;
  }
  return fallback ?? dutyAtPlace(scene, word, start);
}

const ANYWAY = compile(WHATEVER_HAPPENS);

/** 'Trong quá trình triển khai, thực hiện kế hoạch …', 'Sau khi rà soát, đánh giá tiến độ …': the verb before the comma waits for the object of the one behind it. */
function isCoordinate({ piece, reading }: Scene, from: number | null, comma: number, next: Word | null): boolean {
  if (!next?.classes.has('verb') || next.classes.has('order')) return false;
  return wordsBetween(reading, comma - 30, comma).some(
    ({ start, end, classes }) => end === comma && classes.has('verb') && (start === from || piece.folded.endsWith('quá trình ', start)),
  );
}

/** Openers behind which acts stand that were done. */
const PAST_ACT = /^(?:sau khi|khi|qua|thông qua)$/;

const AT_PLACE = /^(?:tại|ở|trong|trên) (?:các|những|mọi|mỗi|từng|tất cả các) /;
const LONGEST_PLACE = 320;

/** 'Tại các chợ, bến tàu phải đặt thùng rác': where it has to be done, and the duty at once behind it. */
function dutyAtPlace(scene: Scene, { start }: Word, from: number): number | null {
  const { piece, reading, end } = scene;
  if (!AT_PLACE.test(piece.folded.slice(start, start + 24))) return null;
  for (const word of wordsBetween(reading, from, Math.min(end, from + LONGEST_PLACE))) {
    if (word.classes.has('modal') && OBLIGED.test(piece.folded.slice(word.start, word.end))) return word.start;
    if (['past', 'order', 'idle', 'tail', 'modal'].some((name) => word.classes.has(name as WordClass)) && !isWord(scene, word, 'như'))
      return null;
  }
  return null;
}

const OBLIGED = /^(?:phải|cần|cần phải)$/;

const WITH = compile(
  /^\p{Lu}\p{L}*(?: \p{L}+){0,2}? (?=tham gia|tổ chức|phối hợp|thực hiện|xây dựng|hỗ trợ|tuyên truyền|vận động|đào tạo)/u,
);

const SOMEBODY = /^(?:ông|bà|đồng chí|đ\/c) [^,.:;]{2,50},/;

const LONGEST_HEADING = 110;
const SHORT_HEADING = 50;

/** '3. Về phục hồi sản xuất, ổn định thị trường': works that a part is about, on a line of their own. */
function isHeading(scene: Scene, word: Word, start: number): boolean {
  const { piece, end } = scene;
  if (!isWord(scene, word, 'về') || end < piece.text.length - 1 || end - start > LONGEST_HEADING || /[.;:]$/.test(piece.text)) return false;
  return (
    (wordAt(scene, start)?.classes.has('verb') === true ||
      (end - start <= SHORT_HEADING && !wordAt(scene, start)?.classes.has('agency'))) &&
    !/ (?:phải|cần|sẽ|giao|yêu cầu|đề nghị) /.test(piece.folded.slice(start, end))
  );
}

const CASES = /^(?:để|muốn|đối với|trước khi|trường hợp|nếu|khi|về|riêng|riêng đối với)$/;

/** 'Đối với lễ hội đã khai mạc phải giảm quy mô', 'Trước khi giao đất phải rà soát …': where no comma parts the case from the duty, the modal does. */
function dutyBehind(scene: Scene, { start, end }: Word, from: number): number | null {
  const { piece, reading } = scene;
  const opener = piece.folded.slice(start, end);
  const course = COURSE.test(piece.folded.slice(start, start + 40));
  if (!course && !CASES.test(opener)) return null;
  const comma = piece.folded.slice(from, scene.end).search(/[,:;]/);
  const limit = Math.min(comma < 0 ? scene.end : from + comma, from + 200);
  const aims = /^(?:để|muốn)$/.test(opener);
  const modal = wordsBetween(reading, from, limit).find((word) => {
    if (!word.classes.has('modal')) return false;
    const words = piece.folded.slice(word.start, word.end);
    return (aims ? NEEDED : DUTIES).test(words) || (course && NEEDED.test(words) && actsAt(reading.words, word.end + 1));
  });
  return modal === undefined || / (?:mà|do|vì|người|ai) [^,]{0,12}$/.test(piece.folded.slice(from, modal.start)) ? null : modal.start;
}

/** 'Trong quá trình thực hiện cần lưu ý …', 'Khi triển khai cần lấy ý kiến …': while what is done. */
const COURSE =
  /^(?:trong (?:quá trình|khi|tổ chức|triển khai|thực hiện|chỉ đạo|điều hành|công tác|việc) |khi (?:triển khai|thực hiện|tổ chức|xây dựng|lập|ban hành|giao|đầu tư|giải quyết|xử lý) )/;

/** 'Để có vụ cá tốt trước hết cần chuẩn bị giống': what an aim needs. */
const NEEDED = /^(?:cần|cần phải)$/;
const DUTIES = /^(?:phải|cần phải|phải tiếp tục)$/;

/** A bracket begins, and no number of a point: '(2) '. */
const ASIDE = /^\((?!(?:\d{1,2}|[ivx]{1,4}|[a-zđ])\) )/;

/** An unknown word at the head of a clause under tasks is a verb where it begins no noun phrase. */
export function guessed(scene: Scene, from: number, pos: number): Head | null {
  const { piece } = scene;
  if (
    !scene.guess ||
    // What is left of a table without a head; a mark, and no word.
    piece.text.startsWith('|') ||
    !/^\p{L}/u.test(piece.text.slice(pos, pos + 2)) ||
    NOUN_STARTS.test(piece.folded.slice(pos, pos + 24)) ||
    COUNTED.test(piece.folded.slice(pos, pos + 14)) ||
    ASIDE.test(piece.folded.slice(from, from + 8)) ||
    // 'đặc biệt là bệnh sốt xuất huyết': what is picked out of the task before.
    PICKED_OUT.test(piece.folded.slice(Math.max(0, pos - 14), pos))
  )
    return null;
  if (scene.running && /^[\p{Lu}(]/u.test(piece.text.slice(pos))) return null;
  const end = wordEnd(piece, pos);
  // The name of a file is no word.
  if (/^[a-z\d]+(?:-[a-z\d]+)+(?: |$)/.test(piece.folded.slice(pos, scene.end))) return null;
  // An abbreviation is a noun ('GDP phấn đấu …').
  if (/^\p{Lu}{2,}$/u.test(piece.text.slice(pos, end))) return null;
  // Two capitals are a name.
  if (/^ \p{Lu}/u.test(piece.text.slice(end, end + 2)) && /^\p{Lu}/u.test(piece.text[pos] ?? '')) return null;
  if (end >= scene.end - 4 || isPerson(scene, end)) return null;
  // Two small words and nothing else are a name or a label.
  if (TWO_WORDS.test(piece.text.slice(from, scene.end))) return null;
  // 'Kịch bản … được lập', 'Mặt … là': a subject and what is said of it.
  if (STATEMENT.test(piece.folded.slice(end, Math.min(scene.end, end + 60)).split(/[,;:(]/)[0]!)) return null;
  // 'bội chi ngân sách, nợ công được kiểm soát tốt': in running text also what is said of several.
  if (scene.running && SAID_OF_SEVERAL.test(piece.folded.slice(end, Math.min(scene.end, end + 120)))) return null;
  return { from, verb: { start: pos, end }, rule: 'task/guessed-verb', refrain: false, strong: false, weak: false };
}

/** '12 xã', 'ít nhất 200 đơn vị': how many there are. */
const COUNTED = /^(?:(?:ít nhất|tối thiểu|tối đa|khoảng|trên|hơn|gần|dưới|cả|toàn bộ) )?\d/;
const TWO_WORDS = compile(/^\p{L}+ \p{L}+$/u);
const SAID_OF_SEVERAL = compile(/^[^;:(]{0,100} (?:được|có thể|vẫn|luôn|đang|tiếp tục ổn định)(?!\p{L})/u);
const PICKED_OUT = compile(`(?:${PICKED_BY}) $`);

const NOUN_STARTS = compile(`^(?:${NOUN_HEADS.join('|')})(?![\\p{L}])`);

/** 'Bộ trưởng cũng gửi điện thăm hỏi' tells what was done: who also orders or has a duty says so. */
export function commands({ running, piece, reading }: Scene, at: number): boolean {
  if (!running) return true;
  const next = wordsBetween(reading, at, at + 1)[0];
  return (
    next !== undefined &&
    (next.classes.has('order') || next.classes.has('modal') || /^(?:đề nghị|yêu cầu|giao) /.test(piece.folded.slice(at, at + 9)))
  );
}

/** 'Đối với lực lượng Biên phòng tiếp tục …': behind who it is about, without a comma, what he does; of those who have no name only what they do with zeal or have to. */
function actsAtOnce(scene: Scene, { bodies, end }: ReturnType<typeof bodiesAt>): boolean {
  const [body] = bodies;
  const next = wordAt(scene, end + 1);
  if (body === undefined || next === null || next.classes.has('past')) return false;
  const named = body.agency !== undefined && wordAt(scene, body.start)?.generic !== true;
  return next.classes.has('adverb') || next.classes.has('modal') || (named && next.classes.has('verb') && !next.classes.has('noun'));
}

/** Words before a comma that name what a sentence is about: a noun phrase without a verb of its own, and with one comma. */
export function isTopic({ piece, reading }: Scene, from: number, to: number): boolean {
  const words = piece.folded.slice(from, to - 2);
  if (/[,:;()]|^(?:việc (?!này)|công tác |quá trình )/.test(words) || words.split(' ').length > 16) return false;
  return !wordsBetween(reading, from, to).some(({ classes }) => classes.has('modal') || classes.has('past') || classes.has('idle'));
}

/** A body, or those who lead one ('lãnh đạo Sở Y tế'). */
export function isBodyAt(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if (word === null) return false;
  return word.classes.has('agency') || (isWord(scene, word, 'lãnh đạo') && wordAt(scene, word.end + 1)?.classes.has('agency') === true);
}

/** 'Năm 2024 sẽ là năm trọng tâm thực hiện …': the verb stands behind what the year is. */
export function verbAfterCopula(scene: Scene, from: number, copula: Word): Head | null {
  const verb = wordsBetween(scene.reading, copula.end + 1, copula.end + 40).find(
    (word) => word.classes.has('verb') && !afterNominaliser(scene, word),
  );
  return verb && verb.start < scene.end ? headOf(from, verb, 'task/verb', true, false) : null;
}
