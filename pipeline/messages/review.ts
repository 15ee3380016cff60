/** Faults of a review file: what a person decided must reach the data or be told of. */
export const REVIEW_MESSAGES = {
  'review-alone': {
    level: 'error',
    text: ({ document }: { readonly document: string }) => `Unexpected review without its document, expected \`${document}\` beside it`,
    note: () => `${UNBUILT} Name the review after its document, or take it away.`,
  },
  'review-unreadable': {
    level: 'error',
    text: ({ reason }: { readonly reason: string }) => `Unexpected review that cannot be read (${reason}), expected a file of text`,
    note: () => `${UNBUILT} Look at the name and the rights of the file.`,
  },
  'review-syntax': {
    level: 'error',
    text: ({ problem, expected }: { readonly problem: string; readonly expected: string }) => `Unexpected ${problem}, expected ${expected}`,
    note: () => `${UNBUILT} Begin lines with spaces, two for each level; a value with \`: \` or \`#\` in it stands in quotes.`,
  },
  'review-key': {
    level: 'error',
    text: ({ key, expected }: Keyed) => `Unexpected key \`${key}\`, expected ${expected}`,
    note: () => `${UNBUILT} A decision under a slip of the pen would be lost: mend the key, or take it out.`,
  },
  'review-value': {
    level: 'error',
    text: ({ key, found, expected }: Keyed & { readonly found: string }) =>
      `Unexpected ${found === '' ? `absence of \`${key}\`` : `${key} \`${found}\``}, expected ${expected}`,
    note: ({ key }: Keyed) => `${UNBUILT} Write \`${key}:\` as expected. \`camket review --help\` shows an entry.`,
  },
  'review-contradiction': {
    level: 'error',
    text: ({ found, expected }: { readonly found: string; readonly expected: string }) => `Unexpected ${found}, expected ${expected}`,
    note: () => `${UNBUILT} Keep the one that is meant.`,
  },
  'review-orphan': {
    level: 'error',
    text: ({ id }: Orphan) =>
      `Unexpected id \`${id}\`, expected the id of a record of the document: its words have changed, or the record is gone`,
    note: ({ id, nearest }: Orphan) =>
      nearest === null
        ? `${UNBUILT} No record has like words. Keep its \`quote\` and say why under \`drop\`, so that its address goes on to answer, or give it the id that \`camket review\` shows.`
        : `${UNBUILT} The nearest record is \`${nearest.id}\` (${nearest.quote}): write \`${nearest.id}:\`, and below it \`formerly: [${id}]\`.`,
  },
  'review-quote': {
    level: 'error',
    text: ({ quote, where }: { readonly quote: string; readonly where: string }) =>
      `Unexpected quote \`${quote}\`, expected words that stand in \`${where}\``,
    note: () => `${UNBUILT} Copy the words from the page of the document, without footnote marks.`,
  },
  'review-evidence': {
    level: 'error',
    text: ({ document }: { readonly document: string }) =>
      `Unexpected document \`${document}\`, expected the name of a file beside this one, without .md`,
    note: () => `${UNBUILT} Evidence stands in a document of the collection: add that document, or name the right one.`,
  },
  'review-early': {
    level: 'error',
    text: ({ found, expected }: { readonly found: string; readonly expected: string }) =>
      `Unexpected date \`${found}\`, expected ${expected}`,
    note: () => `${UNBUILT} Nobody can report of a promise before it was made, or tell today what happens later.`,
  },
  'review-idle': {
    level: 'warning',
    text: ({ message }: { readonly message: string }) =>
      `Unexpected acknowledgement of \`${message}\`, expected a warning of that name at those words`,
    note: () => 'It has no effect: the warning is gone. Take the entry out.',
  },
} as const;

type Keyed = { readonly key: string; readonly expected: string };
type Orphan = { readonly id: string; readonly nearest: { readonly id: string; readonly quote: string } | null };

const UNBUILT = 'Nothing is built until this is mended.';
