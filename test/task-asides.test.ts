import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** The tasks of a text under a heading of tasks: who leads where the text says so, what is to be done, and `every` where it comes again. */
function asked(item: string): readonly string[] {
  const { tasks } = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction;
  return tasks.map(({ actors, quote, deadline }) => {
    const said = actors[0]!.inherited ? quote : `${actors[0]!.name} | ${quote}`;
    return deadline?.kind === 'every' ? `${said} | every` : said;
  });
}

const reads = ({ item, said }: { item: string; said: readonly string[] }): void => {
  expect(asked(item)).toEqual(said);
};

describe('between a body and its verb', () => {
  test.each`
    item                                                                                    | said
    ${'Các xã, trong thời gian tới, cần nạo vét kênh Ba Xã.'}                               | ${['Các xã | Các xã, trong thời gian tới, cần nạo vét kênh Ba Xã']}
    ${'Sở Y tế trong quá trình thực hiện, phải báo cáo ca bệnh mới.'}                       | ${['Sở Y tế | Sở Y tế trong quá trình thực hiện, phải báo cáo ca bệnh mới']}
    ${'Sở Xây dựng khi lập thủ tục giao đất, cho thuê đất, phải lấy ý kiến Sở Y tế.'}       | ${['Sở Xây dựng | Sở Xây dựng khi lập thủ tục giao đất, cho thuê đất, phải lấy ý kiến Sở Y tế']}
    ${'Sở Y tế cũng được giao nhiệm vụ kiểm tra bếp ăn bán trú.'}                           | ${['Sở Y tế | Sở Y tế cũng được giao nhiệm vụ kiểm tra bếp ăn bán trú']}
    ${'Đề nghị các đoàn thể: Hội Nông dân, Hội Cựu chiến binh vận động hội viên hiến đất.'} | ${['các đoàn thể: Hội Nông dân, Hội Cựu chiến binh | Đề nghị các đoàn thể: Hội Nông dân, Hội Cựu chiến binh vận động hội viên hiến đất']}
    ${'Căn cứ vào tình hình thực tế của đơn vị, địa phương để lập lịch trực ban.'}          | ${['Căn cứ vào tình hình thực tế của đơn vị, địa phương để lập lịch trực ban']}
  `('stands when, in which case or on what ground it acts: "$item"', reads);

  test('a post that gives the order is not who acts, where another was named before', () => {
    expect(asked('Về phía Sở Y tế, Chủ tịch UBND tỉnh giao rà soát tủ thuốc.')).toEqual([
      'Sở Y tế | Chủ tịch UBND tỉnh giao rà soát tủ thuốc',
    ]);
    expect(asked('Với Vụ Pháp chế, Bộ trưởng yêu cầu cắt giảm giấy phép con.')).toEqual([
      'Vụ Pháp chế | Bộ trưởng yêu cầu cắt giảm giấy phép con',
    ]);
  });

  test('those who are addressed as comrades are named so', () => {
    expect(asked('Yêu cầu các đồng chí bí thư huyện ủy trực tiếp đối thoại với dân.')[0]).toContain('các đồng chí bí thư huyện ủy | ');
  });
});

describe('a rhythm', () => {
  test.each`
    item                                                             | said
    ${'Rà soát bến đò ngang, định kỳ báo cáo kết quả về Sở Nội vụ.'} | ${['Rà soát bến đò ngang', 'định kỳ báo cáo kết quả về Sở Nội vụ | every']}
    ${'Theo dõi mực nước hồ và định kỳ báo cáo Chủ tịch UBND tỉnh.'} | ${['Theo dõi mực nước hồ', 'định kỳ báo cáo Chủ tịch UBND tỉnh | every']}
    ${'Định kỳ báo cáo mực nước hồ.'}                                | ${['Định kỳ báo cáo mực nước hồ | every']}
  `('begins a report of its own: "$item"', reads);
});

describe('what others do or suffer is no task', () => {
  test.each`
    item                                                                                     | said
    ${'Ngăn chặn hành vi lấn chiếm, san lấp, xây dựng nhà ven sông và phá vỡ bờ kè.'}        | ${['Ngăn chặn hành vi lấn chiếm, san lấp, xây dựng nhà ven sông và phá vỡ bờ kè']}
    ${'Khen thưởng những cá nhân có thành tích xuất sắc, đóng góp tích cực cho phong trào.'} | ${['Khen thưởng những cá nhân có thành tích xuất sắc, đóng góp tích cực cho phong trào']}
    ${'Sửa các tuyến đường bị sạt lở, chia cắt, bảo đảm xe qua lại được.'}                   | ${['Sửa các tuyến đường bị sạt lở, chia cắt, bảo đảm xe qua lại được']}
    ${'Nâng cấp phần mềm dùng chung bảo đảm kết nối, chia sẻ dữ liệu giữa các trạm y tế.'}   | ${['Nâng cấp phần mềm dùng chung bảo đảm kết nối, chia sẻ dữ liệu giữa các trạm y tế']}
    ${'Mở lớp cho các ngành Kế toán, Bảo hộ lao động, Luật.'}                                | ${['Mở lớp cho các ngành Kế toán, Bảo hộ lao động, Luật']}
    ${'Hồ sơ không đầy đủ sẽ không được tổng hợp.'}                                          | ${[]}
    ${'Tên đề án: Xây dựng bến xe khách.'}                                                   | ${[]}
  `('"$item"', reads);

  test('a bare act behind a semicolon names what is spoken of', () => {
    expect(asked('Đẩy mạnh công nghiệp hóa, hiện đại hóa; về nông thôn.')).toEqual(['Đẩy mạnh công nghiệp hóa, hiện đại hóa']);
  });
});

describe('at the head of a clause', () => {
  test.each`
    item                                                                   | said
    ${'Nghiên cứu, ứng dụng cảm biến đo mặn tại cống Bình Hòa.'}           | ${['Nghiên cứu, ứng dụng cảm biến đo mặn tại cống Bình Hòa']}
    ${'Đề xuất, kiến nghị cách gỡ vướng cho chợ tạm.'}                     | ${['Đề xuất, kiến nghị cách gỡ vướng cho chợ tạm']}
    ${'Trọng tâm là rà soát bảng giá đất.'}                                | ${['rà soát bảng giá đất']}
    ${'Cần tạo ra đột phá trong đào tạo thợ lành nghề.'}                   | ${['Cần tạo ra đột phá trong đào tạo thợ lành nghề']}
    ${'Thành lập Tổ công tác gồm: Phó Chủ tịch UBND huyện làm Tổ trưởng.'} | ${['Thành lập Tổ công tác gồm: Phó Chủ tịch UBND huyện làm Tổ trưởng']}
    ${'Tổ chức giao rừng, cho thuê rừng cho cộng đồng thôn.'}              | ${['Tổ chức giao rừng, cho thuê rừng cho cộng đồng thôn']}
  `('stands an act, whatever it is called elsewhere: "$item"', reads);

  test.each`
    item
    ${'Nghiên cứu, phát triển là động lực tăng trưởng.'}
    ${'Nhà nước giữ vai trò trung tâm trong kiến tạo.'}
  `('but nothing that is only said to be so: "$item"', ({ item }: { item: string }) => {
    expect(asked(item)).toEqual([]);
  });
});

describe('in the press', () => {
  const told = (body: string): readonly string[] =>
    readBody(`${body}\n`, { kind: 'press', date: '2023-08-16', period: "'2023'", issuer: 'Chính phủ' }).extraction.tasks.map(
      ({ quote, deadline }) => `${quote} | ${deadline?.due ?? ''}`,
    );

  test('a year in what an order is for dates nothing behind it', () => {
    const purpose = 'Để bảo đảm nhiệm vụ năm học 2023 - 2024 hiệu quả, Thủ tướng yêu cầu Bộ Y tế kiểm tra bếp ăn.';
    expect(told(`${purpose}\n\nBộ Y tế khẩn trương bổ sung tủ thuốc trường học.`)).toContain(
      'Bộ Y tế khẩn trương bổ sung tủ thuốc trường học | 2023-12-31',
    );
    expect(told('Thủ tướng yêu cầu bảo đảm sách cho năm học 2023 - 2024.\n\nBộ Y tế khẩn trương bổ sung tủ thuốc trường học.')).toContain(
      'Bộ Y tế khẩn trương bổ sung tủ thuốc trường học | 2023-12-31',
    );
  });

  test('a link to another article is no part of this one', () => {
    expect(told('Thủ tướng yêu cầu Bộ Y tế kiểm tra bếp ăn.\n\n>>> Hà Nội khởi công 5 cây cầu trong năm 2023')).toHaveLength(1);
  });

  test('a picture before a body is no part of its name', () => {
    const { tasks } = readBody('📋 **Bộ Công Thương** được giao nghiên cứu cơ chế bán điện.\n', {
      kind: 'press',
      date: '2023-08-16',
      period: "'2023'",
      issuer: 'Chính phủ',
    }).extraction;
    expect(tasks.map(({ actors }) => actors[0]!.name)).toEqual(['Bộ Công Thương']);
  });
});

describe('the time of a lead-in', () => {
  test('dates what is counted off below it', () => {
    const lead = 'Để giữ đà tăng, trong quý II/2024 các cấp, các ngành cần tập trung một số giải pháp:';
    const { tasks } = readBody(`## Kiến nghị\n\n${lead}\n\nMột là, gỡ khó cho làng nghề.\n\nHai là, Sở Y tế mở thêm trạm.\n`, {
      kind: 'report',
      period: "'2024-33'",
      date: '2024-03-28',
    }).extraction;
    expect(tasks.map(({ deadline }) => deadline?.due)).toEqual(['2024-06-30', '2024-06-30']);
  });
});

describe('a value', () => {
  const read = (item: string): readonly string[] =>
    readBody(`## Kết quả năm 2023\n\nNăm 2023, thu ngân sách đạt 900 tỷ đồng.\n\n## Nhiệm vụ\n\n- ${item}\n`, { date: '2023-12-10' })
      .extraction.indicators.slice(1)
      .map(({ name, role, period }) => `${name} | ${role} | ${period?.edtf ?? ''}`);

  test('that is aimed at is of the year that is planned, and not of the one before', () => {
    expect(read('Chuyển đổi 850 ha đất lúa sang cây trồng cạn.')[0]).toMatch(/ \| target \| 2024$/);
  });

  test('behind "và" is not named by what ends the words of the one before', () => {
    expect(read('Tinh giản tối thiểu 5% biên chế cán bộ, công chức và ít nhất 10% biên chế viên chức.')[1]).toMatch(
      /^biên chế viên chức \| target/,
    );
  });
});
