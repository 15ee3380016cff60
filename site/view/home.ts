import { readable, yearOf } from './date.ts';
import { documentRows } from './document.ts';
import type { DocumentRow } from './document.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { listPath, PATHS } from './paths.ts';
import { numeral } from './numeral.ts';
import type { Row } from './row.ts';
import { comingRows, SOON } from './soon.ts';

const NEWEST_SHOWN = 4;

/** All that the home page shows; `empty` where content/ has no document yet. */
export type HomePage = {
  readonly empty: boolean;
  readonly due: {
    readonly heading: string;
    readonly rows: readonly Row[];
    readonly note: string;
    readonly more: { readonly href: string; readonly text: string } | null;
  };
  readonly newest: readonly DocumentRow[];
  readonly figures: readonly { readonly count: string; readonly label: string; readonly href: string }[];
};

/** The home page. What falls due next is counted from the newest document's date; from today on only in the reader's browser (scripts/soon.ts). */
export function homePage(library: Library): HomePage {
  const { words, dataset, href } = library;
  const { reach, indicators, tasks, deadlines, documents } = dataset;
  const date = reach === null ? '' : readable(reach, words);
  const next = comingRows(library);
  const year = yearOf(next[0]?.due ?? null);
  const targets = indicators.filter(({ role }) => role === 'target').length;
  const figure = (count: number, label: string, path: string) => ({
    count: numeral(count, words),
    label: fill(label, { n: count }),
    href: href(path),
  });
  return {
    empty: documents.length === 0,
    due: {
      heading: fill(words.home.due, { date }),
      rows: next.slice(0, SOON),
      note: fill(words.home.dueNote, { date }),
      more: year === null ? null : { href: href(listPath({ year })), text: fill(words.home.dueAll, { year }) },
    },
    newest: documentRows(library).slice(0, NEWEST_SHOWN),
    figures: [
      figure(documents.length, words.home.documents, PATHS.documents),
      figure(tasks.length, words.home.tasks, listPath({ kind: 'task' })),
      figure(targets, words.home.targets, listPath({ kind: 'target' })),
      figure(indicators.length - targets, words.home.results, listPath({ kind: ['actual', 'estimate'] })),
      figure(deadlines.length, words.home.deadlines, PATHS.timeline),
    ],
  };
}
