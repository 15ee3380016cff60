import { LEADER_SPEAKS, NEEDED_THINGS, NO_DUTY_BEHIND, SPOKEN_BY_LEADER } from '../../lexicon/calls.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import { firstFrom } from '../first-from.ts';
import { wordsBetween } from './scene.ts';
import { compile } from '../pattern.ts';

/** A duty that a sentence states of whatever it speaks of: where what it is said of begins, and the word that binds. */
export type Call = { readonly from: number; readonly modal: Stretch };

/**
 * The first duty that a stretch states, of whomever or whatever: 'Những bất cập trên sẽ phải khắc phục', 'việc hỗ trợ … nhưng phải làm cho người dân
 * tự giác'; null where it states none. Meant for sentences in which somebody with an office speaks, and for what is known to tell tasks, as the last to be asked.
 */
export function callIn({ folded }: Plain, reading: Reading, { start, end }: Stretch): Call | null {
  const { words } = reading;
  for (let index = firstFrom(words, start); index < words.length && words[index]!.start < end; index += 1) {
    const modal = words[index]!;
    const said = folded.slice(modal.start, modal.end);
    if (!BINDS.test(said)) continue;
    const before = folded.slice(start, modal.start);
    if (NONE.test(before)) continue;
    const next = words[index + 1];
    const acts = next?.start === modal.end + 1 && ['verb', 'adverb'].some((name) => next.classes.has(name as 'verb')) && !next.classes.has('noun');
    if (!acts && !THINGS.test(folded.slice(modal.end, Math.min(end, modal.end + 40)))) continue;
    const from = start + beginning(before);
    if (wordsBetween(reading, from, modal.start).some(({ classes }) => classes.has('past'))) continue;
    return { from, modal: { start: modal.start, end: modal.end } };
  }
  return null;
}

const BINDS = /^(?:phải|cần|cần phải|cần tiếp tục|phải tiếp tục|sẽ phải)$/;
const NONE = compile(NO_DUTY_BEHIND);
const THINGS = compile(NEEDED_THINGS);

/** Behind the last mark or word of saying. */
function beginning(before: string): number {
  let begin = 0;
  for (const parted of before.matchAll(PARTED)) begin = parted.index + parted[0].length;
  return begin;
}

const PARTED = compile(/(?:[,:;.“"] ?|(?:^| )(?:cho biết|cho hay|khẳng định|nhấn mạnh|cho rằng|chia sẻ|thông tin|lưu ý|nêu rõ|chỉ rõ|yêu cầu|đề nghị)(?: rằng)?,? )(?:nhưng |và |thì )?/gu);

/** Whether somebody with an office says what a sentence says. */
export function isSaidByLeader(folded: string, { start, end }: Stretch): boolean {
  const words = folded.slice(start, end);
  return SPEAKS.test(words) || SPOKEN.test(words);
}

const SPEAKS = compile(LEADER_SPEAKS);
const SPOKEN = compile(SPOKEN_BY_LEADER);
