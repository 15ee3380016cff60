import type { Word } from '../tag.ts';
import { afterBodies, bodiesAt } from './bodies.ts';
import { headOf } from './opening.ts';
import { skipMarks, wordAt, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** 'Là cơ quan thường trực, chủ trì …': which part somebody has is said before what he does. */
export const ROLE = compile(/^là (?:cơ quan|đơn vị|đầu mối|thường trực)[^,;:.()]{0,60}, ?(?=\p{L})/u);

const ANSWERS = /^chịu trách nhiệm (?:chính|toàn diện) (?:trước|về|đối với|trong) /;
/** What is drawn up or set up where it must be had, and what is built also where it is only needed. */
const DRAWN_UP =
  'kịch bản|phương án|kế hoạch|biện pháp|giải pháp|lộ trình|chương trình|quy chế|quy định|nội quy|bảng|biển|sổ|hồ sơ|đội|tổ|cán bộ|người|cam kết|báo cáo|danh mục|danh sách|sản phẩm|mô hình|cơ chế|chính sách|dự án|đề án|hướng dẫn|quy hoạch|văn bản|chế tài|đề xuất|chiến lược|chỉ tiêu|nghị quyết|chỉ thị';
const BUILT = 'đường băng|sân bay|bến cảng|khách sạn|cây xanh|công viên|trường học|nhà máy|bãi đỗ';
const SO_MANY = '(?:các |một |những |nhiều )?';
const HAVING = compile(`^(?:(?:phải|cần phải|sẽ) có ${SO_MANY}(?:${DRAWN_UP}|${BUILT})|cần có ${SO_MANY}(?:${BUILT}))(?!\\p{L})`);

/** What a thing must go with: 'Công tác tuyên truyền phải gắn với thực tiễn'. */
const ACCORDS =
  /^(?:phải|cần phải|cần) (?:gắn (?:liền |chặt )?với|đi liền với|đi đôi với|dựa (?:vào|trên)|phù hợp với|tuân theo|xuất phát từ|bám sát) /;

/** A duty that has no verb behind it: 'chịu trách nhiệm toàn diện trước …'; 'phải có phương án riêng', where what must be had has to be made. */
export function dutyItself(scene: Scene, from: number, modal: Word): Head | null {
  const words = scene.piece.folded.slice(modal.start, Math.min(scene.end, modal.end + 40));
  if (ANSWERS.test(words)) return headOf(from, modal, 'task/verb', true, false);
  if (ACCORDS.test(words)) return headOf(from, modal, 'task/modal', true, false);
  if (!HAVING.test(words) || wordAt(scene, modal.end + 1)?.classes.has('verb')) return null;
  return headOf(from, { ...modal, end: modal.end + 3 }, 'task/modal', true, false);
}

/** 'Chuyển đổi số trong các cảng cá': at the head of an item the name of a movement is what is to be done. */
export function isAct({ piece, reading, end }: Scene, word: Word): boolean {
  return (
    /^chuyển đổi (?:số|xanh) (?:trong|ở|tại|cho) /.test(piece.folded.slice(word.start, word.end + 7)) &&
    !wordsBetween(reading, word.end, end).some(({ classes }) => classes.has('past'))
  );
}

const OR_ELSE = compile(
  /^(?:,? ?(?:\([^()]{3,50}\)|(?:hoặc|và) (?:đột xuất|khi có yêu cầu|khi cần thiết)(?: (?:khi|theo) (?:có )?yêu cầu)?(?!\p{L}))|, (?:\d{1,2} |một |hai )?(?:tháng|quý|năm)(?= \p{L})){1,2}/u,
);

/** Behind a time, where the words end that say when else, or by which day, it is due: 'Hằng quý hoặc đột xuất …', 'định kỳ 6 tháng, 1 năm …', 'hằng năm (trước ngày 10/12) …'. */
export function afterElse({ piece, end }: Scene, at: number): number {
  return at + (OR_ELSE.exec(piece.folded.slice(at, Math.min(end, at + 60)))?.[0].length ?? 0);
}

/** 'Sở A được UBND tỉnh giao rà soát …': where the work begins that a body was charged with by another; null where it was with none. */
export function chargedAt(scene: Scene, at: number): number | null {
  const { folded } = scene.piece;
  const given = skipMarks(scene.piece, at);
  if (!folded.startsWith('được ', given)) return null;
  const by = bodiesAt(scene, given + 5);
  const charge = by.bodies.length > 0 ? CHARGE.exec(folded.slice(by.end, by.end + 30)) : null;
  return charge && by.end + charge[0].length;
}

const CHARGE = compile(/^ (?:giao|giao nhiệm vụ|yêu cầu|phân công|ủy quyền|chỉ định) (?=\p{L})/u);

/** 'kêu gọi nhà đầu tư hạ tầng': who is called on, and to nothing that is told. */
export function callsOnly(scene: Scene, { end }: Word): boolean {
  const list = bodiesAt(scene, skipMarks(scene.piece, end), true);
  return list.bodies.length > 0 && (afterBodies(scene, list.end) ?? scene.end) >= scene.end;
}
