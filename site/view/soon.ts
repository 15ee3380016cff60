import { earliest } from './date.ts';
import type { Library } from './library.ts';
import { resultWords } from './list.ts';
import { results } from './result.ts';
import { rows } from './row.ts';
import type { Row } from './row.ts';
import { isOpen } from './state.ts';

/** How many rows are shown. */
export const SOON = 6;
/** So far ahead the file looks: what nobody comes to see for years need not be sent. */
const MOST = 200;

/** What falls due from some day on, for the reader's browser to choose from: each row as it is drawn. `whole` where nothing later is left out. */
export type Soon = { readonly rows: readonly { readonly due: string; readonly html: string }[]; readonly whole: boolean };

/** What is open and has a last day that its document states, from the newest document's date on, in the order of those days. */
export function comingRows(library: Library): Row[] {
  const { reach } = library.dataset;
  if (reach === null) return [];
  const from = earliest(reach);
  return rows(library)
    .filter(({ due, whenFrom, state }) => due !== null && due >= from && whenFrom === 'stated' && (state === null || isOpen(state)))
    .sort((a, b) => Number(a.due! > b.due!) - Number(a.due! < b.due!))
    .map((row) => ({ ...row, state: null }));
}

/** The same for the browser: of each day no more than can be shown. */
export function soon(library: Library): Soon {
  const days = new Map<string, number>();
  const all = comingRows(library).filter(({ due }) => {
    const before = days.get(due!) ?? 0;
    days.set(due!, before + 1);
    return before < SOON;
  });
  const words = resultWords(library);
  return { rows: all.slice(0, MOST).map((row) => ({ due: row.due!, html: results([row], words).html })), whole: all.length <= MOST };
}
