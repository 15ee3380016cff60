import { describe, expect, test } from 'vitest';
import { basisOf } from '../pipeline/rules/basis.ts';
import { saysFormerGround } from '../pipeline/rules/ground.ts';
import { productIn, worksIn } from '../pipeline/rules/work.ts';

describe('a work is named by its noun and the capitals behind it', () => {
  test.each`
    text                                                         | names
    ${'thông xe cầu Bến Rừng trong tháng 5/2024'}                | ${['cầu Bến Rừng']}
    ${'Cầu Tân Vũ - Lạch Huyện 2 được khởi công'}                | ${['Cầu Tân Vũ - Lạch Huyện 2']}
    ${'khởi công cầu Nguyễn Trãi và đường Bùi Viện trong quý I'} | ${['cầu Nguyễn Trãi', 'đường Bùi Viện']}
    ${'mở rộng quốc lộ 10 qua địa bàn'}                          | ${['quốc lộ 10']}
    ${'thành lập khu thương mại tự do trong năm 2024'}           | ${['khu thương mại tự do']}
    ${'thành lập Khu thương mại tự do Hải Phòng'}                | ${['Khu thương mại tự do Hải Phòng', 'khu thương mại tự do']}
    ${'xây cầu và đường ở các xã'}                               | ${[]}
    ${'nhu cầu Nhà nước đặt ra'}                                 | ${[]}
  `('in "$text"', ({ text, names }: { text: string; names: readonly string[] }) => {
    expect(worksIn(text).map(({ name }) => name)).toEqual(names);
  });

  test('and is the same work however it is written', () => {
    const [one, other] = [worksIn('cầu Tân Vũ - Lạch Huyện 2'), worksIn('Cầu Tân Vũ – Lạch Huyện 2')];
    expect(one[0]!.key).toBe(other[0]!.key);
  });
});

test.each`
  text                                                          | product
  ${'Sở Tài chính trình đề án thu hút đầu tư, báo cáo kết quả'} | ${'trình đề án thu hút đầu tư'}
  ${'Khánh thành cầu Bến Rừng'}                                 | ${'Khánh thành cầu Bến Rừng'}
  ${'Nâng cao chất lượng nguồn nhân lực'}                       | ${null}
  ${'Tăng cường quản lý quy trình'}                             | ${null}
`('what can be seen when it is done, of "$text": $product', ({ text, product }: { text: string; product: string | null }) => {
  expect(productIn(text)).toBe(product);
});

test.each`
  words                                  | basis
  ${'thu nhập 5 triệu đồng/người/tháng'} | ${'month'}
  ${'mỗi ngày thu gom 1.200 tấn'}        | ${'day'}
  ${'1.200 tấn/ngày đêm'}                | ${'day'}
  ${'bình quân một tháng 3 dự án'}       | ${'month'}
  ${'4 triệu đồng/người/năm'}            | ${null}
  ${'trong 6 tháng đầu năm'}             | ${null}
`('"$words" is counted by the $basis', ({ words, basis }: { words: string; basis: string | null }) => {
  expect(basisOf(words)).toBe(basis);
});

test.each`
  words                                          | former
  ${'tổng chi của thành phố trước hợp nhất'}     | ${true}
  ${'trên địa bàn Hải Phòng cũ'}                 | ${true}
  ${'trước khi sáp nhập với tỉnh Hải Dương'}     | ${true}
  ${'thành phố sau hợp nhất'}                    | ${false}
  ${'chỉnh trang khu chung cư cũ của thành phố'} | ${false}
`('"$words" speaks of the ground before a merger: $former', ({ words, former }: { words: string; former: boolean }) => {
  expect(saysFormerGround(words)).toBe(former);
});
