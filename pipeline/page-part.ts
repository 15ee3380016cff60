import { fold } from './fold.ts';
import { SEEN_AT_MEETING, SEEN_IN_PICTURE } from './lexicon/cues.ts';
import type { Block } from './outline.ts';
import type { Document } from './schema/document.ts';

/** Words below a picture are no longer. */
const LONGEST_CAPTION = 260;
const ENDED = /[.;:…!?”")]$/;
const SEEN = new RegExp(SEEN_IN_PICTURE, 'u');
const AT_MEETING = new RegExp(SEEN_AT_MEETING, 'u');

/** Whether a paragraph of a report only repeats its title, or says who is seen in a picture: who leads and what he does, without an end. */
export function isPagePart({ kind, plain: { text, folded } }: Block, { title }: Pick<Document, 'title'>): boolean {
  if (kind !== 'paragraph') return false;
  return folded === fold(title) || (text.length < LONGEST_CAPTION && ((!ENDED.test(text) && SEEN.test(folded)) || AT_MEETING.test(folded)));
}
