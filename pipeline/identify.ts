import { hash } from 'node:crypto';

/**
 * A maker of ids for one document, from the folded words of quotes: a hash of the document's id, the kind and those words; a second item with equal words
 * gets a counter. So an id does not move when text elsewhere is edited.
 */
export function identifier(document: string): (kind: 'task' | 'indicator' | 'deadline', folded: string) => string {
  const twins = new Map<string, number>();
  return (kind, folded) => {
    const key = `${document}\n${kind}\n${folded}`;
    const first = hash('sha256', key);
    const count = (twins.get(first) ?? 0) + 1;
    twins.set(first, count);
    const digest = count === 1 ? first : hash('sha256', `${key}\n${count}`);
    return `${kind[0]!}${digest.slice(0, 11)}`;
  };
}
