import type { DocumentKind } from '../schema/document.ts';

/** Lines that open a box of links to other articles. A line that is nothing else, and the links after it, are left out. */
export const RELATED = [
  'đọc thêm', 'xem thêm', 'tin liên quan', 'bài liên quan', 'tin bài liên quan', 'bài viết liên quan', 'các tin liên quan', 'tin cùng chuyên mục',
  'cùng chuyên mục', 'tin khác', 'các tin khác', 'bài khác', 'tin mới', 'tin mới nhất', 'tin nổi bật', 'đọc nhiều', 'tin đọc nhiều', 'có thể bạn quan tâm',
  'bạn có thể quan tâm', 'tin tức khác', 'chủ đề liên quan', 'mời bạn đọc thêm', 'mời quý độc giả đọc thêm', 'tin cũ hơn', 'tin mới hơn', 'các bài viết khác',
]; // prettier-ignore

/** Lines of buttons and boxes that are no part of an article. */
export const BUTTONS = [
  'chia sẻ', 'facebook', 'zalo', 'twitter', 'x', 'linkedin', 'messenger', 'email', 'gửi email', 'in', 'in bài viết', 'in trang', 'lưu', 'lưu bài viết',
  'sao chép liên kết', 'copy link', 'bình luận', 'gửi bình luận', 'ý kiến', 'ý kiến bạn đọc', 'ý kiến của bạn', 'a+', 'a-', 'a a', 'aa', 'cỡ chữ', 'về trang chủ',
  'trang chủ', 'quay lại', 'theo dõi', 'thích', 'nghe', 'nghe bài viết', 'nghe audio', 'nghe đọc bài', 'nghe đọc bài viết', 'đọc bài', 'dừng', 'quảng cáo',
  'advertisement', 'giọng nữ', 'giọng nam', 'nữ miền bắc', 'nam miền bắc', 'tốc độ đọc', 'theo dõi trên google news', 'google news', 'video player is loading.',
  'play', 'pause', 'mute', 'this is a modal window.', 'ảnh minh họa', 'ảnh minh hoạ', 'ảnh minh họa.', 'tải về', 'tải ứng dụng',
]; // prettier-ignore

/** How the lines after an article's end begin: who wrote it, where it was taken from, its keywords. */
export const CREDITS = ['bài và ảnh', 'ảnh', 'tin, ảnh', 'tin', 'bài', 'nguồn', 'theo', 'tác giả', 'từ khóa', 'từ khoá', 'tags', 'tag', 'chủ đề', 'nhóm pv', 'pv', 'nhóm phóng viên']; // prettier-ignore

/** Parts of class names and ids of what never belongs to an article. */
export const STRANGERS = new Set(
  (
    'share sharing social related relate relatednews lienquan tinlienquan comment comments binhluan breadcrumb breadcrumbs ads adv advert advertisement banner ' +
    'quangcao sidebar navbar nav menu submenu pagination paging newsletter popup modal toolbar rating vote subscribe cookie skip sponsor recommend recommended ' +
    'docthem xemthem readmore seemore morenews othernews tinkhac'
  ).split(' '),
);

/** Parts of class names and ids of what is no article text where it is short: an author's box, a caption, a player's label. */
export const TRIFLES = new Set(
  (
    'author byline tacgia tag tags keyword keywords caption chuthich player audio video podcast tts speech jwplayer vjs footer header meta timestamp time date ' +
    'hidden visually sr print tool tools button btn icon source qrcode copyright follow'
  ).split(' '),
);

/** Class names of a lead that stands apart from its article. */
export const LEADS =
  '.sapo, .detail-sapo, .article__sapo, .article-sapo, .chappeau, .article-lead, .article-summary, .news-sapo, .detail-lead';

/** The first words of a title, and the kind of document they name; the first that fits decides. */
export const KINDS: readonly (readonly [string, DocumentKind])[] = [
  ['nghị quyết', 'resolution'],
  ['thông báo kết luận', 'conclusion'],
  ['kết luận', 'conclusion'],
  ['kế hoạch', 'plan'],
  ['chỉ thị', 'directive'],
  ['quyết định', 'decision'],
  ['báo cáo', 'report'],
  ['chương trình', 'programme'],
];

/** What may stand before the kind in a title: 'TOÀN VĂN: Nghị quyết …'. */
export const KIND_PREFIXES = ['toàn văn', 'dự thảo', 'nội dung', 'infographic', 'văn bản'];

/** Bodies of the nation as they end a document's number: 03/NQ-CP, 45-NQ/TW, 202/2025/QH15. */
export const NATIONAL_NUMBER = /(?:-CP|\/TW|-TTg|-TW|\/QH\d{1,2}|-UBTVQH\d{1,2}|\/UBTVQH\d{1,2})$/u;
