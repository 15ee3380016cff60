import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { build } from '../pipeline/build.ts';
import { extract } from '../pipeline/extract.ts';
import { lastDay } from '../pipeline/calendar.ts';
import { outcomesOf } from '../pipeline/outcome.ts';
import { compare } from '../pipeline/outcome/compare.ts';
import { convert } from '../pipeline/outcome/convert.ts';
import { Verdict } from '../pipeline/schema/outcome.ts';
import type { Quantity } from '../pipeline/schema/quantity.ts';
import { fileOf, withFrontMatter } from './document.ts';

type Better = 'more' | 'less' | null;

const Pair = z.strictObject({ target: z.string(), result: z.string(), verdict: Verdict, why: z.string() });
const Fixture = z.strictObject({
  across: z.array(Pair).min(22),
  within: z.array(Pair).min(22),
  apart: z.array(z.strictObject({ target: z.string(), result: z.string(), because: z.string() })).min(10),
});

const { across, within, apart } = Fixture.parse(parse(readFileSync(new URL('fixtures/outcomes.yaml', import.meta.url), 'utf8')));
const { dataset } = await build(['content']);
const outcomes = new Map(dataset.outcomes.map((outcome) => [outcome.target, outcome]));
const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));

/** A value in the words of its document; an id that is not read any more is named, so that a fixture whose ids moved says so. */
function told(id: string): string {
  const indicator = indicators.get(id);
  return indicator === undefined ? `${id} (not read any more)` : `${indicator.name}: ${indicator.quantity.text} (${indicator.document})`;
}

describe('of the targets of content/', () => {
  test.each(across.map((pair) => [`“${told(pair.target)}” is ${pair.verdict} by “${told(pair.result)}”`, pair] as const))(
    '%s',
    (_, { target, result, verdict, why }) => {
      expect(outcomes.get(target), why).toMatchObject({ result, verdict, within: false });
    },
  );

  test.each(within.map((pair) => [`“${told(pair.target)}” is ${pair.verdict} by its own page's “${told(pair.result)}”`, pair] as const))(
    '%s',
    (_, { target, result, verdict, why }) => {
      expect(indicators.get(result)?.document, why).toBe(indicators.get(target)?.document);
      const held = outcomes.get(target)?.held.find(({ indicator }) => indicator === result);
      expect(held, why).toMatchObject({ relation: 'same-period', verdict });
    },
  );

  test.each(apart.map((pair) => [`“${told(pair.target)}” is not judged by “${told(pair.result)}”`, pair] as const))(
    '%s',
    (_, { target, result, because }) => {
      expect([indicators.get(target)?.role, indicators.has(result)], because).toEqual(['target', true]);
      const { result: decides, held } = outcomes.get(target)!;
      expect(decides, because).not.toBe(result);
      expect(
        held.filter(({ indicator, relation }) => indicator === result && relation === 'same-period'),
        because,
      ).toEqual([]);
    },
  );

  test('the verdicts are the same in whatever order the values are read', () => {
    const reach = dataset.documents
      .map(({ date }) => lastDay(date) ?? date)
      .sort()
      .at(-1)!;
    const verdicts = (values: readonly (typeof dataset.indicators)[number][]): Map<string, unknown> =>
      new Map(
        outcomesOf(values, dataset.documents, reach).map((outcome) => [outcome.target, { ...outcome, excluded: outcome.excluded.length }]),
      );
    const inOrder = verdicts(dataset.indicators);
    fc.assert(
      fc.property(fc.shuffledSubarray([...dataset.indicators], { minLength: dataset.indicators.length }), (values) => {
        expect(verdicts(values)).toEqual(inOrder);
      }),
      { numRuns: 20 },
    );
  });
});

describe('of two values of one period', () => {
  test.each`
    one                | day             | other              | otherDay        | decides
    ${'ước đạt 11,0%'} | ${'2024-12-10'} | ${'ước đạt 11,4%'} | ${'2025-01-10'} | ${'11,4%'}
    ${'ước đạt 11,0%'} | ${'2025-01-10'} | ${'ước đạt 11,4%'} | ${'2024-12-10'} | ${'11,0%'}
    ${'đạt 11,0%'}     | ${'2025-01-10'} | ${'ước đạt 11,4%'} | ${'2025-02-10'} | ${'11,0%'}
    ${'đạt 11,0%'}     | ${'2025-01-10'} | ${'đạt 11,4%'}     | ${'2025-02-10'} | ${'11,4%'}
    ${'ước đạt 11,0%'} | ${'2024-12-10'} | ${'đạt 11,4%'}     | ${'2025-01-10'} | ${'11,4%'}
  `(
    '"$one" on $day and "$other" on $otherDay, $decides decides',
    ({ one, day, other, otherDay, decides }: Readonly<Record<string, string>>) => {
      const read = [
        ['ke-hoach', '2024-01-10', 'plan', 'Phấn đấu tốc độ tăng GRDP năm 2024 đạt 12,5%.'],
        ['mot', day!, 'report', `Tốc độ tăng GRDP năm 2024 ${one!}.`],
        ['hai', otherDay!, 'report', `Tốc độ tăng GRDP năm 2024 ${other!}.`],
      ].map(([id, date, kind, sentence]) => {
        const body = withFrontMatter(`## Kinh tế\n\n${sentence!}\n`, { title: id!, kind: kind!, date: date! });
        return extract(fileOf(body, `content/${id!}.md`)).extraction;
      });
      const values = read.flatMap((each) => each.indicators);
      expect(values.map(({ role }) => role)).toEqual(['target', roleOf(one!), roleOf(other!)]);
      const [outcome] = outcomesOf(
        values,
        read.map(({ document }) => document),
        '2025-12-31',
      );
      expect(values.find(({ id }) => id === outcome!.result)?.quantity.text).toBe(decides);
    },
  );
});

describe('a result held against a target', () => {
  test.each`
    target          | result            | better    | verdict             | reason         | rounded
    ${'12,5%'}      | ${'12,5%'}        | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'12,5%'}      | ${'12,6%'}        | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'12,5%'}      | ${'12,4%'}        | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'>= 13%'}     | ${'13%'}          | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'>= 13%'}     | ${'12,32%'}       | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'> 13,0%'}    | ${'13,1%'}        | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'> 13,0%'}    | ${'13,0%'}        | ${'more'} | ${'partly'}         | ${'bound'}     | ${false}
    ${'> 13,0%'}    | ${'12,9%'}        | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'11,5 - 12%'} | ${'11,01%'}       | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'6,0 - 6,5%'} | ${'6,0%'}         | ${'more'} | ${'partly'}         | ${'range'}     | ${false}
    ${'6,0 - 6,5%'} | ${'6,3%'}         | ${'more'} | ${'partly'}         | ${'range'}     | ${false}
    ${'6,0 - 6,5%'} | ${'6,5%'}         | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'6,0 - 6,5%'} | ${'7,09%'}        | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'12,5%'}      | ${'12,0 - 13%'}   | ${'more'} | ${'partly'}         | ${'range'}     | ${false}
    ${'12,5%'}      | ${'13,0 - 14%'}   | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'12,5%'}      | ${'10,0 - 12,0%'} | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'10,3%'}      | ${'10,34%'}       | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'10,3%'}      | ${'10,26%'}       | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'>= 13%'}     | ${'12,6%'}        | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'> 8%'}       | ${'8,4%'}         | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'11,5 - 12%'} | ${'11,6%'}        | ${'more'} | ${'partly'}         | ${'range'}     | ${false}
    ${'10,3%'}      | ${'10,24%'}       | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'10,34%'}     | ${'10,3%'}        | ${'more'} | ${'met'}            | ${null}        | ${true}
    ${'10,40%'}     | ${'10,34%'}       | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'15,0%'}      | ${'> 13%'}        | ${'more'} | ${'unknown'}        | ${'open'}      | ${false}
    ${'15,0%'}      | ${'> 15%'}        | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'15,0%'}      | ${'< 15%'}        | ${'more'} | ${'unknown'}        | ${'open'}      | ${false}
    ${'15,0%'}      | ${'< 14%'}        | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'15,0%'}      | ${'~ 15%'}        | ${'more'} | ${'unknown'}        | ${'open'}      | ${false}
    ${'15,0%'}      | ${'~ 17%'}        | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'15,0%'}      | ${'~ 13%'}        | ${'more'} | ${'missed'}         | ${null}        | ${false}
    ${'~ 15%'}      | ${'~ 15%'}        | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'4,5%'}       | ${'3,3%'}         | ${'less'} | ${'met'}            | ${null}        | ${false}
    ${'4,5%'}       | ${'4,5%'}         | ${'less'} | ${'met'}            | ${null}        | ${false}
    ${'4,5%'}       | ${'4,6%'}         | ${'less'} | ${'missed'}         | ${null}        | ${false}
    ${'4,5 - 5,0%'} | ${'3,31%'}        | ${'less'} | ${'met'}            | ${null}        | ${false}
    ${'4,5 - 5,0%'} | ${'4,8%'}         | ${'less'} | ${'partly'}         | ${'range'}     | ${false}
    ${'4,5 - 5,0%'} | ${'5,1%'}         | ${'less'} | ${'missed'}         | ${null}        | ${false}
    ${'4,5%'}       | ${'< 4%'}         | ${'less'} | ${'met'}            | ${null}        | ${false}
    ${'4,5%'}       | ${'> 5%'}         | ${'less'} | ${'missed'}         | ${null}        | ${false}
    ${'4,5%'}       | ${'> 4%'}         | ${'less'} | ${'unknown'}        | ${'open'}      | ${false}
    ${'<= 5,0%'}    | ${'4,9%'}         | ${'more'} | ${'met'}            | ${null}        | ${false}
    ${'< 5,0%'}     | ${'5,0%'}         | ${null}   | ${'partly'}         | ${'bound'}     | ${false}
    ${'< 5,0%'}     | ${'5,1%'}         | ${null}   | ${'missed'}         | ${null}        | ${false}
    ${'>= 5,0%'}    | ${'5,1%'}         | ${'less'} | ${'met'}            | ${null}        | ${false}
    ${'12,5%'}      | ${'12,5%'}        | ${null}   | ${'met'}            | ${null}        | ${false}
    ${'12,5%'}      | ${'12,6%'}        | ${null}   | ${'not-comparable'} | ${'direction'} | ${false}
    ${'12,5%'}      | ${'12,4%'}        | ${null}   | ${'not-comparable'} | ${'direction'} | ${false}
    ${'10,3%'}      | ${'10,34%'}       | ${null}   | ${'met'}            | ${null}        | ${true}
    ${'20 - 50%'}   | ${'30%'}          | ${null}   | ${'met'}            | ${null}        | ${true}
  `(
    'of $result against $target, $better being better, is $verdict',
    ({ target, result, better, ...verdict }: { target: string; result: string; better: Better }) => {
      expect(compare(quantity(target), quantity(result), better)).toMatchObject(verdict);
    },
  );

  test.each`
    target          | result      | better    | comparison                | difference
    ${'11,5 - 12%'} | ${'11,01%'} | ${'more'} | ${'11.01 < 11.5 percent'} | ${-0.49}
    ${'> 13%'}      | ${'13,5%'}  | ${'more'} | ${'13.5 > 13 percent'}    | ${0.5}
    ${'4,5 - 5%'}   | ${'3,31%'}  | ${'less'} | ${'3.31 < 5 percent'}     | ${-1.69}
    ${'12,5%'}      | ${'12,5%'}  | ${null}   | ${'12.5 = 12.5 percent'}  | ${0}
    ${'15%'}        | ${'> 13%'}  | ${'more'} | ${'13 < 15 percent'}      | ${null}
  `(
    'of $result against $target says $comparison, $difference away',
    ({ target, result, better, ...numbers }: { target: string; result: string; better: Better }) => {
      expect(compare(quantity(target), quantity(result), better)).toMatchObject(numbers);
    },
  );

  test.each`
    target      | aim      | result      | unit     | verdict
    ${'6.292'}  | ${'ha'}  | ${'62,92'}  | ${'km2'} | ${'met'}
    ${'6.292'}  | ${'ha'}  | ${'62,91'}  | ${'km2'} | ${'missed'}
    ${'6.292'}  | ${'ha'}  | ${'62,9'}   | ${'km2'} | ${'met'}
    ${'6.292'}  | ${'ha'}  | ${'62,8'}   | ${'km2'} | ${'missed'}
    ${'269,10'} | ${'km2'} | ${'26.910'} | ${'ha'}  | ${'met'}
    ${'269,10'} | ${'km2'} | ${'26.908'} | ${'ha'}  | ${'missed'}
    ${'1.500'}  | ${'m'}   | ${'1,5'}    | ${'km'}  | ${'met'}
  `(
    'of $result $unit against $target $aim is $verdict',
    (row: Readonly<Record<'target' | 'aim' | 'result' | 'unit' | 'verdict', string>>) => {
      const converted = convert(quantity(row.result, row.unit), row.aim)!;
      expect(converted.unit).toBe(row.aim);
      expect(compare(quantity(row.target, row.aim), converted, 'more').verdict).toBe(row.verdict);
    },
  );

  test.each([
    ['USD', 'VND'],
    ['percent', 'điểm'],
    ['căn', 'ha'],
  ])('in %s is none of a target in %s', (one, other) => {
    expect(convert(quantity('5', one), other)).toBeNull();
    expect(convert(quantity('5', other), one)).toBeNull();
  });

  test('is met where it equals a point', () => {
    fc.assert(
      fc.property(
        cents(),
        fc.constantFrom('', '~ ', '>= ', '<= '),
        fc.constantFrom<Better>('more', 'less', null),
        (value, sign, better) => {
          const text = printed(value);
          fc.pre(sign !== '~ ' || better !== null);
          expect(compare(quantity(`${sign}${text}%`), quantity(`${text}%`), better).verdict).toBe('met');
        },
      ),
    );
  });

  test('stays met when it is raised, where more is better', () => {
    const target = fc.oneof(
      fc.tuple(fc.constantFrom('', '~ ', '> ', '>= '), cents()).map(([sign, value]) => `${sign}${printed(value)}%`),
      fc.tuple(cents(), cents()).map(([one, other]) => `${printed(Math.min(one, other))} - ${printed(Math.max(one, other) + 1)}%`),
    );
    fc.assert(
      fc.property(target, cents(), fc.integer({ min: 0, max: 100_000 }), (aim, value, more) => {
        const verdict = compare(quantity(aim), quantity(`${printed(value)}%`), 'more').verdict;
        const raised = compare(quantity(aim), quantity(`${printed(value + more)}%`), 'more').verdict;
        fc.pre(verdict === 'met');
        expect(raised).toBe('met');
      }),
    );
  });

  test('never gets better when it is lowered, and turns with the direction', () => {
    const order = ['missed', 'partly', 'met'];
    fc.assert(
      fc.property(cents(), cents(), fc.integer({ min: 0, max: 100_000 }), (aim, value, less) => {
        const verdictOf = (got: number, better: Better): string =>
          compare(quantity(`${printed(aim)}%`), quantity(`${printed(got)}%`), better).verdict;
        expect(order.indexOf(verdictOf(value, 'more'))).toBeLessThanOrEqual(order.indexOf(verdictOf(value + less, 'more')));
        expect(order.indexOf(verdictOf(value, 'less'))).toBeGreaterThanOrEqual(order.indexOf(verdictOf(value + less, 'less')));
        expect([verdictOf(value, 'more'), verdictOf(value, 'less')].includes('met')).toBe(true);
      }),
    );
  });
});

const SIGNS = ['>=', '<=', '>', '<', '~'] as const;

/** A quantity as a text prints it: a sign before a number, or two numbers with a dash between. */
function quantity(text: string, unit = 'percent'): Quantity {
  const sign = SIGNS.find((each) => text.startsWith(each));
  const numbers = text.match(/\d[\d.,]*/g)!.map((digits) => Number(digits.replaceAll('.', '').replace(',', '.')));
  const [min, max] = [numbers[0]!, numbers.at(-1)!];
  return {
    text,
    span: { start: 0, end: text.length, line: 1, column: 1 },
    comparator: numbers.length > 1 ? 'range' : (sign ?? '='),
    min: sign === '<' || sign === '<=' ? null : min,
    max: sign === '>' || sign === '>=' ? null : max,
    unit,
  };
}

function roleOf(words: string): string {
  return words.startsWith('ước') ? 'estimate' : 'actual';
}

/** Hundredths, all printed with two digits behind the comma, so that none is rounded more than another. */
function cents(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 90_000 });
}

function printed(hundredths: number): string {
  return (hundredths / 100).toFixed(2).replace('.', ',');
}
