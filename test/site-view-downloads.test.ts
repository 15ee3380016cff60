import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { serialize } from '../pipeline/serialize.ts';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { answerOf, exampleTexts } from '../site/example-files.ts';
import { aboutSections } from '../site/view/about.ts';
import { chart } from '../site/view/chart.ts';
import { chartFile, PALETTE } from '../site/view/chart-file.ts';
import { chartsOf } from '../site/view/chart-data.ts';
import { downloadsPage } from '../site/view/downloads.ts';
import { examplesFor } from '../site/view/example.ts';
import type { Example } from '../site/view/example.ts';
import { library } from '../site/view/library.ts';
import type { Library } from '../site/view/library.ts';
import { measurePage } from '../site/view/measure.ts';
import { picturePath, valuesFile } from '../site/view/measure-files.ts';
import { wrapped } from '../site/view/wrap.ts';
import { fixture, revenue } from './site-library.ts';

const filesOf = ({ dataset }: Library) =>
  new Map([...[...serialize(dataset)].map(([name, text]) => [`data/${name}`, text] as const), ['feed.xml', '<feed/>'] as const]);

describe('examples', () => {
  const here = fixture();
  const examples = examplesFor(filesOf(here), exampleTexts, here);

  test('have whole addresses and the last day that the documents reach, and nothing is left to fill in', () => {
    for (const { file, codes } of examples) {
      for (const { text } of codes) {
        expect(text).toContain(`https://example.org/kho/${file}`);
        expect(text).not.toMatch(/\{(?:url|day|described)\}/);
      }
    }
    expect(examples.find(({ question }) => question === 'past-date')!.codes[0]!.text).toContain("<= '2024-03-05'");
  });

  test('are there for each file of site/examples, and no file is left over', () => {
    const used = new Set(examples.flatMap(({ question, codes }) => codes.map(({ code }) => `${question}.${code}`)));
    expect([...used].sort()).toEqual([...exampleTexts.keys()].sort());
  });

  test('are there for no file where there is no document', () => {
    const empty = fixture({ empty: true });
    expect(examplesFor(filesOf(empty), exampleTexts, empty)).toEqual([]);
  });

  test('cannot be broken by the name of a document', () => {
    const hostile = fixture({ document: { id: `a'"b` } });
    const { dataset } = hostile;
    const moved = <Each extends object>(all: readonly Each[]) => all.map((each) => ({ ...each, document: `a'"b` }));
    const { tasks, indicators, deadlines, coverage } = dataset;
    const own = { tasks: moved(tasks), indicators: moved(indicators), deadlines: moved(deadlines), coverage: moved(coverage) };
    const renamed = library({ ...hostile, dataset: { ...dataset, ...own } });
    const [text] = examplesFor(filesOf(renamed), exampleTexts, renamed)
      .filter(({ of }) => of === 'data/documents/')
      .flatMap(({ codes }) => codes.map((code) => code.text));
    expect(text).toContain('/data/documents/a%27%22b.json');
  });

  test('are answered while the site is built, but for what needs a browser or a package that the site has not', async () => {
    const answers = await Promise.all(examples.map(async (example) => [example.question, await answerOf(example, filesOf(here))] as const));
    expect(answers.filter(([, answer]) => answer === null).map(([question]) => question)).toEqual(['valid', 'newest-entries']);
    expect(answers.find(([question]) => question === 'of-document')![1]).toEqual({
      columns: ['lead', 'statement'],
      rows: here.dataset.tasks.map(({ actors, statement }) => [actors[0]!.name, statement]),
    });
  });
});

describe('the page of downloads', () => {
  const page = (files: ReadonlyMap<string, string>, here = fixture()) => downloadsPage(files, new Map<Example, null>(), here);

  test('puts files together by what they are for, each group with what describes its files, and gives addresses where they are copied', () => {
    const { groups } = page(filesOf(fixture()));
    expect(
      groups.map(({ id, files, folds, schemas }) => [
        id,
        [...files, ...folds.map(({ title: name }) => ({ name }))].map(({ name }) => name),
        schemas.map(({ name }) => name),
      ]),
    ).toEqual([
      ['tables', ['tasks.csv', 'indicators.csv', 'deadlines.csv', 'outcomes.csv', 'checkability.csv'], ['datapackage.json']],
      ['follow', ['deadlines.ics', 'feed.xml', vi.downloads.folds['calendars/'].title], ['iCalendar (RFC 5545)', 'Atom (RFC 4287)']],
      ['whole', ['commitments.json', 'threads.json', vi.downloads.folds['documents/'].title], ['schema.json', 'document.schema.json']],
      [
        'descriptions',
        ['schema.json', 'document.schema.json', 'review.schema.json', 'datapackage.json'],
        ['JSON Schema 2020-12', 'Frictionless Data Package 1'],
      ],
    ]);
    const addresses = groups.flatMap(({ files }) => files.flatMap(({ address }) => address ?? []));
    expect(addresses).toEqual(['https://example.org/kho/data/deadlines.ics', 'https://example.org/kho/feed.xml']);
  });

  test('refuses a file that nothing describes', () => {
    expect(() => page(new Map([['data/new.bin', '']]))).toThrow('Unexpected file new.bin');
  });

  test('leads to the log of changes where there is a repository', () => {
    const hrefs = (here: Library) => page(new Map(), here).facts.flatMap(({ parts }) => parts.map(({ href }) => href));
    expect(hrefs(fixture())).not.toContain('https://github.com/a/b/blob/HEAD/CHANGELOG.md');
    expect(hrefs(fixture({ config: { repository: 'https://github.com/a/b', mail: null } }))).toContain(
      'https://github.com/a/b/blob/HEAD/CHANGELOG.md',
    );
  });
});

describe('a chart as a file', () => {
  const period = { text: '', start: '', end: '', inherited: false };
  const values = ['2023', '2024'].map((edtf) => ({ ...revenue, measure: 'domestic-revenue', period: { ...period, edtf } }));
  const here = fixture({ more: () => ({ indicators: values }) });
  const names = { id: 'c', title: 'Thu <nội địa> & "khác"', ground: (id: string) => id, since: () => '' };
  const drawn = chart(chartsOf(values, () => null)[0]!, names, vi);

  test('has the title, the values and the source, and no class', () => {
    const $ = load(chartFile(drawn, 'https://example.org/kho/measures/x/', vi), { xml: true });
    expect($('svg > title').text()).toBe(names.title);
    expect($('svg > desc').text()).toContain('45.000 tỷ đồng');
    expect($('[class]')).toHaveLength(0);
    const said = $('svg > text')
      .get()
      .map((text) => $(text).text());
    expect(said[0]).toBe(names.title);
    expect(said.at(-1)).toBe('https://example.org/kho/measures/x/');
  });

  test('has no sign that XML cannot hold', () => {
    const text = chartFile({ ...drawn, title: 'a\u0001\uFFFF\uD800b' }, 'https://example.org/', vi);
    expect(text).toContain('<title id="title">a\uFFFDb</title>');
  });

  test('refuses a mark whose look it does not know', () => {
    expect(() => chartFile({ ...drawn, drawing: { html: '<path class="new" d=""/>' } }, '', vi)).toThrow('Unexpected class new');
  });

  test('has the colours of the site in the light', () => {
    const tokens = readFileSync('site/styles/tokens.css', 'utf8').split('@media')[0]!;
    const { paper, ...colours } = PALETTE;
    for (const [name, colour] of Object.entries(colours)) expect(tokens).toContain(`--${name}: ${colour};`);
    expect(paper).toBe('#ffffff');
  });

  test('is offered with the values under it', () => {
    const [place] = measurePage('domestic-revenue', here).places;
    expect(place!.charts.map(({ link }) => link)).toEqual([
      { format: 'SVG', href: '/kho/measures/domestic-revenue/vn-hp-vnd.svg', size: expect.stringMatching(/^\d,\d kB$/) as string },
    ]);
    expect(place!.values.link).toMatchObject({ format: 'CSV', href: '/kho/measures/domestic-revenue/vn-hp.csv' });
  });

  test('has an address of its own for every unit, in plain letters', () => {
    expect(picturePath('a', 'VN-HP', 'căn hộ')).toBe('measures/a/vn-hp-can-ho.svg');
    expect(picturePath('a', 'VN-HP', 'm²', 1)).toBe('measures/a/vn-hp-m-2.svg');
    const [first, second] = measurePage(
      'x',
      fixture({
        more: () => ({
          indicators: ['căn', 'can'].flatMap((unit) =>
            values.map((value, i) => ({ ...value, measure: 'x', quantity: { ...value.quantity, min: i, max: i, unit } })),
          ),
        }),
      }),
    ).places[0]!.charts;
    expect([first!.file.path, second!.file.path]).toEqual(['measures/x/vn-hp-can.svg', 'measures/x/vn-hp-can-2.svg']);
  });

  test('has a table with quote, unit, role, period, place, document and address, safe in a spreadsheet', () => {
    const hostile = { ...values[0]!, quote: '=1+1' };
    const [row] = parseCsv<Record<string, string>>(valuesFile('domestic-revenue', 'VN-HP', [hostile], here).text, {
      bom: true,
      columns: true,
    });
    expect(row).toMatchObject({
      quote: "'=1+1",
      unit: 'VND',
      role: 'target',
      period: '2023',
      place: 'VN-HP',
      document: 'ke-hoach',
      url: 'https://example.org/kho/commitments/i-revenue/',
    });
  });
});

test.each([
  ['một hai ba', 7, ['một hai', 'ba']],
  ['một', 2, ['mộ', 't']],
  ['ba https://a/b', 9, ['ba', 'https://a', '/b']],
  ['', 5, ['']],
])('"%s" in lines of %i letters', (text, letters, lines) => {
  expect(wrapped(text, letters)).toEqual(lines);
});

describe('the page about the site', () => {
  test.each([vi, en])('has no number in its words: each is counted by the build', ({ about, measured, lang }) => {
    expect(JSON.stringify([about, measured])).not.toMatch(/\d/);
    expect(about.sections.map(({ id, paragraphs, list }) => [id, paragraphs.length, list.length])).toEqual(
      vi.about.sections.map(({ id, paragraphs, list }) => [id, paragraphs.length, list.length]),
    );
    expect(about.sections.find(({ id }) => id === 'method')!.list, lang).toHaveLength(6);
  });

  test('fills in every place of its words', () => {
    const text = JSON.stringify(aboutSections(fixture()));
    expect(text).not.toMatch(/\{\w+[|}]/);
    expect(text).toContain('1 văn bản, cũ nhất 5/3/2024, mới nhất 5/3/2024, lấy từ 1 nơi đăng');
    expect(text).toContain('2 nhiệm vụ, 1 chỉ tiêu, 1 kết quả, 0 số ước thực hiện và 1 thời hạn');
    expect(text).toContain('1 việc có thời hạn nêu ngay trong câu hay trong bảng, 0 việc lấy thời hạn');
    expect(text).toContain('0 văn bản giữ nguyên lời, 1 văn bản viết lại');
  });

  test('counts nothing where there is no document, and says the rest', () => {
    const sections = aboutSections(fixture({ empty: true }));
    const text = JSON.stringify(sections);
    expect(text).not.toMatch(/\{\w+\}|\d+ (?:văn bản|nhiệm vụ)/);
    expect(text).toContain('CC BY 4.0');
    expect(sections.every(({ paragraphs, list }) => paragraphs.length + list.length > 0)).toBe(true);
  });

  test('tells who makes it as far as the copy says', () => {
    const links = (config: Library['config']) =>
      aboutSections(fixture({ config }))
        .find(({ id }) => id === 'who')!
        .links.map(({ href }) => href);
    expect(links({ repository: null, mail: null })).toEqual([]);
    expect(links({ repository: 'https://github.com/a/b', mail: 'a@b.vn' })).toEqual(['https://github.com/a/b', 'mailto:a@b.vn']);
  });
});
