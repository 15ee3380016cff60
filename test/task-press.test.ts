import { describe, expect, test } from 'vitest';
import { tasksTold } from './tasks-told.ts';

const PRESS = { kind: 'press', title: 'Hội nghị giao ban' };
const RESOLUTION = { kind: 'resolution', title: 'Kết luận về sắp xếp trường học' };

describe('what the press tells of orders', () => {
  test.each`
    body                                                                                                                                                                           | said
    ${'Dự họp có ông Trần Văn An - Phó Bí thư Tỉnh ủy. Tại cuộc họp, ông Trần Văn An đề nghị Sở Y tế rà soát kho thuốc. Đồng thời, ông yêu cầu Sở Nội vụ lập đề án tuyển dụng.'}   | ${['Sở Y tế | đề nghị Sở Y tế rà soát kho thuốc', 'Sở Nội vụ | yêu cầu Sở Nội vụ lập đề án tuyển dụng']}
    ${'Bà Lê Thị Bình, Chủ tịch UBND tỉnh dự lễ. Bà Bình yêu cầu Sở Xây dựng kiểm tra cầu treo.'}                                                                                  | ${['Sở Xây dựng | yêu cầu Sở Xây dựng kiểm tra cầu treo']}
    ${'Trên cương vị mới, Chủ tịch UBND tỉnh khẳng định, thời gian tới UBND tỉnh sẽ tập trung vào 3 mục tiêu: Huy động vốn tư nhân; gỡ bỏ rào cản thủ tục; nâng cấp chợ đầu mối.'} | ${['UBND tỉnh | Huy động vốn tư nhân', 'UBND tỉnh* | gỡ bỏ rào cản thủ tục', 'UBND tỉnh* | nâng cấp chợ đầu mối']}
    ${'Giám đốc Sở Du lịch cho biết, thời gian tới, Sở Du lịch sẽ mở thêm ba tuyến đường bộ.'}                                                                                     | ${['Sở Du lịch | Sở Du lịch sẽ mở thêm ba tuyến đường bộ']}
    ${'Kế hoạch nhằm đưa nghị quyết vào cuộc sống. Trong đó: Tăng cường trồng rừng phòng hộ. Phát triển chăn nuôi bò sữa.'}                                                        | ${['UBND tỉnh* | Tăng cường trồng rừng phòng hộ', 'UBND tỉnh* | Phát triển chăn nuôi bò sữa']}
  `('"$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    const issued = tasksTold(body, PRESS).map((line) => line.replace(/^Ủy ban nhân dân[^|*]*\*/, 'UBND tỉnh*'));
    expect(issued).toEqual(said);
  });

  test.each([
    'Ông Trần Văn An ở thôn Đông đề nghị UBND xã sửa chữa cầu treo.',
    'Sáng nay, Chủ tịch HĐND tỉnh chủ trì cuộc họp giao ban rà soát tiến độ nhiệm vụ tháng 2.',
    'Chủ tịch UBND tỉnh cho biết, Sở Du lịch mở ba tuyến đường bộ từ đầu năm.',
    'Tỉnh đã đạt nhiều kết quả. Trong đó: Tăng trưởng ngành dược khá.',
    'Các đại biểu thảo luận. Chủ tịch UBND tỉnh vắng mặt. Cử tri phường Đông kiến nghị ngành chức năng kiểm tra, di dời lò gạch.',
    'Phát biểu tại buổi lễ, tay chèo trẻ nghẹn ngào nhắc đến mẹ. Bạn chèo cũng tặng hoa cho huấn luyện viên.',
    'Bí thư Tỉnh ủy nhấn mạnh chiến thắng trên sông là dấu son của quê hương. Xây dựng lại bến đò từ tro tàn.',
    'Tại hội thảo, Chủ tịch UBND tỉnh yêu cầu:\n\nMới đây, Sở Xây dựng sửa xong bến thuyền.',
    'Thời gian tới, mặc dù phải vá hàng trăm con thuyền, Đảng bộ và nhân dân huyện đã vượt qua mùa lũ.',
    'Hội nghị cũng chỉ ra những tồn tại, hạn chế và rút ra bài học để tập trung lãnh đạo, chỉ đạo khắc phục.',
  ])('but nobody is committed by "%s"', (body) => {
    expect(tasksTold(body, PRESS)).toEqual([]);
  });
});

describe('what an office settles or promises', () => {
  test.each`
    body                                                                                                     | said
    ${'Về thủ tục, Chi cục Thuế xác định: tập trung số hóa hồ sơ.\n\nĐẩy mạnh nộp tờ khai qua mạng.'}        | ${['Chi cục Thuế | tập trung số hóa hồ sơ', 'UBND tỉnh* | Đẩy mạnh nộp tờ khai qua mạng']}
    ${'Ngoài việc trực đêm, phát hiện và xử lý kịp thời sự cố, chi cục cần tiếp tục kiểm tra các kho lạnh.'} | ${['chi cục | chi cục cần tiếp tục kiểm tra các kho lạnh']}
    ${'Năm tới, tỉnh Long An cũng sẽ tập trung vào chỉnh trang đô thị.'}                                     | ${['tỉnh Long An | Năm tới, tỉnh Long An cũng sẽ tập trung vào chỉnh trang đô thị']}
    ${'Nhiệm vụ trọng tâm được huyện Sơn Động xác định là tập trung trồng rừng.'}                            | ${['huyện Sơn Động* | tập trung trồng rừng']}
    ${'Tại lễ bàn giao, Chủ tịch UBND tỉnh yêu cầu đơn vị tiếp tục chăm sóc vườn hoa.'}                      | ${['đơn vị | Chủ tịch UBND tỉnh yêu cầu đơn vị tiếp tục chăm sóc vườn hoa']}
  `('"$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(tasksTold(body, PRESS).map((line) => line.replace(/^Ủy ban nhân dân[^|*]*\*/, 'UBND tỉnh*'))).toEqual(said);
  });

  test.each(['Trước đó, chi cục đã xác định: tập trung số hóa hồ sơ là khâu khó.', 'Các cơ quan, đơn vị tiếp tục được khen thưởng.'])(
    'but not in "%s"',
    (body) => {
      expect(tasksTold(body, PRESS)).toEqual([]);
    },
  );
});

describe('a promise under questioning', () => {
  test('is of the office whose head answers, called for short, and what voters then ask for is none', () => {
    const body =
      'Trả lời chất vấn về tiến độ nâng cấp, mở rộng cầu Bến Đá, Giám đốc Sở Y tế cho biết, Sở sẽ xây trạm xá trong quý I. Cử tri kiến nghị ngành chức năng kiểm tra, di dời lò gạch.';
    expect(tasksTold(body, PRESS)).toEqual(['Sở Y tế | Sở sẽ xây trạm xá trong quý I | 2024-03-31']);
  });
});

describe('what a meeting settles', () => {
  test.each`
    body                                                                                                                                                   | said
    ${'Về xây dựng Đảng, hội nghị xác định tiếp tục kiện toàn các chi bộ.'}                                                                                | ${['tiếp tục kiện toàn các chi bộ']}
    ${'Phân tích thời cơ, hội nghị thống nhất xác định nhiệm vụ trọng tâm 6 tháng cuối năm là tiếp tục phát huy vai trò chi bộ; nâng cao chất lượng họp.'} | ${['tiếp tục phát huy vai trò chi bộ', 'nâng cao chất lượng họp']}
    ${'Theo ông Trần Văn An, tỉnh sẽ tập trung thực hiện 3 mũi nhọn, đó là xây cảng cá; mở tuyến xe đêm.'}                                                 | ${['xây cảng cá', 'mở tuyến xe đêm']}
    ${'Hội nghị xác định từ nay đến cuối năm phải dồn sức cho mấy việc lớn: Trồng rừng; nạo vét kênh.'}                                                    | ${['Trồng rừng', 'nạo vét kênh']}
  `('"$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(tasksTold(`**Nhiệm vụ 6 tháng cuối năm**\n\n${body}`, PRESS).map((line) => line.replace(/^[^|]*\| /, ''))).toEqual(said);
  });
});

describe('what a portal tells of a resolution', () => {
  test.each`
    body                                                                                                                                             | said
    ${'Trước ngày 30/6/2024, Bộ Nội vụ chủ trì, phối hợp với các bộ, ngành ban hành Thông tư về hồ sơ học bạ;\n\nHướng dẫn chấm điểm rèn luyện;'}    | ${['Bộ Nội vụ | Trước ngày 30/6/2024, Bộ Nội vụ chủ trì, phối hợp với các bộ, ngành ban hành Thông tư về hồ sơ học bạ | 2024-06-30', 'Bộ Nội vụ* | Hướng dẫn chấm điểm rèn luyện | 2024-06-30']}
    ${'Bộ Y tế chủ trì, phối hợp với các bộ, ngành liên quan ban hành: Hướng dẫn khám sức khỏe học sinh;\n\nHướng dẫn sơ cứu tai nạn ở trường học.'} | ${['Bộ Y tế | Hướng dẫn khám sức khỏe học sinh', 'Bộ Y tế* | Hướng dẫn sơ cứu tai nạn ở trường học']}
    ${'Bộ Chính trị giao Đảng ủy Quốc hội chỉ đạo sửa luật;\n\nKiện toàn tổ giúp việc.'}                                                             | ${['Đảng ủy Quốc hội | Bộ Chính trị giao Đảng ủy Quốc hội chỉ đạo sửa luật', 'Đảng ủy Quốc hội* | Kiện toàn tổ giúp việc']}
    ${'**Bộ Chính trị giao Đảng ủy Chính phủ lãnh đạo, chỉ đạo: **\n\nKhẩn trương hoàn thành dự thảo Nghị định về học phí.'}                         | ${['Đảng ủy Chính phủ* | Khẩn trương hoàn thành dự thảo Nghị định về học phí']}
    ${'Căn cứ chức năng, nhiệm vụ được giao, các bộ, ngành chủ động rà soát thủ tục nhập học. Thời gian hoàn thành trước ngày 30/6/2024.'}           | ${['các bộ, ngành | các bộ, ngành chủ động rà soát thủ tục nhập học | 2024-06-30']}
  `('"$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(tasksTold(body, RESOLUTION)).toEqual(said);
  });

  test.each([
    'Ngày 01/3/2024, Chính phủ ban hành Nghị quyết số 12/NQ-CP và xây dựng mô hình trường học mở.',
    'Bộ Nội vụ ban hành Thông tư số 5/2024/TT-BNV.',
    'Tổ chức, cá nhân thực hiện hợp đồng đã ký.',
  ])('but no duty by "%s"', (body) => {
    expect(tasksTold(body, { ...RESOLUTION, date: '2024-03-01' })).toEqual([]);
  });
});

describe('a document that closes', () => {
  test.each([
    'Văn phòng UBND tỉnh xin thông báo kết luận của Chủ tịch để các sở, ngành biết và thực hiện.',
    'Văn phòng Tỉnh ủy thông báo để các cơ quan biết, tổ chức thực hiện.',
  ])('orders nothing when it makes itself known: "%s"', (closing) => {
    expect(tasksTold(`## Kết luận\n\nGiao Sở Y tế rà soát kho thuốc.\n\n${closing}`, RESOLUTION)).toEqual([
      'Sở Y tế | Giao Sở Y tế rà soát kho thuốc',
    ]);
  });

  test('has others told what they have to know', () => {
    expect(tasksTold('## Nhiệm vụ\n\n- Thông báo lịch cắt nước để người dân chủ động tích trữ.', RESOLUTION)).toHaveLength(1);
  });
});

describe('a report that says how many things a body has to do', () => {
  const LEAD = 'Phó Thủ tướng yêu cầu tỉnh Lào Cai chỉ đạo các ngành cần tập trung làm tốt 3 nhiệm vụ phòng chống dịch.\n\n';

  test('gives its body to each of them, also behind one that names another', () => {
    const counted = 'Một là, mua thuốc cho các trạm.\n\nHai là, Sở Y tế sửa giếng ở các xã.\n\nBa là, trồng hoa quanh hồ.';
    expect(tasksTold(LEAD + counted, PRESS)).toEqual([
      'tỉnh Lào Cai* | mua thuốc cho các trạm',
      'Sở Y tế | Sở Y tế sửa giếng ở các xã',
      'tỉnh Lào Cai* | trồng hoa quanh hồ',
    ]);
  });

  test('and to nothing that is not counted off', () => {
    const [first] = tasksTold(`${LEAD}Trong tháng tới, cần mua thuốc cho các trạm.`, PRESS);
    expect(first).not.toMatch(/^tỉnh Lào Cai/);
  });
});

describe('the last paragraph of a page that begins another report', () => {
  const REPORT = 'Bí thư Tỉnh ủy yêu cầu Sở Y tế mua thuốc.\n\nSở Nội vụ lập đề án.\n\nSở Xây dựng sửa cầu.\n\n';

  test.each([
    '(TTXVN) - Sáng 12/1, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế.',
    '(Dân trí) – UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế.',
  ])('is not read: "%s"', (last) => {
    expect(tasksTold(REPORT + last, PRESS).join()).not.toMatch(/biên chế/);
  });

  test('but the first one is, whatever agency it names', () => {
    expect(tasksTold('(TTXVN) - Sáng 12/1, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế.', PRESS)).toHaveLength(1);
  });
});
