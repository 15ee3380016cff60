import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const PROGRAMME = { kind: 'programme', date: '2021-02-10', period: '2021/2030' } as const;

/** The values of an item of a list of targets: number, period and name. */
function valuesIn(item: string): readonly string[] {
  const { indicators } = readBody(`## Mục tiêu cụ thể\n\n- ${item}\n`, PROGRAMME).extraction;
  return indicators.map(({ name, quantity, period }) => `${quantity.comparator}${quantity.min ?? quantity.max} ${period?.edtf} ${name}`);
}

describe('two values of one measure, each with its time', () => {
  test.each`
    item                                                                                                             | said
    ${'Tỷ lệ xã có sân chơi đạt 60% vào năm 2025 và 85% vào năm 2030.'}                                              | ${['=60 2025 Tỷ lệ xã có sân chơi', '=85 2030 Tỷ lệ xã có sân chơi']}
    ${'Phấn đấu 40% học sinh từ 11 tuổi trở lên được học bơi miễn phí tại trường vào năm 2025 và 70% vào năm 2030.'} | ${['=40 2025 học sinh từ 11 tuổi trở lên được học bơi miễn phí tại trường', '=70 2030 học sinh từ 11 tuổi trở lên được học bơi miễn phí tại trường']}
    ${'90% người khuyết tật được khám bệnh, phục hồi chức năng, trợ giúp vào năm 2025 và 95% vào năm 2030.'}         | ${['=90 2025 người khuyết tật được khám bệnh', '=95 2030 người khuyết tật được khám bệnh']}
    ${'100% trạm y tế có nước sạch vào năm 2025 và duy trì 100% đến năm 2030.'}                                      | ${['=100 2025 trạm y tế có nước sạch', '=100 2030 trạm y tế có nước sạch']}
    ${'Số bác sĩ đạt 12 bác sĩ/vạn dân vào năm 2025 và 15 vào năm 2030.'}                                            | ${['=12 2025 Số bác sĩ', '=15 2030 Số bác sĩ']}
    ${'Tỷ số tử vong mẹ còn 44/100.000 trẻ đẻ sống vào năm 2025 và dưới 42 vào năm 2030.'}                           | ${['=44 2025 Tỷ số tử vong mẹ', '<42 2030 Tỷ số tử vong mẹ']}
    ${'Tỷ lệ bỏ học giảm còn 1% vào năm 2030: tỷ lệ lưu ban giảm còn 3% vào năm 2025 và 2% vào năm 2030.'}           | ${['=1 2030 Tỷ lệ bỏ học', '=3 2025 tỷ lệ lưu ban', '=2 2030 tỷ lệ lưu ban']}
    ${'Tỷ lệ hộ nghèo giảm 1,5% ở thành thị và 3% ở nông thôn.'}                                                     | ${['=1.5 2021/2030 Tỷ lệ hộ nghèo', '=3 2021/2030 Tỷ lệ hộ nghèo']}
  `('$item', ({ item, said }: { item: string; said: readonly string[] }) => {
    expect(valuesIn(item)).toEqual(said);
  });

  test.each`
    item
    ${'Có 120 mô hình vào năm 2025 và 15 công chức vào năm 2030.'}
    ${'Thu hút 3 tỷ USD vào năm 2025 và 5 vào năm 2030.'}
  `('says no second value of another unit: $item', ({ item }: { item: string }) => {
    expect(valuesIn(item).filter((value) => /^[<=](?:15 2030 mô hình|5 )/.test(value))).toEqual([]);
  });
});

describe('from one level to the next', () => {
  const roles = (item: string): readonly string[] =>
    readBody(`## Mục tiêu cụ thể\n\n- ${item}\n`, PROGRAMME).extraction.indicators.map(
      ({ name, quantity, role, measure }) => `${quantity.text} ${role} ${measure ?? '-'} ${name}`,
    );

  test('there are two values of one measure, also of land and of what is counted', () => {
    expect(roles('Mở rộng diện tích rừng từ 420 ha lên 800 ha.')).toEqual([
      '420 ha actual forest-area Mở rộng diện tích rừng',
      '800 ha target forest-area Mở rộng diện tích rừng',
    ]);
    expect(roles('Nâng số xã đạt chuẩn từ 20 xã lên 30 xã.').map((value) => value.split(' ').slice(0, 3).join(' '))).toEqual([
      '20 xã actual',
      '30 xã target',
    ]);
  });

  test('neither is by how much it falls', () => {
    expect(roles('Giảm tỷ lệ hộ nghèo từ 3,8% xuống còn 3,2%.').map((value) => value.split(' ')[2])).toEqual([
      'poverty-rate',
      'poverty-rate',
    ]);
  });
});

test('The age of those who are counted is no value, a life expectancy is', () => {
  expect(valuesIn('98% trẻ em dưới 5 tuổi được tiêm chủng đầy đủ các loại vắc xin trong chương trình vào năm 2028.')).toEqual([
    '=98 2028 trẻ em dưới 5 tuổi được tiêm chủng đầy đủ các loại vắc xin',
  ]);
  expect(valuesIn('Tuổi thọ bình quân đạt 75 tuổi.')).toEqual(['=75 2021/2030 Tuổi thọ']);
});

test('A line that says which share of a thing is aimed at is no heading, though it has no end', () => {
  const { indicators } = readBody(
    '## Mục tiêu\n\n\\- Chỉ tiêu 1: Tỷ lệ xã có nước sạch đạt 60%.\n\n\\- Chỉ tiêu 2: Phấn đấu 95% trường học có phòng tư vấn\n\n\\- Chỉ tiêu 3: Tỷ lệ biết chữ đạt 99%.\n',
    PROGRAMME,
  ).extraction;
  expect(indicators.map(({ name }) => name)).toEqual(['Tỷ lệ xã có nước sạch', 'trường học có phòng tư vấn', 'Tỷ lệ biết chữ']);
});

test('A share of those who are counted is no growth of what they have', () => {
  const { indicators } = readBody('## Mục tiêu\n\n- Phấn đấu 95% trường học có dịch vụ tư vấn.\n', PROGRAMME).extraction;
  expect(indicators.map(({ measure }) => measure)).toEqual([null]);
});
