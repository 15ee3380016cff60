import type { CheerioAPI } from 'cheerio';
import { unaccent } from '../fold.ts';
import { dayIn, isDateLine } from './day.ts';
import { describedArticle, type Described } from './json-ld.ts';
import { isText, walk } from './page.ts';
import { profileOf } from './profile.ts';
import { line } from './tidy.ts';

/** What a page says of itself; null where it does not. `published` is an ISO date in Vietnamese time, `url` an http(s) address. */
export type Metadata = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
};

/** Title, publisher, address and day of a page: by its meta elements, its JSON-LD, its heading and its visible date line. The page is not changed. */
export function metadata($: CheerioAPI, html: string, address?: string): Metadata {
  const described = describedArticle($);
  const url = urlOf($, html, described, address);
  const site = first(meta($, ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher']));
  return {
    title: titleOf($, described, site),
    publisher: (url === null ? undefined : profileOf(url)?.publisher) ?? first([line(described.publisher ?? ''), site ?? '']),
    url,
    published: publishedOf($, described),
  };
}

function titleOf($: CheerioAPI, described: Described, site: string | null): string | null {
  const headings = $('h1')
    .toArray()
    .map((heading) => line($(heading).text()));
  const claimed = first([...meta($, ['og:title', 'twitter:title', 'dc.title', 'title']), line(described.headline ?? '')]);
  const windowTitle = line($('head title').first().text());
  // The heading is the title as printed; claims carry the site's name or are cut short. A heading that nothing confirms may be the site's logo.
  const confirmed = headings.find((heading) => heading !== '' && [claimed, windowTitle].some((claim) => agrees(heading, claim ?? '')));
  return first([
    confirmed ?? '',
    withoutSite(claimed ?? '', site),
    withoutSite(windowTitle, site),
    headings.find((heading) => heading !== '') ?? '',
  ]);
}

function agrees(heading: string, claim: string): boolean {
  const [printed, claimed] = [unaccent(heading), unaccent(claim)];
  return (
    printed.length >= 8 &&
    (claimed.startsWith(printed) || (claimed.length >= 30 && printed.startsWith(claimed.replace(/\s?(?:\.{3}|…)$/, ''))))
  );
}

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|»]\s+/);
  const bare = parts.length > 1 ? parts[0]! : title;
  const dash = bare.lastIndexOf(' - ');
  const tail = dash > 0 ? unaccent(bare.slice(dash + 3)) : '';
  const isSite =
    tail !== '' &&
    ((site !== null && unaccent(site).includes(tail)) ||
      /^(?:bao |cong thong tin|trang thong tin|tap chi |[a-z.]+\.(?:vn|com|net)$)/.test(tail));
  return isSite ? bare.slice(0, dash).trim() : bare.trim();
}

function urlOf($: CheerioAPI, html: string, described: Described, address?: string): string | null {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/.exec(html.slice(0, 5000));
  const claims = [
    address,
    $('link[rel="canonical" i]').first().attr('href'),
    ...meta($, ['og:url']),
    described.url,
    saved?.[1] ?? saved?.[2],
  ];
  const urls = claims.map((claim) => httpUrl(claim ?? '')).filter((url) => url !== null);
  // Some portals name their home page as the address of everything.
  return urls.find((url) => new URL(url).pathname !== '/') ?? urls[0] ?? null;
}

function httpUrl(text: string): string | null {
  if (!/^https?:\/\//i.test(text.trim()) || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  url.hash = '';
  url.username = url.password = '';
  return url.hostname.includes('.') && url.href.length <= 2000 ? url.href : null;
}

function publishedOf($: CheerioAPI, described: Described): string | null {
  const names = [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'date',
  ];
  const claims = [
    ...meta($, names),
    described.published ?? '',
    ...$('[itemprop="datePublished"]')
      .toArray()
      .map((mark) => $(mark).attr('datetime') ?? $(mark).attr('content') ?? $(mark).text()),
  ];
  return (
    firstDay(claims) ??
    dateLine($) ??
    firstDay(
      $('time[datetime]')
        .toArray()
        .map((time) => $(time).attr('datetime') ?? ''),
    )
  );
}

const AFTER_TITLE = 40;
const BEFORE_TITLE = 15;

/** The day of the date line next to the heading; the clock in a page's header shows the day on which the page was saved. */
function dateLine($: CheerioAPI): string | null {
  const heading = $('h1').toArray().at(-1);
  if (!heading)
    return firstDay(
      $('[class*="date" i], [class*="time" i], time')
        .toArray()
        .slice(0, 20)
        .map((mark) => line($(mark).text()))
        .filter(isDateLine),
    );
  const before: string[] = [];
  const after: string[] = [];
  let passed = false;
  for (const node of walk($.root()[0]!)) {
    if (node === heading) passed = true;
    else if (isText(node) && node.data.trim() !== '') (passed ? after : before).push(line(node.data));
    if (after.length > AFTER_TITLE) break;
  }
  return firstDay(after.filter(isDateLine)) ?? firstDay(before.slice(-BEFORE_TITLE).reverse().filter(isDateLine));
}

function meta($: CheerioAPI, names: readonly string[]): string[] {
  const values = new Map<string, string>();
  for (const element of $('meta[content]').toArray()) {
    const name = (element.attribs.property ?? element.attribs.name ?? element.attribs.itemprop ?? '').toLowerCase();
    if (!values.has(name)) values.set(name, line(element.attribs.content ?? ''));
  }
  return names.flatMap((name) => values.get(name) ?? []);
}

function firstDay(texts: readonly string[]): string | null {
  for (const text of texts) {
    const day = dayIn(text);
    if (day !== null) return day;
  }
  return null;
}

function first(texts: readonly string[]): string | null {
  return texts.find((text) => text !== '') ?? null;
}
