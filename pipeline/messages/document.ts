/** What a text holds that a reader of the data should know; the document is published all the same. */
export const DOCUMENT_MESSAGES = {
  'section-empty': {
    level: 'warning',
    text: ({ role }: { readonly role: 'tasks' | 'organisation' | 'targets' }) =>
      `Unexpected section of ${role} without a ${role === 'targets' ? 'target' : 'task'}, expected one at least`,
    note: (_details: unknown, where: string) => `\`camket explain ${where}\` shows how each sentence was read.`,
  },
  'date-impossible': {
    level: 'warning',
    text: ({ found, expected }: { readonly found: string; readonly expected: string }) =>
      `Unexpected time \`${found}\`, expected ${expected}`,
    note: () => 'The words are published without a date. Compare them with the source: a misprint of the source stays as it is.',
  },
  'table-unclosed': {
    level: 'warning',
    text: (table: OddTable) => {
      if (table.problem === 'cells')
        return `Unexpected ${count(table.found, 'cell')} in a row, expected ${table.expected} as in the head of the table`;
      return table.problem === 'head'
        ? 'Unexpected row of a table without its head, expected a line of dashes `|---|---|` below the first row'
        : 'Unexpected end of an HTML table, expected `</table>`';
    },
    note: (table: OddTable) => {
      if (table.problem === 'tag') return 'Nothing of the table is read. Close it with `</table>`.';
      if (table.problem === 'cells')
        return `Cells are read from the left; those without a head are passed over. Add or take out bars \`|\`${table.more > 0 ? `, here and in ${count(table.more, 'row')} below` : ''}.`;
      return `Its rows are read as running text, bars and all. Put the head and the line of dashes above them${table.more > 0 ? `, here and in ${count(table.more, 'place')} below` : ''}.`;
    },
  },
  'block-too-deep': {
    level: 'warning',
    text: ({ levels }: { readonly levels: number }) =>
      `Unexpected nesting of ${levels} lists, quotes or tables, expected a text that a page can show`,
    note: () => 'The block is read as plain text, marks and all. Take out the marks that open nothing.',
  },
  'marks-unclosed': {
    level: 'warning',
    text: () => 'Unexpected flood of marks `*`, `_`, `[` that nothing closes, expected marks in pairs',
    note: () => 'The block is read as plain text, marks and all. Close the marks, or write `\\*` where a star is meant.',
  },
  'no-diacritics': {
    level: 'warning',
    text: () => 'Unexpected text without Vietnamese accents, expected words as they are spelt',
    note: () => 'The document is published, but hardly anything can be read from it reliably. Take a copy that has its accents.',
  },
  'unit-suspect': {
    level: 'warning',
    text: ({ found, value, unit, measure, low, high }: OddValue) =>
      `Unexpected value \`${found}\` of \`${measure}\`, read as ${plainly(value)} ${unit}, expected ${plainly(low)} to ${plainly(high)}`,
    note: ({ other }: OddValue) =>
      `The value is published as printed. Compare it with the source: ${
        other === null ? 'often the unit is missing' : `with the unit or separator meant otherwise it would be ${plainly(other)}`
      }.`,
  },
} as const;

/** A row with another number of cells than the head has, and how many rows below it are odd too; or a table without its end tag. */
export type OddTable =
  | { readonly problem: 'cells'; readonly found: number; readonly expected: number; readonly more: number }
  | { readonly problem: 'head'; readonly more: number }
  | { readonly problem: 'tag' };

/** A value far from the usual ones of its measure, in the measure's unit; `other` is a thousand times more or less where that is usual, else null. */
export type OddValue = {
  readonly found: string;
  readonly value: number;
  readonly unit: string;
  readonly measure: string;
  readonly low: number;
  readonly high: number;
  readonly other: number | null;
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function plainly(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
