import { describe, expect, test } from 'vitest';
import { PRESS, tasksTold } from './tasks-told.ts';

const BEFORE = 'Trên sông có nhiều bến thuyền.\n\n';

/** The tasks of an article, in their own words. */
const told = (body: string): readonly string[] => tasksTold(`${BEFORE}${body}`, PRESS).map((task) => task.split(' | ')[1]!);

describe('a plan that the press tells by its stages', () => {
  test('is work, stage by stage', () => {
    const plan = 'Lộ trình vá thuyền gồm hai giai đoạn:\n\nGiai đoạn 1: Lập sổ thuyền; gắn biển số.\n\nGiai đoạn 2: Vá thuyền cũ.';
    expect(told(plan)).toEqual(['Lập sổ thuyền', 'gắn biển số', 'Vá thuyền cũ']);
  });

  test('is none where it has been carried out', () => {
    const done = 'Kế hoạch đã thực hiện qua hai giai đoạn:\n\nGiai đoạn 1: Lập sổ thuyền ở 3 xã.\n\nGiai đoạn 2: Vá 20 thuyền cũ.';
    expect(told(done)).toEqual([]);
  });
});

describe('what somebody asks others to do is work', () => {
  test.each([
    ['by a document named first', 'Tại Chỉ thị 12/CT-UBND, Sở Y tế chỉ đạo các xã vá thuyền cũ.', ['Sở Y tế chỉ đạo các xã vá thuyền cũ']],
    ['by how many they are', 'Chính phủ yêu cầu 11 bộ, cơ quan vá thuyền cũ.', ['Chính phủ yêu cầu 11 bộ, cơ quan vá thuyền cũ']],
    [
      'behind a purpose and a letter, whoever else is named in it',
      'Để mùa lũ được an toàn, Sở Y tế đã có công văn đề nghị các huyện chỉ đạo các phòng, các xã vá thuyền cũ.',
      ['Sở Y tế đã có công văn đề nghị các huyện chỉ đạo các phòng, các xã vá thuyền cũ'],
    ],
  ])('%s', (_, sentence, tasks) => {
    expect(told(sentence)).toEqual(tasks);
  });

  test('in a paragraph that goes on, behind one that took up the order', () => {
    const order =
      'Theo đó, Sở Y tế yêu cầu các trạm lập sổ thuyền.\n\nTrên cơ sở đó, vá thuyền cũ.\n\nCác trạm gắn biển số cho thuyền mới.';
    expect(told(order)).toContainEqual('Các trạm gắn biển số cho thuyền mới');
  });

  test.each(['Sở Y tế chỉ đạo các xã vá thuyền cũ.', 'Chính phủ có 11 bộ, cơ quan vá thuyền cũ.'])(
    'but not where it is only told: "%s"',
    (sentence) => {
      expect(told(sentence)).toEqual([]);
    },
  );
});
