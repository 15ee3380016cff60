import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** Each task of a text: what, who leads, who supports, until when, what comes of it. */
function told(body: string): readonly string[] {
  return readBody(body).extraction.tasks.map(({ quote, actors, deadline, product }) => {
    const named = (part: string): string =>
      actors
        .filter((actor) => actor.part === part)
        .map(({ name }) => name)
        .join(' + ');
    return [quote, named('lead'), named('support'), deadline?.from === 'plan' ? '' : deadline?.text, product ?? '']
      .join(' | ')
      .replace(/(?: \| )+$/, '');
  });
}

describe('work with a card', () => {
  test.each`
    where                         | body                                                                                                                                                                                                                                                                                                                     | tasks
    ${'list items below it'}      | ${'## II. Nội dung\n\n1. Tổ chức tập huấn nghiệp vụ cho cán bộ xã\n\n- Cơ quan chủ trì: Sở Tư pháp.\n\n- Cơ quan phối hợp: Sở Nội vụ, UBND các xã.\n\n- Thời gian hoàn thành: Quý III/2024.\n'}                                                                                                                          | ${['Tổ chức tập huấn nghiệp vụ cho cán bộ xã | Sở Tư pháp | Sở Nội vụ + UBND các xã | Quý III/2024']}
    ${'paragraphs below it'}      | ${'## II. Nội dung\n\na) Biên soạn sổ tay hỏi đáp.\n\nĐơn vị thực hiện: Sở Y tế.\n\nSản phẩm: Sổ tay được phát hành.\n'}                                                                                                                                                                                                 | ${['Biên soạn sổ tay hỏi đáp | Sở Y tế |  |  | Sổ tay được phát hành']}
    ${'items beside it'}          | ${'## II. Nội dung\n\n- Lập danh mục đất công.\n- **Chủ trì:** Sở Tài chính và Sở Xây dựng\n- *Thời hạn:* trước ngày 30/6/2024\n'}                                                                                                                                                                                       | ${['Lập danh mục đất công | Sở Tài chính + Sở Xây dựng |  | trước ngày 30/6/2024']}
    ${'several works beside it'}  | ${'## II. Nội dung\n\n- Rà soát hồ sơ.\n- Công bố kết quả.\n- Cơ quan chủ trì: Thanh tra tỉnh.\n'}                                                                                                                                                                                                                       | ${['Rà soát hồ sơ | Thanh tra tỉnh', 'Công bố kết quả | Thanh tra tỉnh']}
    ${'a heading'}                | ${'## II. Nội dung\n\n### 1. Xây dựng cổng dữ liệu mở, kết nối dữ liệu ngành\n\n- Cơ quan thực hiện: Sở Khoa học và Công nghệ.\n- Thời gian thực hiện: năm 2024.\n'}                                                                                                                                                     | ${['Xây dựng cổng dữ liệu mở, kết nối dữ liệu ngành | Sở Khoa học và Công nghệ |  | năm 2024']}
    ${'its content, in a matter'} | ${'## II. Nội dung\n\n### 1. Công tác tuyên truyền\n\n- Nội dung: Tổ chức hội nghị ở các xã; in tờ rơi.\n- Cơ quan chủ trì: Sở Văn hóa và Thể thao.\n'}                                                                                                                                                                  | ${['Tổ chức hội nghị ở các xã | Sở Văn hóa và Thể thao', 'in tờ rơi | Sở Văn hóa và Thể thao']}
    ${'parts beside its own'}     | ${'## II. Nội dung\n\n### I. Tập huấn\n\n1. Nội dung, biện pháp\n\na) Biên soạn tài liệu.\n\nb) Mở lớp ở các xã.\n\n2. Cơ quan chủ trì, phối hợp\n\na) Cơ quan chủ trì\n\n- Sở Y tế.\n\n- Sở Nội vụ.\n\nb) Cơ quan phối hợp\n\n- Hội Cựu chiến binh các cấp.\n\n3. Thời gian thực hiện: Quý II/2024 và thường xuyên.\n'} | ${['Biên soạn tài liệu | Sở Y tế + Sở Nội vụ | Hội Cựu chiến binh các cấp | Quý II/2024', 'Mở lớp ở các xã | Sở Y tế + Sở Nội vụ | Hội Cựu chiến binh các cấp | Quý II/2024']}
    ${'lines below its content'}  | ${'## II. Nội dung\n\n### 1. Công tác tuyên truyền\n\n- Nội dung:\n\n  + Tổ chức hội nghị ở các xã.\n\n  + In tờ rơi.\n\n- Đơn vị thực hiện:\n\n  + Sở Tư pháp.\n\n- Thời gian:\n\n  + Trước ngày 30/6/2024.\n'}                                                                                                         | ${['Tổ chức hội nghị ở các xã | Sở Tư pháp |  | Trước ngày 30/6/2024', 'In tờ rơi | Sở Tư pháp |  | Trước ngày 30/6/2024']}
    ${'a title that leads it in'} | ${'## II. Nội dung\n\n**1.1. Xây dựng chiến lược của tỉnh:**\n\na) Nhiệm vụ: Rà soát chiến lược dữ liệu.\n\nb) Cơ quan thực hiện:\n\n- Đơn vị chủ trì: Sở Tư pháp.\n\n- Đơn vị phối hợp: Sở Nội vụ.\n\nc) Thời gian thực hiện: Hoàn thành trong năm 2024.\n'}                                                            | ${['Rà soát chiến lược dữ liệu | Sở Tư pháp | Sở Nội vụ | trong năm 2024']}
  `('has who and until when from $where', ({ body, tasks }: { body: string; tasks: readonly string[] }) => {
    expect(told(body)).toEqual(tasks);
  });

  test('keeps what a line tells of a body beyond its name', () => {
    const body =
      '## II. Nội dung\n\n1. Rà soát văn bản\n\n- Cơ quan thực hiện: Sở Tư pháp rà soát nghị quyết của tỉnh; UBND các xã rà soát quyết định của mình.\n\n- Thời gian thực hiện:\n\n+ Sở Tư pháp báo cáo UBND tỉnh trước ngày 15/5/2024.\n';
    expect(told(body)).toEqual([
      'Sở Tư pháp rà soát nghị quyết của tỉnh | Sở Tư pháp',
      'UBND các xã rà soát quyết định của mình | UBND các xã',
      'Sở Tư pháp báo cáo UBND tỉnh trước ngày 15/5/2024 | Sở Tư pháp |  | trước ngày 15/5/2024',
    ]);
  });

  test('is none where a label only leads in what each body is to do', () => {
    expect(
      told(
        '## II. Nội dung\n\n1. Rà soát hồ sơ.\n\n2. Phân công thực hiện:\n\na) Sở Y tế:\n\n- Mở lớp ở các xã.\n\nb) Sở Nội vụ:\n\n- In tờ rơi.\n',
      ),
    ).toEqual(['Rà soát hồ sơ | Ủy ban nhân dân thành phố', 'Mở lớp ở các xã | Sở Y tế', 'In tờ rơi | Sở Nội vụ']);
  });

  test('is none where a time stands alone, or a list of works has none', () => {
    expect(told('## Kết quả\n\n- Họp 12 lần.\n- Thời gian: sáng thứ hai.\n')).toEqual([]);
    expect(told('## Kết quả\n\n- Nội dung: đánh giá thi đua.\n- Kết quả: 12 tập thể được khen.\n')).toEqual([]);
  });

  test('gives its deadline once, with the works that it bounds', () => {
    const { tasks, deadlines } = readBody(
      '## II. Nội dung\n\n- Rà soát hồ sơ.\n- Công bố kết quả.\n- Chủ trì: Sở Nội vụ.\n- Thời hạn: tháng 9/2024.\n',
    ).extraction;
    expect(deadlines.map(({ text, due, of }) => ({ text, due, of }))).toEqual([
      { text: 'tháng 9/2024', due: '2024-09-30', of: tasks.map(({ id }) => id) },
    ]);
  });
});
