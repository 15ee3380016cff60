import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';

/** Letters that Vietnamese has and English has not: with a hook, a breve, a horn, a bar, or a tone. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'label'];

/** What holds words of another language than its page for a reason. */
const EXCEPT: readonly (readonly [string, string])[] = [
  ['pre.printed', 'the evaluator’s own report in About, printed as it comes, with words of the test documents in it'],
  ['.asked td', 'cells of data files, in which names of fields and values are English whatever the language of the page'],
];

/** Words a page says, in a text node or an attribute that is read out, with the language they are marked with. */
type Said = { readonly words: string; readonly lang: string; readonly where: string };

/** Words of an English page that are marked with the wrong language: Vietnamese ones as English, or those of the interface as Vietnamese. */
export function wrongLanguage(html: string): string[] {
  return saidOn(load(html)).flatMap(({ words, lang, where }) => {
    if (lang === 'en' && VIETNAMESE.test(words)) return [`Vietnamese without lang: ${where} “${words}”`];
    if (lang === 'vi' && isInterface(words)) return [`English with lang="vi": ${where} “${words}”`];
    return [];
  });
}

/** All that the body of a page says. */
function saidOn($: CheerioAPI): Said[] {
  return $('body, body *')
    .get()
    .filter((element) => element.name !== 'script' && !EXCEPT.some(([selector]) => $(element).closest(selector).length > 0))
    .flatMap((element) => {
      const lang = $(element).closest('[lang]').attr('lang')!;
      const where = `${element.name}${$(element).attr('class') === undefined ? '' : `.${$(element).attr('class')!.replaceAll(' ', '.')}`}`;
      const attributes = SPOKEN.map((name) => $(element).attr(name) ?? '');
      const texts = element.children.flatMap((child) => (child.nodeType === 3 && 'data' in child ? [child.data] : []));
      return [...attributes, ...texts].map((words) => ({ words: words.replace(/\s+/g, ' ').trim().normalize('NFC'), lang, where }));
    })
    .filter(({ words }) => words !== '');
}

/** Whether some words are as a whole a text of the English interface. */
function isInterface(words: string): boolean {
  return INTERFACE.some((text) => text.test(words));
}

const ENGLISH = textsOf(en);
const SAME = new Set(textsOf(vi));
const INTERFACE = ENGLISH.filter((text) => !SAME.has(text) && /[a-z]{3}/i.test(text.replace(/\{[^}]*\}/g, ''))).map(
  (text) =>
    new RegExp(
      `^${text
        .split(/\{[^}]*\}/)
        .map(literally)
        .join('.+?')}$`,
      'u',
    ),
);

function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}
