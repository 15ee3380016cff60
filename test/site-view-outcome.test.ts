import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import type { Document } from '../pipeline/schema/document.ts';
import type { Evidence, Progress } from '../pipeline/schema/evidence.ts';
import { STATUSES } from '../pipeline/schema/evidence.ts';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import type { Outcome } from '../pipeline/schema/outcome.ts';
import { REASONS, VERDICTS } from '../pipeline/schema/outcome.ts';
import type { Task } from '../pipeline/schema/task.ts';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { amount, gap, printed } from '../site/view/amount.ts';
import { checkable } from '../site/view/checkable.ts';
import { commitmentPage } from '../site/view/commitment.ts';
import { decides } from '../site/view/commitment-decides.ts';
import { targetOutcome } from '../site/view/commitment-outcome.ts';
import { taskProgress } from '../site/view/commitment-progress.ts';
import { documentPage } from '../site/view/document.ts';
import { listPage } from '../site/view/list.ts';
import { isPast } from '../site/view/past.ts';
import { results } from '../site/view/result.ts';
import { row } from '../site/view/row.ts';
import { STATE_VALUES, stateMark, stateOf } from '../site/view/state.ts';
import { fixture, pay, revenue } from './site-library.ts';

const reported: Indicator = {
  ...revenue,
  id: 'i-reported',
  document: 'bao-cao',
  role: 'estimate',
  quote: 'Thu nội địa năm 2024 ước đạt 43.000 tỷ đồng',
  quantity: { ...revenue.quantity, text: '43.000 tỷ đồng', min: 43e12, max: 43e12 },
};
const final: Indicator = { ...reported, id: 'i-final', role: 'actual', quote: 'Thu nội địa năm 2024 đạt 43.100 tỷ đồng' };
const half: Indicator = {
  ...reported,
  id: 'i-half',
  period: { text: '6 tháng đầu năm 2024', edtf: '2024-40', start: '2024-01-01', end: '2024-06-30', inherited: false },
};
const elsewhere: Indicator = { ...final, id: 'i-elsewhere', territory: 'VN-HP-2025' };

const held = (indicator: Indicator, relation: Outcome['held'][number]['relation'] = 'same-period') => ({
  indicator: indicator.id,
  document: indicator.document,
  role: indicator.role,
  relation,
  verdict: relation === 'progress' ? null : ('missed' as const),
});
const missed: Outcome = {
  target: 'i-revenue',
  document: 'ke-hoach',
  verdict: 'missed',
  reason: null,
  result: 'i-reported',
  within: false,
  rounded: false,
  comparison: '43000000000000 < 45000000000000 VND',
  difference: -2e12,
  held: [held(reported), held(half, 'progress')],
  disagreement: null,
  excluded: [],
};

/** A library with a report of the same year, and what became of the target in it. */
function withOutcome(change: Partial<Outcome>, more: Partial<Dataset> = {}) {
  return fixture({
    more: (document: Document) => ({
      documents: [
        document,
        { ...document, id: 'bao-cao', title: 'Báo cáo thử', number: '202/2025/QH15', date: '2024-12-05', text: 'verbatim' },
      ],
      indicators: [revenue, reported, final, half, elsewhere],
      outcomes: [{ ...missed, ...change }],
      ...more,
    }),
  });
}
const outcome = (change: Partial<Outcome> = {}) => targetOutcome(revenue, withOutcome(change))!;

describe('states', () => {
  test.each([...VERDICTS, ...STATUSES])('%s has a place in the order and a word in both languages', (value) => {
    expect(STATE_VALUES).toContain(value);
    expect([vi.outcome.states[value], en.outcome.states[value]]).not.toContain('');
  });

  test('no two of one sort share their word', () => {
    for (const states of [VERDICTS, STATUSES]) expect(new Set(states.map((value) => vi.outcome.states[value])).size).toBe(states.length);
  });

  test.each`
    verdict      | result          | word
    ${'met'}     | ${'i-final'}    | ${'Đạt'}
    ${'met'}     | ${'i-reported'} | ${'Đạt (theo số ước)'}
    ${'missed'}  | ${'i-reported'} | ${'Không đạt (theo số ước)'}
    ${'pending'} | ${null}         | ${'Chờ kết quả'}
  `('a target that is $verdict by $result reads "$word"', ({ word, ...change }: Partial<Outcome> & { word: string }) => {
    const library = withOutcome({ ...change, held: [held(reported), held(final)] });
    expect(stateOf(library.commitments.get('i-revenue')!, library)?.word).toBe(word);
  });

  test.each`
    status                 | state          | word
    ${'completed-on-time'} | ${'done'}      | ${'Hoàn thành đúng hạn'}
    ${'no-deadline'}       | ${null}        | ${'Không nêu hạn'}
    ${'no-deadline'}       | ${'done'}      | ${'Đã xong, không nêu hạn'}
    ${'not-known'}         | ${null}        | ${'Chưa có thông tin'}
    ${'not-known'}         | ${'under-way'} | ${'Đang làm, chưa rõ có kịp hạn'}
  `(
    'a task that is $status with $state reads "$word"',
    ({ status, state, word }: Pick<Task, 'status'> & { state: Progress['state'] | null; word: string }) => {
      const progress = state === null ? null : { state, on: null, evidence: [said] };
      expect(stateOf({ type: 'task', record: { ...pay, status, progress } }, fixture())?.word).toBe(word);
    },
  );

  test('a result promises nothing and has none', () => {
    const library = withOutcome({});
    expect(stateOf(library.commitments.get('i-reported')!, library)).toBeNull();
  });

  test('is drawn as a shape that says nothing to a screen reader, and its word', () => {
    const library = withOutcome({});
    const mark = stateMark(stateOf(library.commitments.get('i-revenue')!, library)!).html;
    expect(mark).toMatch(/<svg [^>]*aria-hidden="true">.*<\/svg> Không đạt \(theo số ước\)<\/span>$/);
    expect(mark).not.toContain('style=');
  });
});

describe('numbers', () => {
  test.each`
    number           | unit         | reads
    ${10.34}         | ${'percent'} | ${'10,34%'}
    ${-2.5}          | ${'percent'} | ${'-2,5%'}
    ${116_442_134e6} | ${'VND'}     | ${'116.442,134 tỷ đồng'}
    ${14_430_000}    | ${'lượt'}    | ${'14,43 triệu lượt'}
    ${4_700}         | ${'USD'}     | ${'4.700 USD'}
    ${3}             | ${'hạng'}    | ${'hạng 3'}
    ${1_200}         | ${'căn'}     | ${'1.200 căn'}
  `('$number $unit reads "$reads"', ({ number, unit, reads }: { number: number; unit: string; reads: string }) => {
    expect(amount(number, unit, vi)).toBe(reads);
  });

  test('a difference of shares is told in percentage points, without a sign', () => {
    expect([gap(-2.36, 'percent', vi), gap(-2, 'hạng', vi), gap(2e12, 'VND', vi)]).toEqual([
      '2,36 điểm phần trăm',
      '2 bậc',
      '2.000 tỷ đồng',
    ]);
  });

  test.each`
    text                | comparator | min       | max      | reads
    ${'45.000 tỷ đồng'} | ${'='}     | ${45e12}  | ${45e12} | ${'45.000 tỷ đồng'}
    ${'45.000'}         | ${'='}     | ${45e12}  | ${45e12} | ${'45.000 tỷ đồng'}
    ${'> 105'}          | ${'>'}     | ${105e12} | ${null}  | ${'trên 105.000 tỷ đồng'}
    ${'45 - 46'}        | ${'range'} | ${45e12}  | ${46e12} | ${'từ 45.000 tỷ đồng đến 46.000 tỷ đồng'}
  `('"$text" by itself reads "$reads"', ({ reads, ...quantity }: Partial<Indicator['quantity']> & { reads: string }) => {
    expect(printed({ ...revenue.quantity, ...quantity }, vi)).toBe(reads);
  });
});

describe('what became of a target', () => {
  test('is told in signs and in words, with both texts and what kind of figure decides', () => {
    const { compared, notes, aim, result, progress } = outcome();
    expect(compared).toEqual({
      signs: '43.000 tỷ đồng < 45.000 tỷ đồng',
      words: '43.000 tỷ đồng so với mức cần đạt 45.000 tỷ đồng: thấp hơn 2.000 tỷ đồng.',
    });
    expect(notes).toEqual([vi.outcome.target.estimateNote]);
    expect([aim.document.href, result!.document.href]).toEqual([
      '/kho/documents/ke-hoach/#i-revenue',
      '/kho/documents/bao-cao/#i-reported',
    ]);
    expect([aim.document.restated, result!.document.restated, result!.kind]).toEqual([true, false, 'Ước thực hiện']);
    expect(progress.map(({ id, period }) => [id, period])).toEqual([['i-half', '6 tháng đầu năm 2024']]);
  });

  test('calls two numbers equal that differ by less than their rounding, and says so', () => {
    const { compared, notes } = outcome({
      verdict: 'met',
      rounded: true,
      comparison: '15.43 > 15 percent',
      difference: 0.43,
      result: 'i-final',
      held: [held(final)],
    });
    expect(compared).toEqual({ signs: '15,43% ≈ 15%', words: '15,43% so với mức cần đạt 15%: bằng nhau trong mức làm tròn.' });
    expect(notes[0]).toContain('0,43');
  });

  test('shows no comparison where the result is a bound that tells nothing', () => {
    const { compared, notes } = outcome({ verdict: 'unknown', reason: 'open', comparison: '13 < 15 percent', difference: null });
    expect(compared).toBeNull();
    expect(notes[0]).toBe(vi.outcome.target.reasons.open);
  });

  test.each(REASONS)('says why: %s', (reason) => {
    expect(outcome({ verdict: 'unknown', reason, result: null, held: [], comparison: null, difference: null }).notes).toContain(
      vi.outcome.target.reasons[reason],
    );
  });

  test('says that a pair stands in one document, and how far the documents reach while the result is awaited', () => {
    expect(outcome({ within: true }).notes).toContain(vi.outcome.target.within);
    expect(outcome({ verdict: 'pending', result: null, held: [], comparison: null }).notes).toEqual([
      'Kỳ của chỉ tiêu kết thúc 31/12/2024; văn bản trong kho mới có đến 5/3/2024.',
    ]);
  });

  test('shows two sources that disagree with both and the difference, and neither again among the others', () => {
    const { disagreement, others } = outcome({
      held: [held(reported), { ...held(final), verdict: 'met' }],
      disagreement: { one: 'i-reported', other: 'i-final', difference: -1e11 },
    });
    expect(disagreement?.text).toBe('Hai số cùng loại, cùng kỳ, lệch nhau 100 tỷ đồng.');
    expect(disagreement?.sides.map(({ id, why }) => [id, why])).toEqual([
      ['i-reported', ''],
      ['i-final', 'Riêng theo số này, kết luận sẽ là: Đạt.'],
    ]);
    expect(others).toEqual([]);
  });

  test('names both grounds and the act where the ground changed, and leads to the act where it is here', () => {
    const none = { verdict: 'not-comparable', reason: 'territory', result: null, held: [], comparison: null } as const;
    expect(outcome({ ...none, excluded: [{ indicator: 'i-elsewhere', reason: 'territory' }] }).grounds).toEqual([
      {
        text: 'Chỉ tiêu đặt cho địa bàn: trước khi sắp xếp. Số báo về sau tính cho địa bàn: cùng Hải Dương.',
        act: 'Địa bàn đổi từ 1/7/2025 theo Nghị quyết 202/2025/QH15.',
        href: '/kho/documents/bao-cao/',
      },
    ]);
    const later = { ...revenue, period: { ...revenue.period!, end: '2025-12-31' } };
    const [change] = targetOutcome(later, withOutcome(none, { indicators: [later] }))!.grounds;
    expect(change!.text).toBe(
      'Chỉ tiêu đặt cho địa bàn: trước khi sắp xếp. Khi kỳ của chỉ tiêu kết thúc (31/12/2025), địa bàn là: cùng Hải Dương.',
    );
  });

  test('stands on the page of the target alone; the result’s page says which targets it decides and where it only stands beside', () => {
    const library = withOutcome({});
    expect(commitmentPage('i-revenue', library).outcome?.state.value).toBe('missed');
    expect(commitmentPage('i-reported', library)).toMatchObject({ outcome: null, progress: null });
    expect(decides(reported, library)).toMatchObject({ text: 'Số này quyết định kết luận về 1 chỉ tiêu.', others: [] });
    expect(decides(half, library)?.others.map(({ why }) => why)).toEqual([vi.outcome.result.relation.progress]);
    expect(decides(elsewhere, library)?.text).toBe(vi.outcome.result.none);
    expect(decides(revenue, library)).toBeNull();
  });
});

const said: Evidence = { document: 'bao-cao', quote: 'Phương án đã xong.', date: '2024-07-17', source: 'https://example.org/bao' };

describe('how a task stands', () => {
  const stands = (change: Partial<Task>) => taskProgress({ ...pay, ...change }, withOutcome({}));
  const done: Progress = { state: 'done', on: '2024-07-17', evidence: [said] };

  test.each`
    status                 | state          | time
    ${'completed-on-time'} | ${'done'}      | ${'đúng hạn (hạn 29/6/2024)'}
    ${'completed-late'}    | ${'done'}      | ${'quá hạn (hạn 29/6/2024)'}
    ${'within-term'}       | ${'under-way'} | ${'còn hạn lúc báo, 17/7/2024 (hạn 29/6/2024)'}
    ${'overdue'}           | ${'not-done'}  | ${'đã quá hạn lúc báo, 17/7/2024 (hạn 29/6/2024)'}
    ${'replaced'}          | ${'replaced'}  | ${'hạn 29/6/2024'}
  `(
    '$status is told on two axes: $state, "$time"',
    ({ status, state, time }: { status: Task['status']; state: Progress['state']; time: string }) => {
      const { done: far, time: when } = stands({ status, progress: { ...done, state, on: null } });
      expect([far.text, when.text]).toEqual([vi.outcome.task.progress[state], time]);
    },
  );

  test('shows the sentence that says so, its document, its day and its page, and whose words they are', () => {
    const { evidence, restated } = stands({ status: 'completed-late', progress: done });
    expect(evidence).toEqual([
      {
        quote: 'Phương án đã xong.',
        date: '17/7/2024',
        document: {
          title: 'Báo cáo thử',
          href: '/kho/documents/bao-cao/',
          date: '5/12/2024',
          restated: false,
          url: 'https://example.org/a',
        },
        source: 'https://example.org/bao',
      },
    ]);
    expect(restated).toBe(false);
  });

  test('links no source that is no address, and no document that is not here', () => {
    const evidence = [{ ...said, document: 'khong-co', source: 'javascript:alert(1)' }];
    const [only] = stands({ status: 'completed-late', progress: { ...done, evidence } }).evidence;
    expect([only!.source, only!.document.href]).toEqual([null, null]);
  });

  test('says where nothing is known, with the last day for the reader’s own calendar', () => {
    const { nothing, lastDay } = stands({});
    expect(nothing).toBe(vi.outcome.task.nothing);
    expect(lastDay).toEqual({ day: '2024-06-29', text: 'Ngày cuối còn kịp là 29/6/2024.' });
  });

  test.each`
    why                       | change
    ${'the year is assumed'}  | ${{ deadline: { ...pay.deadline!, from: 'assumed' } }}
    ${'it recurs'}            | ${{ deadline: { ...pay.deadline!, kind: 'every' } }}
    ${'there is no deadline'} | ${{ deadline: null }}
    ${'it is done'}           | ${{ status: 'completed-late', progress: done }}
  `('no day is said to be the last where $why', ({ change }: { change: Partial<Task> }) => {
    expect(stands(change).lastDay).toBeNull();
  });

  test('shows the first and the last date where it was moved, and the words of each change', () => {
    const moved = stands({
      rescheduled: [
        { from: '2024-06-30', to: '2024-36', evidence: said },
        { from: '2024-36', to: '2025', evidence: said },
      ],
    }).moved;
    expect(stands({ rescheduled: [{ from: '2024-06-30', to: '2024-36', evidence: said }] }).lastDay?.day).toBe('2024-12-31');
    expect([moved?.first, moved?.last]).toEqual(['30/6/2024', 'năm 2025']);
    expect(moved?.changes.map(({ text }) => text)).toEqual(['30/6/2024 → quý IV/2024', 'quý IV/2024 → năm 2025']);
  });

  test('says what a person decided', () => {
    const reviewed = { decision: 'set', fields: ['deadline'], reason: 'ngày ở bảng' } as const;
    const library = fixture({ more: () => ({ tasks: [{ ...pay, reviewed }] }) });
    expect(commitmentPage('t-pay', library).facts.at(-1)).toEqual({
      term: 'Người rà soát',
      parts: [{ text: 'đã sửa: thời hạn', note: 'ngày ở bảng' }],
    });
  });

  test.each`
    day             | now                       | past
    ${'2024-06-29'} | ${'2024-06-29T16:59:00Z'} | ${false}
    ${'2024-06-29'} | ${'2024-06-29T17:00:00Z'} | ${true}
    ${'2024-06-29'} | ${'2023-12-31T00:00:00Z'} | ${false}
  `('by the calendar of Viet Nam $day is over at $now: $past', ({ day, now, past }: { day: string; now: string; past: boolean }) => {
    expect(isPast(day, new Date(now))).toBe(past);
  });
});

describe('what a commitment states', () => {
  const stated = {
    commitment: 't-pay',
    document: 'ke-hoach',
    kind: 'task',
    body: 'Sở Tài chính',
    deadline: 'trước ngày 30/6/2024',
    measure: null,
    product: null,
  } as const;

  test('is shown by its words, and what is missing as missing; About tells of the scale', () => {
    const library = fixture({ more: () => ({ checkability: [stated] }) });
    expect(checkable('t-pay', library)).toEqual({
      parts: [
        { term: 'Ai làm', words: 'Sở Tài chính' },
        { term: 'Đến bao giờ', words: 'trước ngày 30/6/2024' },
        { term: 'Con số', words: null },
        { term: 'Sản phẩm nhìn thấy được', words: null },
      ],
      about: '/kho/about/#checkable',
    });
    expect(vi.outcome.about.paragraphs.join(' ')).toContain('Pomper');
    expect(checkable('i-houses', library)).toBeNull();
  });

  test('a target is not asked for a product', () => {
    const library = fixture({ more: () => ({ checkability: [{ ...stated, commitment: 'i-revenue', kind: 'target' }] }) });
    expect(checkable('i-revenue', library)?.parts).toHaveLength(3);
  });
});

describe('states in lists', () => {
  test('a document counts the states of its commitments, and the records beside its words bear them', () => {
    const library = withOutcome({});
    const page = documentPage('ke-hoach', library);
    expect(page.states.map(({ state, count }) => `${state.word} ${count}`)).toEqual([
      'Không đạt (theo số ước) 1',
      'Không nêu hạn 1',
      'Chưa có thông tin 1',
    ]);
    const text = load(page.text!.html);
    expect(
      text('.record')
        .get()
        .map((record) => [text(record).attr('data-record'), text(record).find('.state').attr('data-state')]),
    ).toEqual([
      ['t-pay', 'not-known'],
      ['t-hold', 'no-deadline'],
      ['i-revenue', 'missed'],
    ]);
  });

  test('the filter offers states in their order, those of targets apart from those of tasks', () => {
    const filter = listPage(withOutcome({})).filters.find(({ name }) => name === 'status')!;
    expect(filter.options.map(({ value, count, group }) => [value, count, group])).toEqual([
      ['missed', 1, 'Chỉ tiêu'],
      ['no-deadline', 1, 'Nhiệm vụ'],
      ['not-known', 1, 'Nhiệm vụ'],
    ]);
  });

  test('a row is drawn with its state, whatever its words hold', () => {
    const library = withOutcome({}, { indicators: [{ ...revenue, quote: '<script>alert(1)</script>' }, reported] });
    const drawn = results([row(library.commitments.get('i-revenue')!, library)], listPage(library).client).html;
    expect(drawn).toContain('data-state="missed"');
    expect(drawn).not.toContain('<script>');
  });
});
