import { compile } from './pattern.ts';
/** How tables say what their columns, rows and cells are; all patterns meet folded text. */

const OTHER = '(?:với|cùng|kỳ|kh|kế hoạch|dự toán|dt|nghị quyết|nq|mục tiêu|ck|năm|tháng|quý|năm trước)(?!\\p{L})';

/** What a column's figures are of, in short, with their year: 'ƯTH 2024', 'KH', '2023'. */
const FIGURES_OF = '(?:(?:th|ước|uth|ưth|ước th|kh|dt|ck|nq)(?:[ -]?(?:năm )?(?:19|20)\\d\\d)?|(?:năm )?(?:19|20)\\d\\d)';

/** A column that compares two others ('so sánh', 'TH/KH', '10 tháng so cùng kỳ (%)', '% hoàn thành KH'). */
export const COMPARING_HEAD = compile(
  `so sánh|(?:^|[ (%])so ${OTHER}|%\\s*so|tỷ lệ (?:%|\\(%\\)|đạt|hoàn thành|thực hiện)|${FIGURES_OF} ?/ ?${FIGURES_OF}|tăng ?(?:\\(\\+\\))?,? ?[/;,] ?giảm|chênh lệch|% ?(?:th|hoàn thành|thực hiện|đạt|kh|kế hoạch|dự toán)(?!\\p{L})`,
);
/** The head of a column that names what is measured, beside one of aims. */
export const GAUGE_HEAD = /^(?:các |tên )?(?:chỉ số|thước đo|kpi|tiêu chí đo|chỉ tiêu đo)/;
/** 'Kết quả': a product in a table of assignments, a value elsewhere. */
export const RESULT_HEAD = 'kết quả';
/** The head of a table that gives work. */
export const ASSIGNING_HEAD =
  /nhiệm vụ|nội dung|chủ trì|phối hợp|chịu trách nhiệm|cơ quan|(?:đơn vị|người) (?:thực hiện|phụ trách|soạn thảo|trình)|(?:thời hạn|thời gian) (?:hoàn thành|trình)/;
/** The head of a column that may hold who has to act. */
export const BODY_HEAD =
  /^(?:tên )?(?:cơ quan|đơn vị|sở,? (?:ban, )?ngành|cơ quan, đơn vị|địa phương|cơ quan, địa phương|đơn vị, địa phương)$/;
/** What counts a column below its head: '(3)', 'B', '(5) = (3) + (4)'. */
export const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-z])\)?(?: ?= ?[\d()+*/:%x -]{1,40})?$/;
/** What counts a row: '3', '3.1', 'IV', 'a)'. */
export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})?|[ivx]{1,5}|[a-zđ])[.)]?$/;
/** The unit that a head has in brackets. */
export const UNIT_IN_HEAD = /\((?:đvt:? ?|đơn vị:? ?|đơn vị tính:? ?)?([^()]*)\)/;
/** The unit that stands above a table and holds for all of it. */
export const UNIT_ABOVE = /(?:đơn vị(?: tính)?|đvt) ?: ?([^;.()|]+)/;
/** What announces a unit in brackets. */
export const UNIT_LABEL = /^(?:đvt|đơn vị(?: tính)?):? ?/;
/** A row that is part of the one above it. */
export const PART_ROW = /^(?:trong đó|[-+–•]|tr\.? ?đó)/;
/** What announces such a row in its name. */
export const PART_LABEL = /^trong đó ?:? ?/i;
/** A row of growth; below one, its parts grow too. */
export const GROWING_ROW = /tốc độ|tăng trưởng|tăng|giảm/;
export const GROWING_PARENT = /tốc độ|tăng trưởng|tăng/;
export const FALLING_ROW = /giảm/;
/** What makes a measure of a part's name a growth. */
export const GROWTH_OF = 'tăng trưởng';
/** A task that forbids. */
export const REFRAINING_TASK = /^(?:không|nghiêm cấm|chấm dứt)/;
/** A year that stands in a head without the word for it ('Thực hiện 2022'), in no span and no fraction; with the word before it, it reads like any other. */
export const BARE_YEAR = compile(/(?<!\p{L}|[\d./]|\d ?[-–] ?|năm )(?:19|20)\d\d(?![\d/]| ?[-–] ?\d)/u);
export const YEAR_WORD = 'năm ';
/** The head of a column whose rows are places, bodies, persons or days, of which values alone say nothing. */
export const NOT_MEASURES = compile(
  /^(?:tên )?(?:các )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|địa phương|địa bàn|đơn vị|cơ quan|sở|ngành, địa phương|họ|người|năm|tháng|quý|ngày|thời gian|kỳ|dự án|công trình|tuyến|chủ đầu tư|doanh nghiệp|trường|vị trí|địa điểm)(?!\p{L})/u,
);
/** What makes of a number in a column of ranks the last of a group. */
export const RANK_GROUP = /(?:trong )?(?:nhóm|top|tốp)(?: đầu)? $/;
/** Behind which a cell of ranks tells a second one. */
export const RANK_BESIDE = /; ?(?:[<>≤≥]=? ?|(?:thứ|hạng|nhóm|top|trong) )?$/;
/** A time cell that names a rhythm. */
export const RHYTHM_CELL = /thường xuyên|hằng năm|hàng năm/;
/** What may stand beside the time in a row that is nothing but a time. */
export const TIME_ROW = /^[\s.:()\-–ivx\d]*(?:giai đoạn|thời kỳ|đợt|trong|cho)?[\s.:()\-–]*$/;
/** What stands before the noun that a row counts ('Số xã đạt chuẩn nông thôn mới'). */
export const COUNTING = /^(?:[-+–•*] ?)?(?:phấn đấu |tổng |có |thêm )*(?:số lượng |số )?/;

/** A cell that is a figure, or says of one that it grew or fell ('Giảm 40,11'). */
export const FIGURE_CELL = /^(?:(?:tăng|giảm|đạt|ước)\s)?[-+–]?\s?\d[\d.,\s]*%?$/;

/** A cell that begins with a figure, whatever is said of it behind. */
export const BEGINS_FIGURE = /^(?:[<>≤≥~]=? ?|(?:trên|dưới|từ|khoảng|ít nhất|tối thiểu|tối đa|không quá|đạt) )*\d/;

/** How such a cell begins that tells of a fall. */
export const FALLEN = /^giảm\s$/;
