import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { DOCUMENT_MESSAGES } from './messages/document.ts';
import { FILE_MESSAGES } from './messages/file.ts';
import { FRONT_MATTER_MESSAGES } from './messages/front-matter.ts';
import { REVIEW_MESSAGES } from './messages/review.ts';

/** Where a message points; both numbers are 1-based. A Span is a Place too. */
export type Place = { readonly line: number; readonly column: number };

/** What a message says: `text` by the formula *Unexpected X, expected Y*, `note` what happens now and the mend. An error keeps the document from being published. */
export type Message = {
  readonly level: 'error' | 'warning';
  readonly text: (details: never) => string;
  readonly note: (details: never, where: string) => string;
};

/** Every message of the pipeline, by its id (`thing-fault`). */
export const MESSAGES = { ...FILE_MESSAGES, ...FRONT_MATTER_MESSAGES, ...DOCUMENT_MESSAGES, ...REVIEW_MESSAGES } satisfies Record<
  string,
  Message
>;
export type MessageId = keyof typeof MESSAGES;

/** What a message must be told: the argument of its `text`, or nothing. */
export type Details<Id extends MessageId> = (typeof MESSAGES)[Id]['text'] extends () => string
  ? [nothing?: object]
  : Parameters<(typeof MESSAGES)[Id]['text']>;

/** Adds a message of the catalogue to a file, at a place or, with undefined, on the whole file. */
export function say<Id extends MessageId>(file: VFile, id: Id, place: Place | undefined, ...details: Details<Id>): void {
  const { level, text, note } = MESSAGES[id] as { level: string; text: Sayer; note: Sayer };
  const where = place === undefined ? file.path : `${file.path}:${place.line}`;
  const message = file.message(text(details[0], where), {
    ruleId: id,
    ...(place && { place: { line: place.line, column: place.column } }),
  });
  message.fatal = level === 'error';
  message.note = note(details[0], where);
}

/** The messages of files, and of the reviews beside them, as text for a terminal, each with its note below it; empty where there are none. */
export function report(documents: readonly VFile[], settings: { readonly color: boolean }): string {
  const files = documents.flatMap((file) => (file.data.review ? [file, file.data.review.file] : [file]));
  const text = reporter(files, { color: settings.color, quiet: true, verbose: true, defaultName: '-' });
  const columns = files.flatMap((file) => file.messages).map(({ line, column }) => `${line ?? ''}:${column ?? ''}`.length);
  // The reporter puts notes under a head line of their own; here they stand below the words they belong to.
  return text.replace(/^ {2}\S*\[note\]\S*:\n {4}/gm, ' '.repeat(Math.max(0, ...columns) + 1 + 'warning '.length));
}

type Sayer = (details: unknown, where: string) => string;
