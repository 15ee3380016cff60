import { dated } from '../../pipeline/serialize/calendar.ts';
import type { Library } from './library.ts';
import { subjectsOf } from './subject.ts';
import type { SubjectKind } from './subject.ts';

/** The calendars of one kind of subjects, by their names. */
export type CalendarGroup = {
  readonly kind: SubjectKind;
  readonly heading: string;
  readonly calendars: readonly { readonly name: string; readonly href: string }[];
};

const KINDS: readonly SubjectKind[] = ['places', 'topics', 'agencies'];

/** A calendar for each place, topic and body of the lexicon that has a day to tell; kinds without any are left out. */
export function calendarGroups(library: Library): CalendarGroup[] {
  const { words, dataset, names, file } = library;
  const days = dated(dataset);
  return KINDS.map((kind) => ({
    kind,
    heading: words.subject[kind].title,
    calendars: subjectsOf(kind, library)
      .filter(
        ({ id, tasks, indicators }) => names[kind][id] !== undefined && [...tasks, ...indicators].some((record) => days.has(record.id)),
      )
      .map(({ id, name }) => ({ name, href: file(`data/calendars/${kind}/${id.toLowerCase()}.ics`) })),
  })).filter(({ calendars }) => calendars.length > 0);
}
