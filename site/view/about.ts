import { readable } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { PATHS } from './paths.ts';

/** A part of the page about the site; `list` is a row of steps or of remarks after its paragraphs. */
export type AboutSection = {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list: readonly string[];
  readonly links: readonly { readonly text: string; readonly href: string }[];
};

/** The page about the site, every number in it counted from what is published. */
export function aboutSections(library: Library): AboutSection[] {
  const { words } = library;
  const values = { ...counts(library), ...days(library), licence: words.downloads.licence.text };
  const links = linksOf(library);
  // Without documents there is nothing to count.
  const counted = library.dataset.documents.length > 0;
  return words.about.sections.map(({ id, heading, paragraphs, list }) => ({
    id,
    heading,
    paragraphs: paragraphs.filter((text) => counted || !NUMBER.test(text)).map((text) => fill(text, values)),
    list,
    links: links[id] ?? [],
  }));
}

/** A place that a number is filled into; the licence is a name. */
const NUMBER = /\{(?!licence\})/;

function counts({ dataset, words }: Library): Record<string, string> {
  const { documents, tasks, indicators, deadlines, outcomes, dropped } = dataset;
  const role = (wanted: string) => indicators.filter((each) => each.role === wanted).length;
  const verdict = (wanted: string) => outcomes.filter((each) => each.verdict === wanted).length;
  const text = (wanted: string) => documents.filter((each) => each.text === wanted).length;
  const due = (...from: readonly string[]) => tasks.filter(({ deadline }) => deadline !== null && from.includes(deadline.from)).length;
  const decided = (wanted: string) =>
    [...tasks, ...indicators, ...deadlines].filter(({ reviewed }) => reviewed?.decision === wanted).length;
  const recorded = tasks.filter(({ progress }) => progress !== null).length;
  const numbers = {
    documents: documents.length,
    publishers: new Set(documents.map(({ source }) => source.publisher)).size,
    tasks: tasks.length,
    targets: role('target'),
    results: role('actual'),
    estimates: role('estimate'),
    deadlines: deadlines.length,
    dueStated: due('clause', 'table'),
    dueInherited: due('lead-in', 'section', 'plan'),
    dueAssumed: due('assumed'),
    dueNone: tasks.filter(({ deadline }) => deadline === null).length,
    verbatim: text('verbatim'),
    restated: text('restated'),
    met: verdict('met'),
    partly: verdict('partly'),
    missed: verdict('missed'),
    pending: verdict('pending'),
    unknown: verdict('unknown'),
    notComparable: verdict('not-comparable'),
    recorded,
    unrecorded: tasks.length - recorded,
    set: decided('set'),
    added: decided('add'),
    dropped: dropped.length,
  };
  return Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, numeral(n, words)]));
}

/** The days of the oldest and the newest document. */
function days({ dataset: { documents, reach }, words }: Library): Record<string, string> {
  const [oldest] = documents;
  return { first: oldest === undefined ? '' : readable(oldest.date, words), last: reach === null ? '' : readable(reach, words) };
}

function linksOf({ words, config, href }: Library): Partial<Record<string, AboutSection['links']>> {
  const { corrections, data, repository, mail } = words.about.links;
  const to = {
    repository: config.repository === null ? [] : [{ text: repository, href: config.repository }],
    mail: config.mail === null ? [] : [{ text: fill(mail, { mail: config.mail }), href: `mailto:${config.mail}` }],
  };
  return {
    correct: [{ text: corrections, href: href(PATHS.corrections) }],
    licence: [{ text: data, href: href(PATHS.data) }],
    who: [...to.repository, ...to.mail],
  };
}
