import type { TracedMention } from './explain.ts';
import type { Reading } from './match.ts';
import { spanOf, wordsOf, type Lines, type Plain } from './plain.ts';
import { readQuantities } from './rules/quantity.ts';
import { readRanks } from './rules/rank.ts';
import type { Mention } from './rules/rule.ts';
import type { Stretch } from './rules/segment.ts';
import type { Word } from './rules/tag.ts';

/** Every mention that a rule or the lexicon saw in a stretch of a piece, in order: what was kept, and below it what it won over. */
export function mentionsOf(piece: Plain, reading: Reading, within: Stretch, lines: Lines): readonly TracedMention[] {
  const kept: Mention[] = [
    ...reading.times,
    ...reading.quantities,
    ...reading.references,
    ...reading.titles.map(({ start, end }) => ({ rule: 'title', start, end, value: undefined })),
  ];
  const lost = [
    ...[...reading.times, ...reading.references].flatMap((winner) => winner.over.map((loser) => ({ loser, winner }))),
    ...lostQuantities(piece, reading),
  ];
  const told = [
    ...kept.map((mention) => traced(piece, mention, null, lines)),
    ...lost.map(({ loser, winner }) => traced(piece, loser, winner, lines)),
    ...reading.words.filter(matters).map((word) => traced(piece, asMention(word), null, lines)),
  ];
  const { start, end } = spanOf(piece, within.start, within.end, lines);
  return told
    .filter(({ span }) => start <= span.start && span.start < end)
    .sort((a, b) => a.span.start - b.span.start || Number(b.kept) - Number(a.kept));
}

/** Quantities are dropped by `match` without a trace; they are read anew to tell which time, citation or longer quantity has their words. */
function lostQuantities(piece: Plain, reading: Reading): readonly { loser: Mention; winner: Mention }[] {
  const winners: readonly Mention[] = [...reading.references, ...reading.times, ...reading.quantities];
  return [...readQuantities(piece.folded, reading.tokens), ...readRanks(piece.folded, reading.tokens)].flatMap((loser) => {
    if (reading.quantities.some(({ rule, start, end }) => rule === loser.rule && start === loser.start && end === loser.end)) return [];
    const winner = winners.find(({ start, end }) => start < loser.end && loser.start < end);
    return winner ? [{ loser, winner }] : [];
  });
}

function traced(piece: Plain, { rule, start, end, value }: Mention, winner: Mention | null, lines: Lines): TracedMention {
  return {
    rule,
    text: wordsOf(piece, start, end),
    span: spanOf(piece, start, end, lines),
    value,
    kept: winner === null,
    ...(winner && { lostTo: { rule: winner.rule, text: wordsOf(piece, winner.start, winner.end) } }),
  };
}

/** Nouns only keep verbs from being seen in them. */
function matters({ classes }: Word): boolean {
  return [...classes].some((name) => name !== 'noun' && name !== 'nominaliser');
}

function asMention({ start, end, classes, agency }: Word): Mention {
  return { rule: `lexicon/${[...classes].join('+')}`, start, end, value: agency === undefined ? undefined : { id: agency } };
}
