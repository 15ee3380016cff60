import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const PRESS = { kind: 'press', title: 'Hội nghị giao ban', date: '2024-07-04' };

/** The tasks of a press text: who leads (a star where inherited), what is to be done, by when where it is not the end of the year. */
function asked(body: string, front: Record<string, string> = PRESS): readonly string[] {
  return readBody(`${body}\n`, front).extraction.tasks.map(({ actors, quote, deadline }) => {
    const [lead] = actors;
    const due = deadline?.due?.endsWith('-12-31') === false ? ` | ${deadline.due}` : '';
    return `${lead!.inherited ? '*' : lead!.name} | ${quote}${due}`;
  });
}

describe('words that lead up to acts', () => {
  test.each([
    'Phương hướng 6 tháng cuối năm 2024: ',
    'Nội dung triển khai gồm: ',
    'Kế hoạch đề ra 5 nhiệm vụ trọng tâm, gồm: ',
    'Theo kế hoạch, các nhiệm vụ trọng tâm gồm: ',
    'Một số nhiệm vụ cụ thể được tỉnh đặt ra như: ',
    'Nghị quyết cũng đề ra các giải pháp chủ yếu như: ',
    'Đại hội đã xác định nhiệm vụ của nhiệm kỳ: ',
    'Hội nghị thống nhất một số nhiệm vụ trọng tâm: ',
    'Với quan điểm phòng ngừa từ sớm, tỉnh yêu cầu: ',
    'UBND tỉnh yêu cầu: ',
    'Công văn nêu rõ: ',
    'Tại hội nghị, các đại biểu thống nhất phương hướng, nhiệm vụ 6 tháng cuối năm, trong đó ',
  ])('announce tasks: "%s"', (lead) => {
    expect(asked(`${lead}nâng cấp chợ đầu mối; xây dựng kho lạnh.`)).toEqual(['* | nâng cấp chợ đầu mối', '* | xây dựng kho lạnh']);
  });

  test.each([
    'Hội nghị thảo luận các nội dung: đánh giá kết quả thực hiện nhiệm vụ; triển khai nhiệm vụ quý tới.',
    'Cử tri đề nghị tỉnh: nâng cấp chợ đầu mối; hỗ trợ nông dân.',
    'Nhiệm vụ được triển khai hiệu quả: xây dựng kho lạnh; tổ chức ba lớp học.',
    'Các giải pháp được thực hiện đồng bộ: tuyên truyền, vận động người dân; kiểm tra các cơ sở.',
    'Nội dung hội nghị gồm: đánh giá kết quả; triển khai nhiệm vụ.',
  ])('but not where they tell of what was done, is debated or asked for: "%s"', (body) => {
    expect(asked(body)).toEqual([]);
  });

  test('may name who has to act behind their colon', () => {
    expect(asked('Kế hoạch nêu rõ: Sở Y tế chủ trì, phối hợp với các sở mở lớp học; UBND các huyện bố trí kinh phí.')).toEqual([
      'Sở Y tế | Sở Y tế chủ trì, phối hợp với các sở mở lớp học',
      'UBND các huyện | UBND các huyện bố trí kinh phí',
    ]);
  });
});

describe('a sentence that opens with a time', () => {
  test.each`
    body                                                                                     | said
    ${'Sản lượng tăng 5%. Trong 6 tháng cuối năm, huyện tiếp tục trồng rừng; mở chợ phiên.'} | ${['huyện | Trong 6 tháng cuối năm, huyện tiếp tục trồng rừng', 'huyện | mở chợ phiên']}
    ${'Sản lượng tăng 5%. Năm 2025, huyện Tân Yên mở rộng vườn ươm.'}                        | ${['huyện Tân Yên | Năm 2025, huyện Tân Yên mở rộng vườn ươm']}
    ${'Sản lượng tăng 5%. Trong 6 tháng đầu năm, huyện tiếp tục trồng rừng; mở chợ phiên.'}  | ${[]}
    ${'Sản lượng tăng 5%. Ngày 20/8, Ban Thường vụ Thành ủy cho ý kiến về dự án.'}           | ${[]}
  `('tells what is to be done where the time is to come: "$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    const issued = asked(body).map((line) => line.replace(/^\*/, 'huyện'));
    expect(issued).toEqual(said);
  });
});

describe('between an order and who has to act', () => {
  test.each`
    body                                                                                           | said
    ${'Chủ tịch UBND tỉnh yêu cầu, trong tháng 8, các sở cần rà soát chợ tạm.'}                    | ${['các sở | Chủ tịch UBND tỉnh yêu cầu, trong tháng 8, các sở cần rà soát chợ tạm | 2024-08-31']}
    ${'Chủ tịch UBND tỉnh đề nghị thời gian tới, nhất là trong quý III, Sở Xây dựng mở kho lạnh.'} | ${['Sở Xây dựng | Chủ tịch UBND tỉnh đề nghị thời gian tới, nhất là trong quý III, Sở Xây dựng mở kho lạnh | 2024-09-30']}
  `('a time may stand: "$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(asked(body)).toEqual(said);
  });

  test.each`
    body                                                           | said
    ${'Chủ tịch UBND tỉnh chỉ đạo Sở Xây dựng rà soát chợ tạm.'}   | ${['Sở Xây dựng | Chủ tịch UBND tỉnh chỉ đạo Sở Xây dựng rà soát chợ tạm']}
    ${'Chủ tịch UBND các huyện chỉ đạo các xã rà soát chợ tạm.'}   | ${['Chủ tịch UBND các huyện | Chủ tịch UBND các huyện chỉ đạo các xã rà soát chợ tạm']}
    ${'Chủ tịch UBND tỉnh đã chỉ đạo Sở Xây dựng rà soát chợ tạm'} | ${[]}
  `('who leads all of a province has others act: "$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(asked(body)).toEqual(said);
  });
});

describe('a body that directs those below it', () => {
  const TOLD = 'Năm 2024, huyện có nhiều bến thuyền.\n\n';

  test.each`
    body                                                                       | said
    ${'UBND huyện chỉ đạo UBND các xã nạo vét kênh Đông; tổ chức hội thi.'}    | ${['UBND huyện chỉ đạo UBND các xã nạo vét kênh Đông', 'tổ chức hội thi']}
    ${'Thị xã Sơn Tây chỉ đạo các xã, phường nạo vét kênh Đông.'}              | ${['Thị xã Sơn Tây chỉ đạo các xã, phường nạo vét kênh Đông']}
    ${'UBND huyện luôn chỉ đạo UBND các xã nạo vét kênh Đông.'}                | ${[]}
    ${'UBND huyện đã chỉ đạo UBND các xã nạo vét kênh Đông.'}                  | ${[]}
    ${'Huyện chỉ đạo các xã nạo vét kênh Đông, đến nay các xã đã nạo vét 5km'} | ${[]}
    ${'Năm qua, UBND huyện chỉ đạo UBND các xã nạo vét kênh Đông.'}            | ${[]}
  `('has them act, where it is not told as done: "$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(asked(`${TOLD}${body}`).map((told) => told.slice(told.indexOf('| ') + 2))).toEqual(said);
  });
});

describe('the orders of a leader', () => {
  test('go on over paragraphs that name who acts, up to one that tells what was done', () => {
    const body = [
      'UBND tỉnh yêu cầu các sở thường xuyên kiểm tra chợ tạm.',
      'Đối với lực lượng Biên phòng tiếp tục siết chặt vành đai; tăng cường tuần tra.',
      'Bên cạnh đó, lực lượng Hải quan thực hiện nghiêm quy trình soi chiếu.',
      'Lực lượng chức năng đã bắt giữ ba đối tượng; mở rộng điều tra.',
    ].join('\n\n');
    expect(asked(body)).toEqual([
      'các sở | UBND tỉnh yêu cầu các sở thường xuyên kiểm tra chợ tạm',
      'lực lượng Biên phòng | tiếp tục siết chặt vành đai',
      '* | tăng cường tuần tra',
      'lực lượng Hải quan | lực lượng Hải quan thực hiện nghiêm quy trình soi chiếu',
    ]);
  });

  test('go on over numbered points below them, each with its own bodies', () => {
    const body = [
      'Về việc này, Chủ tịch UBND tỉnh có ý kiến như sau:',
      '**1. UBND xã Chi Lăng:**',
      '- Hoàn thành bản đồ trước ngày 30/11/2024.',
      '**2. Đảng ủy xã **khẩn trương lập tổ công tác.',
      '**3. Các xã, phường Quế Võ, Bồng Lai** khẩn trương cắm mốc.',
    ].join('\n\n');
    expect(asked(body)).toEqual([
      '* | Hoàn thành bản đồ trước ngày 30/11/2024 | 2024-11-30',
      'Đảng ủy xã | Đảng ủy xã khẩn trương lập tổ công tác',
      'Các xã, phường Quế Võ, Bồng Lai | Các xã, phường Quế Võ, Bồng Lai khẩn trương cắm mốc',
    ]);
  });

  test.each([
    'Chiều 26/5, UBND tỉnh tổ chức hội nghị trực tuyến quán triệt triển khai chỉ thị.',
    '>>> TẢI VỀ toàn văn kế hoạch xây dựng chợ',
  ])('are not in what only tells of a meeting or a page: "%s"', (body) => {
    expect(asked(body)).toEqual([]);
  });
});

describe('what is said of a thing', () => {
  const PLAN = { kind: 'plan', title: 'Kế hoạch mở chợ' };

  test.each([
    'Tiếp cận nhà ở an toàn, vừa túi tiền là thước đo của tiến bộ.',
    'Thông tin bệnh án được hiển thị trên ứng dụng là dữ liệu chính thống.',
  ])('is no task: "%s"', (line) => {
    expect(asked(`## NHIỆM VỤ\n\n- ${line}`, PLAN)).toEqual([]);
  });

  test.each([
    'Công tác tuyên truyền phải gắn với thực tiễn.',
    'Việc chọn, cử cán bộ đi học phải dựa vào quy hoạch.',
    'Việc đào tạo, bố trí cán bộ phải đi liền với chính sách tiền lương.',
  ])('but what it must go with is one: "%s"', (line) => {
    expect(asked(`## NHIỆM VỤ\n\n- ${line}`, PLAN)).toEqual([`* | ${line.slice(0, -1)}`]);
  });

  test('and what may be done beside it is part of it', () => {
    expect(
      asked('## NHIỆM VỤ\n\n- Nhà nước sẽ có chính sách riêng, trong đó có thể hỗ trợ giá, cung cấp nhà miễn phí.', PLAN),
    ).toHaveLength(1);
  });
});

describe('a document that says what is to be by a year', () => {
  test.each`
    body                                                                         | said
    ${'Kế hoạch phấn đấu đến năm 2025 có 100% trạm y tế đạt chuẩn.'}             | ${'trạm y tế đạt chuẩn | 2025'}
    ${'Đề án phấn đấu đến năm 2026, tỷ lệ hộ nghèo giảm còn 3%.'}                | ${'tỷ lệ hộ nghèo | 2026'}
    ${'Theo kế hoạch, đến hết năm 2024, tỉnh sẽ hoàn thành 500 căn nhà xã hội.'} | ${'căn nhà xã hội | 2024'}
  `('gives a target of that year: "$body"', ({ body, said }: { body: string; said: string }) => {
    const { indicators } = readBody(`${body}\n`, PRESS).extraction;
    expect(indicators.map(({ name, period, role }) => [`${name} | ${period?.edtf ?? 'none'}`, role])).toEqual([[said, 'target']]);
  });
});

describe('an article on a plan', () => {
  test.each`
    body                                                                                                         | said
    ${'Theo Quy hoạch, mục tiêu kinh tế là trồng mới rừng ngập mặn; bảo vệ đê biển.'}                            | ${['* | trồng mới rừng ngập mặn', '* | bảo vệ đê biển']}
    ${'Mục tiêu về xã hội là mở rộng làng nghề; đào tạo thợ mộc.'}                                               | ${['* | mở rộng làng nghề', '* | đào tạo thợ mộc']}
    ${'Đại hội đã thông qua một số giải pháp trọng tâm là mở rộng làng nghề; đào tạo thợ mộc.'}                  | ${['* | mở rộng làng nghề', '* | đào tạo thợ mộc']}
    ${'Nội dung công điện nêu rõ: UBND các tỉnh miền núi phía Bắc (Hà Giang, Lào Cai) chỉ đạo che chắn chuồng.'} | ${['UBND các tỉnh miền núi phía Bắc | UBND các tỉnh miền núi phía Bắc (Hà Giang, Lào Cai) chỉ đạo che chắn chuồng']}
    ${'Phát huy kết quả đạt được, thời gian tới, huyện tiếp tục mở rộng làng nghề.'}                             | ${['huyện | huyện tiếp tục mở rộng làng nghề']}
  `('tells what it sets: "$body"', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(asked(body).map((line) => line.replace(/^\* \| huyện/, 'huyện | huyện'))).toEqual(said);
  });

  test.each([
    'Quán triệt chỉ đạo của Thủ tướng, UBND tỉnh đã ban hành kế hoạch mở chợ.',
    'Thống kê từ Cục Hải quan cho thấy, hàng qua cửa khẩu giảm.',
    'Ngày 2/7, UBND tỉnh ban hành kế hoạch mở chợ.',
  ])('but not what has come about: "%s"', (body) => {
    expect(asked(`Thời gian tới, các xã mở rộng làng nghề. ${body}`).slice(1)).toEqual([]);
  });

  test('goes on below what somebody needs to do', () => {
    const body = 'Các cơ quan, đơn vị cần tăng cường thông tin về sáp nhập.\n\nXử lý nghiêm cán bộ phát tán tài liệu mật.';
    expect(asked(body)).toEqual([
      'Các cơ quan, đơn vị | Các cơ quan, đơn vị cần tăng cường thông tin về sáp nhập',
      '* | Xử lý nghiêm cán bộ phát tán tài liệu mật',
    ]);
  });
});
