import type { Emphasis, PhrasingContent, RootContent, Strong } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A block whose inline nodes are words, bold, italics, code and footnote marks: links are their words, pictures are gone, a line break is a space. */
export function inlineOnly<Block extends RootContent>(block: Block): Block {
  return mapInline(block, (nodes) => trimmed(simplified(nodes)));
}

/** A block without bold and italics, its words unchanged. */
export function withoutMarks<Block extends RootContent>(block: Block): Block {
  return mapInline(block, (nodes) => trimmed(joined(nodes.flatMap(unmarked))));
}

function mapInline<Block extends RootContent>(block: Block, change: (nodes: PhrasingContent[]) => PhrasingContent[]): Block {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell')
    return { ...block, children: change(block.children) };
  if (!('children' in block)) return block;
  const children = (block.children as RootContent[]).map((child) => mapInline(child, change)).filter((child) => !isEmpty(child));
  return { ...block, children };
}

function isEmpty(node: RootContent): boolean {
  return (node.type === 'paragraph' || node.type === 'listItem' || node.type === 'heading') && node.children.length === 0;
}

function simplified(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const simpler = joined(nodes.flatMap(simple));
  return joined(simpler.flatMap((node, index) => (isMarkable(node, simpler[index - 1], simpler[index + 1]) ? [node] : unmarked(node))));
}

/**
 * Whether Markdown can show a node's bold or italics where it stands: not in `**3,65%.**Chỉ`, where the mark would close beside a full stop
 * and before a letter (CommonMark, 'left-flanking' and 'right-flanking'). The words matter more than the mark.
 */
function isMarkable(node: PhrasingContent, before: PhrasingContent | undefined, after: PhrasingContent | undefined): boolean {
  if (node.type !== 'strong' && node.type !== 'emphasis') return true;
  const words = toString(node);
  const opens = !/^[\p{P}\p{S}]/u.test(words) || !before || /[\s\p{P}\p{S}]$/u.test(toString(before));
  const closes = !/[\p{P}\p{S}]$/u.test(words) || !after || /^[\s\p{P}\p{S}]/u.test(toString(after));
  return opens && closes;
}

function simple(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'break':
      return [{ type: 'text', value: ' ' }];
    case 'link':
    case 'linkReference':
    case 'delete':
      return simplified(node.children);
    case 'image':
    case 'imageReference':
    case 'html':
      return [];
    case 'strong':
    case 'emphasis':
      return hoisted(
        node.type,
        simplified(node.children).flatMap((child) => (child.type === node.type ? child.children : [child])),
      );
    default:
      return [node];
  }
}

/** Bold or italic words, the white space at their ends outside: `**Điều 1.** Tên` and not `**Điều 1. **Tên`, which is no bold. */
function hoisted(type: 'strong' | 'emphasis', children: PhrasingContent[]): PhrasingContent[] {
  const before = /^\s/.test(firstText(children)) ? [space()] : [];
  const after = /\s$/.test(lastText(children)) ? [space()] : [];
  const words = trimmed(joined(children));
  if (words.length === 0) return [...before, ...after];
  const marked: Strong | Emphasis = { type, children: words };
  return [...before, marked, ...after];
}

/** Neighbours of one kind made one node; each run of white space one space. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') out[out.length - 1] = { type: 'text', value: `${last.value}${node.value}` };
    else if ((node.type === 'strong' || node.type === 'emphasis') && last?.type === node.type) {
      out[out.length - 1] = { type: node.type, children: joined([...last.children, ...node.children]) };
    } else out.push(node);
  }
  return out.map((node) => (node.type === 'text' ? { type: 'text', value: node.value.replace(/\s+/g, ' ') } : node));
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const start = index === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: index === nodes.length - 1 ? start.trimEnd() : start };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

function unmarked(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'strong' || node.type === 'emphasis' ? node.children.flatMap(unmarked) : [node];
}

function firstText(nodes: readonly PhrasingContent[]): string {
  const node = nodes[0];
  return node?.type === 'text' ? node.value : '';
}

function lastText(nodes: readonly PhrasingContent[]): string {
  const node = nodes.at(-1);
  return node?.type === 'text' ? node.value : '';
}

function space(): PhrasingContent {
  return { type: 'text', value: ' ' };
}
