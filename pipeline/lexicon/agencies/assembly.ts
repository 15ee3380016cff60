import type { Agency } from '../../schema/lexicon.ts';

/** The National Assembly, its bodies and its deputies. */
// prettier-ignore
export const ASSEMBLY: readonly Agency[] = [
  { id: 'quoc-hoi', names: { vi: 'Quốc hội', en: 'National Assembly' }, aliases: ['Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-thuong-vu-quoc-hoi', names: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'Standing Committee of the National Assembly' }, aliases: ['Ủy ban Thường vụ Quốc hội', 'UBTVQH', 'UBTV Quốc hội', 'Thường vụ Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'hoi-dong-dan-toc', names: { vi: 'Hội đồng Dân tộc', en: 'Ethnic Council' }, aliases: ['Hội đồng Dân tộc', 'Hội đồng Dân tộc của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'van-phong-quoc-hoi', names: { vi: 'Văn phòng Quốc hội', en: 'Office of the National Assembly' }, aliases: ['Văn phòng Quốc hội', 'VPQH'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-kinh-te-va-tai-chinh', names: { vi: 'Ủy ban Kinh tế và Tài chính', en: 'Committee for Economic and Financial Affairs' }, aliases: ['Ủy ban Kinh tế và Tài chính', 'Ủy ban Kinh tế và Tài chính của Quốc hội', 'Ủy ban Kinh tế - Tài chính'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-kinh-te', names: { vi: 'Ủy ban Kinh tế của Quốc hội', en: 'Economic Committee' }, aliases: ['Ủy ban Kinh tế của Quốc hội', 'Ủy ban Kinh tế'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-tai-chinh-ngan-sach', names: { vi: 'Ủy ban Tài chính, Ngân sách', en: 'Committee for Finance and Budget' }, aliases: ['Ủy ban Tài chính, Ngân sách', 'Ủy ban Tài chính - Ngân sách', 'Ủy ban Tài chính, Ngân sách của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-phap-luat-va-tu-phap', names: { vi: 'Ủy ban Pháp luật và Tư pháp', en: 'Committee for Legal and Judicial Affairs' }, aliases: ['Ủy ban Pháp luật và Tư pháp', 'Ủy ban Pháp luật và Tư pháp của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-phap-luat', names: { vi: 'Ủy ban Pháp luật', en: 'Legal Committee' }, aliases: ['Ủy ban Pháp luật', 'Ủy ban Pháp luật của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-tu-phap', names: { vi: 'Ủy ban Tư pháp', en: 'Judicial Committee' }, aliases: ['Ủy ban Tư pháp', 'Ủy ban Tư pháp của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-van-hoa-va-xa-hoi', names: { vi: 'Ủy ban Văn hóa và Xã hội', en: 'Committee for Culture and Social Affairs' }, aliases: ['Ủy ban Văn hóa và Xã hội', 'Ủy ban Văn hóa và Xã hội của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-van-hoa-giao-duc', names: { vi: 'Ủy ban Văn hóa, Giáo dục', en: 'Committee for Culture and Education' }, aliases: ['Ủy ban Văn hóa, Giáo dục', 'Ủy ban Văn hóa, Giáo dục của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-xa-hoi', names: { vi: 'Ủy ban Xã hội', en: 'Social Committee' }, aliases: ['Ủy ban Xã hội', 'Ủy ban Xã hội của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-quoc-phong-an-ninh', names: { vi: 'Ủy ban Quốc phòng và An ninh', en: 'Committee for Defence and Security' }, aliases: ['Ủy ban Quốc phòng và An ninh', 'Ủy ban Quốc phòng, An ninh', 'Ủy ban Quốc phòng, An ninh và Đối ngoại'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-khoa-hoc-cong-nghe-moi-truong', names: { vi: 'Ủy ban Khoa học, Công nghệ và Môi trường', en: 'Committee for Science, Technology and Environment' }, aliases: ['Ủy ban Khoa học, Công nghệ và Môi trường', 'Ủy ban KHCN&MT', 'Ủy ban Khoa học, Công nghệ và Môi trường của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-dan-nguyen-va-giam-sat', names: { vi: 'Ủy ban Dân nguyện và Giám sát', en: 'Committee for People\'s Aspirations and Supervision' }, aliases: ['Ủy ban Dân nguyện và Giám sát', 'Ban Dân nguyện'], level: 'central', branch: 'assembly' },
  { id: 'uy-ban-cong-tac-dai-bieu', names: { vi: 'Ủy ban Công tác đại biểu', en: 'Committee for Deputy Affairs' }, aliases: ['Ủy ban Công tác đại biểu', 'Ban Công tác đại biểu'], level: 'central', branch: 'assembly' },
  { id: 'cac-uy-ban-cua-quoc-hoi', names: { vi: 'Các ủy ban của Quốc hội', en: 'Committees of the National Assembly' }, aliases: ['Các ủy ban của Quốc hội', 'các cơ quan của Quốc hội', 'Hội đồng Dân tộc và các Ủy ban của Quốc hội', 'Hội đồng Dân tộc, các Ủy ban của Quốc hội'], level: 'central', branch: 'assembly' },
  { id: 'doan-dai-bieu-quoc-hoi', names: { vi: 'Đoàn đại biểu Quốc hội', en: 'Delegation of National Assembly deputies' }, aliases: ['Đoàn đại biểu Quốc hội', 'Đoàn đại biểu Quốc hội tỉnh', 'Đoàn đại biểu Quốc hội thành phố', 'Đoàn đại biểu Quốc hội TP', 'Đoàn ĐBQH tỉnh', 'Đoàn ĐBQH thành phố', 'Đoàn ĐBQH TP', 'Đoàn ĐBQH', 'các Đoàn đại biểu Quốc hội', 'các Đoàn ĐBQH'], level: 'province', branch: 'assembly' },
  { id: 'dai-bieu-quoc-hoi', names: { vi: 'Đại biểu Quốc hội', en: 'National Assembly deputies' }, aliases: ['Đại biểu Quốc hội', 'các đại biểu Quốc hội', 'các vị đại biểu Quốc hội', 'các ĐBQH', 'ĐBQH'], level: 'central', branch: 'assembly', post: true },
  { id: 'chu-tich-quoc-hoi', names: { vi: 'Chủ tịch Quốc hội', en: 'Chair of the National Assembly' }, aliases: ['Chủ tịch Quốc hội'], level: 'central', branch: 'assembly', post: true },
  { id: 'kiem-toan-nha-nuoc', names: { vi: 'Kiểm toán nhà nước', en: 'State Audit Office' }, aliases: ['Kiểm toán nhà nước', 'KTNN', 'Kiểm toán Nhà nước khu vực'], level: 'central', branch: 'assembly' },
  { id: 'hoi-dong-bau-cu-quoc-gia', names: { vi: 'Hội đồng Bầu cử quốc gia', en: 'National Election Council' }, aliases: ['Hội đồng Bầu cử quốc gia'], level: 'central', branch: 'assembly' },
  { id: 'doan-giam-sat', names: { vi: 'Đoàn giám sát', en: 'Oversight delegation' }, aliases: ['Đoàn giám sát', 'các Đoàn giám sát'], level: 'any', branch: 'state' },
];
