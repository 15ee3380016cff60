import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';

const Text = z.string().min(1).optional().catch(undefined);
const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Address = z.union([z.string(), z.object({ '@id': z.string() }).transform((page) => page['@id'])]);

/** What schema.org says of an article, as far as it says it in the expected form. */
const Article = z.object({
  '@type': z.union([z.string(), z.array(z.string()).transform((types) => types.join(' '))]),
  headline: Text,
  datePublished: Text,
  publisher: Named.optional().catch(undefined),
  url: Text,
  mainEntityOfPage: Address.optional().catch(undefined),
});

/** An article as its page describes it to machines; each field is missing where the page does not say it. */
export type Described = {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
};

const MOST_OBJECTS = 2000;

/** The first article that the JSON-LD of a page describes, also inside arrays and @graph; broken JSON is mended or read word by word. */
export function describedArticle($: CheerioAPI): Described {
  const scripts = $('script[type="application/ld+json" i]').toArray();
  const sources = scripts.map((script) => $(script).text());
  for (const source of sources) {
    const parsed = parseMended(source);
    const article = parsed === undefined ? undefined : firstArticle(parsed);
    if (article) return article;
  }
  const broken = sources.find((source) => parseMended(source) === undefined && /"@type"\s*:\s*\[?\s*"\w*Article"/.test(source));
  return broken === undefined ? {} : { headline: field(broken, 'headline'), published: field(broken, 'datePublished') };
}

function firstArticle(parsed: unknown): Described | undefined {
  const waiting: unknown[] = [parsed];
  for (let count = 0; waiting.length > 0 && count < MOST_OBJECTS; count += 1) {
    const value = waiting.shift();
    if (typeof value !== 'object' || value === null) continue;
    const article = Article.safeParse(value);
    if (article.success && /Article|BlogPosting|Report\b/.test(article.data['@type'])) {
      const { headline, datePublished, publisher, url, mainEntityOfPage } = article.data;
      return { headline, published: datePublished, publisher, url: mainEntityOfPage ?? url };
    }
    waiting.push(
      ...Object.values(value as Record<string, unknown>)
        .filter((inner) => typeof inner === 'object')
        .slice(0, MOST_OBJECTS),
    );
  }
  return undefined;
}

/** The value of a JSON text; line breaks inside its strings, trailing commas and comment marks around it are forgiven. */
function parseMended(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '');

  const mended = bare.replace(/[\0-\u001f]/g, ' ').replace(/,(?=\s{0,20}[}\]])/g, '');
  for (const text of [bare, mended]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next text may parse.
    }
  }
  return undefined;
}

function field(source: string, name: string): string | undefined {
  return new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,500})"`).exec(source)?.[1];
}
