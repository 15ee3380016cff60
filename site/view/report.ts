import type { Document } from '../../pipeline/schema/document.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { commitmentPath } from './paths.ts';

/** Where a mistake in a record can be reported, with the letter begun; null where the site has no such address. */
export type Report = { readonly issue: string | null; readonly mail: string | null };

/** The report links of one record. */
export function report(
  record: { readonly id: string; readonly quote: string },
  document: Document,
  { words, config, absolute }: Library,
): Report {
  const title = fill(words.commitment.reportTitle, { id: record.id });
  const url = absolute(commitmentPath(record.id));
  const body = fill(words.commitment.reportBody, { url, document: `${document.title} (${document.id})`, quote: record.quote });
  return {
    issue: config.repository === null ? null : `${config.repository}/issues/new?${new URLSearchParams({ title, body }).toString()}`,
    mail: config.mail === null ? null : `mailto:${config.mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
  };
}
