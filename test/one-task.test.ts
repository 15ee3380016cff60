import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

function quotesOf(line: string): readonly string[] {
  return readBody(`## Nhiệm vụ\n\n- ${line}.\n`, { kind: 'directive', date: '2027-03-01' }).extraction.tasks.map(({ quote }) => quote);
}

describe('one act, though more than one verb stands in its words', () => {
  test.each([
    'Thu xếp, chuẩn bị bến cho thuyền về',
    'Chất vấn và xem xét trả lời chất vấn về bến thuyền',
    'Khẩn trương rà soát kỹ, tổng hợp đầy đủ các bến cũ',
    'Phát quang, tháo dỡ lều quán ven sông',
    'Rà soát các quy định liên quan đến thu hồi bến, giải phóng mặt bằng, giao đất',
    'Hoàn thiện các thủ tục về thu hồi bến, cấp giấy phép, giao đất',
    'Tổ chức tuyên truyền để cá nhân, tổ chức chủ động kiểm tra, đồng bộ, tích hợp giấy tờ thuyền vào tài khoản',
    'Cấp thuốc kịp thời cho người bị nạn nhằm giảm biến chứng và không để tử vong',
    'Thu hồi các dự án hoạt động kém hiệu quả, không tuân thủ quy định',
    'Cắt giảm đối tượng phải thực hiện thủ tục thẩm định dự án, thiết kế tại cơ quan chuyên môn',
    'Đưa tin cảnh báo lên hệ thống mạng, ứng dụng điện thoại',
    'Tiếp tục theo dõi sát, nắm chắc tình hình tàu cá',
    'Quán xuyến và trực tiếp chỉ đạo việc neo đậu của tàu',
    'Thu hút mạnh mẽ các nguồn vốn đầu tư xã hội, đầu tư tư nhân, đặc biệt là đầu tư nước ngoài',
    'Giới thiệu việc làm cho người hoạt động chuyên trách, không chuyên trách ở bến',
    'Xem xét báo cáo của UBND tỉnh về bến cá; tình hình thu phí bến năm 2027; báo cáo quyết toán phí bến; công tác phòng, chống bão',
    'Ưu tiên các lĩnh vực: Tài chính; đất đai; cải cách hành chính và chuyển đổi số',
    'Là đầu mối tham mưu việc đóng tàu',
    'Thực hiện mục tiêu kép, vừa chống sạt bến hiệu quả, vừa mở rộng chợ nổi',
    'Chú trọng công tác quy hoạch, đào tạo, bồi dưỡng đội ngũ lái phà',
    'Tổ chức lập, duyệt và quản lý bến bãi phục vụ ngư dân',
    'Đầu tư khảo sát, thăm dò các luồng lạch cũ',
    'Tuyên truyền nội quy bến cho bà con hiểu rõ, tự giác chấp hành giờ phà',
    'Kết hợp bến lớn với bến nhỏ, chở khách với chở hàng phù hợp từng mùa nước',
    'Chỉ đạo các ban, ngành, đoàn thể chủ động, tích cực phối hợp với công an giữ bến',
  ])('%s', (line) => {
    expect(quotesOf(line)).toEqual([line]);
  });
});

describe('an act of its own behind a purpose', () => {
  test.each([
    ['Ghi lại cách làm hay để phổ biến nhân rộng', 'chủ động phản ánh khó khăn của bến'],
    ['Thu hồi các bến chậm tiến độ', 'không gia hạn đối với chủ bến không đủ năng lực'],
  ])('%s, %s', (first, second) => {
    expect(quotesOf(`${first}, ${second}`)).toEqual([first, second]);
  });
});

describe('an act at the head of an item', () => {
  test.each([
    'Cho toàn bộ học sinh ven sông nghỉ học kể từ ngày 17/11/2027',
    'Chịu trách nhiệm toàn diện trong công tác quản lý bến',
    'Định kỳ hằng quý giao ban với lực lượng tuần sông',
    'Giao chi tiết kế hoạch vốn năm 2027 cho các chủ bến xong trước ngày 31/12/2027',
    'Đại diện cho cơ quan mình tham gia các hoạt động của Ban Chỉ đạo, đôn đốc thực hiện các công việc dọn bến',
  ])('is read: %s', (line) => {
    expect(quotesOf(line)[0]).toMatch(new RegExp(`^${line.split(',')[0]!}`));
  });
});

describe('what is no act', () => {
  test.each([
    'Ban Chỉ đạo do Chủ tịch Ủy ban nhân dân tỉnh làm Trưởng ban',
    'Giám đốc Sở Xây dựng làm Phó Trưởng ban',
    '100% nhiệm vụ Chính phủ giao cho các bộ, ngành được theo dõi trên mạng',
  ])('%s', (line) => {
    expect(quotesOf(line)).toEqual([]);
  });
});

describe('what is reported above', () => {
  test.each([
    ['Giám sát bến thuyền', 'báo cáo hằng ngày'],
    ['Thực hiện kế hoạch kiểm kê bến thuyền theo đúng nội dung, tiến độ, chất lượng', 'báo cáo kết quả về UBND tỉnh trước ngày 10/7/2027'],
    ['Triển khai kế hoạch nạo vét kênh theo quy định', 'báo cáo kết quả thực hiện cho Ủy ban nhân dân tỉnh'],
  ])('is an act beside the one before: %s và %s', (first, second) => {
    expect(quotesOf(`${first} và ${second}`)).toEqual([first, second]);
  });

  test.each(['Tổng hợp và báo cáo UBND tỉnh kết quả kiểm kê bến', 'Lập sổ theo dõi thuyền để đối chiếu số liệu và báo cáo UBND tỉnh'])(
    'is none of its own where it shares an object or an end: %s',
    (line) => {
      expect(quotesOf(line)).toEqual([line]);
    },
  );
});
