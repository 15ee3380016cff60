import { HANDOVERS, LISTED_WORKS, OFFICE_ACTS } from '../../lexicon/chain.ts';
import type { Joint } from './joined.ts';
import type { Head, Scene } from './scene.ts';

/** Acts that stand apart from the one before a joint, since they share no object with it; and works that only seem to. */

/** '…, vệ sinh đường làng': one more work in a list, where no adverb, day or amount makes it an act. */
export function isListed(
  verb: string,
  { from, verb: { start } }: Head,
  { dated, counted }: { readonly dated: boolean; readonly counted: boolean },
): boolean {
  return LISTED_WORKS.includes(verb) && from === start && !dated && !counted;
}

/** '…, đào tạo nghề cho lao động nông thôn': what is done for somebody is an act, whatever it is called elsewhere. */
export function isDoneFor({ piece }: Scene, { verb }: Head): boolean {
  return piece.folded.startsWith(' cho ', verb.end);
}

/** 'tăng cường dự báo, nắm chắc tình hình mưa bão': what is strengthened is one act already, and the next verb, which shares no object with it, tells of another. */
export function isOutcome(scene: Scene, head: Head, next: Head, joint: Joint): boolean {
  const { piece } = scene;
  return (
    joint.kind === 'comma' &&
    strengthens(scene, head) &&
    !piece.folded.slice(head.verb.end, joint.after - 1).includes(',') &&
    OUTCOMES.test(piece.folded.slice(next.verb.start, next.verb.end + 12))
  );
}

/** Whether a head strengthens a work: 'tăng cường kiểm tra'. */
export function strengthens({ piece }: Scene, { verb }: Head): boolean {
  return STRENGTHENED.test(piece.folded.slice(verb.start, verb.end));
}

/** '… và đề xuất Bộ A xem xét': what is proposed, to whom or about what. */
export function proposes({ piece }: Scene, { verb }: Head): boolean {
  return PROPOSED.test(piece.folded.slice(verb.start, verb.end + LONGEST_OF_WHOM));
}

const LONGEST_OF_WHOM = 20;
const PROPOSED =
  /^đề xuất (?:bộ|sở|ubnd|hđnd|chính phủ|thủ tướng|quốc hội|cấp|các|những|biện pháp|giải pháp|phương án|chính sách|cơ chế|với)(?= )/;
const STRENGTHENED = /^(?:tăng cường|đẩy mạnh|thúc đẩy)$/;
const OUTCOMES = /^(?:nắm (?:chắc|sát)|hoàn thành|nâng cao (?:nhận thức|ý thức)) /;

const OFFICE: ReadonlySet<string> = new Set(OFFICE_ACTS);
const HANDING_OVER: ReadonlySet<string> = new Set(HANDOVERS);
/** An object of so many letters is more than a word. */
const SHORT_OBJECT = 6;

/** Whether a verb is an act of an office with an object of its own: it names no field of work and serves no purpose. */
export function isOfOffice(verb: string, object: { readonly length: number }): boolean {
  return OFFICE.has(verb) && object.length > SHORT_OBJECT;
}

/** Whether an office hands something over or answers for it by a verb, which shares no object with the one before. */
export function handsOver(verb: string): boolean {
  return HANDING_OVER.has(verb);
}
