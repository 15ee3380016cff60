/** What falls due by month and quarter. */
export const timeline = {
  title: 'Dòng thời gian',
  description: 'Việc gì và chỉ tiêu nào đến hạn vào tháng nào, quý nào, đã qua và sắp tới.',
  intro: 'Mỗi nhiệm vụ, chỉ tiêu được xếp vào tháng có ngày hạn cuối cùng. Vì thế hạn “quý II” hay “năm 2025” nằm ở tháng cuối của kỳ ấy.',
  months: 'Các tháng',
  assumed: 'Không kể {n} nhiệm vụ mà văn bản không nêu thời hạn, chỉ tạm tính theo năm của văn bản.',
  none: 'Chưa có thời hạn nào.',
  picture: 'Số việc và chỉ tiêu đến hạn theo tháng',
  pictureNote:
    'Hình tròn càng lớn thì tháng ấy càng nhiều việc đến hạn; số trong hình là số việc và chỉ tiêu. Năm không có hạn nào thì không vẽ.',
  now: 'Ô viền đậm là tháng này.',
  quarter: 'quý {q}',
  total: 'cả năm',
  of: '{month}: {n}',
  years: 'Các năm',
  count: '{n} mục',
  today: 'Hôm nay. Những tháng dưới đây chưa qua.',
  toToday: 'Đến hôm nay',
  calendar: 'Tất cả thời hạn dưới dạng lịch (iCalendar)',
  follow: 'Lịch riêng của một cơ quan, nơi hay lĩnh vực có ở trang của cơ quan, nơi, lĩnh vực ấy.',
  add: 'Thêm vào lịch (.ics)',
};
