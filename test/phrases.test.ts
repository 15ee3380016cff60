import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { unmark } from './marked.ts';

type Front = Readonly<Record<string, string>>;

const PLAN: Front = { kind: 'plan', date: '2025-01-20', period: "'2025'" };
const TERM: Front = { kind: 'resolution', date: '2025-10-02', period: '2025/2030' };
const AUTUMN: Front = { kind: 'directive', date: '2025-09-15', period: "'2025'" };

/** The times that the tasks and targets of one clause are bound by: words, kind, first and last day. */
function timesIn(clause: string, front: Front): readonly string[] {
  const { deadlines } = readBody(`## Nhiệm vụ trọng tâm\n\n- ${clause}\n`, front).extraction;
  return deadlines.map(({ text, kind, start, due }) => `${text} | ${kind} ${start ?? ''}..${due ?? ''}`);
}

describe('a phrase in a clause', () => {
  test.each`
    clause                                                                         | front     | kind        | days
    ${'Cập nhật kết quả thực hiện ⟦hàng tuần⟧.'}                                   | ${PLAN}   | ${'every'}  | ${'..'}
    ${'Số hóa hồ sơ hộ tịch ⟦trong Q3/2025⟧.'}                                     | ${PLAN}   | ${'in'}     | ${'2025-07-01..2025-09-30'}
    ${'Nghiệm thu trạm xử lý nước thải ⟦trước T12/2025⟧.'}                         | ${PLAN}   | ${'before'} | ${'..2025-12-01'}
    ${'Phát động trồng cây ⟦trong qúy III/ 2025⟧.'}                                | ${PLAN}   | ${'in'}     | ${'2025-07-01..2025-09-30'}
    ${'Trình phương án giá đất ngay ⟦trong quý đầu tiên của năm 2026⟧.'}           | ${PLAN}   | ${'in'}     | ${'2026-01-01..2026-03-31'}
    ${'Bàn giao trụ sở ⟦trong tháng đầu tiên của quý IV⟧.'}                        | ${PLAN}   | ${'in'}     | ${'2025-10-01..2025-10-31'}
    ${'Mở đợt ra quân ⟦từ 10 đến 25/11⟧.'}                                         | ${PLAN}   | ${'in'}     | ${'2025-11-10..2025-11-25'}
    ${'Chỉnh lý tài liệu tồn đọng ⟦trong hai năm 2026 và 2027⟧.'}                  | ${TERM}   | ${'in'}     | ${'2026-01-01..2027-12-31'}
    ${'Xây dựng khu thương mại tự do ⟦trong nửa đầu nhiệm kỳ⟧.'}                   | ${TERM}   | ${'in'}     | ${'2025-01-01..2027-12-31'}
    ${'Xóa phòng học tạm ⟦trong hai năm đầu nhiệm kỳ⟧.'}                           | ${TERM}   | ${'in'}     | ${'2025-01-01..2026-12-31'}
    ${'Bứt phá về hạ tầng ⟦trong năm cuối nhiệm kỳ⟧.'}                             | ${TERM}   | ${'in'}     | ${'2030-01-01..2030-12-31'}
    ${'Phủ kín quy hoạch phân khu ⟦đến giữa nhiệm kỳ⟧.'}                           | ${TERM}   | ${'by'}     | ${'..2028-12-31'}
    ${'Đầu tư đường sắt đô thị ⟦giai đoạn 2026 - 2030 và những năm tiếp theo⟧.'}   | ${TERM}   | ${'in'}     | ${'2026-01-01..'}
    ${'Trồng rừng gỗ lớn ⟦giai đoạn từ 2026 đến hết 2028⟧.'}                       | ${TERM}   | ${'in'}     | ${'2026-01-01..2028-12-31'}
    ${'Hoàn thành tuyến ven biển ⟦trong 3 - 5 năm tới⟧.'}                          | ${TERM}   | ${'in'}     | ${'2026-01-01..2030-12-31'}
    ${'Luân chuyển cán bộ chủ chốt ⟦trước Đại hội XV của Đảng⟧.'}                  | ${TERM}   | ${'event'}  | ${'..'}
    ${'Trình đề án vị trí việc làm ⟦trong quý I tới⟧.'}                            | ${AUTUMN} | ${'in'}     | ${'2026-01-01..2026-03-31'}
    ${'Thu nợ đọng ngay ⟦trong tháng 12 này⟧.'}                                    | ${AUTUMN} | ${'in'}     | ${'2025-12-01..2025-12-31'}
    ${'Rà soát tài sản dôi dư ⟦trước ngày 30 tháng 4 tới⟧.'}                       | ${AUTUMN} | ${'before'} | ${'..2026-04-30'}
    ${'Thu hồi tạm ứng quá hạn ⟦từ nay cho đến hết tháng 11⟧.'}                    | ${AUTUMN} | ${'by'}     | ${'..2025-11-30'}
    ${'Trình Thường trực Tỉnh ủy phương án ⟦trong vòng 10 ngày tới⟧.'}             | ${AUTUMN} | ${'by'}     | ${'..2025-09-25'}
    ${'Cơ cấu lại nợ ⟦trong vòng 6 tháng tới⟧.'}                                   | ${AUTUMN} | ${'in'}     | ${'2025-10-01..2026-03-31'}
    ${'Gửi số liệu ⟦trước cuối tuần này⟧.'}                                        | ${AUTUMN} | ${'before'} | ${'..2025-09-21'}
    ${'Cấp phép xây dựng ⟦trong 01 ngày làm việc kể từ khi nhận đủ hồ sơ⟧.'}       | ${AUTUMN} | ${'event'}  | ${'..'}
    ${'Bố trí đủ giáo viên ⟦từ học kỳ II năm học 2025-2026⟧.'}                     | ${AUTUMN} | ${'event'}  | ${'..'}
    ${'Áp dụng giống lúa mới ⟦từ vụ Đông Xuân 2025 - 2026⟧.'}                      | ${AUTUMN} | ${'event'}  | ${'..'}
    ${'Bình ổn giá ⟦trước, trong và sau Tết Nguyên đán⟧.'}                         | ${AUTUMN} | ${'event'}  | ${'..'}
    ${'Khánh thành cầu mới ⟦dịp kỷ niệm 81 năm Quốc khánh (2/9/2026)⟧.'}           | ${AUTUMN} | ${'in'}     | ${'2026-09-02..2026-09-02'}
    ${'Công khai kết quả xếp hạng vào ⟦tuần đầu tiên của mỗi tháng⟧.'}             | ${AUTUMN} | ${'every'}  | ${'..'}
    ${'Tổng hợp vướng mắc, gửi Văn phòng vào ⟦16 giờ thứ Sáu hằng tuần⟧.'}         | ${AUTUMN} | ${'every'}  | ${'..'}
    ${'Cập nhật số liệu giải ngân ⟦định kỳ trước ngày 05 và ngày 20 hằng tháng⟧.'} | ${AUTUMN} | ${'every'}  | ${'..'}
    ${'Trực cháy rừng ⟦từ tháng 3 đến tháng 6 hằng năm⟧.'}                         | ${AUTUMN} | ${'every'}  | ${'..'}
    ${'Kiểm đếm tàu cá ⟦trong các tháng 5, 6 và 7⟧.'}                              | ${PLAN}   | ${'in'}     | ${'2025-05-01..2025-07-31'}
    ${'Nạo vét kênh tiêu ⟦trong tháng 9 và tháng 10⟧.'}                            | ${PLAN}   | ${'in'}     | ${'2025-09-01..2025-10-31'}
    ${'Trả hết nợ nhà thầu ⟦trước khi hết quý II/2025⟧.'}                          | ${PLAN}   | ${'by'}     | ${'..2025-06-30'}
    ${'Gửi dự thảo ⟦trước thứ Sáu, ngày 07/3/2025⟧.'}                              | ${PLAN}   | ${'before'} | ${'..2025-03-07'}
    ${'Xây nhà lưu trú công nhân ⟦trong 3 năm đầu của giai đoạn 2026 - 2030⟧.'}    | ${TERM}   | ${'in'}     | ${'2026-01-01..2028-12-31'}
    ${'Xây dựng cảng trung chuyển ⟦đến giữa thế kỷ XXI⟧.'}                         | ${TERM}   | ${'by'}     | ${'..2050-12-31'}
    ${'Bàn giao nhà ⟦trước Ngày hội Đại đoàn kết toàn dân tộc⟧.'}                  | ${AUTUMN} | ${'event'}  | ${'..'}
    ${'Kiểm tra hồ chứa ⟦trước mùa mưa bão năm sau⟧.'}                             | ${AUTUMN} | ${'event'}  | ${'..'}
    ${'Báo số ca bệnh ⟦trước 15 giờ hằng ngày⟧.'}                                  | ${AUTUMN} | ${'every'}  | ${'..'}
    ${'Trả dứt điểm nợ đọng vào ⟦dịp cuối năm⟧.'}                                  | ${AUTUMN} | ${'by'}     | ${'..2025-12-31'}
    ${'Đối thoại với thanh niên ⟦ít nhất 01 lần/năm⟧.'}                            | ${AUTUMN} | ${'every'}  | ${'..'}
  `(
    'is read with its preposition: $clause',
    ({ clause, front, kind, days }: { clause: string; front: Front; kind: string; days: string }) => {
      const { text, start, end } = unmark(clause);
      expect(timesIn(text, front)).toEqual([`${text.slice(start, end)} | ${kind} ${days}`]);
    },
  );
});

describe('a clause that names no time', () => {
  test.each([
    'Triển khai Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.',
    'Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 về sắp xếp bộ máy.',
    'Thứ ba, tăng cường kỷ luật, kỷ cương hành chính.',
    'Mở rộng đường 3/2 và nút giao Quốc lộ 10 với đường 30-4.',
    'Cải tạo Khu đô thị 2/9, phường 12, quận 5.',
    'Trực ban 24/7, tiếp nhận phản ánh qua số 0225.3842.115.',
    'Nâng cấp phần mềm lên phiên bản 2.0, chuẩn TCVN 11:2008 và ISO 9001:2015.',
    'Hỗ trợ người cao tuổi từ 75 đến 79 tuổi và trẻ từ 6 đến 23 tháng tuổi.',
    'Xử lý doanh nghiệp nợ thuế quá 90 ngày, cưỡng chế trường hợp chây ỳ 3 năm liên tục.',
    'Giữ tỷ lệ đối ứng 70/30 giữa ngân sách tỉnh và ngân sách xã.',
    'Học tập gương ông Phạm Văn Quý, 45 tuổi, ở thôn 3.',
    'Tổ chức lễ kỷ niệm 80 năm Quốc khánh trang trọng, tiết kiệm.',
    'Giải quyết dứt điểm hồ sơ đất sử dụng trước ngày 15/10/1993.',
    'Tổ chức thi nâng bậc thợ từ bậc 3/7 lên bậc 4/7.',
    'Xây dựng từ 3-5 mô hình, hỗ trợ từ 2 - 3 tỷ đồng/xã.',
    'Gieo cấy hết diện tích lúa vụ Đông Xuân 2025 - 2026.',
    'Hoàn thành dứt điểm 3/5 chỉ tiêu còn dở dang.',
    'Hỗ trợ hộ nghèo theo chuẩn giai đoạn 2022 - 2025 mua bảo hiểm.',
    'Mít tinh hưởng ứng Ngày Thế giới không thuốc lá 31 tháng 5.',
    'Bố trí kinh phí từ nguồn kết dư ngân sách năm 2025 cho trạm y tế.',
    'Nâng cấp tuyến đường đã được huyện phê duyệt năm 2025.',
    'Công khai phí để phụ huynh biết trước khi đăng ký.',
    'Thực hiện ý kiến kết luận của Bí thư tại hội nghị giao ban ngày 20/2.',
  ])('gives none: %s', (clause) => {
    expect(timesIn(clause, PLAN)).toEqual([]);
  });
});

describe('a number in a clause', () => {
  test.each`
    clause                                                       | said
    ${'Thu nhập bình quân đạt ⟦95 - 100 triệu đồng/người/năm⟧.'} | ${'range 95000000..100000000 VND'}
    ${'Thu nhập bình quân đầu người đạt ⟦21 triệu/ người/năm⟧.'} | ${'= 21000000..21000000 VND'}
    ${'Doanh thu bến đò đạt ⟦2,5 tỷ/năm⟧.'}                      | ${'= 2500000000..2500000000 VND'}
    ${'Vốn đầu tư đạt ⟦1 tỷ 200 triệu đồng⟧.'}                   | ${'= 1200000000..1200000000 VND'}
    ${'Khách quốc tế đạt ⟦trên 1 vạn lượt khách⟧.'}              | ${'> 10000.. lượt'}
    ${'Giải quyết việc làm cho ⟦trên 10.000 lao động⟧.'}         | ${'> 10000.. lao động'}
    ${'Tỷ lệ hộ nghèo ⟦dưới mức 3%⟧.'}                           | ${'< ..3 percent'}
    ${'Vốn FDI thu hút đạt ⟦2,5 tỷ đô⟧.'}                        | ${'= 2500000000..2500000000 USD'}
    ${'Công suất xử lý nước thải đạt ⟦30.000 m3/ngày đêm⟧.'}     | ${'= 30000..30000 m3'}
  `('is read whole: $clause', ({ clause, said }: { clause: string; said: string }) => {
    const { text, start, end } = unmark(clause);
    const { indicators } = readBody(`## Mục tiêu\n\n- ${text}\n`, PLAN).extraction;
    const [{ quantity }] = indicators as [(typeof indicators)[number]];
    expect(quantity.text).toBe(text.slice(start, end));
    expect(`${quantity.comparator} ${quantity.min ?? ''}..${quantity.max ?? ''} ${quantity.unit}`).toBe(said);
  });
});
