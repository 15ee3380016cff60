import { describe, expect, test } from 'vitest';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import { en } from '../site/i18n/en.ts';
import { answer } from '../site/view/answer.ts';
import { entries } from '../site/view/entry.ts';
import type { Entry } from '../site/view/entry.ts';
import { translated } from '../site/view/entry-translation.ts';
import { countsOf, filtersFrom, passes } from '../site/view/filter.ts';
import { highlight, UNMARKED } from '../site/view/highlight.ts';
import { knowledge } from '../site/view/knowledge.ts';
import { listPage } from '../site/view/list.ts';
import { pack, unpack } from '../site/view/pack.ts';
import { results } from '../site/view/result.ts';
import { search } from '../site/view/search.ts';
import { index } from '../site/view/search-index.ts';
import { meant, shortForms, words } from '../site/view/short-forms.ts';
import { cut, distance, unTyped } from '../site/view/spelling.ts';
import { form, inPlace, term, tokens } from '../site/view/tokens.ts';
import { row, rows } from '../site/view/row.ts';
import { fixture, revenue } from './site-library.ts';

const library = fixture();
const all = entries(library);
const client = listPage(library).client;
const DOCUMENT = 'ke-hoach';

/** An index of the fixture's entries and of made ones with these words. */
function indexed(...quotes: string[]) {
  const made = quotes.map((quote, i): Entry => ({ ...all.find(({ id }) => id === 't-hold')!, id: `made-${i}`, quote, who: '' }));
  return index([...made, ...all], knowledge(all, client.kinds));
}

const found = (query: string, ...quotes: string[]) => search(indexed(...quotes), query);
const ids = (query: string, ...quotes: string[]) => found(query, ...quotes).entries.map(({ id }) => id);

describe('search', () => {
  test.each`
    query                             | first
    ${'đầu tư công'}                  | ${'t-pay'}
    ${'dau tu cong'}                  | ${'t-pay'}
    ${'DAU TU CONG'}                  | ${'t-pay'}
    ${'đầu tư công'.normalize('NFD')} | ${'t-pay'}
    ${'do son'}                       | ${'i-houses'}
    ${'Đồ Sơn'}                       | ${'i-houses'}
    ${'bien ch'}                      | ${'t-hold'}
    ${'45000'}                        | ${'i-revenue'}
    ${'45.000 ty'}                    | ${'i-revenue'}
    ${'nội địa'}                      | ${'i-revenue'}
    ${'khong tang'}                   | ${'t-hold'}
    ${'giaingan'}                     | ${'t-pay'}
    ${'dautucong'}                    | ${'t-pay'}
    ${'nhaoxahoi'}                    | ${'i-houses'}
    ${'NOXH'}                         | ${'i-houses'}
    ${'noxh đồ sơn'}                  | ${'i-houses'}
    ${'thu ngân sách'}                | ${'i-revenue'}
    ${'giải ngna'}                    | ${'t-pay'}
    ${'ddaafu tuw coong'}             | ${'t-pay'}
    ${'kế hoạch 12'}                  | ${DOCUMENT}
    ${'12/KH-UBND'}                   | ${DOCUMENT}
    ${'kh 12'}                        | ${DOCUMENT}
  `('"$query" finds $first first', ({ query, first }: { query: string; first: string }) => {
    expect(ids(query)[0]).toBe(first);
  });

  test.each(['hai phong', 'Hải Phòng', '12/KH-UBND', 'ke hoach thu', 'uy ban nhan dan thanh pho', 'UBND TP'])(
    '"%s" finds everything by its place, document or issuer',
    (query) => {
      expect(ids(query).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    },
  );

  test('with accents, without and in capitals the same is found in the same order', () => {
    for (const query of ['đầu tư công', 'ủy ban nhân dân', 'thu nội địa']) expect(ids(term(query).toUpperCase())).toEqual(ids(query));
  });

  test('with accents typed, the same letters with others are another word', () => {
    expect(ids('cầu', 'Xây cầu', 'Cơ cấu lại')).toEqual(['made-0']);
    expect(ids('cau', 'Xây cầu', 'Cơ cấu lại')).toEqual(['made-0', 'made-1']);
    expect(ids('cẩu', 'Xây cầu')).toEqual(['made-0']);
  });

  test('all words count before some: an entry is found by some of them only where none has all, and that is said', () => {
    expect(found('biên chế')).toMatchObject({ partial: false });
    expect(ids('biên chế')).toEqual(['t-hold']);
    expect(found('biên chế đồ sơn')).toMatchObject({ partial: true });
  });

  test('of a question only what it asks about has to be found', () => {
    expect(found('bao giờ thì Sở Tài chính giải ngân xong vốn đầu tư công?').entries[0]!.id).toBe('t-pay');
  });

  test('a question finds what it asks for before the rest: who and when a task, how much a figure', () => {
    const same = 'Nhà ở xã hội tại Đồ Sơn 1.200 căn';
    expect(ids('khi nào có nhà ở xã hội đồ sơn', same)[0]).toBe('made-0');
    expect(ids('nhà ở xã hội đồ sơn mấy căn', same)[0]).toBe('i-houses');
  });

  test('of two years the one that was typed comes first', () => {
    expect(ids('cầu rào năm 2026', 'Cầu Rào khánh thành năm 2025, cầu Rào', 'Xây xong cầu lớn thứ ba ở Rào, sớm nhất là năm 2026')[0]).toBe(
      'made-1',
    );
  });

  test.each`
    query                | quote
    ${'tt hội nghị'}     | ${'Trung tâm Hội nghị'}
    ${'bv hải an'}       | ${'Bệnh viện Hải An'}
    ${'đs lào cai'}      | ${'Đường sắt Lào Cai'}
    ${'ds toàn quốc'}    | ${'Dân số toàn quốc'}
    ${'sát nhập hai xã'} | ${'Hợp nhất hai xã'}
  `('"$query" finds "$quote"', ({ query, quote }: { query: string; quote: string }) => {
    const without = ['Hội nghị', 'Hải An', 'Lào Cai', 'Toàn quốc', 'Hai xã'];
    const quotes = ['Trung tâm Hội nghị', 'Bệnh viện Hải An', 'Đường sắt Lào Cai', 'Dân số toàn quốc', 'Hợp nhất hai xã'];
    expect(found(query, ...without, ...quotes).entries[0]?.quote).toBe(quote);
  });

  test('a word with a syllable that else asks is one word', () => {
    for (const query of ['số hóa', 'so hoa', 'xin hỏi số hóa ra sao']) expect(ids(query, 'Hóa chất', 'Số hóa sổ sách')).toEqual(['made-1']);
  });

  test('words that no text has together find some of them', () => {
    expect(found('biên chế thu nội địa giải ngân')).toMatchObject({ partial: true });
    expect(ids('biên chế thu nội địa giải ngân')).not.toEqual([]);
  });

  test('a document whose number is typed comes first, also where longer numbers begin with it', () => {
    expect(ids('kế hoạch 12', 'Theo kế hoạch 12 của kế hoạch 120', 'Kế hoạch 12 và kế hoạch 121')[0]).toBe(DOCUMENT);
  });

  test('a typing error is forgiven in a long word and said, in a short one only where its neighbour asks for it', () => {
    expect(found('phuang').amended).toEqual([{ typed: 'phuang', used: 'phương', nearest: null }]);
    expect(ids('xhe')).toEqual([]);
  });

  test('a word that is nowhere is said to be nowhere, with the nearest one', () => {
    expect(found('zzzzphwong')).toMatchObject({ entries: [], amended: [{ typed: 'zzzzphwong', used: null }] });
    expect(found('đầu tư wxyzq')).toMatchObject({ partial: true, amended: [{ typed: 'wxyzq', used: null }] });
    expect(found('chế biêns')).toMatchObject({ amended: [{ typed: 'biêns', used: 'biên' }] });
  });

  test('nothing is found by nothing', () => {
    expect(found('…')).toMatchObject({ entries: [], partial: false });
  });

  test('two syllables that texts have side by side do not find them apart', () => {
    const quotes = ['Phát triển đô thị', 'Chỉnh trang đô thị', 'Đô thị mới', 'Đo đạc rồi thi tuyển'];
    expect(ids('do thi', ...quotes)).toEqual(['made-2', 'made-0', 'made-1']);
  });

  test('words side by side come before the same words apart', () => {
    expect(ids('dau tu cong', 'Công nghiệp đầu tàu, tư nhân; công công công')[0]).toBe('t-pay');
  });

  test('synonyms stand below what was typed itself', () => {
    expect(ids('thu ngân sách', 'Tổng thu ngân sách 10 tỷ đồng')).toEqual(['made-0', 'i-revenue']);
  });
});

describe('marks', () => {
  test.each`
    query              | text                              | shown
    ${'dau tu cong'}   | ${'vốn đầu tư công'}              | ${'vốn <mark>đầu tư công</mark>'}
    ${'dau tu cong'}   | ${'Đầu, tư <b>'}                  | ${'<mark>Đầu</mark>, <mark>tư</mark> &lt;b&gt;'}
    ${'45000'}         | ${'đạt 45.000 tỷ'}                | ${'đạt <mark>45.000</mark> tỷ'}
    ${'dau tu cong'}   | ${'phấn đấu vốn đầu tư công'}     | ${'phấn đấu vốn <mark>đầu tư công</mark>'}
    ${'thành phố'}     | ${'TP. Hải Phòng'}                | ${'<mark>TP</mark>. Hải Phòng'}
    ${'UBND'}          | ${'Ủy ban nhân dân xã, nhân dân'} | ${'<mark>Ủy ban nhân dân</mark> xã, <mark>nhân dân</mark>'}
    ${'thu ngân sách'} | ${'Thu nội địa tăng'}             | ${'<mark>Thu nội địa</mark> tăng'}
    ${'khong tang'}    | ${'không tăng và không giảm'}     | ${'<mark>không tăng</mark> và không giảm'}
  `('"$query" in "$text"', ({ query, text, shown }: { query: string; text: string; shown: string }) => {
    expect(highlight(text, found(query, 'Ủy ban nhân dân', 'Thành phố').marking).html).toBe(shown);
  });

  test('are none where nothing is searched', () => {
    expect(highlight('không có <gì>', UNMARKED).html).toBe('không có &lt;gì&gt;');
  });
});

describe('words', () => {
  test('are syllables and numbers, decomposed letters whole', () => {
    expect(tokens('Số 10-NQ/TU, 10,34%'.normalize('NFD')).map((token) => term(token.text))).toEqual(['so', '10', 'nq', 'tu', '10,34']);
  });

  test.each`
    word        | shape      | bare
    ${'42.500'} | ${'42500'} | ${'42500'}
    ${'Hoà'}    | ${'hòa'}   | ${'hoa'}
    ${'01'}     | ${'1'}     | ${'1'}
    ${'10,34'}  | ${'10,34'} | ${'10,34'}
  `('"$word" is searched as $shape or $bare', ({ word, shape, bare }: { word: string; shape: string; bare: string }) => {
    expect([form(word), term(word)]).toEqual([shape, bare]);
  });

  test('quarters have one number', () => {
    expect([inPlace('4', 'quý'), inPlace('4', 'quy'), inPlace('4', 'năm')]).toEqual(['iv', 'iv', '4']);
  });

  const shorts = shortForms([['KH&ĐT', 'kế hoạch và đầu tư'], ['NQ', 'nghị quyết'], ['AI', 'trí tuệ nhân tạo'], ['PAR INDEX', 'chỉ số cải cách hành chính']]); // prettier-ignore

  test.each`
    text                  | spelled
    ${'Sở KH&ĐT'}         | ${'sở kế hoạch và đầu tư'}
    ${'Sở KH-ĐT'}         | ${'sở kế hoạch và đầu tư'}
    ${'45-NQ/TW'}         | ${'45 nghị quyết tw'}
    ${'AI giúp ai'}       | ${'trí tuệ nhân tạo giúp ai'}
    ${'chỉ số PAR Index'} | ${'chỉ số chỉ số cải cách hành chính'}
  `('short forms in "$text" are written out', ({ text, spelled }: { text: string; spelled: string }) => {
    expect(words(text, shorts).map((word) => word.form).join(' ')).toBe(spelled); // prettier-ignore
  });

  test('a short form may be typed anyhow', () => {
    for (const typed of [['KH', 'ĐT'], ['kh', 'dt'], ['khdt'], ['KHĐT']])
      expect(meant(typed, shorts)?.join(' ')).toBe('kế hoạch và đầu tư');
    expect(meant(['kh'], shorts)).toBeNull();
  });
});

describe('spelling', () => {
  test.each([
    ['giai', 'giai', 0],
    ['ngna', 'ngan', 1],
    ['nga', 'ngan', 1],
    ['cong', 'dong', 1],
    ['abcdef', 'badcfe', 3],
  ])('%s and %s are %i apart', (a, b, apart) => {
    expect(distance(a, b, 3)).toBe(apart);
    expect(distance(b, a, 3)).toBe(apart);
    if (apart > 0) expect(distance(a, b, apart - 1)).toBe(apart);
  });

  test.each([
    ['ddaafu', 'dau'],
    ['tuw', 'tu'],
    ['coong', 'cong'],
    ['dau62', 'dau'],
    ['cong', 'cong'],
    ['2025', '2025'],
  ])('%s without the letters of its accents is %s', (typed, plain) => {
    expect(unTyped(typed)).toBe(plain);
  });

  test('joined words are cut where their parts stand side by side', () => {
    const known = new Set(['giai', 'ngan', 'gia', 'in', 'gan']);
    const bonds: Record<string, number> = { 'giai ngan': 4 };
    const together = (a: string, b: string) => bonds[`${a} ${b}`] ?? 0;
    expect(cut('giaingan', (part) => known.has(part), together)?.parts).toEqual(['giai', 'ngan']);
    expect(cut('ganin', (part) => known.has(part), together)).toBeNull();
  });
});

describe('filters', () => {
  test.each`
    address                        | left
    ${''}                          | ${[DOCUMENT, 't-pay', 't-hold', 'i-revenue', 'i-houses']}
    ${'kind=task'}                 | ${['t-pay', 't-hold']}
    ${'kind=document'}             | ${[DOCUMENT]}
    ${'kind=task&kind=actual'}     | ${['t-pay', 't-hold', 'i-houses']}
    ${'body=Sở Tài chính'}         | ${['t-pay']}
    ${'issuer=UBND thành phố'}     | ${[DOCUMENT, 't-pay', 't-hold', 'i-revenue', 'i-houses']}
    ${'document=report'}           | ${[]}
    ${'year=2024&kind=target'}     | ${['i-revenue']}
    ${'place=VN-HN'}               | ${[]}
    ${'status=no-deadline'}        | ${['t-hold']}
    ${'status=met'}                | ${[]}
    ${'topic=finance&kind=&year='} | ${['t-pay', 't-hold', 'i-revenue', 'i-houses']}
  `('the address "$address" leaves $left', ({ address, left }: { address: string; left: string[] }) => {
    const filters = filtersFrom(new URLSearchParams(address));
    expect(all.filter((row) => passes(row, filters)).map(({ id }) => id)).toEqual(left);
  });

  test('count what each value would leave while the other filters stay', () => {
    const counts = countsOf(all, filtersFrom(new URLSearchParams('kind=task&status=no-deadline')));
    expect(counts.kind).toEqual({ task: 1 });
    expect(counts.status).toEqual({ 'no-deadline': 1, 'not-known': 1 });
    expect(counts.body).toEqual({ 'UBND thành phố': 1 });
  });
});

describe('an answer', () => {
  const made = indexed();
  const to = (address: string, shown = 50) => answer(made, client, new URLSearchParams(address), shown);
  const order = (html: string) => Array.from(html.matchAll(/data-result="([^"]+)"/g), (match) => match[1]);

  test('shows the first results and counts all', () => {
    expect(order(to('kind=task', 1).html)).toEqual(['t-pay']);
    expect(to('kind=task', 1)).toMatchObject({ total: 2, count: '2 kết quả' });
    expect(to('q=qwwwq')).toMatchObject({ total: 0, html: '', count: client.none });
  });

  test.each`
    sort        | first
    ${'due'}    | ${['t-pay', 't-hold', 'i-revenue', 'i-houses']}
    ${'newest'} | ${['t-pay', 't-hold', 'i-revenue', 'i-houses']}
  `('is ordered by $sort', ({ sort, first }: { sort: string; first: string[] }) => {
    expect(order(to(`sort=${sort}`).html)).toEqual(first);
  });

  test('has documents where something is searched or they are asked for', () => {
    expect(order(to('').html)).not.toContain(DOCUMENT);
    expect(to('place=VN-HP').counts.kind).toEqual({ task: 2, target: 1, actual: 1, document: 1 });
    expect(order(to('kind=document').html)).toEqual([DOCUMENT]);
    expect(order(to('q=kế+hoạch+thử').html)).toContain(DOCUMENT);
  });

  test.each`
    address                              | notes
    ${'q=biên+chế&kind=actual'}          | ${'<p><a href="?q=bi%C3%AAn+ch%E1%BA%BF">Bỏ các bộ lọc thì có 1 kết quả</a></p>'}
    ${'q=biên+chế&kind=actual&sort=due'} | ${'<p><a href="?q=bi%C3%AAn+ch%E1%BA%BF&amp;sort=due">Bỏ các bộ lọc thì có 1 kết quả</a></p>'}
    ${'q=biên+chế&kind=task'}            | ${''}
    ${'kind=task&kind=actual&year=1999'} | ${''}
  `(
    'to $address offers what is there without the filters, if only they leave nothing',
    ({ address, notes }: Record<'address' | 'notes', string>) => {
      expect(to(address).notes).toBe(notes);
    },
  );

  test('of a word of few letters guesses no nearest one', () => {
    expect(to('q=wxq').notes).toBe('<p>“wxq” không có ở mục nào.</p>');
  });

  test('offers the nearest word in the place of one that is nowhere, whatever it holds', () => {
    expect(to('q=<b>phuongwx&kind=task').notes).not.toContain('<b>');
    expect(to('q=phuuuong+12&kind=task').notes).toMatch(/href="\?q=[^"]+&amp;kind=task"|không có trong kho/);
  });
});

test('what is sent is what is searched', () => {
  const know = knowledge(all, client.kinds);
  expect(unpack(JSON.parse(JSON.stringify(pack(all, know))) as ReturnType<typeof pack>)).toEqual(all);
});

test.each`
  named                         | typed
  ${'Tourism'}                  | ${'tourists'}
  ${'Share of poor households'} | ${'poverty'}
  ${'Consumer price index'}     | ${'inflation'}
  ${'Support services'}         | ${null}
`('what English calls "$named" is found by $typed too', ({ named, typed }: { named: string; typed: string | null }) => {
  const english = { ...library, words: en, names: { ...library.names, topics: { finance: named } } };
  const { names } = translated(all, entries(english), english).at(-1)!;
  expect(names).toContain(named);
  expect(names!.filter((name) => en.find.likes.flat().includes(name))).toEqual(typed === null ? [] : expect.arrayContaining([typed]));
});

describe('what a list shows of a value', () => {
  const table = [{ rule: 'indicator/table', span: revenue.span }];
  const share = { text: '10,5', comparator: '=', min: 10.5, max: 10.5, unit: 'percent', span: revenue.span } as const;
  test.each`
    of                                      | change                                                                               | reads
    ${'a sentence'}                         | ${{}}                                                                                | ${''}
    ${'a sentence that parts the name'}     | ${{ name: 'thu ngân sách nội địa' }}                                                 | ${''}
    ${'words that go on'}                   | ${{ quote: 'bằng 52%', quantity: { ...share, text: '52%' } }}                        | ${'Thu nội địa: 52%'}
    ${'a rank'}                             | ${{ quote: 'đứng thứ 3', quantity: { ...share, text: 'đứng thứ 3', unit: 'hạng' } }} | ${'Thu nội địa: đứng thứ 3'}
    ${'a row of a table, by its last cell'} | ${{ quote: 'Thu nội địa % 14 10,5', quantity: share, provenance: table }}            | ${'Thu nội địa: 10,5%'}
  `('$of reads "$reads"', ({ change, reads }: { change: Partial<Indicator>; reads: string }) => {
    const shown = row({ type: 'indicator', record: { ...revenue, ...change } }, library);
    expect(shown.reads).toBe(reads);
    expect(results([shown], client).html).toContain(reads === '' ? shown.quote : `>${reads}</a>`);
  });

  test('says whether a date is a deadline or a period', () => {
    const items = results(rows(library), client).html.split('<li ').slice(1);
    expect(items.map((item) => /class="term">(.*?)</.exec(item)?.[1])).toEqual(['Hạn:', 'Hạn:', 'Kỳ:', 'Kỳ:']);
  });
});

test('results carry their ids and links under the site’s base', () => {
  const drawn = results(all, client).html;
  expect(Array.from(drawn.matchAll(/data-result="([^"]+)"/g), (match) => match[1])).toEqual(all.map(({ id }) => id));
  expect(drawn).toContain('href="/kho/commitments/t-hold/"');
  expect(drawn).toContain(`href="/kho/documents/${DOCUMENT}/"`);
  expect(drawn).toContain('<span class="from">tạm tính</span>');
});
