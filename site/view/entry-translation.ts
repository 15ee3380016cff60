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
    const { when, state, called, whoCalled } = shown[i]!;
    return {
      ...entry,
      called,
      whoCalled,
      when,
      state,
      searched: { when: entry.when, state: entry.state?.word ?? '' },
      names: namesOf(shown[i]!, library),
    };
  });
}

function namesOf({ kind, topicName, placeName, state, tags }: Entry, { words, names }: Library): string[] {
  const called = tags.map((tag) => ({ m: names.measures, a: names.agencies })[tag.charAt(0)]?.[tag.slice(2)] ?? '');
  const all = [topicName, placeName, words.kinds[kind], state?.word ?? '', ...called];
  return [...new Set([...all, ...all.flatMap((name) => likeNames(name, words.find.likes))])].filter((name) => name !== '');
}

/** What readers may type for a name, beside its own words. */
function likeNames(name: string, likes: Library['words']['find']['likes']): readonly string[] {
  const padded = ` ${name.toLowerCase()} `;
  return likes.filter(([part = '']) => padded.includes(` ${part.toLowerCase()} `)).flatMap(([, ...others]) => others);
}
