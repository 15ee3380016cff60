import { readBody } from './document.ts';
import { describe, expect, test } from 'vitest';
import { BEFORE, PRESS, tasksTold, toldBehindOrder } from './tasks-told.ts';

/** What an article tells to be done in sentences that stand behind what it reports. */
function toldAmid(sentences: string): readonly string[] {
  return tasksTold(`${BEFORE}${sentences}`, PRESS).map((task) => task.split(' | ')[1]!);
}

const CONCLUSION = { kind: 'conclusion', title: 'Kết luận về bến thuyền', date: '2024-11-20', issuer: 'Thành ủy' };

describe('a duty that somebody with an office states', () => {
  test.each([
    [
      'Giám đốc Sở Du lịch khẳng định những bất cập trên sẽ phải khắc phục trong quý I.',
      'những bất cập trên sẽ phải khắc phục trong quý I',
    ],
    [
      'Bộ trưởng cho rằng việc hỗ trợ là cần thiết, nhưng phải làm cho người dân tự giác giữ bến.',
      'phải làm cho người dân tự giác giữ bến',
    ],
    ['"Các phường phải vào cuộc quyết liệt để dọn bến.', 'Các phường phải vào cuộc quyết liệt để dọn bến'],
  ])('binds whatever it is stated of: %s', (sentence, task) => {
    expect(toldAmid(sentence)).toContain(task);
  });

  test.each([
    'Bộ trưởng cho rằng nhiều hộ đã phải rời bến cũ.',
    'Thủ tướng cho rằng đây không phải là việc của riêng một phường.',
    'Ông Nguyễn Văn B cho biết người dân gặp phải sóng lớn.',
    'Chủ tịch nói các hộ, mặc dù phải vá thuyền, vẫn ra khơi.',
    'Bí thư khẳng định việc tuyển thuyền viên phải công khai.',
    'Sáu việc phải làm ngay.',
  ])('is none where nothing is still to be done by it: %s', (sentence) => {
    expect(toldAmid(sentence)).toEqual([]);
  });

  test('is had where it names what has to be made, and not where it names a virtue', () => {
    expect(toldBehindOrder('Về bến mới, phải có sự phối hợp giữa hai sở. Phải có ý chí vươn lên.')).toEqual([
      'phải có sự phối hợp giữa hai sở',
    ]);
  });
});

describe('an order to somebody whom no list knows', () => {
  test.each([
    ['Giao các tổ thợ bến số 1, bến số 2 thực hiện cập nhật thiết kế.', 'các tổ thợ bến số 1, bến số 2'],
    ['Yêu cầu 100% chủ bến lắp đặt đèn báo trước 30/6/2024.', '100% chủ bến'],
    ['Yêu cầu thông tin, truyền thông phản ánh kịp thời tình hình bến bãi.', 'thông tin, truyền thông'],
  ])('%s', (sentence, who) => {
    expect(tasksTold(`## Nhiệm vụ\n\n${sentence}`)[0]).toMatch(new RegExp(`^${who} \\|`));
  });

  test.each(['Trước đó, lãnh đạo huyện đã yêu cầu các nhóm thợ máy bổ sung máy xúc.', 'Sở đề nghị các nhóm thợ đã sửa bến báo công.'])(
    'is over where it was given and nothing goes on: %s',
    (sentence) => {
      expect(toldAmid(sentence)).toEqual([]);
    },
  );

  test('goes on where it was given and says so', () => {
    expect(
      toldBehindOrder('Hiện thành phố đã giao cho các sở, ban ngành hoàn thành hồ sơ, từ nay đến cuối năm khởi công thêm 6 bến.'),
    ).toHaveLength(2);
  });
});

describe('bodies that are described before their duty', () => {
  test.each([
    'Bộ Công Thương, các bộ, ngành khác và UBND các tỉnh theo chức năng, nhiệm vụ và phạm vi quản lý nhà nước của mình có trách nhiệm rà soát bến bãi',
    'Bộ trưởng Bộ Công an, Chủ tịch UBND các tỉnh, đặc biệt là các đô thị lớn tiếp tục chỉ đạo thực hiện nghiêm lệnh cấm đỗ thuyền',
    'Chủ đầu tư, trong phạm vi, trách nhiệm của mình, nỗ lực, đẩy nhanh tiến độ thi công kè',
  ])('act: %s', (sentence) => {
    expect(tasksTold(`## Tổ chức thực hiện\n\n${sentence}.`)).toHaveLength(1);
  });
});

describe('running text of an article', () => {
  test.each([
    ['Các bộ, ngành, địa phương sớm rà soát thủ tục cấp phép bến.', 'Các bộ, ngành, địa phương sớm rà soát thủ tục cấp phép bến'],
    ['Thứ hai là tiếp tục quyết liệt nạo vét luồng lạch.', 'tiếp tục quyết liệt nạo vét luồng lạch'],
    ['Trước hết là tập trung tháo gỡ vướng mắc của các chủ bến.', 'tập trung tháo gỡ vướng mắc của các chủ bến'],
    [
      'Ông Hà cũng cho biết địa phương nhận trách nhiệm, đồng thời hứa sẽ đôn đốc các đơn vị di dời bến.',
      'sẽ đôn đốc các đơn vị di dời bến',
    ],
  ])('tells what is to be done: %s', (sentence, task) => {
    expect(toldAmid(sentence)).toContain(task);
  });

  test.each([
    'Các bộ, ngành, địa phương đã sớm rà soát thủ tục.',
    'Thứ hai là đã nạo vét xong luồng lạch.',
    'Bến mới sẽ giúp người dân đi lại thuận lợi.',
    'Công ty Hoa Sen sẽ nâng cấp hai bến bằng vốn tự có.',
  ])('tells nothing to be done: %s', (sentence) => {
    expect(toldAmid(sentence)).toEqual([]);
  });
});

describe('a thing that is due', () => {
  test('is a task by what is done to it', () => {
    expect(tasksTold('## Tổ chức thực hiện\n\nCác báo cáo trên gửi Sở Xây dựng trước ngày 05/11/2024.')).toHaveLength(1);
  });
});

describe('a conclusion that orders plainly', () => {
  const heard = 'Sau khi nghe Cục Thuế báo cáo, ý kiến của các đại biểu, đồng chí Bí thư Thành ủy kết luận, về thu ngân sách: ';
  const orders =
    'Tiếp tục cải thiện mạnh mẽ môi trường đầu tư cho các chủ bến, tập trung tháo gỡ khó khăn về mặt bằng tại các quận nội thành.';

  test('orders behind who concludes and a colon', () => {
    expect(tasksTold(`${heard}Triển khai quyết liệt Chỉ thị số 9 về bến thuyền.`, CONCLUSION)).toHaveLength(1);
  });

  test('orders in a paragraph that begins with an act', () => {
    expect(tasksTold(`Sáng 20/11, Thành ủy họp về bến thuyền.\n\n${orders}`, CONCLUSION)).toHaveLength(2);
  });

  test.each([
    `${orders.slice(0, -1)}, qua đó đã thu hút thêm nhiều thuyền so với cùng kỳ.`,
    'Thông báo kết luận của đồng chí Bí thư Thành ủy tại hội nghị tổng kết công tác quản lý bến thuyền và triển khai nhiệm vụ năm tới.',
  ])('orders nothing in: %s', (paragraph) => {
    expect(tasksTold(`Sáng 20/11, Thành ủy họp về bến thuyền.\n\n${paragraph}`, CONCLUSION)).toEqual([]);
  });
});

describe('views and principles', () => {
  test('are no tasks below a lead-in that names them', () => {
    const views =
      'Tại Mục I có nêu quan điểm chỉ đạo như sau:\n\n(1) Phát triển bến thuyền nhanh, bền vững.\n\n(2) Xóa bỏ định kiến về đò ngang.';
    expect(tasksTold(views, { kind: 'resolution', title: 'Nghị quyết về bến thuyền' })).toEqual([]);
  });

  test('take no task from the work that goes by them', () => {
    expect(tasksTold('## Nhiệm vụ\n\n- Phân cấp quản lý bến theo một số nguyên tắc sau: rõ việc, rõ người.')).toHaveLength(1);
  });
});

describe('what is to be done in a case', () => {
  test('is a task of its own behind what is watched', () => {
    expect(tasksTold('## Nhiệm vụ\n\n- Giám sát cam kết của chủ đò, nếu tiếp tục vi phạm thì xử lý nghiêm theo quy định.')).toEqual([
      expect.stringMatching(/\| Giám sát cam kết của chủ đò$/),
      expect.stringMatching(/\| xử lý nghiêm theo quy định$/),
    ]);
  });
});

describe('pages as they are copied', () => {
  test('name who leads behind a label whose stars close nothing', () => {
    const body =
      '- Mở lớp dạy chèo đò.\n\n*- Đơn vị chủ trì: *Sở Xây dựng.\n\n*- Đơn vị phối hợp: *Sở Y tế.\n\n**Thời gian: **Tháng 12/2025.';
    const [task, more] = readBody(`## Nhiệm vụ\n\n${body}\n`, { kind: 'plan', date: '2025-03-01' }).extraction.tasks;
    expect(task!.actors.map(({ name, part }) => [name, part])).toEqual([
      ['Sở Xây dựng', 'lead'],
      ['Sở Y tế', 'support'],
    ]);
    expect([task!.deadline?.due, more]).toEqual(['2025-12-31', undefined]);
  });

  test('name who takes the lead between stars that Markdown makes nothing of', () => {
    const body = '*Sở Xây dựng chủ trì, phối hợp với các sở liên quan: *\n\n- Hoàn thiện quy định về bến đò.\n\n- Xây dựng bến mới.';
    expect(tasksTold(body, { kind: 'resolution', title: 'Nghị quyết về bến đò' })).toEqual([
      'Sở Xây dựng* | Hoàn thiện quy định về bến đò',
      'Sở Xây dựng* | Xây dựng bến mới',
    ]);
  });

  test('ask of all what a directive calls general demands', () => {
    const body = '**1. Yêu cầu chung:**\n\n- Lựa chọn đơn vị tư vấn bến đò có đủ năng lực.\n';
    expect(tasksTold(body, { kind: 'directive', title: 'Công văn về bến đò' })).toHaveLength(1);
  });

  test('turn to the tasks of the next months in the middle of a report', () => {
    const body =
      'Sáu tháng đầu năm, huyện đã xây 3 bến đò. Nhiệm vụ 6 tháng cuối năm 2024, huyện chú trọng rà soát các bến bãi. Tập trung đẩy nhanh tiến độ bến Đông.';
    expect(tasksTold(body, { kind: 'report', title: 'Báo cáo 6 tháng' })).toHaveLength(2);
  });

  test('date nothing below a question by what another question heads', () => {
    const body =
      '**Đến khi nào xong?**\n\nII- MỤC TIÊU\n\n2. Tầm nhìn đến năm 2045\n\nCó 30 bến đò.\n\n**Có bao nhiêu nhiệm vụ được đề ra?**\n\n(1) Đổi mới công tác quản lý bến đò.';
    expect(tasksTold(body, { kind: 'resolution', title: 'Nghị quyết về bến đò' })[0]).not.toContain('2045');
  });

  test('sign what was written, and do nothing by it', () => {
    expect(toldBehindOrder('Các xã rà soát bến sông. Thu Phương - PV.')).toEqual(['Các xã rà soát bến sông']);
    expect(toldBehindOrder('Thay mặt Chính phủ, Phó Thủ tướng đánh giá cao sự phát triển của bến Đông.')).toEqual([]);
  });
});

test('A duty that is bound to a day binds whoever it is stated of', () => {
  expect(toldAmid('Chậm nhất đến ngày 1/12, các doanh nghiệp phải nộp lại giấy phép bến đò.')).toEqual([
    expect.stringContaining('các doanh nghiệp phải nộp lại giấy phép bến đò'),
  ]);
});

test('What stands amid the names of bodies is no act', () => {
  expect(tasksTold('## Nhiệm vụ\n\nLãnh đạo các bộ là ủy viên Ban Chỉ đạo: Công an, Xây dựng, Tài chính, Công Thương.')).toEqual([]);
});

test('A body that is ordered to have what no verb says is told so', () => {
  expect(
    tasksTold('Chính phủ yêu cầu từng bộ trưởng, chủ tịch UBND các tỉnh phải thể hiện trách nhiệm cao trước Nhân dân.', {
      kind: 'resolution',
      title: 'Nghị quyết về bến đò',
    }),
  ).toHaveLength(1);
});

test('A demand that is a noun is told of, and orders nobody', () => {
  expect(toldAmid('Yêu cầu ban đầu, tháng 3/2024, là bớt ít nhất ba phần mười thời gian cấp phép.')).toEqual([]);
  expect(tasksTold('## Nhiệm vụ\n\nYêu cầu các bến, là nơi đông khách, có đủ áo phao.')).not.toContainEqual(
    expect.stringContaining('các bến, là'),
  );
});

describe('a call that names nobody', () => {
  test.each([
    'để đạt kết quả cao nhất, cần sửa chữa các bến cá',
    'Trong bối cảnh đó, để đạt kết quả tốt và giữ nhịp bán cá, cần sửa chữa các bến cá',
    'Với tinh thần quyết tâm cao, phải sửa chữa các bến cá',
    'Muốn bến cá phát triển bền vững, cần phải sửa chữa các bến cá',
  ])('is one behind what it is for: %s', (sentence) => {
    expect(toldAmid(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)).toEqual([/(?:cần|phải).*$/.exec(sentence)![0]]);
  });

  test('is none where it was what had to be done', () => {
    expect(toldAmid('Để có tiền sửa nhà, nhiều hộ đã phải bán tàu.')).toEqual([]);
  });
});

test('works that a meeting passed are told behind what they stress', () => {
  expect(
    tasksTold(
      'Bảy nhiệm vụ, giải pháp quan trọng được hội nghị lần thứ 2 thông qua trong đó tập trung lãnh, chỉ đạo việc sửa kè sông, rà soát quy hoạch bến; cải thiện môi trường đầu tư.',
      PRESS,
    ).map((task) => task.split(' | ')[1]!.split(' ').slice(0, 3).join(' ')),
  ).toEqual(['tập trung lãnh,', 'rà soát quy', 'cải thiện môi']);
});
