import { stringify } from 'csv-stringify/sync';
import type { Table } from './tables.ts';

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for another encoding; CRLF; words that a
 * spreadsheet would run as a formula begin with an apostrophe, numbers below zero stay numbers.
 */
export function formatCsv({ columns, rows }: Table): string {
  // The words of a closed list are ours and stay as the list has them: a comparator `=` is no formula.
  const closed = new Set(columns.flatMap(({ constraints }, index) => (constraints?.enum ? [index] : [])));
  return stringify([...rows.map((row) => [...row])], {
    header: true,
    columns: columns.map(({ name }) => ({ key: name, header: name })),
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      boolean: String,
      string: (value, { column, header }) => (!header && closed.has(Number(column)) ? { value, escape_formulas: false } : value),
    },
  });
}
