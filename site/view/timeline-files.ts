import { formatCsv } from '../../pipeline/serialize/csv.ts';
import type { Column } from '../../pipeline/serialize/tables.ts';
import { chartFile } from './chart-file.ts';
import type { Library } from './library.ts';
import type { Written } from './measure-files.ts';
import { commitmentPath, PATHS } from './paths.ts';
import { timelineDrawing } from './timeline-picture.ts';
import { timeline } from './timeline.ts';

/** The picture of the timeline as a file of its own. */
export function monthsFile(library: Library): Written {
  const { words, absolute } = library;
  const { picture, pictureNote } = words.timeline;
  const drawn = { ...timelineDrawing(timeline(library).years, words), title: picture, keys: [], notes: [pictureNote] };
  return { path: `${PATHS.timeline}months.svg`, text: chartFile(drawn, absolute(PATHS.timeline), words) };
}

const COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', about: 'Id of the task or target' },
  { name: 'kind', type: 'string', about: 'Task or target' },
  { name: 'last_day', type: 'date', about: 'Last day on which it can still be done' },
  { name: 'place', type: 'string', about: 'ISO 3166-2 code of the place' },
  { name: 'quote', type: 'string', about: 'Its words' },
  { name: 'document', type: 'string', about: 'Id of the document' },
  { name: 'url', type: 'string', about: 'Page of the record' },
];

/** What the picture counts, one commitment a row, as CSV; the same in all languages. */
export function daysFile(library: Library): Written {
  const root = library.versions('')[0]!.href;
  const due = timeline(library).years.flatMap(({ quarters }) => quarters.flatMap(({ months }) => months.flatMap((month) => month.rows)));
  const rows = due.map(({ id, kind, due: day, place, quote, document }) => [
    id,
    kind,
    day,
    place,
    quote,
    document.id,
    root + commitmentPath(id),
  ]);
  return { path: `${PATHS.timeline}months.csv`, text: formatCsv({ name: 'months', title: 'What falls due', columns: COLUMNS, rows }) };
}
