import { BARE_DAY, type NamedTime } from './form.ts';

/** Feasts and days of remembrance that are kept or prepared for. ⟦ ⟧ marks the time. */
export const FEAST_TIMES: readonly NamedTime[] = [
  {
    id: 'day-of-remembrance',
    about: 'The day that a commemoration is named by; what is done on the occasion of it is dated.',
    before:
      /(?<!\p{L})(?<!(?:dịp|nhân) )(?:hưởng ứng|chào mừng|kỷ niệm|mừng)(?: [^,;.:\d]{0,50})? ngày (?!\d)(?:[^,;.:\d()]|, chống){3,60} \(?$/u,
    own: BARE_DAY,
    examples: [
      'mít tinh hưởng ứng Ngày Thế giới không thuốc lá ⟦31 tháng 5⟧',
      'mít tinh hưởng ứng Ngày Thế giới phòng, chống AIDS ⟦01 tháng 12⟧',
      'hội diễn chào mừng Ngày Nhà giáo Việt Nam ⟦20 tháng 11⟧',
      'làm sạch bờ biển hưởng ứng Ngày Môi trường thế giới (⟦05 tháng 6⟧)',
    ],
    counterexamples: ['trao nhà nhân dịp kỷ niệm Ngày Thương binh - Liệt sĩ ⟦27 tháng 7⟧', 'ra quân hưởng ứng, xong ⟦ngày 5/6⟧'],
  },
  {
    id: 'feast-itself',
    about: 'The feast that is prepared for, and not when it is done.',
    before: /(?<!(?:^|[ (])(?:vào|ngày|ngay|đúng|kịp) )$/u,
    own: /^tết /,
    examples: [
      'dự trữ hàng hóa phục vụ ⟦Tết Nguyên đán Canh Tý⟧',
      'ổn định thị trường ⟦Tết Nguyên đán Tân Sửu⟧, báo cáo kết quả',
      'chăm lo ⟦Tết Kỷ Hợi⟧ cho công nhân',
    ],
    counterexamples: ['thông xe vào ⟦Tết Nguyên đán Bính Ngọ⟧', 'trao nhà ⟦trước Tết Nguyên đán⟧', 'trực ban ⟦dịp Tết Nguyên đán⟧'],
  },
  {
    id: 'feast-among-seasons',
    about: 'A feast beside another time that goes on after it.',
    before: /[^]$/,
    own: /^(?:trong )?(?:dịp )?tết/,
    behind:
      /^(?: cổ truyền)?(?:,| và) (?:trong |dịp )?(?:thời kỳ |thời điểm |kỳ |mùa |đợt )?(?:giáp hạt|lễ hội|đông xuân|khô hanh|khai xuân|du xuân)/,
    examples: [
      'cấp phát gạo cứu đói ⟦dịp Tết⟧ và giáp hạt năm 2027',
      'bảo đảm an toàn giao thông ⟦dịp Tết Nguyên đán⟧ và mùa lễ hội đầu xuân',
      'không để ai bị đói ⟦trong dịp Tết Nguyên đán⟧ và thời kỳ giáp hạt',
    ],
    counterexamples: ['bảo đảm an toàn giao thông ⟦dịp Tết Nguyên đán⟧', 'tặng quà ⟦dịp Tết⟧ và báo cáo kết quả'],
  },
  {
    id: 'feast-kept',
    about: 'A feast that people keep.',
    before: /(?<!\p{L})(?:đón|vui|ăn|mừng) $/u,
    own: /^tết(?: nguyên đán)?(?: cổ truyền)?/,
    examples: ['để mọi nhà vui xuân, đón ⟦Tết⟧', 'có nhà mới để ăn ⟦Tết⟧', 'giúp người nghèo vui ⟦Tết⟧'],
    counterexamples: ['hoàn thành ⟦trước Tết⟧', 'bình ổn giá ⟦dịp Tết⟧', 'trao quà đến tay người dân ⟦trước Tết Nguyên đán⟧'],
  },
  {
    id: 'great-days-of-year',
    about: 'The year whose feasts and great events are celebrated.',
    before:
      /(?<!\p{L})(?:ngày lễ|lễ lớn|ngày kỷ niệm|sự kiện(?: (?:lịch sử|chính trị|trọng đại|quan trọng|lớn)){1,4})(?: [^,;.:()]{0,60})? $/u,
    own: /^(?:trong )?(?:(?:hai |các )?năm \d|năm)/,
    examples: [
      'thi đua lập thành tích chào mừng các ngày lễ lớn ⟦trong năm 2027⟧',
      'tuyên truyền các sự kiện chính trị quan trọng của đất nước ⟦năm 2027⟧',
      'chào mừng kỷ niệm các ngày lễ lớn ⟦trong hai năm 2026 - 2027⟧',
    ],
    counterexamples: ['khánh thành cầu nhân ngày lễ lớn, xong ⟦trong năm 2027⟧', 'tổ chức sự kiện ⟦trong năm 2027⟧'],
  },
  {
    id: 'since-when',
    about: 'When what is to be dealt with came up, or people came back.',
    before:
      /(?<!\p{L})(?:(?:ứ đọng|tồn đọng|phát sinh) (?:trước và|trước, trong và)|(?:quay )?trở lại(?: làm việc| trường| đơn vị)?|quay lại(?: làm việc)?) $/u,
    own: /^(?:sau |(?:trước|trong) (?:dịp )?tết)/,
    examples: [
      'giải quyết các việc ứ đọng trước và ⟦trong Tết⟧',
      'nắm số lao động trở lại làm việc ⟦sau Tết⟧',
      'xử lý đơn thư phát sinh trước và ⟦sau Tết⟧',
    ],
    counterexamples: ['giải quyết xong ⟦trước Tết⟧', 'xử lý việc tồn đọng ⟦trong tháng 6⟧', 'đưa chỉ số trở lại ⟦trong năm 2026⟧'],
  },
  {
    id: 'paid-for-feast',
    about: 'The feast for which wages are raised or gifts are called.',
    before: /(?<!\p{L})(?:tiền thưởng|trả thưởng|mức thưởng|thưởng|nghỉ|lịch nghỉ|hàng hóa|hàng)(?: (?:cho|trong))? $/u,
    own: /^(?:trong )?(?:dịp )?tết/,
    examples: [
      'công khai kế hoạch trả thưởng ⟦trong dịp Tết Dương lịch⟧',
      'báo cáo mức thưởng ⟦Tết Nguyên đán⟧ năm 2027',
      'thông báo lịch nghỉ ⟦dịp Tết⟧ cho công nhân',
    ],
    counterexamples: ['tặng quà ⟦dịp Tết Nguyên đán⟧', 'trả đủ lương ⟦trước Tết⟧', 'trả thưởng xong ⟦trước Tết⟧'],
  },
  {
    id: 'feast-of-jubilee',
    about: 'A feast that a jubilee is of, the last of several.',
    before: /(?<!\p{L})kỷ niệm (?:[^;.:]{0,120} )?\d{1,3} năm [^;.:]{3,120},? và (?:ngày |lễ )?$/u,
    own: /^(?:ngày )?quốc khánh/,
    examples: [
      'thiết thực kỷ niệm 80 năm Cách mạng tháng Tám thành công và ⟦Quốc khánh⟧ nước ta',
      'thi đua kỷ niệm 78 năm Ngày Thương binh - Liệt sĩ, 80 năm Cách mạng tháng Tám và ⟦Quốc khánh 2/9⟧',
      'tuyên truyền kỷ niệm 79 năm Cách mạng tháng Tám và ⟦Quốc khánh 2-9⟧',
    ],
    counterexamples: ['khánh thành cầu dịp ⟦Quốc khánh 2/9⟧', 'hoàn thành đường và khánh thành dịp ⟦Quốc khánh⟧'],
  },
  {
    id: 'jubilee-kept',
    about: 'The day of which so many years are celebrated.',
    before:
      /(?<!\p{L})(?<!(?:dịp|nhân) )(?:chào mừng|hướng tới|tuyên truyền)(?: lễ)?(?: kỷ niệm)? (?:lần thứ )?\d{1,3} năm (?:[^,;.:\d()]){3,50} \(?$/u,
    own: BARE_DAY,
    examples: [
      'thi đua chào mừng kỷ niệm 79 năm Quốc khánh ⟦2/9⟧',
      'tuyên truyền kỷ niệm 95 năm Ngày thành lập Đảng (⟦3/2⟧)',
      'hướng tới kỷ niệm 50 năm Ngày giải phóng tỉnh ⟦19/3⟧',
    ],
    counterexamples: ['khánh thành cầu nhân dịp kỷ niệm 79 năm Quốc khánh ⟦2/9⟧', 'hoàn thành tuyên truyền ⟦ngày 2/9⟧'],
  },
];
