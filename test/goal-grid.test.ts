import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { PRESS } from './tasks-told.ts';

/** How many tasks an article of December 2024 tells, with a congress before them. */
function tasksTold(body: string): number {
  const before = 'Sáng 9/12, Đảng bộ phường tổ chức Đại hội lần thứ XV. Tham dự đại hội có 130 đại biểu.';
  return readBody(`${before}\n\n${body}\n`, { ...PRESS, date: '2024-12-10' }).extraction.tasks.length;
}

const SETTERS = ['Đại hội', 'HĐND tỉnh', 'Nghị quyết', 'UBND huyện', 'Ban Chấp hành Đảng bộ tỉnh'];
const SET = ['xác định', 'thống nhất', 'đặt ra', 'nêu rõ'];
const ACTS = 'tiếp tục nâng cao năng lực lãnh đạo của cấp ủy; đẩy mạnh cải cách thủ tục hành chính; xây dựng văn minh đô thị.';

/** What may stand between the words that set a goal and the goal itself. */
const JOINTS = [
  ', trong nhiệm kỳ mới, Đảng bộ ',
  ', năm 2025, huyện ',
  ': trong thời gian tới, ',
  ', thời gian tới ',
  ' năm 2025 sẽ ',
  ': ',
  ' nhiệm vụ trọng tâm là ',
  ' nhiệm vụ kế hoạch là ',
  ' mục tiêu tổng quát: ',
  ' phương hướng, nhiệm vụ trong thời gian tới là ',
  ' 5 nhiệm vụ trọng tâm, trong đó tập trung ',
  ' nhiều nhiệm vụ, giải pháp như: ',
  ' một số nhiệm vụ, trong đó có ',
];

describe.each(JOINTS)('a goal that the press says was set is read behind "%s"', (joint) => {
  test.each(SETTERS.flatMap((setter) => SET.map((set) => `${setter} ${set}`)))('%s', (words) => {
    expect(tasksTold(`${words}${joint}${ACTS}`)).toBe(3);
  });
});

describe('a goal is read behind what it is called, with its time', () => {
  test.each([
    'Nhiệm vụ thời gian tới, huyện ',
    'Nhiệm vụ trong thời gian tới, các Ban HĐND ',
    'Nhiệm vụ năm 2025 huyện ',
    'Phương hướng, nhiệm vụ quý I/2025, huyện ',
    'Về nhiệm vụ những tháng cuối năm, huyện ',
    'Trong năm 2025, huyện đã đề ra các nhiệm vụ trọng tâm, như: Huyện ',
  ])('%s', (lead) => {
    expect(tasksTold(`${lead}${ACTS}`)).toBe(3);
  });
});

describe('nothing is to be done where a goal', () => {
  test.each([
    ['is of a time that is over', `Đại hội xác định, năm 2023, huyện ${ACTS}`],
    ['is called by a year that is over', `Nhiệm vụ năm 2023, huyện ${ACTS}`],
    ['was reached', 'Đại hội nhấn mạnh, trong nhiệm kỳ mới, Đảng bộ đã nâng cao năng lực lãnh đạo; đã xây dựng văn minh đô thị.'],
    ['is none, but a judgement', 'Đại hội nhấn mạnh: nhiệm kỳ qua là nhiệm kỳ của đổi mới.'],
  ])('%s', (_, sentence) => {
    expect(tasksTold(sentence)).toBe(0);
  });
});

describe('what a leader concludes behind what he heard is told below his colon, in whatever form', () => {
  test.each([
    'Sau khi xem xét Báo cáo số 15 của Sở Y tế về rà soát, giải quyết khó khăn; Chủ tịch UBND tỉnh có ý kiến như sau:',
    'Sau khi nghe báo cáo của Sở Y tế, Chủ tịch UBND tỉnh kết luận như sau:',
    'Xét đề nghị của Sở Y tế tại Tờ trình số 15; UBND tỉnh có ý kiến như sau:',
    'Chủ tịch UBND tỉnh chỉ đạo như sau:',
  ])('%s', (lead) => {
    const items = [
      '(1) Trạm y tế xã Tân Lập:',
      'Đối với mặt bằng: Giao Sở Y tế rà soát danh mục trạm y tế xuống cấp.',
      '- Về kinh phí: Sở Tài chính bố trí kinh phí sửa chữa các trạm.',
      '- Công tác vận động: Các địa phương vận động nhân dân hiến đất.',
    ];
    expect(tasksTold([lead, ...items].join('\n\n'))).toBe(3);
  });
});
