import { describe, expect, test } from 'vitest';
import { tasksTold } from './tasks-told.ts';

const DIRECTIVE = { kind: 'directive', title: 'Chỉ thị về bến thuyền', date: '2024-11-20' };

/** Who leads the first task of a text. */
function leadOf(body: string): string | undefined {
  return tasksTold(body, DIRECTIVE)[0]?.split(' | ')[0];
}

describe('the name of who has to act', () => {
  test.each([
    ['Giao Sở Xây dựng Theo dõi, đôn đốc các phường dọn bến.', 'Sở Xây dựng'],
    ['Giao Công an Thành phố Chỉ đạo Công an các phường giữ trật tự ở bến.', 'Công an Thành phố'],
    ['Giao Phòng Bến sông, phối hợp với Trạm Y tế rà soát các bến.', 'Phòng Bến sông'],
    ['Chủ tịch yêu cầu lãnh đạo các xã cần nạo vét ngay kênh Đông.', 'lãnh đạo các xã'],
    ['1. Tất cả Sở, ngành, UBND các xã rà soát các bến.', 'Sở, ngành'],
    ['**2. Cục Đường thủy, In và Phát hành**\n\n- Triển khai việc dọn bến.', 'Cục Đường thủy, In và Phát hành*'],
    ['**(2) Các sở, cơ quan, địa phương theo chức năng, nhiệm vụ được giao:**\n\n- Chủ động dọn bến.', 'Các sở, cơ quan, địa phương*'],
    ['8. Tổ chức pháp chế thuộc Bộ\n\na) Tham mưu việc dọn bến.\n\nb) Rà soát các bến.', 'Tổ chức pháp chế thuộc Bộ*'],
    ['Thành phố kính đề nghị Ủy ban nhân dân các quận:\n\na) Dọn bến.\n\nb) Vá thuyền.', 'Ủy ban nhân dân các quận*'],
  ])('is read whole, and ends where the act begins: %s', (body, lead) => {
    expect(leadOf(body)).toBe(lead);
  });
});

describe('an act at the head of a point', () => {
  test.each([
    '- Kịp thời biểu dương, khích lệ các bến làm tốt.',
    '- Biểu dương, nhân rộng gương thợ bến có công.',
    '- Giám định các hồ sơ xác nhận thợ bến có công.',
    '- Hai sở khẩn trương thống nhất nội dung dọn bến.',
    '- Ban Chỉ đạo phải giao ban hàng tuần.',
  ])('is one, though its verb elsewhere only tells: %s', (point) => {
    expect(tasksTold(`## Nhiệm vụ\n\n${point}`, DIRECTIVE)).toHaveLength(1);
  });

  test.each(['- Biểu dương thợ bến đã đạt được nhiều kết quả.', 'Hai sở thống nhất nội dung dọn bến.'])(
    'but praise and agreement are none: %s',
    (point) => {
      expect(tasksTold(`## Kết quả\n\n${point}`, DIRECTIVE)).toEqual([]);
    },
  );
});
