/** Words of the texts that stand around what a value is held against, and say nothing of it: those before it, and those that go on to the next value. */
export const joints = {
  before: ['so với', 'với'],
  after: ['và', 'là', 'gấp', 'bằng', 'tăng', 'giảm', 'đạt'],
};
