import type { Nodes, Root } from 'mdast';

/** A piece of a text that records stand beside: a paragraph, a heading, a row of a table, raw HTML or code. */
export type Block = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableRow' | 'html' | 'code' }>;

type Placed = { readonly span: { readonly start: number; readonly end: number } };

/** What stands beside each piece of a text, in the order of the text, and what stands beside none of them. */
export type Margin<T> = { readonly beside: ReadonlyMap<Nodes, readonly T[]>; readonly rest: readonly T[] };

/** Records put beside the piece that their first word stands in, or beside the next one where they begin between two; footnotes have no margin. */
export function marginOf<T extends Placed>(root: Root, records: readonly T[]): Margin<T> {
  const blocks = blocksOf(root);
  const beside = new Map<Nodes, T[]>();
  const rest: T[] = [];
  for (const record of records.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const block = firstEndingAfter(blocks, record.span.start);
    if (block === undefined || startOf(block) >= record.span.end) rest.push(record);
    else beside.set(block, [...(beside.get(block) ?? []), record]);
  }
  return { beside, rest };
}

/** The pieces of a text that records stand beside, in its order. */
export function blocksOf(node: Nodes): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableRow':
    case 'html':
    case 'code':
      return [node];
    case 'footnoteDefinition':
      return [];
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksOf(child)) : [];
  }
}

function firstEndingAfter(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]!.position?.end.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

function startOf(block: Block): number {
  return block.position?.start.offset ?? 0;
}
