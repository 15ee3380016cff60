import type { Word } from '../tag.ts';
import { wordsBetween, type Scene } from './scene.ts';

/** 'các đơn vị như Báo A, Đài B cần …': behind the examples of them that begin at a place; null where none do. */
export function behindExamples({ piece, reading, end }: Scene, pos: number): number | null {
  const act = piece.folded.startsWith('như ', pos) ? wordsBetween(reading, pos, Math.min(end, pos + FARTHEST)).find(isDuty) : undefined;
  return act !== undefined && namesExamples(piece.text.slice(pos, act.start)) ? act.start : null;
}

/** What says that somebody has a duty or acts with zeal. */
export function isDuty({ classes }: Word): boolean {
  return classes.has('modal') || (classes.has('adverb') && !classes.has('noun'));
}

const FARTHEST = 200;

/** Whether words end in examples of which every one has a name, or is many: 'như Báo A, Đài B và các đài huyện'. */
export function namesExamples(words: string): boolean {
  const [, examples] = ENDING.exec(words) ?? [];
  return examples?.split(/, | và /).every((name) => /^(?:\p{Lu}|các |những )/u.test(name)) ?? false;
}

const ENDING = /(?:^| )như ([^:;()]*?)[, ]*$/su;
