/** What a plan lays down for each: 'chỉ tiêu cấp nước 120 lít/người'. */
const LAID_DOWN = /(?:^|[ ,:])(?:chỉ tiêu|tiêu chuẩn|định mức) /;

/**
 * Whether a value without a measure is an age or an amount that nobody measures ('hỗ trợ 20 lít dầu', 'thu giữ 3 kg').
 * @param words folded words before the value
 * @param scaled whether it is told in thousands or more
 * @param reached whether it is to be reached
 */
export function isHandful(unit: string, words: string, scaled: boolean, reached: () => boolean): boolean {
  if (unit === 'tuổi') return true;
  return ((unit === 'kg' && !reached()) || (unit === 'L' && !scaled)) && !LAID_DOWN.test(words);
}
