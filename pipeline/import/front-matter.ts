import { Document, isScalar } from 'yaml';
import type { DocumentKind } from '../schema/document.ts';

/** What an import could find; null is written as a line that a person has to fill in. */
export type Found = {
  readonly title: string | null;
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
};

const FILL: Readonly<Record<string, string>> = {
  title: 'the title as printed',
  place: 'the ISO 3166-2 code of the place, as VN-HP; VN for the nation',
  issuer: 'the body whose commitments these are',
  date: 'the day of the document, as 2024-01-10; a month 2024-01 or a year 2024 is enough',
  publisher: 'who published the page',
};
const GUESSED: Readonly<Record<string, string>> = { kind: 'guessed from the title', place: 'guessed from the text' };

/** The front matter of a draft between its `---` lines: what is known as the `yaml` package quotes it, `key: # FILL: …` for what is not. */
export function frontMatter(found: Found): string {
  const { title, kind, number, place, date, publisher, url, published } = found;
  const document = new Document({
    title,
    kind,
    ...(number === null ? {} : { number }),
    place,
    issuer: null,
    date,
    source: { publisher, ...(url === null ? {} : { url }), ...(published === null ? {} : { published }) },
    text: 'verbatim',
    rights: 'excerpt',
  });
  for (const path of [['title'], ['kind'], ['place'], ['issuer'], ['date'], ['source', 'publisher']]) {
    const node = document.getIn(path, true);
    const key = path.at(-1)!;
    if (!isScalar(node)) continue;
    if (node.value === null) node.comment = ` FILL: ${FILL[key] ?? ''}`;
    else if (GUESSED[key] !== undefined) node.comment = ` ${GUESSED[key]}`;
  }
  return `---\n${document.toString({ nullStr: '', lineWidth: 0 })}---\n`;
}

/** One sentence for each thing that could not be found, saying what to fill in. */
export function notesOn(found: Found): string[] {
  const notes: string[] = [];
  const missing = (key: 'title' | 'place' | 'date' | 'publisher', field: string): void => {
    if (found[key] === null) notes.push(`The page does not say its ${key}: fill in \`${field}\` with ${FILL[key] ?? ''}.`);
  };
  missing('title', 'title');
  missing('place', 'place');
  notes.push(`A page does not say whose commitments it reports: fill in \`issuer\` with ${FILL.issuer ?? ''}.`);
  missing('date', 'date');
  missing('publisher', 'source.publisher');
  if (found.url === null) notes.push('The address of the page is not known: add `url` under `source` if it has one.');
  if (found.published === null) notes.push('The day of publication is not known: add `published` under `source` if the page names it.');
  return notes;
}
