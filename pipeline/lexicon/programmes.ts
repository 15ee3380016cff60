/** What assemblies set themselves to do: programmes of supervision, of work, of what they will pass. */

/** How a lead-in ends whose items are the works of a programme that is passed, as a pattern over folded text: 'Thông qua Chương trình giám sát năm 2018, như sau:'. */
export const PROGRAMME_LEAD_INS =
  '(?:^|[ ,])(?:thông qua|thống nhất|ban hành|quyết định|phê duyệt)(?: (?:nội dung|danh mục|việc ban hành|ban hành|các|khung))? (?:chương trình|kế hoạch) (?:thời gian|hành động|triển khai|thực hiện|tuyển sinh|tuyển quân|hoạt động (?:giám sát|khảo sát)|giám sát|khảo sát|công tác|hoạt động|kiểm tra|xây dựng nghị quyết|ban hành nghị quyết)(?!\\p{L})[^.;:]{0,140}(?: như sau| sau| sau đây| cụ thể) ?:$';

/** How a sentence reads that only names a part of such a programme, or papers that will be heard, as a pattern over folded text: 'Giám sát chuyên đề', 'Các báo cáo của UBND tỉnh về …'. */
export const NAMED_ONLY =
  '^giám sát (?:chuyên đề|thường xuyên|tại (?:các )?kỳ họp)[.:]?$|^(?:các (?:báo cáo|tờ trình|dự thảo nghị quyết|đề án)|báo cáo(?= của)|tờ trình(?= của))(?: (?:chuyên đề|định kỳ|thường kỳ|công tác|hằng năm))? (?:của|về|do)(?= )(?!.*(?<!\\p{L})(?:cần|phải|yêu cầu|đề nghị|giao|được|gửi|hoàn thành|trước ngày)(?!\\p{L}))';

/** The title of a resolution that sets work, as a pattern over folded text: 'Nghị quyết về nhiệm vụ 6 tháng cuối năm 2017'. */
export const TITLE_OF_WORK =
  '(?<!\\p{L})(?:nhiệm vụ|giải pháp|phương hướng|định hướng|kế hoạch (?:phát triển|thực hiện|triển khai)|chương trình hành động)(?!\\p{L})(?! (?:chi|thu|quyền hạn))';

/** How a paragraph begins that gives the grounds of a decision or an article of it, as a pattern over folded text. */
export const ARTICLE_STARTS = '^(?:căn cứ|xét|theo) |^điều \\d';

/** How a lead-in ends that gives guidance on what is to be done, as a pattern over folded text: 'Công văn số 5 hướng dẫn thực hiện như sau:'. */
export const GUIDANCE_LEAD_INS = '(?:^|[ ,])hướng dẫn(?: (?!kết quả)[^.;:]{1,100})? (?:như sau|sau|sau đây|cụ thể) ?:$';
