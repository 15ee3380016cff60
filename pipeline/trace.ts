import type { Trace, TracedClause, TracedSentence } from './explain.ts';
import type { Frame } from './link-part.ts';
import { match } from './match.ts';
import type { HeadingPassage, Narrative, Passage, TablePassage } from './narrative.ts';
import type { Observation } from './rules/indicator/observe.ts';
import { joinPlain, spanOf, wordsOf, type Lines, type Plain } from './plain.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Stretch } from './rules/segment.ts';
import type { Cell } from './table.ts';
import { mentionsOf } from './trace-mentions.ts';
import { recordsOf, type Told } from './trace-records.ts';

/**
 * What each stage saw of a document, in the order of the text: its sentences clause by clause, its headings, the rows of its tables.
 * Pure; nothing is read anew but what lost, and records are told by where they stand.
 */
export function traceOf(narrative: Narrative, extraction: Extraction, lines: Lines): Trace {
  const tracer: Tracer = { records: recordsOf(extraction), lines };
  const sentences = [
    ...sentencesOf(narrative.passages).map((clauses) => traceSentence(tracer, clauses)),
    ...narrative.headings.map((heading) => traceHeading(tracer, heading)),
    ...narrative.tables.flatMap((table) => traceTable(tracer, table)),
  ];
  return { sentences: sentences.sort((a, b) => startOf(a) - startOf(b)) };
}

type Tracer = { readonly records: readonly Told[]; readonly lines: Lines };

function startOf({ clauses }: TracedSentence): number {
  return clauses[0]?.span.start ?? 0;
}

function sentencesOf(passages: readonly Passage[]): Passage[][] {
  const sentences = new Map<object, Passage[]>();
  for (const passage of passages) sentences.set(passage.sentence, [...(sentences.get(passage.sentence) ?? []), passage]);
  return [...sentences.values()];
}

function traceSentence(tracer: Tracer, clauses: readonly Passage[]): TracedSentence {
  const { block, sentence, role } = clauses[0]!;
  return {
    line: spanOf(block.plain, sentence.start, sentence.end, tracer.lines).line,
    text: wordsOf(block.plain, sentence.start, sentence.end),
    role,
    clauses: clauses.map((passage) => traceClause(tracer, passage)),
  };
}

function traceClause({ records, lines }: Tracer, passage: Passage): TracedClause {
  const { block, clause, reading, frames, observations } = passage;
  const span = spanOf(block.plain, clause.start, clause.end, lines);
  return {
    text: wordsOf(block.plain, clause.start, clause.end),
    span,
    mentions: mentionsOf(block.plain, reading, clause, lines),
    frames: [
      ...frames.map((frame) => tellFrame(passage, frame)),
      ...observations.map((observation) => tellObservation(block.plain, observation)),
    ],
    records: tellRecords(records, span),
  };
}

function tellFrame({ block, inherited }: Passage, frame: Frame): string {
  const words = ({ start, end }: Stretch): string => `‘${wordsOf(block.plain, start, end)}’`;
  const above = inherited.actors.map(({ block: where, mention }) => `‘${wordsOf(where.plain, mention.start, mention.end)}’`);
  const actors =
    frame.actors.length > 0
      ? frame.actors.map(words).join(', ')
      : above.length > 0
        ? `${above.join(', ')} by ${inherited.from ?? ''}`
        : 'the issuer';
  return [
    `${frame.rule} by ${words(frame.trigger)}: ${frame.refrain ? 'to refrain' : 'to do'}`,
    `lead ${actors}`,
    ...(frame.support.length > 0 ? [`support ${frame.support.map(words).join(', ')}`] : []),
    ...(frame.opening ? [`opened by ${words(frame.opening)}`] : []),
  ].join('; ');
}

function tellObservation(piece: Plain, { rule, name, role, quantity, time, comparisons }: Observation): string {
  const words = ({ start, end }: Stretch): string => `‘${wordsOf(piece, start, end)}’`;
  return [
    `${rule}: ‘${name}’ is ${words(quantity)}, ${role}`,
    ...(time ? [`of ${words(time)}`] : []),
    ...comparisons.map(({ relation, quantity: held, to }) => `${relation} ${words(held)} to ‘${to}’`),
  ].join('; ');
}

function tellRecords(records: readonly Told[], { start, end }: Stretch): readonly string[] {
  return records.filter(({ at }) => start <= at && at < end).map(({ words }) => words);
}

function traceHeading({ records, lines }: Tracer, { block, reading, role }: HeadingPassage): TracedSentence {
  const whole = { start: 0, end: block.plain.text.length };
  const span = spanOf(block.plain, 0, whole.end, lines);
  const mentions = mentionsOf(block.plain, reading, whole, lines);
  const frames = [`heading: what stands under it is read as ${role}`];
  const { text } = block.plain;
  return { line: span.line, text, role, clauses: [{ text, span, mentions, frames, records: tellRecords(records, span) }] };
}

/** One sentence a row; a cell merged over rows belongs to the first. */
function traceTable(tracer: Tracer, { table, role }: TablePassage): readonly TracedSentence[] {
  const told = new Set<Cell>();
  return table.grid.rows.flatMap((row): TracedSentence[] => {
    const cells = [...new Set(row)].filter((cell): cell is Cell => cell !== null && !told.has(cell) && cell.plain.text !== '');
    for (const cell of cells) told.add(cell);
    return cells.length === 0 ? [] : [traceRow(tracer, cells, role)];
  });
}

function traceRow({ records, lines }: Tracer, cells: readonly Cell[], role: string): TracedSentence {
  const row = joinPlain(cells.map(({ plain }) => plain));
  const span = spanOf(row, 0, row.text.length, lines);
  const text = cells.map(({ plain }) => plain.text).join(' | ');
  const mentions = cells.flatMap(({ plain }) => mentionsOf(plain, match(plain), { start: 0, end: plain.text.length }, lines));
  const places = cells.map(({ plain }) => spanOf(plain, 0, plain.text.length, lines));
  const frames = cells.every(({ head }) => head) ? ['head of a table'] : ['row of a table'];
  return {
    line: span.line,
    text,
    role,
    clauses: [{ text, span, mentions, frames, records: places.flatMap((place) => tellRecords(records, place)) }],
  };
}
