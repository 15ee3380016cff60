import type { CheerioAPI } from 'cheerio';
import { isText, select, walk, type Child, type Element } from './page.ts';
import { line } from './tidy.ts';
import { STRANGERS, TRIFLES } from './words.ts';

const NEVER_TEXT =
  'script, style, noscript, template, iframe, frame, object, embed, applet, audio, video, canvas, svg, map, nav, aside, dialog, button, input, select, textarea, ' +
  'option, label, progress, meter, link, meta, base, title, [hidden], [aria-hidden="true" i], [role="navigation" i], [role="search" i], [role="banner" i], [role="dialog" i]';
/** Elements whose class names say how a whole page looks. */
const WHOLE = new Set(['html', 'body', 'form', 'main', 'article']);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const LONG_TRIFLE = 400;

/**
 * Takes out of a page what a reader of an article does not read: scripts, players, hidden elements, navigation, share bars, related links, comments,
 * captions. Elements in `kept` and those around them stay. A figure leaves its pictures behind.
 * @returns the words of the captions, since portals print them again as paragraphs
 */
export function clean($: CheerioAPI, kept: readonly Element[], drop: string): ReadonlySet<string> {
  const around = new Set<unknown>(kept.flatMap((element) => [element, ...$(element).parents().toArray()]));
  const captions = new Set<string>();
  const remove = (element: Element): void => {
    if (!around.has(element)) $(element).remove();
  };
  for (const caption of $('figcaption, .PhotoCMS_Caption, [class*="caption" i]').toArray()) {
    const words = line($(caption).text());
    if (words.length <= LONG_TRIFLE) captions.add(words);
  }
  for (const element of select($, NEVER_TEXT)) remove(element);
  if (drop !== '') for (const element of select($, drop)) remove(element);
  for (const element of $('figcaption').toArray()) remove(element);
  for (const element of $('header, footer').toArray()) if ($(element).closest('article, main').length === 0) remove(element);
  removeByNames($, remove);
  return captions;
}

function removeByNames($: CheerioAPI, remove: (element: Element) => void): void {
  const whole = weight($('body').get(0));
  const aroundTitle = new Set<unknown>($('h1').parents().toArray());
  for (const element of $('[class], [id], [style]').toArray()) {
    if (WHOLE.has(element.tagName) || aroundTitle.has(element)) continue;
    if (HIDDEN.test(element.attribs.style ?? '')) remove(element);
    const names = namesOf(element);
    if (names.some((name) => STRANGERS.has(name))) {
      const isComments = names.includes('comment') || names.includes('comments');
      if (isComments || weight(element) * 2 < whole) remove(element);
    } else if (names.some((name) => TRIFLES.has(name)) && weight(element, LONG_TRIFLE) < LONG_TRIFLE) remove(element);
  }
}

/** The words of an element's class names and id, in lower case; those of `has-sidebar` and `no-share` speak of other elements. */
function namesOf(element: Element): string[] {
  return `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`
    .split(/\s+/)
    .filter((name) => !/^(?:has|no|with|without|is|not)-/i.test(name))
    .flatMap((name) => name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/))
    .map((name) => name.toLowerCase());
}

/** How many characters of text an element has, links left out, counted no further than a limit. */
function weight(element: Element | undefined, limit = Infinity): number {
  let sum = 0;
  if (element) {
    for (const node of walk(element)) {
      if (isText(node) && !isLinked(node)) sum += node.data.trim().length;
      if (sum >= limit) break;
    }
  }
  return sum;
}

function isLinked({ parent }: Child): boolean {
  const around = [parent, parent?.parent, parent?.parent?.parent];
  return around.some((element) => element !== null && element !== undefined && 'tagName' in element && element.tagName === 'a');
}
