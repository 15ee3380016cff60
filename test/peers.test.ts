import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../pipeline/fold.ts';
import { match } from '../pipeline/match.ts';
import { plainSlice } from '../pipeline/plain.ts';
import { ordinalOf } from '../pipeline/rules/numeral.ts';
import { momentOf } from '../pipeline/settle.ts';

const PEERS = '../shared/peers';
const FACTS = '../shared/facts';

type Value = {
  readonly first?: string;
  readonly last?: string;
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string;
};
type Case = {
  readonly dimension: 'time' | 'numeral' | 'money' | 'ordinal' | 'measure';
  readonly kind: string;
  readonly text: string;
  readonly value: Value | null;
  readonly reference?: string;
  readonly fits: boolean;
};

/** Cases that are read otherwise here, each with its reason. One that is read as the peer reads it must leave the list. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'duckling-vi': {
    '- 1.200.000': 'a dash and a space at the beginning make an item of a list',
    'tuần đầu tiên của tháng 9 năm 2017': 'the first week of a month is its first seven days here, there its first from Monday to Sunday',
  },
  'chrono-vi': { 'trong vòng 3 tháng': 'counted from an event that the text names or leaves open, not from its own day' },
  'chrono-wikiwars-vi': {},
  'nemo-vi': {
    '1000000000000000000': 'no official text has eighteen zeros; sixteen figures are read',
    năm: 'alone it is the word for year',
  },
};

function casesOf(name: string): readonly Case[] {
  const lines = readFileSync(`${PEERS}/${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Case).filter(({ fits }) => fits);
}

function isRight(one: Case): boolean {
  if (one.dimension === 'time') return isTime(one);
  if (one.dimension === 'ordinal')
    return (
      ordinalOf(
        fold(one.text)
          .replace(/^\S+ (?=[ivxlcdm]+$)|^thứ /, '')
          .replace(/^.* (?=[ivxlcdm]+$)/, ''),
      ) === one.value!.value
    );
  return isQuantity(one);
}

/** The first and last day agree; a time that is bounded from above has its last day only. */
function isTime({ text, value, reference }: Case): boolean {
  const date = (reference ?? '2026-01-01').slice(0, 10);
  const anchor = { date, year: Number(date.slice(0, 4)), period: date.slice(0, 4), past: false };
  const moments = match(plainSlice(text, 0, text.length)).times.flatMap((time) => momentOf(time.value, anchor) ?? []);
  if (value === null) return moments.length === 0;
  return moments.some(({ start, due }) => (start === null || start === value.first) && due === value.last);
}

const UNITS: Readonly<Record<string, string>> = { '%': 'percent', $: 'USD', 'm²': 'm2', 'm³': 'm3', 'km²': 'km2', 'km/h': 'km' };

/** A number needs a unit to be a quantity: a bare one gets tons. */
function isQuantity({ dimension, text, value }: Case): boolean {
  const said = dimension === 'numeral' ? `Đạt ${text} tấn` : text;
  const unit = dimension === 'numeral' ? 't' : (UNITS[value!.unit!] ?? value!.unit);
  const [min, max] = value!.value === null || value!.value === undefined ? [value!.min, value!.max] : [value!.value, value!.value];
  return match(plainSlice(said, 0, said.length)).quantities.some(
    (quantity) => quantity.value.unit === unit && agrees(quantity.value.min, min ?? null) && agrees(quantity.value.max, max ?? null),
  );
}

function agrees(read: number | null, wanted: number | null): boolean {
  if (read === null || wanted === null) return read === wanted;
  return Math.abs(read - wanted) <= 1e-12 * Math.abs(wanted);
}

describe.skipIf(!existsSync(PEERS))("other recognisers' cases of the kinds that official texts use", () => {
  test.each`
    name                    | dimension    | kind               | least
    ${'duckling-vi'}        | ${null}      | ${null}            | ${0.98}
    ${'chrono-vi'}          | ${null}      | ${null}            | ${0.98}
    ${'chrono-wikiwars-vi'} | ${null}      | ${null}            | ${1}
    ${'nemo-vi'}            | ${'numeral'} | ${'numeral-words'} | ${0.99}
  `('of $name are read as there, to $least at least', ({ name, dimension, kind, least }) => {
    const cases = casesOf(name as string).filter(
      (one) => (dimension ?? one.dimension) === one.dimension && (kind ?? one.kind) === one.kind,
    );
    expect(cases.length).toBeGreaterThan(40);
    expect(cases.filter(isRight).length / cases.length).toBeGreaterThanOrEqual(least as number);
  });

  test.each(Object.keys(LEFT_OUT))('of %s are left out only with a reason', (name) => {
    const wrong = casesOf(name)
      .filter((one) => !isRight(one))
      .map(({ text }) => text);
    expect([...new Set(wrong)].sort()).toEqual(Object.keys(LEFT_OUT[name]!).sort());
  });
});

type Figure = {
  readonly printed: string;
  readonly value?: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly comparator: string;
  readonly factor: number;
};

/** Figures that are no quantity of a Vietnamese text, by how they are printed. */
const NO_QUANTITY: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:tối thiểu có|ít nhất|khoảng|hơn|trên|số|top|vượt mốc) )?[<>=≥≤ ]*[\d.,]+(?: ?[-–/] ?[\d.,]+)?$/i, 'a number without its unit'],
  [/^(?:(?:tuyến )?thứ (?:\d+|sáu)|cao nhất cả nước|hơn 34 triệu|≤ \d+ (?:Đông Nam Á|Thế giới))$/, 'what is counted is said around it'],
  [
    /illion|trilh|bilh|thousand|per ?cent|units|hectares|hogares|houses|households|out of|lead the|no more|over |nearly|times$|\d(?:nd|rd|th)$|tons|parks|Prozent|não|the last|^tren-/i,
    'in another language',
  ],
];

const FIGURES_LEFT_OUT: Readonly<Record<string, string>> = {
  '5,300ha': 'from a page in English; three decimals of a hectare are as likely',
};

function figures(): readonly Figure[] {
  const all = globSync(`${FACTS}/*.json`).flatMap(
    (path) =>
      (JSON.parse(readFileSync(path, 'utf8')) as { readonly indicators: readonly (Figure & { readonly corrected?: boolean })[] })
        .indicators,
  );
  const quantities = all.filter(({ printed, corrected }) => printed && !corrected && !NO_QUANTITY.some(([shape]) => shape.test(printed)));
  return [...new Map(quantities.map((figure) => [`${figure.printed} ${figure.comparator} ${figure.factor}`, figure])).values()];
}

/** Every digit agrees: the value in the unit itself, or its bounds. */
function isFigure({ printed, value, min, max, factor }: Figure): boolean {
  const wanted = [value ?? min ?? null, value ?? max ?? null].map((bound) => (bound === null ? null : bound * factor));
  return match(plainSlice(printed, 0, printed.length)).quantities.some(({ value: read }) =>
    value === undefined || value === null
      ? agrees(read.min, wanted[0]!) && agrees(read.max, wanted[1]!)
      : [read.min, read.max].filter((bound) => bound !== null).every((bound) => agrees(bound, wanted[0]!)),
  );
}

describe.skipIf(!existsSync(FACTS))('quantities as sources print them', () => {
  test('are read with every digit, 99 of 100 at least', () => {
    const all = figures();
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(isFigure).length / all.length).toBeGreaterThanOrEqual(0.99);
  });

  test('are left out only with a reason', () => {
    const wrong = figures().filter((figure) => !isFigure(figure));
    expect([...new Set(wrong.map(({ printed }) => printed))].sort()).toEqual(Object.keys(FIGURES_LEFT_OUT).sort());
  });
});
