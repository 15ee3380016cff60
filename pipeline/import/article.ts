import type { CheerioAPI } from 'cheerio';
import { clean } from './clean.ts';
import { isText, select, walk, type Element } from './page.ts';
import type { Profile } from './profiles.ts';
import { refusal } from './refusal.ts';
import { LEADS } from './words.ts';

/** The elements that hold an article's text, in the order of the page, and the captions that were taken out of it. */
export type Article = { readonly parts: readonly Element[]; readonly captions: ReadonlySet<string> };

/**
 * Finds the article of a page and takes everything out of it that is none: by the site's profile, by the microdata `articleBody`,
 * else where the text is densest. Changes the page.
 * @throws Error (`isRefusal`) when the page has no text, or only frames
 */
export function article($: CheerioAPI, profile: Profile | undefined): Article {
  const frames = framesOf($);
  const marked = [...(profile ? [profile.body] : []), '[itemprop="articleBody" i]']
    .map((selector) => outermost($, selector))
    .find((parts) => hasText($, parts));
  const captions = clean($, marked ?? [], profile?.drop ?? '');
  const parts = marked ?? densest($);
  if (!hasText($, parts)) throw noText(frames);
  return { parts: withLead($, parts), captions };
}

/** What a selector finds, in the order of the page, without what stands inside another find. */
function outermost($: CheerioAPI, selector: string): Element[] {
  const found = select($, selector);
  const all = new Set<unknown>(found);
  return found.filter(
    (element) =>
      !$(element)
        .parents()
        .toArray()
        .some((parent) => all.has(parent)),
  );
}

const LEAST_TEXT = 40;

function hasText($: CheerioAPI, parts: readonly Element[]): boolean {
  return parts.some((part) => $(part).text().trim().length >= LEAST_TEXT);
}

function withLead($: CheerioAPI, parts: readonly Element[]): readonly Element[] {
  const inside = (lead: Element): boolean => parts.some((part) => part === lead || $.contains(part, lead) || $.contains(lead, part));
  const leads = outermost($, LEADS).filter((lead) => !inside(lead) && $(lead).text().trim().length >= LEAST_TEXT);
  return leads.length === 1 ? [leads[0]!, ...parts] : parts;
}

const INLINE = new Set('a abbr b bdi bdo big center cite code em font i ins mark q s small span strong sub sup tt u o:p'.split(' '));
/** How much of a paragraph's text counts for the element around it, the one around that, and so on. */
const SHARES = [1, 0.5, 0.3];

/**
 * The element around the most text that is not a link, each paragraph counting most for the element next to it (after Readability by Arc90);
 * widened to the element around it as long as that brings more paragraphs.
 */
function densest($: CheerioAPI): Element[] {
  const scores = new Map<Element, number>();
  const root = $('body').get(0);
  if (!root) return [];
  for (const node of walk(root)) {
    if (!isText(node)) continue;
    const length = node.data.trim().length;
    const [block, linked] = blockAround(node.parent as Element);
    if (length === 0 || linked) continue;
    let element: Element | null = block.tagName === 'p' || /^h\d$/.test(block.tagName) ? parentOf(block) : block;
    for (const share of SHARES) {
      if (!element) break;
      scores.set(element, (scores.get(element) ?? 0) + length * share);
      element = parentOf(element);
    }
  }
  let best = [...scores].reduce<[Element, number] | null>((most, next) => (most === null || next[1] > most[1] ? next : most), null)?.[0];
  if (!best) return [];
  for (let around = parentOf(best); around && brings($, best, around); around = parentOf(best)) best = around;
  // Rows do not stand without their table.
  return /^(?:tbody|thead|tfoot|tr)$/.test(best.tagName) ? $(best).parents('table').slice(0, 1).toArray() : [best];
}

function blockAround(start: Element): readonly [Element, boolean] {
  let element = start;
  let linked = element.tagName === 'a';
  while (INLINE.has(element.tagName)) {
    const parent = parentOf(element);
    if (!parent) break;
    element = parent;
    linked ||= element.tagName === 'a';
  }
  return [element, linked];
}

function parentOf(element: Element): Element | null {
  const parent = element.parent;
  return parent && 'tagName' in parent && parent.tagName !== 'html' ? parent : null;
}

const PARAGRAPH = 80;

/** Whether an element has long paragraphs, few of them links, beyond those of the element inside it. */
function brings($: CheerioAPI, inner: Element, outer: Element): boolean {
  const added = select($, 'p, li, td', [outer]).filter((block) => !$.contains(inner, block) && block !== inner);
  const long = added.filter(
    (block) => $(block).text().trim().length >= PARAGRAPH && $(block).find('a').text().trim().length * 3 < $(block).text().trim().length,
  );
  return long.length > 0 && long.length * 2 >= added.filter((block) => $(block).text().trim() !== '').length;
}

/** The addresses of a page's frames; null where it has none. */
function framesOf($: CheerioAPI): readonly string[] | null {
  const frames = $('frame, iframe').toArray();
  if (frames.length === 0) return null;
  return frames.map((frame) => frame.attribs.src ?? '').filter((address) => /^[\w./:?&=%-]{1,200}$/.test(address));
}

function noText(frames: readonly string[] | null): Error {
  if (frames !== null) {
    const named = frames.length === 0 ? '' : ` (${frames.slice(0, 3).join(', ')})`;
    return refusal('page of frames', 'a page with text', `Open the frame that holds the article${named} by itself and save that page.`);
  }
  return refusal(
    'page without an article',
    `at least ${LEAST_TEXT} characters of text`,
    'If the page loads its text by script, save it as "Webpage, complete" after it has loaded.',
  );
}
