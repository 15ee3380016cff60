import { fold } from './fold.ts';
import type { Document } from './schema/document.ts';
import type { Reference } from './schema/reference.ts';
import type { Task } from './schema/task.ts';

/**
 * Links what tasks cite to the documents that the dataset holds. A number alone is no name (every province has a '01/KH-UBND'): the place must be
 * the citing document's or the nation, year and issuer must agree where the citation has them, and only one document may fit.
 */
export function linkReferences(tasks: readonly Task[], documents: readonly Document[]): readonly Task[] {
  const byNumber = Map.groupBy(
    documents.filter(({ number }) => number !== undefined),
    ({ number }) => keyOf(number!),
  );
  const places = new Map(documents.map(({ id, place }) => [id, place]));
  return tasks.map((task) => {
    const place = places.get(task.document);
    const references = task.references.map((reference): Reference => {
      const fitting = (byNumber.get(keyOf(reference.number ?? '')) ?? []).filter(
        (document) =>
          document.id !== task.document && (document.place === place || document.place === NATION) && agrees(reference, document),
      );
      return fitting.length === 1 ? { ...reference, document: fitting[0]!.id } : reference;
    });
    return references.some(({ document }) => document !== undefined) ? { ...task, references } : task;
  });
}

const NATION = 'VN';

/** A number without spaces and in one spelling: '42 /NQ - HĐND' is '42/nq-hđnd'. */
function keyOf(number: string): string {
  return fold(number).replaceAll(' ', '');
}

function agrees({ year, issuer }: Reference, document: Document): boolean {
  if (year !== undefined && !document.date.startsWith(String(year))) return false;
  if (issuer === undefined) return true;
  const [said, named] = [fold(issuer), fold(document.issuer)];
  return said.includes(named) || named.includes(said);
}
