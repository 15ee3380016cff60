import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainSlice } from '../pipeline/plain.ts';
import { segment } from '../pipeline/rules/segment.ts';

function sentencesIn(text: string): string[] {
  return segment(plainSlice(text, 0, text.length)).map(({ start, end }) => text.slice(start, end));
}

function clausesIn(text: string): string[] {
  return segment(plainSlice(text, 0, text.length)).flatMap(({ clauses }) => clauses.map(({ start, end }) => text.slice(start, end)));
}

describe('a text', () => {
  test.each([
    ['Rà soát quỹ đất. Bố trí đủ vốn.', ['Rà soát quỹ đất', 'Bố trí đủ vốn']],
    ['Tăng 3,65%.Chỉ tiêu khác chưa đạt.', ['Tăng 3,65%', 'Chỉ tiêu khác chưa đạt']],
    ['Kết thúc đợt một.Tập trung đợt hai.', ['Kết thúc đợt một', 'Tập trung đợt hai']],
    ['UBND TP. Hải Phòng họp. Sở báo cáo.', ['UBND TP. Hải Phòng họp', 'Sở báo cáo']],
    ['TP.HCM và Q.1 cùng làm.', ['TP.HCM và Q.1 cùng làm']],
    ['Xong trong quý I. Sở Y tế và ông Trần V. An cùng dự.', ['Xong trong quý I', 'Sở Y tế và ông Trần V. An cùng dự']],
    ['Theo nghị quyết đại hội lần thứ X. Cây cầu đã xong.', ['Theo nghị quyết đại hội lần thứ X', 'Cây cầu đã xong']],
    ['Theo TS. Minh, cần sửa. Hội nghị đồng ý.', ['Theo TS. Minh, cần sửa', 'Hội nghị đồng ý']],
    ['Thu 42.500 tỷ đồng. Chi 40.000 tỷ đồng.', ['Thu 42.500 tỷ đồng', 'Chi 40.000 tỷ đồng']],
    ['Xong trước 30.6.2024. Sau đó tổng kết.', ['Xong trước 30.6.2024', 'Sau đó tổng kết']],
    ['Các việc gồm đường, cầu… và cảng. Rồi nghiệm thu.', ['Các việc gồm đường, cầu… và cảng', 'Rồi nghiệm thu']],
    ['Vốn còn thiếu… Cần bổ sung.', ['Vốn còn thiếu', 'Cần bổ sung']],
    ['Đã xong chưa? Phải xong!', ['Đã xong chưa?', 'Phải xong!']],
    ['(Đã họp.) Sở trình sau.', ['(Đã họp.)', 'Sở trình sau']],
    ['...', []],
    ['', []],
  ] as const)('‘%s’ is cut into its sentences', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  test.each([
    ['Rà soát quỹ đất; bố trí đủ vốn; không để nợ đọng.', ['Rà soát quỹ đất', 'bố trí đủ vốn', 'không để nợ đọng']],
    ['Đã có kết quả;Quần đảo được giữ.', ['Đã có kết quả', 'Quần đảo được giữ']],
    ['Mua xe (gồm xe tải; xe ben) và máy.', ['Mua xe (gồm xe tải; xe ben) và máy']],
    ['Làm đường; ; làm cầu;', ['Làm đường', 'làm cầu']],
  ] as const)('‘%s’ has a clause between semicolons outside brackets', (text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });

  test('loses no letter or digit between its sentences but the numbers of points, whatever it says', () => {
    const word = fc.constantFrom('Sở', 'trình', 'TP.', '3,5%', '30.6', '…', '.', ';', '?', '(', ')', 'GRDP', 'đất', '1.', 'a)', '"', 'Q.');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' '))), (words) => {
        const text = words.flat().join('').trim().replaceAll(/ +/g, ' ');
        const sentences = segment(plainSlice(text, 0, text.length));
        const kept = sentences.flatMap(({ clauses }) => clauses);
        const between = [...kept, { start: text.length }].map(({ start }, index) => text.slice(kept[index - 1]?.end ?? 0, start));
        expect(between.filter((each) => /[\p{L}\p{N}]/u.test(each.replace(/(?<=\. )(?:[a-zđ]|\d{1,2}|[ivx]{1,4})\)/u, '')))).toEqual([]);
        for (const [index, { start, end }] of sentences.entries()) {
          expect(start).toBeLessThan(end);
          if (index > 0) expect(start).toBeGreaterThanOrEqual(sentences[index - 1]!.end);
        }
      }),
    );
  });
});
