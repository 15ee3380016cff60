import type { Congress } from '../schema/lexicon.ts';

/**
 * Congresses that begin a term of office: the first day on which each met (with its preparatory session), or the month where no day is sure.
 * A text that counts from 'đầu nhiệm kỳ' or says 'Nghị quyết Đại hội XVI' means one of them. `ordinal` is the Roman numeral as printed.
 */
export const CONGRESSES: readonly Congress[] = [
  {
    place: 'VN',
    body: 'Đảng Cộng sản Việt Nam',
    ordinal: 'XI',
    first: '2011-01-12',
    source: 'Báo Nhân Dân, các kỳ Đại hội Đảng (12-19/01/2011)',
  },
  {
    place: 'VN',
    body: 'Đảng Cộng sản Việt Nam',
    ordinal: 'XII',
    first: '2016-01-20',
    source: 'Báo Nhân Dân, các kỳ Đại hội Đảng (20-28/01/2016)',
  },
  {
    place: 'VN',
    body: 'Đảng Cộng sản Việt Nam',
    ordinal: 'XIII',
    first: '2021-01-25',
    source: 'Hội nghị Trung ương 14 khóa XII triệu tập từ 25/01/2021; khai mạc 26/01',
  },
  {
    place: 'VN-HP',
    body: 'Đảng bộ thành phố Hải Phòng',
    ordinal: 'XVI',
    first: '2020-10-14',
    source:
      'https://danviet.vn/dai-hoi-dang-bo-hai-phong-khat-vong-xay-dung-thanh-pho-tam-co-trong-khu-vuc-dong-nam-a-20201013232251888.htm',
  },
  {
    place: 'VN-HP',
    body: 'Đảng bộ thành phố Hải Phòng',
    ordinal: 'I',
    first: '2025-09-26',
    source: 'https://vneconomy.vn/hai-phong-dat-muc-tieu-tang-truong-13-moi-nam.htm',
  },
  {
    place: 'VN-HN',
    body: 'Đảng bộ thành phố Hà Nội',
    ordinal: 'XVII',
    first: '2020-10-11',
    source: 'Họp báo của Thành ủy Hà Nội ngày 06/10/2020: 11-13/10; khai mạc 12/10',
  },
  {
    place: 'VN-HN',
    body: 'Đảng bộ thành phố Hà Nội',
    ordinal: 'XVIII',
    first: '2025-10',
    source: 'https://znews.vn/lanh-dao-dang-nha-nuoc-du-khai-mac-dai-hoi-dang-bo-ha-noi-post1594187.html',
  },
];
