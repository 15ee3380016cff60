/**
 * What is known of one site: `host` (its subdomains too), `body` (selectors of the parts of an article, lead first, all taken in the
 * order of the page), `drop` (what stands inside them and is none of it) and who publishes it.
 */
export type Profile = { readonly host: string; readonly body: string; readonly drop: string; readonly publisher: string };

/** Newspapers on the ePi system. */
const EPI = {
  body: '.article__sapo, .article__body',
  drop: '.article__author, .article__tag, .article__social, .article__meta, .cms-relate, .article-relate, .wrap-player, .audio',
};
/** Newspapers and portals on the VCCorp system. */
const VCC = {
  body: '.detail-sapo, .detail-content, [data-role="content"]',
  drop: '[type^="Related"], [type="Photo"], [type="VideoStream"], [type="LayoutAlbum"], .PhotoCMS_Caption, .VideoCMS_Caption, .detail-author, [data-role="author"]',
};
/** Sites whose own marks are not known for certain: the usual ones are tried, then the text's density decides. */
const USUAL = {
  body: '[itemprop="articleBody"], .article-body, .article-content, .content-detail, .detail-content, .news-detail-content, .journal-content-article',
  drop: '',
};

/** The sites that articles about commitments usually come from. A site that is missing here is read by its metadata and its text's density. */
export const PROFILES: readonly Profile[] = [
  { host: 'baophapluat.vn', ...EPI, publisher: 'Báo Pháp luật Việt Nam' },
  { host: 'nhandan.vn', ...EPI, publisher: 'Báo Nhân Dân' },
  { host: 'vietnamplus.vn', ...EPI, publisher: 'Báo điện tử VietnamPlus' },
  { host: 'daibieunhandan.vn', ...EPI, publisher: 'Báo Đại biểu Nhân dân' },
  { host: 'tienphong.vn', ...EPI, publisher: 'Báo Tiền Phong' },
  { host: 'baochinhphu.vn', ...VCC, publisher: 'Báo điện tử Chính phủ' },
  { host: 'xaydungchinhsach.chinhphu.vn', ...VCC, publisher: 'Cổng thông tin điện tử Chính phủ, Xây dựng chính sách, pháp luật' },
  { host: 'tuoitre.vn', ...VCC, publisher: 'Báo Tuổi Trẻ' },
  { host: 'thanhnien.vn', ...VCC, publisher: 'Báo Thanh Niên' },
  {
    host: 'vnexpress.net',
    body: 'p.description, article.fck_detail, .fck_detail',
    drop: '.author_mail, .box-tinlienquanv2, .tplCaption, .item_slide_show',
    publisher: 'VnExpress',
  },
  { host: 'laodong.vn', body: '.chappeau, .art-body', drop: '.art-relate, .relate-news', publisher: 'Báo Lao Động' },
  { host: 'thuvienphapluat.vn', body: '.content1, .cldivContentDocVn, #newsContent', drop: '', publisher: 'Thư viện Pháp luật' },
  { host: 'chinhphu.vn', ...USUAL, publisher: 'Cổng thông tin điện tử Chính phủ' },
  { host: 'quochoi.vn', ...USUAL, publisher: 'Cổng thông tin điện tử Quốc hội' },
  { host: 'dangcongsan.vn', ...USUAL, publisher: 'Báo điện tử Đảng Cộng sản Việt Nam' },
  { host: 'haiphong.gov.vn', ...USUAL, publisher: 'Cổng thông tin điện tử thành phố Hải Phòng' },
  { host: 'thanhphohaiphong.gov.vn', ...USUAL, publisher: 'Cổng tin tức thành phố Hải Phòng' },
  { host: 'baohaiphong.vn', ...USUAL, publisher: 'Báo Hải Phòng' },
  { host: 'baohaiphong.com.vn', ...USUAL, publisher: 'Báo Hải Phòng' },
  { host: 'qdnd.vn', ...USUAL, publisher: 'Báo Quân đội nhân dân' },
];
