import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodePage, importPage, isRefusal } from '../pipeline/import/import.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/import/${name}`, import.meta.url), 'utf8');

const PARAGRAPH = '<p>Giao Sở Tài chính hoàn thành báo cáo trước ngày 30/6/2024, gửi Văn phòng.</p>';
const page = (body: string, head = '<title>Bản tin</title>'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n') + 5).trim();
const imported = (body: string, head?: string): string => bodyOf(importPage(page(body, head)).markdown);
const fieldsOf = (html: string, address?: string): Record<string, unknown> =>
  parse(importPage(html, address === undefined ? {} : { address }).markdown.split('---\n')[1]!) as Record<string, unknown>;

describe('a whole page', () => {
  test.each`
    name              | what                                                                                            | slug
    ${'newspaper'}    | ${'a newspaper with player, figure, share bar, related links, hidden lines and a byline'}       | ${'thanh-pho-hai-phong-ban-ke-hoach-thoat-nuoc-den-nam-2030'}
    ${'resolution'}   | ${'a resolution inside a form, with layout tables, merged cells, a footnote and wrapped items'} | ${'nghi-quyet-ve-chi-tieu-trong-rung-nam-2026'}
    ${'plain-portal'} | ${'a portal without metadata, read by its date line and the density of its text'}               | ${'ubnd-thanh-pho-da-nang-trien-khai-giai-ngan-von-dau-tu-cong'}
  `('$what gives exactly the draft in $name.md', ({ name, slug }: { name: string; slug: string }) => {
    const draft = importPage(fixture(`${name}.html`));
    expect(draft.markdown).toBe(fixture(`${name}.md`));
    expect(draft.slug).toBe(slug);
    expect(importPage(fixture(`${name}.html`))).toEqual(draft);
  });

  test('a note names each field that a person has to fill in', () => {
    const { notes, markdown } = importPage(page(PARAGRAPH, ''));
    expect(notes.map((note) => /`(.+?)`/.exec(note)?.[1])).toEqual([
      'title',
      'place',
      'issuer',
      'date',
      'source.publisher',
      'url',
      'published',
    ]);
    expect(markdown.match(/# FILL: /g)).toHaveLength(5);
  });
});

describe('metadata', () => {
  test.each`
    what                                              | head                                                                                                                        | field       | value
    ${'the title without the name of the site'}       | ${'<title>Họp bàn thu ngân sách - Báo Hải Phòng</title>'}                                                                   | ${'title'}  | ${'Họp bàn thu ngân sách'}
    ${'a dash that belongs to the title'}             | ${'<title>Phát triển kinh tế - xã hội</title>'}                                                                             | ${'title'}  | ${'Phát triển kinh tế - xã hội'}
    ${'a title that YAML would misread'}              | ${'<title>Hải Phòng: "chủ động" # quyết liệt</title>'}                                                                      | ${'title'}  | ${'Hải Phòng: "chủ động" # quyết liệt'}
    ${'a plan'}                                       | ${'<title>Kế hoạch trồng cây</title>'}                                                                                      | ${'kind'}   | ${'plan'}
    ${'a conclusion'}                                 | ${'<title>Thông báo kết luận phiên họp</title>'}                                                                            | ${'kind'}   | ${'conclusion'}
    ${'an article about a resolution'}                | ${'<title>Quận mới thực hiện Nghị quyết 45</title>'}                                                                        | ${'kind'}   | ${'press'}
    ${'a number in the title'}                        | ${'<title>TOÀN VĂN: Nghị quyết số 45-NQ/TW về phát triển</title>'}                                                          | ${'number'} | ${'45-NQ/TW'}
    ${'the nation, by the number of a national body'} | ${'<title>Nghị quyết số 03/NQ-CP</title>'}                                                                                  | ${'place'}  | ${'VN'}
    ${'the place that the title names'}               | ${'<title>Quảng Ninh công bố dự án</title>'}                                                                                | ${'place'}  | ${'VN-13'}
    ${'the day in Vietnam of a time in UTC'}          | ${'<meta property="article:published_time" content="2023-12-31T17:30:00Z">'}                                                | ${'date'}   | ${'2024-01-01'}
    ${'a day with its own offset'}                    | ${'<meta property="article:published_time" content="2023-12-31T23:30:00+07:00">'}                                           | ${'date'}   | ${'2023-12-31'}
    ${'a day written day first'}                      | ${'<meta name="pubdate" content="05/03/2024">'}                                                                             | ${'date'}   | ${'2024-03-05'}
    ${'a day written month first, beside AM'}         | ${'<meta name="pubdate" content="5/13/2024 9:00:00 AM">'}                                                                   | ${'date'}   | ${'2024-05-13'}
    ${'a day that does not exist'}                    | ${'<meta name="pubdate" content="31/02/2024">'}                                                                             | ${'date'}   | ${null}
    ${'JSON-LD inside an array'}                      | ${'<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2024-02-03"}]</script>'}                     | ${'date'}   | ${'2024-02-03'}
    ${'JSON-LD that cannot be mended, word by word'}  | ${'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Một "bài","datePublished":"2024-02-03"}</script>'} | ${'date'}   | ${'2024-02-03'}
    ${'JSON-LD that is no JSON'}                      | ${'<script type="application/ld+json">{{{</script>'}                                                                        | ${'date'}   | ${null}
  `('$what', ({ head, field, value }: { head: string; field: string; value: unknown }) => {
    expect(fieldsOf(page(PARAGRAPH, head))[field] ?? null).toBe(value);
  });

  test.each`
    what                                          | head                                                                                              | address                        | url
    ${'the address that the caller gives'}        | ${'<link rel="canonical" href="https://a.vn/x">'}                                                 | ${'https://nhandan.vn/b.html'} | ${'https://nhandan.vn/b.html'}
    ${'the canonical address, without its hash'}  | ${'<link rel="canonical" href="https://a.vn/x#top">'}                                             | ${undefined}                   | ${'https://a.vn/x'}
    ${'og:url where canonical is the home page'}  | ${'<link rel="canonical" href="https://a.vn/"><meta property="og:url" content="https://a.vn/b">'} | ${undefined}                   | ${'https://a.vn/b'}
    ${'the comment of the browser that saved it'} | ${'<!-- saved from url=(0020)https://a.vn/luu.html -->'}                                          | ${undefined}                   | ${'https://a.vn/luu.html'}
    ${'nothing for an address that is no http'}   | ${'<link rel="canonical" href="javascript:alert(1)">'}                                            | ${undefined}                   | ${undefined}
  `('$what is the source', ({ head, address, url }: { head: string; address?: string; url?: string }) => {
    expect((fieldsOf(page(PARAGRAPH, head), address).source as { url?: string }).url).toBe(url);
  });

  test('a host of the table of profiles names the publisher', () => {
    expect(fieldsOf(page(PARAGRAPH), 'https://www.nhandan.vn/x.html').source).toMatchObject({ publisher: 'Báo Nhân Dân' });
  });

  test('the day beside the heading wins over the clock of the header', () => {
    expect(
      fieldsOf(page(`<div>Thứ Hai, 24/11/2025</div><h1>Họp bàn ngân sách</h1><p>Thứ Ba, 24/6/2025 15:42 (GMT+7)</p>${PARAGRAPH}`)).date,
    ).toBe('2025-06-24');
  });

  test('a page without a title takes the name of its file', () => {
    expect(importPage(page(PARAGRAPH, ''), { fileName: 'C:\\Tải về\\Bài báo số 1.html' }).slug).toBe('bai-bao-so-1');
  });

  test('a long title is cut between words, at 60 characters at most', () => {
    const { slug } = importPage(page(PARAGRAPH, `<title>${'Đường sắt '.repeat(20)}</title>`));
    expect(slug).toBe('duong-sat-duong-sat-duong-sat-duong-sat-duong-sat-duong-sat');
  });
});

describe('the text', () => {
  test.each`
    what                                                  | html                                                                                                                                 | markdown
    ${'a figure whose caption is printed again'}          | ${'<figure><img src=a><figcaption>Ảnh họp.</figcaption></figure><p>Ảnh họp.</p>'}                                                    | ${''}
    ${'a paragraph that is its neighbour again'}          | ${'<p>Một dòng chữ.</p><p>Một dòng chữ.</p>'}                                                                                        | ${'Một dòng chữ.'}
    ${'player times'}                                     | ${'<div>0:00 / 0:00</div><div>0:00</div><p>Một dòng chữ.</p>'}                                                                       | ${'Một dòng chữ.'}
    ${'a box of related links in mid-article'}            | ${'<h3>Đọc thêm</h3><ul><li><a href=x>Tin A</a></li></ul><p>Một dòng chữ.</p>'}                                                      | ${'Một dòng chữ.'}
    ${'words that the page ran together'}                 | ${'<p>tăng 3,65%.Chỉ tiêu sau;Quần đảo</p>'}                                                                                         | ${'tăng 3,65%.Chỉ tiêu sau;Quần đảo'}
    ${'odd spaces and zero-width characters'}             | ${'<p>tăng&nbsp;3\u200b,65%\u202fnăm\u00ad nay</p>'}                                                                                 | ${'tăng 3,65% năm nay'}
    ${'NFD and the Icelandic Ð'}                          | ${'<p>\u00d0ảng ủy hoàn tha\u0300nh</p>'}                                                                                            | ${'Đảng ủy hoàn thành'}
    ${'bold whose space is inside'}                       | ${'<p><b>Điều 1. </b>Tên</p>'}                                                                                                       | ${'**Điều 1.** Tên'}
    ${'bold inside a word'}                               | ${'<p><b>K</b>ế hoạch</p>'}                                                                                                          | ${'**K**ế hoạch'}
    ${'bold that Markdown cannot show there'}             | ${'<p>đạt <b>65%.</b>Sau đó</p>'}                                                                                                    | ${'đạt 65%.Sau đó'}
    ${'two bold runs side by side'}                       | ${'<p><b>Kế ho</b><b>ạch</b></p>'}                                                                                                   | ${'**Kế hoạch**'}
    ${'a link'}                                           | ${'<p>xem <a href="javascript:x()">báo cáo</a></p>'}                                                                                 | ${'xem báo cáo'}
    ${'a line break before a capital'}                    | ${'<p>Một dòng.<br>Hai dòng.</p>'}                                                                                                   | ${'Một dòng.\n\nHai dòng.'}
    ${'a line wrapped in mid-phrase'}                     | ${'<p>trước ngày 30<br>tháng 6 năm 2024</p>'}                                                                                        | ${'trước ngày 30 tháng 6 năm 2024'}
    ${'a numbered paragraph'}                             | ${'<p>1. Giao việc</p>'}                                                                                                             | ${'1\\. Giao việc'}
    ${'an ordered list that starts at three'}             | ${'<ol start=3><li>Ba</li><li>Bốn</li></ol>'}                                                                                        | ${'3. Ba\n4. Bốn'}
    ${'a text set in pre'}                                | ${'<pre>Điều 1. Mục tiêu\nđến năm 2030\n\n1. Giao việc</pre>'}                                                                       | ${'Điều 1. Mục tiêu đến năm 2030\n\n1\\. Giao việc'}
    ${'code marks, which could hide a tag from escaping'} | ${'<p><code></code><code>`&lt;script&gt;</code></p>'}                                                                                | ${'\\`\\<script>'}
    ${'script written as text'}                           | ${'<p>&lt;script&gt;x()&lt;/script&gt;</p>'}                                                                                         | ${'\\<script>x()\\</script>'}
    ${'a table whose first row holds figures'}            | ${'<table><tr><td>GRDP</td><td>10,3%</td></tr><tr><td>FDI</td><td>3,5</td></tr></table>'}                                            | ${'| | |\n| - | - |\n| GRDP | 10,3% |\n| FDI | 3,5 |'}
    ${'a script inside a merged cell'}                    | ${'<table><tr><td colspan=2 onclick=x()>&lt;script&gt;<script>x()</script>A &amp; B</td></tr><tr><td>C</td><td>D</td></tr></table>'} | ${'<table>\n<tr><td colspan="2">&lt;script&gt;A &amp; B</td></tr>\n<tr><td>C</td><td>D</td></tr>\n</table>'}
  `('$what', ({ html, markdown }: { html: string; markdown: string }) => {
    const closing = 'Giao Sở Tài chính hoàn thành báo cáo trước ngày 30/6/2024, gửi Văn phòng.';
    expect(imported(`<article itemprop="articleBody">${html}${PARAGRAPH}</article>`)).toBe(
      markdown === '' ? closing : `${markdown}\n\n${closing}`,
    );
  });

  test.each(['Minh Châu - Hải Yến', 'Theo TTXVN', 'Bài và ảnh: Hải Yến', 'Nguồn: Báo mẫu', 'PV', 'Từ khóa: ngân sách'])(
    'a byline at the end is left out: %s',
    (byline) => {
      expect(imported(`<article>${PARAGRAPH}<p>${byline}</p></article>`)).not.toContain(byline);
    },
  );

  test('the last sentence of an article is no byline', () => {
    expect(imported(`<article>${PARAGRAPH}<p>Hội nghị bế mạc chiều cùng ngày.</p></article>`)).toContain(
      'Hội nghị bế mạc chiều cùng ngày.',
    );
  });

  test('a document that is no press keeps the lines at its end', () => {
    expect(imported(`<article>${PARAGRAPH}<p>CHỦ TỊCH</p></article>`, '<title>Kế hoạch trồng cây</title>')).toMatch(/CHỦ TỊCH$/);
  });
});

describe('a page that gives no draft', () => {
  test.each`
    what                                  | html                                                                              | message
    ${'an empty file'}                    | ${' \n'}                                                                          | ${/^Unexpected empty page, expected a saved web page\./}
    ${'a PDF file'}                       | ${'%PDF-1.7 <a>'}                                                                 | ${/^Unexpected PDF file/}
    ${'a Word file'}                      | ${'PK\u0003\u0004<a>'}                                                            | ${/^Unexpected Word, Excel or zip file/}
    ${'a web archive'}                    | ${'From: <Saved by Blink>\nContent-Type: multipart/related;\n<p>'}                | ${/^Unexpected web archive/}
    ${'plain text'}                       | ${'Giao Sở Tài chính, 1 < 2'}                                                     | ${/^Unexpected text without a single HTML tag/}
    ${'an empty body'}                    | ${page('')}                                                                       | ${/^Unexpected page without an article/}
    ${'a page of nothing but navigation'} | ${page('<nav>Một thanh điều hướng rất dài của một cổng thông tin điện tử</nav>')} | ${/^Unexpected page without an article/}
    ${'a frame set'}                      | ${'<html><frameset><frame src="noidung.html"></frameset></html>'}                 | ${/^Unexpected page of frames.*noidung\.html/}
    ${'10,000 nested divs'}               | ${page('<div>'.repeat(10_000) + PARAGRAPH)}                                       | ${/^Unexpected page of elements nested too deeply/}
    ${'10,000 nested bold marks'}         | ${page('<i><b><u>'.repeat(10_000) + PARAGRAPH)}                                   | ${/^Unexpected page of elements nested too deeply/}
    ${'10,000 nested templates'}          | ${page('<template>'.repeat(10_000) + PARAGRAPH)}                                  | ${/^Unexpected page of elements nested too deeply/}
    ${'more than 20 million characters'}  | ${page('x'.repeat(20_000_001))}                                                   | ${/^Unexpected page of 200\d+ characters/}
  `('$what is refused with what was met and what to do', ({ html, message }: { html: string; message: RegExp }) => {
    const refused = thrown(() => importPage(html));
    expect(isRefusal(refused)).toBe(true);
    expect((refused as Error).message).toMatch(message);
  });

  test('380 nested elements are still read', () => {
    expect(imported('<div>'.repeat(380) + PARAGRAPH)).toContain('Giao Sở Tài chính');
  });

  test('a page of 10 MB, most of it script, is read', () => {
    expect(imported(`<article>${PARAGRAPH}<script>${'var a = "<div>";'.repeat(650_000)}</script></article>`)).toContain(
      'Giao Sở Tài chính',
    );
  });
});

describe('decodePage', () => {
  const text = '<p>Đường sắt</p>';
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  test.each`
    what                                       | bytes                                                                                                                 | expected
    ${'UTF-8'}                                 | ${new TextEncoder().encode(text)}                                                                                     | ${text}
    ${'UTF-8 with its mark'}                   | ${new TextEncoder().encode(`\ufeff${text}`)}                                                                          | ${text}
    ${'UTF-16 with its mark'}                  | ${utf16(false, true)}                                                                                                 | ${text}
    ${'UTF-16 big-endian with its mark'}       | ${utf16(true, true)}                                                                                                  | ${text}
    ${'UTF-16 without a mark'}                 | ${utf16(false, false)}                                                                                                | ${text}
    ${'UTF-16 big-endian without a mark'}      | ${utf16(true, false)}                                                                                                 | ${text}
    ${'windows-1258, whose tones stand apart'} | ${new Uint8Array([...Buffer.from('<meta charset="windows-1258">'), 0xd0, 0xe2, 0xec])}                                | ${'<meta charset="windows-1258">Đâ\u0301'}
    ${'UTF-8 that calls itself UTF-16'}        | ${new TextEncoder().encode(`<meta charset=utf-16>${text}`)}                                                           | ${`<meta charset=utf-16>${text}`}
    ${'the charset of http-equiv'}             | ${new Uint8Array([...Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'), 0xe9])} | ${'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">é'}
  `('$what is read', ({ bytes, expected }: { bytes: Uint8Array; expected: string }) => {
    expect(decodePage(bytes)).toBe(expected);
  });

  test.each`
    what                         | bytes                                             | message
    ${'bytes that are no UTF-8'} | ${new Uint8Array([0x3c, 0x70, 0x3e, 0xff, 0xfe])} | ${/^Unexpected bytes in a page read as utf-8 \(by default\)/}
    ${'an unknown charset'}      | ${Buffer.from('<meta charset="tcvn-5712"><p>')}   | ${/^Unexpected charset `tcvn-5712`/}
  `('$what: refused with what to do', ({ bytes, message }: { bytes: Uint8Array; message: RegExp }) => {
    const refused = thrown(() => decodePage(bytes));
    expect(isRefusal(refused)).toBe(true);
    expect((refused as Error).message).toMatch(message);
  });
});

describe('words in a list that stand in none of its items', () => {
  test.each(['<ul>!&lt;script&gt;</ul>', '<ol><li>Rà soát quỹ đất.</li>!&lt;script&gt;</ol>', '<dl>!&lt;img src=x onerror=x()&gt;</dl>'])(
    'are words in Markdown too: %s',
    (list) => {
      expect(imported(`<p>Giao Sở Tài chính chủ trì, hoàn thành trước 30/6/2024.</p>${list}`)).toMatch(/!\\<(?:script|img)/);
    },
  );
});

describe('any page at all', () => {
  const PIECES = [
    '<p>', '</p>', '<div>', '</div>', '<table>', '<tr>', '<td rowspan=2>', '<td>', '</table>', '<b>', '</b>', '<i>', '<ul>', '<li>', '<br>', '<script>', '</script>', '<!--', '-->',
    '<a href="#n1">[1]</a>', '<p id=n1>', '<h1>', '<figure>', '<figcaption>', '<pre>', '<code>', '<svg>', '<camket-table>', '<camket-footnote label=x>', '<camket-footnote-mark>',
    '<table data-camket-raw>', '<img src=x onerror=x()>', '&lt;script&gt;', '&#60;script>', '`', '*', '_', '[', '](', '\\', '|', '<', '&', 'Giao Sở Tài chính chủ trì, hoàn thành trước 30/6/2024.',
    'Đọc thêm', '12/3/2024', '\n', ' ', '\u0000', '<blockquote>', '<template>', '<select>', '<math>', '<textarea>', '<title>', '<frameset>', '<base href="x:y">',
  ]; // prettier-ignore
  const html = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  test('gives a draft without script or refuses by a documented error', () => {
    fc.assert(
      fc.property(html, (text) => {
        const draft = attempt(() => importPage(text));
        if (draft instanceof Error) return isRefusal(draft);
        visit(unified().use(remarkParse).parse(bodyOf(draft.markdown)), 'html', (node) => {
          expect(node.value).not.toMatch(/<script|\son\w+\s*=|<img|<!--/i);
        });
        expect(draft.markdown).toBe(`${draft.markdown.trimEnd()}\n`);
        expect(draft.markdown).toBe(draft.markdown.normalize('NFC'));
        return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(draft.slug);
      }),
      { numRuns: 500 },
    );
  });
});

function thrown(run: () => unknown): unknown {
  const result = attempt(run);
  return result instanceof Error ? result : undefined;
}

function attempt<Value>(run: () => Value): Value | Error {
  try {
    return run();
  } catch (error) {
    return error as Error;
  }
}
