import { expect, test } from 'vitest';
import { readBody } from './document.ts';

/** What budgets are made of, as resolutions on them name it. */
// prettier-ignore
const LINES = [
  'Chi quản lý hành chính', 'Quản lý nhà nước', 'Đảng', 'Đoàn thể', 'Chi Quốc phòng - An ninh', 'Quốc phòng, Biên phòng', 'An ninh', 'Chi khác', 'Chi khác ngân sách', 'Chi tạo nguồn làm lương',
  'Chi tạo nguồn cải cách tiền lương', 'Chi trợ giá', 'Chi sự nghiệp môi trường', 'Chi hoạt động của cơ quan quản lý nhà nước, Đảng, đoàn thể', 'Chi bảo đảm xã hội', 'Chi thể dục thể thao', 'Chi phát thanh, truyền hình',
  'Chi văn hóa thông tin', 'Chi trả nợ gốc', 'Chi trả lãi vay', 'Chi chuyển nguồn', 'Chi bổ sung cân đối cho ngân sách cấp dưới', 'Bổ sung có mục tiêu', 'Thu chuyển nguồn', 'Thu kết dư', 'Thu bổ sung từ ngân sách cấp trên',
  'Thu từ doanh nghiệp nhà nước trung ương', 'Thu từ doanh nghiệp có vốn đầu tư nước ngoài', 'Thuế thu nhập cá nhân', 'Thuế bảo vệ môi trường', 'Thuế sử dụng đất phi nông nghiệp', 'Lệ phí trước bạ',
  'Thu phí, lệ phí', 'Thu tiền cho thuê đất', 'Thu cấp quyền khai thác khoáng sản', 'Thu khác ngân sách', 'Thu cố định tại xã', 'Thu xổ số kiến thiết', 'Thu hoa lợi công sản', 'Thuế xuất khẩu, nhập khẩu',
  'Thuế giá trị gia tăng hàng nhập khẩu', 'Vay để bù đắp bội chi', 'Bội chi ngân sách địa phương', 'Các khoản thu để lại đơn vị chi quản lý qua ngân sách', 'Chi đầu tư xây dựng cơ bản', 'Chi đầu tư từ nguồn thu tiền sử dụng đất',
  'Chi đầu tư từ nguồn xổ số', 'Chi chương trình mục tiêu quốc gia', 'Dự phòng ngân sách', 'Quỹ dự trữ tài chính', 'Vốn trong nước', 'Vốn nước ngoài', 'Ngân sách cấp tỉnh', 'Ngân sách huyện, xã',
  'Ngân sách trung ương bổ sung',
];

const FRONT = {
  kind: 'resolution',
  title: 'Nghị quyết về dự toán ngân sách năm 2020',
  issuer: 'HĐND tỉnh',
  date: '2019-12-12',
  period: "'2020'",
};
const SPENDING = 'II. Tổng chi ngân sách địa phương năm 2020 là 1.617,352 tỷ đồng, trong đó:';

function namesOf(text: string): readonly string[] {
  return readBody(text, FRONT).extraction.indicators.flatMap(({ name, role, quantity }) =>
    quantity.text === '188,682 tỷ đồng' && role === 'target' ? [name] : [],
  );
}

test.each([
  [
    'below an article',
    (line: string) => `Điều 1. Phê chuẩn dự toán ngân sách năm 2020 như sau:\n\nI. Tổng thu: 5.000 tỷ đồng, trong đó:\n\n- ${line}\n`,
  ],
  ['below a total', (line: string) => `${SPENDING}\n\n- ${line}\n\n- Chi sự nghiệp giáo dục: 20,1 tỷ đồng.\n`],
  ['without a mark of its own', (line: string) => `${SPENDING}\n\n- Chi sự nghiệp giáo dục: 20,1 tỷ đồng.\n\n${line}\n`],
  ['below a heading', (line: string) => `## II. Chỉ tiêu\n\n1. Dự toán chi ngân sách:\n\n- ${line}\n`],
])('every line of a budget is an amount that is set, by its whole label, %s', (_, text) => {
  expect(LINES.flatMap((name) => namesOf(text(`${name}: 188,682 tỷ đồng.`)))).toEqual(LINES);
});

test('what came in so far is no amount that is set', () => {
  const text = 'Tổng thu ngân sách 9 tháng năm 2019 đạt 900 tỷ đồng, trong đó:\n\n- Thu khác: 188,682 tỷ đồng.\n';
  expect(namesOf(text)).toEqual([]);
});
