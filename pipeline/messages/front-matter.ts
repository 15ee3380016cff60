/** Faults of the front matter; `key` is the path as written, `source.url`. */
export const FRONT_MATTER_MESSAGES = {
  'front-matter-missing': {
    level: 'error',
    text: () => 'Unexpected first line, expected `---` and front matter below it',
    note: () => `${UNPUBLISHED} \`camket new SLUG\` prints front matter to begin with.`,
  },
  'front-matter-unclosed': {
    level: 'error',
    text: () => 'Unexpected end of the file within the front matter, expected a line `---` below the keys',
    note: () => `${UNPUBLISHED} Write \`---\` on a line of its own after the last key.`,
  },
  'front-matter-syntax': {
    level: 'error',
    text: ({ problem, expected }: { readonly problem: string; readonly expected: string }) => `Unexpected ${problem}, expected ${expected}`,
    note: () => `${UNPUBLISHED} One key a line, \`key: value\`; a value with \`: \` or \`#\` in it stands in quotes.`,
  },
  'front-matter-absent': {
    level: 'error',
    text: ({ key, expected }: Fault) => `Unexpected absence of \`${key}\`, expected ${expected}`,
    note: ({ mend }: Fault) => `${UNPUBLISHED} ${mend}`,
  },
  'front-matter-date': {
    level: 'error',
    text: ({ key, found, expected }: Found) => `Unexpected ${key} \`${found}\`, expected ${expected}`,
    note: ({ mend }: Fault) => `${UNPUBLISHED} ${mend}`,
  },
  'front-matter-choice': {
    level: 'error',
    text: ({ key, found, expected }: Found) => `Unexpected ${key} \`${found}\`, expected ${expected}`,
    note: ({ mend }: Fault) => `${UNPUBLISHED} ${mend}`,
  },
  'front-matter-value': {
    level: 'error',
    text: ({ key, found, expected }: Found) => `Unexpected ${key} ${found === '' ? 'without words' : `\`${found}\``}, expected ${expected}`,
    note: ({ mend }: Fault) => `${UNPUBLISHED} ${mend}`,
  },
  'front-matter-late': {
    level: 'warning',
    text: ({ date, period }: { readonly date: string; readonly period: string }) =>
      `Unexpected date \`${date}\` of a plan for \`${period}\`, expected one before the plan is over`,
    note: ({ period }: { readonly date: string; readonly period: string }) =>
      `What is still ahead is counted from the beginning of \`${period}\`. Compare \`date\` and \`period\` with the document.`,
  },
  'front-matter-key': {
    level: 'warning',
    text: ({ key, nearest, known }: Unknown) =>
      `Unexpected key \`${key}\`, expected ${nearest === null ? `one of ${known.join(', ')}` : `\`${nearest}\``}`,
    note: ({ nearest }: Unknown) =>
      `The key is passed over. ${nearest === null ? 'Take it out.' : `Write \`${nearest}:\`, or take it out.`}`,
  },
} as const;

/** A key of the front matter, what was expected of it, and the sentence that tells the mend. */
export type Fault = { readonly key: string; readonly expected: string; readonly mend: string };
type Found = Fault & { readonly found: string };
type Unknown = { readonly key: string; readonly nearest: string | null; readonly known: readonly string[] };

const UNPUBLISHED = 'The document is not published until this is mended.';
