import { closest, distance } from 'fastest-levenshtein';

/** The word of a list that a slip of the pen explains: two letters changed places, or a third of them wrong at most; null where none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const slip = word.toLowerCase();
  const best = words.find((each) => lettersOf(each) === lettersOf(slip)) ?? closest(slip, words);
  return lettersOf(best) === lettersOf(slip) || distance(slip, best) <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
