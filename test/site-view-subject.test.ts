import { describe, expect, test } from 'vitest';
import { vi } from '../site/i18n/vi.ts';
import { corrections } from '../site/view/correction.ts';
import { filesPage } from '../site/view/files.ts';
import { gonePages } from '../site/view/gone.ts';
import { subjectPage, subjectPaths } from '../site/view/subject-page.ts';
import { subjectIndex } from '../site/view/subject.ts';
import type { SubjectKind } from '../site/view/subject.ts';
import { timelinePicture } from '../site/view/timeline-picture.ts';
import { timeline } from '../site/view/timeline.ts';
import { commitmentPage } from '../site/view/commitment.ts';
import { fixture, hold, pay, revenue } from './site-library.ts';

const library = fixture();
const pageOf = (kind: SubjectKind, slug: string, of = library) =>
  subjectPage(subjectPaths(kind, of).find((each) => each.slug === slug)!.subject, of);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('an index', () => {
  test('of bodies has a page for each that the lexicon knows, and a search for each that it does not', () => {
    const { rows, printed } = subjectIndex('agencies', library);
    expect(rows).toEqual([{ name: 'Sở Tài chính', href: '/kho/agencies/so-tai-chinh/', counts: 'Chủ trì 1 việc' }]);
    expect(printed.map(({ name, href }) => [name, href])).toEqual([
      ['UBND thành phố', '/kho/commitments/?body=UBND+th%C3%A0nh+ph%E1%BB%91'],
    ]);
  });

  test.each`
    kind        | href                      | counts
    ${'places'} | ${'/kho/places/vn-hp/'}   | ${'2 nhiệm vụ, 1 chỉ tiêu, 1 kết quả, số ước'}
    ${'topics'} | ${'/kho/topics/finance/'} | ${'2 nhiệm vụ, 1 chỉ tiêu, 1 kết quả, số ước'}
  `('of $kind tells how much concerns each', ({ kind, href, counts }: { kind: SubjectKind; href: string; counts: string }) => {
    expect(subjectIndex(kind, library).rows).toMatchObject([{ href, counts }]);
  });

  test('of places has a country before its parts', () => {
    const at = (place: string) => ({ ...revenue, id: place, place });
    const { rows } = subjectIndex('places', fixture({ more: () => ({ indicators: ['VN-13', 'VN', 'VN-01'].map(at) }) }));
    expect(rows.map(({ name }) => name)).toEqual(['VN', 'Hải Phòng', 'VN-01', 'VN-13']);
  });

  test('of nothing is empty', () => {
    for (const kind of ['agencies', 'places', 'topics'] as const)
      expect(subjectIndex(kind, fixture({ empty: true }))).toEqual({ rows: [], groups: [], printed: [], more: null });
  });
});

describe('the page of a body', () => {
  test('has all that is asked of it by due date, what says no day last', () => {
    const later = { ...pay, id: 't-later', deadline: { ...pay.deadline!, kind: 'by' as const, due: '2025-01-01' } };
    const never = { ...pay, id: 't-never', deadline: null };
    const page = pageOf('agencies', 'so-tai-chinh', fixture({ more: () => ({ tasks: [never, later, pay] }) }));
    expect(page.asked.map(({ heading, rows }) => [heading, ids(rows)])).toEqual([[null, ['t-pay', 't-later', 't-never']]]);
    expect(page.commitments).toBeNull();
    expect(page.follow.flatMap(({ parts }) => parts)).toContainEqual({
      text: vi.subject.calendar,
      href: '/kho/data/calendars/agencies/so-tai-chinh.ics',
      note: vi.subject.calendarNote,
    });
  });

  test('of a kind of bodies keeps those of each place apart', () => {
    const more = (document: (typeof library.dataset.documents)[number]) => ({
      documents: [document, { ...document, id: 'khac', place: 'VN-HN' }],
      tasks: [pay, { ...pay, id: 't-other', document: 'khac' }],
    });
    const page = pageOf('agencies', 'so-tai-chinh', fixture({ more }));
    expect(page.each).toBe(true);
    expect(page.asked.map(({ heading }) => heading)).toEqual(['Hải Phòng', 'VN-HN']);
  });
});

describe('the page of a place', () => {
  const page = pageOf('places', 'vn-hp');

  test('has its documents, its commitments with the list of all, its counts, its feed', () => {
    expect(page.documents.newest.map(({ href }) => href)).toEqual(['/kho/documents/ke-hoach/']);
    expect(ids(page.commitments!.rows)).toHaveLength(4);
    expect(page.commitments!.all).toBeNull();
    expect(page.commitments!.search).toBe('/kho/commitments/?place=VN-HP');
    expect(page.standings.map(({ id, tallies }) => [id, tallies.map(({ state, count }) => [state.value, count])])).toEqual([
      ['targets', []],
      [
        'tasks',
        [
          ['no-deadline', 1],
          ['not-known', 1],
        ],
      ],
    ]);
    expect(page.feed).toBe('feeds/places/vn-hp.xml');
  });

  test('tells its grounds with their days, and the act between them once', () => {
    const { parts } = page.facts.find(({ term }) => term === vi.subject.ground)!;
    expect(parts.map(({ note }) => note)).toEqual(['đến 30/6/2025', 'từ 1/7/2025; Nghị quyết 202/2025/QH15']);
  });

  test('tells next what is due since the newest document, without what is done', () => {
    expect(ids(page.next.rows)).toEqual(['t-pay', 'i-revenue']);
    const done = { ...pay, status: 'completed-on-time' as const };
    expect(ids(pageOf('places', 'vn-hp', fixture({ more: () => ({ tasks: [done, hold] }) })).next.rows)).toEqual(['i-revenue']);
  });

  test('leads from measures to what they say of the place', () => {
    const measured = pageOf('places', 'vn-hp', fixture({ more: () => ({ indicators: [{ ...revenue, measure: 'domestic-revenue' }] }) }));
    expect(measured.measures).toEqual([{ name: 'thu nội địa', href: '/kho/measures/domestic-revenue/#VN-HP', counts: '1 chỉ tiêu' }]);
  });
});

describe('the timeline', () => {
  test('puts each commitment in the month of its last day, and says how many days are only assumed', () => {
    const { years, assumed } = timeline(library);
    expect(years.map(({ year, count }) => [year, count])).toEqual([['2024', 2]]);
    expect(years[0]!.quarters.map(({ name, months }) => [name, months.map(({ anchor, rows }) => [anchor, ids(rows)])])).toEqual([
      ['Quý II/2024', [['m-2024-06', ['t-pay']]]],
      ['Quý IV/2024', [['m-2024-12', ['i-revenue']]]],
    ]);
    expect(assumed).toContain('1 nhiệm vụ');
    expect(timeline(fixture({ empty: true }))).toEqual({ years: [], assumed: '' });
  });

  test('is drawn with its values in words, a place for every month, no style and no day marked', () => {
    const { html } = timelinePicture(timeline(library).years, vi);
    expect(html).toContain('Tháng 6/2024: 1; Tháng 12/2024: 1');
    expect(html.match(/data-month=/g)).toHaveLength(12);
    expect(html.match(/visibility="hidden"/g)).toHaveLength(12);
    expect(html).not.toMatch(/style|NaN|undefined/);
  });

  test('is, where its months lead to their lists, a group of links and no more', () => {
    const { html } = timelinePicture(timeline(library).years, vi, (month) => `#${month}`);
    expect(html).toContain('role="group"');
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html).not.toMatch(/<desc|aria-describedby/);
  });
});

describe('a commitment', () => {
  test('with a last day can be added to a calendar, one without cannot', () => {
    expect(commitmentPage('t-pay', library).calendar).toBe('/kho/commitments/t-pay.ics');
    expect(commitmentPage('t-hold', library).calendar).toBeNull();
  });
});

const reviewed = fixture({
  more: () => ({
    tasks: [
      { ...pay, formerly: ['t-old', 't-older'], reviewed: { decision: 'set', fields: ['topic', 'odd'], reason: 'sai lĩnh vực' } },
      { ...hold, formerly: ['t-pay'], reviewed: { decision: 'add', fields: [], reason: null } },
    ],
    dropped: [
      { id: 't-gone', document: 'ke-hoach', quote: '<b>Không</b> là việc', reason: 'câu kể', formerly: ['t-before'] },
      { id: 'd-gone', document: 'ke-hoach', quote: 'năm 2024', reason: 'không phải hạn', formerly: [] },
    ],
  }),
});

describe('the corrections', () => {
  test('are what people set, added and took out with why, and what moved', () => {
    expect(corrections(reviewed).map(({ id, items }) => [id, items.map(({ notes }) => notes)])).toEqual([
      ['set', [['Sửa: lĩnh vực (nay là: Tài chính), odd', 'Lý do: sai lĩnh vực']]],
      ['add', [['Không ghi lý do.']]],
      ['drop', [['Lý do: câu kể'], ['Lý do: không phải hạn']]],
      ['moved', [['Địa chỉ cũ: t-old', 'Địa chỉ cũ: t-older'], ['Địa chỉ cũ: t-pay']]],
    ]);
    expect(corrections(library)).toEqual([]);
  });

  test('leave a page at each address that has no record any more: never at one that has', () => {
    expect(
      gonePages(reviewed)
        .map(({ id, to, reason }) => [id, to?.href ?? reason])
        .sort(),
    ).toEqual([
      ['t-before', 'Lý do: câu kể'],
      ['t-gone', 'Lý do: câu kể'],
      ['t-old', '/kho/commitments/t-pay/'],
      ['t-older', '/kho/commitments/t-pay/'],
    ]);
  });
});

test('calendars stand apart among the files, under the names of what they are about', () => {
  const files = filesPage(
    new Map([
      ['deadlines.ics', ''],
      ['calendars/places/vn-hp.ics', ''],
      ['calendars/agencies/so-tai-chinh.ics', ''],
    ]),
    library,
  );
  expect(files.whole.map(({ name }) => name)).toEqual(['deadlines.ics']);
  expect(files.calendars.map(({ about }) => about)).toEqual(['Hải Phòng', 'Sở Tài chính']);
});
