import type { Indicator } from '../../pipeline/schema/indicator.ts';
import { MEASURES } from '../../pipeline/lexicon/measures.ts';
import { chart } from './chart.ts';
import type { Chart } from './chart.ts';
import { chartsOf, isYear } from './chart-data.ts';
import { chartFile } from './chart-file.ts';
import { readable } from './date.ts';
import type { Fact } from './fact.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { offer, picturePath, valuesFile } from './measure-files.ts';
import type { FileLink, Written } from './measure-files.ts';
import { measureTable, recentAndOlder } from './measure-table.ts';
import type { GroundRows } from './measure-table.ts';
import { anchorOf, listPath, measurePath } from './paths.ts';
import { verdictCounts } from './tally.ts';
import type { Tally } from './tally.ts';

const LEXICON = new Map(MEASURES.map((measure) => [measure.id, measure]));

const JUDGED: readonly string[] = ['met', 'partly', 'missed'];
const JUDGED_SHOWN = 8;

/** A measure in the list of measures. */
export type MeasureRow = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Whether any document sets a target for it. */
  readonly aimed: boolean;
  readonly targets: string;
  readonly results: string;
  /** How many of them were found met, partly met or missed. */
  readonly judged: number;
  /** Verdicts that some of its targets have. */
  readonly verdicts: readonly Tally[];
};

/** The measures of one topic. */
export type MeasureGroup = { readonly id: string; readonly topic: string; readonly rows: readonly MeasureRow[] };

/** A chart with itself as a file, and how a page offers it. */
export type OfferedChart = Chart & { readonly file: Written; readonly link: FileLink };

/** A measure in one place: charts, one for each unit, and the table with all values, also as a file. */
export type MeasurePlace = {
  readonly anchor: string;
  readonly name: string;
  readonly charts: readonly OfferedChart[];
  readonly values: { readonly file: Written; readonly link: FileLink };
  /** What the charts leave out; empty where they show all. */
  readonly note: string;
  readonly grounds: readonly GroundRows[];
  readonly label: string;
  /** Periods before the newest, folded, with how many they are; null where there are few. */
  readonly older: { readonly grounds: readonly GroundRows[]; readonly summary: string; readonly label: string } | null;
};

/** All that the page of a measure shows. */
export type MeasurePage = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** How many targets and results it has. */
  readonly counts: string;
  readonly verdicts: readonly Tally[];
  readonly places: readonly MeasurePlace[];
};

/** The ids of the measures that records have. */
export function measureIds({ dataset }: Library): string[] {
  return [...new Set(dataset.indicators.map(({ measure }) => measure).filter((measure) => measure !== null))].sort();
}

/** The name of a measure; as the text names it where the lexicon does not know it. */
export function measureName(id: string, { names, dataset }: Library): string {
  return names.measures[id] ?? dataset.indicators.find(({ measure }) => measure === id)?.name ?? id;
}

/** The measures that records have, by topic: those with targets before those with results alone, each in the order of their names. */
export function measureGroups(library: Library): MeasureGroup[] {
  const { dataset, names } = library;
  const byMeasure = Map.groupBy(
    dataset.indicators.filter(({ measure }) => measure !== null),
    ({ measure }) => measure!,
  );
  const collator = new Intl.Collator('vi');
  const rows = [...byMeasure].map(([id, indicators]) => ({ topic: topicOf(id, indicators), row: measureRow(id, indicators, library) }));
  return [...Map.groupBy(rows, ({ topic }) => topic)]
    .map(([id, of]) => ({
      id,
      topic: names.topics[id] ?? id,
      rows: of.map(({ row }) => row).sort((a, b) => Number(b.aimed) - Number(a.aimed) || collator.compare(a.name, b.name)),
    }))
    .sort((a, b) => collator.compare(a.topic, b.topic));
}

/** The measures that most of their targets were judged by, the most first: what a reader looks for before all others. */
export function mostJudged(groups: readonly MeasureGroup[]): MeasureRow[] {
  const collator = new Intl.Collator('vi');
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ judged }) => judged > 0)
    .sort((a, b) => b.judged - a.judged || collator.compare(a.name, b.name))
    .slice(0, JUDGED_SHOWN);
}

/** The page of a measure; throws where no record has it. */
export function measurePage(id: string, library: Library): MeasurePage {
  const indicators = library.dataset.indicators.filter(({ measure }) => measure === id);
  if (indicators.length === 0) throw new Error(`Unexpected measure ${id}, expected one that records have`);
  const name = measureName(id, library);
  const { words } = library;
  const { targets, results, verdicts } = measureRow(id, indicators, library);
  const aims = indicators.filter(({ role }) => role === 'target').length;
  return {
    path: measurePath(id),
    title: name,
    description: fill(words.measures.pageDescription, { name, targets, results }),
    facts: facts(id, indicators, library),
    counts: [fill(words.measures.pageCounts, { targets, results }), ...(aims > 1 ? [words.measures.repeated] : [])].join(' '),
    verdicts,
    places: places(id, name, indicators, library),
  };
}

function measureRow(id: string, indicators: readonly Indicator[], library: Library): MeasureRow {
  const { words, href } = library;
  const targets = indicators.filter(({ role }) => role === 'target');
  const verdicts = verdictCounts(targets, null, library).filter(({ count }) => count > 0);
  return {
    id,
    name: measureName(id, library),
    href: href(measurePath(id)),
    aimed: targets.length > 0,
    targets: fill(words.measures.targets, { n: targets.length }),
    results: fill(words.measures.results, { n: indicators.length - targets.length }),
    judged: verdicts.filter(({ state }) => JUDGED.includes(state.value)).reduce((sum, { count }) => sum + count, 0),
    verdicts,
  };
}

/** The name of a measure's topic in the lexicon, else that of a record with it. */
export function topicName(id: string, record: Indicator, { names }: Library): string {
  const topic = topicOf(id, [record]);
  return names.topics[topic] ?? topic;
}

function topicOf(id: string, [first]: readonly Indicator[]): string {
  return LEXICON.get(id)?.topic ?? first!.topic;
}

function facts(id: string, indicators: readonly Indicator[], library: Library): Fact[] {
  const { words, names, href } = library;
  const topic = topicOf(id, indicators);
  const measure = LEXICON.get(id);
  const better = measure?.better ?? null;
  const found: readonly (Fact | null)[] = [
    { term: words.measures.topic, parts: [{ text: names.topics[topic] ?? topic, href: href(listPath({ topic })) }] },
    measure === undefined
      ? null
      : {
          term: words.measures.direction,
          parts: [{ text: better === null ? words.measures.betterUnknown : words.measures.better[better] }],
        },
  ];
  return found.filter((fact) => fact !== null);
}

/** Places with the most values first. */
function places(id: string, name: string, indicators: readonly Indicator[], library: Library): MeasurePlace[] {
  const { words, names } = library;
  const collator = new Intl.Collator('vi');
  const placed = [...Map.groupBy(indicators, ({ place }) => place)]
    .map(([place, values]) => ({ place, values, called: names.places[place] ?? place }))
    .sort((a, b) => b.values.length - a.values.length || collator.compare(a.called, b.called));
  return placed.map(({ place, values, called }) => {
    const file = valuesFile(id, place, values, library);
    return {
      anchor: anchorOf(place),
      name: called,
      charts: charts(id, name, place, values, library),
      values: { file, link: offer(file, library.file, words) },
      note: values.every(({ period }) => isYear(period?.edtf)) ? '' : words.measures.chart.years,
      ...tables(values, fill(words.measures.table.label, { measure: name, place: called }), library),
    };
  });
}

function tables(values: readonly Indicator[], label: string, library: Library): Pick<MeasurePlace, 'grounds' | 'label' | 'older'> {
  const { recent, older } = recentAndOlder(measureTable(values, library));
  if (older.length === 0) return { grounds: recent, label, older: null };
  const n = older.reduce((sum, { periods }) => sum + periods.length, 0);
  const summary = fill(library.words.measures.table.older, { n });
  return { grounds: recent, label, older: { grounds: older, summary, label: `${label}. ${summary}` } };
}

function charts(id: string, name: string, place: string, indicators: readonly Indicator[], library: Library): OfferedChart[] {
  const { words, names, href, absolute } = library;
  const since = (ground: string) => names.grounds[ground]?.from ?? null;
  const title = fill(words.measures.chart.title, { measure: name, place: names.places[place] ?? place });
  const day = (ground: string) => readable(since(ground) ?? '', words);
  const all = chartsOf(indicators, since);
  return all.map((data, i) => {
    const called = {
      id: `chart-${anchorOf(place)}-${i + 1}`,
      title,
      ground: (ground: string) => names.territories[ground] ?? ground,
      since: day,
    };
    const drawn = chart(data, called, words);
    // Units that are written alike in an address (m2, m²) are told apart by their order.
    const alike = all.slice(0, i).filter(({ unit }) => picturePath(id, place, unit) === picturePath(id, place, data.unit)).length;
    const file = { path: picturePath(id, place, data.unit, alike), text: chartFile(drawn, absolute(measurePath(id, place)), words) };
    return { ...drawn, file, link: offer(file, href, words) };
  });
}
