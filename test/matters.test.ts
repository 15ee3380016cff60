import { expect, test } from 'vitest';
import { readBody } from './document.ts';

const quotesOf = (sentence: string): readonly string[] =>
  readBody(`## II. Nhiệm vụ\n\n1. ${sentence}.\n`).extraction.tasks.map(({ quote }) => quote);

test.each([
  'Thực hiện tốt các quy định về xác định bí mật nhà nước; sao, chụp tài liệu; thống kê, lưu giữ tài liệu; vận chuyển, giao, nhận tài liệu',
  'Xử lý nghiêm các hành vi trốn thuế, buôn lậu; sản xuất và mua bán hàng giả',
  'Xử phạt vi phạm hành chính trong hoạt động xây dựng; khai thác, sản xuất vật liệu; quản lý công trình hạ tầng; kinh doanh nhà ở',
])('what rules and offences are about, behind semicolons, is no work of its own: %s', (sentence) => {
  expect(quotesOf(sentence)).toEqual([sentence]);
});

test.each([
  ['Thực hiện các quy định về an toàn; kiểm tra các cơ sở; xử lý vi phạm', 3],
  ['Chấp hành các quy định về đất đai; quản lý chặt chẽ quỹ đất công; sử dụng tiết kiệm đất', 3],
  ['Xử lý các hành vi lấn chiếm vỉa hè; tuyên truyền quy định mới', 2],
])('what is to be done besides is: %s', (sentence, count) => {
  expect(quotesOf(sentence)).toHaveLength(count);
});
