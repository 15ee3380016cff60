import { describe, expect, test } from 'vitest';
import type { Comparison } from '../pipeline/schema/indicator.ts';
import { serialize } from '../pipeline/serialize.ts';
import { dataset } from './fixtures/dataset.ts';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { siteConfig } from '../site/site.ts';
import { commitmentPage } from '../site/view/commitment.ts';
import { earliest, lastChance, latest, readable } from '../site/view/date.ts';
import { documentPage, documentRows } from '../site/view/document.ts';
import { exhibit } from '../site/view/exhibit.ts';
import { filesPage } from '../site/view/files.ts';
import { footer } from '../site/view/footer.ts';
import { homePage } from '../site/view/home.ts';
import { comparison } from '../site/view/quantity.ts';
import { listPage } from '../site/view/list.ts';
import { periodOf } from '../site/view/period.ts';
import { rows } from '../site/view/row.ts';
import { fixture, revenue } from './site-library.ts';

describe('dates', () => {
  test.each`
    edtf               | reads
    ${'2024-01-10'}    | ${'10/1/2024'}
    ${'2023-12'}       | ${'tháng 12/2023'}
    ${'2024'}          | ${'năm 2024'}
    ${'2024-33'}       | ${'quý I/2024'}
    ${'2024-41'}       | ${'6 tháng cuối năm 2024'}
    ${'2021/2025'}     | ${'giai đoạn 2021 - 2025'}
    ${'../2025-06'}    | ${'đến tháng 6/2025'}
    ${'2024-06-01/..'} | ${'từ 1/6/2024'}
    ${'Tết'}           | ${'Tết'}
  `('$edtf reads "$reads"', ({ edtf, reads }: { edtf: string; reads: string }) => {
    expect(readable(edtf, vi)).toBe(reads);
  });

  test.each`
    text                        | edtf                 | reads
    ${'từ ngày 01/9/2026'}      | ${'2026-09-01'}      | ${'từ 1/9/2026'}
    ${'Từ năm 2023'}            | ${'2023'}            | ${'từ năm 2023'}
    ${'từ 01/01/2025 đến 30/6'} | ${'2025-06-30'}      | ${'30/6/2025'}
    ${'từ tháng 1 đến tháng 3'} | ${'2025-01/2025-03'} | ${'tháng 1/2025 đến tháng 3/2025'}
    ${'ngày 01/9/2026'}         | ${'2026-09-01'}      | ${'1/9/2026'}
    ${''}                       | ${'2026'}            | ${'năm 2026'}
  `('the period "$text" of a value reads "$reads"', ({ reads, ...period }: { text: string; edtf: string; reads: string }) => {
    expect(periodOf(period, vi)).toBe(reads);
  });

  test.each`
    due             | kind        | last
    ${'2024-06-30'} | ${'by'}     | ${'2024-06-30'}
    ${'2024-03-01'} | ${'before'} | ${'2024-02-29'}
    ${null}         | ${'before'} | ${null}
  `(
    'what is due $kind $due can still be done on $last',
    ({ due, kind, last }: { due: string | null; kind: string; last: string | null }) => {
      expect(lastChance(due, kind)).toBe(last);
    },
  );

  test.each([
    ['2023', '2023-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-34', '2023-06-30'],
    ['2023-41', '2023-12-31'],
    ['2023-12-09', '2023-12-09'],
    ['2021/2025-06', '2025-06-30'],
    ['2024/..', null],
  ])('%s is over after %s', (edtf, day) => {
    expect(latest(edtf)).toBe(day);
  });

  test.each([
    ['2023', '2023-01-01'],
    ['2023-12', '2023-12-01'],
    ['2023-33', '2023-01-01'],
    ['2023-12-09', '2023-12-09'],
  ])('%s begins on %s for comparing', (edtf, day) => {
    expect(earliest(edtf)).toBe(day);
  });
});

describe('the page of a commitment', () => {
  const facts = (id: string) => Object.fromEntries(commitmentPage(id, fixture()).facts.map(({ term, parts }) => [term, parts]));

  test('says who and until when, and that the clause states it', () => {
    expect(facts('t-pay')['Chủ trì']).toEqual([{ text: 'Sở Tài chính', href: '/kho/agencies/so-tai-chinh/', note: '' }]);
    expect(facts('t-pay')['Thời hạn']).toEqual([
      { text: 'trước ngày 30/6/2024', note: 'chậm nhất 29/6/2024 (ngày cuối còn kịp); nêu ngay trong câu' },
    ]);
  });

  test('says what is inherited and what is assumed', () => {
    expect(facts('t-hold')['Chủ trì']?.[0]?.note).toBe(vi.commitment.inheritedActor);
    expect(facts('t-hold')['Thời hạn']).toEqual([{ text: 'trong hạn đến 31/12/2024', note: vi.commitment.from.assumed }]);
    expect(facts('t-hold')['Tính chất']).toEqual([{ text: 'Việc không được làm' }]);
  });

  test('has a place for each deadline that bounds it, where marks in texts lead', () => {
    expect(commitmentPage('t-pay', fixture()).facts.flatMap(({ anchors = [] }) => anchors)).toEqual(['d-june']);
  });

  test('shows a value as printed and in the unit itself', () => {
    expect(facts('i-revenue')[vi.commitment.measure]).toEqual([{ text: revenue.name }]);
    const known = fixture({ more: () => ({ indicators: [{ ...revenue, measure: 'domestic-revenue' }] }) });
    expect(commitmentPage('i-revenue', known).facts.find(({ term }) => term === vi.commitment.measure)?.parts).toEqual([
      { text: revenue.name, href: '/kho/measures/domestic-revenue/#VN-HP', note: '' },
    ]);
    expect(facts('i-revenue')['Giá trị']).toEqual([{ text: '45.000 tỷ đồng', note: '45.000.000.000.000 đồng' }]);
    expect(commitmentPage('i-revenue', fixture()).heading).toBe('Thu nội địa: 45.000 tỷ đồng');
  });

  test('says above all else who leads a task and until when, where and for when a value is, and what of it was inferred', () => {
    expect(commitmentPage('t-pay', fixture()).brief).toEqual(['Chủ trì: Sở Tài chính', 'Thời hạn: 29/6/2024']);
    expect(commitmentPage('t-hold', fixture()).brief[1]).toBe('Thời hạn: 31/12/2024 (tạm tính)');
    expect(commitmentPage('i-revenue', fixture()).brief[0]).toBe('Hải Phòng');
  });

  test('gives a value printed as bare digits the unit that the head of its table has', () => {
    const library = fixture();
    const houses = library.commitments.get('i-houses')!;
    if (houses.type !== 'indicator') throw new Error('Unexpected task, expected an indicator');
    const bare = {
      ...houses.record,
      quantity: { ...houses.record.quantity, text: '> 105', comparator: '>' as const, min: 105e12, max: null, unit: 'VND' },
    };
    const commitments = new Map(library.commitments).set('i-houses', { type: 'indicator', record: bare });
    const page = commitmentPage('i-houses', { ...library, commitments });
    expect(page.heading).toMatch(/: trên 105\.000 tỷ đồng$/);
    expect(page.facts.find(({ term }) => term === 'Giá trị')?.parts).toEqual([
      { text: 'trên 105.000 tỷ đồng', note: 'trong bảng ghi > 105' },
    ]);
  });

  test.each`
    relation     | to                              | note
    ${'change'}  | ${'so với cùng kỳ'}             | ${'mức tăng, giảm so với cùng kỳ'}
    ${'of-plan'} | ${'dự toán Trung ương giao và'} | ${'phần đạt được của dự toán Trung ương giao'}
    ${'ratio'}   | ${'kế hoạch và gấp'}            | ${'tỷ lệ so với kế hoạch'}
    ${'ratio'}   | ${'năm 2023'}                   | ${'tỷ lệ so với năm 2023'}
    ${'of-plan'} | ${''}                           | ${'phần đạt được'}
  `('holds a value against "$to": $note', ({ relation, to, note }: { relation: Comparison['relation']; to: string; note: string }) => {
    expect(comparison({ relation, to, quantity: revenue.quantity }, vi).note).toBe(note);
  });

  test.each`
    text          | words
    ${'restated'} | ${'Nhà ở xã hội tại Đồ Sơn: 1.200 căn'}
    ${'verbatim'} | ${'Nhà ở xã hội tại Đồ Sơn 1.200 căn'}
  `(
    'of a row of a table in a $text document shows and cites "$words"',
    ({ text, words }: { text: 'restated' | 'verbatim'; words: string }) => {
      const library = fixture({ document: { text } });
      const houses = library.commitments.get('i-houses')!;
      if (houses.type !== 'indicator') throw new Error('Unexpected task, expected an indicator');
      const record = { ...houses.record, provenance: [{ rule: 'indicator/table', span: houses.record.span }] };
      const changed = { ...library, commitments: new Map(library.commitments).set('i-houses', { type: 'indicator', record }) };
      expect(exhibit('i-houses', changed)!.quote).toBe(words);
      expect(commitmentPage('i-houses', changed).citation.sentences[0]!.text).toContain(words);
    },
  );

  test('shows the words in their paragraph, and of a table its head and the row', () => {
    expect(commitmentPage('t-hold', fixture()).context.html).toMatch(/^<p>.*Không<\/span> tăng biên chế<\/span>\.<\/p>$/);
    expect(commitmentPage('i-houses', fixture()).context.html).toMatch(/<th scope="col">Chỉ tiêu<\/th>.*Nhà<\/span> ở xã hội tại Đồ Sơn/);
  });

  test('shows no more than the clause where only excerpts may be shown', () => {
    const library = fixture({ document: { rights: 'excerpt' } });
    expect(commitmentPage('t-hold', library).context.html).toBe('<p>Không tăng biên chế</p>');
  });

  test('says of a restated text that the words are ours, and of a verbatim one nothing of the kind', () => {
    const verbatim = commitmentPage('t-pay', fixture({ document: { text: 'verbatim' } }));
    expect(commitmentPage('t-pay', fixture()).contextNote).toBe(
      'Lời văn do chúng tôi viết lại theo nguồn, không phải lời của UBND thành phố.',
    );
    expect([verbatim.restated, verbatim.contextNote]).toEqual([false, '']);
  });

  test('says which rule read which words, over what', () => {
    expect(commitmentPage('t-pay', fixture()).reasons).toEqual([
      { rule: 'task/verb', words: '**hoàn thành**', over: [{ rule: 'task/noun', words: 'phương án' }] },
    ]);
  });

  test('offers a begun report only where the site has an address for it', () => {
    expect(commitmentPage('t-hold', fixture()).report).toEqual({ issue: null, mail: null });
    const { report } = commitmentPage('t-hold', fixture({ config: { repository: 'https://github.com/a/b', mail: 'x@example.org' } }));
    const issue = new URL(report.issue!);
    expect(issue.pathname).toBe('/a/b/issues/new');
    expect(issue.searchParams.get('body')).toContain('https://example.org/kho/commitments/t-hold/');
    expect(new URL(report.mail!).searchParams.get('body')).toContain('Không tăng biên chế');
  });

  test('leads to its neighbours in the text', () => {
    const { previous, next } = commitmentPage('t-hold', fixture());
    expect(previous).toEqual({ href: '/kho/commitments/t-pay/', name: expect.stringMatching(/^Sở Tài chính hoàn thành .*…$/) as string });
    expect(next).toEqual({ href: '/kho/commitments/i-revenue/', name: 'Thu nội địa năm 2024 đạt 45.000 tỷ đồng' });
    expect(commitmentPage('t-pay', fixture()).previous).toBeNull();
  });
});

describe('lists and figures', () => {
  test('rows say how sure their time is', () => {
    const found = rows(fixture()).map(({ id, kind, due, timed, when, whenFrom }) => [id, kind, due, timed, when, whenFrom]);
    expect(found).toEqual([
      ['t-pay', 'task', '2024-06-29', 'due', '29/6/2024', 'stated'],
      ['t-hold', 'task', '2024-12-31', 'due', '31/12/2024', 'assumed'],
      ['i-revenue', 'target', '2024-12-31', 'period', 'năm 2024', 'stated'],
      ['i-houses', 'actual', null, 'period', 'năm 2024', 'stated'],
    ]);
  });

  test('the home page shows what is stated to fall due after the newest document', () => {
    const { due, figures } = homePage(fixture());
    expect(due.rows.map(({ id }) => id)).toEqual(['t-pay', 'i-revenue']);
    expect(due.more?.href).toBe('/kho/commitments/?year=2024');
    expect(due.heading).toBe('Đến hạn từ 5/3/2024');
    expect(figures.map(({ count }) => count)).toEqual(['1', '2', '1', '1', '1']);
    expect(figures[3]!.href).toBe('/kho/commitments/?kind=actual&kind=estimate');
    expect(homePage(fixture({ document: { date: '2024-08' } })).due.rows.map(({ id }) => id)).toEqual(['i-revenue']);
  });

  test('the foot leads to what one can follow', () => {
    expect(footer(fixture()).more.at(-1)).toEqual({ label: vi.nav.feed, href: '/kho/data/#follow' });
  });

  test('without documents the home page is empty and the foot says so', () => {
    expect(homePage(fixture({ empty: true })).empty).toBe(true);
    expect(footer(fixture({ empty: true })).reach).toBe(vi.site.reachNone);
  });

  test('the foot says up to which date the documents reach', () => {
    expect(footer(fixture()).reach).toBe('Văn bản trên trang này có đến ngày 5/3/2024.');
    expect(footer(fixture({ document: { date: '2024-03' } })).reach).toBe('Văn bản trên trang này có đến tháng 3/2024.');
  });

  test('filters offer the values that rows have, with how many', () => {
    const { filters, count } = listPage(fixture());
    const offered = Object.fromEntries(
      filters.map(({ name, options }) => [name, options.map((option) => `${option.label} ${option.count}`)]),
    );
    expect(offered).toEqual({
      kind: ['Nhiệm vụ 2', 'Chỉ tiêu 1', 'Kết quả 1', 'Văn bản 1'],
      place: ['Hải Phòng 4'],
      issuer: ['UBND thành phố 4'],
      body: ['Sở Tài chính 1', 'UBND thành phố 1'],
      topic: ['Tài chính 4'],
      status: ['Không nêu hạn 1', 'Chưa có thông tin 1'],
      year: ['2024 3'],
      document: ['Kế hoạch 4'],
    });
    expect(count).toBe('4 mục');
  });

  test('a document says what it is, from where, and what was read from it', () => {
    const page = documentPage('ke-hoach', fixture());
    expect([page.kind, page.restated, page.notice]).toEqual(['Kế hoạch', true, vi.document.restated]);
    expect(page.facts.at(-1)).toEqual({ term: 'Nguồn', parts: [{ text: 'Trang thử', href: 'https://example.org/a', note: '' }] });
    expect(page.legend.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['task 2', 'target 1', 'actual 1', 'deadline 1']);
    expect(documentRows(fixture())[0]).toMatchObject({
      href: '/kho/documents/ke-hoach/',
      counts: '2 nhiệm vụ, 2 chỉ tiêu và kết quả, 1 thời hạn',
    });
  });

  test('downloads are told apart by whole and document, with their sizes', () => {
    const files = new Map([
      ['tasks.csv', 'x'.repeat(1500)],
      ['documents/ke-hoach.json', 'đ'.repeat(10_000)],
    ]);
    const { whole, documents } = filesPage(files, fixture());
    expect(whole).toEqual([{ name: 'tasks.csv', href: '/kho/data/tasks.csv', about: vi.data.files['tasks.csv'], size: '1,5 kB' }]);
    expect(documents[0]).toMatchObject({ about: 'Kế hoạch thử', size: '20 kB' });
  });

  test('says of every data file what it is', () => {
    const { whole } = filesPage(serialize(dataset), fixture());
    expect(whole.filter(({ name, about }) => !name.includes('/') && about === '').map(({ name }) => name)).toEqual([]);
  });
});

describe('words and configuration', () => {
  test('every text of the interface is there in both languages', () => {
    const blanks = (words: unknown, path = ''): string[] =>
      typeof words === 'string'
        ? words === ''
          ? [path]
          : []
        : Object.entries(words ?? {}).flatMap(([key, value]) => blanks(value, `${path}.${key}`));
    expect(blanks(vi)).toEqual(blanks(en));
    expect(Object.keys(en.data.files)).toEqual(Object.keys(vi.data.files));
    expect(en.about.sections.map(({ paragraphs }) => paragraphs.length)).toEqual(
      vi.about.sections.map(({ paragraphs }) => paragraphs.length),
    );
  });

  test.each`
    env                                                                       | repository
    ${{}}                                                                     | ${null}
    ${{ GITHUB_REPOSITORY: 'a/b' }}                                           | ${'https://github.com/a/b'}
    ${{ GITHUB_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'https://git.example' }} | ${'https://git.example/a/b'}
    ${{ GITHUB_REPOSITORY: 'nonsense' }}                                      | ${null}
  `('the repository by $env is $repository', ({ env, repository }: { env: Record<string, string>; repository: string | null }) => {
    expect(siteConfig(env).repository).toBe(repository);
  });
});
