/** Faults of a file before its words are looked at. */
export const FILE_MESSAGES = {
  'file-missing': {
    level: 'error',
    text: () => 'Unexpected absence of this file, expected a Markdown file or a folder of them',
    note: () => 'Nothing was read here. Look for a slip in the path; `camket new SLUG --write` begins a new document.',
  },
  'file-folder': {
    level: 'error',
    text: () => 'Unexpected folder, expected a Markdown file',
    note: () => 'Nothing was read here. Name the file inside it; `camket check` and `camket build` take folders.',
  },
  'file-unreadable': {
    level: 'error',
    text: ({ reason }: { readonly reason: string }) => `Unexpected refusal of the system (${reason}), expected a file that can be read`,
    note: () => 'Nothing was read here. Give yourself leave to read the file, or mend the link it is.',
  },
  'file-empty': {
    level: 'error',
    text: () => 'Unexpected empty file, expected front matter and a text',
    note: () => 'The document is not published until this is mended. `camket new SLUG` prints front matter to begin with.',
  },
  'file-binary': {
    level: 'error',
    text: () => 'Unexpected NUL byte: the file is binary, expected Markdown as UTF-8 text',
    note: () => 'Nothing of it is read. Save the document as text, or import its web page with `camket import FILE.html`.',
  },
  'file-encoding': {
    level: 'error',
    text: ({ bytes }: { readonly bytes: string }) => `Unexpected byte ${bytes}, expected UTF-8`,
    note: () => 'Nothing of the file is read, for its letters would be guesses. Save it as UTF-8 in your editor.',
  },
  'file-name': {
    level: 'warning',
    text: ({ id, slug }: { readonly id: string; readonly slug: string }) =>
      `Unexpected file name \`${id}\`, expected small letters a-z, digits and hyphens: \`${slug}.md\``,
    note: () => 'The document is published, but its name is part of its address, where other characters are unreadable. Rename the file.',
  },
  'slug-twice': {
    level: 'error',
    text: ({ id, other }: { readonly id: string; readonly other: string }) =>
      `Unexpected second document \`${id}\`, expected one name for one document: the first is \`${other}\``,
    note: () => 'This one is not published until one of them is renamed.',
  },
  'text-bom': {
    level: 'warning',
    text: () => 'Unexpected byte order mark, expected the text to begin with its first character',
    note: mended,
  },
  'text-crlf': {
    level: 'warning',
    text: () => 'Unexpected line break CR, expected LF alone',
    note: mended,
  },
  'text-nfd': {
    level: 'warning',
    text: () => 'Unexpected letters taken apart (NFD), expected each with its accents in one (NFC)',
    note: mended,
  },
  'text-eth': {
    level: 'warning',
    text: ({ found }: { readonly found: string }) =>
      found === 'Ð' ? 'Unexpected letter Ð (U+00D0), expected Đ (U+0110)' : 'Unexpected letter ð (U+00F0), expected đ (U+0111)',
    note: mended,
  },
  'text-turned': {
    level: 'warning',
    text: ({ found }: { readonly found: string }) => `Unexpected character ${found} that turns the reading order, expected none`,
    note: () => 'It is read as if it were not there. Delete it: an editor that shows invisible characters shows where it is.',
  },
} as const;

function mended(_details: unknown, where: string): string {
  return `Read as if it were mended; \`camket check --fix ${where.replace(/:\d+$/, '')}\` rewrites the file so.`;
}
