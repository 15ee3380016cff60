import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** What a plan asks for, in its own words. */
function asked(body: string): readonly string[] {
  return readBody(`## Nhiệm vụ\n\n${body}\n`, { kind: 'plan' }).extraction.tasks.map(({ quote }) => quote);
}

describe('a title in the words of an act', () => {
  test.each(['a) Phòng chống sốt xuất huyết', '**1. Phòng chống sốt xuất huyết**', '1. Phòng chống sốt xuất huyết:'])(
    'groups the tasks below it, and is none itself: %s',
    (title) => {
      expect(asked(`${title}\n\n- Dọn vật đọng nước.\n\n- Phun thuốc muỗi.`)).toEqual(['Dọn vật đọng nước', 'Phun thuốc muỗi']);
    },
  );

  test.each`
    body                                                                              | tasks
    ${'a) Phòng chống sốt xuất huyết\n\nb) Khơi thông cống'}                          | ${['Phòng chống sốt xuất huyết', 'Khơi thông cống']}
    ${'a) Sở Y tế phòng chống sốt xuất huyết\n\n- Dọn vật đọng nước.'}                | ${['Sở Y tế phòng chống sốt xuất huyết', 'Dọn vật đọng nước']}
    ${'a) Diệt muỗi ở các xã trong tháng 5/2024\n\n- Dọn vật đọng nước.'}             | ${['Diệt muỗi ở các xã trong tháng 5/2024', 'Dọn vật đọng nước']}
    ${'a) Phòng chống sốt xuất huyết ở mọi xã ven sông.\n\n- Dọn vật đọng nước.'}     | ${['Phòng chống sốt xuất huyết ở mọi xã ven sông', 'Dọn vật đọng nước']}
    ${'a) Phòng chống sốt xuất huyết\n\n- Muỗi có nhiều ở xã Hạ.\n\nb) Dọn vật nuôi'} | ${['Phòng chống sốt xuất huyết', 'Dọn vật nuôi']}
  `(
    'is one alone, with a body or a time of its own, or as a sentence: $body',
    ({ body, tasks }: { body: string; tasks: readonly string[] }) => {
      expect(asked(body)).toEqual(tasks);
    },
  );
});
