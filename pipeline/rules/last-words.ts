/** The words that phrases end with: of a text whose word is none of them, no phrase ends there. */
export function lastWordsOf(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(phrases, (words) => words.slice(words.lastIndexOf(' ') + 1)));
}
