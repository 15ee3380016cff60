import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

describe('what the press tells of orders and goals', () => {
  const told = (body: string): readonly string[] =>
    readBody(`${body}\n`, { kind: 'press', issuer: 'UBND tỉnh', title: 'Tin' }).extraction.tasks.map(({ quote }) => quote);

  test.each`
    sentence                                                                                                          | quotes
    ${'UBND tỉnh vừa có văn bản số 12/UBND giao Sở Y tế kiểm tra nhà thuốc.'}                                         | ${['UBND tỉnh vừa có văn bản số 12/UBND giao Sở Y tế kiểm tra nhà thuốc']}
    ${'UBND huyện đã ban hành công điện yêu cầu các xã gia cố đê bao.'}                                               | ${['UBND huyện đã ban hành công điện yêu cầu các xã gia cố đê bao']}
    ${'Bộ Y tế vừa có công văn đề nghị các Sở Y tế tăng cường giám sát bệnh dại.'}                                    | ${['Bộ Y tế vừa có công văn đề nghị các Sở Y tế tăng cường giám sát bệnh dại']}
    ${'Theo ông Lê Văn Tám, một trong những giải pháp là Giám đốc các sở cần lập sổ theo dõi. Rà soát kho thóc.'}     | ${['Giám đốc các sở cần lập sổ theo dõi', 'Rà soát kho thóc']}
    ${'Đối với việc mở chợ đêm, đồng chí Lê Văn Tám yêu cầu hoàn thành bãi xe.'}                                      | ${['yêu cầu hoàn thành bãi xe']}
    ${'Chủ tịch cũng lưu ý UBND các quận phải tháo dỡ biển quảng cáo sai phép.'}                                      | ${['Chủ tịch cũng lưu ý UBND các quận phải tháo dỡ biển quảng cáo sai phép']}
    ${'Đại hội đề ra nhiệm vụ tổng quát là phát triển nghề muối; nâng cao đời sống diêm dân.'}                        | ${['phát triển nghề muối', 'nâng cao đời sống diêm dân']}
    ${'Đảng bộ huyện thực hiện mục tiêu xây dựng làng chài sạch; bảo đảm an ninh bến cảng.'}                          | ${['xây dựng làng chài sạch', 'bảo đảm an ninh bến cảng']}
    ${'Trong đó, Nghị quyết sẽ tập trung mở rộng vùng trồng na; tiếp tục dạy nghề cho diêm dân.'}                     | ${['Nghị quyết sẽ tập trung mở rộng vùng trồng na', 'tiếp tục dạy nghề cho diêm dân']}
    ${'Chương trình giảm nghèo của huyện thời gian tới tập trung dạy nghề cho diêm dân.'}                             | ${['tập trung dạy nghề cho diêm dân']}
    ${'Huyện bước vào nhiệm kỳ mới, với mục tiêu tổng quát như: Tăng cường dạy nghề cho diêm dân; mở rộng bến cảng.'} | ${['Tăng cường dạy nghề cho diêm dân', 'mở rộng bến cảng']}
    ${'Nghị quyết xác định phương hướng chung là tiếp tục mở rộng vùng trồng na.'}                                    | ${['tiếp tục mở rộng vùng trồng na']}
  `('is a task: "$sentence"', ({ sentence, quotes }: { sentence: string; quotes: readonly string[] }) => {
    expect(told(sentence)).toEqual(quotes);
  });

  test.each([
    'Chương trình giảm nghèo của huyện đã tập trung dạy nghề cho diêm dân.',
    'Nghị quyết sẽ có hiệu lực từ ngày ký.',
    'UBND huyện đã có báo cáo gửi Sở Y tế về bệnh dại.',
    'Mục tiêu là một khẩu hiệu hay. Năm 2023, tỉnh đã xây 20 cầu; hoàn thành 4 tuyến đường.',
    'Địa phương nào không tiêm phòng đầy đủ, để dịch xảy ra.',
    'UBND huyện đã lãnh đạo, chỉ đạo thực hiện tốt các việc; tích cực chỉ đạo các xã thu hoạch muối. Bảo đảm tiến độ xây kè.',
    'Thời gian tới, tỉnh dự kiến tổng nguồn vốn cần huy động khoảng 300 tỷ đồng.',
    'Tổng vốn đầu tư cần huy động khoảng 300 tỷ đồng.',
    'Cơ cấu lao động thay đổi theo hướng giảm nghề biển.',
  ])('is none: "%s"', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test.each`
    sentence                                                                                                               | actors
    ${'Thường trực Huyện ủy yêu cầu các đơn vị tập trung thực hiện các nhiệm vụ như: gia cố đê bao; mở chợ đêm.'}          | ${['các đơn vị']}
    ${'Bí thư Huyện ủy đề nghị Phòng Nội vụ và UBND các xã thực hiện tốt một số nhiệm vụ như: gia cố đê bao; mở chợ đêm.'} | ${['Phòng Nội vụ', 'UBND các xã']}
    ${'Về phương hướng giai đoạn 2026-2030, tỉnh Cà Mau xác định đến năm 2030, mục tiêu là: gia cố đê bao; mở chợ đêm.'}   | ${['tỉnh Cà Mau']}
  `(
    'has them do it who are named before the goal: "$sentence"',
    ({ sentence, actors }: { sentence: string; actors: readonly string[] }) => {
      const { tasks } = readBody(`${sentence}\n`, { kind: 'press', issuer: 'UBND tỉnh', title: 'Tin' }).extraction;
      expect(tasks.map((task) => task.actors.map(({ name }) => name))).toEqual([actors, actors]);
    },
  );

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
