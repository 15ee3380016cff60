import MiniSearch from 'minisearch';
import { daysOf } from './calendar.ts';
import { fold } from './fold.ts';
import { COMMON_WORDS, REPORT_WORDS } from './lexicon/report-words.ts';
import type { Document } from './schema/document.ts';
import type { Task } from './schema/task.ts';

/** A sentence of a document that may report on a task. */
export type Report = { readonly document: string; readonly line: number; readonly text: string };

/** A sentence proposed as evidence for a task: how much of the task it says (0 to 1) and the words that both share. */
export type Suggestion = Report & { readonly share: number; readonly shared: readonly string[] };

/** Less of a task than this in a sentence is chance. */
const LEAST_SHARE = 0.3;

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
  return (task) => {
    const asked = objectOf(task);
    const terms = new Set(termsOf(asked));
    if (terms.size === 0) return [];
    const own = byId.get(task.document)!;
    const hits = index.search(asked, {
      filter: ({ id }) => {
        const document = byId.get(telling[id as number]!.document)!;
        return document.id !== own.id && document.place === own.place && daysOf(document.date).end! >= daysOf(own.date).start!;
      },
    });
    // The index weighs what is rare; how much of the task is said must be known too.
    return hits
      .map(({ id, terms: shared, score }) => ({ report: telling[id as number]!, shared, score, share: shared.length / terms.size }))
      .filter(({ share, shared }) => share >= LEAST_SHARE && shared.length > 1)
      .sort((a, b) => b.score * b.share - a.score * a.share)
      .map(({ report, shared, share }) => ({ ...report, share, shared }));
  };
}

const TELLS = new RegExp(`(?<!\\p{L})(?:${REPORT_WORDS.join('|')})(?!\\p{L})`, 'u');
const COMMON = new Set(COMMON_WORDS);

// Who is to do it and until when stands in the promise alone.
function objectOf({ quote, actors, deadline }: Task): string {
  const without = [...actors.map(({ name }) => name), deadline?.text ?? ''].filter((words) => words !== '');
  return without.reduce((text, words) => text.replace(words, ' , '), quote);
}

function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const stretch of fold(text).split(/[,;:.()"“”]+/)) {
    const words = stretch.match(/[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*/gu) ?? [];
    for (const [at, word] of words.entries()) {
      if (/\d/.test(word) && word.length > 3) terms.push(word);
      const next = words[at + 1];
      if (next !== undefined && !COMMON.has(word) && !COMMON.has(next) && !COMMON.has(`${word} ${next}`)) terms.push(`${word} ${next}`);
    }
  }
  return terms;
}
