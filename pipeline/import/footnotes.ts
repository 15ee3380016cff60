import type { CheerioAPI } from 'cheerio';
import { select, type Element } from './page.ts';

/** Elements that stand for footnotes between cheerio and Markdown; a page that has such elements itself gets nothing but a number by them. */
export const MARK = 'camket-footnote-mark';
export const NOTE = 'camket-footnote';

const LABEL = /^[[(]?(\d{1,3})[\])]?$/;

/**
 * Turns numbers that link to a note of the same page ([1], as Word and Wikipedia save them) into `MARK` elements and the notes into
 * `NOTE` elements at the end of the last part; both carry their number as `label`.
 */
export function markFootnotes($: CheerioAPI, parts: readonly Element[]): void {
  const targets = namedElements($);
  const labels = new Map<Element, string>();
  const returns = new Set<Element>();
  for (const anchor of select($, 'a[href*="#"]', parts)) {
    const target = targets.get(hashOf(anchor));
    const number = LABEL.exec($(anchor).text().trim())?.[1];
    if (!target || number === undefined || returns.has(anchor)) continue;
    const note = noteAround($, target);
    if (!note || $.contains(note, anchor) || parts.includes(note)) continue;
    const label =
      labels.get(note) ?? (new Set(labels.values()).has(number) ? String(Math.max(...[...labels.values()].map(Number)) + 1) : number);
    labels.set(note, label);
    for (const back of $(note).find('a[href*="#"]').toArray()) returns.add(back);
    const around = $(anchor).closest('sup');
    (around.length > 0 && LABEL.test(around.text().trim()) ? around : $(anchor)).replaceWith($(`<${MARK}></${MARK}>`).attr('label', label));
  }
  for (const [note, label] of labels) moveNote($, note, label, parts);
}

function noteAround($: CheerioAPI, target: Element): Element | undefined {
  const isBlock = (element: Element): boolean => ['li', 'p', 'dd', 'div'].includes(element.tagName);
  return isBlock(target) ? target : $(target).parents().toArray().find(isBlock);
}

function moveNote($: CheerioAPI, note: Element, label: string, parts: readonly Element[]): void {
  for (const back of $(note).find('a[href*="#"]').toArray()) {
    if (/^(?:[[(]?\d{1,3}[\])]?\.?|[↑↩^]\S{0,2})$/u.test($(back).text().trim())) $(back).closest('sup').add(back).remove();
  }
  const list = $(note).closest('ol, ul');
  const words = $(note).contents().toArray();
  $(parts[parts.length - 1]).append($(`<${NOTE}></${NOTE}>`).attr('label', label).append(words));
  $(note).remove();
  if (list.text().trim() === '') list.remove();
}

function namedElements($: CheerioAPI): ReadonlyMap<string, Element> {
  const named = new Map<string, Element>();
  for (const element of $('[id], a[name]').toArray()) {
    for (const name of [element.attribs.id, element.attribs.name])
      if (name !== undefined && name !== '' && !named.has(name)) named.set(name, element);
  }
  return named;
}

function hashOf(anchor: Element): string {
  const hash = (anchor.attribs.href ?? '').split('#').slice(1).join('#');
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
