import { PLAN_PART_TOLD, VIEWS_FOLLOW } from '../lexicon/cues.ts';
import {
  ADDRESS_LEAD_INS,
  AGENDA_LEAD_INS,
  ASKED_BELOW,
  ASKS_BELOW,
  BODIES_ORDERED_BELOW,
  BUDGET_LEAD_INS,
  DOCUMENTS_BELOW,
  REPORT_LEAD_INS,
  SPENDING_LEAD_INS,
  TASK_LEAD_INS,
  WHO_LEADS_BELOW,
} from '../lexicon/lead-ins.ts';
import { GUIDANCE_LEAD_INS, PROGRAMME_LEAD_INS } from '../lexicon/programmes.ts';
import { fold } from '../fold.ts';
import { looksAhead, type SectionRole } from '../schema/section-role.ts';
import { startsWithCue } from './cue.ts';
import { HEADING_STARTS } from './heading-role.ts';
import { compile } from './pattern.ts';
import { lengthHeard } from './role.ts';

/** What a lead-in, a block that ends with a colon, says of what it introduces. */

/** The role that a lead-in (a block that ends with a colon) gives to what it introduces; null where it gives none of its own. */
export function roleOfLeadIn(folded: string, given: SectionRole): SectionRole | null {
  if (ADDRESS.test(folded)) return 'context';
  if (DOCUMENTS.test(folded.slice(-LONGEST_SPEECH))) return 'agenda';
  // 'Quan điểm là …. Trên tinh thần đó, yêu cầu:' ends in what is asked for.
  if ((startsWithCue(folded, HEADING_STARTS) === 'views' && !ASKS.test(folded)) || VIEWS.test(folded)) return 'views';
  if (looksAhead(given)) return null;
  // 'Sau khi xem xét báo cáo của Sở A, Chủ tịch có ý kiến như sau:' leads in what is concluded.
  const words = folded.slice(lengthHeard(folded)).slice(-140);
  if ((given === 'none' || given === 'agenda') && (TARGET_LEAD_IN.test(words) || BUDGET_LEAD_IN.test(words))) return 'targets';
  if (given === 'none' && ASKED.test(folded)) return 'tasks';
  if (PROGRAMME.test(folded.slice(-LONGEST_SPEECH)) || GUIDANCE.test(folded.slice(-LONGEST_SPEECH))) return 'tasks';
  if (AGENDA_LEAD_IN.test(words)) return 'agenda';
  if (/(?:kết luận|quyết nghị|quyết định|đánh giá) như sau ?:$/.test(words) || TOLD_LEAD_IN.test(words) || SPENDING.test(words))
    return null;
  if (REPORTS.test(folded.slice(-LONGEST_SPEECH))) return null;
  // 'Diện tích thực hiện 900 ha. Cụ thể các cây trồng như sau:': what a sentence before it told leads up to nothing.
  const last = given === 'results' ? words.slice(words.lastIndexOf('. ') + 1) : words;
  return LEAD_INS.some((cue) => last.includes(cue)) || LEADS.test(folded) || ORDERED.test(folded) || TOLD_OF.test(folded) ? 'tasks' : null;
}

const VIEWS = compile(VIEWS_FOLLOW);

/** Whether a lead-in says that what came about, or why, stands below it: '…, nổi bật như sau:'. */
export function listsOutcomes(folded: string): boolean {
  return TOLD_LEAD_IN.test(folded.slice(-140));
}

const LONGEST_SPEECH = 240;
const LEAD_INS = TASK_LEAD_INS.map(fold);
/** Below stand those to whom a document goes. */
const ADDRESS = compile(ADDRESS_LEAD_INS);
/** 'Hội đồng nhân dân xem xét các báo cáo sau đây:': whatever a report is called by, nobody has to make it there. */
const DOCUMENTS = compile(DOCUMENTS_BELOW);
const TOLD_OF = compile(PLAN_PART_TOLD);
/** 'Thông qua Chương trình giám sát năm 2018, như sau:': what an assembly sets itself to do. */
const PROGRAMME = compile(PROGRAMME_LEAD_INS);
const GUIDANCE = compile(GUIDANCE_LEAD_INS);
const AGENDA_LEAD_IN = compile(AGENDA_LEAD_INS);
/** 'Thông qua kế hoạch năm 2022 với các chỉ tiêu sau:'; what was reached is told otherwise. */
const TARGET_LEAD_IN =
  /^(?!.*(?:kết quả|đạt được|hoàn thành|thực hiện được|(?<!\p{L})ước đạt)).*(?:chỉ tiêu|mục tiêu)(?: chủ yếu| cụ thể| chính| cơ bản| phấn đấu| năm \d{4}| như sau| sau| sau đây| gồm| đến năm \d{4}| (?:nhiệm kỳ|giai đoạn|5 năm) \d{4} ?- ?\d{4}){0,4} ?:$/u;
/** 'Phân bổ ngân sách cấp tỉnh năm 2017 như sau:'; what was spent is told otherwise. */
const BUDGET_LEAD_IN = compile(BUDGET_LEAD_INS);
/** '…, nổi bật như sau:', 'do một số nguyên nhân chủ quan sau:': what came about is told, whatever else the words name. */
const TOLD_LEAD_IN =
  /(?:kết quả|nổi bật|nổi lên|tiến bộ|hạn chế|bất cập|yếu kém|khuyết điểm|tồn tại|nguyên nhân)(?: [^,;.:]{1,40})?(?: như sau| sau| sau đây| gồm| là) ?:$/u;
const REPORTS = compile(REPORT_LEAD_INS);
const SPENDING = compile(SPENDING_LEAD_INS);
const ASKS = compile(ASKS_BELOW);
const ASKED = compile(ASKED_BELOW);
const LEADS = compile(WHO_LEADS_BELOW);
/** 'UBND tỉnh yêu cầu các sở, các đơn vị quản lý hồ chứa và … chủ động chống hạn:'. */
const ORDERED = compile(BODIES_ORDERED_BELOW);
