import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** Values of targets of a plan: name, value, role. */
function values(sentence: string): readonly string[] {
  const front = { kind: 'plan', title: 'Kế hoạch của tỉnh', date: '2027-03-01', issuer: 'Ủy ban nhân dân tỉnh' };
  const { indicators } = readBody(`## Mục tiêu\n\n- ${sentence}\n`, front).extraction;
  return indicators.map(({ name, quantity, role }) => `${name} | ${quantity.text} | ${role}`);
}

type Row = { readonly sentence: string; readonly said: readonly string[] };

describe('one measure, year by year', () => {
  test.each`
    sentence                                                                                    | said
    ${'Tỷ lệ bao phủ bảo hiểm y tế như sau: năm 2028 đạt 82,5%; năm 2029 đạt 85%.'}             | ${['Tỷ lệ bao phủ bảo hiểm y tế | 82,5% | target', 'Tỷ lệ bao phủ bảo hiểm y tế | 85% | target']}
    ${'Tỷ lệ hộ nghèo cụ thể như sau: năm 2028 còn 2,1%; năm 2029 còn 1,3%; năm 2030 dưới 1%.'} | ${['Tỷ lệ hộ nghèo | 2,1% | target', 'Tỷ lệ hộ nghèo | 1,3% | target', 'Tỷ lệ hộ nghèo | dưới 1% | target']}
    ${'Tỷ lệ lấp đầy khu công nghiệp đến năm 2028 đạt hơn 60%, các năm tiếp theo đạt hơn 75%.'} | ${['Tỷ lệ lấp đầy khu công nghiệp | hơn 60% | target', 'Tỷ lệ lấp đầy khu công nghiệp | hơn 75% | target']}
    ${'Nâng tỷ lệ lấp đầy cụm công nghiệp từ 71% hiện nay lên 90%.'}                            | ${['tỷ lệ lấp đầy cụm công nghiệp | 71% | actual', 'tỷ lệ lấp đầy cụm công nghiệp | 90% | target']}
    ${'Kinh phí thực hiện: Năm 2028: 500 triệu đồng; năm 2029: 600 triệu đồng.'}                | ${['Kinh phí | 500 triệu đồng | target', 'Kinh phí | 600 triệu đồng | target']}
  `('is named once: "$sentence"', ({ sentence, said }: Row) => {
    expect(values(sentence)).toEqual(said);
  });
});

describe('shares of things that are named behind them', () => {
  test.each`
    sentence                                                                                  | said
    ${'Giảm 50% số vụ cháy, giảm 60% số người chết vì cháy.'}                                 | ${['vụ cháy | 50% | target', 'người chết vì cháy | 60% | target']}
    ${'Đến năm 2030 có 92% hộ gia đình đạt danh hiệu văn hóa, 97% ấp đạt danh hiệu văn hóa.'} | ${['hộ gia đình đạt danh hiệu văn hóa | 92% | target', 'ấp đạt danh hiệu văn hóa | 97% | target']}
    ${'100% sở, ngành và 85% xã đạt cấp độ 3 về an toàn thông tin.'}                          | ${['sở | 100% | target', 'xã đạt cấp độ 3 về an toàn thông tin | 85% | target']}
  `('keep each its own: "$sentence"', ({ sentence, said }: Row) => {
    expect(values(sentence)).toEqual(said);
  });

  test('but a fall beside a share is said of it where it is held against another time', () => {
    expect(values('Tỷ lệ hộ nghèo còn 2%, giảm 1% so với năm 2026.')).toEqual(['Tỷ lệ hộ nghèo | 2% | target']);
  });
});

describe('what says how much stands apart from what is measured', () => {
  test.each`
    sentence                                                                                   | said
    ${'**Tốc độ tăng trưởng công nghiệp**: Bình quân **14,5%/năm**.'}                          | ${['Tốc độ tăng trưởng công nghiệp | 14,5%/năm | target']}
    ${'Kim ngạch hàng hóa chịu thuế (chiếm 21% tổng kim ngạch xuất nhập khẩu) đạt 13 tỷ USD.'} | ${['Kim ngạch hàng hóa chịu thuế | 21% | target', 'Kim ngạch hàng hóa chịu thuế | 13 tỷ USD | target']}
    ${'Tổng số 1.250 hộ, kinh phí 20.300 triệu đồng.'}                                         | ${['Tổng số hộ | 1.250 hộ | target', 'kinh phí | 20.300 triệu đồng | target']}
    ${'Số lượng: 3.000 cuốn.'}                                                                 | ${['Số lượng | 3.000 cuốn | target']}
    ${'Phát triển mới 07 đô thị loại V gồm: Tân Hòa, Phú Mỹ.'}                                 | ${['đô thị loại V | 07 đô thị | target']}
  `('on "$sentence"', ({ sentence, said }: Row) => {
    expect(values(sentence)).toEqual(said);
  });
});

describe('values as they are typed', () => {
  test.each`
    sentence                                                                          | said
    ${'Tổng giá trị sản xuất năm 2030 đạt 1.184 tỷđ.'}                                | ${['Tổng giá trị sản xuất | 1.184 tỷđ | target']}
    ${'Thu nhập bình quân đầu người năm 2030 đạt 60trđ/người/năm.'}                   | ${['Thu nhập bình quân đầu người | 60trđ/người/năm | target']}
    ${'Nâng thu nhập bình quân của một lao động lên 14 triệu vào năm 2030.'}          | ${['thu nhập bình quân của một lao động | 14 triệu | target']}
    ${'Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.'}                        | ${['Tỷ số giới tính khi sinh | dưới 109 bé trai/100 bé gái | target']}
    ${'Tỷ lệ tăng dân số tự nhiên dƣới 0,75%; xây dựng 6 trƣờng đạt chuẩn quốc gia.'} | ${['Tỷ lệ tăng dân số tự nhiên | dƣới 0,75% | target', 'trƣờng đạt chuẩn quốc gia | 6 trƣờng | target']}
  `('are read: "$sentence"', ({ sentence, said }: Row) => {
    expect(values(sentence)).toEqual(said);
  });

  test('millions of what is no income stay a number of things', () => {
    expect(values('Lượng khách đạt 14 triệu vào năm 2030.').filter((said) => said.includes('đồng'))).toEqual([]);
  });
});
