import { fold } from '../../pipeline/fold.ts';
import { AGENCIES } from '../../pipeline/lexicon/agencies.ts';
import { PLACES } from '../../pipeline/lexicon/places.ts';
import type { Library } from './library.ts';
import { own, phrase, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';

const BY_ID = new Map(AGENCIES.map(({ id, names }) => [id, names.vi]));
const BY_NAME = new Map(AGENCIES.map(({ id, names }) => [names.vi, id]));

/** A body as a record has it: as printed, with its id where the lexicon knows it. */
type Named = { readonly name: string; readonly id?: string | undefined };

/** A body as addresses name it, in every language of the interface the same: its Vietnamese name where the lexicon knows it, else its name as printed. */
export function bodyOf({ name, id }: Named): string {
  return BY_ID.get(id ?? '') ?? name;
}

/** What the interface calls a body that an address names; null where the lexicon does not know it. */
export function bodyCalled(body: string, { names }: Pick<Library, 'names'>): string | null {
  return names.agencies[BY_NAME.get(body) ?? ''] ?? null;
}

/** Bodies by every name they are printed with, folded. */
const BY_PRINTED = new Map(AGENCIES.flatMap((agency) => [agency.names.vi, ...agency.aliases].map((name) => [fold(name), agency] as const)));
/** How a name ends that has its place in it; the country is no place that bodies of one name stand apart by. */
const AT_PLACE = PLACES.filter(({ kind }) => kind !== 'nation').map(({ id, kind, names }) => ({ id, kind, ending: ` ${fold(names.vi)}` }));

/**
 * What the interface calls a body as a document prints it, with its place: `Ủy ban nhân dân thành phố Hải Phòng` is the Hai Phong City People’s Committee.
 * Null in the language of the texts, and where the lexicon does not know the body.
 */
export function printedCalled(printed: string, { words, names }: Pick<Library, 'words' | 'names'>): string | null {
  if (words.textLang === undefined) return null;
  const folded = fold(printed);
  const { id: place, kind, ending = '' } = AT_PLACE.find((each) => folded.endsWith(each.ending)) ?? {};
  const agency = BY_PRINTED.get(folded.slice(0, folded.length - ending.length));
  if (place === undefined) return names.agencies[agency?.id ?? ''] ?? null;
  // What has a place to its name and is known of the centre only is another body: its branch there.
  if (agency === undefined || agency.level === 'central') return null;
  const [called, body] = [names.places[place]!, names.agencies[agency.id]!];
  if (!LOCAL.test(body)) return agency.level === 'any' ? null : `${body}, ${called}`;
  // `Ho Chi Minh City` has its city in its name, and no city has an office of a province.
  const doubled = called.endsWith(' City') ? /^City / : kind === 'municipality' ? /^Provincial / : '';
  return `${called} ${body.replace(doubled, '')}`;
}

/** A body that acts, as it is named in an address or as it is printed: what the interface calls it; null where the lexicon does not know it. */
export function actorCalled(actor: Named, library: Pick<Library, 'words' | 'names'>): string | null {
  return printedCalled(actor.name, library) ?? bodyCalled(bodyOf(actor), library);
}

/**
 * The same within a sentence of the interface. Where it knows only what kind of body it is (the committee of some commune), the name as printed follows, which
 * says which one.
 */
export function actorPhrase(actor: Named, library: Pick<Library, 'words' | 'names'>): Phrase {
  const printed = own(actor.name, library.words);
  if (library.words.textLang === undefined) return printed;
  const whole = printedCalled(actor.name, library);
  const kind = bodyCalled(bodyOf(actor), library);
  return whole ?? (kind === null ? printed : together([kind, phrase('({printed})', { printed })], ' '));
}

/** Names that a place stands before: `Provincial People’s Council`. */
const LOCAL = /^(?:City|Provincial|People's) /;

/** A body as a document prints it, as a page shows it. */
export function printedShown(
  printed: string,
  library: Pick<Library, 'words' | 'names'>,
): { readonly name: string; readonly lang: 'vi' | undefined } {
  const called = printedCalled(printed, library);
  return called === null ? { name: printed, lang: library.words.textLang } : { name: called, lang: undefined };
}

/** The same within a sentence. */
export function printedPhrase(printed: string, library: Pick<Library, 'words' | 'names'>): Phrase {
  return printedCalled(printed, library) ?? own(printed, library.words);
}
