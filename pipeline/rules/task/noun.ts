import { DONE_TO_IT, MAKE_UP_CHANGES, SHOWN } from '../../lexicon/clauses.ts';
import { NAMED_BY_WORK, ONE_WHO_DOES_IT } from '../../lexicon/doers.ts';
import type { Word } from '../tag.ts';
import type { Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** Whether a verb at the head of a clause is a noun there, of which something is told: 'Đóng góp của …', 'Chi không đạt …'. */
export function isNoun(scene: Scene, { start, end, classes }: Word): boolean {
  const { piece, reading } = scene;
  // 'Cải cách hành chính ở một số đơn vị chưa rõ nét': a work, and what is said of it.
  if (classes.has('noun') && !piece.folded.startsWith(' cho ', end) && IS_SO.test(piece.folded.slice(end, end + 70).split(/[,;:(]/)[0]!))
    return true;
  // 'Dự báo quý tới, thị trường …' tells what is expected.
  if (/^dự báo (?:trong |đến )?(?:quý|năm|tháng|thời gian|những|các|\d+) [^,]{0,30}, /.test(piece.folded.slice(start, start + 60)))
    return true;
  const told = piece.folded.slice(start, end + LONGEST_TOLD);
  if (FORECAST.test(told) || CHANGES.test(told)) return true;
  // 'Tuyến đường phía bắc: cấp III': of which grade it is.
  if (GRADE.test(piece.folded.slice(start, end + 6))) return true;
  // '…, đóng góp 0,9 điểm phần trăm vào mức tăng': a part of a value.
  if (/^đóng góp (?:khoảng |trên |hơn |gần )?\d[\d.,]*(?:%| điểm)/.test(piece.folded.slice(start, start + 40))) return true;
  if (piece.folded.startsWith(' về ', end) && AWARENESS.test(piece.folded.slice(start, end))) return true;
  if (LEADERS.test(piece.folded.slice(start, end)) && isToldOf(reading, end)) return true;
  // 'Thống kê từ Cục Hải quan cho thấy, …'.
  if (STATISTICS.test(piece.folded.slice(end, end + 90))) return true;
  if (SAID_OF.test(piece.folded.slice(start, end)) && IS_DONE.test(piece.folded.slice(end, end + 70))) return true;
  // 'yêu cầu, chỉ đạo tại nghị quyết': where it stands.
  if (piece.folded.startsWith(' tại các ', end) && piece.folded.slice(start, end) === 'chỉ đạo') return true;
  if (NAMED.test(piece.folded.slice(start, end + LONGEST_PERSON))) return true;
  // 'Thay mặt Chính phủ, Phó Thủ tướng …', 'Thu Phương - PV': for whom somebody speaks, and who wrote it.
  if (
    piece.folded.startsWith('thay mặt ', start) ||
    REPORTS_TO.test(piece.folded.slice(start, start + 160)) ||
    BYLINE.test(piece.text.slice(start, start + 40))
  )
    return true;
  const flow = FLOWS.test(piece.folded.slice(start, end));
  if (flow && TURNED.test(piece.folded.slice(end, end + 70))) return true;
  return piece.folded.startsWith(' của ', end) || (piece.folded.startsWith(' không ', end) && flow);
}

const CHANGES = compile(MAKE_UP_CHANGES);
const GRADE = compile(/^cấp [ivx]{1,4}(?!\p{L})/u);
const NAMED = compile(NAMED_BY_WORK);
const DOES_IT = compile(ONE_WHO_DOES_IT);
const LONGEST_PERSON = 12;

/** Whether a word that no list knows and that ends at a place calls somebody after what he does. */
export function isPerson({ piece }: Scene, end: number): boolean {
  return DOES_IT.test(piece.folded.slice(end, end + LONGEST_PERSON));
}

/** What is said of a subject, and no object of a verb. */
export const STATEMENT =
  / (?:được|là|đã|đang|vẫn|cũng|có(?! (?:công|liên quan|thẩm quyền|nguy cơ|uy tín|nhu cầu|tiềm năng|đủ|hoàn cảnh|chọn lọc|hiệu quả|trọng tâm|trọng điểm|trách nhiệm|lộ trình|kiểm soát|hệ thống|tính đến))|bị|sẽ|chưa) /;

const IS_SO = compile(`${STATEMENT.source}| (?:còn|luôn|rất) `);

/** 'Dự báo tình hình thế giới vẫn diễn biến phức tạp', 'Dự báo mưa có khả năng kéo dài'. */
const FORECAST = compile(
  /^dự báo (?:[^,;:.]{4,80} (?:vẫn|sẽ|còn|tiếp tục (?:diễn biến|tăng|giảm)|có thể) |(?:mưa|lũ|bão|thời tiết|nắng|tình hình|thị trường|giá|nhu cầu|kinh tế|dịch)[^,;:.]{0,60} (?:vẫn|sẽ|còn|có thể|có khả năng|tiếp tục)(?!\p{L}))/u,
);
const LONGEST_TOLD = 110;

const STATISTICS = compile(SHOWN);
/** 'Thông tin sức khỏe được hiển thị trên …': of what its name says something is done. */
const SAID_OF = /^(?:thông tin|báo cáo|quy định|kiến nghị|đề xuất|giao dịch|hoạt động|quy hoạch|hướng dẫn)$/;
const IS_DONE = compile(DONE_TO_IT);

/** 'Lãnh đạo Cục đã giao chỉ tiêu': those who lead a body, of whom is told what they did. */
function isToldOf({ words }: Scene['reading'], end: number): boolean {
  const body = words.find(({ start }) => start === end + 1);
  if (!body?.classes.has('agency')) return false;
  return words.some(({ start, classes }) =>
    classes.has('past') ? start === body.end + 1 : classes.has('idle') && !classes.has('verb') && start > end && start < end + NEAR,
  );
}

/** 'Lãnh đạo các ban Kinh tế, Văn hóa trình bày …': how far off it is told what they did. */
const NEAR = 110;
const LEADERS = /^lãnh đạo$/;
/** 'Báo cáo trước HĐND, Phó Chủ tịch cho hay …'. */
const REPORTS_TO = /^(?:báo cáo|phát biểu|thông tin) (?:trước|tại|với) [^,;:.]{3,60}, [^,;:.]{3,80} (?:cho hay|cho biết|khẳng định|nêu)/;
const BYLINE = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}(?: [-–] (?:PV|CTV|TTXVN|Báo [\p{L} ]{2,20}))[.\s]*$/u;
const AWARENESS = /^(?:nhận thức|ý thức)$/;

/** 'Xuất khẩu gạo tăng 3,2%': how it went. */
const TURNED =
  /^[^,;:.]{0,50} (?:(?:tăng|giảm)(?: khoảng| trên| gần| hơn)? \d[\d.,]*%|chiếm (?:khoảng |trên |gần |hơn |tới )?\d|đạt (?:rất |khá )?(?:cao|thấp)(?![\p{L}]))/u;
const FLOWS = /^(?:cơ cấu|đầu tư|chi|thu|sản xuất|xuất khẩu|nhập khẩu|tiêu thụ)$/;

/** Whether a word that orders stands beside a noun, and is one: 'yêu cầu, chỉ đạo tại Nghị quyết …'. */
export function isBesideNoun({ piece }: Scene, { end }: Word): boolean {
  return BESIDE_NOUN.test(piece.folded.slice(end, end + 24));
}

const BESIDE_NOUN = /^,? (?:và )?(?:chỉ đạo|kiến nghị|đề nghị|nhiệm vụ) (?:tại|của|trong|nêu tại|nêu trên) /;

/** Whether a verb with a capital stands amid names: 'Công an, Xây dựng, Tài chính'. */
export function isNameBehind({ piece: { text } }: Scene, { start, end }: Word): boolean {
  return /\p{Lu}/u.test(text[start]!) && text.slice(start - 2, start) === ', ' && /^(?:,| và) /.test(text.slice(end, end + 4));
}
