import { fold } from './fold.ts';
import { tokenize } from './rules/token.ts';
import type { Unread } from './schema/coverage.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Span } from './schema/span.ts';
import { tag } from './rules/tag.ts';

/** Where something was met: a file and its line. */
export type Place = { readonly path: string; readonly line: number };

/** Words met in a corpus that the lexicon does not know, with how often, and where first. */
export type Unknown = { readonly words: string; readonly count: number; readonly first: Place };

/**
 * What the reading of a corpus left open: of so many sentences of tasks and targets those from which nothing was read, and the words that the
 * lexicon lacks, the most frequent first: how unread sentences open, measures and bodies without an entry.
 */
export type Misses = {
  readonly sentences: number;
  readonly unread: readonly (Unread & { readonly path: string })[];
  readonly openings: readonly Unknown[];
  readonly measures: readonly Unknown[];
  readonly agencies: readonly Unknown[];
};

/** One extraction with the path of the document it was read from. */
export type Read = { readonly path: string; readonly extraction: Extraction };

/** Lists what was not understood in documents. Pure; the same documents in the same order give the same list. */
export function missesOf(reads: readonly Read[]): Misses {
  const unread = reads.flatMap(({ path, extraction }) => (extraction.coverage.unread ?? []).map((sentence) => ({ ...sentence, path })));
  return {
    sentences: reads.reduce((sum, { extraction }) => sum + sentencesAhead(extraction), 0),
    unread,
    openings: count(unread.flatMap(({ text, span, path }) => said(openingOf(text), path, span))),
    measures: count(
      reads.flatMap(({ path, extraction }) =>
        extraction.indicators.flatMap(({ measure, name, span }) => (measure === null ? said(fold(name), path, span) : [])),
      ),
    ),
    agencies: count(
      reads.flatMap(({ path, extraction }) =>
        extraction.tasks.flatMap(({ actors, span }) =>
          actors.flatMap(({ id, inherited, name }) => (id === undefined && !inherited ? said(fold(name), path, span) : [])),
        ),
      ),
    ),
  };
}

function sentencesAhead({ coverage }: Extraction): number {
  return coverage.roles
    .filter(({ role }) => role === 'tasks' || role === 'targets' || role === 'organisation')
    .reduce((sum, { sentences }) => sum + sentences, 0);
}

/** How a sentence opens, where that is no verb of the lexicon: its first two words, behind a number or a dash. */
function openingOf(text: string): string | null {
  const folded = fold(text);
  const tokens = tokenize(folded);
  const first = tokens.findIndex(({ word }) => /^\p{L}/u.test(word));
  if (first < 0) return null;
  const { start } = tokens[first]!;
  const known = tag(text, tokens).some((word) => word.start === start && (word.classes.has('verb') || word.classes.has('agency')));
  return known ? null : folded.slice(start, (tokens[first + 1] ?? tokens[first]!).end);
}

type Said = { readonly words: string; readonly place: Place };

function said(words: string | null, path: string, { line }: Span): Said[] {
  return words === null || words === '' ? [] : [{ words, place: { path, line } }];
}

function count(all: readonly Said[]): Unknown[] {
  const counted = new Map<string, { count: number; first: Place }>();
  for (const { words, place } of all) {
    const known = counted.get(words);
    if (known) known.count += 1;
    else counted.set(words, { count: 1, first: place });
  }
  return [...counted].map(([words, each]) => ({ words, ...each })).sort((a, b) => b.count - a.count || Number(a.words > b.words) - 0.5);
}
