import fc from 'fast-check';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { fold } from '../pipeline/fold.ts';
import { match } from '../pipeline/match.ts';
import { plainSlice } from '../pipeline/plain.ts';
import { BOUNDS } from '../pipeline/rules/bound.ts';
import { IMPOSSIBLE_RULES } from '../pipeline/rules/impossible.ts';
import { LOWER_BOUNDS } from '../pipeline/rules/quantity-bound.ts';
import { readDigits } from '../pipeline/rules/digits.ts';
import { RANK_RULES } from '../pipeline/rules/rank.ts';
import { RATE_RULES } from '../pipeline/rules/rate.ts';
import { REFERENCE_RULES } from '../pipeline/rules/reference.ts';
import { matchRule, matchRules, ruleSet, type Rule } from '../pipeline/rules/rule.ts';
import { TIMEX_RULES } from '../pipeline/rules/timex.ts';
import { momentOf } from '../pipeline/settle.ts';
import { tokenize } from '../pipeline/rules/token.ts';
import type { Anchor } from '../pipeline/time.ts';
import { mark, unmark } from './marked.ts';

const RULES: readonly Rule<unknown>[] = [...TIMEX_RULES, ...REFERENCE_RULES, ...RANK_RULES, ...RATE_RULES, ...IMPOSSIBLE_RULES];

describe('a rule', () => {
  test('has an id of its own that says its kind and what it reads', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test.each(RULES)('$id carries three examples and a counterexample at least', ({ examples, counterexamples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(counterexamples.length).toBeGreaterThanOrEqual(1);
  });

  test.each(RULES.flatMap((rule) => rule.examples.map(([example, value]) => ({ id: rule.id, rule, example, value }))))(
    '$id reads the marked words of $example and nothing else there',
    ({ rule, example, value }) => {
      const { text } = unmark(example);
      const mentions = matchRule(rule, fold(text));
      expect(mentions.map((mention) => mark(text, mention))).toEqual([example]);
      expect(mentions[0]!.value).toMatchObject(value as object);
    },
  );

  test.each(RULES.flatMap((rule) => rule.counterexamples.map((text) => ({ id: rule.id, rule, text }))))(
    '$id reads nothing in $text',
    ({ rule, text }) => {
      expect(matchRule(rule, fold(text)).map((mention) => mark(text, mention))).toEqual([]);
    },
  );

  test.each(RULES)('$id is found by its cues wherever its pattern fits', (rule) => {
    const set = ruleSet([rule]);
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(bare(rule.pattern)), { minLength: 1, maxLength: 2 }),
        fc.constantFrom(' ', '; ', ' đến '),
        (texts, joint) => {
          const text = fold(`Xong ${texts.join(joint)}`).replace(/ {2,}/g, ' ');
          expect(matchRules(set, text, tokenize(text))).toEqual(matchRule(rule, text));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(RULES)('$id takes time linear in the text, by proof', async ({ pattern }) => {
    // As matchRule compiles it. The automaton decides only what has no unbounded repeat inside look-arounds: an undecided pattern needs bounds.
    const source = `(?:${pattern.source})(?![\\p{L}\\p{N}])`;
    expect(await check(source, 'gu', { checker: 'automaton', timeout: 10_000 })).toMatchObject({ status: 'safe' });
  });
});

/** A pattern without what fast-check cannot make words for: what must not stand around it, and letters of any script. */
function bare({ source }: RegExp): RegExp {
  // Inside a class the letters are a range; alone they become one.
  const letters = source.replace(/(\[[^\]]*)?\\p\{([LN])\}/g, (_, open: string | undefined, kind: string) => {
    const range = kind === 'L' ? 'a-zđ' : '0-9';
    return open === undefined ? `[${range}]` : `${open}${range}`;
  });
  return new RegExp(`^(?:${withoutLookarounds(letters)})$`);
}

function withoutLookarounds(source: string): string {
  const at = source.search(/\(\?<?[=!]/);
  if (at < 0) return source;
  let depth = 0;
  let inClass = false;
  for (let end = at; end < source.length; end += 1) {
    const unit = source[end]!;
    if (unit === '\\') end += 1;
    else if (unit === '[') inClass = true;
    else if (unit === ']') inClass = false;
    else if (unit === '(' && !inClass) depth += 1;
    else if (unit === ')' && !inClass && --depth === 0) return withoutLookarounds(source.slice(0, at) + source.slice(end + 1));
  }
  throw new Error(`a look-around of ${source} has no end`);
}

const ANCHOR: Anchor = { date: '2024-01-10', year: 2024, period: '2024', past: false };

function timesIn(example: string): readonly unknown[] {
  const { text } = unmark(example);
  return match(plainSlice(text, 0, text.length)).times.map((time) => {
    const moment = momentOf(time.value, ANCHOR);
    return { read: mark(text, time), kind: time.value.kind, start: moment?.start ?? null, due: moment?.due ?? null };
  });
}

describe('a time with its preposition', () => {
  test.each(BOUNDS)('is of kind $kind in $example', ({ kind, example }) => {
    expect(timesIn(example)).toEqual([expect.objectContaining({ read: example, kind })]);
  });

  test('has its words in one line of the table only', () => {
    const words = BOUNDS.flatMap((bound) => [...bound.words, ...(bound.outside ?? [])]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test.each`
    phrase                                                 | kind         | start           | due
    ${'phấn đấu ⟦đến năm 2025⟧ đủ nước sạch'}              | ${'by'}      | ${null}         | ${'2025-12-31'}
    ${'giữ nhịp ⟦đến hết quý II năm 2025⟧'}                | ${'by'}      | ${null}         | ${'2025-06-30'}
    ${'⟦đến hết năm 2024⟧ phải xong'}                      | ${'by'}      | ${null}         | ${'2024-12-31'}
    ${'⟦đến 31/3/2024⟧ phải nộp'}                          | ${'by'}      | ${null}         | ${'2024-03-31'}
    ${'nộp hồ sơ ⟦chậm nhất ngày 30/6/2025⟧'}              | ${'by'}      | ${null}         | ${'2025-06-30'}
    ${'nộp hồ sơ ⟦chậm nhất là ngày 15 tháng 3 năm 2024⟧'} | ${'by'}      | ${null}         | ${'2024-03-15'}
    ${'⟦chậm nhất trong tháng 9⟧ có kết quả'}              | ${'by'}      | ${null}         | ${'2024-09-30'}
    ${'⟦muộn nhất trong quý I/2024⟧ phải trình'}           | ${'by'}      | ${null}         | ${'2024-03-31'}
    ${'làm ⟦xong trong tháng 4/2024⟧'}                     | ${'by'}      | ${null}         | ${'2024-04-30'}
    ${'⟦từ nay đến cuối năm⟧ giữ nhịp'}                    | ${'by'}      | ${null}         | ${'2024-12-31'}
    ${'bàn giao ⟦trước tháng 6/2024⟧'}                     | ${'before'}  | ${null}         | ${'2024-06-01'}
    ${'báo cáo ⟦trước ngày 25/3/2024⟧'}                    | ${'before'}  | ${null}         | ${'2024-03-25'}
    ${'báo cáo ⟦trước 15/11⟧'}                             | ${'before'}  | ${null}         | ${'2024-11-15'}
    ${'báo cáo ⟦trước ngày 05/01⟧'}                        | ${'before'}  | ${null}         | ${'2025-01-05'}
    ${'xong ⟦trước năm 2027⟧'}                             | ${'before'}  | ${null}         | ${'2027-01-01'}
    ${'khởi công ⟦trong quý III/2024⟧'}                    | ${'in'}      | ${'2024-07-01'} | ${'2024-09-30'}
    ${'khởi công ⟦trong quý 3-2024⟧'}                      | ${'in'}      | ${'2024-07-01'} | ${'2024-09-30'}
    ${'trình ⟦trong tháng 02/2024⟧'}                       | ${'in'}      | ${'2024-02-01'} | ${'2024-02-29'}
    ${'trình ngay ⟦trong tháng 5⟧'}                        | ${'in'}      | ${'2024-05-01'} | ${'2024-05-31'}
    ${'thu gom ⟦trong 6 tháng đầu năm 2024⟧'}              | ${'in'}      | ${'2024-01-01'} | ${'2024-06-30'}
    ${'thu gom ⟦trong sáu tháng cuối năm⟧'}                | ${'in'}      | ${'2024-07-01'} | ${'2024-12-31'}
    ${'đào tạo ⟦giai đoạn 2026 - 2030⟧'}                   | ${'in'}      | ${'2026-01-01'} | ${'2030-12-31'}
    ${'thông xe ⟦trong năm nay⟧'}                          | ${'in'}      | ${'2024-01-01'} | ${'2024-12-31'}
    ${'trả lời ⟦trong quý này⟧'}                           | ${'in'}      | ${'2024-01-01'} | ${'2024-03-31'}
    ${'dạy bơi ⟦từ năm học 2024-2025⟧'}                    | ${'from'}    | ${'2024-09-05'} | ${null}
    ${'áp dụng ⟦từ ngày 01/7/2024⟧'}                       | ${'from'}    | ${'2024-07-01'} | ${null}
    ${'áp dụng ⟦kể từ tháng 8 năm 2024⟧'}                  | ${'from'}    | ${'2024-08-01'} | ${null}
    ${'giải ngân tốt ⟦ngay từ đầu năm⟧'}                   | ${'from'}    | ${'2024-01-01'} | ${null}
    ${'họp giao ban ⟦hằng tháng⟧'}                         | ${'every'}   | ${null}         | ${null}
    ${'gửi số liệu ⟦trước ngày 25 hằng tháng⟧'}            | ${'every'}   | ${null}         | ${null}
    ${'gửi số liệu ⟦trước ngày 20 của tháng cuối quý⟧'}    | ${'every'}   | ${null}         | ${null}
    ${'báo cáo ⟦định kỳ 6 tháng⟧ về kết quả'}              | ${'every'}   | ${null}         | ${null}
    ${'bố trí đủ vốn ⟦sau khi dự án được duyệt⟧.'}         | ${'event'}   | ${null}         | ${null}
    ${'trình đề án ⟦tại kỳ họp cuối năm 2024⟧'}            | ${'event'}   | ${null}         | ${null}
    ${'⟦tính đến ngày 30/6/2024⟧ đã thu 60%'}              | ${'as-of'}   | ${null}         | ${null}
    ${'tăng 5% ⟦so với năm 2023⟧'}                         | ${'compare'} | ${null}         | ${null}
  `('$phrase is of kind $kind, from $start to $due, in a plan for 2024', ({ phrase, ...value }: { phrase: string }) => {
    expect(timesIn(phrase)).toEqual([{ read: phrase, ...value }]);
  });

  test.each([
    'Quyết định số 30/2018/QĐ-UBND',
    'đạt 14/15 chỉ tiêu',
    'tăng từ 8 - 10%',
    'quý báu',
    'hàng hóa',
    'số 2024 hộ',
    'họp lần thứ 14',
  ])('is none in "%s"', (text) => {
    expect(match(plainSlice(text, 0, text.length)).times.map((time) => mark(text, time))).toEqual([]);
  });

  test.each(['chậm nhất ngày 31/02/2024', 'trước ngày 31/4/2025', 'trong tháng 13/2024'])(
    '"%s" names a day that no calendar has, and is not guessed',
    (text) => {
      const moments = match(plainSlice(text, 0, text.length)).times.map(({ value }) => momentOf(value, ANCHOR));
      expect(moments.filter((moment) => moment !== null)).toEqual([]);
    },
  );
});

function quantitiesIn(example: string): readonly unknown[] {
  const { text } = unmark(example);
  return match(plainSlice(text, 0, text.length)).quantities.map((quantity) => ({ read: mark(text, quantity), ...quantity.value }));
}

describe('a quantity', () => {
  test.each(LOWER_BOUNDS.map(([words, comparator, example]) => ({ words, comparator, example })))(
    'with $words before it is $comparator',
    ({ comparator, example }) => {
      expect(quantitiesIn(example)).toEqual([expect.objectContaining({ read: example, comparator })]);
    },
  );

  test.each`
    phrase                                          | comparator | min            | max            | unit
    ${'đạt ⟦10,34%⟧'}                               | ${'='}     | ${10.34}       | ${10.34}       | ${'percent'}
    ${'đạt ⟦7,5 phần trăm⟧ số hộ'}                  | ${'='}     | ${7.5}         | ${7.5}         | ${'percent'}
    ${'cao hơn trước: ⟦2,1 điểm phần trăm⟧'}        | ${'='}     | ${2.1}         | ${2.1}         | ${'point'}
    ${'thu ⟦42.500 tỷ đồng⟧'}                       | ${'='}     | ${42_500e9}    | ${42_500e9}    | ${'VND'}
    ${'thu ⟦42.500 tỉ đồng⟧'}                       | ${'='}     | ${42_500e9}    | ${42_500e9}    | ${'VND'}
    ${'thu ⟦190.641,7 tỷ đồng⟧'}                    | ${'='}     | ${190_641.7e9} | ${190_641.7e9} | ${'VND'}
    ${'vốn ⟦1,2 nghìn tỷ đồng⟧'}                    | ${'='}     | ${1.2e12}      | ${1.2e12}      | ${'VND'}
    ${'vốn ⟦3 triệu tỷ đồng⟧'}                      | ${'='}     | ${3e15}        | ${3e15}        | ${'VND'}
    ${'mỗi hộ ⟦500 ngàn đồng⟧'}                     | ${'='}     | ${500e3}       | ${500e3}       | ${'VND'}
    ${'vốn ngoại ⟦3,5 tỷ USD⟧'}                     | ${'='}     | ${3.5e9}       | ${3.5e9}       | ${'USD'}
    ${'kế hoạch ⟦12,7 - 13,0%⟧'}                    | ${'range'} | ${12.7}        | ${13}          | ${'percent'}
    ${'tăng ⟦từ 8% đến 10%⟧'}                       | ${'range'} | ${8}           | ${10}          | ${'percent'}
    ${'đào tạo ⟦2.000 – 2.500 lao động⟧'}           | ${'range'} | ${2000}        | ${2500}        | ${'lao động'}
    ${'việc làm cho ⟦trên 40.000 người⟧'}           | ${'>'}     | ${40_000}      | ${null}        | ${'người'}
    ${'⟦không dưới 95%⟧ hồ sơ'}                     | ${'>='}    | ${95}          | ${null}        | ${'percent'}
    ${'⟦từ 90% trở lên⟧ hồ sơ'}                     | ${'>='}    | ${90}          | ${null}        | ${'percent'}
    ${'còn ⟦dưới 1%⟧ hộ nghèo'}                     | ${'<'}     | ${null}        | ${1}           | ${'percent'}
    ${'bội chi ⟦không quá 3%⟧'}                     | ${'<='}    | ${null}        | ${3}           | ${'percent'}
    ${'diện tích ⟦khoảng 1.200 ha⟧'}                | ${'~'}     | ${1200}        | ${1200}        | ${'ha'}
    ${'đường dài ⟦12,5 km⟧'}                        | ${'='}     | ${12.5}        | ${12.5}        | ${'km'}
    ${'tăng ⟦1,4 lần⟧'}                             | ${'='}     | ${1.4}         | ${1.4}         | ${'lần'}
    ${'xây ⟦05 trường học⟧ mới'}                    | ${'='}     | ${5}           | ${5}           | ${'trường học'}
    ${'bố trí ⟦9 m2/người⟧'}                        | ${'='}     | ${9}           | ${9}           | ${'m2'}
    ${'việc làm cho ⟦một nghìn hai trăm lao động⟧'} | ${'='}     | ${1200}        | ${1200}        | ${'lao động'}
    ${'còn ⟦dưới ba phần trăm⟧'}                    | ${'<'}     | ${null}        | ${3}           | ${'percent'}
    ${'vốn ⟦hai triệu rưỡi đồng⟧'}                  | ${'='}     | ${2.5e6}       | ${2.5e6}       | ${'VND'}
    ${'thu ⟦hai mươi nghìn tỷ⟧'}                    | ${'='}     | ${20e12}       | ${20e12}       | ${'VND'}
    ${'tăng trưởng ⟦âm 2,5%⟧'}                      | ${'='}     | ${-2.5}        | ${-2.5}        | ${'percent'}
    ${'tăng trưởng đạt ⟦-2,5%⟧'}                    | ${'='}     | ${-2.5}        | ${-2.5}        | ${'percent'}
    ${'⟦đứng thứ 3⟧ cả nước'}                       | ${'='}     | ${3}           | ${3}           | ${'hạng'}
    ${'tăng trưởng ⟦hai con số⟧'}                   | ${'>='}    | ${10}          | ${null}        | ${'percent'}
  `('$phrase is $comparator $min to $max in $unit', ({ phrase, ...value }: { phrase: string }) => {
    expect(quantitiesIn(phrase)).toEqual([expect.objectContaining({ read: phrase, ...value })]);
  });

  test.each([
    'lần thứ 14',
    'Điều 5 khoản 2',
    'ngày 30/6/2024',
    'Nghị quyết số 45-NQ/TW',
    'giai đoạn 2021 - 2025',
    'mục 2.1',
    'hai dự án',
    'ba khâu đột phá',
    'năm doanh nghiệp',
    'họp hai lần',
    '05 (năm)',
  ])('is none in "%s"', (text) => {
    expect(match(plainSlice(text, 0, text.length)).quantities.map((quantity) => mark(text, quantity))).toEqual([]);
  });

  test.each`
    digits         | before       | number
    ${'12,7'}      | ${'percent'} | ${12.7}
    ${'42.500'}    | ${'scale'}   | ${42_500}
    ${'1.234,56'}  | ${'none'}    | ${1234.56}
    ${'1,234.56'}  | ${'none'}    | ${1234.56}
    ${'1.234.567'} | ${'none'}    | ${1_234_567}
    ${'1,234,567'} | ${'none'}    | ${1_234_567}
    ${'3.5'}       | ${'percent'} | ${3.5}
    ${'0.125'}     | ${'none'}    | ${0.125}
    ${'2,500'}     | ${'counted'} | ${2500}
    ${'2,500'}     | ${'scale'}   | ${2.5}
    ${'1.234'}     | ${'percent'} | ${1.234}
    ${'1.234'}     | ${'scale'}   | ${1234}
  `('printed $digits before $before is $number', ({ digits, before, number }) => {
    expect(readDigits(digits as string, before as 'none').number).toBe(number);
  });

  test.each`
    text                                             | value      | settled
    ${'vốn 1.234 tỷ đồng'}                           | ${1234e9}  | ${'thousands, by Vietnamese habit'}
    ${'vốn 1,234 tỷ đồng'}                           | ${1.234e9} | ${'decimals, by Vietnamese habit'}
    ${'vốn 1,234 tỷ đồng trong 47,325.2 tỷ đồng'}    | ${1234e9}  | ${'thousands, as the numbers beside it are written in English'}
    ${'diện tích 1.234 ha, sản lượng 1,234,567 tấn'} | ${1.234}   | ${'decimals, as the numbers beside it are written in English'}
    ${'hỗ trợ 1,234 hộ'}                             | ${1234}    | ${'thousands, since what is counted has no three decimals'}
    ${'thu nhập 9,234 USD'}                          | ${9234}    | ${'thousands, since what is counted has no three decimals'}
    ${'chiếm 1.234%'}                                | ${1.234}   | ${'decimals, since a percentage is rarely in thousands'}
    ${'vốn 12,5 tỷ đồng'}                            | ${12.5e9}  | ${undefined}
  `('in "$text" is $value ($settled)', ({ text, value, settled }: { text: string; value: number; settled?: string }) => {
    expect(match(plainSlice(text, 0, text.length)).quantities[0]!.value).toMatchObject({ min: value, max: value });
    expect(match(plainSlice(text, 0, text.length)).quantities[0]!.value.settled).toBe(settled);
  });
});
