import { expect, test } from 'vitest';
import { readBody } from './document.ts';

/** Times as a sentence says them, told on 20 October 2027. */
const TIMES: readonly (readonly [string, string])[] = [
  ['9 tháng đầu năm 2027', '2027-01/2027-09'],
  ['9 tháng đầu năm', '2027-01/2027-09'],
  ['quý III/2027', '2027-35'],
  ['6 tháng đầu năm 2027', '2027-40'],
  ['tháng 9', '2027-09'],
  ['nửa đầu năm 2027', '2027-40'],
  ['ba quý đầu năm', '2027-01/2027-09'],
];

/** Sentences that tell how it went at a time, and no figures; `@` is the time. */
const TOLD = [
  '@, tình hình kinh tế của huyện ổn định.',
  'Trong @, kinh tế huyện tiếp tục phát triển.',
  'Theo báo cáo, @, kinh tế huyện phát triển khá.',
  'Báo cáo của UBND huyện cho thấy, @, kinh tế huyện có nhiều khởi sắc.',
  'Kinh tế huyện @ tiếp tục tăng trưởng khá.',
  'Tình hình kinh tế - xã hội @ của huyện có nhiều chuyển biến tích cực.',
  'Hội nghị đánh giá, @, huyện đã đạt được nhiều kết quả quan trọng.',
  'Tại hội nghị, Chủ tịch UBND huyện báo cáo kết quả thực hiện nhiệm vụ @.',
  'Hội nghị đã nghe báo cáo tình hình kinh tế - xã hội @.',
  'Trong @, dưới sự lãnh đạo của Huyện ủy, các cấp, các ngành đã nỗ lực thực hiện nhiệm vụ.',
  'Kết quả @: kinh tế huyện phát triển ổn định.',
  'Mặc dù còn nhiều khó khăn, nhưng @, kinh tế huyện vẫn phát triển.',
  'Bước vào @, bên cạnh thuận lợi, huyện gặp nhiều khó khăn.',
  'Đồng chí Bí thư Huyện ủy cho biết, trong @, kinh tế huyện tăng trưởng tốt.',
  'Nhìn lại @, kinh tế huyện có bước phát triển.',
  'Qua @ triển khai nghị quyết, kinh tế huyện phát triển.',
];

/** How the figures go on behind it. */
const FIGURES = [
  ' Thu ngân sách đạt 900 tỷ đồng.',
  ' Cụ thể, thu ngân sách đạt 900 tỷ đồng.',
  ' Trong đó, thu ngân sách đạt 900 tỷ đồng, bằng 80% dự toán.',
  '\n\nThu ngân sách ước đạt 900 tỷ đồng, tăng 5% so với cùng kỳ.',
  ' Văn hóa, xã hội được quan tâm. Thu ngân sách đạt 900 tỷ đồng.',
];

test.each(['press', 'report'])('figures in a %s are of the time that the sentence before them tells of', (kind) => {
  const missed = TOLD.flatMap((told) =>
    TIMES.flatMap(([time, edtf]) =>
      FIGURES.flatMap((figures) => {
        const said = told.replace('@', time);
        const body = `Sáng 20/10, huyện A tổ chức hội nghị.\n\n${said.charAt(0).toUpperCase()}${said.slice(1)}${figures}\n`;
        const { indicators } = readBody(body, { kind, title: 'Hội nghị huyện A', date: '2027-10-20', period: "'2027'" }).extraction;
        const value = indicators.find(({ quantity }) => quantity.min === 900e9);
        return value?.period?.edtf === edtf ? [] : [`${said}${figures} is of ${value?.period?.edtf}`];
      }),
    ),
  );
  expect(missed).toEqual([]);
});
