import { fold } from './fold.ts';
import { foundOnce } from './found-once.ts';
import { TOPICS } from './lexicon/topics.ts';
import { tokenize, type Token } from './rules/token.ts';
import { buildTrie, findAll } from './rules/trie.ts';

const WORDS = buildTrie(TOPICS.flatMap(({ id, words }) => words.map((word): [string, string] => [fold(word), id])));
const RANK = new Map(TOPICS.map(({ id }, index) => [id, index]));
const FALLBACK = TOPICS.at(-1)!.id;

/**
 * A judge of topics for one document. It takes the words of a clause and the headings above it and gives the topic that most words speak of, those of a
 * heading counting half; the last topic of the lexicon where none is spoken of.
 */
export function topicJudge(): (clause: readonly Token[], headings: readonly string[]) => string {
  // A heading stands over many clauses: it is read once.
  const known = new Map<string, readonly string[]>();
  const topicsOf = (heading: string): readonly string[] => foundOnce(known, heading, () => spokenOf(tokenize(fold(heading))));
  return (clause, headings) => {
    const votes = new Map<string, number>();
    count(spokenOf(clause), 2, votes);
    for (const heading of headings) count(topicsOf(heading), 1, votes);
    const best = [...votes].sort((a, b) => b[1] - a[1] || RANK.get(a[0])! - RANK.get(b[0])!)[0];
    return best?.[0] ?? FALLBACK;
  };
}

/** The topic of one clause as printed. */
export function topicOf(clause: string, headings: readonly string[]): string {
  return topicJudge()(tokenize(fold(clause)), headings);
}

/** The phrases of a clause and its headings that speak of a topic, as the lexicon has them, those of the clause first. */
export function topicWords(topic: string, clause: string, headings: readonly string[]): readonly string[] {
  const said = [clause, ...headings].map(fold);
  return said.flatMap((text) =>
    findAll(WORDS, tokenize(text))
      .filter(({ value }) => value === topic)
      .map(({ start, end }) => text.slice(start, end)),
  );
}

function spokenOf(tokens: readonly Token[]): readonly string[] {
  return findAll(WORDS, tokens).map(({ value }) => value);
}

function count(topics: readonly string[], weight: number, votes: Map<string, number>): void {
  for (const topic of topics) votes.set(topic, (votes.get(topic) ?? 0) + weight);
}
