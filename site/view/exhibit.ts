import type { Role } from '../../pipeline/schema/indicator.ts';
import { printed } from './amount.ts';
import { readsAs } from './commitment-title.ts';
import { documentName } from './document-name.ts';
import type { DocumentName } from './document-name.ts';
import type { Library } from './library.ts';
import { periodOf } from './period.ts';
import type { Phrase } from './phrase.ts';
import { commitmentPath } from './paths.ts';

/** A value held up beside another: as printed, of which period, in which words of which document; ours may say what they are of. */
export type Exhibit = {
  readonly id: string;
  readonly role: Role;
  readonly kind: string;
  readonly value: Phrase;
  readonly period: string;
  readonly quote: string;
  readonly href: string;
  readonly document: DocumentName;
};

/** The value of an indicator as an exhibit; null where there is no such indicator. */
export function exhibit(id: string, library: Library): Exhibit | null {
  const commitment = library.commitments.get(id);
  if (commitment?.type !== 'indicator') return null;
  const { role, quantity, period, quote, document } = commitment.record;
  const shown = documentName(document, library, id);
  return {
    id,
    role,
    kind: library.words.kinds[role],
    value: printed(quantity, library.words),
    period: period === null ? '' : periodOf(period, library.words),
    quote: (shown.restated ? readsAs(commitment) : '') || quote,
    href: library.href(commitmentPath(id)),
    document: shown,
  };
}
