import { AWHILE_ASIDE } from '../../lexicon/clauses.ts';
import { OWN_DUTY } from '../../lexicon/cues.ts';
import type { Word, WordClass } from '../tag.ts';
import { afterNominaliser, isWord, skipMarks, wordAt, wordsBetween, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** What may stand between a body and its verb: what it acts by, on what ground, in which work. */

const DUTY = compile(OWN_DUTY);

/** Behind words that tell what a body acts by ('theo chức năng, nhiệm vụ được giao'); where none stand, the place itself. */
export function afterDuty({ piece, end }: Scene, at: number): number {
  const pos = skipMarks(piece, at);
  return pos + (DUTY.exec(piece.folded.slice(pos, Math.min(end, pos + 160)))?.[0].length ?? 0);
}

/** Whether a word is one by which somebody acts, or has to. */
export function isActing(word: Word | null): boolean {
  return (
    word !== null &&
    !word.classes.has('agency') &&
    ['verb', 'adverb', 'modal', 'prohibition'].some((name) => word.classes.has(name as WordClass))
  );
}

/** What an aside ends with: 'theo nhiệm vụ được giao kiểm tra …', 'theo thẩm quyền xử lý …'. */
const ASSIGNED = /(?:được giao|được phân công|được phân giao|thẩm quyền|chức năng|chức năng nhiệm vụ) $/;

const GROUND = compile(
  /^(?:trên cơ sở|căn cứ)(?: vào)? (?:đề xuất|kết quả|ý kiến|đề nghị|báo cáo|tình hình|nhu cầu)[^;:.]{4,120}, (?=\p{L})/u,
);

/** More than the grounds that a body acts on. */
const LONGEST_GROUNDS = 240;

const BY_RULE = /^căn cứ (?:vào )?(?:các )?(?:quy định|tình hình|điều kiện|kết quả|yêu cầu)(?: [^,;:.]{1,50}?)?? (?=(?:phải|cần) )/u;

/** 'Sở A căn cứ nhiệm vụ được giao xây dựng …': the aside ends at a comma, or at the first verb that is no part of a noun. */
export function afterAside(scene: Scene, pos: number): number | null {
  const { piece, reading, end } = scene;
  const duty = afterDuty(scene, pos);
  if (duty > pos && isActing(wordAt(scene, skipMarks(piece, duty)))) return duty;
  // 'căn cứ tình hình thực tế để phát động phong trào …': what is done on that ground.
  const aimed = / để (?=\p{L})/u.exec(piece.folded.slice(pos, Math.min(end, pos + LONGEST_GROUNDS)));
  if (
    aimed &&
    piece.folded.slice(pos, pos + 8).startsWith('căn cứ ') &&
    !/[:;]|,(?! (?:đơn vị|cơ quan|địa phương|ngành|đặc điểm|điều kiện|yêu cầu|nhiệm vụ|tình hình|chỉ thị|nghị quyết|quyết định|kế hoạch|hướng dẫn|văn bản|công văn|thông tư|nghị định|luật) )/.test(
      piece.folded.slice(pos, pos + aimed.index),
    )
  ) {
    const act = pos + aimed.index + aimed[0].length;
    if (isActing(wordAt(scene, act))) return act;
  }
  const comma = piece.folded.indexOf(', ', pos);
  const assigned = wordsBetween(reading, pos + 8, comma < 0 ? scene.end : Math.min(scene.end, comma)).find(
    ({ start, classes }) => classes.has('verb') && ASSIGNED.test(piece.folded.slice(pos, start)),
  );
  if (assigned) return assigned.start;
  if (comma > 0 && comma < Math.min(scene.end, pos + 140) && isActing(wordAt(scene, skipMarks(piece, comma)))) return comma + 1;
  // 'trên cơ sở đề xuất của các sở, UBND các xã, tổng hợp …': bodies that the ground names.
  const ground = GROUND.exec(piece.folded.slice(pos, Math.min(scene.end, pos + 140)));
  if (ground && isActing(wordAt(scene, pos + ground[0].length))) return pos + ground[0].length;
  // 'căn cứ quy định phải …': the duty at once behind it.
  const byRule = BY_RULE.exec(piece.folded.slice(pos, Math.min(end, pos + 90)));
  if (byRule) return pos + byRule[0].length;
  const verb = reading.words.find(
    (word) =>
      word.start > pos + 8 &&
      word.start < Math.min(scene.end, pos + 120) &&
      word.classes.has('verb') &&
      !afterNominaliser(scene, word) &&
      !isWord(scene, word, 'giao'),
  );
  return verb ? verb.start : null;
}

const AWHILE = compile(AWHILE_ASIDE);

/** 'Các sở, trong thời gian tới, tập trung rà soát …': behind when or under what conditions they act; null where that does not stand there. */
export function afterAwhile(scene: Scene, pos: number): number | null {
  const aside = AWHILE.exec(scene.piece.folded.slice(pos, Math.min(scene.end, pos + 100)));
  const next = aside && pos + aside[0].length;
  return next !== null && isActing(wordAt(scene, next)) ? next : null;
}

/** 'Sở A, Sở B khi lập thủ tục thu hồi đất, giao đất, phải có ý kiến …': behind the case in which they have a duty; null where none is told. */
export function afterOccasion({ piece, end }: Scene, pos: number): number | null {
  const occasion = OCCASION.exec(piece.folded.slice(pos, Math.min(end, pos + FARTHEST_OCCASION)));
  return occasion && pos + occasion[0].length;
}

const FARTHEST_OCCASION = 280;
const OCCASION = /^(?:khi|trước khi|sau khi) [^;:.()]{6,260}?, (?=(?:phải|cần|có trách nhiệm|chịu trách nhiệm) )/;

const WITHIN_WORK = /^trong (?:việc|công tác|quá trình) /;

/** Whether the words at a place tell in which work a body is spoken of. */
export function isWithinWork({ piece }: Scene, pos: number): boolean {
  return WITHIN_WORK.test(piece.folded.slice(pos, pos + 18));
}

const FARTHEST_DUTY = 120;

/** 'Các ngành trong quá trình giải quyết khiếu nại, tố cáo cần …': behind the work in which they have a duty; null where they have none. */
export function dutyWithin({ piece, reading, end }: Scene, pos: number): number | null {
  const limit = Math.min(end, pos + FARTHEST_DUTY);
  const words = wordsBetween(reading, pos, limit);
  const duty = words.find(({ classes }) => classes.has('modal') && !classes.has('noun'));
  if (duty === undefined) return null;
  const commas = [...piece.folded.slice(pos, duty.start).matchAll(/[,;:]/g)].map(({ index }) => pos + index);
  return commas.every((comma) => words.some((word) => word.start < comma && comma < word.end)) ? duty.start : null;
}
