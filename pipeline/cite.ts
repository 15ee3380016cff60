import type { Reading } from './match.ts';
import { spanOf, wordsOf, type Lines } from './plain.ts';
import type { Block } from './block.ts';
import type { Reference } from './schema/reference.ts';
import { OF } from './rules/reference.ts';
import type { Stretch } from './rules/segment.ts';

/** The documents that a stretch of a block cites, each with number, issuer and year as far as its words tell. */
export function cite(block: Pick<Block, 'plain'>, reading: Reading, stretch: Stretch, lines: Lines): Reference[] {
  return reading.references
    .filter((mention) => mention.start >= stretch.start && mention.end <= stretch.end)
    .map((mention) => {
      const text = wordsOf(block.plain, mention.start, mention.end);
      const number = mention.value.number === undefined ? null : printedNumber(text, mention.value.number);
      const issuer = issuerAfter(block, reading, mention.end);
      return {
        text,
        span: spanOf(block.plain, mention.start, mention.end, lines),
        ...(number === null ? {} : { number }),
        ...(issuer === null ? {} : { issuer }),
        ...(mention.value.year === undefined ? {} : { year: mention.value.year }),
      };
    });
}

/** The number as printed, without spaces: the rule saw it folded. */
function printedNumber(text: string, folded: string): string | null {
  const packed = text.replaceAll(' ', '');
  const at = packed.toLowerCase().indexOf(folded.toLowerCase());
  return at < 0 ? null : packed.slice(at, at + folded.length);
}

function issuerAfter(block: Pick<Block, 'plain'>, reading: Reading, end: number): string | null {
  if (!block.plain.folded.startsWith(OF, end)) return null;
  const body = reading.words.find((word) => word.start === end + OF.length && word.classes.has('agency'));
  return body ? wordsOf(block.plain, body.start, body.end) : null;
}
