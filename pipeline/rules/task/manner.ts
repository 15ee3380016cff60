import type { Stretch } from '../segment.ts';
import type { Word } from '../tag.ts';
import { headOf } from './opening.ts';
import { isWord, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** What has been read of the beginning of a clause behind an adverb. */
type Led = {
  readonly scene: Scene;
  readonly first: boolean;
  readonly from: number;
  pos: number;
  readonly adverb: Word | null;
  readonly strong: boolean;
};

/** 'phấn đấu', 'tập trung' are verbs where no other verb follows them; before a comma they tell how: 'bảo đảm phù hợp, đồng bộ, khả thi'. */
export function verbalAdverb({ scene, from, adverb, strong }: Led): Head | null {
  return adverb?.classes.has('verb') && !endsAtComma(scene, adverb) ? headOf(from, adverb, 'task/verb', strong, false) : null;
}

/** 'Quyết liệt giải ngân …': what an adverb leads is an act, where bare verbs are tasks. */
export function adverbHead({ scene, from, adverb, first }: Led, verb: Stretch): Head | null {
  // 'Dự kiến số hộ …' tells what is expected.
  if (adverb === null || isWord(scene, adverb, 'dự kiến') || endsAtComma(scene, adverb)) return null;
  return (scene.bare || scene.byOrder) && first ? { from, verb, rule: 'task/adverb', refrain: false, strong: true, weak: false } : null;
}

const LONGEST_MANNER = 40;

/** 'Tích cực, sáng tạo, khoa học hơn nữa, tiếp tục nâng cao …': words between commas behind adverbs tell how, and are stepped over. */
export function pastManner(led: Led): 'on' | undefined {
  const { scene, first, pos, adverb } = led;
  if (!first || adverb === null || !endsAtComma(scene, adverb)) return undefined;
  const comma = scene.piece.folded.indexOf(', ', pos);
  if (comma < 0 || comma > Math.min(scene.end, pos + LONGEST_MANNER)) return undefined;
  led.pos = comma + 1;
  return 'on';
}

function endsAtComma({ piece }: Scene, { end }: Word): boolean {
  return piece.text[end] === ',';
}

/** 'vừa bảo đảm nguồn thu, vừa chủ động ứng phó …': both at once, where a single 'vừa' says that something has just been done. */
export function isBoth({ piece, end }: Scene, { start, end: behind }: Word): boolean {
  if (QUALITY.test(piece.folded.slice(behind, behind + 16))) return false;
  const before = piece.folded.slice(Math.max(0, start - LONGEST_PAIR), start);
  return ONE_OF_TWO.test(piece.folded.slice(behind, Math.min(end, behind + LONGEST_PAIR))) || ONE_OF_TWO.test(before);
}

/** 'vừa bảo đảm tính tập trung, vừa …': what something is to be like. */
const QUALITY = /^ (?:bảo đảm|đảm bảo) (?:được |có )?(?:tính|sự) /;
const LONGEST_PAIR = 140;
const ONE_OF_TWO = compile(/(?:^|[,;:] |đồng thời )vừa (?=(?:phải |cần )?\p{L})/u);
