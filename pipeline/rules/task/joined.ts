import {
  CHANGED_ON_PURPOSE,
  DOCUMENTS,
  FIELDS_OF_WORK,
  GOALS,
  LEADING_VERBS,
  MADE,
  MAKING_VERBS,
  OFFICE_ACTS,
  RULES,
  STATE_OF_WORK,
  TRADES,
  UNFINISHED,
} from '../../lexicon/chain.ts';
import { isActing, type Word, type WordClass } from '../tag.ts';
import { afterNominaliser, quantityAt, skipMarks, timeAt, wordAt, wordEnd, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** What stands behind a comma or 'và' (where a task may end): whether its verb is a noun, a work in a list, a report, what others are moved to do. */
export type Joint = { readonly kind: 'comma' | 'and' | 'connector' | 'dash'; readonly after: number };

/** What a verb has after it before the next joint: an object of its own, a time, a value. Verbs and adverbs in between are its companions. */
export function objectAfter(scene: Scene, at: number): { found: boolean; dated: boolean; counted: boolean; length: number } {
  const { piece, reading } = scene;
  let found = false;
  let dated = false;
  let counted = false;
  let pos = at;
  let from = at;
  while (pos < scene.end) {
    const unit = piece.text[pos]!;
    if (unit === ';' || (unit === ',' && found)) break;
    // '…, y tế, giáo dục... trước hết tại các khu đô thị': behind what breaks off stands no object.
    if (!found && (unit === '…' || piece.text.startsWith('..', pos))) break;
    const time = timeAt(reading, pos);
    if (time) {
      dated = true;
      pos = time.end;
      continue;
    }
    if (quantityAt(reading, pos)) counted = true;
    const word = wordAt(scene, pos);
    if (word) {
      // '…, thanh tra chuyên ngành trong đó tập trung …': a part is picked out.
      if (found && word.classes.has('connector') && PICKS.test(piece.folded.slice(word.start, word.end))) break;
      if (
        word.classes.has('noun') ||
        word.classes.has('agency') ||
        isMade(scene, word) ||
        (!word.classes.has('verb') &&
          !word.classes.has('adverb') &&
          !word.classes.has('tail') &&
          !/^(?:trong|về|và)$/.test(piece.folded.slice(word.start, word.end)))
      ) {
        if (!found) from = pos;
        found = true;
      } else if (word.classes.has('tail') && !word.classes.has('verb')) break;
      pos = word.end;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(unit)) {
      if (!piece.folded.startsWith('và ', pos)) {
        if (!found) from = pos;
        found = true;
      }
      pos = wordEnd(piece, pos);
    } else pos += 1;
  }
  return { found, dated, counted, length: found ? pos - from : 0 };
}

/** Whether behind a comma stands one more verb that may share an object with the one before it. */
function goesOnActing(scene: Scene, comma: number): boolean {
  const next = wordAt(scene, skipMarks(scene.piece, comma));
  return next !== null && isActing(next);
}

const PICKS = /^(?:trong đó|đồng thời|qua đó|từ đó)$/;

/** 'rà soát quy hoạch, …', 'ban hành các quy định': what stands right behind the verb is made by it. */
export function isMade(scene: Scene, { start, end }: Word): boolean {
  const { piece, reading } = scene;
  if (
    !MADE.includes(piece.folded.slice(start, end)) ||
    !/^(?: cụ thể| chi tiết| tổng hợp| tổng kết| đánh giá)?(?:,|;| và |$)/.test(piece.folded.slice(end, end + 14))
  )
    return false;
  const many = MANY.exec(piece.folded.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  // 'ban hành các quy định, hướng dẫn phù hợp': a list of what is made.
  if (many > 0 && MADE.some((kind) => piece.folded.startsWith(`, ${kind} `, end))) return false;
  const at = start - many;
  return wordsBetween(reading, at - 20, at).some(
    (word) => word.end === at - 1 && MAKING_VERBS.includes(piece.folded.slice(word.start, word.end)) && !afterNominaliser(scene, word),
  );
}

const MANY = /(?<= )(?:các|những) $/;

const LONGEST_STATE = 60;
const HOW_WORK_GOES = compile(STATE_OF_WORK);

/** How what somebody does begins. */
export const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal', 'order', 'prohibition'];

const FIELD = compile(`^(?:${FIELDS_OF_WORK.join('|')})$`);

/** 'tự động hóa, số hóa và công nghệ sinh học': joined to a noun a verb is a noun. */
export function goesOnAsNoun(scene: Scene, { verb }: Head): boolean {
  // 'thuế, đầu tư, đất đai, môi trường': one in a list of fields.
  if (scene.piece.folded[verb.end] === ',' && FIELD.test(scene.piece.folded.slice(verb.start, verb.end)))
    return !goesOnActing(scene, verb.end);
  if (!scene.piece.folded.startsWith(' và ', verb.end)) return false;
  const word = wordAt(scene, verb.end + 4);
  return word === null || !['verb', 'adverb', 'agency', 'order', 'connector'].some((name) => word.classes.has(name as WordClass));
}

/** '…, quy định của Bộ Y tế', '… và Quy định số 5', 'tiến độ và hiệu quả thực hiện': nouns, though they could be verbs and adverbs elsewhere. */
export function isNamed({ piece }: Scene, joint: Joint, { from, verb }: Head): boolean {
  const { folded, text } = piece;
  // 'báo cáo tình hình triển khai và giải ngân vốn': how two works go, in one report.
  if (
    joint.kind === 'and' &&
    !OFFICE_ACTS.includes(folded.slice(verb.start, verb.end)) &&
    HOW_WORK_GOES.test(folded.slice(Math.max(0, joint.after - LONGEST_STATE), joint.after))
  )
    return true;
  if (folded.startsWith(' từ ', verb.end) && joint.kind === 'and' && GIVEN_FROM.test(folded.slice(verb.start, verb.end))) return true;
  // 'chuyển dịch cơ cấu kinh tế, cơ cấu lao động': what something is made up of; 'quy định về …' names a rule.
  if (from === verb.start && /^(?:cơ cấu(?! lại)|quy định về) /.test(folded.slice(verb.start, verb.start + 16))) return true;
  if (GIFTS.test(folded.slice(verb.start, verb.start + 40))) return true;
  if ((folded.startsWith(' của ', verb.end) && !folded.startsWith('đẩy nhanh', verb.start)) || folded.startsWith('hiệu quả ', from))
    return true;
  const before = folded.slice(Math.max(0, joint.after - 20), joint.after - 1).trimEnd();
  if (
    joint.kind === 'comma' &&
    RULING.test(folded.slice(verb.start, verb.end)) &&
    from === verb.start &&
    RULES.some((noun) => before.endsWith(` ${noun}`))
  )
    return true;
  // 'xây dựng chiến lược và quy hoạch phát triển …': both are drawn up.
  if (
    joint.kind === 'and' &&
    DRAWN_UP.test(folded.slice(verb.start, verb.end + 5)) &&
    RULES.some((noun) => folded.endsWith(` ${noun}`, joint.after - 4))
  )
    return true;
  // 'cơ sở sản xuất, kinh doanh, sử dụng hóa chất': what they do.
  if (
    joint.kind === 'comma' &&
    from === verb.start &&
    before.endsWith(' kinh doanh') &&
    TRADES.includes(folded.slice(verb.start, verb.end))
  )
    return true;
  if (text[verb.start] !== folded[verb.start] && DOCUMENTS.includes(folded.slice(verb.start, verb.end))) return true;
  // 'phát huy vai trò và nâng cao trách nhiệm của …': both are of what is told last.
  return (
    joint.kind === 'and' &&
    UNFINISHED.some((noun) => folded.endsWith(` ${noun}`, joint.after - 4)) &&
    (!/^(?:xây dựng|lập|ban hành|tổ chức|phải|cần)(?= )/.test(folded.slice(joint.after, joint.after + 12)) ||
      UNFINISHED.some((noun) => folded.startsWith(` ${noun}`, verb.end)))
  );
}

/** 'nguồn tài trợ, hỗ trợ, ủng hộ của các tổ chức': what is given, in more words than one. */
const GIFTS =
  /^(?:hỗ trợ|ủng hộ|đóng góp|giúp đỡ|tài trợ|viện trợ|động viên|quan tâm|chỉ đạo|lãnh đạo|phối hợp)(?:(?:,| và) (?:hỗ trợ|ủng hộ|đóng góp|giúp đỡ|tài trợ|viện trợ|chỉ đạo|chia sẻ|phối hợp|hợp tác)){1,2} (?:của|từ) /;

/** 'vốn vay và hỗ trợ từ các tổ chức': what comes from somebody. */
const GIVEN_FROM = /^(?:hỗ trợ|đóng góp|đầu tư|ủng hộ|huy động)$/;

const DRAWN_UP = /^quy hoạch(?! lại| các)/;
const RULING = /^(?:quy định|quy hoạch|quyết định)$/;

/** Whether a verb begins a commitment of its own also behind a list of works. */
export function leads({ piece }: Scene, { verb }: Head): boolean {
  return LEADING_VERBS.includes(piece.folded.slice(verb.start, verb.end));
}

const LONGEST_WORK = 34;
const AIMED = /^[^,;]* (?:để|nhằm) /;

/** Verbs of raising and hastening wait for no company. */
export function raises({ piece }: Scene, { verb }: Head): boolean {
  return RAISING.test(piece.folded.slice(verb.start, verb.end));
}

export const RAISING = /^(?:tăng cường|nâng cao|đẩy mạnh|đẩy nhanh|đề ra|hoàn chỉnh|siết chặt)$/;

/** One more kind of work in a list ('…, giải quyết khiếu nại'): a bare verb, of those that name works, with a short object and nothing that says how. */
export function isWork(scene: Scene, next: Head, length: number): boolean {
  if (next.strong || leads(scene, next)) return false;
  // '…, chia sẻ kinh nghiệm để nhân rộng': what has a purpose of its own.
  if (AIMED.test(scene.piece.folded.slice(next.verb.end, Math.min(scene.end, next.verb.end + LONGEST_WORK)))) return false;
  const last = scene.piece.folded.slice(next.verb.end, next.verb.end + LONGEST_WORK).indexOf(' và ');
  return (length <= LONGEST_WORK || last > 0) && !isMarked(scene, next);
}

/** What stands behind a verb and says how it is to be done: 'xử lý nghiêm …', 'khai thác tối đa …'. */
export function isMarked(scene: Scene, { verb }: Head): boolean {
  return (
    wordAt(scene, verb.end + 1)?.classes.has('adverb') === true ||
    /^ (?:rõ|kỹ|hết|đúng|tối đa|ngay|sâu|mạnh|nhanh)[ ,]/.test(scene.piece.folded.slice(verb.end, verb.end + 8))
  );
}

/** 'và sử dụng đúng mục đích', 'và xử lý nghiêm vi phạm': behind a noun and its verb, an order of how something is to be handled. */
export function isRuled({ piece }: Scene, { verb }: Head): boolean {
  return STRICTLY.test(piece.folded.slice(verb.end, verb.end + 12));
}

const STRICTLY = /^ (?:đúng|nghiêm|kịp thời|dứt điểm|triệt để) /;

/** 'và thúc đẩy áp dụng đồng bộ': what is promoted is itself an act. */
export function promotes(scene: Scene, { verb }: Head): boolean {
  return PROMOTING.test(scene.piece.folded.slice(verb.start, verb.end)) && wordAt(scene, verb.end + 1)?.classes.has('verb') === true;
}

const PROMOTING = /^(?:thúc đẩy|đẩy mạnh|tăng cường|khuyến khích|tổ chức)$/;

/** 'công tác tuyên truyền, làm tốt công tác tư tưởng': each act has a work of its own. */
export function isOneMoreWork({ piece }: Scene, { after }: Joint, { verb }: Head): boolean {
  return (
    piece.folded.startsWith(' công tác ', verb.end) &&
    /(?:^| )công tác [^,;:.]{2,40},? ?$/.test(piece.folded.slice(Math.max(0, after - 60), after))
  );
}

/** 'nâng cao chất lượng, kiểm soát …': of what is not said yet. */
export function isUnfinished(scene: Scene, { verb }: Head): boolean {
  const { piece, end } = scene;
  const rest = piece.folded.slice(verb.end, Math.min(end, verb.end + 24));
  const noun = UNFINISHED.find((words) => rest.startsWith(` ${words}`) && /^ ?(?:[,;.]|$)/.test(rest.slice(words.length + 1)));
  if (noun === undefined) return false;
  const next = skipMarks(piece, verb.end + noun.length + 1);
  // 'nâng cao trách nhiệm, hiệu quả phục vụ người dân': two of them, and of whom both are.
  if (UNFINISHED.some((words) => piece.folded.startsWith(`${words} `, next))) return false;
  return next >= end || ACTING.some((name) => wordAt(scene, next)?.classes.has(name));
}

/** 'các việc được huyện, UBND tỉnh giao': who gave them, and no order. */
export function isGiven({ piece, end }: Scene, { verb }: Head): boolean {
  return (
    piece.folded.slice(verb.start, verb.end) === 'giao' && /^[\s.,;]*$/.test(piece.folded.slice(verb.end, Math.min(end, verb.end + 3)))
  );
}

/** Behind bodies a bare 'không' tells who does not ('xử lý cán bộ, công chức không chấp hành …'); 'không được', 'không để' forbid. */
export function isBanned({ piece }: Scene, { verb }: Head): boolean {
  const words = piece.folded.slice(verb.start, verb.end);
  return !words.startsWith('không ') || /^không (?:được|để)/.test(words);
}

/** 'nghiêm cấm găm hàng, nâng giá': what stands behind the comma is forbidden as well. */
export function isBanning({ piece }: Scene, { verb }: Head): boolean {
  return /^(?:nghiêm )?cấm/.test(piece.folded.slice(verb.start, verb.end));
}

/** 'bảo đảm an sinh xã hội': an aim of its own, where 'bảo đảm chất lượng' only tells how. */
export function isGoal({ piece }: Scene, { verb }: Head): boolean {
  const object = piece.folded.slice(verb.end + 1, verb.end + 24);
  return (
    GOALS.some((words) => object.startsWith(words) && !/[\p{L}]/u.test(object[words.length] ?? ' ')) ||
    (CHANGES.test(piece.folded.slice(verb.start, verb.end)) && CHANGED.test(object))
  );
}

const CHANGES = /^(?:tăng|giảm)$/;
const CHANGED = compile(CHANGED_ON_PURPOSE);
