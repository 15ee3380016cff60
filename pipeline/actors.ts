import { fold } from './fold.ts';
import { OFFICES_HELD, PERSON_BEHIND } from './lexicon/doers.ts';
import type { Frame } from './link-part.ts';
import type { Passage } from './narrative.ts';
import type { Block } from './block.ts';
import { wordsOf } from './plain.ts';
import { compile } from './rules/pattern.ts';
import { spelledOut } from './rules/task/spelled-out.ts';
import type { Actor } from './schema/task.ts';

/** Who has to do what a frame says: the bodies of its clause, else those that it inherits, else the issuer of the document; leads first. */
export function actorsOf({ block, reading, inherited }: Passage, frame: Frame, issuer: string): Actor[] {
  const name = (where: Block, body: { start: number; end: number }): string => wordsOf(where.plain, body.start, body.end);
  if (frame.actors.length > 0) {
    return [
      ...frame.actors.map((body) => {
        const whole = spelledOut(block.plain, reading.words, body);
        return actor(name(block, whole), whole.agency, 'lead', body.start < frame.start - 1 && body.end < frame.start - 60);
      }),
      ...frame.support.map((body) => actor(name(block, body), body.agency, 'support', false)),
    ];
  }
  if (inherited.actors.length > 0) {
    return [
      ...inherited.actors.map(({ block: where, mention }) => actor(name(where, mention), mention.agency, 'lead', true)),
      ...(frame.support.length > 0
        ? frame.support.map((body) => actor(name(block, body), body.agency, 'support', false))
        : inherited.support.map(({ block: where, mention }) => actor(name(where, mention), mention.agency, 'support', true))),
    ];
  }
  return [actor(issuer, undefined, 'lead', true), ...frame.support.map((body) => actor(name(block, body), body.agency, 'support', false))];
}

/** An office is whoever holds it: 'Phó Chủ tịch UBND tỉnh Trần Văn A' is responsible as Phó Chủ tịch UBND tỉnh. */
function actor(printed: string, id: string | undefined, part: Actor['part'], inherited: boolean): Actor {
  const name = OFFICE.test(fold(printed)) ? printed.replace(HELD_BY, '') : printed;
  return { name, ...(id === undefined ? {} : { id }), part, inherited };
}

const OFFICE = compile(OFFICES_HELD);
const HELD_BY = compile(PERSON_BEHIND);
