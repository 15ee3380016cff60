import { AGENCIES } from '../pipeline/lexicon/agencies.ts';
import { MEASURES } from '../pipeline/lexicon/measures.ts';
import { PLACES } from '../pipeline/lexicon/places.ts';
import { TOPICS } from '../pipeline/lexicon/topics.ts';
import type { Names } from './view/library.ts';

/** What the lexicon calls places, territories, measures, topics and bodies in a language of the interface. */
export function namesIn(language: 'vi' | 'en'): Names {
  const named = (entries: readonly { readonly id: string; readonly names: { readonly vi: string; readonly en: string } }[]) =>
    Object.fromEntries(entries.map(({ id, names }) => [id, names[language]]));
  return {
    places: named(PLACES),
    territories: Object.fromEntries(PLACES.flatMap(({ territories }) => territories.map(({ id, note }) => [id, note[language]]))),
    grounds: Object.fromEntries(
      PLACES.flatMap(({ id, territories }) =>
        territories.map(({ id: ground, from, until, source }) => [ground, { place: id, from, until, source }]),
      ),
    ),
    measures: named(MEASURES),
    topics: named(TOPICS),
    agencies: named(AGENCIES),
  };
}
