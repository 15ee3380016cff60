import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../pipeline/parse.ts';
import type { Task } from '../pipeline/schema/task.ts';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { citation } from '../site/view/citation.ts';
import { contentsOf } from '../site/view/contents.ts';
import { daysUntil, saidDays } from '../site/view/days.ts';
import { documentPage } from '../site/view/document.ts';
import { headingsOf, titleOf, wordsOf } from '../site/view/heading.ts';
import type { Library } from '../site/view/library.ts';
import { marginOf } from '../site/view/margin.ts';
import { prose } from '../site/view/prose.ts';
import { isShownBefore, shownWords } from '../site/view/shown-words.ts';
import { similarTo } from '../site/view/similar.ts';
import { textFragment } from '../site/view/text-fragment.ts';
import { until } from '../site/view/until.ts';
import { fixture, hold, pay, TEXT } from './site-library.ts';

const read = (text: string) => ({ text, root: treeOf(text) });
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the margin of a text', () => {
  const text =
    '# Đầu **việc**\n\nMột. Hai.\n\n- ba\n\n  bốn\n\n> năm\n\n| a | b |\n|---|---|\n| sáu | bảy |\n\n<div>tám</div>\n\nchín[^1]\n\n[^1]: mười\n';
  test.each`
    words     | block
    ${'việc'} | ${'heading'}
    ${'Hai'}  | ${'paragraph'}
    ${'bốn'}  | ${'paragraph'}
    ${'bảy'}  | ${'tableRow'}
    ${'tám'}  | ${'html'}
    ${'mười'} | ${undefined}
  `('puts $words beside a $block', ({ words, block }: { words: string; block: string | undefined }) => {
    const { beside, rest } = marginOf(read(text).root, [{ span: at(text, words) }]);
    expect([...beside.keys()].map(({ type }) => type)).toEqual(block === undefined ? [] : [block]);
    expect(rest).toHaveLength(block === undefined ? 1 : 0);
  });

  test('has each record once, in the order of the text, and takes what begins between two pieces to the second', () => {
    const records = ['bảy', 'Hai', 'Một'].map((words) => ({ words, span: at(text, words) }));
    const between = { words: '- ', span: { start: text.indexOf('- ba'), end: text.indexOf('- ba') + 4 } };
    const { beside } = marginOf(read(text).root, [...records, between]);
    expect([...beside.values()].map((found) => found.map(({ words }) => words))).toEqual([['Một', 'Hai'], ['- '], ['bảy']]);
  });

  test('tells who, how much, until when, and what became of it, each with its kind as a word', () => {
    const page = load(documentPage('ke-hoach', fixture()).text!.html);
    const said = (id: string) => page(`#r-${id}`).text().replace(/\s+/g, ' ').trim();
    expect(said('t-pay')).toBe('Nhiệm vụ: Sở Tài chính 29/6/2024 Chưa có thông tin ↩');
    expect(said('t-hold')).toBe('Nhiệm vụ: UBND thành phố (suy ra) 31/12/2024 (tạm tính) Không nêu hạn ↩');
    expect(said('i-revenue')).toMatch(/^Chỉ tiêu: 45\.000 tỷ đồng năm 2024/);
    expect(page('td.records #r-i-houses, .block #r-t-pay')).toHaveLength(2);
  });

  test('has a deadline of its own only where what it bounds stands elsewhere', () => {
    const more = (of: string[]) =>
      fixture({ more: () => ({ deadlines: [{ ...june(), span: { ...june().span, ...at(TEXT, 'Không tăng') }, of }] }) });
    const record = (of: string[]) =>
      load(documentPage('ke-hoach', more(of)).text!.html)('#r-d-june')
        .text()
        .replace(/\s+/g, ' ')
        .trim();
    expect(record(['t-hold'])).toBe('');
    expect(record(['t-pay'])).toBe('Thời hạn 2: 29/6/2024 hạn của 1 mục ↩');
    expect(record([])).toBe('Thời hạn 2: 29/6/2024 ↩');
  });
});

describe('the table of contents', () => {
  test('leads to every heading but the title, by its own words, each id once', () => {
    const { root } = read('# Kế hoạch  thử\n\n## Nhiệm vụ\n\n### Nhiệm vụ 2\n\n## Nhiệm vụ\n\n## Nhiệm vụ\n\n## ***\n\n## 🙂\n');
    expect(contentsOf(root, titleOf(root, []))).toEqual([
      { text: 'Nhiệm vụ', href: '#h-nhiem-vu', depth: 0 },
      { text: 'Nhiệm vụ 2', href: '#h-nhiem-vu-2', depth: 1 },
      { text: 'Nhiệm vụ', href: '#h-nhiem-vu-3', depth: 0 },
      { text: 'Nhiệm vụ', href: '#h-nhiem-vu-4', depth: 0 },
      { text: '***', href: '#h', depth: 0 },
      { text: '🙂', href: '#h-2', depth: 0 },
    ]);
  });

  test('is left out where a text has few headings', () => {
    const { root } = read('# Kế hoạch\n\n## Một\n\n## Hai\n');
    expect(contentsOf(root, titleOf(root, []))).toEqual([]);
    expect(contentsOf(root, null)).toHaveLength(3);
  });

  test('and the headings agree, whatever they say', () => {
    const hostile = `${'a'.repeat(300)}\n\n## <img src=x onerror=alert(1)> [bẫy](javascript:alert(1)) "'\n\n## \u202egnố\n\n## t-pay[^1]\n\n[^1]: # trong chú thích\n`;
    const source = read(`## ${hostile}`);
    const page = load(prose({ root: source.root, source: source.text, marks: [], words: vi, only: null }).html);
    const ids = [...headingsOf(source.root).values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^h[\p{L}\p{N}-]*$/u);
    expect(contentsOf(source.root, null).map(({ href }) => page(decodeURIComponent(href)).length)).toEqual([1, 1, 1, 1]);
    expect(page('img, a[href^=javascript]')).toHaveLength(0);
  });
});

describe('the title of a text', () => {
  test.each`
    text                                               | title
    ${'# Kế hoạch **năm** 2024\n\n## Một\n\n## Hai\n'} | ${'Kế hoạch năm 2024'}
    ${'## Kế hoạch\n\n### Một\n'}                      | ${'Kế hoạch'}
    ${'# Phần một\n\n# Phần hai\n'}                    | ${null}
    ${'## Phần một\n\n# Kế hoạch\n'}                   | ${null}
    ${'Lời dẫn.\n\n# Kế hoạch\n'}                      | ${null}
    ${'# Kế hoạch[^1]\n\n[^1]: nguồn\n'}               | ${null}
    ${'# [Kế hoạch](https://example.org/)\n'}          | ${null}
    ${'# Sở Tài chính trình đề án\n'}                  | ${null}
    ${''}                                              | ${null}
  `('of $text is $title', ({ text, title }: { text: string; title: string | null }) => {
    const { root } = read(text);
    const found = titleOf(
      root,
      [{ span: at(text, 'Sở Tài chính trình') }].filter(({ span }) => span.start >= 0),
    );
    expect(found === null ? null : wordsOf(found)).toBe(title);
  });

  test.each`
    title                                      | subtitle
    ${'Kế hoạch năm 2024'}                     | ${null}
    ${'KẾ HOẠCH NĂM 2024: các việc của quý I'} | ${null}
    ${'Kế hoạch thử'}                          | ${'Kế hoạch năm 2024'}
  `('stands once above the text, under "$title" as $subtitle', ({ title, subtitle }: { title: string; subtitle: string | null }) => {
    const page = documentPage('ke-hoach', fixture({ document: { title } }));
    expect(page.subtitle).toBe(subtitle);
    expect(page.text!.html).not.toContain('Kế hoạch năm 2024');
  });

  test('of a text of which only excerpts may be shown is not shown', () => {
    expect(documentPage('ke-hoach', fixture({ document: { rights: 'excerpt' } })).subtitle).toBeNull();
  });
});

test('a note leads back to each of its references', () => {
  const source = read('Một[^a] hai[^b] ba[^a].\n\n[^a]: nguồn\n[^b]: khác\n');
  const page = load(prose({ root: source.root, source: source.text, marks: [], words: vi, only: null }).html);
  const backs = (n: number) =>
    page(`#note-${n} .back`)
      .map((_, link) => page(link).attr('href'))
      .get();
  expect(backs(1)).toEqual(['#to-note-1', '#to-note-1-2']);
  expect(backs(2)).toEqual(['#to-note-2']);
  for (const href of [...backs(1), ...backs(2)]) expect(page(`sup a${href}`)).toHaveLength(1);
});

describe('days left', () => {
  test.each`
    day             | now                       | days
    ${'2025-12-31'} | ${'2025-12-31T16:59:00Z'} | ${0}
    ${'2025-12-31'} | ${'2025-12-31T17:01:00Z'} | ${-1}
    ${'2026-02-04'} | ${'2025-12-30T17:00:00Z'} | ${35}
    ${'2024-03-01'} | ${'2024-02-28T12:00:00Z'} | ${2}
  `('until $day at $now are $days', ({ day, now, days }: { day: string; now: string; days: number }) => {
    expect(daysUntil(day, new Date(now))).toBe(days);
  });

  test.each`
    days     | vietnamese                 | english
    ${35}    | ${'Còn 35 ngày.'}          | ${'35 days left.'}
    ${1}     | ${'Còn 1 ngày.'}           | ${'1 day left.'}
    ${0}     | ${'Hôm nay là ngày cuối.'} | ${'Today is the last day.'}
    ${-1}    | ${'Đã qua 1 ngày,'}        | ${'It passed 1 day ago;'}
    ${-1500} | ${'Đã qua 1.500 ngày,'}    | ${'It passed 1,500 days ago;'}
  `('$days are said "$vietnamese"', ({ days, vietnamese, english }: { days: number; vietnamese: string; english: string }) => {
    expect(saidDays(days, vi.reading.until, vi.locale)).toBe(vietnamese);
    expect(saidDays(days, en.reading.until, en.locale)).toBe(english);
  });

  test('are counted only for what is open and has a day that the text states', () => {
    const of = (change: Partial<Task>) => until({ type: 'task', record: { ...pay, ...change } }, fixture());
    expect(of({})).toEqual({ day: '2024-06-29', text: 'Ngày cuối còn kịp là 29/6/2024.' });
    expect(of({ status: 'completed-late' })).toBeNull();
    expect(until({ type: 'task', record: hold }, fixture())).toBeNull();
    const library = fixture();
    expect(until(library.commitments.get('i-houses')!, library)).toBeNull();
  });
});

describe('a fragment that finds words', () => {
  const fragment = (text: string, words: string, end = words) => {
    const source = read(text);
    const span = { start: text.indexOf(words), end: text.indexOf(end, text.indexOf(words)) + end.length };
    return decodeURIComponent(textFragment(shownWords(source, span), (earlier) => isShownBefore(source, span.start, earlier)));
  };
  const long = Array.from({ length: 60 }, (_, i) => `chữ${i}`).join(' ');

  test.each`
    name                                    | text                                                | words          | end          | found
    ${'whole where they are few'}           | ${'Sở **Tài chính**\nlàm A.'}                       | ${'Sở'}        | ${'làm A'}   | ${'Sở Tài chính làm A'}
    ${'with entities as they are shown'}    | ${'R&amp;D, 5\\% và x'}                             | ${'R&amp;D'}   | ${'và x'}    | ${'R&D, 5% và x'}
    ${'with the number of a note'}          | ${'Thu 45 tỷ[^a] vào, chi[^b]\n\n[^a]: x\n[^b]: y'} | ${'Thu'}       | ${'chi'}     | ${'Thu 45 tỷ1 vào, chi2'}
    ${'with the note after a year'}         | ${'Xong năm 2025.[^a] Rồi\n\n[^a]: x'}              | ${'Xong'}      | ${'2025'}    | ${'Xong năm 2025.1'}
    ${'by beginning and end'}               | ${long}                                             | ${'chữ0'}      | ${'chữ59'}   | ${'chữ0 chữ1 chữ2 chữ3 chữ4 chữ5 chữ6 chữ7 chữ8 chữ9 chữ10 chữ11,chữ48 chữ49 chữ50 chữ51 chữ52 chữ53 chữ54 chữ55 chữ56 chữ57 chữ58 chữ59'}
    ${'from the first cell to the last'}    | ${'| m | n |\n|---|---|\n| Nhà ở | 1.200 |'}        | ${'Nhà ở'}     | ${'1.200'}   | ${'Nhà ở,1.200'}
    ${'told apart by the words before'}     | ${'Làm A. Rồi làm A.'}                              | ${'làm A'}     | ${'làm A'}   | ${'Làm A. Rồi-,làm A'}
    ${'told apart by the cell to the left'} | ${'Nhà ở\n\n| m | n |\n|---|---|\n| 7 | Nhà ở |'}   | ${'Nhà ở |\n'} | ${'Nhà ở |'} | ${'7-,Nhà ở'}
  `('says them $name', ({ text, words, end, found }: { text: string; words: string; end: string; found: string }) => {
    const where = text.endsWith('| Nhà ở |') ? `${text}\n` : text;
    expect(fragment(where, words, end)).toBe(`:~:text=${found}`);
  });

  test('is none where other words would be found first', () => {
    expect(fragment('làm A\n\nLàm A', 'Làm A')).toBe('');
  });

  test('is encoded as the specification has it', () => {
    expect(textFragment([{ text: 'R&D, kinh tế - xã hội #1', before: '' }])).toBe(
      ':~:text=R%26D%2C%20kinh%20t%E1%BA%BF%20%2D%20x%C3%A3%20h%E1%BB%99i%20%231',
    );
    expect(() => textFragment([{ text: '\ud800', before: '' }])).not.toThrow();
  });

  test('of one long word does not ask for it twice', () => {
    expect(textFragment([{ text: 'x'.repeat(400), before: '' }])).toBe(`:~:text=${'x'.repeat(400)}`);
  });
});

describe('a citation', () => {
  const of = (change: Parameters<typeof fixture>[0]) => {
    const library = fixture(change);
    const { sentences, ...others } = citation(library.commitments.get('t-pay')!, library);
    return { ...others, vi: sentences[0]!.text as string, en: load((sentences[1]!.text as { html: string }).html).text() };
  };

  test('of a restated text is ours, with its source, and no quotation', () => {
    const { vi: vietnamese, en: english, bibtex, atSource } = of({});
    expect(vietnamese).toBe(
      `Cam Kết, bản viết lại, không phải nguyên văn, từ UBND thành phố, Kế hoạch thử, số 12/KH-UBND, 5/3/2024 (nguồn: Trang thử, https://example.org/a): ${pay.quote}. Dữ liệu đến 5/3/2024, https://example.org/kho/commitments/t-pay/`,
    );
    expect(english).toContain('a restatement, not the words of the source, after UBND thành phố, Kế hoạch thử, No. 12/KH-UBND');
    expect(vietnamese + english + bibtex).not.toContain('“');
    expect(bibtex).toContain('author = {{Cam Kết}}');
    expect(atSource).toBeNull();
  });

  test('of a verbatim text is the words of the body, and leads to them at their source', () => {
    const { vi: vietnamese, bibtex, atSource, address } = of({ document: { text: 'verbatim' } });
    expect(vietnamese).toBe(
      `UBND thành phố, Kế hoạch thử, số 12/KH-UBND, 5/3/2024: “${pay.quote}” Dẫn theo Cam Kết, dữ liệu đến 5/3/2024, https://example.org/kho/commitments/t-pay/`,
    );
    expect(bibtex).toContain('author = {{UBND thành phố}}');
    expect(bibtex).toContain('R\\&D và 5\\%');
    expect(decodeURIComponent(atSource!)).toBe(`https://example.org/a#:~:text=${pay.quote}`);
    expect(decodeURIComponent(address.href)).toBe(`/kho/documents/ke-hoach/#t-pay:~:text=${pay.quote}.1`);
  });

  test('holds nothing that turns what it is pasted into', () => {
    const { vi: vietnamese, bibtex } = of({ document: { issuer: '\u202eUBND\u2066}', number: undefined } });
    expect(vietnamese).toContain('UBND}, Kế hoạch thử, 5/3/2024');
    expect(vietnamese + bibtex).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(bibtex).toContain('UBND\\}');
  });
});

describe('similar ones', () => {
  const task = (id: string, quote: string, change: Partial<Task> = {}): Task => ({
    ...pay,
    id,
    quote,
    statement: quote,
    deadline: null,
    ...change,
  });
  const alike = (tasks: readonly Task[], more: Partial<Library['dataset']> = {}) =>
    similarTo('t-1', fixture({ more: () => ({ tasks: [...tasks], indicators: [], deadlines: [], ...more }) })).map(
      ({ record }) => record.id,
    );
  const first = task('t-1', 'Sở Tài chính xây dựng phương án giải ngân vốn đầu tư công');

  test('have words in common, and are of the same place and about the same', () => {
    const same = task('t-2', 'Sở Tài chính trình phương án giải ngân vốn đầu tư công');
    const other = task('t-3', 'Sở Tài chính họp báo hằng tháng');
    const topic = task('t-4', same.quote, { topic: 'land', actors: [] });
    expect(alike([first, same, other, topic])).toEqual(['t-2']);
    expect(alike([first, task('t-3', 'Sở Tài chính', {})])).toEqual([]);
    expect(alike([first])).toEqual([]);
  });

  test('are five at most, and none of the same thread', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      task(`t-${i + 2}`, `Rà soát phương án giải ngân vốn đầu tư công đợt ${'abcdefghi'[i]!}`),
    );
    const entry = (record: string) => ({
      record,
      document: 'ke-hoach',
      date: '2024',
      step: 'promised' as const,
      from: null,
      period: null,
      quote: '',
    });
    const threads = [{ id: 'x', entries: [entry('t-1'), entry('t-2')] }] as unknown as Library['dataset']['threads'];
    const found = alike([first, ...many], { threads });
    expect(found).toHaveLength(5);
    expect(found).not.toContain('t-2');
  });

  test('of thousands are found in seconds', () => {
    const nouns = ['cầu', 'đường', 'trường', 'bệnh viện', 'nhà máy', 'khu đô thị', 'bến cảng', 'công viên', 'kho dữ liệu', 'chợ'];
    const tasks = Array.from({ length: 4000 }, (_, i) =>
      task(
        `t-${i}`,
        `Hoàn thành xây dựng ${nouns[i % 10]!} ${nouns[(i * 7 + 3) % 10]!} số hiệu k${i % 997} giai đoạn m${i % 89} theo kế hoạch`,
      ),
    );
    const library = fixture({ more: () => ({ tasks, indicators: [], deadlines: [] }) });
    const before = performance.now();
    const sizes = tasks.map(({ id }) => similarTo(id, library).length);
    expect(performance.now() - before).toBeLessThan(15_000);
    expect(Math.max(...sizes)).toBe(5);
  });
});

function june() {
  return fixture().dataset.deadlines[0]!;
}
