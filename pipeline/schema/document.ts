import { z } from 'zod';
import { Edtf } from './date.ts';

export const DOCUMENT_KINDS = ['press', 'resolution', 'conclusion', 'plan', 'programme', 'directive', 'decision', 'report'] as const;
export const DocumentKind = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Where a text comes from: who published it, at which address, on which day. */
export const Source = z
  .strictObject({
    publisher: z.string().min(1),
    url: z
      .url({ protocol: /^https?$/ })
      .overwrite(uri)
      .optional(),
    published: Edtf.optional(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;

/** An address as a URI (RFC 3986), which has ASCII alone: what else an address bar takes is written as its bytes. */
function uri(address: string): string {
  return address.toWellFormed().replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
}

/** The front matter of one file of `content/`, which is the published Document without its `id`; `facts` names the collections of facts that a restated text was written from. */
export const FrontMatter = z
  .object({
    title: z.string().min(1),
    kind: DocumentKind,
    number: z.string().min(1).optional(),
    place: z.string().regex(/^VN(-[A-Z0-9]{2,3})?$/),
    issuer: z.string().min(1),
    event: z.string().min(1).optional(),
    date: Edtf,
    period: Edtf.optional(),
    source: Source,
    facts: z.array(z.string().min(1)).readonly().optional(),
    text: z.enum(['verbatim', 'restated']).default('verbatim'),
    rights: z.enum(['full', 'excerpt']),
  })
  .readonly();
export type FrontMatter = z.infer<typeof FrontMatter>;

/** One document as published: its front matter and its id, the file's name without `.md`. */
export const Document = FrontMatter.unwrap()
  .extend({ id: z.string().min(1) })
  .readonly();
export type Document = z.infer<typeof Document>;
