import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** The tasks of a text under a heading of tasks: who leads (a star where inherited), what is to be done. */
function asked(item: string): readonly string[] {
  const { tasks } = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction;
  return tasks.map(({ actors, quote }) => (actors[0]!.inherited ? quote : `${actors[0]!.name} | ${quote}`));
}

/** Each task of a text, with the last day of its deadline. */
function due(body: string): readonly string[] {
  return readBody(`## Nhiệm vụ\n\n${body}\n`).extraction.tasks.map(({ quote, deadline }) => `${quote} | ${deadline?.due ?? ''}`);
}

const reads = ({ item, said }: { item: string; said: readonly string[] }): void => {
  expect(asked(item)).toEqual(said);
};

describe('the act of an office with an object of its own', () => {
  test.each`
    item                                                                                                    | said
    ${'Theo dõi việc nạo vét kênh Đông và chuẩn bị các điều kiện mở hội thi.'}                              | ${['Theo dõi việc nạo vét kênh Đông', 'chuẩn bị các điều kiện mở hội thi']}
    ${'Lập danh sách thuyền khi bắt đầu mùa lũ và lồng ghép kết quả vào báo cáo.'}                          | ${['Lập danh sách thuyền khi bắt đầu mùa lũ', 'lồng ghép kết quả vào báo cáo']}
    ${'Lập thủ tục di dời, bàn giao mặt bằng cho chủ thuyền.'}                                              | ${['Lập thủ tục di dời', 'bàn giao mặt bằng cho chủ thuyền']}
    ${'Tăng cường kiểm tra bến thuyền nhằm giảm thiểu tai nạn, đề xuất sửa đổi các quy định chưa phù hợp.'} | ${['Tăng cường kiểm tra bến thuyền nhằm giảm thiểu tai nạn', 'đề xuất sửa đổi các quy định chưa phù hợp']}
    ${'Rà soát bến thuyền theo hướng dẫn kèm công văn và chịu trách nhiệm về kết quả này.'}                 | ${['Rà soát bến thuyền theo hướng dẫn kèm công văn', 'chịu trách nhiệm về kết quả này']}
  `('is a task of its own, whatever stands before it: "$item"', reads);

  test.each`
    item                                                          | said
    ${'Rà soát, đề xuất phương án xử lý bến thuyền cũ.'}          | ${['Rà soát, đề xuất phương án xử lý bến thuyền cũ']}
    ${'Kiểm tra và đôn đốc việc nạo vét kênh Đông.'}              | ${['Kiểm tra và đôn đốc việc nạo vét kênh Đông']}
    ${'Rà soát, cập nhật danh sách thuyền.'}                      | ${['Rà soát, cập nhật danh sách thuyền']}
    ${'Tăng cường kiểm tra bến để chủ thuyền cập nhật, báo cáo.'} | ${['Tăng cường kiểm tra bến để chủ thuyền cập nhật, báo cáo']}
  `('is none where it shares an object with the verb before or closes a purpose: "$item"', reads);
});

describe('a new task behind "và" or a comma', () => {
  test.each`
    item                                                                       | said
    ${'Lập danh mục nhu cầu thuốc và đề xuất Bộ Y tế hỗ trợ vắc xin.'}         | ${['Lập danh mục nhu cầu thuốc', 'đề xuất Bộ Y tế hỗ trợ vắc xin']}
    ${'Phát triển nhà ở công nhân và đảm bảo an ninh khu trọ.'}                | ${['Phát triển nhà ở công nhân', 'đảm bảo an ninh khu trọ']}
    ${'Xây dựng phương án điều chuyển, báo cáo UBND tỉnh.'}                    | ${['Xây dựng phương án điều chuyển', 'báo cáo UBND tỉnh']}
    ${'Kiềm chế lạm phát, ổn định kinh tế vĩ mô.'}                             | ${['Kiềm chế lạm phát', 'ổn định kinh tế vĩ mô']}
    ${'Tháo gỡ vướng mắc về đất đai và khẩn trương ký hợp đồng thuê kho.'}     | ${['Tháo gỡ vướng mắc về đất đai', 'khẩn trương ký hợp đồng thuê kho']}
    ${'Chuẩn bị thuyền, phao, bạt… khẩn trương gia cố bờ kè phía sông.'}       | ${['Chuẩn bị thuyền, phao, bạt', 'khẩn trương gia cố bờ kè phía sông']}
    ${'Đổi mới công tác văn thư, lưu trữ, tổ chức thi nâng ngạch cho cán bộ.'} | ${['Đổi mới công tác văn thư, lưu trữ', 'tổ chức thi nâng ngạch cho cán bộ']}
  `('of "$item"', reads);

  test.each`
    item                                                               | said
    ${'Phát huy vai trò và nâng cao trách nhiệm của trưởng thôn.'}     | ${['Phát huy vai trò và nâng cao trách nhiệm của trưởng thôn']}
    ${'Đánh giá tiến độ và hiệu quả thực hiện đề án trồng rừng.'}      | ${['Đánh giá tiến độ và hiệu quả thực hiện đề án trồng rừng']}
    ${'Phổ biến các mẫu thuyền, phao, bạt… cho các làng chài.'}        | ${['Phổ biến các mẫu thuyền, phao, bạt… cho các làng chài']}
    ${'Lắp đặt thiết bị, bảo đảm chất lượng công trình.'}              | ${['Lắp đặt thiết bị, bảo đảm chất lượng công trình']}
    ${'Không để thất lạc hồ sơ và sử dụng con dấu sai mục đích.'}      | ${['Không để thất lạc hồ sơ và sử dụng con dấu sai mục đích']}
    ${'Thu dọn kho hàng, bảo đảm gọn gàng, hiệu quả, tránh lãng phí.'} | ${['Thu dọn kho hàng, bảo đảm gọn gàng, hiệu quả, tránh lãng phí']}
    ${'Rà soát; thống kê các bến thuyền không phép.'}                  | ${['Rà soát; thống kê các bến thuyền không phép']}
    ${'Tính toán kỹ lưỡng, chọn nơi neo tàu thuyền.'}                  | ${['Tính toán kỹ lưỡng, chọn nơi neo tàu thuyền']}
    ${'Đào tạo, đào tạo lại, sử dụng hợp lý thợ lành nghề.'}           | ${['Đào tạo, đào tạo lại, sử dụng hợp lý thợ lành nghề']}
    ${'Phổ biến nghị quyết, quy định của Hội Chữ thập đỏ.'}            | ${['Phổ biến nghị quyết, quy định của Hội Chữ thập đỏ']}
    ${'Ban hành Quy chế và Hướng dẫn chấm điểm thi đua.'}              | ${['Ban hành Quy chế và Hướng dẫn chấm điểm thi đua']}
  `('but not of "$item"', reads);
});

describe('works that a noun lists', () => {
  test.each`
    item                                                                            | said
    ${'Thực hiện việc đăng ký thuyền, niêm yết giá vé và việc thu, nộp phí bến.'}   | ${['Thực hiện việc đăng ký thuyền, niêm yết giá vé và việc thu, nộp phí bến']}
    ${'Làm tốt công tác tiếp dân, phân loại đơn, giải quyết khiếu nại ở cơ sở.'}    | ${['Làm tốt công tác tiếp dân, phân loại đơn, giải quyết khiếu nại ở cơ sở']}
    ${'Triển khai các giải pháp hỗ trợ hợp tác xã, tái cơ cấu nợ, xử lý hàng tồn.'} | ${['Triển khai các giải pháp hỗ trợ hợp tác xã, tái cơ cấu nợ, xử lý hàng tồn']}
    ${'Phổ biến quy định về quản lý, sử dụng xe công, tinh giản biên chế.'}         | ${['Phổ biến quy định về quản lý, sử dụng xe công, tinh giản biên chế']}
  `('are no tasks of their own: "$item"', reads);

  test.each`
    item                                                                  | said
    ${'Làm tốt công tác tiếp dân, tăng cường đối thoại với tiểu thương.'} | ${['Làm tốt công tác tiếp dân', 'tăng cường đối thoại với tiểu thương']}
    ${'Làm tốt công tác hộ tịch, xử lý nghiêm cán bộ sách nhiễu.'}        | ${['Làm tốt công tác hộ tịch', 'xử lý nghiêm cán bộ sách nhiễu']}
    ${'Sửa chữa trạm bơm, giải quyết khiếu nại của xã viên.'}             | ${['Sửa chữa trạm bơm', 'giải quyết khiếu nại của xã viên']}
  `('end where an order begins: "$item"', reads);
});

describe('a duty', () => {
  test.each`
    item                                                              | said
    ${'Đối với lễ hội đã khai mạc phải rút ngắn thời gian.'}          | ${['phải rút ngắn thời gian']}
    ${'Trước khi giao đất cho dân phải công bố bảng giá.'}            | ${['Trước khi giao đất cho dân phải công bố bảng giá']}
    ${'Trường hợp nguồn thu không đạt phải cắt giảm chi tiếp khách.'} | ${['phải cắt giảm chi tiếp khách']}
  `('stands behind its case without a comma: "$item"', reads);

  test.each(['Đối với hộ dân mà xã phải di dời, hỗ trợ tiền thuê nhà.', 'Về phục hồi nghề cá, ổn định thị trường'])(
    'is not read into "%s"',
    (item) => {
      expect(asked(item).filter((words) => words.includes('phải') || words.startsWith('ổn định'))).toEqual([]);
    },
  );

  test.each(['Tạm dừng cấp phép nổ mìn.', 'Dừng tổ chức hội chợ xuân.', 'Ngừng hoàn toàn việc cho thuê vỉa hè.'])(
    'to stop is one not to act: "%s"',
    (item) => {
      const [task] = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks;
      expect(task?.modality).toBe('refrain');
    },
  );
});

describe('the name of a cited document', () => {
  test.each`
    item                                                                                                                           | said
    ${'Cấp vốn theo Nghị quyết số 34/NQ-CP của Chính phủ về khắc phục bão lụt, khôi phục chợ (sau đây gọi tắt là Nghị quyết 34).'} | ${['Cấp vốn theo Nghị quyết số 34/NQ-CP của Chính phủ về khắc phục bão lụt, khôi phục chợ (sau đây gọi tắt là Nghị quyết 34)']}
    ${'Áp dụng Thông tư số 5/2024/TT-BYT về mua thuốc, thanh lý máy (sau đây gọi là Thông tư 5), công khai giá thuốc.'}            | ${['Áp dụng Thông tư số 5/2024/TT-BYT về mua thuốc, thanh lý máy (sau đây gọi là Thông tư 5)', 'công khai giá thuốc']}
  `('orders nothing: "$item"', reads);
});

describe('a tail that only dates', () => {
  test.each`
    body                                                                                        | said
    ${'- Sở Y tế mua thuốc; hoàn thành trong tháng 5/2024.'}                                    | ${['Sở Y tế mua thuốc | 2024-05-31']}
    ${'- Sở Y tế mua thuốc; phân bổ cho các trạm. Thời gian hoàn thành: trước ngày 30/6/2024.'} | ${['Sở Y tế mua thuốc | 2024-06-30', 'phân bổ cho các trạm | 2024-06-30']}
    ${'1. Sở Y tế mua thuốc cho các trạm.\n\n- Thời hạn thực hiện: quý II/2024.'}               | ${['Sở Y tế mua thuốc cho các trạm | 2024-06-30']}
    ${'- Sở Y tế mua thuốc trước ngày 01/3/2024. Hoàn thành trong quý IV/2024.'}                | ${['Sở Y tế mua thuốc trước ngày 01/3/2024 | 2024-03-01']}
    ${'- Sở Y tế mua thuốc.\n- Hoàn thành nhà kho trong tháng 5/2024.'}                         | ${['Sở Y tế mua thuốc | 2024-12-31', 'Hoàn thành nhà kho trong tháng 5/2024 | 2024-05-31']}
  `('dates what stands before it: $body', ({ body, said }: { body: string; said: readonly string[] }) => {
    expect(due(body)).toEqual(said);
  });
});

describe('a number', () => {
  test.each`
    number   | heading
    ${'1.'}  | ${'Sở Y tế'}
    ${'a.'}  | ${'Sở Y tế'}
    ${'b)'}  | ${'Sở Y tế'}
    ${'II.'} | ${'Sở Y tế'}
  `('on a line of its own counts the heading below it: $number', ({ number, heading }: { number: string; heading: string }) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n${number}\n\n${heading}\n\n- Mua thuốc cho các trạm.\n`).extraction;
    expect(tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`)).toEqual(['Sở Y tế | Mua thuốc cho các trạm']);
  });

  test('in running text begins a point, and a new subject', () => {
    expect(
      asked('Sở Y tế nộp báo cáo trước ngày 13 tháng 5 năm 2024. b) Mua thuốc cho các trạm. c) Sở Nội vụ lập danh sách y sĩ.'),
    ).toEqual([
      'Sở Y tế | Sở Y tế nộp báo cáo trước ngày 13 tháng 5 năm 2024',
      'Mua thuốc cho các trạm',
      'Sở Nội vụ | Sở Nội vụ lập danh sách y sĩ',
    ]);
  });
});

test.each`
  sentence                                                             | quotes
  ${'Tích hợp các tiện ích như: định danh số, thanh toán số.'}         | ${['Tích hợp các tiện ích như: định danh số, thanh toán số']}
  ${'Triển khai các nhiệm vụ như: rà soát quy hoạch các khu đô thị.'}  | ${['rà soát quy hoạch các khu đô thị']}
  ${'Có chế tài xử lý đơn vị vi phạm, xử lý nghiêm cá nhân sai phạm.'} | ${['Có chế tài xử lý đơn vị vi phạm', 'xử lý nghiêm cá nhân sai phạm']}
`(
  'Examples behind \'như\' are things, unless what they are of is work: "$sentence"',
  ({ sentence, quotes }: { sentence: string; quotes: readonly string[] }) => {
    expect(readBody(`## Nhiệm vụ\n\n- ${sentence}\n`, { kind: 'plan' }).extraction.tasks.map(({ quote }) => quote)).toEqual(quotes);
  },
);

describe('a verb in the name of something', () => {
  test.each`
    item                                                                                                      | said
    ${'Triển khai Nghị quyết số 12/NQ-CP về cải thiện môi trường kinh doanh, nâng cao chất lượng vải thiều.'} | ${['Triển khai Nghị quyết số 12/NQ-CP về cải thiện môi trường kinh doanh, nâng cao chất lượng vải thiều']}
    ${'Khen thưởng các đội trong phong trào thi đua: “Trồng cây nhớ Bác; giữ sạch bờ biển”.'}                 | ${['Khen thưởng các đội trong phong trào thi đua: “Trồng cây nhớ Bác; giữ sạch bờ biển”']}
    ${'Hưởng ứng cuộc vận động “Sống xanh, giảm túi ni lông” trong trường học.'}                              | ${['Hưởng ứng cuộc vận động “Sống xanh, giảm túi ni lông” trong trường học']}
    ${'Hoàn thiện cơ chế, chính sách, quy định về lễ hội làng.'}                                              | ${['Hoàn thiện cơ chế, chính sách, quy định về lễ hội làng']}
    ${'Trang bị máy in, số hóa và công nghệ in mới.'}                                                         | ${['Trang bị máy in, số hóa và công nghệ in mới']}
    ${'Quản lý các công trình thăm dò, khai thác nước.'}                                                      | ${['Quản lý các công trình thăm dò, khai thác nước']}
  `('begins no task of its own: "$item"', reads);

  test.each`
    item                                                                              | said
    ${'Triển khai Nghị quyết số 12/NQ-CP về làng nghề, rà soát danh mục các lò gốm.'} | ${['Triển khai Nghị quyết số 12/NQ-CP về làng nghề', 'rà soát danh mục các lò gốm']}
    ${'Rà soát quy hoạch, hoàn thiện cơ chế cho thuê sân bóng.'}                      | ${['Rà soát quy hoạch', 'hoàn thiện cơ chế cho thuê sân bóng']}
    ${'Hoàn thành báo cáo, trình UBND tỉnh.'}                                         | ${['Hoàn thành báo cáo', 'trình UBND tỉnh']}
    ${'Kiện toàn tổ chức bộ máy tinh gọn, thực hiện luân chuyển thủ thư.'}            | ${['Kiện toàn tổ chức bộ máy tinh gọn', 'thực hiện luân chuyển thủ thư']}
    ${'Cải thiện môi trường đầu tư kinh doanh, thu hút đầu tư, phát triển nghề nón.'} | ${['Cải thiện môi trường đầu tư kinh doanh', 'thu hút đầu tư', 'phát triển nghề nón']}
    ${'Nâng cao chất lượng phục vụ của nhà ga, đẩy mạnh bán vé qua mạng.'}            | ${['Nâng cao chất lượng phục vụ của nhà ga', 'đẩy mạnh bán vé qua mạng']}
    ${'Cung ứng vải thiều phục vụ chế biến, đẩy nhanh tiến độ của dự án kho lạnh.'}   | ${['Cung ứng vải thiều phục vụ chế biến', 'đẩy nhanh tiến độ của dự án kho lạnh']}
    ${'Đề xuất giống lúa để thay giống cũ, báo cáo UBND tỉnh trong tháng 3/2024.'}    | ${['Đề xuất giống lúa để thay giống cũ', 'báo cáo UBND tỉnh trong tháng 3/2024']}
  `('but what stands behind it may: "$item"', reads);
});

describe('what must not be done for the time being', () => {
  test.each(['Chưa tăng giá vé xe buýt trong quý I năm 2024.', 'Chưa cấp phép nổ mìn trong mùa mưa.', 'Chưa tổ chức hội chợ xuân.'])(
    '"%s"',
    (item) => {
      expect(readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks.map(({ modality }) => modality)).toEqual(['refrain']);
    },
  );

  test('is told in a list of tasks only', () => {
    expect(readBody('## Hạn chế\n\n- Chưa thu gom hết rác ven sông.\n').extraction.tasks).toEqual([]);
  });
});

test('The points of a sentence are read one by one', () => {
  expect(asked('Giao Ban Quản lý dự án: (1) lập lại biểu tiến độ; (2) lắp thêm hai trạm cân; (iii) báo cáo hằng tuần.')).toEqual([
    'Ban Quản lý dự án | lập lại biểu tiến độ',
    'lắp thêm hai trạm cân',
    'báo cáo hằng tuần',
  ]);
});

describe('an act behind one that has its object in it, or tells what has become of it', () => {
  test.each`
    item                                                                                | said
    ${'Tổ chức rút kinh nghiệm, khắc phục ngay chỗ phà hỏng.'}                          | ${['Tổ chức rút kinh nghiệm', 'khắc phục ngay chỗ phà hỏng']}
    ${'Làm tốt công tác thủy lợi, rà soát, bổ sung sơ đồ kênh.'}                        | ${['Làm tốt công tác thủy lợi', 'rà soát, bổ sung sơ đồ kênh']}
    ${'Kêu gọi đầu tư, mở rộng chợ đầu mối rau quả.'}                                   | ${['Kêu gọi đầu tư', 'mở rộng chợ đầu mối rau quả']}
    ${'Xúc tiến đầu tư, hợp tác với các tỉnh bạn về nuôi tôm.'}                         | ${['Xúc tiến đầu tư', 'hợp tác với các tỉnh bạn về nuôi tôm']}
    ${'Nâng cấp các chợ được bàn giao, thành lập tổ thu gom rác.'}                      | ${['Nâng cấp các chợ được bàn giao', 'thành lập tổ thu gom rác']}
    ${'Duy trì các đội đã thành lập và huấn luyện, trang bị áo phao cho dân quân.'}     | ${['Duy trì các đội đã thành lập và huấn luyện', 'trang bị áo phao cho dân quân']}
    ${'Gỡ khó cho hộ nuôi tôm và tạo điều kiện vay vốn ưu đãi.'}                        | ${['Gỡ khó cho hộ nuôi tôm', 'tạo điều kiện vay vốn ưu đãi']}
    ${'Lập kịch bản cấp nước trên cơ sở bám sát mực hồ, có phương án bơm dự phòng.'}    | ${['Lập kịch bản cấp nước trên cơ sở bám sát mực hồ', 'có phương án bơm dự phòng']}
    ${'Tăng cường dự báo, nắm chắc diễn biến sạt lở ven sông.'}                         | ${['Tăng cường dự báo', 'nắm chắc diễn biến sạt lở ven sông']}
    ${'Xác định những nơi có thông tin, tổ chức nạo vét bảo đảm an toàn.'}              | ${['Xác định những nơi có thông tin', 'tổ chức nạo vét bảo đảm an toàn']}
    ${'Dọn bến chợ Cồn, tranh thủ mọi nguồn vốn của trung ương.'}                       | ${['Dọn bến chợ Cồn', 'tranh thủ mọi nguồn vốn của trung ương']}
    ${'Lập sổ thuyền đúng mẫu và xuất trình khi bến kiểm tra.'}                         | ${['Lập sổ thuyền đúng mẫu', 'xuất trình khi bến kiểm tra']}
    ${'Việc tuyển giáo viên phải theo biên chế, trong đó, ưu tiên tuyển người bản xứ.'} | ${['ưu tiên tuyển người bản xứ']}
  `('of "$item"', reads);

  test.each`
    item                                                                       | said
    ${'Giải phóng mặt bằng và xây kè sông Vệ trong quý II.'}                   | ${['Giải phóng mặt bằng và xây kè sông Vệ trong quý II']}
    ${'Thẩm định hồ sơ được nộp, kiểm tra theo quy định.'}                     | ${['Thẩm định hồ sơ được nộp, kiểm tra theo quy định']}
    ${'Dạy nghề để có việc làm và tạo điều kiện tăng thu nhập cho hộ nghèo.'}  | ${['Dạy nghề để có việc làm và tạo điều kiện tăng thu nhập cho hộ nghèo']}
    ${'Tăng cường đầu tư, đổi mới, nâng cao chất lượng dạy nghề.'}             | ${['Tăng cường đầu tư, đổi mới, nâng cao chất lượng dạy nghề']}
    ${'Quản lý tốt các nguồn viện trợ, hỗ trợ, ủng hộ của các hội từ thiện.'}  | ${['Quản lý tốt các nguồn viện trợ, hỗ trợ, ủng hộ của các hội từ thiện']}
    ${'Mở lớp dạy nghề theo hướng gắn với nhà máy để có cơ chế đặt hàng thợ.'} | ${['Mở lớp dạy nghề theo hướng gắn với nhà máy để có cơ chế đặt hàng thợ']}
  `('but not of "$item"', reads);
});

describe('what follows from what is told', () => {
  test('is to be done by whom it names, and not only what stands behind its last comma', () => {
    const item = 'Do nước mỗi bến lên xuống khác nhau, vì vậy các xã cần báo giờ phà, lịch nạo vét, tránh để thuyền ùn lại.';
    expect(asked(item)).toEqual(['các xã | các xã cần báo giờ phà, lịch nạo vét', 'các xã | tránh để thuyền ùn lại']);
  });
});

describe('what is no act', () => {
  test.each`
    item                                                                                           | said
    ${'Bảo đảm phà chạy thông suốt khi sắp xếp bến bãi và triển khai mô hình bến mới.'}            | ${['Bảo đảm phà chạy thông suốt khi sắp xếp bến bãi và triển khai mô hình bến mới']}
    ${'Tập huấn cho đội ngũ cán bộ phòng chống đuối nước; phóng viên, biên tập viên truyền hình.'} | ${['Tập huấn cho đội ngũ cán bộ phòng chống đuối nước']}
    ${'Giám sát việc tu dưỡng, rèn luyện của thuyền viên.'}                                        | ${['Giám sát việc tu dưỡng, rèn luyện của thuyền viên']}
    ${'Tuyến kênh phía bắc: cấp III.'}                                                             | ${[]}
    ${'Vùng ven sông (các xã từ chợ Cồn tới cầu Rạch): cấp IV.'}                                   | ${[]}
    ${'Trọng tâm là công tác cán bộ; quản lý, sử dụng tài sản công; lựa chọn nhà thầu bến.'}       | ${[]}
    ${'Tùy theo mực nước từng sông, kiểm tra ba bến phà.'}                                         | ${['kiểm tra ba bến phà']}
    ${'Lát bến chợ Cồn theo các kế hoạch, hướng dẫn của ban quản lý bến.'}                         | ${['Lát bến chợ Cồn theo các kế hoạch, hướng dẫn của ban quản lý bến']}
    ${'Kết nối giữa trường học, tổ chức khoa học công nghệ và bến thuyền.'}                        | ${['Kết nối giữa trường học, tổ chức khoa học công nghệ và bến thuyền']}
    ${'Rà soát kho hàng, nếu còn vướng mắc thì báo cáo trình cấp có thẩm quyền xem xét.'}          | ${['Rà soát kho hàng, nếu còn vướng mắc thì báo cáo trình cấp có thẩm quyền xem xét']}
  `('in "$item"', reads);
});

test('what an act is to be acknowledged as is said of nothing that goes on', () => {
  expect(asked('Đánh giá bến chợ Cồn để công nhận là nền tảng số của xã.')).toHaveLength(1);
  expect(asked('Đánh giá bến chợ Cồn là nền tảng của xã.')).toHaveLength(0);
});

test('other bodies act within what they are there for', () => {
  expect(asked('Các bộ, ngành liên quan khác trong phạm vi chức năng, nhiệm vụ, tăng cường quản lý bến thuyền.')).toHaveLength(1);
});

test('bodies by whom something is done are one list, and the last of them begins no task', () => {
  expect(asked('Thực hiện các nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao về bến thuyền.')).toHaveLength(1);
  expect(asked('Chọn các nội dung do Hội đồng nhân dân tỉnh, Thường trực Hội đồng nhân dân tỉnh phân công.')).toHaveLength(1);
  expect(asked('Rà soát các bến do Sở Xây dựng quản lý, Sở Tài chính bố trí kinh phí nạo vét.')).toHaveLength(2);
});

test('how two works go is one report, and what is proposed on it another task', () => {
  expect(asked('Báo cáo tình hình triển khai và giải ngân kế hoạch vốn nạo vét kênh Đông.')).toHaveLength(1);
  expect(asked('Đánh giá tình hình triển khai và đề xuất các giải pháp mở rộng bến thuyền.')).toHaveLength(2);
});
