import type { Entry } from './entry.ts';
import type { Library } from './library.ts';

/**
 * Entries as a search in another language than the texts' needs them: found by all that finds them in the texts' own language, and by what this one calls
 * their topic, measure, bodies, place, kind and state; shown in its words.
 * @param native the entries in the language of the texts
 * @param shown the same in the other language, in the same order
 */
export function translated(native: readonly Entry[], shown: readonly Entry[], library: Library): Entry[] {
  return native.map((entry, i) => {
    const { when, state } = shown[i]!;
    return {
      ...entry,
      when,
      state,
      searched: { when: entry.when, state: entry.state?.word ?? '' },
      names: namesOf(shown[i]!, library),
    };
  });
}

function namesOf({ kind, topicName, placeName, state, tags }: Entry, { words, names }: Library): string[] {
  const called = tags.map((tag) => ({ m: names.measures, a: names.agencies })[tag.charAt(0)]?.[tag.slice(2)] ?? '');
  return [...new Set([topicName, placeName, words.kinds[kind], state?.word ?? '', ...called])].filter((name) => name !== '');
}
