import { AGENCIES } from '../../pipeline/lexicon/agencies.ts';
import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import type { Words } from '../i18n/vi.ts';
import { fillCounts } from './counts.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { listPath, PATHS, subjectPath } from './paths.ts';

/** What has a page of its own beside documents and commitments, named as its folder. */
export type SubjectKind = 'agencies' | 'places' | 'topics';

/** A body, place or topic with the records that concern it; of a body only what it is asked to do. */
export type Subject = {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly documents: ReadonlySet<string>;
};

/** A line of an index of subjects. */
export type SubjectRow = { readonly name: string; readonly lang?: 'vi' | undefined; readonly href: string; readonly counts: string };

/**
 * The index of one kind of subjects, many bodies by the level they stand on; `printed` are bodies that the lexicon does not know, by the names that documents
 * print, `more` where all of these are.
 */
export type SubjectIndex = {
  readonly rows: readonly SubjectRow[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly SubjectRow[] }[];
  readonly printed: readonly SubjectRow[];
  readonly more: { readonly href: string; readonly text: string } | null;
};

const PRINTED = `${PATHS.agencies}printed/`;
const PRINTED_PAGE = 100;
const PRINTED_SHOWN = 20;
/** More bodies than these stand by level. */
const TOGETHER = 40;
const LEVELS = ['central', 'province', 'district', 'commune', 'enterprise', 'any', 'collective'] as const;
const LEVEL_OF = new Map(AGENCIES.map(({ id, level }) => [id, level]));

/** All subjects of a kind that records concern, in the order of their names, a country before its parts. */
export function subjectsOf(kind: SubjectKind, library: Library): Subject[] {
  const { dataset, documents, names } = library;
  const placeOf = (id: string) => documents.get(id)!.place;
  const idsOfTask = {
    agencies: ({ actors }: Task) => actors.flatMap(({ id }) => (id === undefined ? [] : [id])),
    places: ({ document }: Task) => [placeOf(document)],
    topics: ({ topic }: Task) => [topic],
  }[kind];
  const idsOfIndicator = {
    agencies: () => [],
    places: ({ place }: Indicator) => [place],
    topics: ({ topic }: Indicator) => [topic],
  }[kind];
  const found = new Map<string, { tasks: Task[]; indicators: Indicator[]; documents: Set<string> }>();
  const at = (id: string) => {
    const there = found.get(id) ?? { tasks: [], indicators: [], documents: new Set<string>() };
    found.set(id, there);
    return there;
  };
  for (const { id, place } of kind === 'places' ? dataset.documents : []) at(place).documents.add(id);
  for (const task of dataset.tasks) {
    for (const id of new Set(idsOfTask(task))) {
      at(id).tasks.push(task);
      at(id).documents.add(task.document);
    }
  }
  for (const indicator of dataset.indicators) {
    for (const id of idsOfIndicator(indicator)) {
      at(id).indicators.push(indicator);
      at(id).documents.add(indicator.document);
    }
  }
  const collator = new Intl.Collator('vi');
  return [...found]
    .map(([id, records]) => ({ kind, id, name: names[kind][id] ?? id, ...records }))
    .sort((a, b) => Number(isCountry(b)) - Number(isCountry(a)) || collator.compare(a.name, b.name));
}

// ISO 3166: what a country has of parts bears its code and a hyphen.
function isCountry({ kind, id }: Subject): boolean {
  return kind === 'places' && !id.includes('-');
}

/** The index of a kind. */
export function subjectIndex(kind: SubjectKind, library: Library): SubjectIndex {
  const { words, href } = library;
  const subjects = subjectsOf(kind, library);
  const rowOf = (subject: Subject): SubjectRow => ({
    name: subject.name,
    href: href(subjectPath(kind, subject.id)),
    counts: counted(subject, words),
  });
  const levelled = kind === 'agencies' && subjects.length > TOGETHER;
  const byLevel = Map.groupBy(subjects, ({ id }) => LEVEL_OF.get(id) ?? 'any');
  const all = kind === 'agencies' ? printed(library) : [];
  const cut = all.length > PRINTED_PAGE;
  return {
    rows: levelled ? [] : subjects.map(rowOf),
    groups: levelled
      ? LEVELS.map((level) => ({ heading: words.pages.agencies.levels[level], rows: (byLevel.get(level) ?? []).map(rowOf) })).filter(
          ({ rows }) => rows.length > 0,
        )
      : [],
    printed: cut ? all.slice(0, PRINTED_SHOWN) : all,
    more: cut ? { href: href(PRINTED), text: fill(words.pages.all, { n: numeral(all.length, words) }) } : null,
  };
}

/** The pages that list all bodies by the names that documents print; none where the index shows them. */
export function printedParts(library: Library): Part<SubjectRow>[] {
  const all = printed(library);
  return all.length <= PRINTED_PAGE ? [] : partsOf(all, PRINTED, PRINTED_PAGE);
}

/** How much concerns a subject, in words. */
export function counted({ kind, id, tasks, indicators }: Subject, words: Words): string {
  if (kind === 'agencies') {
    const lead = tasks.filter(({ actors }) => actors.some((actor) => actor.id === id && actor.part === 'lead')).length;
    return fillCounts(words.subject.agencyCounts, { lead, support: tasks.length - lead }, '');
  }
  const targets = indicators.filter(({ role }) => role === 'target').length;
  return fillCounts(words.subject.counts, { tasks: tasks.length, targets, results: indicators.length - targets }, '');
}

/** Whether a name of the lexicon is that of one body only; a kind of body has another in each place. */
export function isOneBody(id: string): boolean {
  const level = AGENCIES.find((agency) => agency.id === id)?.level;
  return level === 'central' || level === 'enterprise';
}

function printed({ dataset, words, href }: Library): SubjectRow[] {
  const byName = new Map<string, { lead: number; support: number }>();
  for (const { actors } of dataset.tasks) {
    for (const { name, part } of actors.filter(({ id }) => id === undefined)) {
      const counts = byName.get(name) ?? { lead: 0, support: 0 };
      counts[part] += 1;
      byName.set(name, counts);
    }
  }
  const collator = new Intl.Collator('vi');
  return [...byName]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, counts]) => ({
      name,
      lang: words.textLang,
      href: href(listPath({ body: name })),
      counts: fillCounts(words.subject.agencyCounts, counts, ''),
    }));
}
