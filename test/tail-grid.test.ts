import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const ACTS = [
  'Rà soát các dự án đầu tư',
  'Thực hiện đồng bộ các giải pháp thúc đẩy xuất khẩu',
  'Nâng cao chất lượng đào tạo nghề',
  'Bố trí kinh phí hỗ trợ hộ nghèo',
  'Xử lý nghiêm các hành vi vi phạm',
  'Chủ động ứng phó với thiên tai',
  'Bảo đảm an sinh xã hội',
  'Không để xảy ra tình trạng thiếu điện',
];

/** What may be picked out, said or added at the end of an act, with what joins it. */
const TAILS = [
  ', nhất là vùng sâu, vùng xa',
  ', nhất là dịp cuối năm',
  ', nhất là những vấn đề bức xúc',
  ', nhất là các giải pháp cấp bách',
  ', đặc biệt là các nhiệm vụ trọng tâm',
  ', trước hết là các điều kiện thiết yếu',
  ', trọng tâm là các nhiệm vụ năm 2027',
  ', chủ yếu là các cơ sở ven biển',
  ', cụ thể là các yêu cầu của cử tri',
  ', kể cả ngày nghỉ, ngày lễ',
  ', bảo đảm đúng tiến độ',
  ', lấy người dân làm trung tâm',
  ', hoàn thành trước ngày 30/6/2027',
  ' theo hướng hiện đại, bền vững',
  ' góp phần ổn định tình hình',
  ' để kịp thời phục vụ nhân dân',
  ' trên cơ sở nguồn lực hiện có',
  ' với sự tham gia của cả hệ thống chính trị',
  ' (có danh sách kèm theo)',
];

describe.each(TAILS)('an act is one task also before "%s"', (tail) => {
  test.each(ACTS)('%s', (act) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n- ${act}${tail}.\n`, { kind: 'directive', date: '2027-03-01' }).extraction;
    expect(tasks.map(({ quote }) => quote.startsWith(act))).toEqual([true]);
  });
});
