import MiniSearch from 'minisearch';
import { daysOf } from './calendar.ts';
import { fold } from './fold.ts';
import { COMMON_WORDS, FINISHING_WORDS, REPORT_WORDS } from './lexicon/report-words.ts';
import type { Document } from './schema/document.ts';
import type { Task } from './schema/task.ts';

/** A sentence of a document that may report on a task. */
export type Report = { readonly document: string; readonly line: number; readonly text: string };

/** A sentence proposed as evidence for a task: how much of the task it says (0 to 1) and the words that both share. */
export type Suggestion = Report & { readonly share: number; readonly shared: readonly string[] };

/** Less of a task than this in a sentence is chance. */
const LEAST_SHARE = 0.4;

/**
 * Sentences of later documents of the same place that share objects and references with a task, the likeliest first. A person accepts them or not.
 * Pairs of syllables are the terms, since one syllable of Vietnamese is seldom a word; they are weighted by BM25 (Robertson and Zaragoza 2009), as MiniSearch does.
 */
export function suggester(documents: readonly Document[], reports: readonly Report[]): (task: Task) => readonly Suggestion[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<Report & { id: number }>({
    fields: ['text'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false },
  });
  const telling = reports.filter(({ text }) => TELLS.test(fold(text)));
  index.addAll(telling.map((report, id) => ({ ...report, id })));
  const weightOf = rarity(telling);
  return (task) => {
    const asked = objectOf(task);
    const whole = sum([...new Set(termsOf(asked))].map(weightOf));
    if (whole === 0) return [];
    const own = byId.get(task.document)!;
    const hits = index.search(asked, {
      filter: ({ id }) => {
        const document = byId.get(telling[id as number]!.document)!;
        return document.id !== own.id && document.place === own.place && daysOf(document.date).end! >= daysOf(own.date).start!;
      },
    });
    // BM25 orders the sentences; how much of the task one says must be known too.
    return hits
      .map(({ id, terms: shared, score }) => ({ ...telling[id as number]!, score, shared, share: sum(shared.map(weightOf)) / whole }))
      .filter(({ share, shared }) => share >= LEAST_SHARE && shared.length > 1)
      .sort((a, b) => weight(b) - weight(a))
      .map(({ document, line, text, share, shared }) => ({ document, line, text, share, shared }));
  };
}

// Of two sentences that say as much of the task, the one that tells its end is the better evidence.
function weight({ text, score, share }: { readonly text: string; readonly score: number; readonly share: number }): number {
  return score * share * (FINISHES.test(fold(text)) ? FINISHED : 1);
}

// The rarer a term among the sentences, the more it says that two of them share it.
function rarity(reports: readonly Report[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { text } of reports) for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((1 + reports.length) / (1 + (counts.get(term) ?? 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const TELLS = anyOf(REPORT_WORDS);
const FINISHES = anyOf(FINISHING_WORDS);
const FINISHED = 1.5;

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
}

const COMMON = new Set(COMMON_WORDS);

// Who is to do it and until when stands in the promise alone.
function objectOf({ quote, actors, deadline }: Task): string {
  const without = [...actors.map(({ name }) => name), deadline?.text ?? ''].filter((words) => words !== '');
  return without.reduce((text, words) => text.replace(words, ' , '), quote);
}

function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const stretch of text.split(/[,;:.()"“”]+(?=\s|$)|[()"“”]/)) {
    const words = stretch.match(/[\p{L}\p{N}&]+(?:[/.-][\p{L}\p{N}&]+)*/gu) ?? [];
    for (const [at, printed] of words.entries()) {
      const word = fold(printed);
      // A number of a document and a name are words of their own; other single syllables are not.
      if ((/\d/.test(word) && word.length > 3) || (at > 0 && /^\p{Lu}/u.test(printed) && !COMMON.has(word))) terms.push(word);
      const next = words[at + 1] === undefined ? undefined : fold(words[at + 1]!);
      if (next !== undefined && !COMMON.has(word) && !COMMON.has(next) && !COMMON.has(`${word} ${next}`)) terms.push(`${word} ${next}`);
    }
  }
  return terms;
}
