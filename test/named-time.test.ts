import { describe, expect, test } from 'vitest';
import { fold } from '../pipeline/fold.ts';
import { NAMED_TIMES } from '../pipeline/rules/named-time.ts';
import { unmark } from './marked.ts';

function reads(id: string, example: string): boolean {
  const { text, start, end } = unmark(example);
  const folded = fold(text);
  const { before, own } = NAMED_TIMES.find((one) => one.id === id)!;
  return before.test(folded.slice(0, start)) && (own === undefined || own.test(folded.slice(start, end)));
}

describe('a time that only names something', () => {
  test.each(NAMED_TIMES.flatMap(({ id, examples }) => examples.map((example) => ({ id, example }))))('$id: $example', ({ id, example }) => {
    expect(reads(id, example)).toBe(true);
  });

  test.each(NAMED_TIMES.flatMap(({ id, counterexamples }) => counterexamples.map((example) => ({ id, example }))))(
    'is not $id: $example',
    ({ id, example }) => {
      expect(reads(id, example)).toBe(false);
    },
  );

  test.each(NAMED_TIMES)('$id has its proof', ({ examples, counterexamples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(counterexamples.length).toBeGreaterThanOrEqual(1);
  });
});
