import {
  ACTS_IN_NAMES,
  AIMED_VERBS,
  APPOINTING_VERBS,
  DEALT_STRICTLY,
  KNOWN_BY_FAULTS,
  MAKING_OTHERS_ACT,
  PICKED_ACTS,
  TITLE_VERBS,
  URGING_VERBS,
  WHOLE_ACTS,
} from '../../lexicon/chain.ts';
import { PICKED_BY } from '../../lexicon/clauses.ts';
import { handsOver, isDoneFor, isListed, isOfOffice, isOutcome, proposes, strengthens } from './apart.ts';
import { isCalledOn, isDrawn, isInSituation, isMoved, isTaught, isValue } from './contents.ts';
import { headAt } from './head.ts';
import {
  isBanned,
  isBanning,
  isGiven,
  isMarked,
  isUnfinished,
  promotes,
  goesOnAsNoun,
  isGoal,
  isNamed,
  isOneMoreWork,
  isRuled,
  isWork,
  leads,
  objectAfter,
  raises,
  type Joint,
} from './joined.ts';
import { isOneMoreBody } from './one-more-body.ts';
import { isReport, isReportedTo } from './reporting.ts';
import { isAmongNames, isAmongWorks, isComparison, isNoAct } from './no-act.ts';
import { wordAt, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** 'được đánh giá, xếp loại từ …': one more that has become of it. */
const HOW = /^ (?:trên|từ|theo|bằng|tại|trong|ở|vào|đúng|là|bởi|ngay|kịp) /;

const FAULTY = compile(KNOWN_BY_FAULTS);
const HAVING =
  /^có (?:(?:các |những )?(?:phương án|chính sách|cơ chế|giải pháp|biện pháp)|kế hoạch|lộ trình|chế tài|hướng dẫn|quy chế|quy hoạch|đề án|ý kiến thẩm định|ý kiến góp ý|sự điều chỉnh)$/;
const GROUND = / (?:trên cơ sở|theo hướng|gắn với) (?!.* (?:để|nhằm|có) )/;

/** ', hoàn thành trước ngày 1/6', ', tập trung vào các xã khó khăn': by when the act before is done, and on what. */
const TIMED = /^(?:hoàn thành (?:trong|trước|theo|vào|chậm|xong)(?: |$)|tập trung vào )/;

const MAKES_ACT = compile(`^(?:${MAKING_OTHERS_ACT.join('|')})$`);
const IN_NAMES = compile(`^(?:${ACTS_IN_NAMES.join('|')})(?: |$)`);
const MOVES = compile(`^(?:${URGING_VERBS.join('|')})(?: sự)?$`);

const PASSIVE = / (?:phải|cần|cần phải) được $/;

const RAISED = /^nâng cao$/;
const PICKED = compile(`^ ?(?:${PICKED_BY}) `);
const SENT = /^gửi (?:về|qua|đến) /;

const WHILE = /(?: khi |phù hợp với việc |gắn với việc )[^;:]{6,90} và $/;

const STRICTLY = compile(DEALT_STRICTLY);

/** A comma and a space, and no object yet ('đào tạo, đào tạo lại'). */
const NOTHING_BETWEEN = 2;
/** An object in a few words. */
const LONGEST_OBJECT = 40;

const DUTY = /^ ?(?:phải|cần phải|cần) /;

const MAKING_ROOM = /^tạo (?:điều kiện|lập|môi trường|thuận lợi|dựng)$/;

const PUT_TO_USE = /^(?:đưa vào (?:vận hành|sử dụng|hoạt động|khai thác)|khởi công|khánh thành|thông xe|trình lại)$/;

/** What has been read of a task up to a joint. */
export type State = {
  /** A purpose or manner has begun. */
  readonly tail: boolean;
  /** One of its objects has been picked out ('nhất là …'). */
  readonly picked: boolean;
  /** Examples of its object have begun, all of them things ('như điện gió, điện mặt trời'). */
  readonly shown: boolean;
  /** A purpose of few words has begun ('phục vụ sản xuất'). */
  readonly aside: boolean;
  /** A noun has begun whose name verbs are part of. */
  readonly nominal: boolean;
  /** The name of a document has begun ('Nghị quyết số 19 về …'). */
  readonly titled: boolean;
  /** A list of kinds of work has begun. */
  readonly listing: boolean;
  /** The verb has an object of its own. */
  readonly own: boolean;
  /** The verb has bodies as its object. */
  readonly bodies: boolean;
  /** The last word is a verb. */
  readonly coordinate: boolean;
  /** The last word is a verb that tells what has become of the object ('việc được giao'). */
  readonly told: boolean;
  /** The last words are the day by which the verb is due. */
  readonly dated: boolean;
  /** That verb stands right behind a noun. */
  readonly attached: boolean;
  /** The last words name a work, and end with a verb. */
  readonly named: boolean;
  /** The verb that the name of a work began with. */
  readonly work: string;
};

/** The act that begins at a joint: a verb with an object of its own, after a verb that has one; null where the task goes on. */
export function nextAct(scene: Scene, head: Head, joint: Joint, state: State): Head | null {
  const { piece } = scene;
  const trial: Scene = { ...scene, modal: false, ordered: false, byOrder: false };
  const next = headAt(trial, joint.after, false, 1);
  if (!next) return null;
  const verb = piece.folded.slice(next.verb.start, next.verb.end);
  const accept = (): Head => {
    scene.actors = trial.actors;
    scene.support = trial.actors === scene.actors ? trial.support : [];
    scene.ordered = scene.ordered || trial.ordered;
    scene.byOrder = scene.byOrder || trial.byOrder;
    scene.modal = scene.modal || trial.modal;
    return next;
  };
  if (joint.kind === 'comma' && isAmongNames(scene, next)) return null;
  // 'Bộ Tài chính, Nông nghiệp và Phát triển nông thôn': a name goes on with a capital.
  if (joint.kind === 'and' && IN_NAMES.test(piece.text.slice(next.verb.start, next.verb.end))) return null;
  if (next.refrain && trial.ordered && !trial.modal && !isBanned(scene, next)) return null;
  if (next.refrain && isInSituation(scene, head, next, joint)) return null;
  // 'thay cán bộ không làm việc, không hoàn thành nhiệm vụ': one more thing by which it is told who is meant.
  if (
    next.refrain &&
    joint.kind === 'comma' &&
    !head.refrain &&
    FAULTY.test(piece.folded.slice(head.verb.end, joint.after)) &&
    !STRICTLY.test(piece.folded.slice(next.verb.start, next.verb.start + 24))
  )
    return null;
  if (next.refrain) {
    // '… nhằm giảm biến chứng và không để tử vong': what must not come about of the purpose.
    if (state.tail && joint.kind === 'and') return null;
    // 'tăng cường kiểm tra, giám sát, nghiêm cấm …': what is strengthened shares no object with what is forbidden.
    const own = state.own || strengthens(scene, head);
    return own && /^(?:mà|và)? ?$/.test(piece.folded.slice(joint.after, next.from)) ? accept() : null;
  }
  /** Whether a body stands before the verb, and nobody says that it has to act. */
  const told = trial.ordered && !trial.byOrder && !trial.modal;
  // 'huy động các lực lượng, nhất là quân đội, công an làm nòng cốt': one more that is picked out.
  if (told && joint.kind === 'comma' && state.picked) return null;
  // 'động viên toàn dân, lực lượng vũ trang tham gia': one more who is moved to act.
  if (told && joint.kind === 'comma' && MOVES.test(piece.folded.slice(head.verb.start, head.verb.end))) return null;
  // 'chỉ đạo lực lượng biên phòng, cảnh sát biển phối hợp': one more whom it is to make act, before what they do.
  if (
    told &&
    joint.kind === 'comma' &&
    MAKES_ACT.test(piece.folded.slice(head.verb.start, head.verb.end)) &&
    piece.folded[head.verb.end] === ' ' &&
    !wordsBetween(scene.reading, head.verb.end, joint.after).some(({ classes }) => classes.has('verb') && !classes.has('noun'))
  )
    return null;
  // One more body in a list that the verb before is done to.
  if (told && joint.kind !== 'connector' && (state.bodies || joint.kind === 'and')) return null;
  // 'phải được xem xét, cá thể hóa, xử lý trách nhiệm': what else is to be done to the thing.
  if (
    !trial.ordered &&
    !trial.modal &&
    joint.kind === 'comma' &&
    !leads(scene, next) &&
    PASSIVE.test(piece.folded.slice(Math.max(0, head.verb.start - 16), head.verb.start))
  )
    return null;
  // 'hướng dẫn, yêu cầu các đơn vị khắc phục': two verbs of one object.
  if (trial.ordered && state.coordinate && joint.kind === 'comma' && !state.own) return null;
  if (trial.ordered) return isOneMoreBody(scene, joint) || isGiven(scene, next) || isCalledOn(scene, head, next) ? null : accept();
  // 'tái cấu trúc đầu tư, tái cấu trúc doanh nghiệp': the same verb once more, right behind what it was done to before.
  const same = verb === piece.folded.slice(head.verb.start, head.verb.end);
  const again = joint.kind === 'comma' && same && next.from === next.verb.start && joint.after - head.verb.end > NOTHING_BETWEEN;
  const parallel = again && joint.after - head.verb.end < LONGEST_OBJECT;
  const having = joint.kind === 'comma' && HAVING.test(verb);
  if (!state.own && !head.refrain && !next.timed && !parallel && !having && !isOutcome(scene, head, next, joint)) return null;
  if (isComparison(scene, next) || isAmongWorks(scene, head, next, joint)) return null;
  const object = objectAfter(scene, next.verb.end);
  const office = isOfOffice(verb, object);
  // '… và định kỳ 6 tháng báo cáo Lãnh đạo Bộ': what has a time of its own shares nothing.
  const timed = next.timed === true;
  if (joint.kind === 'and' && (timed || (state.own && !state.coordinate)) && isReportedTo(scene, head, next, object.dated || timed))
    return accept();
  // 'thông suốt khi sắp xếp đơn vị và triển khai mô hình mới': what else happens then, or is done beside that work.
  if (joint.kind === 'and' && !next.strong && !office && !object.dated && WHILE.test(piece.folded.slice(head.verb.end, joint.after)))
    return null;
  // 'các lĩnh vực như tài chính, giáo dục, y tế': one more example, which a verb is called after.
  if (state.shown && piece.folded[next.verb.end] !== ' ') return null;
  if (joint.kind === 'comma' && isNoAct(scene, head, next, joint)) return null;
  if (isValue(scene, head, next) || goesOnAsNoun(scene, next)) return null;
  // 'có giải pháp chống hạn và chăm sóc lúa': what else the means serve.
  if (joint.kind === 'and' && HAVING.test(piece.folded.slice(head.verb.start, head.verb.end)) && !leads(scene, next)) return null;
  // '…, phòng, chống tham nhũng': a verb at the head of a clause, in a list the name of a thing.
  if (
    joint.kind !== 'connector' &&
    wordAt(scene, next.verb.start)?.classes.has('noun') &&
    !(joint.kind === 'comma' && isDoneFor(scene, next))
  )
    return null;
  if (isInSituation(scene, head, next, joint) || (!again && isTaught(scene, head, next, joint))) return null;
  if (isNamed(scene, joint, next)) return null;
  // What must not be lost must not be misused either: 'không để thất thoát và sử dụng sai mục đích'.
  if (head.refrain && !next.strong && (joint.kind === 'and' || (joint.kind === 'comma' && isBanning(scene, head) && !leads(scene, next))))
    return null;
  // 'Báo cáo kết quả hằng năm và gửi về Sở A': where it goes, which is no more than the report.
  if (joint.kind === 'and' && SENT.test(piece.folded.slice(next.verb.start, next.verb.end + 5)) && !object.dated) return null;
  // '…, nhất là đầu tư điều tra các điểm mỏ': what is picked out of the act before.
  if (PICKED.test(piece.folded.slice(joint.after, joint.after + 14)) && !PICKED_ACTS.includes(verb)) return null;
  if (joint.kind === 'comma' && TIMED.test(piece.folded.slice(next.verb.start, next.verb.end + 7))) return null;
  if (joint.kind === 'comma' && !again && isListed(verb, next, object) && !isRuled(scene, next) && !isMarked(scene, next)) return null;
  // 'hoàn chỉnh trước ngày 1/6 và ban hành trước ngày 25/6': a day for each, and one object.
  const apiece = state.dated && object.dated && joint.kind === 'and';
  // '…, đồng thời phối hợp Bộ A, Bộ B để …': those who help are what the verb is done with.
  const withOthers = joint.kind === 'connector' && trial.support.length > scene.support.length;
  if (
    !object.found &&
    !withOthers &&
    !WHOLE_ACTS.includes(verb) &&
    !promotes(scene, next) &&
    !(object.dated && PUT_TO_USE.test(verb)) &&
    !apiece
  )
    return null;
  if (isUnfinished(scene, next) || (state.told && !next.strong && HOW.test(piece.folded.slice(next.verb.end, next.verb.end + 8))))
    return null;
  if (joint.kind === 'connector' || (apiece && !object.found)) return accept();
  if (isMoved(scene, head, next, joint) || isDrawn(scene, head, next, joint)) return null;
  const reports = isReport(scene, next);
  // 'trình cấp có thẩm quyền và trình Quốc hội': handed in to both.
  if (reports && same && joint.kind === 'and') return null;
  // 'định hướng … và định hướng …': the same verb once more.
  if (!state.tail && !state.aside && joint.kind === 'and' && same && object.length > 12) return accept();
  const tail =
    state.tail ||
    (state.picked && (joint.kind !== 'comma' || !leads(scene, next))) ||
    (state.aside && (joint.kind !== 'comma' || state.listing || !leads(scene, next) || AIMED_VERBS.includes(verb)));
  // '… để hướng dẫn thi hành luật, trình Bộ trưởng ban hành': what is handed in is no purpose.
  if (reports && (!tail || (joint.kind === 'comma' && (!state.coordinate || next.timed)))) return accept();
  // 'rà soát các chính sách về đầu tư và đề xuất …': what is proposed comes of the act, whatever verbs stand in its object.
  if (!tail && state.own && (!state.coordinate || (state.nominal && joint.kind === 'and')) && proposes(scene, next)) return accept();
  // 'lập kịch bản trên cơ sở bám sát giá, có phương án …': what must be had is no ground.
  if (tail && joint.kind === 'comma' && HAVING.test(verb) && GROUND.test(piece.folded.slice(head.verb.end, joint.after))) return accept();
  // '… để thực hiện tốt đề án và phải cắt giảm 30% thủ tục': a duty is no purpose.
  if (tail && joint.kind === 'and' && DUTY.test(piece.folded.slice(joint.after, next.verb.start))) return accept();
  if (tail && joint.kind === 'comma' && APPOINTING_VERBS.includes(verb) && object.length > 12) return accept();
  // '… bảo đảm đúng quy định, xử lý nghiêm các vi phạm': nor is how strictly something is handled.
  if (tail && joint.kind === 'comma' && !state.coordinate && isRuled(scene, next)) return accept();
  // '… để cá nhân chủ động kiểm tra, đồng bộ, tích hợp giấy tờ': of the purpose a second verb that shares its object.
  const urged = next.from < next.verb.start && !piece.folded.slice(next.from, next.verb.start).includes(',');
  if (tail && state.coordinate && joint.kind === 'comma' && !urged && !object.dated) return null;
  // '… để nắm tình hình, đề xuất sửa đổi quy định', '… và chịu trách nhiệm về kết quả': an office's act serves no purpose.
  if (tail && office && state.own && !state.coordinate && (joint.kind === 'comma' || handsOver(verb))) return accept();
  if (tail) return (next.strong || object.dated) && joint.kind === 'comma' && !next.weak ? accept() : null;
  if (state.titled && !next.strong && !object.dated && !(next.weak && object.counted) && !TITLE_VERBS.includes(verb)) return null;
  // In a list of works the verb before the joint is a noun: one that raises or strengthens something waits for no company.
  const apart = state.attached && joint.kind === 'comma' && isMarked(scene, next);
  // 'công tác tuyên truyền, làm tốt công tác tư tưởng': each has its own object.
  if (
    state.coordinate &&
    !next.strong &&
    !(state.own && office && handsOver(verb)) &&
    !parallel &&
    !HAVING.test(verb) &&
    !(joint.kind === 'comma' && isOneMoreWork(scene, joint, next)) &&
    !isOutcome(scene, head, next, joint) &&
    !((joint.kind === 'comma' || state.listing || (state.nominal && raises(scene, head))) && raises(scene, next)) &&
    !apart
  )
    return null;
  if (joint.kind === 'comma' && !next.strong && (verb === state.work || (state.named && !leads(scene, next)))) return null;
  // '…, phải bảo đảm …': a duty of its own.
  if (next.weak && trial.modal && joint.kind === 'comma') return accept();
  if (next.weak) {
    // 'Bảo đảm tính kế thừa của quy hoạch, bảo đảm tính đồng bộ của quy hoạch': one verb and again.
    if (again && object.length > 12) return accept();
    // 'tháo gỡ vướng mắc và tạo điều kiện cho …': an effect stands behind a comma.
    if (joint.kind === 'and' && !state.listing && object.length > 12 && MAKING_ROOM.test(verb)) return accept();
    const joined = state.listing && joint.kind === 'and' && AIMED_VERBS.includes(verb);
    return (object.dated || object.counted || isGoal(scene, next)) && !joined ? accept() : null;
  }
  if (state.listing && !office && isWork(scene, next, object.length)) return null;
  // '… hoàn thiện thể chế và nâng cao hiệu quả thi hành': what is raised beside it is its other side.
  if (joint.kind === 'and' && RAISED.test(verb)) return null;
  if (joint.kind === 'and')
    return (!state.nominal || next.strong || office || leads(scene, next) || isRuled(scene, next)) &&
      (next.strong || object.length > 12 || promotes(scene, next) || (leads(scene, next) && isMarked(scene, next)))
      ? accept()
      : null;
  return accept();
}
