const TELEX: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'd'],
  [/([aeo])\1/g, '$1'],
  [/w/g, ''],
];

/** How many letters one has to change, add, leave out or swap with their neighbour to make one word of the other; `most + 1` where more are needed. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}

/** A word whose accents were typed as letters or digits while the keyboard wrote none (`ddaafu`, `dau62`), without them; the word itself where there are none. */
export function unTyped(word: string): string {
  const plain = /^[a-z]+[1-9][a-z1-9]*$/.test(word) ? word.replace(/\d/g, '') : word;
  const shaped = TELEX.reduce((text, [from, to]) => text.replace(from, to), plain);
  // The letter of the tone stands last, or behind the vowel.
  const toned = shaped.replace(/[sfrxj](?=(?:n|ng|nh|m|c|ch|t|p|i|u|y|o)?$)/, '');
  return toned.length > 1 ? toned : word;
}

/**
 * A word that was typed without the spaces between its syllables, cut into known ones: the cut whose neighbours stand side by side most often in the texts.
 * Null where no cut has neighbours that do.
 * @param known whether something is a word of the texts
 * @param together how strongly two words belong together, 0 where they never stand side by side
 */
export function cut(
  word: string,
  known: (part: string) => boolean,
  together: (a: string, b: string) => number,
): { readonly parts: string[]; readonly bond: number } | null {
  type Way = { readonly parts: string[]; readonly bond: number };
  const ways: Way[][] = [[{ parts: [], bond: 0 }]];
  for (let end = 1; end <= word.length; end += 1) {
    const here: Way[] = [];
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const part = word.slice(start, end);
      if (!known(part)) continue;
      for (const way of ways[start] ?? []) {
        const last = way.parts.at(-1);
        const bond = way.bond + (last === undefined ? 0 : together(last, part)) - EACH_PART;
        here.push({ parts: [...way.parts, part], bond });
      }
    }
    // What comes after depends on the last part alone, and few ways are worth going on with.
    ways[end] = here.sort((a, b) => b.bond - a.bond).slice(0, KEPT);
  }
  const best = ways[word.length]?.find((way) => way.parts.length > 1);
  if (!best) return null;
  const bonded = best.parts.slice(1).filter((part, i) => together(best.parts[i]!, part) > 0).length;
  return bonded * 2 >= best.parts.length - 1 && bonded > 0 ? best : null;
}

const LONGEST = 10;
const EACH_PART = 1;
const KEPT = 6;
