import type { CheerioAPI } from 'cheerio';
import type { Element as HastElement, ElementContent } from 'hast';
import { select, type Element } from './page.ts';

/** The attribute of a table that Markdown's own tables cannot hold. */
export const RAW_MARK = 'data-camket-raw';

/**
 * Makes the tables of an article ready for Markdown: a table of one column is only layout and becomes paragraphs, one with merged cells or with several
 * paragraphs in a cell is marked `RAW_MARK`, of any other the first row is its head, unless it holds figures.
 */
export function prepareTables($: CheerioAPI, parts: readonly Element[]): void {
  for (const marked of select($, `[${RAW_MARK}]`)) $(marked).removeAttr(RAW_MARK);
  const tables = [...parts.filter((part) => part.tagName === 'table'), ...select($, 'table', parts)];
  // The inner table first: a layout table around it is judged by what is left.
  for (const table of tables.reverse()) prepare($, table, parts);
}

function prepare($: CheerioAPI, table: Element, parts: readonly Element[]): void {
  const rows = $(table)
    .find('tr')
    .toArray()
    .filter((row) => $(row).closest('table')[0] === table);
  const cells = rows.map((row) => $(row).children('td, th').toArray());
  const caption = $(table).children('caption');
  if ($(table).text().trim() === '' && $(table).find('img').length === 0) {
    if (!parts.includes(table)) $(table).remove();
  } else if (cells.every((row) => row.length <= 1) && !parts.includes(table)) {
    const words = cells.flat().map((cell) => $('<div></div>').append($(cell).contents().toArray()));
    $(table).replaceWith($('<div></div>').append($('<p></p>').append(caption.contents().toArray()), ...words));
  } else if (cells.flat().some((cell) => isComplex($, cell))) {
    $(table).attr(RAW_MARK, '');
  } else {
    if (caption.text().trim() !== '') $(table).before($('<p></p>').append(caption.contents().toArray()));
    caption.remove();
    const head = cells[0] ?? [];
    const isFigures = head.some(
      (cell) => /^[+-]?\d[\d.,]*\s?%?$/.test($(cell).text().trim()) && !/^(?:19|20)\d\d$/.test($(cell).text().trim()),
    );
    if (!isFigures) for (const cell of head) cell.tagName = 'th';
  }
}

function isComplex($: CheerioAPI, cell: Element): boolean {
  if (Number(cell.attribs.rowspan ?? 1) > 1 || Number(cell.attribs.colspan ?? 1) > 1) return true;
  if ($(cell).find('table, ul, ol').length > 0) return true;
  return (
    $(cell)
      .find('p, div')
      .toArray()
      .filter((block) => $(block).children('p, div').length === 0 && $(block).text().trim() !== '').length > 1
  );
}

const KEPT: Readonly<Record<string, string>> = { strong: 'strong', b: 'strong', em: 'em', i: 'em', sup: 'sup', sub: 'sub' };
const BLOCKS = new Set('p div li ul ol dl dd dt blockquote h1 h2 h3 h4 h5 h6 table tr td th br pre section article'.split(' '));

/** A table as raw HTML, a row a line, without a blank line: cells with their rowspan and colspan, words, bold and italics, and nothing else. */
export function rawTable(table: HastElement): string {
  const rows = rowsOf(table).map((row) => `<tr>${row.children.map((child) => (isCell(child) ? rawCell(child) : '')).join('')}</tr>`);
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const title = caption ? [`<caption>${inline([caption])}</caption>`] : [];
  return ['<table>', ...title, ...rows, '</table>'].join('\n');
}

function rowsOf(element: HastElement): HastElement[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function isCell(node: ElementContent): node is HastElement {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

function rawCell(cell: HastElement): string {
  const spans = (['rowSpan', 'colSpan'] as const).map((name) => {
    const count = Math.min(1000, Math.trunc(Number(cell.properties[name] ?? 1)));
    return count > 1 ? ` ${name.toLowerCase()}="${count}"` : '';
  });
  return `<${cell.tagName}${spans.join('')}>${inline(cell.children)}</${cell.tagName}>`;
}

function inline(nodes: readonly ElementContent[]): string {
  return nodes
    .map(one)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(?: ?<br> ?)+/g, '<br>')
    .replace(/^(?: |<br>)+|(?: |<br>)+$/g, '');
}

function one(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  if (node.type !== 'element') return '';
  const label = node.properties.label;
  if (typeof label === 'string') return `[${label.replace(/\D/g, '')}]`;
  const words = node.children.map(one).join('');
  const tag = KEPT[node.tagName];
  if (tag !== undefined && words.trim() !== '') return `<${tag}>${words}</${tag}>`;
  return BLOCKS.has(node.tagName) ? `<br>${words}<br>` : words;
}
