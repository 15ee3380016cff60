import { PICKED_ACTS } from '../../lexicon/chain.ts';
import { PICKED_BY } from '../../lexicon/clauses.ts';
import type { Word } from '../tag.ts';
import type { Joint } from './joined.ts';
import { wordAt, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** What joins a next act to the one before it at a place, and where it may begin; null where nothing does. */
export function jointAt(scene: Scene, pos: number, word: Word | null): Joint | null {
  const { piece } = scene;
  const unit = piece.folded[pos];
  // 'giám sát việc cam kết, nếu tiếp tục vi phạm thì xử lý nghiêm': what is to be done in a case.
  const inCase = unit === ',' || unit === ';' ? IN_CASE.exec(piece.folded.slice(pos, Math.min(scene.end, pos + LONGEST_CASE))) : null;
  if (inCase !== null && actsBehind(scene, pos + inCase[0].length)) return { kind: 'connector', after: pos + inCase[0].length };
  if (unit === ',') return { kind: 'comma', after: pos + 1 + joiningWord(scene, pos + 1) };
  if (unit === ';') return { kind: 'connector', after: pos + 1 };
  const dots = unit === '…' || unit === '.' ? DOTS.exec(piece.folded.slice(pos, pos + 8)) : null;
  if (dots !== null) return actsBehind(scene, pos + dots[0].length + 1) ? { kind: 'comma', after: pos + dots[0].length } : null;
  if (unit === 'v' && piece.folded.startsWith('và ', pos) && piece.folded[pos - 1] === ' ') return { kind: 'and', after: pos + 3 };
  if (!word?.classes.has('connector') && !word?.classes.has('tail')) return null;
  const picked = PICKING.exec(piece.folded.slice(word.start, word.end + 4));
  const act = picked && word.start + picked[0].length;
  if (act !== null && isPickedAct(scene, act)) return { kind: 'connector', after: act };
  return word.classes.has('connector') && JOINING.test(piece.folded.slice(word.start, word.end))
    ? { kind: 'connector', after: word.end }
    : null;
}

/** 'máy móc, vật liệu… tập trung thi công': the dots of a list stand for its comma too. */
const DOTS = /^(?:…|\.{3})[….]{0,3}(?= )/;

function actsBehind(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  return word !== null && (word.classes.has('adverb') || (word.classes.has('verb') && !word.classes.has('weak')));
}

/** How long the word is that joins what stands behind a comma: ', hoặc rà soát …', ', còn Sở A chủ trì …'. */
function joiningWord(scene: Scene, at: number): number {
  const word = /^ (?:hoặc|còn)(?= )/.exec(scene.piece.folded.slice(at, at + 6))?.[0] ?? '';
  return word === ' còn' && wordAt(scene, at + word.length + 1)?.classes.has('agency') !== true ? 0 : word.length;
}

const JOINING = /^(?:đồng thời|sau đó|trong đó|từ đó|trên cơ sở đó|song song|cùng với đó|bên cạnh đó|qua đó|mặt khác)/;
const PICKING = compile(`^(?:${PICKED_BY}|trong đó có) `);

/** 'tạo thuận lợi cho thương mại, đặc biệt là tăng cường đối thoại …': what is picked out is an act, and no kind of work. */
function isPickedAct(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  return word?.classes.has('verb') === true && PICKED_ACTS.includes(scene.piece.folded.slice(word.start, word.end));
}

const IN_CASE = /^[,;] (?:nếu|trường hợp|khi) [^,;:.]{3,110}? thì /;
const LONGEST_CASE = 130;
