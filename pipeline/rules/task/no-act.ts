import { KINDS, KNOWN_BY_MERITS, OFFENCES, OFFENCES_OPEN } from '../../lexicon/chain.ts';
import { MOVING_VERBS, TEACHING_VERBS } from '../../lexicon/contents.ts';
import { VERBS, WEAK_VERBS } from '../../lexicon/verbs.ts';
import type { Joint } from './joined.ts';
import { wordAt, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** What a verb behind a comma can be but a new act: how the one before is done, what others do or suffer, one more thing that is ensured. */
export function isNoAct(scene: Scene, head: Head, next: Head, joint: Joint): boolean {
  return (
    isManner(scene, joint, next) ||
    isQuality(scene, next) ||
    goesOnWithHow(scene, head, joint, next) ||
    isHorizon(scene, next) ||
    isSum(scene, next) ||
    isEnsured(scene, head, joint) ||
    isSuffered(scene, head, next, joint) ||
    isOfOneObject(scene, head, next, joint) ||
    isOfWorkAlone(scene, head, next, joint) ||
    isMerit(scene, head, next, joint) ||
    isHalfOfPair(scene, head, next, joint) ||
    isAmongActivities(scene, head, next, joint) ||
    isOffence(scene, head, next, joint) ||
    isOwnWill(scene, head, next) ||
    isCombined(scene, head, next, joint)
  );
}

/** Whether nothing but adverbs stands between the joint and a comma before the verb. */
function isManner({ piece, reading }: Scene, { after }: Joint, { verb }: Head): boolean {
  const comma = piece.folded.indexOf(',', after);
  if (comma < 0 || comma >= verb.start) return false;
  const words = wordsBetween(reading, after, comma);
  return (
    words.length > 0 &&
    words.every(({ classes }) => classes.has('adverb') && !classes.has('verb') && !classes.has('connector')) &&
    words.at(-1)!.end === comma
  );
}

/** 'kết nối liên thông, đồng bộ theo quy định', '…, công khai, minh bạch': what the object is to be like, and how openly it is done. */
function isQuality({ piece: { folded }, end }: Scene, { verb }: Head): boolean {
  if (KINDS.includes(folded.slice(verb.start, verb.end)) && LIKE.test(folded.slice(verb.end, verb.end + 8))) return true;
  return OPENLY.test(folded.slice(verb.start, Math.min(end, verb.end + 18)));
}

const LIKE = /^ (?:theo|và|với|liên) |^[,;.]|^$/;
const OPENLY = /^công khai,? (?:và )?(?:minh bạch|nghiêm minh|dân chủ|khách quan|công bằng|chính xác|kịp thời)(?: và |[,;.]|$)/;

/** 'Chỉ đạo các xã chủ động, tích cực phối hợp …': how a body acts, in two words, before what it does. */
function goesOnWithHow({ piece, reading }: Scene, head: Head, { after }: Joint, { from, verb }: Head): boolean {
  if (from === verb.start) return false;
  const [body, how] = wordsBetween(reading, head.verb.end, after).slice(-2);
  return (
    body?.classes.has('agency') === true &&
    how?.classes.has('adverb') === true &&
    !how.classes.has('verb') &&
    how.start === body.end + 1 &&
    /^, ?$/.test(piece.folded.slice(how.end, after))
  );
}

/** 'Chiến lược giai đoạn 2021 - 2030, định hướng đến năm 2045': how far the plan before it looks. */
function isHorizon({ piece: { folded } }: Scene, { verb }: Head): boolean {
  return HORIZON.test(folded.slice(verb.start, verb.end + 14));
}

const HORIZON = /^định hướng (?:đến|tới) (?:năm )?\d/;

/** 'xây thêm 2 bến, nâng tổng số bến lên 7': what it comes to then. */
function isSum({ piece: { folded } }: Scene, { verb }: Head): boolean {
  return SUM.test(folded.slice(verb.start, verb.end + 80));
}

const SUM = /^nâng tổng [^,;:]{2,60} lên (?:khoảng |trên |hơn |gần )?\d/;

/** '… bảo đảm kết nối, liên thông, chia sẻ dữ liệu': of the acts that are to be ensured one more, where none before it has an object. */
function isEnsured(scene: Scene, head: Head, { after }: Joint): boolean {
  const { piece } = scene;
  const ensured = ENSURED.exec(piece.folded.slice(head.verb.end, after));
  if (ensured === null) return false;
  const from = head.verb.end + ensured.index + ensured[1]!.length;
  const [first = '', ...others] = piece.folded
    .slice(from, after)
    .split(/, ?/)
    .filter((act) => act !== '');
  const act = wordAt(scene, from);
  return act?.classes.has('verb') === true && act.end === from + first.length && others.every((act) => !/ .* /.test(act));
}

const ENSURED = /((?:^|[ ,])(?:bảo đảm|đảm bảo) )[^;:.]{2,60}$/;

/** 'triển khai việc truyền tải, kết nối số liệu': of an act that has no object yet a second one. */
function isOfOneObject(scene: Scene, head: Head, next: Head, { after }: Joint): boolean {
  const { folded } = scene.piece;
  const alone = ACT_ALONE.exec(folded.slice(head.verb.end, after));
  if (alone === null || REPORTS.test(folded.slice(next.verb.start, next.verb.end))) return false;
  return wordAt(scene, after - alone[1]!.length)?.classes.has('verb') === true;
}

const ACT_ALONE = compile(/(?:^|[ ,])(?<!(?:vụ|những|các|công|làm|trong) )việc (\p{L}+ \p{L}+, ?)$/u);
const REPORTS = /^(?:báo cáo|trình|phối hợp|tham mưu|đề xuất|công khai|kiến nghị)/;

/** 'Chú trọng công tác quy hoạch, đào tạo, bồi dưỡng cán bộ': behind a work that has no object yet several more. */
function isOfWorkAlone({ piece: { folded } }: Scene, head: Head, { verb }: Head, { after }: Joint): boolean {
  const several = folded.slice(verb.start, verb.end).includes(', ') || /^(?:,| và) /.test(folded.slice(verb.end, verb.end + 4));
  return several && NAMES_OF_WORK.has(WORK_ALONE.exec(folded.slice(head.verb.end, after))?.[1] ?? '');
}

const WORK_ALONE = compile(/ công tác (\p{L}+ \p{L}+), ?$/u);
const NAMES_OF_WORK: ReadonlySet<string> = new Set([...VERBS, ...WEAK_VERBS]);

/** 'các tuyến đường bị sạt lở, chia cắt, …': one more that befell them. */
function isSuffered({ piece: { folded } }: Scene, head: Head, next: Head, { after }: Joint): boolean {
  return SUFFERED.test(folded.slice(head.verb.end, after)) && BEFALLS.test(folded.slice(next.from, next.from + 24));
}

const BEFALLS = compile(/^\p{L}+ \p{L}+(?:[,;.]|$)/u);
const SUFFERED = compile(/(?:^| )bị (?:\p{L}+ ?){1,4}, ?$/u);

/** 'tập thể, cá nhân có thành tích xuất sắc, đóng góp tích cực cho phong trào': what they are praised for. */
function isMerit({ piece: { folded } }: Scene, head: Head, { verb }: Head, { after }: Joint): boolean {
  return GIVEN.test(folded.slice(verb.start, verb.end)) && MERITED.test(folded.slice(head.verb.end, after));
}

const MERITED = compile(KNOWN_BY_MERITS);
const GIVEN = /^(?:đóng góp|cống hiến|hoàn thành|tham gia|góp phần)$/;

/** 'thực hiện mục tiêu kép, vừa chống dịch, vừa mở lại chợ': how it is done; 'vừa phòng, chống dịch, vừa phục hồi, phát triển kinh tế': each of the two in two verbs. */
function isHalfOfPair({ piece: { folded } }: Scene, head: Head, next: Head, { after }: Joint): boolean {
  const how = folded.startsWith('vừa ', next.from) && !folded.startsWith('vừa ', head.from);
  return how || PAIR.test(folded.slice(head.verb.start, after));
}

const PAIR = /(?:^| )vừa [^,;:.]{2,20}, (?!vừa )[^,;:.]{2,60}, vừa [^,;:.]{2,20}, ?$/;

/** 'giám sát các hoạt động thu gom, vận chuyển, đổ thải, xử lý rác': of a list in two words each one more. */
function isAmongActivities({ piece: { folded } }: Scene, head: Head, { verb }: Head, { after }: Joint): boolean {
  return ACTIVITIES.test(folded.slice(head.verb.end, after)) && !SEVERELY.test(folded.slice(verb.end, verb.end + 12));
}

const ACTIVITIES = compile(/(?:^| )các (?:hoạt động|khâu|công đoạn|dịch vụ) (?:\p{L}+ \p{L}+, ?){2,8}$/u);
const SEVERELY = /^ (?:nghiêm|dứt điểm|kịp thời|triệt để)(?: |$)/;

/** 'tuyên truyền cho nhân dân thông suốt, tự giác nộp thuế': what those who are taught do of their own will. */
function isOwnWill({ piece: { folded } }: Scene, { verb }: Head, next: Head): boolean {
  return WILLINGLY.test(folded.slice(next.from, next.from + 10)) && TEACHES.test(folded.slice(verb.start, verb.end));
}

const WILLINGLY = /^tự (?:giác|nguyện) /;
const TEACHES = compile(`^(?:${[...TEACHING_VERBS, ...MOVING_VERBS].join('|')})`);

/** 'Kết hợp quy mô vừa với quy mô nhỏ, chế biến thô với chế biến tinh': one more pair of things. */
function isCombined({ piece: { folded } }: Scene, { verb }: Head, next: Head, { after }: Joint): boolean {
  if (folded.slice(verb.start, verb.end) !== 'kết hợp') return false;
  return folded.slice(verb.end, after).includes(WITH) && folded.slice(next.verb.end, next.verb.end + LONGEST_THING).includes(WITH);
}

const WITH = ' với ';
const LONGEST_THING = 30;

/** '…, tăng 50 ha so với năm 2021': a value is compared. */
export function isComparison(scene: Scene, head: Head): boolean {
  const words = scene.piece.folded.slice(head.verb.start, Math.min(scene.end, head.verb.start + 60));
  return /^(?:tăng|giảm|bằng|vượt)(?:[^,;\d]|,(?=\d))*\d(?:[^,;]|,(?=\d))*(?:so với|cùng kỳ)/.test(words);
}

/** 'thực hiện việc đăng ký giao dịch, niêm yết và việc thu, nộp tiền': works that one verb is about, each called so. */
export function isAmongWorks({ piece, end }: Scene, head: Head, next: Head, joint: Joint): boolean {
  return joint.kind !== 'connector' && !next.strong && WORKS.test(piece.folded.slice(head.verb.end, end));
}

const WORKS = /^ việc [^;:.]{4,200} và việc /;

/** 'xử lý 02 vụ móc nối, đưa tàu ra khơi trái phép': what others have done against the law. */
function isOffence({ piece }: Scene, head: Head, next: Head, joint: Joint): boolean {
  if (next.strong) return false;
  // 'thu hồi đất bị lấn, chiếm, sử dụng đất sai mục đích': nobody is told to do wrong.
  if (MISUSED.test(piece.folded.slice(next.verb.start, next.verb.end + 60))) return true;
  const between = piece.folded.slice(head.verb.end, joint.after);
  if (OFFENCES.includes(piece.folded.slice(next.verb.start, next.verb.end)) && LISTS_OFFENCES.test(between)) return true;
  return (
    / (?:vụ|hành vi|vi phạm|tội|đối tượng|trường hợp)(?: việc)? /.test(between) &&
    / (?:trái phép|trái pháp luật|trái quy định|bất hợp pháp|không phép|không có (?:giấy phép|chứng nhận))(?: |$|[,;.])/.test(
      piece.folded.slice(next.verb.end, next.verb.end + 60),
    )
  );
}

const LISTS_OFFENCES = compile(OFFENCES_OPEN);

const MISUSED = compile(
  /^(?:sử dụng|khai thác|vận chuyển|kinh doanh|mua bán|xây dựng|chuyển nhượng|tàng trữ)(?: \p{L}+){0,7} (?:sai mục đích|trái phép|trái pháp luật|trái quy định|sai quy định|không đúng mục đích|không đúng quy định)(?!\p{L})/u,
);

/** 'các ngành Luật, Bảo hộ lao động, Quan hệ lao động': names with capitals, one of which begins like a verb. */
export function isAmongNames({ piece: { text, folded } }: Scene, { verb }: Head): boolean {
  return text[verb.start] !== folded[verb.start] && NAMES_GO_ON.test(text.slice(verb.end, verb.end + 60));
}

const NAMES_GO_ON = /^(?: \p{Ll}+){0,6}, \p{Lu}\p{Ll}/u;
