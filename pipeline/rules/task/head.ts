import type { Word, WordClass } from '../tag.ts';
import { subjectByModal } from './subject.ts';
import { afterDocument, afterPerson, asksAt, leadsOthers, orderIssued, ordersNobody } from './speech.ts';
import { afterBodies, bodiesAt, leadAt, supportAt, wholeNames } from './bodies.ts';
import { afterOpener, guessed, headOf, isQuota, commands } from './opening.ts';
import { prohibited } from './prohibition.ts';
import { isBesideNoun, isNameBehind, isNoun } from './noun.ts';
import { isEntitled, membersBehind } from './doer.ts';
import { atDoers, atLeaders, atPlace, atSpeaker } from './doer-steps.ts';
import { orderedTo } from './order-step.ts';
import { atPast } from './past-step.ts';
import { on, type Outcome, type Walk } from './walk.ts';
import { afterElse, callsOnly, chargedAt, dutyItself, isAct } from './duty.ts';
import { adverbHead, pastManner, verbalAdverb } from './manner.ts';
import { isQuoted, isSpoken, isWord, skipMarks, textOf, timeAt, wordAt, wordEnd, type Head, type Scene } from './scene.ts';

const MOST_STEPS = 60;

type Step = (walk: Walk, word: Word) => Outcome;

/** In order of preference: the first step that knows the word decides. */
const STEPS: readonly Step[] = [
  atLeaders,
  atBody,
  atDoers,
  atConnector,
  atSpeaker,
  atPlace,
  atPast,
  atProhibition,
  atModal,
  atQuota,
  atOrder,
  atLead,
  atSupport,
  atOpener,
  atAdverb,
  atVerb,
];

/** Reads from a place up to the verb that heads a task; null where none does. `first`: at the beginning of a clause, where openers and subjects stand. */
export function headAt(scene: Scene, at: number, first: boolean, depth: number): Head | null {
  const start = skipMarks(scene.piece, at);
  const from = first && depth === 0 ? afterDocument(scene, afterPerson(scene, start)) : start;
  const walk: Walk = {
    scene,
    first,
    depth,
    from,
    pos: first ? toBodies(scene, toVision(scene, from)) : from,
    adverb: null,
    strong: false,
    timed: false,
  };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    walk.pos = skipMarks(scene.piece, walk.pos);
    if (walk.pos >= scene.end) return first ? verbalAdverb(walk) : null;
    if (atTime(walk)) continue;
    const word = wordAt(scene, walk.pos);
    if (!word) {
      if ((atDoers(walk) ?? pastManner(walk)) === 'on') continue;
      return atUnknown(walk);
    }
    const outcome = outcomeOf(walk, word);
    if (outcome !== 'on') return outcome;
  }
  return null;
}

/** 'Tầm nhìn đến năm 2045, bảo đảm …', 'Nhiệm vụ 6 tháng cuối năm, huyện …': what a time is called. */
function toVision({ piece, reading }: Scene, at: number): number {
  const behind = at + (VISION.exec(piece.folded.slice(at, at + 30))?.[0].length ?? 0);
  return behind > at && timeAt(reading, behind) !== undefined ? behind : at;
}

const VISION = /^(?:tầm nhìn|nhiệm vụ|phương hướng(?:, nhiệm vụ)?) /;

/** 'Tất cả các sở, ngành …': how many of the bodies is meant. */
function toBodies(scene: Scene, at: number): number {
  const behind = at + (ALL_OF.exec(scene.piece.folded.slice(at, at + 20))?.[0].length ?? 0);
  return behind > at && wordAt(scene, behind)?.classes.has('agency') === true ? behind : at;
}

const ALL_OF = /^(?:tất cả|toàn thể|toàn bộ) /;

function outcomeOf(walk: Walk, word: Word): Head | null | 'on' {
  for (const step of STEPS) {
    const outcome = step(walk, word);
    if (outcome !== undefined) return outcome;
  }
  return (
    pastManner(walk) ??
    verbalAdverb(walk) ??
    adverbHead(walk, { start: walk.adverb?.start ?? word.start, end: word.end }) ??
    subjectOf(walk)
  );
}

/** Adverbs that stand before a time and say nothing of how something is done. */
const OF_TIME: ReadonlySet<string> = new Set(['ngay', 'dự kiến']);

function atTime(walk: Walk): boolean {
  const time = timeAt(walk.scene.reading, walk.pos);
  if (!time) return false;
  // 'Ngay trong năm 2020, Sở A …': the adverb is that of the time.
  if (walk.adverb !== null && walk.adverb.end === time.start - 1 && OF_TIME.has(textOf(walk.scene, walk.adverb))) walk.adverb = null;
  if (walk.first && !walk.adverb) walk.scene.opening = time;
  walk.timed = true;
  on(walk, afterElse(walk.scene, time.end), !walk.first);
  return true;
}

/** A word that no list knows: after an adverb it is the verb, else a subject or a verb by its place. */
function atUnknown(walk: Walk): Head | null {
  const { scene, from, pos } = walk;
  return (
    verbalAdverb(walk) ??
    adverbHead(walk, { start: pos, end: wordEnd(scene.piece, pos) }) ??
    subjectOf(walk) ??
    (walk.first && walk.depth === 0 ? guessed(scene, from, pos) : null)
  );
}

function subjectOf({ scene, from, pos, first, depth }: Walk): Head | null {
  // 'Đây sẽ là khung pháp lý …' says what something is.
  if (scene.piece.folded.startsWith('đây ', from)) return null;
  return first && depth === 0 ? subjectByModal(scene, from, pos, headAt) : null;
}

function atBody(walk: Walk, word: Word): Outcome {
  if (!word.classes.has('agency')) return undefined;
  const { scene, first, depth, from, pos } = walk;
  if (walk.adverb) return verbalAdverb(walk);
  const list = bodiesAt(scene, pos);
  const issued = first ? orderIssued(scene, list.end) : null;
  const told = issued === null ? null : wordAt(scene, issued);
  // 'Bí thư Tỉnh ủy đã yêu cầu Sở A …': that it was asked is told, and not a part of it.
  if (told !== null && scene.piece.folded.slice(list.end, told.start) === GIVEN) walk.from = told.start;
  if (told !== null) return (isWord(scene, told, 'chỉ đạo') ? orderedTo(walk, told.end) : null) ?? on(walk, told.start, false);
  const asks = first && !scene.byOrder ? asksAt(scene, word, list.end) : null;
  if (asks !== null && orderedTo(walk, asks) === 'on') return 'on';
  const charge = first ? chargedAt(scene, list.end) : null;
  scene.modal ||= charge !== null;
  const behind = charge ?? afterBodies(scene, list.end);
  const more = behind === null && first && depth === 0 ? membersBehind(scene, list.end) : null;
  if (more) list.bodies.push(...more.bodies);
  const next = behind ?? more?.next ?? null;
  if (next === null) return first && depth === 0 ? subjectByModal(scene, from, pos, headAt) : null;
  // In the middle of a clause a body without a name of its own ('doanh nghiệp') is an object, unless it has a duty.
  if (!first && (word.generic || isLevel(scene, word)) && !wordAt(scene, next)?.classes.has('modal')) return null;
  // 'Với Vụ A, bộ trưởng yêu cầu rà soát …': who was named before acts, and not who orders it.
  if (first && scene.topical && wordAt(scene, next)?.classes.has('order')) return on(walk, next);
  scene.actors = wholeNames(scene, list.bodies, next);
  scene.support = [];
  scene.ordered = true;
  scene.generic = word.generic === true;
  const order = wordAt(scene, next);
  const led = first && !scene.byOrder && leadsOthers(scene, word, order) ? orderedTo(walk, order.end) : null;
  if (led !== null || !first || order === null || !ordersNobody(scene, word, order)) return led ?? on(walk, next);
  scene.actors = [];
  scene.byOrder = true;
  return on(walk, order.end, false);
}

const GIVEN = ' đã ';

/** 'các cơ quan cấp tỉnh, cấp xã': behind a comma one more level. */
function isLevel({ piece }: Scene, { start }: Word): boolean {
  return piece.folded.startsWith('cấp ', start);
}

function atConnector(walk: Walk, word: Word): Outcome {
  if (!word.classes.has('connector') || walk.adverb) return undefined;
  // 'Bí thư Tỉnh ủy cũng yêu cầu Sở …': the clause has begun.
  if (walk.first && walk.scene.ordered && isWord(walk.scene, word, 'cũng'))
    return commands(walk.scene, word.end + 1) ? on(walk, word.end, false) : null;
  // 'Tỉnh cũng sẽ …': who acts has been named.
  if (walk.first && walk.pos > walk.from && isWord(walk.scene, word, 'cũng')) return on(walk, word.end, false);
  // 'Đặc biệt là phải …' opens a sentence; inside one it only picks out a part.
  if (word.classes.has('tail') && !walk.first) return undefined;
  // 'Song song với đó là tăng cường …', 'Thứ hai là cần mở rộng …'.
  const { piece } = walk.scene;
  const behind = walk.first && piece.folded.startsWith(' là ', word.end) ? wordAt(walk.scene, word.end + 4) : null;
  const end = behind !== null && TO_ACT.some((name) => behind.classes.has(name)) ? behind.start : word.end;
  walk.from = afterPerson(walk.scene, skipMarks(piece, end));
  return on(walk, walk.from);
}

const TO_ACT: readonly WordClass[] = ['verb', 'adverb', 'modal'];

function atProhibition({ scene, from, first }: Walk, word: Word): Outcome {
  if (!word.classes.has('prohibition')) return undefined;
  // Inside quotation marks somebody else's words are named.
  const end = isQuoted(scene.piece, word.start) && !isSpoken(scene.piece, word.start) ? null : prohibited(scene, word, first);
  return end === null
    ? null
    : { from, verb: { start: word.start, end }, rule: 'task/prohibition', refrain: true, strong: true, weak: false };
}

function atModal(walk: Walk, word: Word): Outcome {
  if (!word.classes.has('modal')) return undefined;
  // 'các sở được giao 14 đề án' tells of a quota.
  if (isWord(walk.scene, word, 'được giao') && /^ \d/.test(walk.scene.piece.folded.slice(word.end, word.end + 2))) return null;
  const duty = dutyItself(walk.scene, walk.from, word);
  if (duty !== null) return duty;
  walk.scene.modal = true;
  return on(walk, word.end);
}

function atQuota({ scene }: Walk, word: Word): Outcome {
  return isWord(scene, word, 'giao') && isQuota(scene, word.end) ? null : undefined;
}

function atOrder(walk: Walk, word: Word): Outcome {
  const { scene } = walk;
  if (directsAtColon(walk, word)) return orderedTo(walk, word.end) ?? undefined;
  if (!word.classes.has('order')) return undefined;
  if (isWord(scene, word, 'kêu gọi') && callsOnly(scene, word)) return undefined;
  // 'theo các mục tiêu, yêu cầu, chỉ đạo tại Nghị quyết …': what is named beside it is a noun, and so is it.
  if (isBesideNoun(scene, word)) return null;
  const ordered = orderedTo(walk, word.end);
  if (ordered !== null) return ordered;
  // '… lưu ý: cần …': at the end of a lead-in what is asked for stands behind the colon.
  if (word.classes.has('verb') && skipMarks(scene.piece, word.end) < scene.end) return undefined;
  // Who orders does not act: 'Chủ tịch UBND tỉnh yêu cầu: …'.
  if (!scene.topical) scene.actors = [];
  scene.modal = true;
  return on(walk, word.end);
}

/** 'Chỉ đạo Sở A: Kiểm tra …; xem xét …': before a colon at the head of an item, who is directed has to act. */
function directsAtColon({ scene, first, pos, from }: Walk, word: Word): boolean {
  if (!first || pos !== from || !isWord(scene, word, 'chỉ đạo')) return false;
  const { bodies, end } = bodiesAt(scene, skipMarks(scene.piece, word.end));
  return bodies.length > 0 && /^ ?: ?\p{Lu}/u.test(scene.piece.text.slice(end, end + 4));
}

function atLead(walk: Walk, word: Word): Outcome {
  const next = isWord(walk.scene, word, 'chủ trì') ? leadAt(walk.scene, word) : null;
  return next === null ? undefined : on(walk, next);
}

function atSupport(walk: Walk, word: Word): Outcome {
  const joint = isWord(walk.scene, word, 'phối hợp') || isWord(walk.scene, word, 'phối hợp chặt chẽ');
  const helped = !walk.first && isWord(walk.scene, word, 'cùng với') && bodiesAt(walk.scene, word.end + 1).bodies.length > 0;
  const next = joint || helped ? supportAt(walk.scene, word.end) : null;
  return next === null ? undefined : on(walk, next);
}

/** Openers behind which the time of what is done stands; the last word of 'sang năm' is the first of it. */
const LEADS_TO_TIME: ReadonlySet<string> = new Set(['vào', 'bước sang', 'bước vào', 'sang năm']);

function atOpener(walk: Walk, word: Word): Outcome {
  if (!word.classes.has('opener') || !walk.first || walk.adverb || word.classes.has('verb')) return undefined;
  const next = afterOpener(walk.scene, word);
  if (next === null) return null;
  // 'Vào tháng 10, Sở A …', 'Sang năm 2027, …'.
  const opener = textOf(walk.scene, word);
  if (LEADS_TO_TIME.has(opener)) {
    const at = opener === 'sang năm' ? word.start + 'sang '.length : word.end + 1;
    walk.scene.opening = timeAt(walk.scene.reading, at) ?? walk.scene.opening;
  }
  // 'Đối với dự án này, đồng chí Trần Văn A yêu cầu …'.
  walk.from = afterPerson(walk.scene, skipMarks(walk.scene.piece, next));
  return on(walk, walk.from, false);
}

function atAdverb(walk: Walk, word: Word): Outcome {
  if (!word.classes.has('adverb')) return undefined;
  walk.adverb = word;
  return on(walk, word.end, false);
}

function atVerb(walk: Walk, word: Word): Outcome {
  const { scene, from, adverb, strong, timed } = walk;
  // '…, hiệu quả, tránh lãng phí': behind a comma the adverb is not that of the verb.
  const own = adverb !== null && scene.piece.text[adverb.end] !== ',';
  // 'Công an, Xây dựng, Tài chính': behind a body and a comma a capital begins one more name.
  if (walk.first && scene.actors.length > 0 && isNameBehind(scene, word)) return null;
  // 'Đóng góp của các nhân tố …', 'Chi không đạt kế hoạch': a noun.
  if (word.classes.has('verb') && (walk.pos === from || (walk.first && timed)) && isNoun(scene, word)) return null;
  if (walk.first && scene.ordered && !scene.modal && !scene.byOrder && isEntitled(scene, word.end)) return null;
  // 'Tránh đầu tư trùng lặp': at the head of a clause what is to be left undone.
  if (walk.first && walk.pos === from && isWord(scene, word, 'tránh'))
    return { ...headOf(from, word, 'task/prohibition', true, false), refrain: true };
  if (word.classes.has('verb'))
    return { ...headOf(from, word, 'task/verb', strong || adverb !== null, word.classes.has('weak') && !own), timed };
  if (walk.pos === from && walk.first && scene.guess && isAct(scene, word)) return headOf(from, word, 'task/verb', strong, false);
  // 'cần tạo ra đột phá trong …': a duty, and no effect.
  if (scene.modal && word.classes.has('tail') && MAKES.test(scene.piece.folded.slice(Math.max(0, word.start - 6), word.end)))
    return headOf(from, word, 'task/modal', true, false);
  return word.classes.has('tail') ? null : undefined;
}

const MAKES = /(?:^| )(?:cần|phải) tạo(?: |$)/;
