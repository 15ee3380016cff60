/** Nouns of works that carry a name of their own; the longest wins. */
export const WORK_NOUNS: readonly string[] = [
  'cầu', 'cầu vượt', 'cầu vượt biển', 'hầm', 'đường', 'tuyến đường', 'đường bộ ven biển', 'đường sắt', 'tuyến đường sắt', 'đường tỉnh', 'đường cao tốc', 'cao tốc', 'quốc lộ', 'đường vành đai', 'vành đai', 'nút giao', 'bến cảng', 'cảng', 'cảng biển', 'cảng hàng không', 'cảng hàng không quốc tế', 'sân bay', 'ga', 'nhà ga', 'bến xe', 'khu công nghiệp', 'cụm công nghiệp', 'khu kinh tế', 'khu thương mại tự do', 'khu đô thị', 'khu đô thị mới', 'khu nhà ở', 'khu nhà ở xã hội', 'khu du lịch', 'khu chung cư', 'chung cư', 'bệnh viện', 'trường đại học', 'nhà máy', 'nhà máy điện', 'nhà máy điện rác', 'nhiệt điện', 'trung tâm', 'nhà hát', 'bảo tàng', 'công viên', 'sân vận động', 'hồ', 'đập', 'cống', 'kênh', 'di tích', 'khu di tích', 'quần thể',
]; // prettier-ignore

/** Works of which a place has one, so that the noun alone names it. */
export const SINGULAR_WORKS: readonly string[] = [
  'khu thương mại tự do',
  'trung tâm chính trị - hành chính',
  'khu kinh tế ven biển phía nam',
];

/** Verbs of what can be seen when it is done: a document is issued, a work finished, a body founded. */
export const PRODUCT_VERBS: readonly string[] = [
  'ban hành', 'trình', 'phê duyệt', 'thông qua', 'công bố', 'khởi công', 'khánh thành', 'thông xe', 'khai trương', 'bàn giao', 'hoàn thành', 'hoàn thiện', 'đưa vào sử dụng', 'đưa vào khai thác', 'đưa vào vận hành', 'đưa vào hoạt động', 'thành lập', 'lập đề án', 'lập quy hoạch', 'lập kế hoạch', 'lập hồ sơ', 'xây dựng đề án', 'xây dựng kế hoạch', 'xây dựng quy hoạch', 'xây dựng nghị quyết', 'xây dựng chương trình', 'xây dựng cơ sở dữ liệu', 'xây dựng quy chế', 'xây dựng báo cáo', 'sơ kết', 'tổng kết', 'ký kết', 'tổ chức hội nghị', 'tổ chức đại hội', 'tổ chức lễ', 'báo cáo', 'giải ngân hết', 'phân bổ hết',
]; // prettier-ignore

/** Words whose last syllable looks like the noun of a work or a verb above: 'nhu cầu', 'quy trình'. */
export const COMPOUNDS: readonly string[] = [
  'nhu cầu', 'yêu cầu', 'thỉnh cầu', 'toàn cầu', 'quy trình', 'chương trình', 'lộ trình', 'tờ trình', 'công trình', 'giáo trình', 'quá trình', 'tiến trình', 'hành trình', 'giải trình', 'tường trình', 'đồng hồ',
]; // prettier-ignore
