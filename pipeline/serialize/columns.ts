import { FrontMatter } from '../schema/document.ts';
import type { Span } from '../schema/span.ts';
import type { Filled } from './tables.ts';

type Record = { readonly id: string; readonly document: string; readonly span: Span; readonly heading: readonly string[] };

const REQUIRED = { required: true } as const;

/** The columns every table begins with: the record's id and the document it stands in. */
export const recordColumns: readonly Filled<Record>[] = [
  {
    name: 'id',
    type: 'string',
    about: 'Stays the same from build to build',
    constraints: { required: true, unique: true },
    cell: ({ id }) => id,
  },
  { name: 'document', type: 'string', about: 'Id of the document', constraints: REQUIRED, cell: ({ document }) => document },
  { name: 'title', type: 'string', about: 'Title of the document', constraints: REQUIRED, cell: (_, { title }) => title },
  { name: 'issuer', type: 'string', about: 'The body whose document it is', constraints: REQUIRED, cell: (_, { issuer }) => issuer },
  { name: 'date', type: 'string', about: 'Date of the document, EDTF (ISO 8601-2)', constraints: REQUIRED, cell: (_, { date }) => date },
  {
    name: 'wording',
    type: 'string',
    about: 'Whether the words are those of the source, or restated and not to be quoted as those of the body',
    constraints: { required: true, enum: FrontMatter.unwrap().shape.text.unwrap().options },
    cell: (_, { text }) => text,
  },
];

/** The columns every table ends with: where in the document the record stands. */
export const placeColumns: readonly Filled<Record>[] = [
  {
    name: 'heading',
    type: 'string',
    about: 'Headings above it, outermost first, with › between them',
    cell: ({ heading }) => heading.join(' › '),
  },
  { name: 'line', type: 'integer', about: 'Line of the document, from 1', constraints: REQUIRED, cell: ({ span }) => span.line },
];

/** The address of the record's page; empty where the data are built for no site. */
export const urlColumn: Filled<Record> = {
  name: 'url',
  type: 'string',
  about: 'Page of the record',
  cell: ({ id }, _, url) => (url === null ? null : `${url}commitments/${id}/`),
};
