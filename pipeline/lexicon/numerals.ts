/** Numbers in words that stand in closed frames ('sáu tháng đầu năm'); 'năm' (five) is also the word for year and is left to its frames. */
export const NUMERALS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
}; // prettier-ignore

/** What a digit is called by itself, and after 'mười' and 'mươi', where one, four and five have names of their own and 'năm' is a year. */
export const DIGITS: Readonly<Record<string, number>> = {
  không: 0, một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}; // prettier-ignore
export const DIGITS_AFTER_TEN: Readonly<Record<string, number>> = {
  một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}; // prettier-ignore

/** The words that make a number of digits: ten, tens, hundred, the joint before a single digit, the comma, the minus, 'and a half'. */
export const NUMBER_WORDS = {
  ten: 'mười',
  tens: ['mươi', 'chục'],
  hundred: 'trăm',
  joints: ['linh', 'lẻ'],
  comma: 'phẩy',
  minus: 'âm',
  half: 'rưỡi',
} as const;

/** Scales below the milliard, which alone may be counted in thousands and millions ('nghìn tỷ', 'triệu tỷ'). */
export const SMALL_SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6 };
export const MILLIARD: readonly string[] = ['tỷ', 'tỉ'];

/** Scales of numbers, longest first. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['triệu tỷ', 1e15],
  ['triệu tỉ', 1e15],
  ['nghìn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['ngàn tỷ', 1e12],
  ['ngàn tỉ', 1e12],
  ['nghìn triệu', 1e9],
  ['trăm tỷ', 1e11],
  ['trăm triệu', 1e8],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['triệu', 1e6],
  ['tr.', 1e6],
  ['vạn', 1e4],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
];

/** Places in an order that have a word. */
export const ORDINALS: Readonly<Record<string, number>> = {
  'đầu tiên': 1, nhất: 1, hai: 2, nhì: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10,
}; // prettier-ignore

/** Words that make 'đồng' before them no money: 'không đồng bộ' is no nought. */
export const NO_MONEY: readonly string[] = ['bộ', 'đều', 'nhất', 'ý', 'tình', 'thuận', 'thời', 'lòng', 'nghĩa', 'hành'];
