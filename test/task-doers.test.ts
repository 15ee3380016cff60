import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** The tasks of a text: who has to act, and what is to be done; a cross before what is to be left undone. */
function told(body: string, kind = 'plan'): readonly string[] {
  return readBody(body, { kind }).extraction.tasks.map(
    ({ actors, quote, modality }) =>
      `${modality === 'refrain' ? '× ' : ''}${actors
        .filter(({ part }) => part === 'lead')
        .map(({ name }) => name)
        .join(' + ')} | ${quote}`,
  );
}

/** What an item under a heading of tasks says. */
const asked = (item: string): readonly string[] => told(`## Nhiệm vụ\n\n- ${item}\n`);
const US = 'Ủy ban nhân dân thành phố';

type Item = { item: string; said: readonly string[] };
const reads = ({ item, said }: Item): void => {
  expect(asked(item)).toEqual(said);
};

describe('who acts', () => {
  test.each`
    item                                                                  | said
    ${'Mỗi bản chọn một bến đò mẫu; mỗi xóm trồng một hàng tre.'}         | ${['Mỗi bản | Mỗi bản chọn một bến đò mẫu', 'mỗi xóm | mỗi xóm trồng một hàng tre']}
    ${'Liên minh cũng sẽ lập quỹ sửa thuyền.'}                            | ${['Liên minh | Liên minh cũng sẽ lập quỹ sửa thuyền']}
    ${'Từng xã, phường phải có phương án chống rét.'}                     | ${['Từng xã, phường | Từng xã, phường phải có phương án chống rét']}
    ${'Sở Y tế mua tủ lạnh; mỗi trường trồng một vườn thuốc; sửa giếng.'} | ${['Sở Y tế | Sở Y tế mua tủ lạnh', 'mỗi trường | mỗi trường trồng một vườn thuốc', 'Sở Y tế | sửa giếng']}
  `('is each of a kind: "$item"', reads);

  test.each(['Mỗi cây tre cao gần chín thước.', 'Mỗi năm một lần.'])('but not in "%s"', (item) => {
    expect(asked(item)).toEqual([]);
  });

  test.each`
    item                                                                        | said
    ${'Các đội dân phòng, Sở Y tế kiểm tra tủ thuốc.'}                          | ${['Các đội dân phòng + Sở Y tế | Các đội dân phòng, Sở Y tế kiểm tra tủ thuốc']}
    ${'Các Cục quản lý chuyên ngành và Sở Xây dựng cần rà soát cầu treo.'}      | ${['Các Cục quản lý chuyên ngành + Sở Xây dựng | Các Cục quản lý chuyên ngành và Sở Xây dựng cần rà soát cầu treo']}
    ${'Sở Y tế, các hội quần chúng tổ chức hiến máu.'}                          | ${['Sở Y tế + các hội quần chúng | Sở Y tế, các hội quần chúng tổ chức hiến máu']}
    ${'Cục Thú y (Bộ Y tế), Sở Công Thương và Sở Y tế kiểm tra chợ gia cầm.'}   | ${['Cục Thú y + Sở Công Thương + Sở Y tế | Cục Thú y (Bộ Y tế), Sở Công Thương và Sở Y tế kiểm tra chợ gia cầm']}
    ${'Phòng Thông tin - Đào tạo lập sổ tay.'}                                  | ${['Phòng Thông tin - Đào tạo | Phòng Thông tin - Đào tạo lập sổ tay']}
    ${'Công ty Môi trường Bình Minh thu gom rác.'}                              | ${['Công ty Môi trường Bình Minh | Công ty Môi trường Bình Minh thu gom rác']}
    ${'Là cơ quan thường trực, chủ trì, phối hợp với Sở Y tế lập sổ hộ nghèo.'} | ${[`${US} | chủ trì, phối hợp với Sở Y tế lập sổ hộ nghèo`]}
  `('is a list of bodies that no lexicon has whole: "$item"', reads);

  test.each(['cơ quan thuộc tỉnh, Công an xã ban hành kèm theo nghị định cũ.', 'Các hội đã nộp, Sở Y tế đã thu.'])(
    'but not in "%s"',
    (item) => {
      expect(asked(item)).toEqual([]);
    },
  );

  test('has a day to do it where the document binds', () => {
    expect(told('Các bộ, cơ quan gửi danh sách trước ngày 5/3/2024.\n', 'decision')).toEqual([
      'Các bộ, cơ quan | Các bộ, cơ quan gửi danh sách trước ngày 5/3/2024',
    ]);
    expect(told('Các bộ, cơ quan gửi danh sách.\n', 'decision')).toEqual([]);
    expect(told('Các cơ quan được phân công giữ kho có trách nhiệm lập sổ.\n', 'decision')).toEqual([
      'Các cơ quan được phân công giữ kho | Các cơ quan được phân công giữ kho có trách nhiệm lập sổ',
    ]);
  });
});

describe('a duty', () => {
  test.each`
    item                                                                           | said
    ${'Tại các bến đò phải treo phao.'}                                            | ${[`${US} | phải treo phao`]}
    ${'Tại các chợ như chợ Rồng, chợ Lách cần bố trí chỗ gửi xe.'}                 | ${[`${US} | cần bố trí chỗ gửi xe`]}
    ${'Việc thu, chi quỹ phải có sổ riêng.'}                                       | ${[`${US} | Việc thu, chi quỹ phải có sổ riêng`]}
    ${'Tránh đầu tư trùng lặp ở hai bờ sông.'}                                     | ${[`× ${US} | Tránh đầu tư trùng lặp ở hai bờ sông`]}
    ${'Nghiêm cấm găm thóc, nâng giá gạo.'}                                        | ${[`× ${US} | Nghiêm cấm găm thóc, nâng giá gạo`]}
    ${'Chuyển đổi số trong các hợp tác xã nuôi ong.'}                              | ${[`${US} | Chuyển đổi số trong các hợp tác xã nuôi ong`]}
    ${'Hằng quý hoặc đột xuất báo cáo kết quả về Sở Y tế.'}                        | ${[`${US} | Hằng quý hoặc đột xuất báo cáo kết quả về Sở Y tế`]}
    ${'Chủ tịch UBND xã chịu trách nhiệm toàn diện trước huyện.'}                  | ${['Chủ tịch UBND xã | Chủ tịch UBND xã chịu trách nhiệm toàn diện trước huyện']}
    ${'Giao Sở Y tế phụ trách phần lễ tặng thuốc, gồm: đọc quyết định, trao quà.'} | ${['Sở Y tế | Giao Sở Y tế phụ trách phần lễ tặng thuốc, gồm: đọc quyết định, trao quà']}
    ${'Lập chương trình dạy nghề cho ngư dân, bao gồm: vá lưới, sửa máy.'}         | ${[`${US} | Lập chương trình dạy nghề cho ngư dân, bao gồm: vá lưới, sửa máy`]}
  `('stands in "$item"', reads);

  test.each([
    'UBND tỉnh xác định 5 nhóm nhiệm vụ.',
    'Chủ tịch UBND tỉnh giao nhiệm vụ cụ thể cho từng đơn vị.',
    'Đoàn giám sát kiến nghị, đề nghị như sau:',
    'Ban Chỉ đạo điều hành giá trình bày các kịch bản.',
    'Chuyển đổi số ở một số xã còn chậm.',
    'Dự báo quý tới, thời tiết khó lường.',
    'Xuất khẩu cá khô tăng 3,2%.',
  ])('and none in "%s"', (item) => {
    expect(asked(item)).toEqual([]);
  });

  test.each`
    item                                                                  | said
    ${'Tiếp thu ý kiến, Sở Y tế bổ sung phương án.'}                      | ${['Sở Y tế | Sở Y tế bổ sung phương án']}
    ${'Thu hút doanh nghiệp lớn đặt trụ sở, đầu tư xưởng tại xã.'}        | ${[`${US} | Thu hút doanh nghiệp lớn đặt trụ sở, đầu tư xưởng tại xã`]}
    ${'Khởi tố 02 vụ móc nối, đưa tàu ra khơi trái phép.'}                | ${[`${US} | Khởi tố 02 vụ móc nối, đưa tàu ra khơi trái phép`]}
    ${'Huy động vốn vay và hỗ trợ từ các tổ chức.'}                       | ${[`${US} | Huy động vốn vay và hỗ trợ từ các tổ chức`]}
    ${'Tăng cường năng lực và xây dựng cơ chế quản lý bến.'}              | ${[`${US} | Tăng cường năng lực`, `${US} | xây dựng cơ chế quản lý bến`]}
    ${'Sửa kho muối ở bãi Dâu, đưa vào sử dụng trong quý II.'}            | ${[`${US} | Sửa kho muối ở bãi Dâu`, `${US} | đưa vào sử dụng trong quý II`]}
    ${'Sở Y tế sửa trạm xá, cùng với Sở Xây dựng tiếp tục mở đường vào.'} | ${['Sở Y tế | Sở Y tế sửa trạm xá', 'Sở Y tế | cùng với Sở Xây dựng tiếp tục mở đường vào']}
  `('goes as far as what it tells: "$item"', reads);
});

describe('a lead-in that asks for more', () => {
  test('keeps what it orders before', () => {
    const body =
      'Bộ trưởng yêu cầu các đơn vị trực thuộc quyết toán kinh phí, đồng thời nhấn mạnh một số vấn đề sau:\n\n1. Sửa kho muối.\n';
    expect(told(body, 'conclusion')).toEqual([
      'các đơn vị trực thuộc | Bộ trưởng yêu cầu các đơn vị trực thuộc quyết toán kinh phí',
      'các đơn vị trực thuộc | Sửa kho muối',
    ]);
  });
});

describe('bodies and people of a kind that no list has act at the head of an item', () => {
  test.each([
    'Các chi cục',
    'Các hãng tàu',
    'Các công ty điện lực',
    'Các chi nhánh ngân hàng',
    'Các thành viên tổ công tác',
    'Toàn lực lượng',
    'Công chức làm đầu mối',
    'Đơn vị đầu mối',
    'Người nộp thuế',
    'Cơ quan quản lý nhà ở cấp tỉnh',
    'Bên mời thầu',
    'Cơ sở y tế',
    'Các xã còn lại',
  ])('%s', (who) => {
    expect(asked(`${who} khẩn trương vá thuyền cũ.`)).toEqual([`${who} | ${who} khẩn trương vá thuyền cũ`]);
  });

  test.each(['Các trường hợp thuê thuyền tăng mạnh.', 'Các hộ đều có giếng.', 'Cá nhân đạt tối thiểu 85%.', 'Bên cạnh đó đã vá 3 thuyền.'])(
    'but not in "%s"',
    (item) => {
      expect(asked(item)).toEqual([]);
    },
  );

  test('nor is a label of who is in charge, or the name of a picture', () => {
    for (const item of ['Cơ quan chủ trì', 'Cơ quan chủ trì, phối hợp:', 'danh-gia-thang-102']) expect(asked(item)).toEqual([]);
  });
});

describe('at the head of an item stands too', () => {
  test.each`
    item                                              | said
    ${'Về phía tỉnh sẽ lập quỹ sửa thuyền.'}          | ${'tỉnh sẽ lập quỹ sửa thuyền'}
    ${'Bằng mọi biện pháp gọi thuyền vào bờ.'}        | ${'Bằng mọi biện pháp gọi thuyền vào bờ'}
    ${'Giao Sở A chủ trì, điều hành quỹ sửa thuyền.'} | ${'Giao Sở A chủ trì, điều hành quỹ sửa thuyền'}
    ${'[6] Vá thuyền cũ.'}                            | ${'Vá thuyền cũ'}
  `('who has to act, with what zeal or a number in brackets: "$item"', ({ item, said }: { item: string; said: string }) => {
    expect(asked(item).map((each) => each.split(' | ')[1])).toEqual([said]);
  });
});

describe('bodies of which it is said where they are, or of what they are in charge,', () => {
  test.each([
    'Các cơ quan báo chí trên địa bàn, Đài Phát thanh - Truyền hình tỉnh tuyên truyền về bến thuyền',
    'Các sở, ngành trên địa bàn tỉnh, UBND các xã tuyên truyền về bến thuyền',
    'Các đồng chí Tỉnh ủy viên phụ trách địa bàn, các ban Đảng tuyên truyền về bến thuyền',
  ])('act together with those behind them: "%s"', (item) => {
    const told = asked(`${item}.`);
    expect(told.map((each) => each.split(' | ')[1])).toEqual([item]);
  });
});

describe('behind a colon', () => {
  test.each`
    item                                                                          | said
    ${'Bước 1 (từ ngày 01/4 đến ngày 15/4): các thôn bình xét chủ thuyền nghèo.'} | ${'các thôn bình xét chủ thuyền nghèo'}
    ${'Về việc vá thuyền: người dân đóng góp ngày công.'}                         | ${'người dân đóng góp ngày công'}
  `('those act who are of a kind, in small letters too: "$item"', ({ item, said }: { item: string; said: string }) => {
    expect(asked(item).map((each) => each.split(' | ')[1])).toEqual([said]);
  });

  test('and what is measured is nobody', () => {
    expect(asked('Nội dung báo cáo: khối lượng thực hiện trong tuần và lũy kế.')).toEqual([]);
  });
});

describe('nobody acts', () => {
  test.each([
    'Thuế xuất khẩu, thuế nhập khẩu',
    'Thuế bảo vệ môi trường',
    'Nhóm dự án: nhóm B',
    'Học sinh thời điểm khai giảng',
    'Học sinh giảm vì lý do khác',
    'Chuyển giao về xã quản lý, xử lý: ..... thuyền',
    'Hội nghị cũng cho ý kiến về đề án bến thuyền đến năm 2035',
    'Tiếp tục vá thuyền cũ trong mùa khô, lãnh đạo Sở Xây dựng cho biết',
    'Thời gian thực hiện: 6 tháng, hằng năm và định kỳ',
    'Sản phẩm: Báo cáo đánh giá việc vá thuyền',
    'SỞ XÂY DỰNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/SXD, ngày 3 tháng 7 năm 2027',
  ])(
    'where a tax, the kind of a work or those who are counted are named, a form has room for a number, a meeting or a saying is told of, a label says when or what comes of it or a letter has its head: "%s"',
    (item) => {
      expect(asked(item)).toEqual([]);
    },
  );
});
