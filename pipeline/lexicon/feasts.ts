import type { FixedFeast, LunarNewYear } from '../schema/lexicon.ts';

/**
 * The first day of each lunar new year (Tết Nguyên đán): the day of its new moon by Hà Nội time. In 2030 that is one day before China's.
 * Source: the lunisolar calendar at the meridian 105° E (Quyết định 121-CP, 1967), computed; a test computes the moons again.
 */
export const TET: readonly LunarNewYear[] = [
  { year: 2003, cycle: 'Quý Mùi', first: '2003-02-01' },
  { year: 2004, cycle: 'Giáp Thân', first: '2004-01-22' },
  { year: 2005, cycle: 'Ất Dậu', first: '2005-02-09' },
  { year: 2006, cycle: 'Bính Tuất', first: '2006-01-29' },
  { year: 2007, cycle: 'Đinh Hợi', first: '2007-02-17' },
  { year: 2008, cycle: 'Mậu Tý', first: '2008-02-07' },
  { year: 2009, cycle: 'Kỷ Sửu', first: '2009-01-26' },
  { year: 2010, cycle: 'Canh Dần', first: '2010-02-14' },
  { year: 2011, cycle: 'Tân Mão', first: '2011-02-03' },
  { year: 2012, cycle: 'Nhâm Thìn', first: '2012-01-23' },
  { year: 2013, cycle: 'Quý Tỵ', first: '2013-02-10' },
  { year: 2014, cycle: 'Giáp Ngọ', first: '2014-01-31' },
  { year: 2015, cycle: 'Ất Mùi', first: '2015-02-19' },
  { year: 2016, cycle: 'Bính Thân', first: '2016-02-08' },
  { year: 2017, cycle: 'Đinh Dậu', first: '2017-01-28' },
  { year: 2018, cycle: 'Mậu Tuất', first: '2018-02-16' },
  { year: 2019, cycle: 'Kỷ Hợi', first: '2019-02-05' },
  { year: 2020, cycle: 'Canh Tý', first: '2020-01-25' },
  { year: 2021, cycle: 'Tân Sửu', first: '2021-02-12' },
  { year: 2022, cycle: 'Nhâm Dần', first: '2022-02-01' },
  { year: 2023, cycle: 'Quý Mão', first: '2023-01-22' },
  { year: 2024, cycle: 'Giáp Thìn', first: '2024-02-10' },
  { year: 2025, cycle: 'Ất Tỵ', first: '2025-01-29' },
  { year: 2026, cycle: 'Bính Ngọ', first: '2026-02-17' },
  { year: 2027, cycle: 'Đinh Mùi', first: '2027-02-06' },
  { year: 2028, cycle: 'Mậu Thân', first: '2028-01-26' },
  { year: 2029, cycle: 'Kỷ Dậu', first: '2029-02-13' },
  { year: 2030, cycle: 'Canh Tuất', first: '2030-02-02' },
];

/**
 * Feasts and commemorations of a fixed day of the solar year, under the phrases that name them.
 * Source: public holidays by Bộ luật Lao động 2019, Điều 112; the others are kept by law, decree or custom on the same day each year.
 */
export const FIXED_FEASTS: readonly FixedFeast[] = [
  { names: ['Tết Dương lịch', 'Tết Tây', 'năm mới dương lịch'], month: 1, day: 1 },
  { names: ['Ngày thành lập Đảng', 'Ngày thành lập Đảng Cộng sản Việt Nam', 'kỷ niệm thành lập Đảng'], month: 2, day: 3 },
  { names: ['Ngày Thầy thuốc Việt Nam', 'Ngày Thầy thuốc'], month: 2, day: 27 },
  { names: ['Quốc tế Phụ nữ', 'Ngày Quốc tế Phụ nữ'], month: 3, day: 8 },
  { names: ['Ngày Nước thế giới'], month: 3, day: 22 },
  { names: ['Ngày thành lập Đoàn', 'Ngày thành lập Đoàn TNCS Hồ Chí Minh'], month: 3, day: 26 },
  {
    names: [
      'Ngày Giải phóng miền Nam',
      'Ngày Giải phóng miền Nam, thống nhất đất nước',
      'Ngày giải phóng hoàn toàn miền Nam, thống nhất đất nước',
      'Ngày Chiến thắng',
      'Ngày Thống nhất đất nước',
    ],
    month: 4,
    day: 30,
  },
  { names: ['Quốc tế Lao động', 'Ngày Quốc tế Lao động'], month: 5, day: 1 },
  { names: ['Chiến thắng Điện Biên Phủ', 'Ngày Chiến thắng Điện Biên Phủ'], month: 5, day: 7 },
  { names: ['Ngày giải phóng Hải Phòng', 'Ngày giải phóng thành phố Hải Phòng'], month: 5, day: 13 },
  { names: ['Ngày sinh Chủ tịch Hồ Chí Minh', 'Ngày sinh nhật Bác', 'sinh nhật Bác Hồ'], month: 5, day: 19 },
  { names: ['Quốc tế Thiếu nhi', 'Ngày Quốc tế Thiếu nhi', 'Tết Thiếu nhi'], month: 6, day: 1 },
  { names: ['Ngày Môi trường thế giới'], month: 6, day: 5 },
  { names: ['Ngày Báo chí cách mạng Việt Nam', 'Ngày Báo chí Việt Nam'], month: 6, day: 21 },
  { names: ['Ngày Gia đình Việt Nam'], month: 6, day: 28 },
  { names: ['Ngày Dân số thế giới'], month: 7, day: 11 },
  {
    names: ['Ngày Thương binh - Liệt sĩ', 'Ngày Thương binh - Liệt sỹ', 'Ngày Thương binh, Liệt sĩ', 'Ngày Thương binh liệt sĩ'],
    month: 7,
    day: 27,
  },
  { names: ['Ngày thành lập Công đoàn Việt Nam'], month: 7, day: 28 },
  { names: ['Cách mạng tháng Tám', 'Ngày Cách mạng tháng Tám', 'Cách mạng Tháng 8'], month: 8, day: 19 },
  { names: ['Quốc khánh', 'Ngày Quốc khánh', 'Tết Độc lập', 'Lễ Quốc khánh'], month: 9, day: 2 },
  { names: ['khai giảng', 'lễ khai giảng', 'khai giảng năm học mới', 'Ngày toàn dân đưa trẻ đến trường'], month: 9, day: 5 },
  { names: ['Ngày Quốc tế Người cao tuổi'], month: 10, day: 1 },
  { names: ['Ngày Toàn dân phòng cháy và chữa cháy', 'Ngày Toàn dân phòng cháy, chữa cháy'], month: 10, day: 4 },
  { names: ['Ngày Chuyển đổi số quốc gia', 'Ngày Giải phóng Thủ đô'], month: 10, day: 10 },
  { names: ['Ngày Doanh nhân Việt Nam'], month: 10, day: 13 },
  { names: ['Ngày truyền thống công tác dân vận', 'Ngày Dân vận'], month: 10, day: 15 },
  { names: ['Ngày vì người nghèo'], month: 10, day: 17 },
  { names: ['Ngày Phụ nữ Việt Nam', 'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam'], month: 10, day: 20 },
  { names: ['Ngày Pháp luật', 'Ngày Pháp luật Việt Nam'], month: 11, day: 9 },
  {
    names: [
      'Ngày hội Đại đoàn kết toàn dân tộc',
      'Ngày hội Đại đoàn kết',
      'Ngày truyền thống Mặt trận Tổ quốc Việt Nam',
      'Ngày thành lập Mặt trận Dân tộc Thống nhất Việt Nam',
    ],
    month: 11,
    day: 18,
  },
  { names: ['Ngày Nhà giáo Việt Nam', 'Ngày Nhà giáo'], month: 11, day: 20 },
  { names: ['Ngày Di sản văn hóa Việt Nam'], month: 11, day: 23 },
  { names: ['Ngày Toàn quốc kháng chiến'], month: 12, day: 19 },
  { names: ['Ngày thành lập Quân đội nhân dân Việt Nam', 'Ngày hội Quốc phòng toàn dân'], month: 12, day: 22 },
];
