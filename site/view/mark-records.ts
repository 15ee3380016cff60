import type { Library } from './library.ts';
import type { Mark } from './marks.ts';
import { commitmentPath } from './paths.ts';
import { kindOf } from './row.ts';

/** The marks of a document's records: tasks and indicators lead to their pages, a deadline to its place on the page of what it bounds. */
export function marksOf(document: string, library: Library): Mark[] {
  const { href, words } = library;
  const records = library.ofDocument(document).map((commitment): Mark => {
    const { id, span } = commitment.record;
    const kind = kindOf(commitment);
    return { id, kind, label: words.marks[kind], href: href(commitmentPath(id)), span };
  });
  const deadlines = library.deadlinesIn(document).map(({ id, span, of }): Mark => {
    const bounded = of[0];
    const page = bounded === undefined ? null : href(`${commitmentPath(bounded)}#${encodeURIComponent(id)}`);
    return { id, kind: 'deadline', label: words.marks.deadline, href: page, span };
  });
  return [...records, ...deadlines];
}
