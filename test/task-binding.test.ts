import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** The tasks of a text of a kind that binds: who leads (a star where inherited) and what is to be done. */
function bound(body: string, kind: string): readonly string[] {
  return readBody(body, { kind }).extraction.tasks.map(
    ({ actors, quote }) => `${actors[0]!.name}${actors[0]!.inherited ? '*' : ''} | ${quote}`,
  );
}

/** What is to be done in an item under a heading of tasks. */
function quotes(item: string): readonly string[] {
  return readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks.map(({ quote }) => quote);
}

type Bound = { kind: string; body: string; said: readonly string[] };
type Item = { item: string; said: readonly string[] };

describe('a numbered heading that names a body and no more', () => {
  test.each`
    kind            | body                                                                                                                   | said
    ${'plan'}       | ${'**4. Các doanh nghiệp vận tải đường sông**\n\na) Sơn lại phao tiêu.'}                                               | ${['Các doanh nghiệp vận tải đường sông* | Sơn lại phao tiêu']}
    ${'conclusion'} | ${'**1. Bộ Y tế**\n\n- Mua thuốc cho các trạm.'}                                                                       | ${['Bộ Y tế* | Mua thuốc cho các trạm']}
    ${'decision'}   | ${'**2. Ban Quản lý các khu nhà nổi ven hồ**\n\n- Trồng hoa quanh hồ.'}                                                | ${['Ban Quản lý các khu nhà nổi ven hồ* | Trồng hoa quanh hồ']}
    ${'plan'}       | ${'**5. Các hợp tác xã**\n\na) Lập quỹ giống.\n\n**6.** Các hộ kinh doanh niêm yết giá cá khô.'}                       | ${['Các hợp tác xã* | Lập quỹ giống', 'Các hộ kinh doanh | Các hộ kinh doanh niêm yết giá cá khô']}
    ${'directive'}  | ${'1. Phân công thực hiện:\n\n1.1. Phòng Y tế và các đơn vị liên quan:\n\nMua thuốc cho các trạm.\n\nSửa giếng nước.'} | ${['Phòng Y tế* | Mua thuốc cho các trạm', 'Phòng Y tế* | Sửa giếng nước']}
    ${'conclusion'} | ${'## Yêu cầu đối với Sở Y tế trong việc mua thuốc ra sao?\n\n- Mua thuốc cho các trạm.'}                              | ${['Sở Y tế* | Mua thuốc cho các trạm']}
    ${'conclusion'} | ${'**2. Nhiệm vụ**\n\nc) Đề nghị Hội Nông dân tỉnh\n\nMua giống cho các hộ.'}                                          | ${['Hội Nông dân tỉnh* | Mua giống cho các hộ']}
    ${'directive'}  | ${'3. Các doanh nghiệp khai thác cát hoạt động trên địa bàn huyện:\n\na) Sơn lại phao tiêu.'}                          | ${['Các doanh nghiệp khai thác cát* | Sơn lại phao tiêu']}
    ${'directive'}  | ${'UBND huyện yêu cầu:\n\n2.\n\nPhòng Y tế, UBND các xã ven sông:\n\na) Mua thuốc.\n\n3.\n\nTrồng hoa ven đê.'}        | ${['Phòng Y tế* | Mua thuốc', 'Ủy ban nhân dân thành phố* | Trồng hoa ven đê']}
  `('heads what it has to do: $body', ({ kind, body, said }: Bound) => {
    expect(bound(`${body}\n`, kind)).toEqual(said);
  });

  test.each`
    kind        | body
    ${'plan'}   | ${'**4. Các doanh nghiệp và 120 làng nghề**\n\nNghề dệt có từ lâu.'}
    ${'plan'}   | ${'**4. Các doanh nghiệp đẩy mạnh xuất khẩu chè**\n\nChè có từ lâu.'}
    ${'report'} | ${'**4. Các hợp tác xã**\n\n- Trồng 20 ha chè.'}
  `('but not where it counts or tells what was done: $body', ({ kind, body }: Bound) => {
    expect(bound(`${body}\n`, kind)).toEqual([]);
  });
});

describe('a numbered point that tells bodies to act', () => {
  test.each`
    kind            | body                                                                                      | said
    ${'conclusion'} | ${'2. Yêu cầu Sở Y tế khẩn trương, bám sát mùa mưa.\n\n2.1. Mua thuốc cho các trạm.'}     | ${'Sở Y tế* | Mua thuốc cho các trạm'}
    ${'conclusion'} | ${'3. Đề nghị Sở Công Thương chủ động hơn.\n\n3.1. Mua giống cho các hộ.'}                | ${'Sở Công Thương* | Mua giống cho các hộ'}
    ${'resolution'} | ${'1. Giao UBND tỉnh, các ngành làm đúng tiến độ, không để chậm.\n\na) Sửa kè ven sông.'} | ${'UBND tỉnh* | Sửa kè ven sông'}
  `('has below it what they have to do: $body', ({ kind, body, said }: { kind: string; body: string; said: string }) => {
    expect(bound(`${body}\n`, kind)).toContain(said);
  });

  test('but a report only tells of what was ordered', () => {
    expect(bound('2. Yêu cầu Sở Y tế khẩn trương, bám sát mùa mưa.\n\n2.1. Mua thuốc cho các trạm.\n', 'report')).not.toContain(
      'Sở Y tế* | Mua thuốc cho các trạm',
    );
  });

  test('and a point that begins otherwise gives nothing to those below it', () => {
    expect(bound('2. Cơ bản thống nhất với Sở Y tế.\n\n2.1. Mua thuốc cho các trạm.\n', 'resolution')).toEqual([]);
  });
});

describe('an order to bodies that semicolons part', () => {
  test.each`
    body                                                                                                                             | said
    ${'Để giữ đê trong mùa lũ, UBND tỉnh yêu cầu UBND các huyện ven sông; Giám đốc Sở Y tế thực hiện các việc sau:\n\n- Mua thuốc.'} | ${['UBND các huyện* | Mua thuốc']}
    ${'Trước mùa lũ, đề nghị Sở Y tế; Sở Nội vụ; UBND các xã mua thuốc.'}                                                            | ${['Sở Y tế | Trước mùa lũ, đề nghị Sở Y tế; Sở Nội vụ; UBND các xã mua thuốc']}
    ${'Giao Sở Y tế mua thuốc; UBND các xã sửa giếng.'}                                                                              | ${['Sở Y tế | Giao Sở Y tế mua thuốc', 'UBND các xã | UBND các xã sửa giếng']}
  `('is to all of them: $body', ({ body, said }: Bound) => {
    expect(bound(`${body}\n`, 'directive')).toEqual(said);
  });
});

describe('who speaks in a lead-in', () => {
  test.each`
    body                                                                                                          | said
    ${'Phó Thủ tướng Trần Văn A có ý kiến chỉ đạo như sau:\n\n- Mua thuốc.'}                                      | ${['Ủy ban nhân dân thành phố* | Mua thuốc']}
    ${'Chủ tịch UBND tỉnh kết luận như sau:\n\n- Mua thuốc.'}                                                     | ${['Ủy ban nhân dân thành phố* | Mua thuốc']}
    ${'Chủ tịch UBND tỉnh yêu cầu Sở Y tế thực hiện các việc sau:\n\n- Mua thuốc.'}                               | ${['Sở Y tế* | Mua thuốc']}
    ${'Chủ tịch UBND tỉnh yêu cầu:\n\n- Ủy ban nhân dân các xã: An Đê, Bến Gỗ và các địa phương khác sửa giếng.'} | ${['Ủy ban nhân dân các xã: An Đê, Bến Gỗ và các địa phương khác | Ủy ban nhân dân các xã: An Đê, Bến Gỗ và các địa phương khác sửa giếng']}
  `('is not who acts below it: $body', ({ body, said }: Bound) => {
    expect(bound(`${body}\n`, 'directive')).toEqual(said);
  });
});

describe('behind the day when a document comes into force', () => {
  test('a body that sees to it has that to do; who only has to carry it out has not', () => {
    expect(
      bound(
        'Chỉ thị này có hiệu lực sau 10 ngày.\n\nSở Y tế có trách nhiệm kiểm tra các trạm và hàng năm báo cáo UBND tỉnh.\n',
        'directive',
      ),
    ).toEqual(['Sở Y tế | Sở Y tế có trách nhiệm kiểm tra các trạm', 'Sở Y tế | hàng năm báo cáo UBND tỉnh']);
  });
});

describe('an answer to a request', () => {
  test.each`
    body                                                                                             | said
    ${'1. Về đề nghị bố trí vốn, xây dựng cầu Bến Gỗ: giao Bộ Tài chính xem xét nguồn vốn.'}         | ${['Bộ Tài chính | giao Bộ Tài chính xem xét nguồn vốn']}
    ${'1. Về nhân sự của xã: tăng số cấp phó, bố trí thêm y sĩ: giao Sở Nội vụ lập phương án.'}      | ${['Sở Nội vụ | giao Sở Nội vụ lập phương án']}
    ${'1. Đối với kiến nghị nạo vét luồng, mở thêm bến: Bộ Xây dựng khẩn trương rà soát luồng tàu.'} | ${['Bộ Xây dựng | Bộ Xây dựng khẩn trương rà soát luồng tàu']}
    ${'1. Về kho muối: với vai trò là chủ đầu tư, Sở Công Thương chủ động thuê đất.'}                | ${['Sở Công Thương | Sở Công Thương chủ động thuê đất']}
  `('commits who is told in it, and not by what was asked: $body', ({ body, said }: Bound) => {
    expect(bound(`## Về một số kiến nghị của tỉnh\n\n${body}\n`, 'conclusion')).toEqual(said);
  });
});

describe('a lead-in', () => {
  test('reaches the points that it introduces, and no wider part', () => {
    const body =
      '**II. NHIỆM VỤ**\n\nĐề nghị Tỉnh ủy Hà Nam làm các việc sau:\n\n1. Sửa đê.\n\n**III. KIẾN NGHỊ VÀ GIẢI PHÁP**\n\n1. Trồng tre chắn sóng.\n';
    expect(bound(body, 'conclusion')).toEqual(['Tỉnh ủy Hà Nam* | Sửa đê', 'Ủy ban nhân dân thành phố* | Trồng tre chắn sóng']);
  });

  test('reaches through a numbered headline above running text', () => {
    const body =
      '**Điều 2.** Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh thực hiện một số nội dung sau:\n\n1. Nhiệm vụ chủ yếu\n\nSửa đê bao.\n';
    expect(bound(body, 'resolution')).toEqual(['Ủy ban nhân dân tỉnh* | Sửa đê bao']);
  });

  test("holds 'i)' behind 'h)' as a letter", () => {
    const body = 'Ủy ban nhân dân tỉnh yêu cầu:\n\n**h) Sở Y tế:**\n\n- Mua thuốc.\n\n**i) Sở Nội vụ:**\n\n- Lập danh sách y sĩ.\n';
    expect(bound(body, 'directive')).toEqual(['Sở Y tế* | Mua thuốc', 'Sở Nội vụ* | Lập danh sách y sĩ']);
  });
});

test.each([
  'Nhiều lĩnh vực đáp ứng tốt yêu cầu, nổi bật như sau:\n\n1. Thực hiện nghiêm chỉ đạo, trồng nhiều rừng chắn cát.',
  'Việc trồng rừng chậm do nhiều yêu cầu mới, trong đó nổi lên một số nguyên nhân chủ quan sau:\n\n1. Nhận thức về giống cây chưa cao.',
])('Points that tell what came about order nothing: %s', (body) => {
  expect(bound(`${body}\n`, 'conclusion')).toEqual([]);
});

describe('a verb behind a comma', () => {
  test.each`
    item                                                                             | said
    ${'Đổi mới cách nghĩ, tầm nhìn phát triển, khai thác tối đa bãi bồi.'}           | ${['Đổi mới cách nghĩ, tầm nhìn phát triển', 'khai thác tối đa bãi bồi']}
    ${'Thực hiện các giải pháp cụ thể, giải ngân hết số vốn của chợ.'}               | ${['Thực hiện các giải pháp cụ thể', 'giải ngân hết số vốn của chợ']}
    ${'Lập hồ sơ để thuê kho theo quy định, báo cáo UBND tỉnh trước ngày 5/6/2024.'} | ${['Lập hồ sơ để thuê kho theo quy định', 'báo cáo UBND tỉnh trước ngày 5/6/2024']}
    ${'Thực hiện công tác giải phóng mặt bằng và tổ chức đấu giá kho muối.'}         | ${['Thực hiện công tác giải phóng mặt bằng', 'tổ chức đấu giá kho muối']}
    ${'Ban hành hướng dẫn cụ thể và thúc đẩy áp dụng rộng rãi.'}                     | ${['Ban hành hướng dẫn cụ thể', 'thúc đẩy áp dụng rộng rãi']}
    ${'Phương án chia lô cần làm rõ ranh giới, phải bảo đảm đủ lối đi.'}             | ${['Phương án chia lô cần làm rõ ranh giới', 'phải bảo đảm đủ lối đi']}
  `('begins a task of its own: "$item"', ({ item, said }: Item) => {
    expect(quotes(item)).toEqual(said);
  });

  test.each`
    item
    ${'Xây dựng hệ thống quản lý, điều hành tập trung dựa trên số liệu mưa.'}
    ${'Khai thác tốt vai trò kết nối vùng, kết nối quốc tế.'}
    ${'Biên soạn tài liệu về dinh dưỡng, chăm sóc sức khỏe, giáo dục trẻ em dành cho cha mẹ.'}
    ${'Mở hội thảo về giáo dục, dinh dưỡng, chăm sóc sức khỏe và bảo đảm an toàn cho trẻ em hằng năm.'}
    ${'Thực hiện nghiêm việc cải cách thủ tục, nâng cao chất lượng.'}
    ${'Hoàn thành các việc được huyện, UBND tỉnh giao.'}
    ${'Xử lý nghiêm người đứng đầu, Chủ tịch UBND cấp xã, cán bộ không nộp báo cáo.'}
    ${'Ghi sổ các loại cây (chè, quế...) và cây thuốc của xã.'}
  `('goes on with "$item"', ({ item }: Item) => {
    expect(quotes(item)).toHaveLength(1);
  });
});

describe("'không'", () => {
  test.each`
    item                                                          | said
    ${'Không lơ là phòng dịch; không đùn đẩy trách nhiệm.'}       | ${['Không lơ là phòng dịch', 'không đùn đẩy trách nhiệm']}
    ${'Bố trí cán bộ trực đêm, không bỏ trống địa bàn.'}          | ${['Bố trí cán bộ trực đêm', 'không bỏ trống địa bàn']}
    ${'Giải quyết việc tại chỗ, không chờ đơn thư.'}              | ${['Giải quyết việc tại chỗ', 'không chờ đơn thư']}
    ${'Vẽ bản đồ, không chồng lấn giữa các xã.'}                  | ${['Vẽ bản đồ, không chồng lấn giữa các xã']}
    ${'Rà soát các bản đồ, bảo đảm thống nhất, không chồng lấn.'} | ${['Rà soát các bản đồ, bảo đảm thống nhất, không chồng lấn']}
  `('forbids an act, and denies a state: "$item"', ({ item, said }: Item) => {
    expect(quotes(item)).toEqual(said);
  });
});

test.each`
  item                                           | actor
  ${'Hồ sơ mời thầu phải bảo đảm đủ bản vẽ.'}    | ${'Ủy ban nhân dân thành phố'}
  ${'Các phương án cần làm rõ nguồn nước ngọt.'} | ${'Ủy ban nhân dân thành phố'}
  ${'Kiểm lâm địa bàn phải ghi nhật ký.'}        | ${'Kiểm lâm địa bàn'}
`('A thing has a duty, and nobody acts in its name: "$item"', ({ item, actor }: { item: string; actor: string }) => {
  expect(readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks.map(({ actors }) => actors[0]!.name)).toEqual([actor]);
});

test.each`
  heading                                                 | due
  ${'## Nhiệm vụ lập bảng giá đất huyện Vân Hồ năm 2026'} | ${'2024-12-31'}
  ${'## Nhiệm vụ năm 2026'}                               | ${'2026-12-31'}
`('The year that prices are of bounds nothing: "$heading"', ({ heading, due }: { heading: string; due: string }) => {
  expect(readBody(`${heading}\n\n- Khảo sát chợ.\n`).extraction.tasks.map(({ deadline }) => deadline?.due)).toEqual([due]);
});

test('Who helps may stand in a list with semicolons, or behind "cùng với"', () => {
  const items =
    '- Phối hợp Sở Y tế; các bệnh viện và các đơn vị liên quan rà soát kho thuốc.\n- Cùng với Nhà nước tham gia đào tạo thợ hàn.\n- Phối hợp với lực lượng Công an kiểm tra bến đò.';
  expect(bound(`## Nhiệm vụ\n\n${items}\n`, 'plan')).toEqual([
    'Ủy ban nhân dân thành phố* | Phối hợp Sở Y tế; các bệnh viện và các đơn vị liên quan rà soát kho thuốc',
    'Ủy ban nhân dân thành phố* | tham gia đào tạo thợ hàn',
    'Ủy ban nhân dân thành phố* | Phối hợp với lực lượng Công an kiểm tra bến đò',
  ]);
});

test('A body of each of so many places is one that acts, and no figure', () => {
  const body = '## Nhiệm vụ\n\n- UBND 11 phường, Công an 3 quận sơn lại biển báo.\n';
  expect(bound(body, 'plan')).toEqual(['UBND 11 phường | UBND 11 phường, Công an 3 quận sơn lại biển báo']);
});

test('What stands behind "như" is what is to be done, whatever its verbs', () => {
  expect(quotes('Treo biển cấm hút thuốc ở nơi công cộng và nơi làm việc như: trường học, bến xe.')).toEqual([
    'Treo biển cấm hút thuốc ở nơi công cộng và nơi làm việc như: trường học, bến xe',
  ]);
});

describe('a telegram', () => {
  const body = [
    '**CHỦ TỊCH UBND TỈNH điện:**',
    '- Giám đốc Sở Y tế;',
    'Mưa lớn gây ngập nhiều nơi; để mọi nhà có nước sạch trước Tết Nguyên đán, Chủ tịch UBND tỉnh yêu cầu:',
    '1. Chủ tịch UBND các huyện từ Văn Bàn đến Bảo Thắng, trong đó trọng tâm là huyện Bảo Yên:',
    'a) Súc rửa bể chứa.',
    'b) Cấp viên lọc nước xong trước ngày 20/01/2024.',
  ].join('\n\n');

  test('binds whom a point names, wherever they are, and not who sends it', () => {
    expect(bound(body, 'directive')).toEqual([
      'Chủ tịch UBND các huyện từ Văn Bàn đến Bảo Thắng* | Súc rửa bể chứa',
      'Chủ tịch UBND các huyện từ Văn Bàn đến Bảo Thắng* | Cấp viên lọc nước xong trước ngày 20/01/2024',
    ]);
  });

  test('gives the day of its aim to no task', () => {
    const { tasks } = readBody(body, { kind: 'directive' }).extraction;
    expect(tasks.map(({ deadline }) => deadline?.from)).toEqual(['plan', 'clause']);
  });
});

describe('a lead-in that asks bodies for what stands below it', () => {
  const LEAD =
    'HĐND tỉnh tán thành các giải pháp do UBND tỉnh và các ngành đề nghị, đồng thời đề nghị Sở Y tế, Sở Nội vụ thực hiện các nhiệm vụ sau đây:\n\n';

  test('asks nothing of those who proposed what it agrees to', () => {
    expect(bound(`${LEAD}- Mua thuốc cho các trạm.\n`, 'resolution')).toEqual(['Sở Y tế* | Mua thuốc cho các trạm']);
  });

  test('asks it under each point whose title is in italics, the last one too', () => {
    const points = '*2.1. Về thuốc men*\n\nMua thuốc cho các trạm.\n\n*2.2.* *Về giếng nước*\n\nSửa giếng ở các xã.\n';
    expect(bound(LEAD + points, 'resolution')).toEqual(['Sở Y tế* | Mua thuốc cho các trạm', 'Sở Y tế* | Sửa giếng ở các xã']);
  });
});

describe('a heading or item whose subject acts and that ends in a colon', () => {
  test.each`
    body                                                                                                                                                                   | said
    ${'## II. Nhiệm vụ\n\n#### - Sở Y tế khẩn trương triển khai, bảo đảm tiến độ như sau:\n\n+ Mua thuốc.\n\n- Sở Nội vụ khẩn trương triển khai như sau:\n\n+ Sửa giếng.'} | ${['Sở Y tế* | Mua thuốc', 'Sở Nội vụ* | Sửa giếng']}
  `('gives its actor to the items below it: $body', ({ body, said }: Bound) => {
    expect(bound(`${body}\n`, 'conclusion')).toEqual(said);
  });

  test('but what money is spent on is no order', () => {
    expect(
      bound(
        '- Số phí còn lại để chi dùng cho các nội dung sau đây:\n\n+ Chi phí cho việc xử lý rác như: đốt, khử khuẩn, chôn lấp rác.\n',
        'resolution',
      ),
    ).toEqual([]);
  });
});

describe('a time alone in brackets at the end of a line', () => {
  test.each`
    line                                                                                 | due
    ${'Mua thuốc cho các trạm, sửa giếng ở các xã (2025 - 2030).'}                       | ${['2030-12-31', '2030-12-31']}
    ${'Mua thuốc cho các trạm, sửa giếng ở các xã, trồng hoa (xuyên suốt 2025 - 2027).'} | ${['2027-12-31', '2027-12-31', '2027-12-31']}
    ${'Mua thuốc trước ngày 30/6/2026, sửa giếng ở các xã (2025 - 2030).'}               | ${['2026-06-30', '2030-12-31']}
    ${'Mua thuốc cho các trạm, sửa 20 giếng (giai đoạn trước: 2016 - 2020).'}            | ${['2024-12-31', '2024-12-31']}
  `('is that of all its acts: "$line"', ({ line, due }: { line: string; due: readonly string[] }) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n- ${line}\n`, { date: '2025-02-03' }).extraction;
    expect(tasks.map(({ deadline }) => deadline?.due)).toEqual(due);
  });
});

describe('a lead-in that tells its aim before the order', () => {
  test('gives its items the body that is asked first, and not the day of the aim', () => {
    const body =
      '2. Để các trạm đủ thuốc, phấn đấu xong trước ngày 30 tháng 6 năm 2025, yêu cầu Sở Y tế, đoàn thể các cấp, UBND các xã theo chức năng tiếp tục nỗ lực, trong đó lưu ý một số nội dung sau:\n\n(1) Mua thuốc cho các trạm.\n';
    const { tasks } = readBody(body, { kind: 'conclusion', date: '2025-02-03' }).extraction;
    const items = tasks.filter(({ quote }) => quote.startsWith('Mua'));
    expect(items.map(({ actors, deadline }) => [actors[0]!.name, deadline?.due])).toEqual([['Sở Y tế', '2024-12-31']]);
  });
});
