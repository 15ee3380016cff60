import { describe, expect, test } from 'vitest';
import { tasksTold } from './tasks-told.ts';

/** The tasks of an item under a heading of tasks. */
function asked(item: string): readonly string[] {
  return tasksTold(`## Nhiệm vụ\n\n- ${item}`);
}

describe('what is to be done wherever something is so', () => {
  test.each`
    item                                                                      | said
    ${'Nơi nào có thuyền cũ, Ủy ban nhân dân xã phải vá thuyền.'}             | ${'Ủy ban nhân dân xã | Ủy ban nhân dân xã phải vá thuyền'}
    ${'Nơi nào có thuyền cũ, Chủ tịch UBND xã nơi đó chịu trách nhiệm vá.'}   | ${'Chủ tịch UBND xã | Chủ tịch UBND xã nơi đó chịu trách nhiệm vá'}
    ${'Đơn vị nào còn thuyền cũ phải vá thuyền ngay.'}                        | ${'Đơn vị nào | Đơn vị nào còn thuyền cũ phải vá thuyền ngay'}
    ${'Địa phương nào có thuyền cũ thì phải vá thuyền ngay.'}                 | ${'Địa phương nào | Địa phương nào có thuyền cũ thì phải vá thuyền ngay'}
    ${'Bến nào chưa lập sổ theo dõi thì khẩn trương hoàn thiện trong tháng.'} | ${'khẩn trương hoàn thiện trong tháng'}
    ${'Cá nhân nào vi phạm nhiều lần trong mùa lũ thì xử lý nghiêm.'}         | ${'xử lý nghiêm'}
  `('is read up from who has to do it, of whom it is so or not: "$item"', ({ item, said }: { item: string; said: string }) => {
    expect(asked(item).map((task) => (said.includes('|') ? task : task.split(' | ')[1]))).toEqual([said]);
  });

  test.each([
    'Nơi nào làm tốt thì đời sống của chủ thuyền khá lên.',
    'Nơi nào cấp ủy quan tâm, nơi đó phong trào phát triển mạnh.',
    'Địa phương nào làm tốt, chủ thuyền ở đó được hưởng lợi.',
  ])('and is none where only what comes of it is told: "%s"', (item) => {
    expect(asked(item)).toEqual([]);
  });
});

describe('a duty that comes on top of another', () => {
  test('is a duty: "còn phải"', () => {
    expect(asked('Ủy ban nhân dân xã còn phải lập đội vá thuyền.')).toEqual([
      'Ủy ban nhân dân xã | Ủy ban nhân dân xã còn phải lập đội vá thuyền',
    ]);
  });

  test.each(['Vì lẽ đó', 'Bởi thế', 'Muốn vậy', 'Kế đến', 'Trên tinh thần đó'])('stands behind "%s" too', (joint) => {
    expect(tasksTold(`${joint}, các phường phải vá thuyền cũ.`, { kind: 'directive', title: 'Chỉ thị về bến thuyền' })).toHaveLength(1);
  });
});

test('to mend a state of things is why somebody has to act, and no task besides', () => {
  expect(asked('Khắc phục tình trạng trên, các phường phải vá thuyền cũ.')).toEqual(['các phường | các phường phải vá thuyền cũ']);
});
