import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importPage } from '../pipeline/import/import.ts';

const ARTICLE = new URL('../../shared/gold/hai-phong-hoi-nghi-thanh-uy-14.md', import.meta.url);

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const isFurniture = (line: string): boolean => /^[\d:/ ]+$/.test(line) || line === 'Đọc thêm';

/** The lines of the article from its byline on; its captions are the lines that stand there twice. */
function linesOf(markdown: string): { paragraphs: string[]; captions: string[]; title: string } {
  const [, front = '', ...body] = markdown.split('---\n');
  const lines = body
    .join('---\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isFurniture(line));
  const captions = lines.filter((line, index) => lines.indexOf(line) !== index);
  const first = lines.findIndex((line) => line.startsWith('(PLVN)'));
  return {
    paragraphs: lines.slice(first).filter((line) => !captions.includes(line)),
    captions,
    title: /^title: "(.*)"$/m.exec(front)?.[1] ?? '',
  };
}

/** The page of a newspaper around an article. */
function portalPage(title: string, [lead = '', ...paragraphs]: readonly string[], caption: string, leadApart: boolean): string {
  const leadHtml = `<p class="${leadApart ? 'article__sapo cms-desc' : ''}">${escape(lead)}</p>`;
  const figure = `<figure><img src="hop.jpg" alt=""><figcaption>${escape(caption)}</figcaption></figure><p>${escape(caption)}</p>`;
  const player = '<div class="media"><span>0:00 / 0:00</span><br><span>0:00</span></div>';
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${escape(title)} | Báo mẫu</title>
<meta property="og:title" content="${escape(title)}"><meta property="og:site_name" content="Báo mẫu"></head>
<body><header><a href="/">Trang chủ</a><span>Thứ Hai, 24/11/2025</span></header><nav><ul><li><a href="/thoi-su">Thời sự</a></li></ul></nav>
<article><h1>${escape(title)}</h1><time>15/12/2023 10:20</time>${player}${leadApart ? leadHtml : ''}
<div class="article__body cms-body" itemprop="articleBody">${leadApart ? '' : leadHtml}${figure}
${paragraphs.map((text) => `<p style="text-align:justify" onclick="x()">${escape(text).replace('Hải Phòng', '<b>Hải Phòng</b>')}</p>`).join('\n')}
<p style="text-align:right"><strong>Minh Châu</strong></p></div>
<div class="share-bar"><a href="#">Facebook</a><a href="#">Zalo</a></div>
<div class="related"><h3>Đọc thêm</h3><ul><li><a href="/a.html">Một bài khác trong cùng chuyên mục</a></li></ul></div></article>
<footer><p>Giấy phép số 0000, cơ quan chủ quản và địa chỉ tòa soạn.</p></footer><script>x()</script></body></html>`;
}

test('every paragraph of the model article comes through a portal page word for word, and nothing else does', () => {
  if (!existsSync(ARTICLE)) {
    console.info('The model article (../shared/gold beside the repository) is absent: its import was not tested here.');
    expect(existsSync(ARTICLE)).toBe(false);
    return;
  }
  const { paragraphs, captions, title } = linesOf(readFileSync(ARTICLE, 'utf8').normalize('NFC'));
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const address of ['https://baophapluat.vn/bai-viet.html', 'https://portal.example.vn/bai-viet.html']) {
    for (const leadApart of [true, false]) {
      const { markdown } = importPage(portalPage(title, paragraphs, captions[0] ?? 'Quang cảnh.', leadApart), { address });
      const body = markdown
        .slice(markdown.indexOf('\n---\n') + 5)
        .replaceAll('**', '')
        .trim();
      expect(body.split('\n\n')).toEqual(paragraphs);
      expect(markdown).toContain('date: 2023-12-15\n');
      expect(markdown).toContain('place: VN-HP ');
    }
  }
});
