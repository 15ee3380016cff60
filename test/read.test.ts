import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { straight } from '../pipeline/fold.ts';
import { read, readText } from '../pipeline/read.ts';
import { paths } from '../pipeline/read/paths.ts';
import { readYaml } from '../pipeline/read/yaml.ts';

const FRONT = {
  title: 'Kế hoạch năm 2024',
  kind: 'plan',
  place: 'VN-HP',
  issuer: 'Ủy ban nhân dân thành phố',
  date: '2024-01-10',
  source: '\n  publisher: Cổng thông tin điện tử thành phố',
  rights: 'excerpt',
};

function documentWith(changes: Readonly<Record<string, string | undefined>> = {}, body = 'Nội dung.\n'): string {
  const values: Readonly<Record<string, string | undefined>> = { ...FRONT, ...changes };
  const lines = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]));
  return `---\n${lines.join('')}---\n\n${body}`;
}

function messagesOf(text: string | Uint8Array, path = 'content/a.md'): string[] {
  return readText(text, path).messages.map(({ line, column, ruleId, reason, fatal }) => {
    return `${String(line)}:${String(column)} ${fatal === true ? 'error' : 'warning'} ${ruleId!}: ${reason}`;
  });
}

describe('front matter', () => {
  test('is read into the published document, whose id is the name of the file', () => {
    const file = readText(documentWith({ number: '01/KH-UBND' }), 'content/ke-hoach-2024.md');
    expect(file.messages).toEqual([]);
    expect(file.data.document).toEqual({
      id: 'ke-hoach-2024',
      title: 'Kế hoạch năm 2024',
      kind: 'plan',
      number: '01/KH-UBND',
      place: 'VN-HP',
      issuer: 'Ủy ban nhân dân thành phố',
      date: '2024-01-10',
      source: { publisher: 'Cổng thông tin điện tử thành phố' },
      text: 'verbatim',
      rights: 'excerpt',
    });
    expect(String(file.value).slice(file.data.bodyStart)).toBe('\nNội dung.\n');
  });

  test.each`
    key         | written                | text
    ${'period'} | ${'2024'}              | ${'2024'}
    ${'date'}   | ${'2023'}              | ${'2023'}
    ${'date'}   | ${'2023-12'}           | ${'2023-12'}
    ${'date'}   | ${'"2023-12-31"'}      | ${'2023-12-31'}
    ${'period'} | ${'2021/2025'}         | ${'2021/2025'}
    ${'number'} | ${'007'}               | ${'007'}
    ${'number'} | ${'12.10'}             | ${'12.10'}
    ${'title'}  | ${'true # bình luận'}  | ${'true'}
    ${'title'}  | ${'>-\n  Kế\n  hoạch'} | ${'Kế hoạch'}
    ${'event'}  | ${''}                  | ${undefined}
  `('that says "$key: $written" means the text $text', ({ key, written, text }: Record<'key' | 'written' | 'text', string>) => {
    const file = readText(documentWith({ [key]: written }), 'a.md');
    expect(file.messages.map(String)).toEqual([]);
    expect(file.data.document?.[key as 'title']).toBe(text);
  });

  test.each`
    changes                                                  | message
    ${{ date: '2023-13-01' }}                                | ${'6:7 error front-matter-date: Unexpected date `2023-13-01`, expected a month from 01 to 12'}
    ${{ date: '2023-02-30' }}                                | ${'6:7 error front-matter-date: Unexpected date `2023-02-30`, expected a day from 01 to 28'}
    ${{ date: '31/12/2023' }}                                | ${'6:7 error front-matter-date: Unexpected date `31/12/2023`, expected the year first: year-month-day'}
    ${{ date: 'hôm nay' }}                                   | ${'6:7 error front-matter-date: Unexpected date `hôm nay`, expected a day (2024-01-10), a month (2024-01) or a year (2024)'}
    ${{ period: '2025/2021' }}                               | ${'10:9 error front-matter-date: Unexpected period `2025/2021`, expected an interval of two times, the earlier first'}
    ${{ kind: 'nghị quyết' }}                                | ${'3:7 error front-matter-choice: Unexpected kind `nghị quyết`, expected press, resolution, conclusion, plan, programme, directive, decision or report'}
    ${{ rights: 'ful' }}                                     | ${'9:9 error front-matter-choice: Unexpected rights `ful`, expected full or excerpt'}
    ${{ place: 'Hải Phòng' }}                                | ${'4:8 error front-matter-value: Unexpected place `Hải Phòng`, expected VN or an ISO 3166-2 code'}
    ${{ title: '[Kế hoạch]' }}                               | ${'2:8 error front-matter-value: Unexpected title `[Kế hoạch]`, expected the title as printed'}
    ${{ source: 'Báo Hải Phòng' }}                           | ${'7:9 error front-matter-value: Unexpected source `Báo Hải Phòng`, expected its keys publisher, url and published'}
    ${{ source: '\n  publisher: Báo\n  url: bao.vn' }}       | ${'9:8 error front-matter-value: Unexpected source.url `bao.vn`, expected an address that begins with https://'}
    ${{ source: '\n  url: https://bao.vn/a' }}               | ${'7:1 error front-matter-absent: Unexpected absence of `source.publisher`, expected who published it'}
    ${{ title: '' }}                                         | ${'2:1 error front-matter-absent: Unexpected absence of `title`, expected the title as printed'}
    ${{ issuer: undefined }}                                 | ${'1:1 error front-matter-absent: Unexpected absence of `issuer`, expected the body whose commitments these are'}
    ${{ nubmer: '1' }}                                       | ${'10:1 warning front-matter-key: Unexpected key `nubmer`, expected `number`'}
    ${{ source: '\n  publisher: Báo\n  ulr: https://b.vn' }} | ${'9:3 warning front-matter-key: Unexpected key `ulr`, expected `url`'}
    ${{ ghichu: 'x' }}                                       | ${'10:1 warning front-matter-key: Unexpected key `ghichu`, expected one of title, kind, number, place, issuer, event, date, period, source, facts, text, rights'}
    ${{ title: 'Kế hoạch: năm 2024' }}                       | ${'2:8 error front-matter-syntax: Unexpected second colon in a line, expected the value in quotes'}
    ${{ issuer: '\n\tỦy ban' }}                              | ${'6:1 error front-matter-syntax: Unexpected tab, expected spaces before a key'}
    ${{ issuer: 'A\ntitle: B' }}                             | ${'6:1 error front-matter-syntax: Unexpected second time of this key, expected each key once'}
    ${{ issuer: '*body' }}                                   | ${'5:9 error front-matter-syntax: Unexpected alias `*body`, expected the value itself'}
  `('with $changes gives: $message', ({ changes, message }: { changes: Record<string, string>; message: string }) => {
    expect(messagesOf(documentWith(changes))).toContain(message);
  });

  test('with several faults tells all of them at once', () => {
    const messages = messagesOf(documentWith({ date: '2023-13-01', kind: 'plans', place: 'Hải Phòng', rights: undefined, nubmer: '1' }));
    expect(messages.map((message) => message.split(' ')[2])).toEqual([
      'front-matter-key:',
      'front-matter-choice:',
      'front-matter-value:',
      'front-matter-date:',
      'front-matter-absent:',
    ]);
  });

  test.each`
    about                      | text
    ${'a list'}                | ${'---\n- a\n---\n'}
    ${'bare words'}            | ${'---\nwords\n---\n'}
    ${'nothing'}               | ${'---\n---\n'}
    ${'an open quote'}         | ${'---\ntitle: "a\n---\n'}
    ${'ten thousand brackets'} | ${`---\ntitle: ${'['.repeat(10_000)}\n---\n`}
    ${'an alias of itself'}    | ${'---\ntitle: &a [*a]\nsource: &b\n  publisher: *b\n---\n'}
    ${'a key __proto__'}       | ${'---\n__proto__: 1\nconstructor: 2\n---\n'}
    ${'a line --- alone'}      | ${'---'}
  `('made of $about gives errors and no document', ({ text }: { text: string }) => {
    const file = readText(text, 'a.md');
    expect(file.messages.some(({ fatal }) => fatal === true)).toBe(true);
    expect(file.data.document).toBeUndefined();
  });

  test('is read as another writer of YAML meant it, whatever its values and its style', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('2024.10', 'null', '~', 'Kế hoạch: năm 2024', "l'a # b", '- x', '*a', '\n a\n'),
    );
    const value = fc.oneof(words, fc.array(words), fc.dictionary(fc.stringMatching(/^[a-z]+$/), words));
    const style = fc.record({
      defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const, 'BLOCK_LITERAL' as const),
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    });
    const trimmed = (each: unknown): unknown =>
      typeof each === 'string'
        ? straight(each).trim()
        : Array.isArray(each)
          ? each.map(trimmed)
          : Object.fromEntries(Object.entries(each as object).map(([key, inner]) => [key, trimmed(inner)]));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), value, { minKeys: 1 }), style, (mapping, how) => {
        expect(readYaml(stringify(mapping, how))).toMatchObject({ values: trimmed(mapping) });
      }),
      { numRuns: 500 },
    );
  });

  test('an error in it says how to mend it', () => {
    const notes = readText(documentWith({ date: '2023-13-01', kind: 'resolutoin' }), 'a.md').messages.map(({ note }) => note);
    expect(notes).toEqual([
      'The document is not published until this is mended. Write `kind: resolution`.',
      'The document is not published until this is mended. Write `date: 2023-12-31`, or `2023-12` where the day is not known.',
    ]);
  });
});

describe('a text', () => {
  const nfd = (text: string) => text.normalize('NFD');

  test.each`
    about                    | raw                                        | id
    ${'a byte order mark'}   | ${`\uFEFF${documentWith()}`}               | ${'text-bom'}
    ${'CRLF'}                | ${documentWith().replaceAll('\n', '\r\n')} | ${'text-crlf'}
    ${'CR alone'}            | ${documentWith().replaceAll('\n', '\r')}   | ${'text-crlf'}
    ${'letters taken apart'} | ${nfd(documentWith())}                     | ${'text-nfd'}
  `('with $about is read as if it had none, with one warning that names the mend', ({ raw, id }: { raw: string; id: string }) => {
    const file = readText(new TextEncoder().encode(raw), 'content/a.md');
    expect(String(file.value)).toBe(documentWith());
    expect(file.data.document?.title).toBe(FRONT.title);
    expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([[id, false]]);
    expect(file.messages[0]!.note).toContain('`camket check --fix content/a.md`');
  });

  test('with Ð of Iceland is read with Đ of Vietnam', () => {
    const file = readText(documentWith({}, 'Ðầu tư, ðất đai.\n'), 'a.md');
    expect(String(file.value).slice(file.data.bodyStart)).toBe('\nĐầu tư, đất đai.\n');
  });

  test.each`
    about                        | bytes                                   | message
    ${'Windows-1258'}            | ${[0x4b, 0x0a, 0x74, 0xea, 0x20, 0x61]} | ${'2:2 error file-encoding: Unexpected byte EA, expected UTF-8'}
    ${'a letter cut in half'}    | ${[0x61, 0xe1, 0xba]}                   | ${'1:2 error file-encoding: Unexpected byte E1, expected UTF-8'}
    ${'U+FFFD, then a bad byte'} | ${[0xef, 0xbf, 0xbd, 0xff]}             | ${'1:2 error file-encoding: Unexpected byte FF, expected UTF-8'}
    ${'UTF-16'}                  | ${[0xff, 0xfe, 0x61, 0x00]}             | ${'1:1 error file-encoding: Unexpected byte FF, expected UTF-8'}
    ${'a NUL byte'}              | ${[0x61, 0x0a, 0x62, 0x00]}             | ${'2:2 error file-binary: Unexpected NUL byte: the file is binary, expected Markdown as UTF-8 text'}
    ${'nothing'}                 | ${[]}                                   | ${'undefined:undefined error file-empty: Unexpected empty file, expected front matter and a text'}
  `('of $about gives: $message', ({ bytes, message }: { bytes: number[]; message: string }) => {
    expect(messagesOf(Uint8Array.from(bytes))).toEqual([message]);
  });

  test('of any bytes is read without an exception, and twice alike', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'binary' }).map((text) => `---\n${text}\n---\n`),
        ),
        (any) => {
          expect(readText(any, 'a.md')).toEqual(readText(any, 'a.md'));
        },
      ),
    );
  });

  test('of 20 MB without a line break is read in a second or so', () => {
    const start = performance.now();
    expect(readText(documentWith({}, 'a '.repeat(10_000_000)), 'a.md').messages).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a path', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'camket-read-'));
    for (const name of ['b.md', 'B.md', 'a.md', 'a.review.yaml', 'notes.txt', '.hidden.md', 'sub/c.md', 'sub/.d/e.md', 'folder.md/x.md']) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), documentWith());
    }
    symlinkSync('loop.md', join(folder, 'loop.md'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('of a folder stands for its documents in the order of code units', async () => {
    const names = ['B.md', 'a.md', 'b.md', 'folder.md', 'loop.md', 'sub/c.md'].map((name) => `${folder}/${name}`);
    expect(await paths([folder])).toEqual(names);
    expect(await paths([`${folder}/`, `${folder}/a.md`, `${folder}/sub/../b.md`])).toEqual(names);
  });

  test.each`
    name            | id
    ${'folder.md'}  | ${'file-folder'}
    ${'loop.md'}    | ${'file-unreadable'}
    ${'nowhere.md'} | ${'file-missing'}
    ${'a.md/b.md'}  | ${'file-missing'}
  `('$name that cannot be read gives the error $id', async ({ name, id }: { name: string; id: string }) => {
    const { messages, data } = await read(join(folder, name));
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([[id, true]]);
    expect(data.document).toBeUndefined();
  });

  test('without a name is a missing file', async () => {
    expect((await read('')).messages[0]!.ruleId).toBe('file-missing');
  });
});
