import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const PRESS = { kind: 'press', title: 'Hội nghị giao ban' };
const RESULTS = 'Theo báo cáo tại cuộc họp, sản lượng chè đạt 900 tấn, tăng 8% so với cùng kỳ.\n\n';

/** What the press is read to tell: who leads (nobody where it is the issuing body), and what is to be done. */
function told(body: string): readonly string[] {
  return readBody(`Cuộc họp diễn ra sáng nay.\n\nKhông khí cởi mở.\n\n${body}\n`, PRESS).extraction.tasks.map(
    ({ actors: [lead], quote }) => `${lead!.inherited ? '' : lead!.name} | ${quote}`,
  );
}

describe('amid results', () => {
  test.each`
    sentence                                                                                 | task
    ${'Năm tới, đơn vị sẽ tiếp tục trồng mới rừng đước.'}                                    | ${'đơn vị | Năm tới, đơn vị sẽ tiếp tục trồng mới rừng đước'}
    ${'Ông Lê Văn An cho biết, sắp tới, chi cục sẽ mở ba lớp dạy nghề.'}                     | ${'chi cục | chi cục sẽ mở ba lớp dạy nghề'}
    ${'Trả lời báo chí, Bộ trưởng khẳng định, Bộ sẽ sửa đổi quy định về học phí.'}           | ${'Bộ | Bộ sẽ sửa đổi quy định về học phí'}
    ${'Về công tác thú y, ngành Nông nghiệp cần rà soát đàn trâu.'}                          | ${'ngành Nông nghiệp | ngành Nông nghiệp cần rà soát đàn trâu'}
    ${'Cục trưởng Trần Văn Bình yêu cầu, trong tháng 3, toàn đơn vị phải kiểm kê kho lạnh.'} | ${'toàn đơn vị | toàn đơn vị phải kiểm kê kho lạnh'}
    ${'Giám đốc Sở Y tế đề nghị các địa phương dự trữ thuốc.'}                               | ${'các địa phương | Giám đốc Sở Y tế đề nghị các địa phương dự trữ thuốc'}
    ${'Tại cuộc họp, Bí thư Tỉnh ủy Lê Văn An đã yêu cầu UBND tỉnh kiểm tra các bến phà.'}   | ${'UBND tỉnh | yêu cầu UBND tỉnh kiểm tra các bến phà'}
    ${'Trước tình hình đó, UBND tỉnh yêu cầu các địa phương gia cố kè đá.'}                  | ${'các địa phương | UBND tỉnh yêu cầu các địa phương gia cố kè đá'}
    ${'Nhiệm vụ trọng tâm được huyện xác định là tập trung cải tạo vườn tạp.'}               | ${' | tập trung cải tạo vườn tạp'}
    ${'Sở Du lịch xác định: đẩy mạnh quảng bá hang động.'}                                   | ${'Sở Du lịch | đẩy mạnh quảng bá hang động'}
    ${'Đồng chí Chủ tịch UBND tỉnh lưu ý: Cần sớm sửa chữa đập tràn.'}                       | ${' | Cần sớm sửa chữa đập tràn'}
  `('"$sentence" tells of a task', ({ sentence, task }: { sentence: string; task: string }) => {
    expect(told(RESULTS + sentence)).toEqual([task]);
  });

  test.each([
    'Năm qua, ngành đã xác định tập trung trồng rừng, nhờ đó độ che phủ tăng.',
    'Lãnh đạo Sở xác định cải cách là khâu đột phá nên thủ tục giảm nhiều.',
    'Nhiều hộ phải bỏ vụ, người lao động phải nghỉ việc.',
    'Trước đó, lãnh đạo huyện đã yêu cầu nhà thầu bổ sung máy xúc.',
    'Tại buổi kiểm tra, đoàn đã đề nghị xã sửa cầu, đến nay cầu đã thông.',
    'Các hộ dân cho biết sẽ tiếp tục mở rộng vườn cam.',
    'Công ty Hoa Sen sẽ chia cổ tức 10% bằng tiền mặt.',
    'Hội nghị đã nghe lãnh đạo các huyện đề nghị tháo gỡ khó khăn về vốn.',
    'Xã hội cần chung tay.',
    'Đơn vị tập trung cao độ nên sản lượng tăng 8%.',
  ])('"%s" tells of none', (sentence) => {
    expect(told(RESULTS + sentence)).toEqual([]);
  });
});

describe('amid tasks', () => {
  const CONCLUSION = 'Phát biểu chỉ đạo hội nghị, đồng chí Bí thư ghi nhận kết quả của các chi bộ.\n\n';

  test.each`
    sentence                                                                                                        | task
    ${'Liên quan đến việc thu gom rác, bên cạnh các giải pháp lâu dài, đơn vị cần chú trọng phân loại tại nguồn.'}  | ${'đơn vị | đơn vị cần chú trọng phân loại tại nguồn'}
    ${'Về thực hiện nhiệm vụ năm 2024, Phó Tổng cục trưởng yêu cầu đơn vị kiểm kê kho lạnh.'}                       | ${'đơn vị | yêu cầu đơn vị kiểm kê kho lạnh'}
    ${'Ngoài việc phòng ngừa, phát hiện, xử lý vi phạm, huyện tiếp tục tuần tra đêm.'}                              | ${'huyện | huyện tiếp tục tuần tra đêm'}
    ${'Bí thư nhấn mạnh, mục tiêu rất khó, vì vậy từng địa phương, đơn vị phải rà soát lại đàn bò.'}                | ${'từng địa phương, đơn vị | từng địa phương, đơn vị phải rà soát lại đàn bò'}
    ${'Bí thư yêu cầu từng đồng chí trong Ban Thường vụ Tỉnh ủy, từng cơ quan, đơn vị chủ động lập kế hoạch trực.'} | ${'từng đồng chí trong Ban Thường vụ Tỉnh ủy, từng cơ quan, đơn vị | Bí thư yêu cầu từng đồng chí trong Ban Thường vụ Tỉnh ủy, từng cơ quan, đơn vị chủ động lập kế hoạch trực'}
    ${'Huyện cũng tập trung trồng rừng ngập mặn.'}                                                                  | ${'Huyện | Huyện cũng tập trung trồng rừng ngập mặn'}
  `('"$sentence" is read from who has to act', ({ sentence, task }: { sentence: string; task: string }) => {
    expect(told(CONCLUSION + sentence)).toEqual([task]);
  });
});

test('who leads a body is no act where it is told what was done', () => {
  expect(
    told('Phát biểu chỉ đạo hội nghị, đồng chí Bí thư ghi nhận kết quả.\n\nTrong đó, lãnh đạo Sở Y tế đã giao chỉ tiêu cho từng trạm.'),
  ).toEqual([]);
});

describe('an agenda that running text turned to', () => {
  const figures = (body: string): number => readBody(body, PRESS).extraction.indicators.length;

  test.each([
    'Tham dự cuộc họp có lãnh đạo các sở.',
    'Cũng tại hội nghị, các đại biểu thảo luận về giá nước.',
    'Dịp này, 5 tập thể được khen.',
  ])('ends with its block: "%s"', (agenda) => {
    expect(figures(`${agenda}\n\nSản lượng chè đạt 900 tấn, tăng 8%.\n`)).toBe(1);
  });

  test('holds in the block itself but for figures of what is always measured', () => {
    expect(figures('Hội nghị thảo luận về 900 ha rừng. Số ghế của hội trường đạt 900 chiếc.\n')).toBe(0);
    expect(figures('Hội nghị thảo luận về 900 ha rừng. Sản lượng chè đạt 900 tấn.\n')).toBe(1);
  });
});

describe('orders of who concludes', () => {
  test('go on over paragraphs, also where these open with their matter', () => {
    const body = [
      'Sau khi nghe Sở Tài chính báo cáo, đồng chí Bí thư Tỉnh ủy kết luận, về thu ngân sách những tháng cuối năm: Triển khai nghiêm chỉ thị về thuế.',
      'Về đầu tư công, tập trung giải ngân 100% kế hoạch vốn.',
      'Liên quan đến nhiệm vụ trên, Sở Nội vụ rà soát số liệu.',
      'Trong lĩnh vực y tế, cần dự trữ đủ thuốc.',
    ];
    expect(told(RESULTS + body.join('\n\n'))).toEqual([
      ' | Triển khai nghiêm chỉ thị về thuế',
      ' | tập trung giải ngân 100% kế hoạch vốn',
      'Sở Nội vụ | Sở Nội vụ rà soát số liệu',
      ' | cần dự trữ đủ thuốc',
    ]);
  });

  test('end where results are told of a matter', () => {
    expect(told('Bí thư Tỉnh ủy yêu cầu Sở Y tế mua thuốc.\n\nVề thu ngân sách, các huyện đã thu 900 tỷ đồng.')).toEqual([
      'Sở Y tế | Bí thư Tỉnh ủy yêu cầu Sở Y tế mua thuốc',
    ]);
  });
});
