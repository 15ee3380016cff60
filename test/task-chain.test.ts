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

describe('bodies that are told to act by another', () => {
  test.each`
    item                                                                                     | said
    ${'Sở Nội vụ đôn đốc các sở, ngành, UBND các huyện nộp báo cáo.'}                        | ${['Sở Nội vụ | Sở Nội vụ đôn đốc các sở, ngành, UBND các huyện nộp báo cáo']}
    ${'Công an tỉnh chỉ đạo các đơn vị trực thuộc, Công an các xã tuần tra ban đêm.'}        | ${['Công an tỉnh | Công an tỉnh chỉ đạo các đơn vị trực thuộc, Công an các xã tuần tra ban đêm']}
    ${'Sở Y tế tham mưu UBND tỉnh, Chủ tịch UBND tỉnh khen thưởng y sĩ.'}                    | ${['Sở Y tế | Sở Y tế tham mưu UBND tỉnh, Chủ tịch UBND tỉnh khen thưởng y sĩ']}
    ${'Lập bản đồ cho các huyện miền núi và các xã có rừng trồng.'}                          | ${['Lập bản đồ cho các huyện miền núi và các xã có rừng trồng']}
    ${'Ngân hàng Nhà nước chỉ đạo các tổ chức tín dụng: mở lại quầy giao dịch; gia hạn nợ.'} | ${['Ngân hàng Nhà nước | mở lại quầy giao dịch', 'gia hạn nợ']}
  `('are no subjects: "$item"', reads);

  test.each`
    item                                                                      | said
    ${'Sở Nội vụ lập danh sách, Sở Tài chính bố trí kinh phí.'}               | ${['Sở Nội vụ | Sở Nội vụ lập danh sách', 'Sở Tài chính | Sở Tài chính bố trí kinh phí']}
    ${'Sở Nội vụ đôn đốc các sở, đồng thời UBND các huyện phải nộp báo cáo.'} | ${['Sở Nội vụ | Sở Nội vụ đôn đốc các sở', 'UBND các huyện | UBND các huyện phải nộp báo cáo']}
  `('but where they begin a clause they are: "$item"', reads);
});

describe('bodies with long names', () => {
  test.each`
    item                                                                                          | said
    ${'Các Bộ: Công Thương, Xây dựng, Ngoại giao mở hội chợ.'}                                    | ${['Các Bộ: Công Thương, Xây dựng, Ngoại giao | Các Bộ: Công Thương, Xây dựng, Ngoại giao mở hội chợ']}
    ${'Giao các Sở: Tài chính, Y tế; UBND các huyện kiểm kê kho thuốc.'}                          | ${['các Sở: Tài chính, Y tế; UBND các huyện | Giao các Sở: Tài chính, Y tế; UBND các huyện kiểm kê kho thuốc']}
    ${'Sở Y tế; Sở Nội vụ; UBND các xã lập danh sách y sĩ.'}                                      | ${['Sở Y tế | Sở Y tế; Sở Nội vụ; UBND các xã lập danh sách y sĩ']}
    ${'Công ty cổ phần chè Mộc Lan có trách nhiệm thu mua chè tươi.'}                             | ${['Công ty cổ phần chè Mộc Lan | Công ty cổ phần chè Mộc Lan có trách nhiệm thu mua chè tươi']}
    ${'UBND các xã có làng nghề sản xuất đồ gốm thường xuyên đo bụi.'}                            | ${['UBND các xã | UBND các xã có làng nghề sản xuất đồ gốm thường xuyên đo bụi']}
    ${'Các doanh nghiệp xuất khẩu: lập kế hoạch thuê kho.'}                                       | ${['Các doanh nghiệp | lập kế hoạch thuê kho']}
    ${'Các Phó Chủ tịch UBND tỉnh theo nhiệm vụ được giao kiểm tra, đôn đốc các xã nộp báo cáo.'} | ${['Các Phó Chủ tịch UBND tỉnh | Các Phó Chủ tịch UBND tỉnh theo nhiệm vụ được giao kiểm tra, đôn đốc các xã nộp báo cáo']}
    ${'Giao Trung tâm Y tế huyện có trụ sở mới chủ động tuyển y sĩ.'}                             | ${['Trung tâm Y tế huyện | Giao Trung tâm Y tế huyện có trụ sở mới chủ động tuyển y sĩ']}
    ${'Giao Sở Nội vụ theo thẩm quyền kiểm tra, đôn đốc các xã nộp báo cáo.'}                     | ${['Sở Nội vụ | Giao Sở Nội vụ theo thẩm quyền kiểm tra, đôn đốc các xã nộp báo cáo']}
    ${'Những việc vượt thẩm quyền, lãnh đạo Sở Nội vụ sẽ xin ý kiến UBND tỉnh.'}                  | ${['lãnh đạo Sở Nội vụ | lãnh đạo Sở Nội vụ sẽ xin ý kiến UBND tỉnh']}
  `('act: "$item"', reads);

  test.each`
    item                                                      | said
    ${'Các Sở: Rà soát, sắp xếp xe công.'}                    | ${['Các Sở | Rà soát, sắp xếp xe công']}
    ${'Việc tuyển dụng công chức, viên chức phải công khai.'} | ${[]}
  `('are not made of what is to be done: "$item"', reads);
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

describe('words between a body and what it has to do', () => {
  test.each`
    sentence                                                                                                                   | quote
    ${'Giao các Ban Hội đồng nhân dân tỉnh theo nhiệm vụ, quyền hạn đã được pháp luật quy định tổ chức giám sát.'}             | ${'Giao các Ban Hội đồng nhân dân tỉnh theo nhiệm vụ, quyền hạn đã được pháp luật quy định tổ chức giám sát'}
    ${'Yêu cầu Sở Xây dựng trong phạm vi chức năng, nhiệm vụ được giao, kiểm tra các dự án chậm.'}                             | ${'Yêu cầu Sở Xây dựng trong phạm vi chức năng, nhiệm vụ được giao, kiểm tra các dự án chậm'}
    ${'Các Ban Hội đồng nhân dân tỉnh trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm giám sát việc chi ngân sách.'} | ${'Các Ban Hội đồng nhân dân tỉnh trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm giám sát việc chi ngân sách'}
  `('tell what it acts by, and the task is read past them: "$sentence"', ({ sentence, quote }: { sentence: string; quote: string }) => {
    expect(
      readBody(`## Điều 2. Tổ chức thực hiện\n\n- ${sentence}\n`, { kind: 'resolution' }).extraction.tasks.map((task) => task.quote),
    ).toEqual([quote]);
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

test.each`
  sentence                                                                                        | quotes
  ${'Triển khai kế hoạch năm, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Sở Tài chính rà soát dự án.'} | ${['Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Sở Tài chính rà soát dự án']}
  ${'Rà soát các dự án chậm tiến độ, yêu cầu chủ đầu tư hoàn thành thủ tục.'}                     | ${['Rà soát các dự án chậm tiến độ', 'yêu cầu chủ đầu tư hoàn thành thủ tục']}
`(
  'What stands before who orders is no order, what the same body orders is: "$sentence"',
  ({ sentence, quotes }: { sentence: string; quotes: readonly string[] }) => {
    expect(readBody(`## Nhiệm vụ\n\n- ${sentence}\n`, { kind: 'plan' }).extraction.tasks.map(({ quote }) => quote)).toEqual(quotes);
  },
);

test('A heading that ends with a duty names who has it, in however many words', () => {
  const body = '**1. Các đơn vị cấp nước sạch trên địa bàn tỉnh có trách nhiệm**\n\na) Mở rộng mạng lưới cấp nước đến các xã.\n';
  expect(readBody(body, { kind: 'directive' }).extraction.tasks.map(({ actors }) => actors.map(({ name }) => name))).toEqual([
    ['Các đơn vị cấp nước sạch trên địa bàn tỉnh'],
  ]);
});

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

describe('who is moved to act', () => {
  test.each`
    item                                                             | said
    ${'Khuyến khích hộ dân trồng sen, nuôi cá trong ruộng trũng.'}   | ${['Khuyến khích hộ dân trồng sen, nuôi cá trong ruộng trũng']}
    ${'Vận động người dân phân loại rác, xây dựng tuyến đường hoa.'} | ${['Vận động người dân phân loại rác, xây dựng tuyến đường hoa']}
    ${'Vận động người dân hiến đất, tổ chức khởi công cầu bản.'}     | ${['Vận động người dân hiến đất', 'tổ chức khởi công cầu bản']}
  `('does all that follows, up to what a body organises: "$item"', reads);
});

describe('long lists of bodies', () => {
  test.each`
    sentence                                                                                                                                                     | actors
    ${'Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch Hội đồng thành viên, Tổng giám đốc các tập đoàn, tổng công ty tiết kiệm điện.'} | ${['Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ', 'Chủ tịch Hội đồng thành viên', 'Tổng giám đốc các tập đoàn, tổng công ty']}
    ${'Yêu cầu Chủ tịch Ủy ban nhân dân các tỉnh bị hạn mặn (sau đây gọi là các tỉnh), căn cứ theo chức năng, nhiệm vụ được giao, lắp đặt máy bơm cho dân.'}     | ${['Chủ tịch Ủy ban nhân dân các tỉnh']}
    ${'Đề nghị các cấp, các ngành, nhất là người đứng đầu phải kiểm tra bếp ăn trường học.'}                                                                     | ${['các cấp, các ngành']}
    ${'Thanh tra các bộ, ngành, địa phương xử lý nghiêm việc găm hàng.'}                                                                                         | ${['Thanh tra các bộ, ngành, địa phương']}
    ${'UBND tỉnh thống nhất với Thường trực HĐND tỉnh điều chỉnh danh mục cầu treo.'}                                                                            | ${['UBND tỉnh']}
  `('are read to their end: "$sentence"', ({ sentence, actors }: { sentence: string; actors: readonly string[] }) => {
    const [first] = readBody(`## Nhiệm vụ\n\n- ${sentence}\n`).extraction.tasks;
    expect(first!.actors.filter(({ part }) => part !== 'support').map(({ name }) => name)).toEqual(actors);
  });
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

describe('what the press tells of orders and goals', () => {
  const told = (body: string): readonly string[] =>
    readBody(`${body}\n`, { kind: 'press', issuer: 'UBND tỉnh', title: 'Tin' }).extraction.tasks.map(({ quote }) => quote);

  test.each`
    sentence                                                                                                      | quotes
    ${'UBND tỉnh vừa có văn bản số 12/UBND giao Sở Y tế kiểm tra nhà thuốc.'}                                     | ${['UBND tỉnh vừa có văn bản số 12/UBND giao Sở Y tế kiểm tra nhà thuốc']}
    ${'UBND huyện đã ban hành công điện yêu cầu các xã gia cố đê bao.'}                                           | ${['UBND huyện đã ban hành công điện yêu cầu các xã gia cố đê bao']}
    ${'Bộ Y tế vừa có công văn đề nghị các Sở Y tế tăng cường giám sát bệnh dại.'}                                | ${['Bộ Y tế vừa có công văn đề nghị các Sở Y tế tăng cường giám sát bệnh dại']}
    ${'Theo ông Lê Văn Tám, một trong những giải pháp là Giám đốc các sở cần lập sổ theo dõi. Rà soát kho thóc.'} | ${['Giám đốc các sở cần lập sổ theo dõi', 'Rà soát kho thóc']}
    ${'Đối với việc mở chợ đêm, đồng chí Lê Văn Tám yêu cầu hoàn thành bãi xe.'}                                  | ${['yêu cầu hoàn thành bãi xe']}
    ${'Chủ tịch cũng lưu ý UBND các quận phải tháo dỡ biển quảng cáo sai phép.'}                                  | ${['Chủ tịch cũng lưu ý UBND các quận phải tháo dỡ biển quảng cáo sai phép']}
    ${'Đại hội đề ra nhiệm vụ tổng quát là phát triển nghề muối; nâng cao đời sống diêm dân.'}                    | ${['phát triển nghề muối', 'nâng cao đời sống diêm dân']}
    ${'Đảng bộ huyện thực hiện mục tiêu xây dựng làng chài sạch; bảo đảm an ninh bến cảng.'}                      | ${['xây dựng làng chài sạch', 'bảo đảm an ninh bến cảng']}
    ${'Nghị quyết xác định phương hướng chung là tiếp tục mở rộng vùng trồng na.'}                                | ${['tiếp tục mở rộng vùng trồng na']}
  `('is a task: "$sentence"', ({ sentence, quotes }: { sentence: string; quotes: readonly string[] }) => {
    expect(told(sentence)).toEqual(quotes);
  });

  test.each([
    'UBND huyện đã có báo cáo gửi Sở Y tế về bệnh dại.',
    'Mục tiêu là một khẩu hiệu hay. Năm 2023, tỉnh đã xây 20 cầu; hoàn thành 4 tuyến đường.',
    'Địa phương nào không tiêm phòng đầy đủ, để dịch xảy ra.',
  ])('is none: "%s"', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('A lead that sums up an order is not read beside the order itself', () => {
    const body = [
      'Thủ tướng vừa ký Công điện yêu cầu các địa phương chấn chỉnh việc đấu giá đất.',
      'Công điện gửi các tỉnh.',
      'Thủ tướng yêu cầu UBND các tỉnh công khai giá khởi điểm.',
      'Tin được phát lúc 8 giờ.',
    ].join('\n\n');
    expect(told(body)).toEqual(['Thủ tướng yêu cầu UBND các tỉnh công khai giá khởi điểm']);
  });

  test('What was done goes on over semicolons', () => {
    expect(
      told('Thời gian tới, tăng cường kiểm tra chợ. Sở Y tế đã kiểm tra 20 hiệu thuốc; phát hiện 3 cơ sở vi phạm; đình chỉ 1 cơ sở.'),
    ).toEqual(['tăng cường kiểm tra chợ']);
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
    ${'Kêu gọi đầu tư, mở rộng chợ đầu mối rau quả.'}                                   | ${['Kêu gọi đầu tư', 'mở rộng chợ đầu mối rau quả']}
    ${'Xúc tiến đầu tư, hợp tác với các tỉnh bạn về nuôi tôm.'}                         | ${['Xúc tiến đầu tư', 'hợp tác với các tỉnh bạn về nuôi tôm']}
    ${'Nâng cấp các chợ được bàn giao, thành lập tổ thu gom rác.'}                      | ${['Nâng cấp các chợ được bàn giao', 'thành lập tổ thu gom rác']}
    ${'Duy trì các đội đã thành lập và huấn luyện, trang bị áo phao cho dân quân.'}     | ${['Duy trì các đội đã thành lập và huấn luyện', 'trang bị áo phao cho dân quân']}
    ${'Gỡ khó cho hộ nuôi tôm và tạo điều kiện vay vốn ưu đãi.'}                        | ${['Gỡ khó cho hộ nuôi tôm', 'tạo điều kiện vay vốn ưu đãi']}
    ${'Lập kịch bản cấp nước trên cơ sở bám sát mực hồ, có phương án bơm dự phòng.'}    | ${['Lập kịch bản cấp nước trên cơ sở bám sát mực hồ', 'có phương án bơm dự phòng']}
    ${'Tăng cường dự báo, nắm chắc diễn biến sạt lở ven sông.'}                         | ${['Tăng cường dự báo', 'nắm chắc diễn biến sạt lở ven sông']}
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

describe('who is asked, and what comes behind a case', () => {
  test.each`
    item                                                                              | said
    ${'Yêu cầu người dân đeo khẩu trang khi đến bến xe.'}                             | ${['người dân | Yêu cầu người dân đeo khẩu trang khi đến bến xe']}
    ${'Đề nghị các chủ tàu lắp thiết bị định vị.'}                                    | ${['các chủ tàu | Đề nghị các chủ tàu lắp thiết bị định vị']}
    ${'Yêu cầu tiểu thương niêm yết giá bán.'}                                        | ${['tiểu thương | Yêu cầu tiểu thương niêm yết giá bán']}
    ${'Chỉ bố trí vốn cho các dự án đã đủ thủ tục.'}                                  | ${['Chỉ bố trí vốn cho các dự án đã đủ thủ tục']}
    ${'Các sở xây dựng kế hoạch tiết kiệm điện.'}                                     | ${['Các sở | Các sở xây dựng kế hoạch tiết kiệm điện']}
    ${'Trong quá trình làm có khó khăn, vướng mắc thì phản ánh về Sở Tài chính.'}     | ${['phản ánh về Sở Tài chính']}
    ${'Trường hợp nước lên nhanh, có nguy cơ tràn thì sơ tán các hộ ở bãi bồi.'}      | ${['sơ tán các hộ ở bãi bồi']}
    ${'Khu vực dịch vụ tăng khá, đóng góp 1,2 điểm phần trăm vào mức tăng của tỉnh.'} | ${[]}
  `('of "$item"', reads);
});
