import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const FRONT = { kind: 'press', title: 'Họp thường kỳ tháng 5', place: 'VN-03', issuer: 'UBND tỉnh', date: '2020-05-12', period: "'2020'" };

/** What stands before a sentence: who presides, what was reached, what went wrong. */
const BEFORE = [
  'Sáng 12/5, đồng chí Trần Văn B, Chủ tịch UBND tỉnh chủ trì phiên họp.',
  'Sáng 12/5, UBND tỉnh họp.\n\nTheo báo cáo, 4 tháng qua, công nghiệp tăng 8,2% so với cùng kỳ; thu ngân sách đạt 1.200 tỷ đồng.',
  'Sáng 12/5, UBND tỉnh họp.\n\nTuy nhiên, giải ngân vốn đầu tư công còn chậm.',
];

/** Whether the work that a sentence is about is read as a task, behind each of these. */
function readsWork(sentence: string): readonly boolean[] {
  return BEFORE.map((before) =>
    readBody(`${before}\n\n${sentence}\n`, FRONT).extraction.tasks.some(({ quote }) => quote.toLowerCase().includes('rà soát các dự án')),
  );
}

describe('whoever leads orders, however a report words it', () => {
  test.each([
    'Chủ tịch UBND tỉnh đánh giá cao đề xuất của Sở Xây dựng và yêu cầu khẩn trương rà soát các dự án chậm tiến độ.',
    'Bí thư Tỉnh ủy chỉ rõ, từng đồng chí thành viên phải chủ động rà soát các dự án chậm tiến độ.',
    '“Phải rà soát các dự án chậm tiến độ”, Chủ tịch UBND tỉnh yêu cầu.',
    '"Các sở phải rà soát các dự án chậm tiến độ", Chủ tịch UBND tỉnh nhấn mạnh.',
    '“Các sở, ngành phải rà soát các dự án chậm tiến độ ngay trong tháng 5”, đồng chí Bí thư Tỉnh ủy lưu ý.',
    'Chủ tịch UBND tỉnh phát biểu: "Sở Xây dựng cần rà soát các dự án chậm tiến độ".',
    'Chính phủ chỉ đạo Bộ Xây dựng rà soát các dự án chậm tiến độ.',
    'Cụ thể, Thủ tướng chỉ đạo các bộ, ngành rà soát các dự án chậm tiến độ.',
    'Bí thư Tỉnh ủy nhấn mạnh một số nhiệm vụ trọng tâm, trong đó tập trung rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh nhắc nhở các địa phương rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh nhắc nhở các địa phương cần rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh mong muốn các sở, ngành rà soát các dự án chậm tiến độ.',
    'Bí thư Tỉnh ủy định hướng các địa phương rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh chỉ thị các sở rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh đốc thúc các huyện rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh kêu gọi các địa phương rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh cho rằng, các sở, ngành cần rà soát các dự án chậm tiến độ.',
    'Theo Chủ tịch UBND tỉnh, các sở, ngành cần tập trung rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh đồng ý với đề xuất trên, giao Sở Xây dựng rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh ghi nhận kiến nghị và chỉ đạo Sở Xây dựng rà soát các dự án chậm tiến độ.',
    'Ghi nhận các ý kiến, Chủ tịch UBND tỉnh giao Sở Xây dựng rà soát các dự án chậm tiến độ.',
    'Trả lời kiến nghị của cử tri, Chủ tịch UBND tỉnh cho biết sẽ rà soát các dự án chậm tiến độ.',
    'Giải trình về vấn đề này, Giám đốc Sở Xây dựng cho biết, thời gian tới sẽ rà soát các dự án chậm tiến độ.',
    'Giám đốc Sở Xây dựng hứa sẽ rà soát các dự án chậm tiến độ.',
    'Giám đốc Sở Xây dựng nhận trách nhiệm và cam kết rà soát các dự án chậm tiến độ trong quý II.',
    'Thời gian tới, Sở Xây dựng tiếp tục rà soát các dự án chậm tiến độ.',
    'Sở Xây dựng sẽ tham mưu UBND tỉnh rà soát các dự án chậm tiến độ.',
    'Kết luận nội dung chất vấn, Chủ tịch HĐND tỉnh đề nghị UBND tỉnh rà soát các dự án chậm tiến độ.',
    'Chủ tọa kỳ họp đề nghị các ngành chức năng rà soát các dự án chậm tiến độ.',
    'Kỳ họp cũng yêu cầu UBND tỉnh rà soát các dự án chậm tiến độ.',
    'HĐND tỉnh giao UBND tỉnh rà soát các dự án chậm tiến độ.',
    'Hội nghị thống nhất giao Ban Thường vụ rà soát các dự án chậm tiến độ.',
    'Thủ tướng giao Bộ Xây dựng chủ trì, cùng các địa phương rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng đề nghị tỉnh rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng nhấn mạnh vai trò của người đứng đầu, yêu cầu rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng lưu ý tỉnh phải rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng gợi mở một số nội dung, trong đó tỉnh cần rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng đề nghị cụ thể: Tỉnh rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng giao nhiệm vụ cho Bộ Xây dựng rà soát các dự án chậm tiến độ.',
    'Bộ Chính trị yêu cầu cần khẩn trương, quyết liệt tập trung rà soát các dự án chậm tiến độ.',
    'Trong điều hành, Bộ Chính trị lưu ý tập trung rà soát các dự án chậm tiến độ.',
    'Chính phủ yêu cầu khẩn trương rà soát các dự án chậm tiến độ.',
    'UBND tỉnh cũng yêu cầu rà soát các dự án chậm tiến độ.',
    'Nhấn mạnh một số nội dung của quý II, Tỉnh ủy yêu cầu khẩn trương rà soát các dự án chậm tiến độ.',
    'Thường trực HĐND tỉnh đề nghị tập trung rà soát các dự án chậm tiến độ.',
    'Giám đốc Sở Xây dựng yêu cầu tiếp tục rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh nhấn mạnh, cần rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh nêu rõ, phải rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh nhấn mạnh việc rà soát các dự án chậm tiến độ trong tháng 5.',
    'Thủ tướng chỉ rõ, Bộ Xây dựng chủ trì rà soát các dự án chậm tiến độ trước ngày 20/7.',
    'Về vốn đầu tư, Thủ tướng nhấn mạnh, đây là vấn đề cốt lõi, phải rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng yêu cầu: Một là, rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng yêu cầu, một là, rà soát các dự án chậm tiến độ.',
    'Trong đó, Sở Xây dựng có nhiệm vụ rà soát các dự án chậm tiến độ.',
    'Sở Xây dựng chịu trách nhiệm rà soát các dự án chậm tiến độ.',
    'Yêu cầu đặt ra cho các địa phương là rà soát các dự án chậm tiến độ.',
    'Nhiệm vụ trọng tâm là rà soát các dự án chậm tiến độ.',
    'Một trong những giải pháp được đưa ra là rà soát các dự án chậm tiến độ.',
    'Để khắc phục, các địa phương cần rà soát các dự án chậm tiến độ.',
    'Muốn vậy, phải rà soát các dự án chậm tiến độ.',
    'Chúng ta phải rà soát các dự án chậm tiến độ, đồng chí nhấn mạnh.',
    'Hội nghị thống nhất tiếp tục rà soát các dự án chậm tiến độ.',
    'Kết thúc buổi làm việc, hai bên thống nhất rà soát các dự án chậm tiến độ.',
    'Bộ trưởng nhắc các tỉnh, thành phố phải rà soát các dự án chậm tiến độ.',
    'Bộ trưởng lưu ý: “Từ nay tới năm 2025, TP.HCM cần rà soát các dự án chậm tiến độ”.',
    'Thủ tướng mong muốn các địa phương tiếp tục rà soát các dự án chậm tiến độ.',
    'Thủ tướng mong muốn thời gian tới, các địa phương tiếp tục rà soát các dự án chậm tiến độ.',
    'Thủ tướng mong muốn thời gian tới các địa phương tiếp tục rà soát các dự án chậm tiến độ.',
    'Bí thư Tỉnh ủy mong muốn, trong thời gian tới, các địa phương tiếp tục rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh mong rằng, trong năm tới, ngành Công Thương tiếp tục rà soát các dự án chậm tiến độ.',
    'Bộ trưởng mong muốn và đề nghị các địa phương rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh đề nghị trong quá trình thực hiện, các sở tiếp tục rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh cơ bản nhất trí với báo cáo; đề nghị trong quá trình thực hiện, tiếp tục rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh cơ bản nhất trí với báo cáo của Sở Xây dựng; đề nghị Sở tiếp thu ý kiến, rà soát các dự án chậm tiến độ.',
    'Sở Xây dựng được UBND tỉnh giao rà soát các dự án chậm tiến độ.',
    'Sở Xây dựng được Chủ tịch UBND tỉnh giao chủ trì, phối hợp với Sở Tài chính rà soát các dự án chậm tiến độ.',
    'Cùng với đó, Công an tỉnh được UBND tỉnh yêu cầu rà soát các dự án chậm tiến độ.',
    'Các địa phương được yêu cầu rà soát các dự án chậm tiến độ.',
    'Các sở, ngành được giao chủ động rà soát các dự án chậm tiến độ trước ngày 30/6.',
    'Hai bên thống nhất tăng cường phối hợp, rà soát các dự án chậm tiến độ.',
    'Hai bên thống nhất trong thời gian tới tiếp tục rà soát các dự án chậm tiến độ.',
    'Ban Thường vụ Tỉnh ủy thống nhất chủ trương giao Sở Xây dựng rà soát các dự án chậm tiến độ.',
    'Đoàn giám sát kiến nghị UBND tỉnh rà soát các dự án chậm tiến độ.',
    'Đoàn giám sát kiến nghị UBND tỉnh chỉ đạo các sở rà soát các dự án chậm tiến độ.',
    'Ban Pháp chế kiến nghị các cơ quan tiếp tục rà soát các dự án chậm tiến độ.',
    'Qua giám sát, Ban Kinh tế - Ngân sách HĐND tỉnh đề nghị UBND tỉnh rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh chỉ rõ: Các sở, ngành phải rà soát các dự án chậm tiến độ.',
    'Phó Thủ tướng nói: “Các địa phương phải rà soát các dự án chậm tiến độ”.',
    'Chủ tịch UBND tỉnh nhấn mạnh: “Chúng ta phải tiếp tục rà soát các dự án chậm tiến độ”.',
    'Bộ trưởng cũng lưu ý: “Trong chiến lược phát triển, TP.HCM cần rà soát các dự án chậm tiến độ”.',
    'Tổng cục trưởng yêu cầu trong thời gian tới, toàn Ngành cần tiếp tục rà soát các dự án chậm tiến độ.',
    'Đối với công tác phòng, chống buôn lậu, Tổng cục trưởng yêu cầu tiếp tục rà soát các dự án chậm tiến độ.',
    'Đối với công tác phòng, chống buôn lậu, Chủ tịch UBND tỉnh yêu cầu tiếp tục rà soát các dự án chậm tiến độ.',
    'Về công tác phòng, chống dịch, Cục trưởng yêu cầu các đơn vị rà soát các dự án chậm tiến độ.',
    'Đặc biệt, cần tăng cường rà soát các dự án chậm tiến độ.',
    'Người đứng đầu Chính phủ yêu cầu các địa phương rà soát các dự án chậm tiến độ.',
    'Muốn thế, phải rà soát các dự án chậm tiến độ.',
    'Bí thư Tỉnh ủy yêu cầu quận 1 rà soát các dự án chậm tiến độ.',
    'Bộ trưởng chỉ đạo các bệnh viện phải rà soát các dự án chậm tiến độ.',
    'Đồng chí đề nghị các cấp, các ngành trong quá trình giải quyết khiếu nại, tố cáo cần rà soát các dự án chậm tiến độ.',
  ])('%s', (sentence) => {
    expect(readsWork(sentence)).toEqual([true, true, true]);
  });
});

describe('what others want, and what was done or praised, is no order', () => {
  test.each([
    '“Chúng tôi phải đi xa để rà soát các dự án”, ông Nguyễn Văn B cho biết.',
    '“Người dân phải rà soát các dự án hai lần”, anh Nguyễn Văn B nói.',
    'Cử tri mong muốn các sở rà soát các dự án chậm tiến độ.',
    'Người dân mong muốn huyện sớm rà soát các dự án chậm tiến độ.',
    'Doanh nghiệp mong muốn tỉnh rà soát các dự án chậm tiến độ.',
    'Giám đốc Công ty A cho biết sẽ rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh đánh giá cao kết quả rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh ghi nhận các sở đã rà soát các dự án chậm tiến độ.',
    'Chủ tịch UBND tỉnh biểu dương các huyện rà soát các dự án chậm tiến độ và đạt kết quả cao.',
    'Năm 2019, Chủ tịch UBND tỉnh chỉ đạo các sở rà soát các dự án chậm tiến độ.',
    'Giám đốc Sở Xây dựng cho biết, Sở đã rà soát các dự án chậm tiến độ.',
    'Giám đốc Sở Xây dựng khẳng định, việc rà soát các dự án chậm tiến độ đạt kết quả tốt.',
    'Cục trưởng Cục Thống kê cho biết đã rà soát các dự án chậm tiến độ.',
    'Trưởng các phòng, ban đã rà soát các dự án chậm tiến độ.',
    'Chủ tịch Hội Nông dân tỉnh báo cáo việc rà soát các dự án chậm tiến độ.',
    'Tại kỳ họp, HĐND tỉnh nghe Trưởng Ban Kinh tế - Ngân sách trình bày báo cáo rà soát các dự án chậm tiến độ.',
    'Hội nghị nghe báo cáo rà soát các dự án chậm tiến độ.',
    'Đoàn giám sát đánh giá việc rà soát các dự án chậm tiến độ.',
    'Các đơn vị trực thuộc Sở Xây dựng đã rà soát các dự án chậm tiến độ.',
    '"Tỉnh đã rà soát các dự án chậm tiến độ", Chủ tịch UBND tỉnh nói.',
    'Hội nghị thống nhất đánh giá kết quả rà soát các dự án.',
    'HĐND tỉnh thống nhất thông qua nghị quyết rà soát các dự án.',
    'Các đại biểu thống nhất cao với báo cáo rà soát các dự án.',
    'Năm 2019, UBND tỉnh thống nhất rà soát các dự án.',
    'UBND tỉnh đã thống nhất rà soát các dự án chậm tiến độ.',
    'Năm 2019, Sở Xây dựng được UBND tỉnh giao rà soát các dự án chậm tiến độ, đến nay đã hoàn thành.',
    'Các đơn vị được giao nhiệm vụ rà soát các dự án đã hoàn thành trên 90% khối lượng.',
    'UBND tỉnh đã yêu cầu rà soát các dự án chậm tiến độ.',
    'Hội nghị nghe Giám đốc Sở Xây dựng báo cáo yêu cầu rà soát các dự án chậm tiến độ.',
    'Sở Xây dựng có văn bản đề nghị rà soát các dự án chậm tiến độ.',
    'Theo quy định, Bộ Xây dựng yêu cầu các địa phương đã rà soát các dự án chậm tiến độ phải báo cáo.',
    'Cử tri kiến nghị UBND tỉnh rà soát các dự án chậm tiến độ.',
    'Một số ý kiến kiến nghị UBND tỉnh rà soát các dự án chậm tiến độ.',
    'Người được giao rà soát các dự án là ông Nguyễn Văn C.',
  ])('%s', (sentence) => {
    expect(readsWork(sentence)).toEqual([false, false, false]);
  });
});

test.each(['Việc rà soát các dự án phải hoàn thành trước ngày 30/6.', 'Công tác rà soát các dự án cần thực hiện xong trong quý III.'])(
  'work that has to be finished is to be done: %s',
  (sentence) => {
    expect(readBody(`## II. Nhiệm vụ\n\n1. ${sentence}\n`).extraction.tasks).toHaveLength(1);
  },
);

test('what a thing has to be like is nobody’s work', () => {
  expect(readBody('## II. Nhiệm vụ\n\n1. Việc tuyển viên chức phải theo chỉ tiêu.\n').extraction.tasks).toEqual([]);
});
