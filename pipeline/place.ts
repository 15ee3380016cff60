import { PLACES } from './lexicon/places.ts';

const BY_ID = new Map(PLACES.map((place) => [place.id, place]));

/**
 * The ground that a place's code covered on a day.
 * @param place an ISO 3166-2 code
 * @param day an ISO date
 * @returns an id of lexicon/places' territories; the code itself for a place the lexicon does not know
 */
export function territoryOf(place: string, day: string): string {
  const territories = BY_ID.get(place)?.territories ?? [];
  const found = territories.find(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  return found?.id ?? place;
}

/** The ground that a place's code covered before the one of a day; the same where it never changed. */
export function formerTerritoryOf(place: string, day: string): string {
  const territories = BY_ID.get(place)?.territories ?? [];
  const at = territories.findIndex(({ id }) => id === territoryOf(place, day));
  return territories[Math.max(0, at - 1)]?.id ?? place;
}
