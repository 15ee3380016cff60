/** What stands in the words of an act: who is moved, taught, called on or enabled to do what, and what is held about it. */

/** Verbs by which others are moved to act: what these do, in however many verbs, is one task ('vận động người dân trồng rừng, nuôi ong'). */
export const MOVING_VERBS: readonly string[] = ['khuyến khích', 'vận động', 'tuyên truyền, vận động', 'phát động phong trào', 'kêu gọi'];

/** Verbs by which others are put in a position to act: what they do then, where it is told, is one task too ('hỗ trợ doanh nghiệp tiếp cận vốn, mở rộng thị trường'). */
export const ENABLING_VERBS: readonly string[] = [
  'hỗ trợ',
  'giúp',
  'giúp đỡ',
  'tạo điều kiện',
  'tạo điều kiện thuận lợi',
  'tạo thuận lợi',
  'trợ giúp',
];

/** What stands between such a verb and those who act. As a pattern over folded text. */
export const ENABLED = '^(?: thuận lợi| tốt)?(?: nhất| hơn)?(?: cho| để)? ?';

/** How those are named that are moved, where they are no body of the lexicon. */
export const MOVED =
  '^(?:các |mọi |toàn thể |toàn |cộng đồng |tầng lớp |từng )*(?:nhân dân|người|doanh nghiệp|tổ chức|cá nhân|hộ|gia đình|nhà đầu tư|thành phần kinh tế|hội viên|đoàn viên|cán bộ|đồng bào|chủ|khu vực)(?= )';

/** Verbs by which others are taught or told something: verbs at once behind them name what, in however many ('hướng dẫn đeo khẩu trang, rửa tay'). */
export const TEACHING_VERBS: readonly string[] = ['hướng dẫn', 'tập huấn', 'tuyên truyền', 'vận động', 'khuyến khích', 'khuyến cáo', 'phổ biến', 'chỉ đạo', 'tổ chức hướng dẫn', 'tuyên truyền, vận động', 'hướng dẫn, đôn đốc']; // prettier-ignore

/** What is held or made about something: behind it verbs name what about ('mở 5 lớp tập huấn nâng cao tay nghề, ứng dụng công nghệ'). As a pattern over folded text. */
export const HELD_ABOUT =
  '^(?:tổ chức|mở|xây dựng|tổ chức thực hiện|thực hiện|biên tập|phát sóng) (?:các |những )?(?:\\d[\\d.]* )?(?:lớp|khóa|hội nghị|hội thảo|cuộc|buổi|đợt|diễn đàn|tọa đàm|chuyên mục|chuyên đề|chuyên trang|phóng sự|mô hình)(?: \\([^)]{1,30}\\))? (?:[^,;:.()]{0,40} )?$';

/** Verbs that call on others to take part: who is named behind a comma before 'tham gia' is one more of them. */
export const CALLING_VERBS: readonly string[] = [
  'huy động',
  'vận động',
  'kêu gọi',
  'phát động',
  'khuyến khích',
  'đề nghị',
  'mời gọi',
  'thu hút',
];

/** How words end that tell where somebody is drawn to, as a pattern over folded text; and what is done there: 'thu hút chuyên gia về tỉnh làm việc, đóng góp …'. */
export const COME_SOMEWHERE =
  '(?:^| )(?:về|đến|sang|vào) [^,;:.]{2,40} (?:làm việc|học tập|công tác|sinh sống|đầu tư)(?:, (?:làm việc|học tập|công tác|sinh sống))*, ?$';
// prettier-ignore
export const DONE_THERE: readonly string[] = ['đóng góp', 'cống hiến', 'làm việc', 'học tập', 'công tác', 'sinh sống', 'đầu tư', 'kinh doanh', 'nghiên cứu'];
