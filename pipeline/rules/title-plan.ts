import { compile } from './pattern.ts';
/** Whether the folded words of a title before a time say that it is planned for: 'triển khai nhiệm vụ năm 2021', and not 'kết quả thực hiện nhiệm vụ năm 2021'. */
export function leadsToPlan(before: string): boolean {
  return PLANS.test(before) && !tellsOf(before);
}

/** Whether the folded words before a time say that what came about in it is told or looked at. */
export function tellsOf(before: string): boolean {
  return TELLS.test(before);
}

const PLANS = compile(
  /(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|phấn đấu|triển khai|dự toán|giải pháp|chỉ tiêu|chương trình|đề án|quyết tâm|giao|dự kiến)(?!\p{L})[^,;:.]*$/u,
);
const TELLS = compile(/(?:kết quả|tình hình|hoàn thành|tổng kết|sơ kết|đánh giá|nhìn lại|đạt|vượt|báo cáo)(?!\p{L})[^;.]*$/u);

/** Whether a meeting is held to hear how it went: 'Hội nghị tổng kết …', 'Họp báo …'. */
export function looksBack(event: string): boolean {
  return LOOKS_BACK.test(event);
}

const LOOKS_BACK = /tổng kết|sơ kết|họp báo|kiểm điểm|đánh giá (?:kết quả|tình hình|công tác|việc)|công bố/i;

/** Whether a title holds what names a period: most hold none of it, and need not be read for times. */
export function couldNamePeriod(title: string): boolean {
  return NAMES_PERIOD.test(title);
}

const NAMES_PERIOD = /qu[ýíy]|tháng|năm|\b[qt] ?\d|\d ?t\b/i;
