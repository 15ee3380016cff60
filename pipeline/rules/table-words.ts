/** How tables say what their columns, rows and cells are; all patterns meet folded text. */

/** A column that compares two others ('so sánh', 'TH/KH'). */
export const COMPARING_HEAD = /so sánh|so với|%\s*so|tỷ lệ (?:%|đạt)|th ?\/ ?kh|kh ?\/ ?th|tăng ?\/ ?giảm/;
/** 'Kết quả': a product in a table of assignments, a value elsewhere. */
export const RESULT_HEAD = 'kết quả';
/** The head of a table that gives work. */
export const ASSIGNING_HEAD = /nhiệm vụ|nội dung/;
/** The unit that a head has in brackets. */
export const UNIT_IN_HEAD = /\((?:đvt:? ?|đơn vị:? ?|đơn vị tính:? ?)?([^()]*)\)/;
/** The unit that stands above a table and holds for all of it. */
export const UNIT_ABOVE = /đơn vị(?: tính)? ?: ?([^;.()|]+)/;
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
/** A time cell that names a rhythm. */
export const RHYTHM_CELL = /thường xuyên|hằng năm|hàng năm/;
