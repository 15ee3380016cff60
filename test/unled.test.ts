import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

describe('a piece of a directive without the words that ask for what it says', () => {
  const piece = [
    'Đẩy mạnh việc dọn bến',
    'Rà soát các bến thuyền đang hoạt động.',
    'Thuyền cũ là phương tiện của các hộ nghèo.',
    'Không để thuyền neo dưới cầu;',
  ];

  test('is read as what it asks for, but for lines that only name what stands below them', () => {
    const { tasks } = readBody(`${piece.join('\n\n')}\n`, { kind: 'directive' }).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(['Rà soát các bến thuyền đang hoạt động', 'Không để thuyền neo dưới cầu']);
  });

  test('is not where another part says what is asked for', () => {
    const whole = ['Trong tháng, thành phố rà soát các bến thuyền.', 'Ủy ban nhân dân thành phố yêu cầu:', '1. Vá các thuyền cũ.'];
    const { tasks } = readBody(`${whole.join('\n\n')}\n`, { kind: 'directive' }).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(['Vá các thuyền cũ']);
  });

  test('is not in an article or a report', () => {
    for (const kind of ['press', 'report'])
      expect(readBody(`${piece.join('\n\n')}\n`, { kind }).extraction.tasks.map(({ quote }) => quote)).not.toContain(
        'Rà soát các bến thuyền đang hoạt động',
      );
  });
});

describe('a paragraph of a plan whose part says nothing of what it holds', () => {
  const plan = (paragraph: string): readonly string[] =>
    readBody(`## III. Thời gian\n\n${paragraph}\n\n## IV. Nhiệm vụ\n\n- Vá thuyền.\n`, { kind: 'plan' }).extraction.tasks.map(
      ({ quote }) => quote,
    );
  const act = 'Tổ chức rà soát các bến thuyền đang hoạt động trên sông, lập sổ theo dõi từng bến và gắn biển số cho thuyền mới.';

  test('is work where it begins with an act and ends as a sentence', () => {
    expect(plan(act)).toContainEqual(expect.stringContaining('rà soát các bến thuyền'));
  });

  test.each([
    'Vá thuyền cũ, nạo vét kênh dẫn và gắn biển số cho thuyền mới là nhiệm vụ cấp bách trong mùa mưa lũ sắp tới.',
    'Rà soát các bến thuyền đã được thực hiện trong quý I theo hướng dẫn của Sở Xây dựng, có 12 bến được gắn biển số mới.',
    'Ban hành kèm theo Quyết định này Kế hoạch rà soát các bến thuyền đang hoạt động trên sông và gắn biển số cho thuyền mới.',
  ])('and not where it says what something is, how it went or what is issued: "%s"', (paragraph) => {
    expect(plan(paragraph)).toEqual(['Vá thuyền']);
  });
});

describe('a piece of a decision that sets work out', () => {
  const piece = [
    'đ) Đẩy nhanh việc dọn bến:',
    '- Rà soát các bến thuyền đang hoạt động; lập sổ theo dõi từng bến.',
    'e) Huy động các hộ dân vá thuyền cũ.',
  ].join('\n\n');
  const quotes = (body: string, title: string): readonly string[] =>
    readBody(`${body}\n`, { kind: 'decision', title }).extraction.tasks.map(({ quote }) => quote);

  test('is read as that work where its title says so', () => {
    expect(quotes(piece, 'Quyết định 9, Kế hoạch thực hiện Chỉ thị 8')).toEqual([
      'Rà soát các bến thuyền đang hoạt động',
      'lập sổ theo dõi từng bến',
      'Huy động các hộ dân vá thuyền cũ',
    ]);
    expect(quotes(piece, 'Quyết định 9 về mẫu biển tên bến')).not.toContain('Huy động các hộ dân vá thuyền cũ');
  });

  test('and not where it is whole, with the grounds it stands on', () => {
    const grounds = 'Căn cứ Luật Giao thông đường thủy nội địa;';
    expect(quotes(`${grounds}\n\n${piece}`, 'Quyết định 9, Kế hoạch thực hiện Chỉ thị 8')).not.toContain(
      'Huy động các hộ dân vá thuyền cũ',
    );
  });
});

describe('a numbered line that holds nothing but a body', () => {
  test.each(['plan', 'decision', 'conclusion'])('heads the list below it and the sentence below the next one, in a %s', (kind) => {
    const parts =
      '3. Sở Xây dựng\n\n- Rà soát các bến thuyền.\n\n- Gắn biển tên cho bến.\n\n4. Liên đoàn Lao động tỉnh\n\nPhát động phong trào vá thuyền.\n';
    const { tasks } = readBody(parts, { kind, title: 'Về bến thuyền' }).extraction;
    expect(tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`)).toEqual([
      'Sở Xây dựng | Rà soát các bến thuyền',
      'Sở Xây dựng | Gắn biển tên cho bến',
      'Liên đoàn Lao động tỉnh | Phát động phong trào vá thuyền',
    ]);
  });
});

describe('documents that an assembly looks at', () => {
  const quotes = (lead: string): readonly string[] =>
    readBody(
      `Điều 1. Thông qua Chương trình giám sát năm 2026, như sau:\n\n1. ${lead}:\n\n- Báo cáo công tác của Thường trực.\n\n- Báo cáo về việc dọn bến.\n\n2. Lấy phiếu tín nhiệm.\n`,
      { kind: 'resolution', title: 'Nghị quyết về chương trình giám sát' },
    ).extraction.tasks.map(({ quote }) => quote);

  test.each(['Hội đồng nhân dân xem xét các báo cáo sau đây', 'Hội đồng nhân dân xem xét các báo cáo 6 tháng và 1 năm'])(
    'are names, and no work: "%s"',
    (lead) => {
      expect(quotes(lead)).toEqual(['Lấy phiếu tín nhiệm']);
    },
  );

  test('and work where somebody has to make them', () => {
    expect(quotes('Ủy ban nhân dân tỉnh thực hiện các nội dung sau')).toEqual([
      'Báo cáo công tác của Thường trực',
      'Báo cáo về việc dọn bến',
      'Lấy phiếu tín nhiệm',
    ]);
  });
});

describe('the part of a resolution that says when it takes effect', () => {
  test('also holds what bodies have to do until then, and nothing for those who carry it out as a whole', () => {
    const part = [
      '## Điều 3. Hiệu lực thi hành',
      '1. Nghị quyết này có hiệu lực từ ngày được thông qua.',
      '2. Các cơ quan theo thẩm quyền khẩn trương chuẩn bị bến thuyền mới.',
      '3. Chủ tịch Ủy ban nhân dân tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Nghị quyết này.',
    ].join('\n\n');
    const { tasks } = readBody(`${part}\n`, { kind: 'resolution', title: 'Nghị quyết về bến thuyền' }).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(['Các cơ quan theo thẩm quyền khẩn trương chuẩn bị bến thuyền mới']);
  });
});

describe('parts that begin with an act, in a row with one that is said to hold work', () => {
  const body = (beside: string): string =>
    `**4. Tăng cường việc giữ bến**\n\n- Tổ chức diễn tập cứu thuyền.\n\n**5. ${beside}**\n\n- Vá các thuyền cũ.\n`;
  const said = (text: string, kind: string): readonly string[] =>
    readBody(text, { kind, title: 'Nghị quyết về bến thuyền' }).extraction.tasks.map(({ quote }) => quote);

  test('hold work too', () => {
    expect(said(body('Thực hiện hiệu quả các giải pháp phòng, chống bão'), 'resolution')).toEqual([
      'Tổ chức diễn tập cứu thuyền',
      'Vá các thuyền cũ',
    ]);
  });

  test('hold none beside one that tells what came about, nor in a report', () => {
    expect(said(body('Kết quả các giải pháp phòng, chống bão'), 'resolution')).not.toContain('Tổ chức diễn tập cứu thuyền');
    expect(said(body('Thực hiện hiệu quả các giải pháp phòng, chống bão'), 'report')).not.toContain('Tổ chức diễn tập cứu thuyền');
  });

  test('are points of a list as well, where all of them begin with an act and more than one asks by its words', () => {
    const list = '- Triển khai việc đóng thuyền.\n- Thực hiện đồng bộ các giải pháp giữ bến.\n- Thực hiện hiệu quả các giải pháp cứu hộ.\n';
    expect(said(`3.2. Phát triển nghề cá gắn với giữ bến:\n\n${list}`, 'resolution')[0]).toBe('Triển khai việc đóng thuyền');
  });
});
