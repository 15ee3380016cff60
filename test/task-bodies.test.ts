import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** The tasks of a text under a heading of tasks: who leads (a star where inherited), what is to be done. */
function asked(item: string): readonly string[] {
  const { tasks } = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction;
  return tasks.map(({ actors, quote }) => (actors[0]!.inherited ? quote : `${actors[0]!.name} | ${quote}`));
}

const reads = ({ item, said }: { item: string; said: readonly string[] }): void => {
  expect(asked(item)).toEqual(said);
};

describe('bodies that are told to act by another', () => {
  test.each`
    item                                                                                                   | said
    ${'Sở Nội vụ đôn đốc các sở, ngành, UBND các huyện nộp báo cáo.'}                                      | ${['Sở Nội vụ | Sở Nội vụ đôn đốc các sở, ngành, UBND các huyện nộp báo cáo']}
    ${'Công an tỉnh chỉ đạo các đơn vị trực thuộc, Công an các xã tuần tra ban đêm.'}                      | ${['Công an tỉnh | Công an tỉnh chỉ đạo các đơn vị trực thuộc, Công an các xã tuần tra ban đêm']}
    ${'Sở Y tế tham mưu UBND tỉnh, Chủ tịch UBND tỉnh khen thưởng y sĩ.'}                                  | ${['Sở Y tế | Sở Y tế tham mưu UBND tỉnh, Chủ tịch UBND tỉnh khen thưởng y sĩ']}
    ${'Chỉ đạo cảnh sát phối hợp với Thanh tra giao thông, Quản lý thị trường, các quận, huyện lập chốt.'} | ${['Chỉ đạo cảnh sát phối hợp với Thanh tra giao thông, Quản lý thị trường, các quận, huyện lập chốt']}
    ${'Lập bản đồ cho các huyện miền núi và các xã có rừng trồng.'}                                        | ${['Lập bản đồ cho các huyện miền núi và các xã có rừng trồng']}
    ${'Ngân hàng Nhà nước chỉ đạo các tổ chức tín dụng: mở lại quầy giao dịch; gia hạn nợ.'}               | ${['Ngân hàng Nhà nước | mở lại quầy giao dịch', 'gia hạn nợ']}
  `('are no subjects: "$item"', reads);

  test.each`
    item                                                                                     | said
    ${'Sở Nội vụ lập danh sách, Sở Tài chính bố trí kinh phí.'}                              | ${['Sở Nội vụ | Sở Nội vụ lập danh sách', 'Sở Tài chính | Sở Tài chính bố trí kinh phí']}
    ${'Vụ Pháp chế theo dõi việc thực hiện Chỉ thị và định kỳ 6 tháng báo cáo Lãnh đạo Bộ.'} | ${['Vụ Pháp chế | Vụ Pháp chế theo dõi việc thực hiện Chỉ thị', 'Vụ Pháp chế | định kỳ 6 tháng báo cáo Lãnh đạo Bộ']}
    ${'Sở Nội vụ đôn đốc các sở, đồng thời UBND các huyện phải nộp báo cáo.'}                | ${['Sở Nội vụ | Sở Nội vụ đôn đốc các sở', 'UBND các huyện | UBND các huyện phải nộp báo cáo']}
  `('but where they begin a clause they are: "$item"', reads);
});

describe('bodies with long names', () => {
  test.each`
    item                                                                                           | said
    ${'Các Bộ: Công Thương, Xây dựng, Ngoại giao mở hội chợ.'}                                     | ${['Các Bộ: Công Thương, Xây dựng, Ngoại giao | Các Bộ: Công Thương, Xây dựng, Ngoại giao mở hội chợ']}
    ${'Vụ Kế hoạch chủ trì, phối hợp với các Vụ: Pháp chế, Tổ chức cán bộ mở lớp cho y sĩ.'}       | ${['Vụ Kế hoạch | Vụ Kế hoạch chủ trì, phối hợp với các Vụ: Pháp chế, Tổ chức cán bộ mở lớp cho y sĩ']}
    ${'Vụ Kế hoạch chủ trì, phối hợp với các Vụ: Pháp chế, Y tế dự phòng: mở lớp cho y sĩ.'}       | ${['Vụ Kế hoạch | mở lớp cho y sĩ']}
    ${'Sở Y tế chủ trì, phối hợp Sở Nội vụ và UBND các xã: mở lớp cho y sĩ.'}                      | ${['Sở Y tế | mở lớp cho y sĩ']}
    ${'Báo cáo Cục Cảnh sát - Cơ quan thường trực Tổ công tác triển khai Đề án 06 về y sĩ.'}       | ${['Báo cáo Cục Cảnh sát - Cơ quan thường trực Tổ công tác triển khai Đề án 06 về y sĩ']}
    ${'Giao các Sở: Tài chính, Y tế; UBND các huyện kiểm kê kho thuốc.'}                           | ${['các Sở: Tài chính, Y tế; UBND các huyện | Giao các Sở: Tài chính, Y tế; UBND các huyện kiểm kê kho thuốc']}
    ${'Giao các lực lượng chức năng: Công an, Biên phòng, Quản lý thị trường kiểm tra kho thuốc.'} | ${['các lực lượng chức năng: Công an, Biên phòng, Quản lý thị trường | Giao các lực lượng chức năng: Công an, Biên phòng, Quản lý thị trường kiểm tra kho thuốc']}
    ${'Sở Y tế; Sở Nội vụ; UBND các xã lập danh sách y sĩ.'}                                       | ${['Sở Y tế | Sở Y tế; Sở Nội vụ; UBND các xã lập danh sách y sĩ']}
    ${'Công ty cổ phần chè Mộc Lan có trách nhiệm thu mua chè tươi.'}                              | ${['Công ty cổ phần chè Mộc Lan | Công ty cổ phần chè Mộc Lan có trách nhiệm thu mua chè tươi']}
    ${'UBND các xã có làng nghề sản xuất đồ gốm thường xuyên đo bụi.'}                             | ${['UBND các xã | UBND các xã có làng nghề sản xuất đồ gốm thường xuyên đo bụi']}
    ${'Các doanh nghiệp xuất khẩu: lập kế hoạch thuê kho.'}                                        | ${['Các doanh nghiệp | lập kế hoạch thuê kho']}
    ${'Các Phó Chủ tịch UBND tỉnh theo nhiệm vụ được giao kiểm tra, đôn đốc các xã nộp báo cáo.'}  | ${['Các Phó Chủ tịch UBND tỉnh | Các Phó Chủ tịch UBND tỉnh theo nhiệm vụ được giao kiểm tra, đôn đốc các xã nộp báo cáo']}
    ${'Giao Trung tâm Y tế huyện có trụ sở mới chủ động tuyển y sĩ.'}                              | ${['Trung tâm Y tế huyện | Giao Trung tâm Y tế huyện có trụ sở mới chủ động tuyển y sĩ']}
    ${'Giao Sở Nội vụ theo thẩm quyền kiểm tra, đôn đốc các xã nộp báo cáo.'}                      | ${['Sở Nội vụ | Giao Sở Nội vụ theo thẩm quyền kiểm tra, đôn đốc các xã nộp báo cáo']}
    ${'Những việc vượt thẩm quyền, lãnh đạo Sở Nội vụ sẽ xin ý kiến UBND tỉnh.'}                   | ${['lãnh đạo Sở Nội vụ | lãnh đạo Sở Nội vụ sẽ xin ý kiến UBND tỉnh']}
  `('act: "$item"', reads);

  test.each`
    item                                                      | said
    ${'Các Sở: Rà soát, sắp xếp xe công.'}                    | ${['Các Sở | Rà soát, sắp xếp xe công']}
    ${'Việc tuyển dụng công chức, viên chức phải công khai.'} | ${[]}
  `('are not made of what is to be done: "$item"', reads);
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
