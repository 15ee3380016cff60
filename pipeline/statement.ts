import type { Block } from './block.ts';
import type { Frame } from './link-part.ts';
import type { Actor } from './schema/task.ts';

/**
 * A task's clause so that it reads by itself: the body that has to act is put before it where a lead-in or heading names it.
 * A clause whose body is only assumed to be the issuer stays as it is, with a capital.
 */
export function stateTask(quote: string, actors: readonly Actor[], frame: Frame, block: Pick<Block, 'plain'>): string {
  const clause = quote.replace(/[\s,;:.]+$/, '');
  const leads = actors.filter(({ part }) => part === 'lead');
  const named = frame.actors.some((body) => body.start >= frame.start && body.end <= frame.end);
  const inherited = leads.length > 0 && leads.every((lead) => lead.inherited);
  const supplied =
    !named && leads.length > 0 && (frame.actors.length > 0 || (inherited && block.plain.text !== '' && leads[0]!.id !== undefined));
  if (!supplied) return upper(clause);
  return `${leads.map(({ name }) => name).join(', ')} ${lower(clause)}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Only a first letter that a sentence made a capital becomes small; names and abbreviations keep theirs. */
function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
