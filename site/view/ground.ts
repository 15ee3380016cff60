import { readable } from './date.ts';
import { documentName } from './document-name.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { own, phrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/** That a place covered other ground at another time: both grounds in a sentence, the act that changed it, and that act's page where the site has it. */
export type GroundChange = { readonly text: string; readonly act: Phrase; readonly href: string | null };

/** How two grounds of a place differ. */
export function groundChange(aim: string, got: string, library: Library): GroundChange {
  const { words, names } = library;
  const text = fill(words.outcome.target.grounds, { aim: named(aim, library), got: named(got, library) });
  return { text, ...act([names.grounds[aim], names.grounds[got]], library) };
}

/** How the ground of a place differs from an earlier one on a day; null where it does not. */
export function groundLater(place: string, aim: string, day: string, library: Library): GroundChange | null {
  const { words, names } = library;
  const later = Object.entries(names.grounds).find(
    ([, ground]) => ground.place === place && (ground.from ?? '') <= day && day <= (ground.until ?? day),
  );
  if (later === undefined || later[0] === aim) return null;
  const values = { aim: named(aim, library), got: named(later[0], library), end: readable(day, words) };
  return { text: fill(words.outcome.target.groundsLater, values), ...act([later[1]], library) };
}

function named(territory: string, { names }: Library): string {
  return names.territories[territory] ?? territory;
}

function act(grounds: readonly (Library['names']['grounds'][string] | undefined)[], library: Library): Omit<GroundChange, 'text'> {
  const newest = grounds
    .filter((ground) => ground !== undefined && ground.from !== null)
    .sort((a, b) => Number(a!.from! < b!.from!) - Number(a!.from! > b!.from!))[0];
  if (newest === undefined) return { act: '', href: null };
  const { from, source } = newest;
  // Numbers with a slash name one document: '12' would stand in any text.
  const issued = library.dataset.documents.find(({ number }) => number?.includes('/') === true && source.includes(number));
  return {
    act: phrase(library.words.outcome.target.act, { day: readable(from!, library.words), source: own(source, library.words) }),
    href: issued === undefined ? null : documentName(issued.id, library).href,
  };
}
