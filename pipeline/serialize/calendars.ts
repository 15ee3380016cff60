import { compareText } from '../fold.ts';
import { AGENCIES } from '../lexicon/agencies.ts';
import { PLACES } from '../lexicon/places.ts';
import { TOPICS } from '../lexicon/topics.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Site } from '../serialize.ts';
import { dated, formatCalendar } from './calendar.ts';

type Named = { readonly id: string; readonly names: { readonly vi: string } };

/** A calendar for each body that is asked something, each place and each topic, by file name: only where there is a day to tell. */
export function calendars(dataset: Dataset, site: Site): [name: string, text: string][] {
  const places = new Map(dataset.documents.map(({ id, place }) => [id, place]));
  const { tasks, indicators } = dataset;
  const agencies = tasks.flatMap(({ id, actors }) => actors.flatMap((actor) => (actor.id === undefined ? [] : [{ of: actor.id, id }])));
  const placed = [
    ...tasks.map(({ id, document }) => ({ of: places.get(document)!, id })),
    ...indicators.map(({ id, place }) => ({ of: place, id })),
  ];
  const topics = [...tasks, ...indicators].map(({ id, topic }) => ({ of: topic, id }));
  const write = (folder: string, pairs: readonly { readonly of: string; readonly id: string }[], lexicon: readonly Named[]) =>
    files(folder, pairs, lexicon, dataset, site);
  return [...write('agencies', agencies, AGENCIES), ...write('places', placed, PLACES), ...write('topics', topics, TOPICS)];
}

function files(
  folder: string,
  pairs: readonly { readonly of: string; readonly id: string }[],
  lexicon: readonly Named[],
  dataset: Dataset,
  site: Site,
): [string, string][] {
  const days = dated(dataset);
  const names = new Map(lexicon.map(({ id, names: { vi } }) => [id, vi]));
  const groups = Map.groupBy(
    pairs.filter(({ id }) => days.has(id)),
    ({ of }) => of,
  );
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([of, commitments]) => {
      const scope = { name: names.get(of) ?? of, commitments: new Set(commitments.map(({ id }) => id)) };
      return [`calendars/${folder}/${of.toLowerCase()}.ics`, formatCalendar(dataset, site, scope)];
    });
}
