import type { Place } from '../schema/lexicon.ts';

const MERGER = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025 (chính quyền mới hoạt động từ 01/7/2025)';
const UNCHANGED = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025 (đơn vị không thực hiện sắp xếp)';

/**
 * The nation, the 63 provinces and municipalities under their ISO 3166-2 codes, and which ground a code covered when: since 2025-07-01 there are 34,
 * 23 of them on new ground (code + `-2025`). A bare name that is also a common word (Hòa Bình, Thái Bình, Cao Bằng, Bình Dương) is no alias.
 */
// prettier-ignore
export const PLACES: readonly Place[] = [
  { id: 'VN', names: { vi: 'Việt Nam', en: 'Viet Nam' }, aliases: ['Việt Nam', 'cả nước', 'toàn quốc', 'nước ta'], kind: 'nation', territories: [
    { id: 'VN', from: null, until: null, note: { vi: 'cả nước', en: 'the whole country' }, source: 'Hiến pháp năm 2013, Điều 1' },
  ] },
  { id: 'VN-HN', names: { vi: 'Hà Nội', en: 'Ha Noi' }, aliases: ['Hà Nội', 'thành phố Hà Nội', 'TP Hà Nội', 'TP. Hà Nội', 'TP.Hà Nội', 'Thủ đô Hà Nội'], kind: 'municipality', territories: [
    { id: 'VN-HN', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-HP', names: { vi: 'Hải Phòng', en: 'Hai Phong' }, aliases: ['Hải Phòng', 'thành phố Hải Phòng', 'TP Hải Phòng', 'TP. Hải Phòng', 'TP.Hải Phòng'], kind: 'municipality', territories: [
    { id: 'VN-HP', from: null, until: '2025-06-30', note: { vi: 'thành phố Hải Phòng trước khi sắp xếp', en: 'Hai Phong before the 2025 mergers' }, source: MERGER },
    { id: 'VN-HP-2025', from: '2025-07-01', until: null, note: { vi: 'Hải Phòng cùng Hải Dương, từ 01/7/2025', en: 'Hai Phong with Hai Duong, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-DN', names: { vi: 'Đà Nẵng', en: 'Da Nang' }, aliases: ['Đà Nẵng', 'thành phố Đà Nẵng', 'TP Đà Nẵng', 'TP. Đà Nẵng', 'TP.Đà Nẵng'], kind: 'municipality', territories: [
    { id: 'VN-DN', from: null, until: '2025-06-30', note: { vi: 'thành phố Đà Nẵng trước khi sắp xếp', en: 'Da Nang before the 2025 mergers' }, source: MERGER },
    { id: 'VN-DN-2025', from: '2025-07-01', until: null, note: { vi: 'Đà Nẵng cùng Quảng Nam, từ 01/7/2025', en: 'Da Nang with Quang Nam, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-SG', names: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' }, aliases: ['Thành phố Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP.Hồ Chí Minh', 'TP HCM', 'TP. HCM', 'TP.HCM', 'TPHCM'], kind: 'municipality', territories: [
    { id: 'VN-SG', from: null, until: '2025-06-30', note: { vi: 'Thành phố Hồ Chí Minh trước khi sắp xếp', en: 'Ho Chi Minh City before the 2025 mergers' }, source: MERGER },
    { id: 'VN-SG-2025', from: '2025-07-01', until: null, note: { vi: 'Thành phố Hồ Chí Minh cùng Bà Rịa - Vũng Tàu và Bình Dương, từ 01/7/2025', en: 'Ho Chi Minh City with Ba Ria - Vung Tau and Binh Duong, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-CT', names: { vi: 'Cần Thơ', en: 'Can Tho' }, aliases: ['Cần Thơ', 'thành phố Cần Thơ', 'TP Cần Thơ', 'TP. Cần Thơ', 'TP.Cần Thơ'], kind: 'municipality', territories: [
    { id: 'VN-CT', from: null, until: '2025-06-30', note: { vi: 'thành phố Cần Thơ trước khi sắp xếp', en: 'Can Tho before the 2025 mergers' }, source: MERGER },
    { id: 'VN-CT-2025', from: '2025-07-01', until: null, note: { vi: 'Cần Thơ cùng Sóc Trăng và Hậu Giang, từ 01/7/2025', en: 'Can Tho with Soc Trang and Hau Giang, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-26', names: { vi: 'Huế', en: 'Hue' }, aliases: ['Huế', 'thành phố Huế', 'TP Huế', 'TP. Huế', 'TP.Huế', 'Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'TT-Huế', 'TT Huế', 'tỉnh Thừa Thiên Huế'], kind: 'municipality', territories: [
    { id: 'VN-26', from: null, until: null, note: { vi: 'tỉnh Thừa Thiên Huế, thành phố trực thuộc trung ương từ 01/01/2025, địa giới không đổi', en: 'province of Thua Thien Hue, a centrally run city since 1 January 2025, boundaries unchanged' }, source: 'Nghị quyết 175/2024/QH15 ngày 30/11/2024' },
  ] },
  { id: 'VN-01', names: { vi: 'Lai Châu', en: 'Lai Chau' }, aliases: ['Lai Châu', 'tỉnh Lai Châu'], kind: 'province', territories: [
    { id: 'VN-01', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-02', names: { vi: 'Lào Cai', en: 'Lao Cai' }, aliases: ['Lào Cai', 'tỉnh Lào Cai'], kind: 'province', territories: [
    { id: 'VN-02', from: null, until: '2025-06-30', note: { vi: 'tỉnh Lào Cai trước khi sắp xếp', en: 'Lao Cai before the 2025 mergers' }, source: MERGER },
    { id: 'VN-02-2025', from: '2025-07-01', until: null, note: { vi: 'Lào Cai cùng Yên Bái, từ 01/7/2025', en: 'Lao Cai with Yen Bai, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-03', names: { vi: 'Hà Giang', en: 'Ha Giang' }, aliases: ['Hà Giang', 'tỉnh Hà Giang'], kind: 'province', until: '2025-06-30', into: 'VN-07', territories: [
    { id: 'VN-03', from: null, until: '2025-06-30', note: { vi: 'tỉnh Hà Giang trước khi sắp xếp', en: 'Ha Giang before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-04', names: { vi: 'Cao Bằng', en: 'Cao Bang' }, aliases: ['tỉnh Cao Bằng'], kind: 'province', territories: [
    { id: 'VN-04', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-05', names: { vi: 'Sơn La', en: 'Son La' }, aliases: ['Sơn La', 'tỉnh Sơn La'], kind: 'province', territories: [
    { id: 'VN-05', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-06', names: { vi: 'Yên Bái', en: 'Yen Bai' }, aliases: ['Yên Bái', 'tỉnh Yên Bái'], kind: 'province', until: '2025-06-30', into: 'VN-02', territories: [
    { id: 'VN-06', from: null, until: '2025-06-30', note: { vi: 'tỉnh Yên Bái trước khi sắp xếp', en: 'Yen Bai before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-07', names: { vi: 'Tuyên Quang', en: 'Tuyen Quang' }, aliases: ['Tuyên Quang', 'tỉnh Tuyên Quang'], kind: 'province', territories: [
    { id: 'VN-07', from: null, until: '2025-06-30', note: { vi: 'tỉnh Tuyên Quang trước khi sắp xếp', en: 'Tuyen Quang before the 2025 mergers' }, source: MERGER },
    { id: 'VN-07-2025', from: '2025-07-01', until: null, note: { vi: 'Tuyên Quang cùng Hà Giang, từ 01/7/2025', en: 'Tuyen Quang with Ha Giang, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-09', names: { vi: 'Lạng Sơn', en: 'Lang Son' }, aliases: ['Lạng Sơn', 'tỉnh Lạng Sơn'], kind: 'province', territories: [
    { id: 'VN-09', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-13', names: { vi: 'Quảng Ninh', en: 'Quang Ninh' }, aliases: ['Quảng Ninh', 'tỉnh Quảng Ninh'], kind: 'province', territories: [
    { id: 'VN-13', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-14', names: { vi: 'Hòa Bình', en: 'Hoa Binh' }, aliases: ['tỉnh Hòa Bình'], kind: 'province', until: '2025-06-30', into: 'VN-68', territories: [
    { id: 'VN-14', from: null, until: '2025-06-30', note: { vi: 'tỉnh Hòa Bình trước khi sắp xếp', en: 'Hoa Binh before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-18', names: { vi: 'Ninh Bình', en: 'Ninh Binh' }, aliases: ['Ninh Bình', 'tỉnh Ninh Bình'], kind: 'province', territories: [
    { id: 'VN-18', from: null, until: '2025-06-30', note: { vi: 'tỉnh Ninh Bình trước khi sắp xếp', en: 'Ninh Binh before the 2025 mergers' }, source: MERGER },
    { id: 'VN-18-2025', from: '2025-07-01', until: null, note: { vi: 'Ninh Bình cùng Hà Nam và Nam Định, từ 01/7/2025', en: 'Ninh Binh with Ha Nam and Nam Dinh, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-20', names: { vi: 'Thái Bình', en: 'Thai Binh' }, aliases: ['tỉnh Thái Bình'], kind: 'province', until: '2025-06-30', into: 'VN-66', territories: [
    { id: 'VN-20', from: null, until: '2025-06-30', note: { vi: 'tỉnh Thái Bình trước khi sắp xếp', en: 'Thai Binh before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-21', names: { vi: 'Thanh Hóa', en: 'Thanh Hoa' }, aliases: ['Thanh Hóa', 'tỉnh Thanh Hóa'], kind: 'province', territories: [
    { id: 'VN-21', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-22', names: { vi: 'Nghệ An', en: 'Nghe An' }, aliases: ['Nghệ An', 'tỉnh Nghệ An'], kind: 'province', territories: [
    { id: 'VN-22', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-23', names: { vi: 'Hà Tĩnh', en: 'Ha Tinh' }, aliases: ['Hà Tĩnh', 'tỉnh Hà Tĩnh'], kind: 'province', territories: [
    { id: 'VN-23', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-24', names: { vi: 'Quảng Bình', en: 'Quang Binh' }, aliases: ['Quảng Bình', 'tỉnh Quảng Bình'], kind: 'province', until: '2025-06-30', into: 'VN-25', territories: [
    { id: 'VN-24', from: null, until: '2025-06-30', note: { vi: 'tỉnh Quảng Bình trước khi sắp xếp', en: 'Quang Binh before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-25', names: { vi: 'Quảng Trị', en: 'Quang Tri' }, aliases: ['Quảng Trị', 'tỉnh Quảng Trị'], kind: 'province', territories: [
    { id: 'VN-25', from: null, until: '2025-06-30', note: { vi: 'tỉnh Quảng Trị trước khi sắp xếp', en: 'Quang Tri before the 2025 mergers' }, source: MERGER },
    { id: 'VN-25-2025', from: '2025-07-01', until: null, note: { vi: 'Quảng Trị cùng Quảng Bình, từ 01/7/2025', en: 'Quang Tri with Quang Binh, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-27', names: { vi: 'Quảng Nam', en: 'Quang Nam' }, aliases: ['Quảng Nam', 'tỉnh Quảng Nam'], kind: 'province', until: '2025-06-30', into: 'VN-DN', territories: [
    { id: 'VN-27', from: null, until: '2025-06-30', note: { vi: 'tỉnh Quảng Nam trước khi sắp xếp', en: 'Quang Nam before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-28', names: { vi: 'Kon Tum', en: 'Kon Tum' }, aliases: ['Kon Tum', 'tỉnh Kon Tum', 'Kontum'], kind: 'province', until: '2025-06-30', into: 'VN-29', territories: [
    { id: 'VN-28', from: null, until: '2025-06-30', note: { vi: 'tỉnh Kon Tum trước khi sắp xếp', en: 'Kon Tum before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-29', names: { vi: 'Quảng Ngãi', en: 'Quang Ngai' }, aliases: ['Quảng Ngãi', 'tỉnh Quảng Ngãi'], kind: 'province', territories: [
    { id: 'VN-29', from: null, until: '2025-06-30', note: { vi: 'tỉnh Quảng Ngãi trước khi sắp xếp', en: 'Quang Ngai before the 2025 mergers' }, source: MERGER },
    { id: 'VN-29-2025', from: '2025-07-01', until: null, note: { vi: 'Quảng Ngãi cùng Kon Tum, từ 01/7/2025', en: 'Quang Ngai with Kon Tum, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-30', names: { vi: 'Gia Lai', en: 'Gia Lai' }, aliases: ['Gia Lai', 'tỉnh Gia Lai'], kind: 'province', territories: [
    { id: 'VN-30', from: null, until: '2025-06-30', note: { vi: 'tỉnh Gia Lai trước khi sắp xếp', en: 'Gia Lai before the 2025 mergers' }, source: MERGER },
    { id: 'VN-30-2025', from: '2025-07-01', until: null, note: { vi: 'Gia Lai cùng Bình Định, từ 01/7/2025', en: 'Gia Lai with Binh Dinh, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-31', names: { vi: 'Bình Định', en: 'Binh Dinh' }, aliases: ['Bình Định', 'tỉnh Bình Định'], kind: 'province', until: '2025-06-30', into: 'VN-30', territories: [
    { id: 'VN-31', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bình Định trước khi sắp xếp', en: 'Binh Dinh before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-32', names: { vi: 'Phú Yên', en: 'Phu Yen' }, aliases: ['Phú Yên', 'tỉnh Phú Yên'], kind: 'province', until: '2025-06-30', into: 'VN-33', territories: [
    { id: 'VN-32', from: null, until: '2025-06-30', note: { vi: 'tỉnh Phú Yên trước khi sắp xếp', en: 'Phu Yen before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-33', names: { vi: 'Đắk Lắk', en: 'Dak Lak' }, aliases: ['Đắk Lắk', 'tỉnh Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Đắk Lăk', 'Daklak'], kind: 'province', territories: [
    { id: 'VN-33', from: null, until: '2025-06-30', note: { vi: 'tỉnh Đắk Lắk trước khi sắp xếp', en: 'Dak Lak before the 2025 mergers' }, source: MERGER },
    { id: 'VN-33-2025', from: '2025-07-01', until: null, note: { vi: 'Đắk Lắk cùng Phú Yên, từ 01/7/2025', en: 'Dak Lak with Phu Yen, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-34', names: { vi: 'Khánh Hòa', en: 'Khanh Hoa' }, aliases: ['Khánh Hòa', 'tỉnh Khánh Hòa'], kind: 'province', territories: [
    { id: 'VN-34', from: null, until: '2025-06-30', note: { vi: 'tỉnh Khánh Hòa trước khi sắp xếp', en: 'Khanh Hoa before the 2025 mergers' }, source: MERGER },
    { id: 'VN-34-2025', from: '2025-07-01', until: null, note: { vi: 'Khánh Hòa cùng Ninh Thuận, từ 01/7/2025', en: 'Khanh Hoa with Ninh Thuan, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-35', names: { vi: 'Lâm Đồng', en: 'Lam Dong' }, aliases: ['Lâm Đồng', 'tỉnh Lâm Đồng'], kind: 'province', territories: [
    { id: 'VN-35', from: null, until: '2025-06-30', note: { vi: 'tỉnh Lâm Đồng trước khi sắp xếp', en: 'Lam Dong before the 2025 mergers' }, source: MERGER },
    { id: 'VN-35-2025', from: '2025-07-01', until: null, note: { vi: 'Lâm Đồng cùng Đắk Nông và Bình Thuận, từ 01/7/2025', en: 'Lam Dong with Dak Nong and Binh Thuan, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-36', names: { vi: 'Ninh Thuận', en: 'Ninh Thuan' }, aliases: ['Ninh Thuận', 'tỉnh Ninh Thuận'], kind: 'province', until: '2025-06-30', into: 'VN-34', territories: [
    { id: 'VN-36', from: null, until: '2025-06-30', note: { vi: 'tỉnh Ninh Thuận trước khi sắp xếp', en: 'Ninh Thuan before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-37', names: { vi: 'Tây Ninh', en: 'Tay Ninh' }, aliases: ['Tây Ninh', 'tỉnh Tây Ninh'], kind: 'province', territories: [
    { id: 'VN-37', from: null, until: '2025-06-30', note: { vi: 'tỉnh Tây Ninh trước khi sắp xếp', en: 'Tay Ninh before the 2025 mergers' }, source: MERGER },
    { id: 'VN-37-2025', from: '2025-07-01', until: null, note: { vi: 'Tây Ninh cùng Long An, từ 01/7/2025', en: 'Tay Ninh with Long An, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-39', names: { vi: 'Đồng Nai', en: 'Dong Nai' }, aliases: ['Đồng Nai', 'tỉnh Đồng Nai'], kind: 'province', territories: [
    { id: 'VN-39', from: null, until: '2025-06-30', note: { vi: 'tỉnh Đồng Nai trước khi sắp xếp', en: 'Dong Nai before the 2025 mergers' }, source: MERGER },
    { id: 'VN-39-2025', from: '2025-07-01', until: null, note: { vi: 'Đồng Nai cùng Bình Phước, từ 01/7/2025', en: 'Dong Nai with Binh Phuoc, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-40', names: { vi: 'Bình Thuận', en: 'Binh Thuan' }, aliases: ['Bình Thuận', 'tỉnh Bình Thuận'], kind: 'province', until: '2025-06-30', into: 'VN-35', territories: [
    { id: 'VN-40', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bình Thuận trước khi sắp xếp', en: 'Binh Thuan before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-41', names: { vi: 'Long An', en: 'Long An' }, aliases: ['Long An', 'tỉnh Long An'], kind: 'province', until: '2025-06-30', into: 'VN-37', territories: [
    { id: 'VN-41', from: null, until: '2025-06-30', note: { vi: 'tỉnh Long An trước khi sắp xếp', en: 'Long An before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-43', names: { vi: 'Bà Rịa - Vũng Tàu', en: 'Ba Ria - Vung Tau' }, aliases: ['Bà Rịa - Vũng Tàu', 'tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa Vũng Tàu', 'BR-VT', 'BR - VT'], kind: 'province', until: '2025-06-30', into: 'VN-SG', territories: [
    { id: 'VN-43', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bà Rịa - Vũng Tàu trước khi sắp xếp', en: 'Ba Ria - Vung Tau before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-44', names: { vi: 'An Giang', en: 'An Giang' }, aliases: ['An Giang', 'tỉnh An Giang'], kind: 'province', territories: [
    { id: 'VN-44', from: null, until: '2025-06-30', note: { vi: 'tỉnh An Giang trước khi sắp xếp', en: 'An Giang before the 2025 mergers' }, source: MERGER },
    { id: 'VN-44-2025', from: '2025-07-01', until: null, note: { vi: 'An Giang cùng Kiên Giang, từ 01/7/2025', en: 'An Giang with Kien Giang, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-45', names: { vi: 'Đồng Tháp', en: 'Dong Thap' }, aliases: ['Đồng Tháp', 'tỉnh Đồng Tháp'], kind: 'province', territories: [
    { id: 'VN-45', from: null, until: '2025-06-30', note: { vi: 'tỉnh Đồng Tháp trước khi sắp xếp', en: 'Dong Thap before the 2025 mergers' }, source: MERGER },
    { id: 'VN-45-2025', from: '2025-07-01', until: null, note: { vi: 'Đồng Tháp cùng Tiền Giang, từ 01/7/2025', en: 'Dong Thap with Tien Giang, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-46', names: { vi: 'Tiền Giang', en: 'Tien Giang' }, aliases: ['Tiền Giang', 'tỉnh Tiền Giang'], kind: 'province', until: '2025-06-30', into: 'VN-45', territories: [
    { id: 'VN-46', from: null, until: '2025-06-30', note: { vi: 'tỉnh Tiền Giang trước khi sắp xếp', en: 'Tien Giang before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-47', names: { vi: 'Kiên Giang', en: 'Kien Giang' }, aliases: ['Kiên Giang', 'tỉnh Kiên Giang'], kind: 'province', until: '2025-06-30', into: 'VN-44', territories: [
    { id: 'VN-47', from: null, until: '2025-06-30', note: { vi: 'tỉnh Kiên Giang trước khi sắp xếp', en: 'Kien Giang before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-49', names: { vi: 'Vĩnh Long', en: 'Vinh Long' }, aliases: ['Vĩnh Long', 'tỉnh Vĩnh Long'], kind: 'province', territories: [
    { id: 'VN-49', from: null, until: '2025-06-30', note: { vi: 'tỉnh Vĩnh Long trước khi sắp xếp', en: 'Vinh Long before the 2025 mergers' }, source: MERGER },
    { id: 'VN-49-2025', from: '2025-07-01', until: null, note: { vi: 'Vĩnh Long cùng Bến Tre và Trà Vinh, từ 01/7/2025', en: 'Vinh Long with Ben Tre and Tra Vinh, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-50', names: { vi: 'Bến Tre', en: 'Ben Tre' }, aliases: ['Bến Tre', 'tỉnh Bến Tre'], kind: 'province', until: '2025-06-30', into: 'VN-49', territories: [
    { id: 'VN-50', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bến Tre trước khi sắp xếp', en: 'Ben Tre before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-51', names: { vi: 'Trà Vinh', en: 'Tra Vinh' }, aliases: ['Trà Vinh', 'tỉnh Trà Vinh'], kind: 'province', until: '2025-06-30', into: 'VN-49', territories: [
    { id: 'VN-51', from: null, until: '2025-06-30', note: { vi: 'tỉnh Trà Vinh trước khi sắp xếp', en: 'Tra Vinh before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-52', names: { vi: 'Sóc Trăng', en: 'Soc Trang' }, aliases: ['Sóc Trăng', 'tỉnh Sóc Trăng'], kind: 'province', until: '2025-06-30', into: 'VN-CT', territories: [
    { id: 'VN-52', from: null, until: '2025-06-30', note: { vi: 'tỉnh Sóc Trăng trước khi sắp xếp', en: 'Soc Trang before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-53', names: { vi: 'Bắc Kạn', en: 'Bac Kan' }, aliases: ['Bắc Kạn', 'tỉnh Bắc Kạn', 'Bắc Cạn'], kind: 'province', until: '2025-06-30', into: 'VN-69', territories: [
    { id: 'VN-53', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bắc Kạn trước khi sắp xếp', en: 'Bac Kan before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-54', names: { vi: 'Bắc Giang', en: 'Bac Giang' }, aliases: ['Bắc Giang', 'tỉnh Bắc Giang'], kind: 'province', until: '2025-06-30', into: 'VN-56', territories: [
    { id: 'VN-54', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bắc Giang trước khi sắp xếp', en: 'Bac Giang before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-55', names: { vi: 'Bạc Liêu', en: 'Bac Lieu' }, aliases: ['Bạc Liêu', 'tỉnh Bạc Liêu'], kind: 'province', until: '2025-06-30', into: 'VN-59', territories: [
    { id: 'VN-55', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bạc Liêu trước khi sắp xếp', en: 'Bac Lieu before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-56', names: { vi: 'Bắc Ninh', en: 'Bac Ninh' }, aliases: ['Bắc Ninh', 'tỉnh Bắc Ninh'], kind: 'province', territories: [
    { id: 'VN-56', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bắc Ninh trước khi sắp xếp', en: 'Bac Ninh before the 2025 mergers' }, source: MERGER },
    { id: 'VN-56-2025', from: '2025-07-01', until: null, note: { vi: 'Bắc Ninh cùng Bắc Giang, từ 01/7/2025', en: 'Bac Ninh with Bac Giang, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-57', names: { vi: 'Bình Dương', en: 'Binh Duong' }, aliases: ['tỉnh Bình Dương'], kind: 'province', until: '2025-06-30', into: 'VN-SG', territories: [
    { id: 'VN-57', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bình Dương trước khi sắp xếp', en: 'Binh Duong before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-58', names: { vi: 'Bình Phước', en: 'Binh Phuoc' }, aliases: ['Bình Phước', 'tỉnh Bình Phước'], kind: 'province', until: '2025-06-30', into: 'VN-39', territories: [
    { id: 'VN-58', from: null, until: '2025-06-30', note: { vi: 'tỉnh Bình Phước trước khi sắp xếp', en: 'Binh Phuoc before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-59', names: { vi: 'Cà Mau', en: 'Ca Mau' }, aliases: ['Cà Mau', 'tỉnh Cà Mau'], kind: 'province', territories: [
    { id: 'VN-59', from: null, until: '2025-06-30', note: { vi: 'tỉnh Cà Mau trước khi sắp xếp', en: 'Ca Mau before the 2025 mergers' }, source: MERGER },
    { id: 'VN-59-2025', from: '2025-07-01', until: null, note: { vi: 'Cà Mau cùng Bạc Liêu, từ 01/7/2025', en: 'Ca Mau with Bac Lieu, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-61', names: { vi: 'Hải Dương', en: 'Hai Duong' }, aliases: ['Hải Dương', 'tỉnh Hải Dương'], kind: 'province', until: '2025-06-30', into: 'VN-HP', territories: [
    { id: 'VN-61', from: null, until: '2025-06-30', note: { vi: 'tỉnh Hải Dương trước khi sắp xếp', en: 'Hai Duong before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-63', names: { vi: 'Hà Nam', en: 'Ha Nam' }, aliases: ['Hà Nam', 'tỉnh Hà Nam'], kind: 'province', until: '2025-06-30', into: 'VN-18', territories: [
    { id: 'VN-63', from: null, until: '2025-06-30', note: { vi: 'tỉnh Hà Nam trước khi sắp xếp', en: 'Ha Nam before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-66', names: { vi: 'Hưng Yên', en: 'Hung Yen' }, aliases: ['Hưng Yên', 'tỉnh Hưng Yên'], kind: 'province', territories: [
    { id: 'VN-66', from: null, until: '2025-06-30', note: { vi: 'tỉnh Hưng Yên trước khi sắp xếp', en: 'Hung Yen before the 2025 mergers' }, source: MERGER },
    { id: 'VN-66-2025', from: '2025-07-01', until: null, note: { vi: 'Hưng Yên cùng Thái Bình, từ 01/7/2025', en: 'Hung Yen with Thai Binh, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-67', names: { vi: 'Nam Định', en: 'Nam Dinh' }, aliases: ['Nam Định', 'tỉnh Nam Định'], kind: 'province', until: '2025-06-30', into: 'VN-18', territories: [
    { id: 'VN-67', from: null, until: '2025-06-30', note: { vi: 'tỉnh Nam Định trước khi sắp xếp', en: 'Nam Dinh before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-68', names: { vi: 'Phú Thọ', en: 'Phu Tho' }, aliases: ['Phú Thọ', 'tỉnh Phú Thọ'], kind: 'province', territories: [
    { id: 'VN-68', from: null, until: '2025-06-30', note: { vi: 'tỉnh Phú Thọ trước khi sắp xếp', en: 'Phu Tho before the 2025 mergers' }, source: MERGER },
    { id: 'VN-68-2025', from: '2025-07-01', until: null, note: { vi: 'Phú Thọ cùng Vĩnh Phúc và Hòa Bình, từ 01/7/2025', en: 'Phu Tho with Vinh Phuc and Hoa Binh, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-69', names: { vi: 'Thái Nguyên', en: 'Thai Nguyen' }, aliases: ['Thái Nguyên', 'tỉnh Thái Nguyên'], kind: 'province', territories: [
    { id: 'VN-69', from: null, until: '2025-06-30', note: { vi: 'tỉnh Thái Nguyên trước khi sắp xếp', en: 'Thai Nguyen before the 2025 mergers' }, source: MERGER },
    { id: 'VN-69-2025', from: '2025-07-01', until: null, note: { vi: 'Thái Nguyên cùng Bắc Kạn, từ 01/7/2025', en: 'Thai Nguyen with Bac Kan, since 1 July 2025' }, source: MERGER },
  ] },
  { id: 'VN-70', names: { vi: 'Vĩnh Phúc', en: 'Vinh Phuc' }, aliases: ['Vĩnh Phúc', 'tỉnh Vĩnh Phúc'], kind: 'province', until: '2025-06-30', into: 'VN-68', territories: [
    { id: 'VN-70', from: null, until: '2025-06-30', note: { vi: 'tỉnh Vĩnh Phúc trước khi sắp xếp', en: 'Vinh Phuc before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-71', names: { vi: 'Điện Biên', en: 'Dien Bien' }, aliases: ['Điện Biên', 'tỉnh Điện Biên'], kind: 'province', territories: [
    { id: 'VN-71', from: null, until: null, note: { vi: 'giữ nguyên địa giới khi sắp xếp năm 2025', en: 'boundaries unchanged by the 2025 mergers' }, source: UNCHANGED },
  ] },
  { id: 'VN-72', names: { vi: 'Đắk Nông', en: 'Dak Nong' }, aliases: ['Đắk Nông', 'tỉnh Đắk Nông', 'Đăk Nông', 'Đắc Nông'], kind: 'province', until: '2025-06-30', into: 'VN-35', territories: [
    { id: 'VN-72', from: null, until: '2025-06-30', note: { vi: 'tỉnh Đắk Nông trước khi sắp xếp', en: 'Dak Nong before the 2025 mergers' }, source: MERGER },
  ] },
  { id: 'VN-73', names: { vi: 'Hậu Giang', en: 'Hau Giang' }, aliases: ['Hậu Giang', 'tỉnh Hậu Giang'], kind: 'province', until: '2025-06-30', into: 'VN-CT', territories: [
    { id: 'VN-73', from: null, until: '2025-06-30', note: { vi: 'tỉnh Hậu Giang trước khi sắp xếp', en: 'Hau Giang before the 2025 mergers' }, source: MERGER },
  ] },
];
