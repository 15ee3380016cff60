import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Longer lines than this nobody wraps: each is a paragraph of its own. */
const LONG = 140;
/** So many of them are no accident. */
const FEWEST = 2;
/** A sentence, or a line that leads up to the next ones, ends so. */
const ENDED = /[.!?…:;”"’)]\s*$/;

/**
 * The blocks of a page in which each paragraph takes one line and no blank line parts them, as copies from the web come: Markdown makes one paragraph of
 * them. Each line becomes a paragraph; text that is wrapped stays whole.
 */
export function withLineParagraphs(nodes: readonly RootContent[], source: string): readonly RootContent[] {
  return nodes.some((node) => node.type === 'paragraph' && isOfLines(node, source))
    ? nodes.flatMap((node): readonly RootContent[] => (node.type === 'paragraph' && isOfLines(node, source) ? split(node, source) : [node]))
    : nodes;
}

function isOfLines({ position }: Paragraph, source: string): boolean {
  if (position === undefined || position.start.line === position.end.line) return false;
  const lines = source.slice(position.start.offset, position.end.offset).split('\n');
  const long = lines.filter((line) => line.length > LONG);
  return long.length >= FEWEST && long.every((line) => ENDED.test(line));
}

function split(node: Paragraph, source: string): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      for (const [index, piece] of piecesOf(child.position!, source).entries()) {
        if (index > 0) lines.push([]);
        if (piece.end > piece.start) lines.at(-1)!.push(textAt(piece, source));
      }
    } else lines.at(-1)!.push(child);
  }
  return lines.flatMap((children) => (children.length === 0 ? [] : [paragraphOf(children)]));
}

type Place = NonNullable<Paragraph['position']>;
type Piece = { readonly start: number; readonly end: number; readonly place: Place };

function piecesOf(place: Place, source: string): readonly Piece[] {
  const from = place.start.offset!;
  let start = from;
  return source
    .slice(from, place.end.offset)
    .split('\n')
    .map((line) => {
      const piece = { start, end: start + line.length, place };
      start += line.length + 1;
      return piece;
    });
}

function textAt({ start, end, place }: Piece, source: string): PhrasingContent {
  return {
    type: 'text',
    value: source.slice(start, end),
    position: { start: { ...place.start, offset: start }, end: { ...place.end, offset: end } },
  };
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end } };
}
