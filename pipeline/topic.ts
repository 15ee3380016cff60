import { fold } from './fold.ts';
import { TOPICS } from './lexicon/topics.ts';
import { buildTrie, findAll, tokenize } from './rules/trie.ts';

const WORDS = buildTrie(TOPICS.flatMap(({ id, words }) => words.map((word): [string, string] => [fold(word), id])));
const RANK = new Map(TOPICS.map(({ id }, index) => [id, index]));
const FALLBACK = TOPICS.at(-1)!.id;

/** The topic of a clause: the one most of its words speak of; those of its headings count half. The last topic of the lexicon where none is spoken of. */
export function topicOf(clause: string, headings: readonly string[]): string {
  const votes = new Map<string, number>();
  count(clause, 2, votes);
  for (const heading of headings) count(heading, 1, votes);
  const best = [...votes].sort((a, b) => b[1] - a[1] || RANK.get(a[0])! - RANK.get(b[0])!)[0];
  return best?.[0] ?? FALLBACK;
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

function count(text: string, weight: number, votes: Map<string, number>): void {
  for (const { value } of findAll(WORDS, tokenize(fold(text)))) votes.set(value, (votes.get(value) ?? 0) + weight);
}
