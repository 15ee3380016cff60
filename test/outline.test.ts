import { describe, expect, test } from 'vitest';
import { outline } from '../pipeline/outline.ts';
import type { Block } from '../pipeline/block.ts';
import { follows, labelOf, RANKS } from '../pipeline/rules/numbering.ts';
import { fileOf, readBody, withFrontMatter } from './document.ts';

type Kind = Readonly<Record<string, string>>;

function blocksOf(body: string, changes: Kind = {}): readonly Block[] {
  const { blocks } = outline(fileOf(withFrontMatter(body, changes)));
  return blocks.flatMap((block) => (block.kind === 'table' ? [] : [block]));
}

/** Each block as `role: words < headings above it`. */
function shapeOf(body: string, changes?: Kind): readonly string[] {
  return blocksOf(body, changes).map(
    ({ kind, role, plain, headings }) =>
      `${kind} ${role}: ${[plain.text, ...headings.map((heading) => heading.plain.text).reverse()].join(' < ')}`,
  );
}

describe('numbering', () => {
  test.each`
    text                     | label              | rank
    ${'phần thứ nhất'}       | ${'phần thứ nhất'} | ${RANKS.part}
    ${'chương ii. quy định'} | ${'chương ii.'}    | ${RANKS.chapter}
    ${'mục 1 dự toán'}       | ${'mục 1'}         | ${RANKS.division}
    ${'điều 3. tổ chức'}     | ${'điều 3.'}       | ${RANKS.article}
    ${'iv. giải pháp'}       | ${'iv.'}           | ${RANKS.roman}
    ${'2. về xã hội'}        | ${'2.'}            | ${RANKS.digit}
    ${'2.1. đất đai'}        | ${'2.1.'}          | ${RANKS.two}
    ${'2.1.3. giao đất'}     | ${'2.1.3.'}        | ${RANKS.three}
    ${'a) rà soát'}          | ${'a)'}            | ${RANKS.letter}
    ${'đ)hoàn thành'}        | ${'đ)'}            | ${RANKS.letter}
    ${'3/ thu ngân sách'}    | ${'3/'}            | ${RANKS.digit}
    ${'b/ sửa cống'}         | ${'b/'}            | ${RANKS.letter}
    ${'- rà soát'}           | ${'-'}             | ${RANKS.dash}
    ${'+ rà soát'}           | ${'+'}             | ${RANKS.plus}
  `('of ‘$text’ is ‘$label’', ({ text, label, rank }) => {
    expect(labelOf(text as string)).toMatchObject({ text: label as string, rank: rank as number });
  });

  test.each([
    'năm 2024 phải xong',
    '42.500 tỷ đồng',
    '3,5% số hộ',
    'xi măng',
    '30.6.2024 là hạn',
    'mục tiêu chung',
    'phần lớn các hộ',
    '1.500 hộ',
    '2/3 số hộ',
  ])('‘%s’ begins with none', (text) => {
    expect(labelOf(text)).toBeNull();
  });
});

describe('sections', () => {
  test('stand under the headings above them, and tell their role', () => {
    expect(
      shapeOf(
        '## I. Kết quả năm 2023\n\nThu tốt.\n\n## II. Nhiệm vụ năm 2024\n\n### 1. Về kinh tế\n\n- Rà soát quỹ đất.\n\n### 2. Về xã hội\n\nXây trường.',
      ),
    ).toEqual([
      'heading results: I. Kết quả năm 2023',
      'paragraph results: Thu tốt. < I. Kết quả năm 2023',
      'heading tasks: II. Nhiệm vụ năm 2024',
      'heading tasks: 1. Về kinh tế < II. Nhiệm vụ năm 2024',
      'item tasks: Rà soát quỹ đất. < 1. Về kinh tế < II. Nhiệm vụ năm 2024',
      'heading tasks: 2. Về xã hội < II. Nhiệm vụ năm 2024',
      'paragraph tasks: Xây trường. < 2. Về xã hội < II. Nhiệm vụ năm 2024',
    ]);
  });

  test.each`
    heading                            | role
    ${'Kết quả thực hiện năm 2023'}    | ${'results'}
    ${'Tồn tại, hạn chế'}              | ${'shortcomings'}
    ${'Nguyên nhân'}                   | ${'causes'}
    ${'Mục tiêu, chỉ tiêu năm 2024'}   | ${'targets'}
    ${'Nhiệm vụ, giải pháp trọng tâm'} | ${'tasks'}
    ${'Tổ chức thực hiện'}             | ${'organisation'}
    ${'Quan điểm chỉ đạo'}             | ${'views'}
  `('under ‘$heading’ are $role', ({ heading, role }) => {
    expect(blocksOf(`## I. ${heading as string}\n\nMột đoạn.`).at(-1)!.role).toBe(role);
  });

  test('need no numbers to tell their role', () => {
    expect(shapeOf('## Kết quả năm 2023\n\n- Thu tốt.\n\n## Nhiệm vụ năm 2024\n\n- Xây trường.')).toEqual([
      'heading results: Kết quả năm 2023',
      'item results: Thu tốt. < Kết quả năm 2023',
      'heading tasks: Nhiệm vụ năm 2024',
      'item tasks: Xây trường. < Nhiệm vụ năm 2024',
    ]);
  });

  test('are not begun by the title of the document', () => {
    expect(
      shapeOf('KẾ HOẠCH\n\n**Thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2024**\n\nThành phố thu hút được nhiều dự án.').at(-1),
    ).toMatch(/^paragraph none: /);
  });

  test('may have headings in bold or capitals alone', () => {
    expect(shapeOf('**I. NHIỆM VỤ**\n\nXây trường.\n\nII. TỔ CHỨC THỰC HIỆN\n\nSở báo cáo.')).toEqual([
      'heading tasks: I. NHIỆM VỤ',
      'paragraph tasks: Xây trường. < I. NHIỆM VỤ',
      'heading organisation: II. TỔ CHỨC THỰC HIỆN',
      'paragraph organisation: Sở báo cáo. < II. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('may have their number escaped or their lines wrapped', () => {
    expect(shapeOf('**II\\. Nhiệm vụ\ntrọng tâm**\n\n1\\. Rà soát\nquỹ đất;')).toEqual([
      'heading tasks: II. Nhiệm vụ trọng tâm',
      'paragraph tasks: 1. Rà soát quỹ đất; < II. Nhiệm vụ trọng tâm',
    ]);
  });

  test('of a list stand under the lead-in that opens it', () => {
    const [lead, first, second, after] = blocksOf(
      '## Tổ chức thực hiện\n\nGiao Sở Tài chính:\n\n- Bố trí vốn.\n- Báo cáo.\n\nSở khác phối hợp.',
    ).slice(1);
    expect([first!.parent!.plain.text, second!.parent!.plain.text]).toEqual([lead!.plain.text, lead!.plain.text]);
    expect(after!.parent!.kind).toBe('heading');
  });

  test('nest by legal numbers: Điều above khoản above điểm', () => {
    const blocks = blocksOf(
      '**Điều 2. Nhiệm vụ**\n\n1\\. Về kinh tế:\n\na) Rà soát quỹ đất;\n\nb) Bố trí vốn.\n\n2\\. Về xã hội:\n\na) Xây trường.',
    );
    expect(blocks.map(({ plain, parent }) => `${plain.text} < ${parent?.plain.text ?? ''}`)).toEqual([
      'Điều 2. Nhiệm vụ < ',
      '1. Về kinh tế: < Điều 2. Nhiệm vụ',
      'a) Rà soát quỹ đất; < 1. Về kinh tế:',
      'b) Bố trí vốn. < 1. Về kinh tế:',
      '2. Về xã hội: < Điều 2. Nhiệm vụ',
      'a) Xây trường. < 2. Về xã hội:',
    ]);
  });

  test('go on below the line that says only that its parts follow, and below a point that is no more than a title', () => {
    const below = (text: string) => blocksOf(text).map(({ plain, parent }) => `${plain.text} < ${parent?.plain.text ?? ''}`);
    const parts =
      '1\\. Tổng thu: 9 tỷ đồng\n\nTrong đó:\n\n1.1. Thu nội địa: 5 tỷ đồng\n\na.1. Thuế đất: 1 tỷ đồng\n\n2\\. Tổng chi: 8 tỷ đồng';
    expect(below(parts)).toEqual([
      '1. Tổng thu: 9 tỷ đồng < ',
      'Trong đó: < 1. Tổng thu: 9 tỷ đồng',
      '1.1. Thu nội địa: 5 tỷ đồng < Trong đó:',
      'a.1. Thuế đất: 1 tỷ đồng < 1.1. Thu nội địa: 5 tỷ đồng',
      '2. Tổng chi: 8 tỷ đồng < ',
    ]);
    expect(below('2.2. Phương án phân bổ:\n\nTổng số: 9 tỷ đồng\n\na) Cấp huyện: 5 tỷ đồng')).toEqual([
      '2.2. Phương án phân bổ: < ',
      'Tổng số: 9 tỷ đồng < 2.2. Phương án phân bổ:',
      'a) Cấp huyện: 5 tỷ đồng < 2.2. Phương án phân bổ:',
    ]);
    expect(below('1\\. Tổng thu: 9 tỷ đồng\n\nTrong đó có nhiều khoản mới.')).toEqual([
      '1. Tổng thu: 9 tỷ đồng < ',
      'Trong đó có nhiều khoản mới. < ',
    ]);
  });

  test('in brackets are narrower than others, and as wide where there are no others', () => {
    const below = (text: string) => blocksOf(text).map(({ plain, parent }) => `${plain.text} < ${parent?.plain.text ?? ''}`);
    expect(below('1\\. Sở Y tế:\n\n(1) Mua thuốc;\n\n(2) Sửa kho.\n\n2\\. Sở Nội vụ:\n\n(1) Tuyển người.')).toEqual([
      '1. Sở Y tế: < ',
      '(1) Mua thuốc; < 1. Sở Y tế:',
      '(2) Sửa kho. < 1. Sở Y tế:',
      '2. Sở Nội vụ: < ',
      '(1) Tuyển người. < 2. Sở Nội vụ:',
    ]);
    expect(below('(1) Mua thuốc:\n\na) Thuốc ho;\n\n(2) Sửa kho.').at(-1)).toBe('(2) Sửa kho. < ');
  });

  test('say where the words of a block begin, after its number', () => {
    expect(blocksOf('a) Rà soát quỹ đất.').map(({ plain, begin }) => plain.text.slice(begin))).toEqual(['Rà soát quỹ đất.']);
  });
});

describe('a table', () => {
  test.each([
    ['as Markdown', '| Chỉ tiêu | Năm 2024 |\n|---|---|\n| GRDP | 8% |'],
    ['as HTML', '<table><tr><th>Chỉ tiêu</th><th>Năm 2024</th></tr><tr><td>GRDP</td><td>8%</td></tr></table>'],
    ['as HTML cut by a blank line', '<table><tr><th>Chỉ tiêu</th><th>Năm 2024</th></tr>\n\n<tr><td>GRDP</td><td>8%</td></tr></table>'],
  ])('%s is one block with its section', (_, table) => {
    const { blocks } = outline(fileOf(withFrontMatter(`## I. Mục tiêu\n\n${table}\n\nĐoạn sau.`)));
    expect(blocks.map(({ kind, role }) => `${kind} ${role}`)).toEqual(['heading targets', 'table targets', 'paragraph targets']);
  });
});

describe('the next number of a list', () => {
  test.each`
    before         | next           | is
    ${'1. a'}      | ${'2. b'}      | ${true}
    ${'1. a'}      | ${'3. b'}      | ${false}
    ${'2.9. a'}    | ${'2.10. b'}   | ${true}
    ${'d) a'}      | ${'đ) b'}      | ${true}
    ${'iii. a'}    | ${'iv. b'}     | ${true}
    ${'điều 1. a'} | ${'điều 2. b'} | ${true}
    ${'- a'}       | ${'- b'}       | ${true}
    ${'- a'}       | ${'+ b'}       | ${false}
  `('behind ‘$before’ is ‘$next’: $is', ({ before, next, is }: { before: string; next: string; is: boolean }) => {
    expect(follows(labelOf(next)!, labelOf(before)!)).toBe(is);
  });
});

describe('a paragraph between the points of a list', () => {
  const LEAD = 'Chủ tịch yêu cầu một số vấn đề sau:';
  /** Each block by its first word, with the first word of what it stands under. */
  const under = (...blocks: readonly string[]) =>
    blocksOf(blocks.join('\n\n'), { kind: 'conclusion' }).map(({ plain, parent, role }) => {
      const [own, above] = [plain, parent?.plain].map((piece) => piece?.text.split(' ')[0] ?? '');
      return `${own} < ${above} (${role})`;
    });

  test('stands among them where they go on behind it', () => {
    expect(under(LEAD, '1. Đất đai', '- Đo đạc lại.', 'Xã kê khai.', 'Sở tổng hợp.', '- Cấp giấy.', '2. Nước', '- Súc rửa.')).toEqual([
      'Chủ <  (none)',
      'Đất < Chủ (tasks)',
      'Đo < Đất (tasks)',
      'Xã < Đất (tasks)',
      'Sở < Đất (tasks)',
      'Cấp < Đất (tasks)',
      'Nước < Chủ (tasks)',
      'Súc < Nước (tasks)',
    ]);
    expect(under(LEAD, 'a) Đo đạc.', 'Xã kê khai.', 'b) Cấp giấy.').slice(1)).toEqual([
      'a) < Chủ (tasks)',
      'Xã < Chủ (tasks)',
      'b) < Chủ (tasks)',
    ]);
  });

  test('ends them where none follows, or one of another list', () => {
    expect(under(LEAD, 'a) Đo đạc.', 'Hội nghị kết thúc.').at(-1)).toBe('Hội <  (none)');
    expect(under(LEAD, 'c) Đo đạc.', 'Hội nghị kết thúc.', 'a) Cấp giấy.')[2]).toBe('Hội <  (none)');
    expect(under(LEAD, 'a) Đo đạc.', 'Hội nghị kết thúc.', '## Kết quả', 'b) Cấp giấy.')[2]).toBe('Hội <  (none)');
  });
});

describe('a text that has lost its marks', () => {
  test('has headings of parts whose capitals were made small', () => {
    expect(
      shapeOf(
        'I. tình hình các chợ nổi\n\nChợ họp từ sáng.\n\nIi - mục tiêu:\n\n- Mười chợ có bến.\n\nIii. định hướng nghề cá.\n\nDựng bến mới.\n\nB. nhiệm vụ\n\nSửa bến cũ.',
        { kind: 'plan' },
      ),
    ).toEqual([
      'heading results: I. tình hình các chợ nổi',
      'paragraph results: Chợ họp từ sáng. < I. tình hình các chợ nổi',
      'heading targets: Ii - mục tiêu:',
      'item targets: Mười chợ có bến. < Ii - mục tiêu:',
      'heading tasks: Iii. định hướng nghề cá.',
      'paragraph tasks: Dựng bến mới. < Iii. định hướng nghề cá.',
      'heading tasks: B. nhiệm vụ',
      'paragraph tasks: Sửa bến cũ. < B. nhiệm vụ',
    ]);
  });

  test.each(['I. rà soát các bến; sửa bến cũ.', 'i. rà soát các bến', 'II. rà soát bến cũ. Dựng bến mới.', 'Vi rút cúm lây qua chợ'])(
    'but an item is none: ‘%s’',
    (item) => {
      expect(blocksOf(`Chợ họp.\n\n${item}\n\nBến đông.`).map(({ kind }) => kind)).not.toContain('heading');
    },
  );

  test('has the numbers of parts on lines of their own, capital letters above Roman numbers', () => {
    expect(
      shapeOf(
        'A.\n\nThực hiện nhiệm vụ quý II\n\nI.\n\nNghề muối\n\nĐã thu 20 tấn.\n\nB.\n\nNhiệm vụ quý III.\n\nI.\n\nNghề muối\n\nSửa cống.\n\nII.\n\nNghề cá\n\nMua lưới.',
        { kind: 'report' },
      ),
    ).toEqual([
      'heading results: Thực hiện nhiệm vụ quý II',
      'heading results: Nghề muối < Thực hiện nhiệm vụ quý II',
      'paragraph results: Đã thu 20 tấn. < Nghề muối < Thực hiện nhiệm vụ quý II',
      'heading tasks: Nhiệm vụ quý III.',
      'heading tasks: Nghề muối < Nhiệm vụ quý III.',
      'paragraph tasks: Sửa cống. < Nghề muối < Nhiệm vụ quý III.',
      'heading tasks: Nghề cá < Nhiệm vụ quý III.',
      'paragraph tasks: Mua lưới. < Nghề cá < Nhiệm vụ quý III.',
    ]);
  });

  test('has what a number on its own line counts below that number, up to the next', () => {
    expect(
      shapeOf('UBND xã yêu cầu:\n\n1.\n\nNghề muối\n\nSửa cống.\n\n2.\n\nNghề cá\n\nMua lưới.\n\nVá thuyền.', { kind: 'directive' }),
    ).toEqual([
      'paragraph none: UBND xã yêu cầu:',
      'paragraph tasks: Nghề muối',
      'paragraph tasks: Sửa cống.',
      'paragraph tasks: Nghề cá',
      'paragraph tasks: Mua lưới.',
      'paragraph tasks: Vá thuyền.',
    ]);
  });

  test('keeps a numbered list below the heading without a number that it begins under', () => {
    const body = 'Điều 3. Bãi bỏ phí cũ.\n\nTổ chức thực hiện\n\n1. Sở Công Thương dựng biển.\n\n2. Các chợ nổi niêm yết giá.';
    expect(shapeOf(body, { kind: 'resolution' }).slice(-2)).toEqual([
      'item organisation: Sở Công Thương dựng biển. < Tổ chức thực hiện',
      'item organisation: Các chợ nổi niêm yết giá. < Tổ chức thực hiện',
    ]);
  });

  test('counts what was found without asking for it', () => {
    expect(shapeOf('## Kết quả\n\n- Kiến nghị bãi bỏ: 25\n\n- Kiến nghị: Sửa cống.').slice(1)).toEqual([
      'item results: Kiến nghị bãi bỏ: 25 < Kết quả',
      'item tasks: Kiến nghị: Sửa cống. < Kết quả',
    ]);
  });

  test('ends the points of a lead-in that orders where the next wider number goes on', () => {
    const roles = blocksOf('2. Vốn\n\nGiao Sở Y tế:\n\na) Mua thuốc.\n\nb) Sửa giếng.\n\n3. Kinh phí do tỉnh cấp.', { kind: 'plan' });
    expect(roles.map(({ parent }) => parent?.plain.text ?? '')).toEqual(['', '', 'Giao Sở Y tế:', 'Giao Sở Y tế:', '']);
  });
});

describe('what stands below a lead-in without numbers or dashes', () => {
  test('is what it asks for, up to the first number', () => {
    expect(
      shapeOf('Trước mùa lũ, UBND tỉnh yêu cầu:\n\nSở Y tế mua thuốc.\n\nSửa giếng.\n\n1. Kè đê.\n\nTrời mưa.', { kind: 'conclusion' }),
    ).toEqual([
      'paragraph none: Trước mùa lũ, UBND tỉnh yêu cầu:',
      'paragraph tasks: Sở Y tế mua thuốc.',
      'paragraph tasks: Sửa giếng.',
      'item tasks: Kè đê.',
      'paragraph none: Trời mưa.',
    ]);
  });

  test('stands in the numbers below a dash that leads to them, with what goes on behind one of them', () => {
    const body =
      'UBND tỉnh kết luận như sau:\n\n- Giao Sở Y tế chủ trì, trong đó chỉ đạo:\n\n(1) Bệnh viện tỉnh mua thuốc.\n\nRà soát kho thuốc.\n\n(2) Trạm y tế trực 24 giờ.';
    expect(shapeOf(body, { kind: 'conclusion' }).map((line) => line.split(':')[0])).toEqual([
      'paragraph none',
      'item tasks',
      'paragraph tasks',
      'paragraph tasks',
      'paragraph tasks',
    ]);
  });

  test('is not asked for where it only names those to whom the document goes', () => {
    const body =
      'Kính gửi:\n\n- Sở Y tế;\n\n- Ban Chỉ đạo phòng, chống lụt bão.\n\nUBND tỉnh yêu cầu:\n\n- Mua thuốc.\n\nNơi nhận:\n\n- Báo tỉnh, Đài tỉnh phổ biến.';
    expect(shapeOf(body, { kind: 'directive' }).map((line) => line.split(':')[0])).toEqual([
      'paragraph none',
      'item context',
      'item context',
      'paragraph none',
      'item tasks',
      'paragraph none',
      'item context',
    ]);
  });

  test('leaves the small Roman numbers that a dash held where the next dash goes on', () => {
    const body =
      '(3) Về thi công, các đơn vị thực hiện các nội dung sau:\n\n- Sở Xây dựng:\n\n(i) Đôn đốc nhà thầu.\n\nĐẩy nhanh đúc dầm.\n\n(ii) Theo dõi tiến độ.\n\n- UBND huyện đôn đốc:\n\n(i) Bố trí vật liệu.\n\n(ii) Quan trắc lún.';
    const { tasks } = readBody(body, { kind: 'conclusion' }).extraction;
    expect(tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`)).toEqual([
      'Sở Xây dựng | Đôn đốc nhà thầu',
      'Sở Xây dựng | Đẩy nhanh đúc dầm',
      'Sở Xây dựng | Theo dõi tiến độ',
      'UBND huyện | Bố trí vật liệu',
      'UBND huyện | Quan trắc lún',
    ]);
  });
});

describe('a part of a text is headed', () => {
  test('by words in italics alone on their line that name a part, and by no others in italics', () => {
    const body = (words: string): string => `## Kết quả\n\nĐã nạo vét ba bến.\n\n*${words}*\n\nNạo vét kênh Đông.`;
    expect(shapeOf(body('Nhiệm vụ, giải pháp'))).toContain('paragraph tasks: Nạo vét kênh Đông. < Nhiệm vụ, giải pháp < Kết quả');
    expect(shapeOf(body('Tiếp tục nạo vét bến'))).toContain('paragraph results: Nạo vét kênh Đông. < Kết quả');
  });
});
