import { describe, expect, test } from 'vitest';
import type { Document } from '../pipeline/schema/document.ts';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import type { Step, Thread, ThreadEntry } from '../pipeline/schema/thread.ts';
import { STEPS } from '../pipeline/schema/thread.ts';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { commitmentPage } from '../site/view/commitment.ts';
import { STEP_SHAPES } from '../site/view/thread-entry.ts';
import { threadGroups, threadPage, threadParts } from '../site/view/thread.ts';
import { fixture, pay, revenue } from './site-library.ts';

const raised: Indicator = { ...revenue, id: 'i-raised', document: 'sau', quantity: { ...revenue.quantity, text: '48.000 tỷ đồng' } };
const reported: Indicator = { ...revenue, id: 'i-reported', document: 'sau', role: 'estimate' };

const entry = (step: Step, record: string, change: Partial<ThreadEntry> = {}): ThreadEntry => ({
  step,
  date: '2024-03-05',
  document: 'ke-hoach',
  record,
  quote: 'Chữ của văn bản',
  period: '2024',
  from: null,
  ...change,
});
const later = { date: '2024-12', document: 'sau' };

const measure: Thread = {
  id: 'revenue-vn-hp',
  kind: 'measure',
  name: null,
  measure: 'revenue',
  place: 'VN-HP',
  territory: 'VN-HP',
  entries: [
    entry('promised', 'i-revenue'),
    entry('raised', 'i-raised', { ...later, from: 'i-revenue' }),
    entry('reported', 'i-reported', later),
  ],
};
const work: Thread = {
  id: 'cau-thu-vn-hp',
  kind: 'work',
  name: 'cầu Thử',
  measure: null,
  place: 'VN-HP',
  territory: null,
  entries: [
    entry('promised', 't-pay', { period: '2024-06-29' }),
    entry('postponed', 't-pay', { ...later, from: '2024-06', period: '2024-36' }),
    entry('postponed', 't-pay', { ...later, from: '2024-36', period: '2025' }),
    entry('reported', 't-pay', { ...later, period: null }),
  ],
};
const tasks = (id: string, date: string): Thread => ({
  ...work,
  id,
  kind: 'tasks',
  name: `việc ${id}`,
  entries: [entry('promised', 't-hold'), entry('repeated', 't-hold', { date })],
});

const library = fixture({
  more: (document: Document) => ({
    documents: [document, { ...document, id: 'sau', title: 'Văn bản sau', text: 'verbatim', date: '2024-12' }],
    tasks: [pay],
    indicators: [revenue, raised, reported],
    threads: [measure, work, tasks('b', '2024-05'), tasks('a', '2024-09')],
  }),
});

describe('the page of a thread', () => {
  test('shows its points in order of time: step, date, document, words, from what to what', () => {
    const { points, title, about } = threadPage('revenue-vn-hp', library);
    expect([title, about]).toEqual(['revenue, trước khi sắp xếp', '3 mốc, 5/3/2024 đến tháng 12/2024']);
    expect(points.map(({ word, date, document, what, change }) => [word, date, document.title, what, change])).toEqual([
      ['Đặt ra', '5/3/2024', 'Kế hoạch thử', '45.000 tỷ đồng, năm 2024', null],
      ['Nâng mức', 'tháng 12/2024', 'Văn bản sau', '48.000 tỷ đồng, năm 2024', { from: '45.000 tỷ đồng', to: '48.000 tỷ đồng' }],
      ['Ước thực hiện', 'tháng 12/2024', 'Văn bản sau', '45.000 tỷ đồng, năm 2024', null],
    ]);
    expect(points.map(({ document }) => document.restated)).toEqual([true, false, false]);
  });

  test('shows the first and the last value of each period where it changed', () => {
    expect(threadPage('revenue-vn-hp', library).changes).toEqual([{ of: 'năm 2024', values: ['45.000 tỷ đồng', '48.000 tỷ đồng'] }]);
  });

  test('shows the first and the last date where a task was moved', () => {
    const { changes, points, title } = threadPage('cau-thu-vn-hp', library);
    expect(title).toBe('Cầu Thử');
    expect(changes).toEqual([{ of: pay.quote, values: ['tháng 6/2024', 'quý IV/2024', 'năm 2025'] }]);
    expect(points.map(({ word, what }) => [word, what])).toEqual([
      ['Đặt ra', 'hạn 29/6/2024'],
      ['Dời hạn', 'hạn quý IV/2024'],
      ['Dời hạn', 'hạn năm 2025'],
      ['Báo kết quả', ''],
    ]);
  });

  test('leads to the figures of its measure, and other threads nowhere of the kind', () => {
    expect(threadPage('revenue-vn-hp', library).measure).toBe('/kho/measures/revenue/#VN-HP');
    expect(threadPage('cau-thu-vn-hp', library).measure).toBeNull();
  });

  test('tells words of the record from words of another document about it', () => {
    expect(threadPage('cau-thu-vn-hp', library).points.map(({ own }) => own)).toEqual([true, false, false, false]);
  });

  test.each(STEPS)('%s has a shape and a word', (step) => {
    expect(STEP_SHAPES[step]).toBeTruthy();
    expect([vi.thread.steps[step], en.thread.steps[step]]).not.toContain('');
  });
});

describe('threads elsewhere', () => {
  test('the list has works, measures and tasks, the newest task first, with what changed and how the tasks stand', () => {
    const groups = threadGroups(library);
    expect(groups.map(({ kind, rows }) => [kind, rows.map(({ title }) => title)])).toEqual([
      ['work', ['Cầu Thử']],
      ['measure', ['revenue, trước khi sắp xếp']],
      ['tasks', ['Việc a', 'Việc b']],
    ]);
    expect(groups[0]!.rows[0]).toMatchObject({
      href: '/kho/threads/cau-thu-vn-hp/',
      about: 'Hải Phòng: 4 mốc, 5/3/2024 đến tháng 12/2024',
      changes: [{ shape: 'later', text: '2 lần dời hạn' }],
      states: [{ state: { value: 'not-known' }, count: 1 }],
    });
    expect(groups[1]!.rows[0]!.states).toEqual([]);
    expect(threadGroups(fixture({ empty: true }))).toEqual([]);
  });

  test('the page of a record has the short history of its thread and leads to the whole', () => {
    expect(commitmentPage('i-revenue', library).threads).toMatchObject([
      { href: '/kho/threads/revenue-vn-hp/', left: '', all: 'Xem đủ 3 mốc của “revenue, trước khi sắp xếp”' },
    ]);
  });

  test('of a long history it shows five points in their order: the record’s own, changes of its time, the latest of its time', () => {
    const years = Array.from({ length: 12 }, (_, i) =>
      entry('reported', 'i-reported', { period: String(2010 + i), date: String(2011 + i) }),
    );
    const entries = [...years, ...measure.entries, entry('reported', 'i-reported', { date: '2026', period: '2025' })];
    const long = fixture({ more: () => ({ indicators: [revenue, raised, reported], threads: [{ ...measure, entries }] }) });
    const [part] = threadParts('i-revenue', long);
    expect(part!.points.map(({ step, date }) => [step, date])).toEqual([
      ['reported', 'năm 2011'],
      ['promised', '5/3/2024'],
      ['raised', 'tháng 12/2024'],
      ['reported', 'tháng 12/2024'],
      ['reported', 'năm 2026'],
    ]);
    expect(part!.left).toBe('Còn 11 mốc khác ở trang diễn biến.');
  });
});
