import { lastWordsOf } from './last-words.ts';
import type { Comparator } from '../schema/quantity.ts';

/** Words before a value that bound it, longest first. */
export const LOWER_BOUNDS: readonly (readonly [words: string, comparator: Comparator, example: string])[] = [
  ['trên', '>', 'đạt ⟦trên 40.000 người⟧'],
  ['hơn', '>', '⟦hơn 60%⟧'],
  ['vượt', '>', '⟦vượt 2%⟧ dự toán'],
  ['vượt mốc', '>', 'khách ⟦vượt mốc 6 triệu lượt⟧'],
  ['trên mức', '>', '⟦trên mức 7%⟧'],
  ['vượt trên', '>', '⟦vượt trên 15%⟧'],
  ['cao hơn', '>', '⟦cao hơn 1,2 điểm phần trăm⟧'],
  ['lớn hơn', '>', '⟦lớn hơn 5 ha⟧'],
  ['khoảng trên', '>', '⟦khoảng trên 500 tỷ đồng⟧'],
  ['>', '>', '⟦> 12.000 tỷ đồng⟧'],
  ['ít nhất', '>=', '⟦ít nhất 178 tỷ đồng⟧'],
  ['tối thiểu', '>=', '⟦tối thiểu 70%⟧'],
  ['tối thiểu là', '>=', '⟦tối thiểu là 5%⟧'],
  ['tối thiểu có', '>=', '⟦tối thiểu có 5 doanh nghiệp⟧'],
  ['ít nhất có', '>=', '⟦ít nhất có 3 tổ chức⟧'],
  ['ít nhất là', '>=', '⟦ít nhất là 5%⟧'],
  ['ít nhất từ', '>=', '⟦ít nhất từ 70%⟧'],
  ['tối thiểu từ', '>=', '⟦tối thiểu từ 50%⟧'],
  ['tối thiểu đạt', '>=', '⟦tối thiểu đạt 5%⟧'],
  ['không thấp hơn', '>=', '⟦không thấp hơn 96,5%⟧'],
  ['không dưới', '>=', '⟦không dưới 3%⟧'],
  ['không ít hơn', '>=', '⟦không ít hơn 2%⟧'],
  ['≥', '>=', '⟦≥ 17.900 tỷ đồng⟧'],
  ['>=', '>=', '⟦>= 5%⟧'],
  ['dưới', '<', '⟦dưới 1,6%⟧'],
  ['dưới mức', '<', '⟦dưới mức 3%⟧'],
  ['chưa đến', '<', '⟦chưa đến 5%⟧'],
  ['chưa tới', '<', '⟦chưa tới 5%⟧'],
  ['không tới', '<', '⟦không tới 7.000 đồng⟧'],
  ['ít hơn', '<', '⟦ít hơn 70 đồng⟧'],
  ['thấp hơn', '<', '⟦thấp hơn 4,1 điểm phần trăm⟧'],
  ['nhỏ hơn', '<', '⟦nhỏ hơn 3%⟧'],
  ['<', '<', '⟦< 1%⟧'],
  ['không quá', '<=', '⟦không quá 4,5%⟧'],
  ['không hơn', '<=', '⟦không hơn 7.000 đồng⟧'],
  ['không vượt quá', '<=', '⟦không vượt quá 60%⟧ GDP'],
  ['không vượt', '<=', '⟦không vượt 4%⟧'],
  ['tối đa là', '<=', '⟦tối đa là 30%⟧'],
  ['nhiều nhất', '<=', '⟦nhiều nhất 3%⟧'],
  ['không lớn hơn', '<=', '⟦không lớn hơn 5%⟧'],
  ['không cao hơn', '<=', '⟦không cao hơn 5%⟧'],
  ['tối đa', '<=', '⟦tối đa 4%⟧'],
  ['≤', '<=', '⟦≤ 3%⟧'],
  ['<=', '<=', '⟦<= 3%⟧'],
  ['khoảng', '~', '⟦khoảng 16%⟧'],
  ['gần', '~', '⟦gần 3,6 triệu lượt⟧'],
  ['gần bằng', '~', '⟦gần bằng 50%⟧'],
  ['xấp xỉ', '~', '⟦xấp xỉ 90.000 ha⟧'],
  ['chừng', '~', '⟦chừng 300 hộ⟧'],
  ['trên dưới', '~', '⟦trên dưới 500 người⟧'],
  ['ước khoảng', '~', '⟦ước khoảng 1,18 tỷ USD⟧'],
  ['~', '~', '⟦~ 5%⟧'],
]; // prettier-ignore

const BOUND_WORDS = new Map(LOWER_BOUNDS.map(([words, comparator]) => [words, comparator]));
const OF_LEVEL = /(?:^| )cấp $/;

/** Most words before a number are none of them. */
const LAST = lastWordsOf(BOUND_WORDS.keys());

export function boundBefore(folded: string, start: number): { comparator: Comparator; start: number } | null {
  const near = Math.max(0, start - 28);
  const window = folded.slice(near, start).trimEnd();
  if (!LAST.has(window.slice(Math.max(window.lastIndexOf(' '), window.lastIndexOf('(')) + 1))) return null;
  let best: { comparator: Comparator; start: number } | null = null;
  let from = window.length;
  for (let count = 0; count < 3 && from > 0; count += 1) {
    const at = Math.max(window.lastIndexOf(' ', from - 1), window.lastIndexOf('(', from - 1)) + 1;
    const comparator = BOUND_WORDS.get(window.slice(at));
    // 'ngân sách cấp trên 402 tỷ đồng': whose budget.
    if (comparator && !OF_LEVEL.test(window.slice(0, at))) best = { comparator, start: near + at };
    from = at - 1;
  }
  return best;
}

/** 'từ 50 doanh nghiệp khoa học và công nghệ trở lên': behind what is counted; farther off only where 'từ' announces it. */
export function reachOf(folded: string, single: { readonly start: number; readonly end: number }): RegExpExecArray | null {
  const behind = folded.slice(single.end, single.end + 60);
  if (!behind.includes('trở ')) return null;
  const announced = folded.slice(Math.max(0, single.start - 3), single.start) === 'từ ';
  const reach = announced ? /^(?: [\p{L}]+){0,7}? ?(?<way>trở lên|trở xuống)/u : /^(?: [\p{L}]+){0,3}? ?(?<way>trở lên|trở xuống)/u;
  return reach.exec(behind);
}
