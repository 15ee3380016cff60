/** What a text holds that a reader of the data should know; the document is published all the same. */
export const DOCUMENT_MESSAGES = {
  'section-empty': {
    level: 'warning',
    text: ({ role }: { readonly role: 'tasks' | 'targets' }) =>
      `Unexpected section of ${role} without ${role === 'tasks' ? 'a task' : 'a target'}, expected one at least`,
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
    text: ({ problem }: { readonly problem: 'cells' | 'tag' }) =>
      problem === 'cells'
        ? 'Unexpected number of cells in a row, expected as many as the head of the table has'
        : 'Unexpected end of an HTML table, expected `</table>`',
    note: ({ problem }: { readonly problem: 'cells' | 'tag' }) =>
      problem === 'cells'
        ? 'Cells are read from the left; those without a head are passed over. Add or take out bars `|`.'
        : 'What follows is read as a part of the table. Close it with `</table>`.',
  },
  'block-too-deep': {
    level: 'warning',
    text: ({ levels }: { readonly levels: number }) =>
      `Unexpected nesting of ${levels} lists, quotes or tags, expected a text that a page can show`,
    note: () => 'The block is read as plain text, marks and all. Take out the marks that open nothing.',
  },
  'marks-unclosed': {
    level: 'warning',
    text: () => 'Unexpected flood of marks `*`, `_`, `[` that nothing closes, expected marks in pairs',
    note: () => 'The block is read as plain text, marks and all. Close the marks, or write `\\*` where a star is meant.',
  },
  'line-too-long': {
    level: 'warning',
    text: ({ length, limit }: { readonly length: number; readonly limit: number }) =>
      `Unexpected line of ${length} characters, expected at most ${limit}`,
    note: () => 'The line is read as plain text. Break it where its sentences end.',
  },
  'no-diacritics': {
    level: 'warning',
    text: () => 'Unexpected text without Vietnamese accents, expected words as they are spelt',
    note: () => 'The document is published, but hardly anything can be read from it reliably. Take a copy that has its accents.',
  },
  'unit-suspect': {
    level: 'warning',
    text: ({ found, expected }: { readonly found: string; readonly expected: string }) =>
      `Unexpected value \`${found}\`, expected ${expected}`,
    note: () =>
      'The value is published as printed. Compare it with the source: often the unit is missing or a separator is meant otherwise.',
  },
} as const;
