import { ORDER_ISSUED } from '../../lexicon/cues.ts';
import type { Plain } from '../../plain.ts';
import type { Word } from '../tag.ts';
import { bodiesAt } from './bodies.ts';
import { skipMarks, wordAt, wordsBetween, type Scene } from './scene.ts';

/** How accounts of meetings lead up to an order: who spoke, in which office, on what occasion. */

/** 'Đồng chí Trần Văn A, Bí thư Tỉnh ủy yêu cầu …': the person is stepped over, the office stays. */
export function afterPerson({ text, folded }: Plain, at: number): number {
  const title = /^(?:đồng chí|đ\/c|ông|bà) /.exec(folded.slice(at, at + 10));
  if (!title) return at;
  const name = /^(?:\p{Lu}\p{L}{0,8} ){1,4}\p{Lu}\p{L}{0,8}(?<comma>, ?(?:ủy viên [^,]{3,60}, )?)?/u.exec(
    text.slice(at + title[0].length, at + title[0].length + 140),
  );
  if (!name) return at;
  const end = at + title[0].length + name[0].length;
  if (name.groups?.comma !== undefined) return end;
  // Without an office only a comrade speaks for his body: others are bystanders.
  return title[0].startsWith('đ') && /^ (?:cũng )?(?:yêu cầu|đề nghị|giao|nhấn mạnh|lưu ý|chỉ đạo)/.test(folded.slice(end, end + 24))
    ? end + 1
    : at;
}

/** Where an order begins behind praise or an occasion ('Kết luận hội nghị, Bí thư Tỉnh ủy yêu cầu …', 'biểu dương … và đề nghị …'); null where none does. */
export function orderBehind(scene: Scene, word: Word): number | null {
  const { piece } = scene;
  const order = wordsBetween(scene.reading, word.end, scene.end).find(({ classes }) => classes.has('order'));
  if (!order) return null;
  const between = piece.folded.slice(word.end, order.start);
  const comma = between.indexOf(', ');
  const joined = /(?:^|[ ,;])(?:và|đồng thời|cũng)\s*$/.test(between) || /,\s*$/.test(between);
  if (joined && bodiesAt(scene, skipMarks(piece, order.end), true).bodies.length > 0) return order.start;
  if (comma < 0 || comma > 60) return null;
  const speaker = afterPerson(piece, skipMarks(piece, word.end + comma + 1));
  const body = wordAt(scene, speaker);
  return body !== null && (body.classes.has('agency') || body.classes.has('speaker') || body.classes.has('order')) ? speaker : null;
}

const ISSUED = new RegExp(ORDER_ISSUED, 'u');

/** 'UBND tỉnh vừa có văn bản số 12 yêu cầu Sở Y tế …': where the order begins that a document gives, behind who issued it; null where none does. */
export function orderIssued(scene: Scene, at: number): number | null {
  const { piece } = scene;
  const issued = ISSUED.exec(piece.folded.slice(at, Math.min(scene.end, at + 180)));
  if (!issued) return null;
  const start = at + issued[0].length;
  const order = wordAt(scene, start);
  if (!order?.classes.has('order')) return null;
  return bodiesAt(scene, skipMarks(piece, order.end), true).bodies.length > 0 ? start : null;
}
