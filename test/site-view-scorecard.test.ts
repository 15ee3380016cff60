import { describe, expect, test } from 'vitest';
import type { Checkability } from '../pipeline/schema/checkability.ts';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { STATUSES } from '../pipeline/schema/evidence.ts';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import { VERDICTS } from '../pipeline/schema/outcome.ts';
import type { Outcome, Verdict } from '../pipeline/schema/outcome.ts';
import { vi } from '../site/i18n/vi.ts';
import { checkabilityPage } from '../site/view/checkability.ts';
import { filtersFrom, passes } from '../site/view/filter.ts';
import type { Library } from '../site/view/library.ts';
import { measureGroups, measureIds, measurePage, mostJudged } from '../site/view/measure.ts';
import { anchorOf, measurePath } from '../site/view/paths.ts';
import { rows } from '../site/view/row.ts';
import { scorecardPage, standings } from '../site/view/scorecard.ts';
import { STATE_VALUES } from '../site/view/state.ts';
import type { Tally } from '../site/view/tally.ts';
import { fixture, hold, pay, revenue } from './site-library.ts';

const year = (edtf: string): Indicator['period'] => ({ text: edtf, edtf, start: `${edtf}-01-01`, end: `${edtf}-12-31`, inherited: false });
const percent = (min: number): Indicator['quantity'] => ({ ...revenue.quantity, text: `${min}`, min, max: min, unit: 'percent' });
const growth: Indicator = { ...revenue, id: 'g-24', measure: 'grdp-growth', period: year('2024'), quantity: percent(12) };
const again: Indicator = { ...growth, id: 'g-24-again' };
const other: Indicator = { ...growth, id: 'g-24-other', quantity: percent(11) };
const next: Indicator = { ...growth, id: 'g-25', period: year('2025'), territory: 'VN-HP-2025' };
const term: Indicator = {
  ...growth,
  id: 'g-term',
  period: { text: '', edtf: '2026/2030', start: '2026-01-01', end: '2030-12-31', inherited: true },
};
const result: Indicator = { ...growth, id: 'g-result', role: 'estimate', quantity: percent(11.01) };
const actual: Indicator = { ...result, id: 'g-actual', role: 'actual' };
const nameless: Indicator = { ...revenue, id: 'n', measure: null, period: null };

function outcome(target: Indicator, verdict: Verdict, decides: string | null = null): Outcome {
  const held = [{ indicator: 'g-result', document: 'ke-hoach', role: 'estimate', relation: 'same-period', verdict: 'missed' } as const];
  const plain = { reason: null, within: false, rounded: false, comparison: null, difference: null, disagreement: null, excluded: [] };
  return { ...plain, target: target.id, document: target.document, verdict, result: decides, held: decides === null ? [] : held };
}

const states = (commitment: string, words: Partial<Checkability>): Checkability => ({
  commitment,
  document: 'ke-hoach',
  kind: 'task',
  body: null,
  deadline: null,
  measure: null,
  product: null,
  ...words,
});

function judged(more: Partial<Dataset> = {}): Library {
  return fixture({
    more: () => ({
      indicators: [growth, again, other, next, term, result, actual, nameless],
      outcomes: [
        outcome(growth, 'missed', 'g-result'),
        outcome(again, 'missed', 'g-result'),
        outcome(other, 'met', 'g-result'),
        outcome(next, 'not-comparable'),
        outcome(term, 'pending'),
        outcome(nameless, 'unknown'),
      ],
      tasks: [{ ...pay, status: 'completed-late' }, hold],
      checkability: [
        states('t-pay', { body: 'Sở Tài chính', deadline: 'trước ngày 30/6/2024', product: 'phương án' }),
        states('t-hold', {}),
        states('g-24', { kind: 'target', deadline: 'năm 2024', measure: '12%' }),
      ],
      ...more,
    }),
  });
}

/** How many rows the list shows at an address. */
function listed(href: string, library: Library): number {
  const filters = filtersFrom(new URL(href, 'https://example.org').searchParams);
  return rows(library).filter((row) => passes(row, filters)).length;
}

const nonzero = (tallies: readonly Tally[]) =>
  tallies.filter(({ count }) => count > 0).map(({ state, count }) => `${state.value} ${count}`);

describe('the measures', () => {
  test('are those that records have, by topic, with what is known of their targets', () => {
    const library = judged();
    expect(measureIds(library)).toEqual(['grdp-growth']);
    const [group] = measureGroups(library);
    expect(group!.rows).toHaveLength(1);
    expect(group!.rows[0]).toMatchObject({ targets: '5 chỉ tiêu', results: '2 kết quả, số ước', href: '/kho/measures/grdp-growth/' });
    expect(nonzero(group!.rows[0]!.verdicts)).toEqual(['met 1', 'missed 2', 'pending 1', 'not-comparable 1']);
  });

  test('with targets stand before those with results alone, in the topic of the lexicon or of the record', () => {
    const topic = measureGroups(judged())[0]!.id;
    const library = judged({ indicators: [{ ...result, id: 'x', name: 'A', measure: 'a', topic }, growth] });
    expect(measureGroups(library).map((group) => group.rows.map(({ id, name }) => [id, name]))).toEqual([
      [
        ['grdp-growth', 'thu nội địa'],
        ['a', 'A'],
      ],
    ]);
  });

  test('judged most often stand before all others: what is unknown or awaits its result is not judged', () => {
    const library = judged({
      indicators: [growth, again, result, { ...growth, id: 'x', measure: 'a' }, { ...growth, id: 'y', measure: 'b' }],
      outcomes: [
        outcome(growth, 'met'),
        outcome(again, 'missed'),
        outcome({ ...growth, id: 'x' }, 'partly'),
        outcome({ ...growth, id: 'y' }, 'pending'),
      ],
    });
    expect(mostJudged(measureGroups(library)).map(({ id, judged: n }) => [id, n])).toEqual([
      ['grdp-growth', 2],
      ['a', 1],
    ]);
  });

  test('of no records are none', () => {
    expect([measureGroups(fixture({ empty: true })), measureIds(fixture({ empty: true }))]).toEqual([[], []]);
    expect(() => measurePage('grdp-growth', fixture({ empty: true }))).toThrow('grdp-growth');
  });
});

describe('the page of a measure', () => {
  test('tells what its verdicts count, and of several targets that repeated ones count each time', () => {
    const { repeated } = vi.measures;
    expect(measurePage('grdp-growth', judged()).counts).toBe(`5 chỉ tiêu, 2 kết quả, số ước. ${repeated}`);
    expect(measurePage('grdp-growth', judged({ indicators: [growth, result] })).counts).toBe('1 chỉ tiêu, 1 kết quả, số ước.');
  });

  const [place] = measurePage('grdp-growth', judged()).places;

  test('has a chart of whole years, and says that the table has more', () => {
    expect(place!.charts).toHaveLength(1);
    expect(place!.charts[0]!.svg.html).not.toContain('2030');
    expect(place!.note).toBe(vi.measures.chart.years);
  });

  test('has each ground apart, each period once, the newest first', () => {
    expect(place!.grounds.map(({ ground, named, periods }) => [ground, named, periods.map(({ period }) => period)])).toEqual([
      ['cùng Hải Dương', true, ['năm 2025']],
      ['trước khi sắp xếp', true, ['giai đoạn 2026 - 2030', 'năm 2024']],
    ]);
  });

  test('has a repeated target once with all its documents, another target of the same time beside it', () => {
    const { aims, results } = place!.grounds[1]!.periods[1]!;
    expect(aims.map(({ value, printings, state, by }) => [value, printings.length, state?.word, by])).toEqual([
      ['12%', 2, 'Không đạt (theo số ước)', 'so với 11,01%'],
      ['11%', 1, 'Đạt (theo số ước)', 'so với 11,01%'],
    ]);
    expect(results.map(({ role, value }) => [role, value])).toEqual([
      ['actual', '11,01%'],
      ['estimate', '11,01%'],
    ]);
  });

  test('marks a period that the clause does not name', () => {
    expect(place!.grounds[1]!.periods.map(({ aims }) => aims.map(({ inherited }) => inherited))).toEqual([[true], [false, false]]);
  });

  test('has no chart where there is but one value, and no note on one', () => {
    const { places } = measurePage('grdp-growth', judged({ indicators: [growth], outcomes: [] }));
    expect([places[0]!.charts, places[0]!.note]).toEqual([[], '']);
  });

  test('keeps a place that is no name an address and a name', () => {
    const hostile = '"><script>';
    const { places } = measurePage(
      'grdp-growth',
      judged({
        indicators: [
          { ...growth, place: hostile },
          { ...result, place: hostile },
        ],
      }),
    );
    expect([places[0]!.anchor, places[0]!.name]).toEqual(['-script-', hostile]);
    expect(places[0]!.charts[0]!.svg.html).not.toContain('<script');
    expect(measurePath('a/b?', hostile)).toBe('measures/a%2Fb%3F/#-script-');
    expect(anchorOf('VN-HP')).toBe('VN-HP');
  });
});

describe('the scorecard', () => {
  test('counts every verdict and every status, also those that none has', () => {
    const [targets, tasks] = standings(judged());
    expect(targets!.tallies.map(({ state }) => state.value).sort()).toEqual([...VERDICTS].sort());
    expect(tasks!.tallies.map(({ state }) => state.value).sort()).toEqual([...STATUSES].sort());
    expect(nonzero(targets!.tallies)).toEqual(['met 1', 'missed 2', 'pending 1', 'unknown 1', 'not-comparable 1']);
    expect(nonzero(tasks!.tallies)).toEqual(['completed-late 1', 'no-deadline 1']);
    const order = targets!.tallies.map(({ state }) => STATE_VALUES.indexOf(state.value));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('leads from each number to a list as long as it, from zero nowhere', () => {
    const library = judged();
    const { standings: all, places, bodies } = scorecardPage(library);
    const tables = [places!, ...bodies.filter(({ id }) => id === 'issuers')].flatMap((table) => table.rows);
    const tallies = [...all, ...tables].flatMap((each) => each.tallies);
    for (const { count, href } of tallies) {
      if (href === null) expect(count).toBe(0);
      else expect(listed(href, library)).toBe(count);
    }
    for (const { count, href } of tables) expect(listed(href!, library)).toBe(count);
  });

  test('counts tasks for the body that set them and for each that leads', () => {
    const { bodies } = scorecardPage(judged());
    const counted = (id: string) => bodies.find((table) => table.id === id)!.rows.map(({ name, count }) => `${name} ${count}`);
    expect(counted('issuer-tasks')).toEqual(['UBND thành phố 2']);
    expect(counted('leads')).toEqual(['Sở Tài chính 1', 'UBND thành phố 1']);
  });

  test('says where a list is longer than the number that leads to it', () => {
    const helper = { name: 'UBND thành phố', part: 'support', inherited: false } as const;
    const { bodies } = scorecardPage(judged({ tasks: [{ ...pay, actors: [...pay.actors, helper] }, hold] }));
    const notes = (id: string) => bodies.find((table) => table.id === id)!.notes;
    expect(notes('leads')).toContain(vi.scorecard.longer);
    expect(notes('issuer-tasks')).not.toContain(vi.scorecard.longer);
  });

  test('has a line for each measure and a column for each year, those without either last', () => {
    const [matrix] = scorecardPage(judged()).matrices;
    expect(matrix!.years).toEqual(['2024', '2025', '2030', vi.scorecard.noYear]);
    expect(matrix!.rows.map(({ href }) => href)).toEqual(['/kho/measures/grdp-growth/#VN-HP', null]);
    const cells = matrix!.rows[0]!.cells.map((verdicts) => verdicts.map(({ state, times, period }) => `${state.value}${times} ${period}`));
    expect(cells).toEqual([['missed×2 ', 'met '], ['not-comparable '], ['pending 2026–2030'], []]);
  });

  test('leads from a verdict of no measure to its list', () => {
    const library = judged();
    const [verdict] = scorecardPage(library).matrices[0]!.rows.at(-1)!.cells.at(-1)!;
    expect(listed(verdict!.href, library)).toBe(1);
  });

  test('of no commitment says so', () => {
    const page = scorecardPage(fixture({ empty: true }));
    expect([page.empty, page.standings, page.places, page.matrices, page.bodies]).toEqual([true, [], null, [], []]);
  });
});

describe('checkability', () => {
  const tables = checkabilityPage(judged());
  const shares = (id: string) =>
    tables
      .find((table) => table.id === id)!
      .rows.map(({ name, count, body, deadline, seen }) => [name, count, body.there, deadline.there, seen.there]);

  test('counts which words are there, a value or a product as one', () => {
    expect(shares('kinds')).toEqual([
      [vi.kinds.task, 2, 1, 1, 1],
      [vi.kinds.target, 1, 0, 1, 1],
      [vi.checkability.all, 3, 1, 2, 2],
    ]);
  });

  test('has the missing beside them, and a share of whole percents', () => {
    const all = tables[0]!.rows.at(-1)!;
    expect(all.body).toEqual({ there: 1, missing: 2, percent: 33 });
  });

  test('counts by topic, body and document', () => {
    expect([shares('topics'), shares('bodies'), shares('documents')]).toEqual([
      [['Tài chính', 3, 1, 2, 2]],
      [['UBND thành phố', 3, 1, 2, 2]],
      [['Kế hoạch thử', 3, 1, 2, 2]],
    ]);
  });

  test('of no commitment has no table', () => {
    expect(checkabilityPage(fixture({ empty: true }))).toEqual([]);
  });
});
