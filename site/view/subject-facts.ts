import { AGENCIES } from '../../pipeline/lexicon/agencies.ts';
import { PLACES } from '../../pipeline/lexicon/places.ts';
import { dated } from '../../pipeline/serialize/calendar.ts';
import { capital } from './capital.ts';
import { readable } from './date.ts';
import type { Fact, Part } from './fact.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { subjectPath } from './paths.ts';
import { own, together } from './phrase.ts';
import type { Subject } from './subject.ts';

/** What is known of a subject itself: mergers of a body, the grounds of a place. */
export function subjectFacts(subject: Subject, library: Library): Fact[] {
  return { agencies: mergers, places: grounds, topics: () => [] }[subject.kind](subject, library);
}

function mergers({ id }: Subject, library: Library): Fact[] {
  const { subject } = library.words;
  const body = (other: string, on: string, form: string, source: string): Part => {
    const name = library.names.agencies[other] ?? other;
    const asked = library.dataset.tasks.some(({ actors }) => actors.some((actor) => actor.id === other));
    return {
      text: fill(form, { name, day: readable(on, library.words) }),
      href: asked ? library.href(subjectPath('agencies', other)) : undefined,
      note: own(source, library.words),
    };
  };
  const merged = AGENCIES.find((agency) => agency.id === id)?.merged;
  const before = AGENCIES.filter((agency) => agency.merged?.into === id);
  return [
    ...(merged === undefined ? [] : [{ term: subject.merged, parts: [body(merged.into, merged.on, subject.mergedInto, merged.source)] }]),
    ...(before.length === 0
      ? []
      : [
          {
            term: subject.mergedFrom,
            parts: before.map((agency) => body(agency.id, agency.merged!.on, `{name}, ${subject.sinceDay}`, agency.merged!.source)),
          },
        ]),
  ];
}

function grounds({ id }: Subject, { words, names, href, dataset }: Library): Fact[] {
  const { subject } = words;
  const day = (text: string) => readable(text, words);
  const covered = Object.entries(names.grounds).filter(([, { place }]) => place === id);
  const parts = covered.map(([ground, { from, until, source }], i): Part => {
    const form = from === null ? (until === null ? '' : subject.groundUntil) : until === null ? subject.groundFrom : subject.groundBoth;
    const time = fill(form, { from: day(from ?? ''), until: day(until ?? '') });
    // One act ends a ground and begins the next: it is named once.
    const named = covered[i + 1]?.[1].source === source ? [] : [own(source, words)];
    return { text: capital(names.territories[ground] ?? ground), note: together([time, ...named], '; ') };
  });
  const into = PLACES.find((place) => place.id === id)?.into;
  const there = dataset.documents.some(({ place }) => place === into) || dataset.indicators.some(({ place }) => place === into);
  return [
    ...(into === undefined
      ? []
      : [
          {
            term: subject.partOf,
            parts: [{ text: names.places[into] ?? into, href: there ? href(subjectPath('places', into)) : undefined }],
          },
        ]),
    ...(covered.length < 2 ? [] : [{ term: subject.ground, parts }]),
  ];
}

/** Where a subject can be followed: its calendar, its feed. */
export function followFacts({ kind, id, tasks, indicators }: Subject, { words, file, dataset }: Library): Fact[] {
  const days = dated(dataset);
  const parts: Part[] = [];
  const hreflang = words.textLang;
  const name = encodeURIComponent(id.toLowerCase());
  if ([...tasks, ...indicators].some((record) => days.has(record.id)))
    parts.push({
      text: words.subject.calendar,
      href: file(`data/calendars/${kind}/${name}.ics`),
      hreflang,
      note: words.subject.calendarNote,
    });
  if (kind !== 'agencies') parts.push({ text: words.subject.feed, href: file(`feeds/${kind}/${name}.xml`), hreflang });
  return parts.length === 0 ? [] : [{ term: words.subject.follow, parts }];
}
