import { skipMarks, wordAt, type Head, type Scene } from './scene.ts';

/** What is handed in to a body above: a task of its own, beside the act that it tells of. */

/** Between such a verb and the body: what is told, and to whom ('báo cáo kết quả về UBND tỉnh'). */
const HANDED_TO = /^(?: (?:kết quả|tình hình|tiến độ)(?: (?:thực hiện|triển khai))?)? (?:với|cho|lên|về) /;

/** 'báo cáo' and 'trình' before a body hand something in: a task of its own. */
export function isReport(scene: Scene, head: Head): boolean {
  const words = scene.piece.folded.slice(head.verb.start, head.verb.end);
  if (!/^(?:báo cáo|trình|gửi|tổng hợp)/.test(words)) return false;
  const to = HANDED_TO.exec(scene.piece.folded.slice(head.verb.end, head.verb.end + 32))?.[0].trimEnd() ?? '';
  const whom = skipMarks(scene.piece, head.verb.end + to.length);
  return wordAt(scene, whom)?.classes.has('agency') === true || NAMELESS.test(scene.piece.text.slice(whom, whom + 32));
}

/** A body above, known without its name: 'báo cáo Bộ trước ngày …', 'trình Thành phố trong quý II'. */
const NAMELESS =
  /^(?:Bộ|Tổng cục|Cục|Sở|Ban|Tỉnh|Thành phố|Trung ương)(?= (?:trước|trong|chậm nhất|định kỳ|hằng|để|xem xét|kết quả)|[,;.]|$)|^các cấp có thẩm quyền/;

/** '… theo đúng tiến độ, chất lượng và báo cáo UBND tỉnh trước ngày 10/7': to whom or by when it is reported is no part of the act before, unless that has a purpose. */
export function isReportedTo(scene: Scene, head: Head, next: Head, dated: boolean): boolean {
  const { folded } = scene.piece;
  if (folded.slice(next.verb.start, next.verb.end) !== 'báo cáo' || folded.startsWith(' của ', next.verb.end)) return false;
  return dated || (isReport(scene, next) && !PURPOSE.test(folded.slice(head.verb.end, next.verb.start)));
}

const PURPOSE = / (?:để|nhằm|phục vụ|làm cơ sở) /;
