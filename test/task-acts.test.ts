import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** What is to be done in an item under a heading of tasks. */
function quotes(item: string): readonly string[] {
  return readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks.map(({ quote }) => quote);
}

const reads = ({ item, said }: { item: string; said: readonly string[] }): void => {
  expect(quotes(item)).toEqual(said);
};

describe('adverbs before a comma', () => {
  test.each`
    item                                                                            | said
    ${'Sửa giếng làng, bảo đảm kịp thời, đồng bộ, an toàn.'}                        | ${['Sửa giếng làng, bảo đảm kịp thời, đồng bộ, an toàn']}
    ${'Lập bản đồ giếng bảo đảm liên thông, đồng bộ, bí mật số liệu.'}              | ${['Lập bản đồ giếng bảo đảm liên thông, đồng bộ, bí mật số liệu']}
    ${'Tích cực, sáng tạo, khoa học hơn nữa, tiếp tục nâng cao năng suất lò gạch.'} | ${['Tích cực, sáng tạo, khoa học hơn nữa, tiếp tục nâng cao năng suất lò gạch']}
  `('tell how, and begin nothing: "$item"', reads);

  test('but lead an act that stands behind them', () => {
    expect(quotes('Sửa giếng làng, đồng bộ số liệu đo nước với huyện.')).toEqual(['Sửa giếng làng', 'đồng bộ số liệu đo nước với huyện']);
  });
});

describe('what stands in quotation marks', () => {
  test.each`
    item                                                                                                      | said
    ${'Phát động phong trào "Sửa giếng làng; trồng hoa ven đê; dọn chợ phiên" ở các xã.'}                     | ${['Phát động phong trào "Sửa giếng làng; trồng hoa ven đê; dọn chợ phiên" ở các xã']}
    ${'Phổ biến quan điểm về " Giữ rừng đầu nguồn, trồng mới rừng sồi; xây dựng đội tuần rừng " cho hộ dân.'} | ${['Phổ biến quan điểm về " Giữ rừng đầu nguồn, trồng mới rừng sồi; xây dựng đội tuần rừng " cho hộ dân']}
    ${'Phát động cuộc vận động “Nuôi heo đất; sửa nhà bè; trồng hoa” ở bến.'}                                 | ${['Phát động cuộc vận động “Nuôi heo đất; sửa nhà bè; trồng hoa” ở bến']}
  `('is a name, behind what it is called: "$item"', reads);

  test('but parts what is only quoted beside it', () => {
    expect(quotes('Sửa "giếng làng"; trồng hoa "mười giờ".')).toEqual(['Sửa "giếng làng"', 'trồng hoa "mười giờ"']);
  });
});

describe('a maxim that orders or forbids', () => {
  const [maxim] = readBody(
    '## Nhiệm vụ\n\n- Động viên thợ gốm thử men mới, xóa bỏ nếp nghĩ “nghề cũ thì không đổi”.\n',
  ).extraction.tasks.slice(-1);

  test('is what others think, and no part of the words by which a body commits itself', () => {
    expect(quotes('Động viên thợ gốm thử men mới, xóa bỏ nếp nghĩ “nghề cũ thì không đổi”.')).toEqual([
      'Động viên thợ gốm thử men mới',
      'xóa bỏ nếp nghĩ',
    ]);
  });

  test('stays in the statement, which reads by itself', () => {
    expect(maxim?.statement).toBe('Xóa bỏ nếp nghĩ “nghề cũ thì không đổi”');
  });

  test.each(['Làm gốm theo phương châm “đất lành, lửa đủ”', 'Dạy nghề theo khẩu hiệu “học một nghề giỏi”'])(
    'but a motto stays where it stands: "%s"',
    (item) => {
      expect(quotes(`${item}.`)).toEqual([item]);
    },
  );
});

describe('who is moved and has no verb yet', () => {
  test.each`
    item                                                                            | said
    ${'Vận động các cơ quan, đơn vị trên địa bàn và cân đối ngân sách mua thuyền.'} | ${['Vận động các cơ quan, đơn vị trên địa bàn', 'cân đối ngân sách mua thuyền']}
    ${'Vận động các cơ quan, đơn vị trồng sen và nuôi cá trong hồ.'}                | ${['Vận động các cơ quan, đơn vị trồng sen và nuôi cá trong hồ']}
  `('leaves the next one to who moves them: "$item"', reads);
});

describe('what begins behind a purpose', () => {
  test.each`
    item                                                                        | said
    ${'Họp thôn để chọn nơi đào giếng, phân công hộ dân trông coi bờ kênh.'}    | ${['Họp thôn để chọn nơi đào giếng', 'phân công hộ dân trông coi bờ kênh']}
    ${'Mở lớp để dạy đan lưới, thí điểm xây dựng chợ nổi ở hai xã.'}            | ${['Mở lớp để dạy đan lưới', 'thí điểm xây dựng chợ nổi ở hai xã']}
    ${'Rà soát bến đò để làm tốt đề án và phải cắt giảm ba loại phí qua sông.'} | ${['Rà soát bến đò để làm tốt đề án', 'phải cắt giảm ba loại phí qua sông']}
  `('is a step or a duty, and no purpose: "$item"', reads);

  test('but an aim goes on', () => {
    expect(quotes('Mở lớp để dạy đan lưới, nâng cao tay nghề thợ.')).toEqual(['Mở lớp để dạy đan lưới, nâng cao tay nghề thợ']);
  });
});

describe('what is handed to a body without a comma', () => {
  test.each`
    item                                                                   | said
    ${'Xây dựng phương án dời chợ phiên trình UBND tỉnh phê duyệt.'}       | ${['Xây dựng phương án dời chợ phiên', 'trình UBND tỉnh phê duyệt']}
    ${'Lập bảng giá đò ngang báo cáo Sở Tài chính xem xét.'}               | ${['Lập bảng giá đò ngang', 'báo cáo Sở Tài chính xem xét']}
    ${'Kiểm kê bến bãi, tổng hợp số liệu cầu phao trình HĐND tỉnh quý I.'} | ${['Kiểm kê bến bãi', 'tổng hợp số liệu cầu phao', 'trình HĐND tỉnh quý I']}
  `('is a task of its own: "$item"', reads);

  test.each`
    item                                                       | said
    ${'Thẩm định các đề án trình HĐND tỉnh.'}                  | ${['Thẩm định các đề án trình HĐND tỉnh']}
    ${'Khẩn trương thẩm định để trình UBND tỉnh bảng giá đò.'} | ${['Khẩn trương thẩm định để trình UBND tỉnh bảng giá đò']}
    ${'Tham mưu UBND tỉnh trình HĐND tỉnh bảng giá đò.'}       | ${['Tham mưu UBND tỉnh trình HĐND tỉnh bảng giá đò']}
  `('but not where others hand it in, or it is what for: "$item"', reads);
});

describe('topics and works in a list', () => {
  test.each`
    item                                                                       | said
    ${'Phổ biến quy định về điều kiện chở khách, đăng kiểm tàu cá.'}           | ${['Phổ biến quy định về điều kiện chở khách, đăng kiểm tàu cá']}
    ${'Soạn văn bản hướng dẫn về cơ chế giá vé đò, bảo vệ bến phà và bãi xe.'} | ${['Soạn văn bản hướng dẫn về cơ chế giá vé đò, bảo vệ bến phà và bãi xe']}
    ${'Chỉ đạo việc đào giếng, xử lý nước mặn ở ven đê.'}                      | ${['Chỉ đạo việc đào giếng, xử lý nước mặn ở ven đê']}
    ${'Đẩy mạnh chuyển dịch cơ cấu cây trồng, cơ cấu mùa vụ ở ven sông.'}      | ${['Đẩy mạnh chuyển dịch cơ cấu cây trồng, cơ cấu mùa vụ ở ven sông']}
  `('are no tasks of their own: "$item"', reads);

  test.each`
    item                                                                            | said
    ${'Tổng kết việc đào giếng ở các xã, chia sẻ bài học để nhân rộng.'}            | ${['Tổng kết việc đào giếng ở các xã', 'chia sẻ bài học để nhân rộng']}
    ${'Tăng cường công tác kiểm tra bến đò và xử lý nghiêm chủ bến chở quá tải.'}   | ${['Tăng cường công tác kiểm tra bến đò', 'xử lý nghiêm chủ bến chở quá tải']}
    ${'Đẩy mạnh các dịch vụ hỗ trợ xuất khẩu và tăng cường xuất khẩu chè.'}         | ${['Đẩy mạnh các dịch vụ hỗ trợ xuất khẩu', 'tăng cường xuất khẩu chè']}
    ${'Thu hút thợ giỏi, nhất là thợ mộc, thợ nề, thực hiện tốt chính sách nhà ở.'} | ${['Thu hút thợ giỏi, nhất là thợ mộc, thợ nề', 'thực hiện tốt chính sách nhà ở']}
  `('end where an act has a purpose or manner of its own: "$item"', reads);
});

describe('an act that stands behind what it comes from', () => {
  test.each`
    item                                                                         | said
    ${'Thông qua hội thi đua thuyền để phát hiện tay chèo trẻ.'}                 | ${['Thông qua hội thi đua thuyền để phát hiện tay chèo trẻ']}
    ${'Nước về mỗi nơi một khác, vì vậy các xã cần báo lịch gieo hạt.'}          | ${['các xã cần báo lịch gieo hạt']}
    ${'Việc đóng mới tàu cá, yêu cầu Sở Tài chính cân nhắc kỹ mức vay.'}         | ${['yêu cầu Sở Tài chính cân nhắc kỹ mức vay']}
    ${'Các bến đò không phép, kiên quyết đóng cửa trong quý II.'}                | ${['kiên quyết đóng cửa trong quý II']}
    ${'Mục tiêu chung của đề án là xây dựng chợ nổi sạch, mở rộng bến thuyền.'}  | ${['xây dựng chợ nổi sạch', 'mở rộng bến thuyền']}
    ${'Để có mùa cá tốt trước hết cần chuẩn bị giống khỏe.'}                     | ${['cần chuẩn bị giống khỏe']}
    ${'Sở Y tế căn cứ tình hình từng địa phương, đơn vị để mua thuốc cho trạm.'} | ${['Sở Y tế căn cứ tình hình từng địa phương, đơn vị để mua thuốc cho trạm']}
  `('is read there: "$item"', reads);

  test.each([
    'Xây dựng bến cảng là nhiệm vụ của toàn tỉnh.',
    'Việc mở bến phà sẽ tạo cơ hội cho tiểu thương.',
    'Các phong trào vẽ tranh, sáng tạo, cải tiến thuyền nan ở các làng.',
    'Mở tuyến đò có ý nghĩa rất quan trọng với ven sông.',
  ])('but not where it is only said what an act is or brings: "%s"', (item) => {
    expect(quotes(item)).toEqual([]);
  });
});

describe('names of bodies', () => {
  /** Who leads each task of an item. */
  const actors = (item: string): readonly string[] =>
    readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks.map((task) => task.actors[0]!.name);

  test.each`
    item                                                                   | said
    ${'Các Bộ Tài chính, Y tế và Nội vụ lập danh sách trạm xá.'}           | ${['Các Bộ Tài chính, Y tế và Nội vụ']}
    ${'Giao các Sở Tài chính, Y tế và UBND các xã lập danh sách trạm xá.'} | ${['các Sở Tài chính, Y tế']}
    ${'Đề nghị Hội Nông dân tỉnh vận động hội viên trồng rừng.'}           | ${['Hội Nông dân tỉnh']}
    ${'UBND phường - xã, thị trấn có trách nhiệm đôn đốc các chủ bến.'}    | ${['UBND phường - xã, thị trấn']}
  `('are whole: "$item"', ({ item, said }: { item: string; said: readonly string[] }) => {
    expect(actors(item)).toEqual(said);
  });

  test('end before the next body that has a head of its own', () => {
    expect(actors('Các Sở Tài chính, Sở Y tế lập danh sách trạm xá.')).toEqual(['Các Sở Tài chính']);
  });
});

describe('two verbs that wait for no object', () => {
  test.each`
    item                                                                                             | said
    ${'Dự thảo nội quy bến đò cần hoàn chỉnh trước ngày 1/6/2024 và ban hành trước ngày 25/6/2024.'} | ${['Dự thảo nội quy bến đò cần hoàn chỉnh trước ngày 1/6/2024', 'ban hành trước ngày 25/6/2024']}
    ${'Khi nước lên thì phải có kế hoạch dời chợ, không được neo thuyền dưới cầu.'}                  | ${['phải có kế hoạch dời chợ', 'không được neo thuyền dưới cầu']}
    ${'Rà soát kỹ tác động và thực hiện hiệu quả chế độ, chính sách với thợ đò.'}                    | ${['Rà soát kỹ tác động', 'thực hiện hiệu quả chế độ, chính sách với thợ đò']}
    ${'Xây dựng kế hoạch dọn chợ, đề ra giải pháp cụ thể cho từng tổ.'}                              | ${['Xây dựng kế hoạch dọn chợ', 'đề ra giải pháp cụ thể cho từng tổ']}
  `('have a day, a plan or a manner: "$item"', reads);
});

test('A line that repeats what was asked for asks nobody; the answer below it does', () => {
  const body =
    '1. Về kiến nghị hoàn thiện nội quy bến đò; ban hành mới bảng giá; bố trí vốn xây cầu:\n\nGiao Sở Tài chính xem xét bảng giá đò.\n';
  const { tasks } = readBody(body, { kind: 'conclusion' }).extraction;
  expect(tasks.map(({ quote }) => quote)).toEqual(['Giao Sở Tài chính xem xét bảng giá đò']);
});

test('Whose conclusion a document is does nothing of what stands below its title', () => {
  const body = 'KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH\n\n## I. Nhiệm vụ\n\n- Sửa giếng làng.\n';
  const { tasks } = readBody(`## ${body}`, { kind: 'conclusion' }).extraction;
  expect(tasks.map(({ actors }) => actors[0]!.name)).toEqual(['Ủy ban nhân dân thành phố']);
});

describe('praise', () => {
  test.each([
    'Biểu dương, khen thưởng kịp thời các tổ tự quản.',
    'Biểu dương gương người tốt trồng rừng.',
    'Biểu dương các điển hình nuôi ong.',
  ])('is to be given where what is to be done is listed: "%s"', (item) => {
    expect(quotes(item)).toEqual([item.slice(0, -1)]);
  });

  test.each(['Biểu dương các tổ đã trồng xong rừng.', 'Biểu dương những kết quả của xã.'])(
    'is only spoken of what was done: "%s"',
    (item) => {
      expect(quotes(item)).toEqual([]);
    },
  );
});

describe('an act with its amount behind a colon', () => {
  test('is done, where what stands there is no money or share', () => {
    expect(quotes('Lắp đặt mới trạm bơm: 12 trạm.')).toEqual(['Lắp đặt mới trạm bơm: 12 trạm']);
    expect(quotes('Thanh toán nợ đọng: 12 tỷ đồng.')).toEqual([]);
  });
});

describe('what is asked for', () => {
  test('is nobody’s work before the answer, over semicolons too', () => {
    expect(
      quotes(
        'Về đề nghị bố trí vốn nạo vét kênh; sớm ban hành quy định về bến đò: Sở Tài chính cân đối vốn; trình UBND tỉnh trong tháng 5.',
      ),
    ).toEqual(['Sở Tài chính cân đối vốn', 'trình UBND tỉnh trong tháng 5']);
  });
});

describe('a body behind another', () => {
  test.each`
    item                                                                             | said
    ${'Lập phương án theo chỉ đạo của Chính phủ, Bộ Y tế, bảo đảm đủ thuốc cho xã.'} | ${['Lập phương án theo chỉ đạo của Chính phủ, Bộ Y tế, bảo đảm đủ thuốc cho xã']}
    ${'Tiếp thu ý kiến của Sở Y tế, Sở Nội vụ, hoàn thiện đề án bến đò.'}            | ${['Tiếp thu ý kiến của Sở Y tế, Sở Nội vụ', 'hoàn thiện đề án bến đò']}
  `('that a comma parts from the verb does not act: "$item"', reads);
});

describe('what is picked out of a task before it', () => {
  test.each`
    item                                                                      | said
    ${'Rà soát bến đò; nhất là sửa chữa cầu treo ở xã Hạ.'}                   | ${['Rà soát bến đò']}
    ${'Cơ quan được giao soạn thảo quy chế phải gửi dự thảo đến Sở Tư pháp.'} | ${['Cơ quan được giao soạn thảo quy chế phải gửi dự thảo đến Sở Tư pháp']}
  `('is none of its own: "$item"', reads);
});

describe('who acts', () => {
  const who = (body: string, issuer: string): readonly string[] =>
    readBody(`## Nhiệm vụ\n\n- ${body}\n`, { kind: 'conclusion', issuer }).extraction.tasks.map(({ actors }) => actors[0]!.name);

  test('is the place as it is printed, in a text from above and in one of its own', () => {
    expect(who('Tỉnh xây dựng kịch bản tăng trưởng.', 'Văn phòng Chính phủ')).toEqual(['Tỉnh']);
    expect(who('Tỉnh xây dựng kịch bản tăng trưởng.', 'Ủy ban nhân dân tỉnh')).toEqual(['Tỉnh']);
    expect(who('TP sẽ tổ chức cuộc thi ý tưởng quy hoạch.', 'Thành ủy Đà Nẵng')).toEqual(['TP']);
  });

  test('is each of those who hold an office, or one of a kind', () => {
    expect(who('Yêu cầu từng Bộ trưởng, Thủ trưởng cơ quan ngang bộ phải rà soát quy định.', 'Chính phủ')).toEqual([
      'từng Bộ trưởng, Thủ trưởng cơ quan ngang bộ',
    ]);
    expect(who('Yêu cầu từng bộ rà soát quy định.', 'Chính phủ')).toEqual(['từng bộ']);
  });

  test('is named with the work by which it is told', () => {
    expect(who('Cơ quan được giao soạn thảo quy chế phải gửi dự thảo.', 'Ủy ban nhân dân tỉnh')).toEqual([
      'Cơ quan được giao soạn thảo quy chế',
    ]);
    expect(who('Cơ quan phải gửi dự thảo.', 'Ủy ban nhân dân tỉnh')).toEqual(['Cơ quan']);
  });
});
