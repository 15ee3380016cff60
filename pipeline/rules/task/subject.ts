import { THINGS } from '../../lexicon/chain.ts';
import { CONCEDING, NEED_FORESEEN } from '../../lexicon/clauses.ts';
import { bodiesAt } from './bodies.ts';
import { dutyItself } from './duty.ts';
import { namesExamples } from './examples.ts';
import { isBodyAt, isTopic } from './opening.ts';
import { skipMarks, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** Reads from a place up to the verb that heads a task, as `head.ts` does. */
type HeadAt = (scene: Scene, at: number, first: boolean, depth: number) => Head | null;

/** A subject that the lexicon does not know, before a modal: 'kiểm lâm địa bàn phải …'. A thing made of a verb ('việc …') is none. */
export function subjectByModal(scene: Scene, from: number, pos: number, headAt: HeadAt): Head | null {
  const { piece, reading } = scene;
  const limit = Math.min(scene.end, pos + 160);
  for (const word of wordsBetween(reading, pos, limit)) {
    // 'Các đô thị lớn như A, B cần …': examples of them may stand between.
    if (word.classes.has('past') || (word.classes.has('tail') && piece.folded.slice(word.start, word.end) !== 'như')) return null;
    if (!word.classes.has('modal') || word.classes.has('agency')) continue;
    // 'Những việc vượt thẩm quyền, lãnh đạo Sở sẽ …': who has to act stands behind the comma.
    const begin = skipMarks(piece, Math.max(from, piece.folded.lastIndexOf(', ', word.start - 1) + 1));
    if (begin > from && isBodyAt(scene, begin) && isTopic(scene, from, begin)) return subjectByModal(scene, begin, begin, headAt);
    const subject = piece.folded.slice(from, word.start).trim();
    if (CONCEDES.test(subject) || FORESEEN.test(subject)) return null;
    // 'bơm tiền ra thì phải giảm lãi suất': in which case, and nobody who acts.
    const inCase = subject.endsWith(CASE_CLOSED);
    const told = toldTo(scene, from, word.start, headAt);
    if (told) return told;
    // 'Một trong những giải pháp là thủ trưởng các đơn vị cần …'.
    const copula = subject.lastIndexOf(' là ');
    if (copula > 0 && isBodyAt(scene, skipMarks(piece, from) + copula + 4)) {
      const head = headAt(scene, skipMarks(piece, from) + copula + 4, true, 1);
      if (head && scene.ordered) return head;
    }
    const shown = namesExamples(piece.text.slice(from, word.start)) ? subject.indexOf(' như ') : -1;
    if (
      subject === '' ||
      (/[,:;()]|(?:^| )như /.test(subject) && shown < 0 && !isWork(subject, piece.folded.slice(word.start, word.end + 10)))
    )
      return null;
    const duty = piece.folded.slice(word.start, word.end + 20);
    if ((THING.test(subject) && EFFECT.test(duty)) || OUTLOOK.test(duty)) return null;
    scene.modal = true;
    if (
      !inCase &&
      !THING.test(subject) &&
      !PARTS.test(subject) &&
      (shown > 0 || (!subject.includes(',') && subject.split(' ').length <= 12))
    ) {
      scene.actors = [{ start: from, end: from + subject.replace(ALSO, '').replace(/,$/, '').length }];
      scene.support = [];
    }
    const itself = dutyItself(scene, from, word);
    if (itself) return itself;
    const head = headAt(scene, word.end, false, 1);
    return head ? { ...head, from, rule: 'task/modal', strong: true } : null;
  }
  return null;
}

const CASE_CLOSED = ' thì';
const CONCEDES = compile(CONCEDING);
const FORESEEN = compile(NEED_FORESEEN);
const ALSO = / (?:cũng|luôn|đều)$/;

/** 'Việc thu, chi quỹ phải có …': works joined by commas, and what must be had for them. */
function isWork(subject: string, modal: string): boolean {
  return /^(?:việc|công tác) [^:;()]+$/.test(subject) && OBLIGED.test(modal) && subject.split(' ').length <= LONGEST_WORK;
}

const OBLIGED = /^(?:phải|cần phải) (?:có |đi liền|gắn|dựa|bảo đảm|đảm bảo|tuân)/;
const LONGEST_WORK = 24;

/** Words that begin the name of a thing, which has a duty but no hands: 'Phương án sử dụng đất cần …'. */
const THING = compile(`^(?:(?:các|những|mọi|mỗi|từng) )?(?:${THINGS.join('|')})(?: |$)`);

/** 'Việc mở cửa khẩu sẽ tạo cơ hội …': what comes of a thing, and nobody's duty. */
const EFFECT = /^sẽ (?:tạo|giúp|góp phần|làm|mang|đem|thúc đẩy|ảnh hưởng|tác động|gây|kéo theo|dẫn đến|mở ra)(?= )/;

/** '3 giai đoạn chính cần tập trung …', '… nhấn mạnh một số nhiệm vụ cần …': parts of a work, and nobody. */
const PARTS =
  /(?:^| )(?:\d{1,2}|một số|mấy|nhiều|những|các) (?:nhóm )?(?:giai đoạn|bước|nhóm|nội dung|nhiệm vụ|giải pháp|việc|khâu)(?= |$)/;

/** 'khối lượng công việc sẽ rất lớn': what is expected of anything. */
const OUTLOOK = /^sẽ (?:rất|còn|ngày càng|diễn biến|gặp|có xu hướng|có nhiều)(?= )/;

/** 'Chủ tịch cũng lưu ý UBND các quận phải …': who is told has to act, and not who tells. */
function toldTo(scene: Scene, from: number, modal: number, headAt: HeadAt): Head | null {
  const order = wordsBetween(scene.reading, from, modal).find(({ classes }) => classes.has('order'));
  if (!order || /[,:;()]/.test(scene.piece.folded.slice(from, order.start))) return null;
  if (bodiesAt(scene, skipMarks(scene.piece, order.end)).bodies.length === 0) return null;
  const head = headAt(scene, order.start, true, 1);
  return head && { ...head, from, strong: true };
}
