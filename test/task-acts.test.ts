import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** What is to be done in an item under a heading of tasks. */
function quotes(item: string): readonly string[] {
  return readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks.map(({ quote }) => quote);
}

const reads = ({ item, said }: { item: string; said: readonly string[] }): void => {
  expect(quotes(item)).toEqual(said);
};

describe('adverbs before a comma', () => {
  test.each`
    item                                                                           | said
    ${'Sửa giếng làng, bảo đảm kịp thời, đồng bộ, an toàn.'}                       | ${['Sửa giếng làng, bảo đảm kịp thời, đồng bộ, an toàn']}
    ${'Lập bản đồ giếng bảo đảm liên thông, đồng bộ, bí mật số liệu.'}             | ${['Lập bản đồ giếng bảo đảm liên thông, đồng bộ, bí mật số liệu']}
    ${'Tích cực, sáng tạo, khoa học hơn nữa, tiếp tục nâng cao năng suất lò gạch.'} | ${['Tích cực, sáng tạo, khoa học hơn nữa, tiếp tục nâng cao năng suất lò gạch']}
  `('tell how, and begin nothing: "$item"', reads);

  test('but lead an act that stands behind them', () => {
    expect(quotes('Sửa giếng làng, đồng bộ số liệu đo nước với huyện.')).toEqual(['Sửa giếng làng', 'đồng bộ số liệu đo nước với huyện']);
  });
});
