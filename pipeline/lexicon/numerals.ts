/** Numbers in words that stand in closed frames ('sáu tháng đầu năm'); 'năm' (five) is also the word for year and is left to its frames. */
export const NUMERALS: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
}; // prettier-ignore

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
  ['vạn', 1e4],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
];
