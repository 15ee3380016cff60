import type { Word } from '../tag.ts';
import type { Head, Scene } from './scene.ts';

/** A walk through the beginning of a clause, up to the verb that heads its task. */
export type Walk = {
  readonly scene: Scene;
  readonly first: boolean;
  readonly depth: number;
  /** Where the quote begins. */
  from: number;
  pos: number;
  adverb: Word | null;
  strong: boolean;
  timed: boolean;
};

/** What a step makes of a word: the head, null where none can stand here, 'on' where it has moved on; undefined where the word is not its own. */
export type Outcome = Head | null | 'on' | undefined;

/** Moves a walk on to a place. */
export function on(walk: Walk, pos: number, strong = true): 'on' {
  walk.pos = pos;
  walk.strong ||= strong;
  return 'on';
}
