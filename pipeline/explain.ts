import type { Span } from './schema/span.ts';

/** What each stage saw of a document, sentence by sentence; `line` is where the sentence begins, 1-based. */
export type Trace = { readonly sentences: readonly TracedSentence[] };

export type TracedSentence = {
  readonly line: number;
  readonly text: string;
  readonly role: string;
  readonly clauses: readonly TracedClause[];
};

/** A clause with every mention that a rule saw in it, the frames and observations they made and the records read from it, each told in a line. */
export type TracedClause = {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly TracedMention[];
  readonly frames: readonly string[];
  readonly records: readonly string[];
};

/** What one rule saw: kept, or lost to another. */
export type TracedMention = {
  readonly rule: string;
  readonly text: string;
  readonly span: Span;
  readonly value: unknown;
  readonly kept: boolean;
  readonly lostTo?: { readonly rule: string; readonly text: string };
};

/**
 * A trace as text for a terminal: each sentence with its role, its clauses, what the rules saw in them and what came of it.
 * @param line 1-based; the sentence that stands there, also where it began on a line above. Undefined for all
 */
export function formatTrace(trace: Trace, line?: number): string {
  const sentences = line === undefined ? trace.sentences : sentencesAt(trace, line);
  if (sentences.length > 0) return sentences.map(formatSentence).join('\n');
  if (trace.sentences.length === 0) return 'No sentence was read from this document.\n';
  return `No sentence stands on line ${line ?? 1}: the first begins on line ${trace.sentences[0]!.line}.\n`;
}

// A sentence that was broken over lines bears the number of its first; a line in its middle asks for the same one.
function sentencesAt(trace: Trace, line: number): readonly TracedSentence[] {
  const begins = Math.max(...trace.sentences.map((sentence) => sentence.line).filter((each) => each <= line));
  return trace.sentences.filter((sentence) => sentence.line === begins);
}

function formatSentence({ line, text, role, clauses }: TracedSentence): string {
  const head = `${line}  ${role}`;
  return [
    `${head}\n  ${text}\n`,
    ...clauses.map((clause, index) => formatClause(clause, clauses.length > 1 ? `${index + 1} of ${clauses.length}` : null)),
  ].join('');
}

function formatClause({ text, span, mentions, frames, records }: TracedClause, number: string | null): string {
  const lines = [
    ...(number === null ? [] : [`  clause ${number}, ${span.line}:${span.column}`, `    ${text}`]),
    ...(mentions.length === 0 ? ['    no rule saw anything here'] : columns(mentions.map(mentionCells)).map((each) => `    ${each}`)),
    ...(frames.length === 0 ? ['no frame: neither a task nor a value'] : frames).map((frame) => `    = ${frame}`),
    ...records.map((record) => `    → ${record}`),
  ];
  return `${lines.join('\n')}\n`;
}

function mentionCells({ rule, text, span, value, kept, lostTo }: TracedMention): readonly string[] {
  const fate = kept || lostTo === undefined ? '' : `lost to ${lostTo.rule} ‘${lostTo.text}’`;
  return [kept ? '+' : '-', rule, `${span.line}:${span.column}`, `‘${text}’`, fate === '' ? plainValue(value) : fate];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<readonly number[]>((sizes, row) => row.map((cell, index) => Math.max(sizes[index] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd(),
  );
}

// `kind=timex bound=by value=2030` is read faster than JSON; what is nested stays JSON.
function plainValue(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return worded(value);
  const facts = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return facts.map(([key, each]) => `${key}=${worded(each)}`).join(' ');
}

function worded(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' && !value.includes(' ') ? value : JSON.stringify(value);
}
