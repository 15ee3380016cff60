import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const PRESS = { kind: 'press', title: 'Giao ban tháng 5', issuer: 'Ủy ban nhân dân tỉnh', date: '2020-05-12', period: "'2020'" };

/** Each task of a text: who leads, '*' where nobody is named in it, and its words. */
function told(body: string, front: Readonly<Record<string, string>>): readonly string[] {
  return readBody(`${body}\n`, front).extraction.tasks.map(
    ({ actors: [lead], quote }) => `${lead!.inherited ? '*' : lead!.name} | ${quote}`,
  );
}

const planned = (item: string): readonly string[] => told(`## Nhiệm vụ\n\n- ${item}`, {});
const ordered = (text: string): readonly string[] =>
  told(`Bộ trưởng yêu cầu các sở thực hiện các việc sau: Rà soát quy hoạch.\n\n${text}`, PRESS).slice(1);

type Item = { readonly item: string; readonly said: readonly string[] };

describe('a work that a noun names', () => {
  test.each`
    item                                                                 | said
    ${'Cải cách thủ tục hành chính, hỗ trợ hộ kinh doanh nộp thuế.'}     | ${['* | Cải cách thủ tục hành chính', '* | hỗ trợ hộ kinh doanh nộp thuế']}
    ${'Sở Nội vụ cải cách hành chính ở ba xã.'}                          | ${['Sở Nội vụ | Sở Nội vụ cải cách hành chính ở ba xã']}
    ${'Các phường phải chuyển đổi số việc thu phí chợ.'}                 | ${['Các phường | Các phường phải chuyển đổi số việc thu phí chợ']}
    ${'Mua máy đo gió, đồng thời chuyển đổi số sổ trực của trạm.'}       | ${['* | Mua máy đo gió', '* | chuyển đổi số sổ trực của trạm']}
    ${'Ngăn chặn tội phạm trong lĩnh vực chuyển đổi số, chống lừa đảo.'} | ${['* | Ngăn chặn tội phạm trong lĩnh vực chuyển đổi số', '* | chống lừa đảo']}
    ${'Đầu tư trạm bơm, chuyển đổi số và trồng rừng.'}                   | ${['* | Đầu tư trạm bơm, chuyển đổi số và trồng rừng']}
    ${'Cải cách hành chính ở một số phòng còn chậm.'}                    | ${[]}
    ${'Chuyển đổi số là khâu khó nhất của xã.'}                          | ${[]}
  `('is an act behind who does it, and in a list none: "$item"', ({ item, said }: Item) => {
    expect(planned(item)).toEqual(said);
  });
});

describe('who acts', () => {
  test.each`
    item                                                                                | said
    ${'Các đơn vị thuộc Sở Y tế theo nhiệm vụ được giao, chủ động mua thuốc.'}          | ${['Các đơn vị thuộc Sở Y tế | Các đơn vị thuộc Sở Y tế theo nhiệm vụ được giao, chủ động mua thuốc']}
    ${'Các đô thị ven biển như Đồ Sơn, Cát Bà và các đảo cần xây kè.'}                  | ${['Các đô thị ven biển như Đồ Sơn, Cát Bà và các đảo | Các đô thị ven biển như Đồ Sơn, Cát Bà và các đảo cần xây kè']}
    ${'Các đơn vị như Báo Hải Phòng, Đài Phát thanh, cần tiếp tục đăng bản tin bão.'}   | ${['Các đơn vị như Báo Hải Phòng, Đài Phát thanh | Các đơn vị như Báo Hải Phòng, Đài Phát thanh, cần tiếp tục đăng bản tin bão']}
    ${'Chủ phương tiện và người điều khiển phương tiện thực hiện gắn thẻ thu phí.'}     | ${['Chủ phương tiện và người điều khiển phương tiện | Chủ phương tiện và người điều khiển phương tiện thực hiện gắn thẻ thu phí']}
    ${'Các bộ, cơ quan liên quan trong cả nước chủ động phối hợp với các báo đưa tin.'} | ${['Các bộ, cơ quan liên quan | Các bộ, cơ quan liên quan trong cả nước chủ động phối hợp với các báo đưa tin']}
    ${'Người dân được vay vốn, hưởng lãi suất thấp.'}                                   | ${[]}
    ${'Khối lượng công việc sẽ rất lớn khi các xã gửi hồ sơ về huyện.'}                 | ${[]}
  `('has a name as printed, whoever he is: "$item"', ({ item, said }: Item) => {
    expect(planned(item)).toEqual(said);
  });

  test.each`
    item                                                             | said
    ${'Chủ tàu thực hiện neo đậu đúng chỗ, kể cả tàu đã sửa xong.'}  | ${['Chủ tàu | Chủ tàu thực hiện neo đậu đúng chỗ, kể cả tàu đã sửa xong']}
    ${'Đặc biệt, các thị xã lớn cần dành đất làm bãi xe.'}           | ${['các thị xã lớn | các thị xã lớn cần dành đất làm bãi xe']}
    ${'Song song với đó là tăng cường chống buôn lậu.'}              | ${['* | tăng cường chống buôn lậu']}
    ${'Thứ trưởng Bộ Y tế Trần Văn An tham gia góp ý tại Hội nghị.'} | ${[]}
  `('goes on behind an order of the press: "$item"', ({ item, said }: Item) => {
    expect(ordered(item)).toEqual(said);
  });
});

describe('who orders in the press', () => {
  const opened = 'Phó Chủ tịch UBND tỉnh Trần Văn Nam dự cuộc họp. Thu ngân sách đạt 900 tỷ đồng.';

  test.each([
    ['ông Trần Văn Nam yêu cầu Cục Thuế mở thêm hai điểm thu.', ['Cục Thuế | yêu cầu Cục Thuế mở thêm hai điểm thu']],
    [
      'Để giữ nguồn thu, ông Trần Văn Nam yêu cầu Cục Thuế, các sở tập trung mở thêm điểm thu.',
      ['Cục Thuế | yêu cầu Cục Thuế, các sở tập trung mở thêm điểm thu'],
    ],
    ['Để giữ nguồn thu, ông Lê Văn Bắc yêu cầu Cục Thuế, các sở tập trung mở thêm điểm thu.', []],
  ])('is called by his name where his office is told elsewhere: "%s"', (sentence, said) => {
    expect(told(`${opened}\n\n${sentence}`, PRESS)).toEqual(said);
  });

  test('is also a document that says what others must do', () => {
    expect(told('Thu ngân sách đạt 900 tỷ đồng. Chỉ thị nêu rõ, các xã phải kiểm tra đê; tuyệt đối không được lơ là.', PRESS)).toEqual([
      'các xã | các xã phải kiểm tra đê',
      '* | tuyệt đối không được lơ là',
    ]);
  });

  test('sends a telegram and asks in one breath', () => {
    expect(told('Bộ Y tế điện và đề nghị Chủ tịch UBND các tỉnh thực hiện các biện pháp, cụ thể:\n\nMua đủ thuốc.', PRESS)).toEqual([
      '* | Mua đủ thuốc',
    ]);
  });
});

describe('what a list of acts does not part', () => {
  test.each`
    item                                                                                          | said
    ${'Không để xảy ra tình trạng người bệnh không được khám, điều trị tại trạm, cấp thuốc.'}     | ${['* | Không để xảy ra tình trạng người bệnh không được khám, điều trị tại trạm, cấp thuốc']}
    ${'Không để xảy ra tình trạng thiếu thuốc, tăng cường kiểm tra các quầy.'}                    | ${['* | Không để xảy ra tình trạng thiếu thuốc', '* | tăng cường kiểm tra các quầy']}
    ${'Mua máy chủ, kết nối cổng dữ liệu, đồng bộ theo quy định của tỉnh.'}                       | ${['* | Mua máy chủ', '* | kết nối cổng dữ liệu, đồng bộ theo quy định của tỉnh']}
    ${'Tăng cường công tác kiểm tra chợ, thanh tra chuyên ngành trong đó tập trung vào mỹ phẩm.'} | ${['* | Tăng cường công tác kiểm tra chợ, thanh tra chuyên ngành', '* | tập trung vào mỹ phẩm']}
  `('is one task: "$item"', ({ item, said }: Item) => {
    expect(planned(item)).toEqual(said);
  });
});

describe('what an act holds', () => {
  test.each`
    item                                                                              | said
    ${'Hướng dẫn đeo khẩu trang, rửa tay, hạn chế tiếp xúc khi sốt.'}                 | ${['* | Hướng dẫn đeo khẩu trang, rửa tay, hạn chế tiếp xúc khi sốt']}
    ${'Hướng dẫn các xã chôn lấp rác, tăng cường kiểm tra chợ.'}                      | ${['* | Hướng dẫn các xã chôn lấp rác', '* | tăng cường kiểm tra chợ']}
    ${'Mở 5 lớp tập huấn nâng cao tay nghề, ứng dụng công nghệ cho thợ.'}             | ${['* | Mở 5 lớp tập huấn nâng cao tay nghề, ứng dụng công nghệ cho thợ']}
    ${'Huy động dân quân, đoàn thanh niên tham gia vớt bèo.'}                         | ${['* | Huy động dân quân, đoàn thanh niên tham gia vớt bèo']}
    ${'Truyền thông trên loa phường về: Xử lý nước giếng; vệ sinh bể; cách rửa rau.'} | ${['* | Truyền thông trên loa phường về: Xử lý nước giếng']}
    ${'Thực hiện các giải pháp như: hoàn thiện bến xe; mở rộng cầu cảng.'}            | ${['* | hoàn thiện bến xe', '* | mở rộng cầu cảng']}
  `('goes on over its commas and semicolons: "$item"', ({ item, said }: Item) => {
    expect(planned(item)).toEqual(said);
  });
});

describe('acts that the press counts off', () => {
  const lead = 'Phó Thủ tướng cho biết, năm tới có 3 trọng tâm bao gồm: ';

  test('are tasks, whatever leads up to them, with what follows in their paragraphs', () => {
    expect(
      told(`${lead}Thứ nhất là chuẩn bị lễ hội.\n\nThứ hai là cần mở rộng cảng. Xây thêm hai bến.\n\nThứ ba, tiếp tục sửa cầu.`, PRESS),
    ).toEqual(['* | chuẩn bị lễ hội', '* | cần mở rộng cảng', '* | Xây thêm hai bến', '* | tiếp tục sửa cầu']);
  });

  test.each([
    ['that were done', `Tỉnh kể ba việc: Thứ nhất, mở rộng cảng đã xong.\n\nThứ hai, sửa cầu đã xong.\n\nThứ ba, trồng rừng đã xong.`],
    ['that are outcomes', `Kết quả nổi bật của tỉnh: Thứ nhất, hoàn thành cầu.\n\nThứ hai, mở rộng cảng.\n\nThứ ba, sửa trạm bơm.`],
    ['of which two are too few', `Tỉnh kể hai việc: Thứ nhất, hoàn thành cầu.\n\nThứ hai, mở rộng cảng.`],
    ['that are things', `Tỉnh kể ba việc: Thứ nhất, lễ hội đông người.\n\nThứ hai, cảng lớn.\n\nThứ ba, cầu cao.`],
  ])('and none %s', (_, body) => {
    expect(told(body, PRESS)).toEqual([]);
  });
});

describe('a call that names nobody', () => {
  const before = 'Kinh tế 9 tháng còn khó khăn. ';

  test.each`
    item                                                                                             | said
    ${'Chính vì vậy, ngay từ bây giờ phải sửa luật, thúc đẩy sản xuất.'}                             | ${['* | phải sửa luật', '* | thúc đẩy sản xuất']}
    ${'Trong thời điểm này trước hết cần tháo gỡ khó khăn cho lò gạch, kiên quyết cắt giảm lễ hội.'} | ${['* | cần tháo gỡ khó khăn cho lò gạch', '* | kiên quyết cắt giảm lễ hội']}
    ${'Bên cạnh đó, cần tập trung tháo gỡ khó khăn cho tiểu thương.'}                                | ${['* | cần tập trung tháo gỡ khó khăn cho tiểu thương']}
    ${'Để làm được điều đó, cần có vốn.'}                                                            | ${[]}
    ${'Nhiều hộ phải bán trâu để trả nợ.'}                                                           | ${[]}
    ${'Kỳ họp đã đề ra 14 nhiệm vụ, giải pháp chủ yếu, như mở rộng chợ; xây thêm cầu.'}              | ${['* | mở rộng chợ', '* | xây thêm cầu']}
    ${'Đồng chí Trần Văn An chỉ đạo nhiều nội dung về kinh tế, cải cách hành chính.'}                | ${[]}
    ${'Lãnh đạo các ban Kinh tế, Văn hóa HĐND tỉnh trình bày báo cáo thẩm tra.'}                     | ${[]}
  `('is a task of the press, and what tells of a meeting none: "$item"', ({ item, said }: Item) => {
    expect(told(`${before}${item}`, PRESS)).toEqual(said);
  });
});

describe('a forecast and what is taken for what', () => {
  test.each`
    item                                                                                | said
    ${'Năm 2024, dự báo tình hình khu vực vẫn diễn biến phức tạp.'}                     | ${[]}
    ${'Đẩy mạnh cơ cấu lại kinh tế, lấy khoa học là động lực.'}                         | ${['* | Đẩy mạnh cơ cấu lại kinh tế, lấy khoa học là động lực']}
    ${'Tổ chức thu gom, vận chuyển và xử lý triệt để rác.'}                             | ${['* | Tổ chức thu gom, vận chuyển và xử lý triệt để rác']}
    ${'Hộ dân tham gia thu gom được hưởng ưu đãi về đất.'}                              | ${[]}
    ${'Các bộ và tỉnh, thành phố trong cả nước chủ động phối hợp với các báo đưa tin.'} | ${['Các bộ | Các bộ và tỉnh, thành phố trong cả nước chủ động phối hợp với các báo đưa tin']}
  `('are told from acts: "$item"', ({ item, said }: Item) => {
    expect(planned(item)).toEqual(said);
  });
});

describe('a plan without a heading', () => {
  const lead = 'Căn cứ tình hình dịch, Ủy ban nhân dân thành phố xây dựng Kế hoạch phòng, chống dịch năm 2024 như sau:';

  test('tells its tasks behind its lead-in', () => {
    expect(told(`${lead}\n\nMua đủ thuốc, không để dịch lan rộng.\n\n- Kiện toàn Ban Chỉ đạo.`, {})).toEqual([
      '* | Mua đủ thuốc',
      '* | không để dịch lan rộng',
      '* | Kiện toàn Ban Chỉ đạo',
    ]);
  });

  test('and leaves to its parts what they are for, where it has some', () => {
    expect(told(`${lead}\n\n## I. Mục đích, yêu cầu\n\nNâng cao nhận thức của người dân.`, {})).toEqual([]);
  });
});
