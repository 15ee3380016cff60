import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const REPORT = { kind: 'report', title: 'Báo cáo năm 2023', period: "'2023'" };

/** What a sentence of a report says is so: name, value, role; below them what each is compared with. */
function told(sentence: string): readonly string[] {
  const { indicators } = readBody(`## Kết quả\n\n${sentence}\n`, REPORT).extraction;
  return indicators.flatMap(({ name, quantity, role, comparisons }) => [
    `${name} | ${quantity.text} | ${role}`,
    ...comparisons.map(({ relation, quantity: { text }, to }) => `  ${relation} ${text} | ${to}`),
  ]);
}

describe('values of a sentence', () => {
  test.each`
    sentence                                                                                     | said
    ${'Thu nội địa đạt 900 tỷ đồng, bằng 111,8% dự toán trên giao và 102,5% dự toán tỉnh giao.'} | ${['Thu nội địa | 900 tỷ đồng | actual', '  of-plan 111,8% | dự toán trên giao và', '  of-plan 102,5% | dự toán tỉnh giao']}
    ${'Thu nội địa ước đạt 900 tỷ đồng (kế hoạch 800 tỷ đồng), bằng 127% dự toán, tăng 23,1%.'}  | ${['Thu nội địa | 900 tỷ đồng | estimate', '  of-plan 127% | dự toán', '  change 23,1% | ', 'Thu nội địa | 800 tỷ đồng | target']}
    ${'Thu nội địa đạt 900 tỷ đồng, bằng 85% dự toán giao, tăng 5%.'}                            | ${['Thu nội địa | 900 tỷ đồng | actual', '  of-plan 85% | dự toán giao', '  change 5% | ']}
    ${'Tốc độ tăng GRDP đạt 8,1%, đứng thứ 3 vùng.'}                                             | ${['Tốc độ tăng GRDP | 8,1% | actual', 'Tốc độ tăng GRDP | đứng thứ 3 | actual']}
    ${'Con số của cả năm là 10.785 căn.'}                                                        | ${['Con số | 10.785 căn | actual']}
    ${'Mức tăng này gấp 1,5 lần mức chung.'}                                                     | ${[]}
    ${'Xã trồng rừng mới (năm 2021 trồng rừng mới 120 ha; năm 2022 trồng rừng mới 150 ha).'}     | ${['trồng rừng mới | 120 ha | actual', 'trồng rừng mới | 150 ha | actual']}
  `('of "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(told(sentence)).toEqual(said);
  });
});

/** The tasks of a list item: who leads, what is to be done. */
function asked(item: string): readonly string[] {
  const { tasks } = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction;
  return tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`);
}

describe('tasks of a sentence', () => {
  test.each`
    item                                                        | said
    ${'Cấp huyện tổ chức tập huấn cho đội xung kích.'}          | ${['Cấp huyện | Cấp huyện tổ chức tập huấn cho đội xung kích']}
    ${'Các sở - ngành thành phố rà soát quy chế làm việc.'}     | ${['Các sở - ngành thành phố | Các sở - ngành thành phố rà soát quy chế làm việc']}
    ${'Đặc biệt là phải phát huy vai trò của người có uy tín.'} | ${['Ủy ban nhân dân thành phố | phải phát huy vai trò của người có uy tín']}
    ${'Siết chặt quản lý đất bãi, đặc biệt là đất ven sông.'}   | ${['Ủy ban nhân dân thành phố | Siết chặt quản lý đất bãi, đặc biệt là đất ven sông']}
  `('of "$item"', ({ item, said }: { item: string; said: readonly string[] }) => {
    expect(asked(item)).toEqual(said);
  });
});
