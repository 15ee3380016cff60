import type { Nodes, Root, Table } from 'mdast';

/**
 * The smallest piece of a text that holds a span and reads by itself: a paragraph, a heading, raw HTML, or the table's head with the rows
 * of the span; the whole list item or quotation where the span runs over several. Null where none holds it.
 */
export function contextOf(root: Root, span: { readonly start: number; readonly end: number }): Nodes | null {
  let found: Nodes | null = null;
  let node: Nodes | undefined = root;
  while (node !== undefined) {
    if (node.type === 'table') return rows(node, span);
    if (node.type !== 'root') found = node;
    if (node.type === 'paragraph' || node.type === 'heading' || !('children' in node)) return found;
    node = (node.children as Nodes[]).find((child) => holds(child, span));
  }
  return found;
}

function rows(table: Table, span: { readonly start: number; readonly end: number }): Table {
  const [head, ...body] = table.children;
  const shown = body.filter((row) => (row.position?.start.offset ?? 0) < span.end && (row.position?.end.offset ?? 0) > span.start);
  return { ...table, children: head === undefined ? shown : [head, ...shown] };
}

function holds(node: Nodes, span: { readonly start: number; readonly end: number }): boolean {
  const { position } = node;
  return position !== undefined && (position.start.offset ?? 0) <= span.start && (position.end.offset ?? 0) >= span.end;
}
