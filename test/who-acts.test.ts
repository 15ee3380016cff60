import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;
const PRESS: Front = { kind: 'press', title: 'Tỉnh họp bàn nhiệm vụ', date: '2024-07-10', issuer: 'UBND tỉnh' };
const PLAN: Front = { kind: 'plan', title: 'Kế hoạch', date: '2024-07-10', issuer: 'UBND tỉnh' };

/** Who leads each task of a text, and the first words of its quote. */
function said(body: string, front: Front): readonly string[] {
  return readBody(`${body}\n`, front).extraction.tasks.map(
    ({ actors, quote }) => `${actors[0]!.name} | ${quote.split(' ').slice(0, 3).join(' ')}`,
  );
}

describe('who acts in the lines below', () => {
  test('is the people that a heading is addressed to', () => {
    const lines = '\n\n- Khai báo vật nuôi chết.\n- Tiêu độc chuồng trại.';
    expect(said(`## Nhiệm vụ\n\n**a) Đối với chủ vật nuôi:**${lines}`, PLAN)).toEqual([
      'chủ vật nuôi | Khai báo vật',
      'chủ vật nuôi | Tiêu độc chuồng',
    ]);
    expect(said(`## Nhiệm vụ\n\n**a) Đối với hộ nghèo có nhu cầu vay vốn**${lines}`, PLAN).map((line) => line.split(' | ')[0])).toEqual([
      'UBND tỉnh',
      'UBND tỉnh',
    ]);
  });

  test('is whoever a heading gives the responsibility, known or not', () => {
    const lines = '\n\n- Thành lập tổ kiểm kê.';
    expect(said(`## Nhiệm vụ\n\n**5. Trách nhiệm của đối tượng kiểm kê:**${lines}`, PLAN)).toEqual(['đối tượng kiểm kê | Thành lập tổ']);
  });

  test('is whom a point names by what they do or where', () => {
    const points = ['Các cơ sở sản xuất muối trên địa bàn', 'Các doanh nghiệp hoạt động trong lĩnh vực hóa chất', 'Các cơ sở cần sửa lò'];
    const body = points.map((point, index) => `${index + 1}. ${point}\n\na) Cải tạo kho chứa;`).join('\n\n');
    expect(said(`Bộ trưởng chỉ thị:\n\n${body}`, { ...PLAN, kind: 'directive' }).map((line) => line.split(' | ')[0])).toEqual([
      points[0],
      points[1],
      'Các cơ sở',
      'Các cơ sở',
    ]);
  });

  test('is nobody where a plan names what it was drawn up on', () => {
    const grounds = 'Căn cứ Luật Nhà ở;\n\nXét Chương trình phát triển nhà ở do Sở Xây dựng lập;\n\n- Rà soát quỹ đất.';
    expect(said(grounds, PLAN)).toEqual(['UBND tỉnh | Rà soát quỹ']);
  });

  test('is no plant that is called like a body', () => {
    const lines =
      '- Lắp đặt trạm BTS 5G, mạng lõi: Bảo đảm phủ sóng.\n- Trạm bơm Cầu Rạch: Nạo vét bể hút.\n- Trạm Y tế xã: Khám sàng lọc.';
    expect(said(`## Nhiệm vụ\n\n${lines}`, PLAN)).toEqual([
      'UBND tỉnh | Lắp đặt trạm',
      'UBND tỉnh | Bảo đảm phủ',
      'UBND tỉnh | Nạo vét bể',
      'Trạm Y tế xã | Khám sàng lọc',
    ]);
  });

  test('is who takes the lead in what follows, also where no heading says what the part is for', () => {
    const below = '\n\n- Mở rộng vùng trồng dược liệu.\n- Hoàn thiện quy định về cấp mã số.';
    expect(said(`Sở Y tế chủ trì, phối hợp với các sở, ngành liên quan:${below}`, PLAN)).toEqual([
      'Sở Y tế | Mở rộng vùng',
      'Sở Y tế | Hoàn thiện quy',
    ]);
    expect(said(`Sở Y tế đã chủ trì, phối hợp với các sở, ngành liên quan:${below}`, PLAN)).toEqual([]);
  });
});

describe('who acts in the press', () => {
  test('is the body of the paragraph before, where one takes it up', () => {
    expect(
      said(
        'Chủ tịch UBND tỉnh yêu cầu Sở Công Thương kiểm tra các chợ.\n\nBên cạnh đó, đẩy nhanh tiến độ xây kho lạnh. Rà soát quỹ đất.',
        PRESS,
      ),
    ).toEqual(['Sở Công Thương | Chủ tịch UBND', 'Sở Công Thương | đẩy nhanh tiến', 'Sở Công Thương | Rà soát quỹ']);
  });

  test('is who has set what a sentence announces', () => {
    expect(said('Nhiệm vụ trọng tâm được huyện Sơn Động xác định là trồng rừng gỗ lớn; mở rộng vùng dược liệu.', PRESS)).toEqual([
      'huyện Sơn Động | trồng rừng gỗ',
      'huyện Sơn Động | mở rộng vùng',
    ]);
  });

  test('is nobody where a report shows what came about, whatever its heading is', () => {
    const told = 'năm 2024 huyện trồng được 300 ha rừng. Chủ động phòng, chống dịch; hoàn thành hai cầu dân sinh.';
    expect(said(`## Hoàn thành nhiệm vụ năm 2024\n\nBáo cáo tại hội nghị cho thấy, ${told}`, PRESS)).toEqual([]);
  });

  test('is whom an office asks that speaks about something first, in all that it asks', () => {
    const ask = 'Về nhiệm vụ thu phí, Phó Cục trưởng yêu cầu các đơn vị rà soát trạm, kiểm tra kho vé.';
    expect(said(ask, PRESS)).toEqual(['các đơn vị | yêu cầu các', 'các đơn vị | kiểm tra kho']);
    const mourns = 'Về vụ lật phà, Chủ tịch UBND tỉnh gửi lời thăm hỏi tới người bị nạn và chia buồn với các gia đình.';
    expect(said(mourns, PRESS)).toEqual([]);
  });

  test('is told to by an order that another adds, and by none that only stresses what something is', () => {
    expect(said('Chủ tịch UBND tỉnh yêu cầu các xã trồng rừng. Sở Y tế còn đề nghị các trạm y tế mua thuốc.', PRESS)).toEqual([
      'các xã | Chủ tịch UBND',
      'các trạm y tế | Sở Y tế',
    ]);
    expect(said('Phát biểu tại đây, Tổng Bí thư nhấn mạnh Hội nghị Trung ương 5 là hội nghị mang tính lịch sử.', PRESS)).toEqual([]);
  });
});

describe('whom a heading names', () => {
  test.each([
    ['**1. Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo**', 'Sở Tài chính'],
    ['**1. Sở Nội vụ (đơn vị đầu mối)**', 'Sở Nội vụ'],
    [
      '**1. Giao người đứng đầu các cơ quan chuyên môn, cơ quan hành chính khác; Chủ tịch UBND các xã**',
      'người đứng đầu các cơ quan chuyên môn',
    ],
  ])('is called by the name alone: %s', (heading, who) => {
    const { tasks } = readBody(`## Nhiệm vụ cụ thể\n\n${heading}\n\n- Rà soát bến thuyền.\n`, PLAN).extraction;
    expect(tasks.map(({ actors }) => actors[0]!.name)).toEqual([who]);
  });
});

test('A time at which that came about which a task is about bounds nothing', () => {
  const due = (body: string): readonly (string | undefined)[] =>
    readBody(`## Nhiệm vụ\n\n- ${body}\n`, PLAN).extraction.tasks.map(({ deadline }) => deadline?.text);
  expect(due('Kiện toàn các đơn vị mới hình thành sau khi sắp xếp.')).not.toContain('sau khi sắp xếp');
  expect(due('Xử lý nhà đất dôi dư sau khi sáp nhập xã trước ngày 30/9/2024.')).toEqual(['trước ngày 30/9/2024']);
});

describe('in points of a conclusion whose part says nothing of its role', () => {
  const acting = (line: string): readonly (string | undefined)[] =>
    readBody(`3. Thủ tục đầu tư các dự án\n\na) ${line}\n`, { ...PLAN, kind: 'conclusion' }).extraction.tasks.map(
      ({ actors }) => actors[0]?.name,
    );

  test.each([
    ['Bộ Xây dựng đẩy nhanh tiến độ phê duyệt Báo cáo nghiên cứu khả thi.', 'Bộ Xây dựng'],
    ['Thành phố Hải Phòng, tỉnh Thái Bình đẩy nhanh việc lựa chọn nhà đầu tư.', 'Thành phố Hải Phòng'],
    ['Các tỉnh Nghệ An, Cao Bằng khẩn trương hoàn thiện hồ sơ dự án.', 'Các tỉnh Nghệ An, Cao Bằng'],
  ])('who is said to act has to: %s', (line, who) => {
    expect(acting(line)).toEqual([who]);
  });

  test('and nobody where only the document itself is told of', () => {
    expect(acting('Ủy ban nhân dân tỉnh ban hành Kế hoạch với những nội dung sau.')).toEqual([]);
  });
});

describe('an office that one person holds', () => {
  test.each([
    ['Phó Chủ tịch UBND tỉnh Nguyễn Văn A', 'Phó Chủ tịch UBND tỉnh'],
    ['Phó Thủ tướng Chính phủ Trần Văn Bình', 'Phó Thủ tướng Chính phủ'],
    ['Giám đốc Sở Y tế Trần Thị Lan', 'Giám đốc Sở Y tế'],
    ['Chủ tịch UBND Thành phố Hồ Chí Minh', 'Chủ tịch UBND Thành phố Hồ Chí Minh'],
    ['Chủ tịch UBND phường Nguyễn Thị Minh Khai', 'Chủ tịch UBND phường Nguyễn Thị Minh Khai'],
  ])('is responsible by its own name: %s', (printed, name) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n- Giao ${printed} rà soát bến thuyền.\n`, PLAN).extraction;
    expect(tasks.map(({ actors }) => actors[0]!.name)).toEqual([name]);
  });
});

describe('who acts in a list of kinds of bodies', () => {
  test.each([
    'Các phòng, đơn vị',
    'Các phòng, khoa và trạm trực thuộc',
    'Các chi cục, trung tâm liên quan',
    'Các thị trấn, xã và phường',
    'Các ban, phòng, tổ dân phố',
  ])('are all of them: %s', (who) => {
    expect(said(`## Tổ chức thực hiện\n\n${who} rà soát tình hình tàu cá.`, PLAN)).toEqual([
      `${who} | ${who.split(' ').slice(0, 3).join(' ')}`,
    ]);
  });

  test('report too, where they are a list', () => {
    expect(said('## Chế độ báo cáo\n\nCác phòng, trạm báo cáo tình hình tàu cá trước ngày 18 hằng tháng.', PLAN)).toEqual([
      'Các phòng, trạm | Các phòng, trạm',
    ]);
  });

  test('who helps may go on behind a semicolon, before what all are led to', () => {
    expect(
      said(
        '## Nhiệm vụ\n\nSở Xây dựng chủ trì, phối hợp với các bộ, ngành; các sở, địa phương liên quan thực hiện các nhiệm vụ sau đây:\n\n- Sửa kè sông.\n- Nạo vét luồng.',
        PLAN,
      ),
    ).toEqual(['Sở Xây dựng | Sửa kè sông', 'Sở Xây dựng | Nạo vét luồng']);
  });
});

describe('what the press names', () => {
  test('is what a plan that was passed stresses', () => {
    expect(
      said(
        'Đại hội đã nhất trí thông qua phương hướng, nhiệm vụ đến năm 2030. Trong đó nhấn mạnh: Nâng cao chất lượng bến cá; thích ứng với nước dâng. Đóng đội tàu mới.',
        PRESS,
      ).map((task) => task.split(' | ')[1]),
    ).toEqual(['Nâng cao chất', 'thích ứng với', 'Đóng đội tàu']);
  });

  test('is no task where it is a motto', () => {
    expect(said('Đại hội thống nhất phương châm hành động trong suốt nhiệm kỳ: “Đoàn kết - kỷ cương - phát triển”.', PRESS)).toEqual([]);
  });

  test('falls due by no time that is over', () => {
    const [task] = readBody(
      'Trong 5 tháng qua, tàu cá về bến an toàn, theo đó Chủ tịch UBND tỉnh đề nghị Sở Xây dựng sửa kè sông.\n',
      PRESS,
    ).extraction.tasks;
    expect(task?.deadline?.due ?? null).not.toBe('2024-06-30');
  });
});
