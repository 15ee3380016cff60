import { hash } from 'node:crypto';
import { fold } from './fold.ts';

/**
 * A maker of ids for one document: a hash of the document's id, the kind and the folded words of the quote; a second item with equal words
 * gets a counter. So an id does not move when text elsewhere is edited.
 */
export function identifier(document: string): (kind: 'task' | 'indicator' | 'deadline', quote: string) => string {
  const twins = new Map<string, number>();
  return (kind, quote) => {
    const key = `${document}\n${kind}\n${fold(quote)}`;
    const count = (twins.get(key) ?? 0) + 1;
    twins.set(key, count);
    const digest = hash('sha256', count === 1 ? key : `${key}\n${count}`);
    return `${kind[0]!}${digest.slice(0, 11)}`;
  };
}
