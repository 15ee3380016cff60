import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { expect, describe, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { feeds } from '../pipeline/serialize/feed.ts';
import type { FeedWords } from '../pipeline/serialize/feed.ts';
import { fill } from '../site/view/fill.ts';
import { dataset } from './fixtures/dataset.ts';

const ROOT = 'https://example.org/camket/';
const words: FeedWords = {
  fill,
  lang: 'vi',
  title: 'Cam Kết',
  titleOf: '{title}: {name}',
  rights: 'CC BY 4.0',
  document: 'Mới: {document}',
  holds: '{issuer}, {date}: {tasks} + {indicators}',
  outcome: '{state}: {words}',
  progress: '{state}: {words}',
  moved: '{from} > {to}: {words}',
  said: '“{quote}” ({document})',
  saidRestated: '{quote} ({document})',
  restated: 'Lời viết lại.',
  stateOf: (id) => `state of ${id}`,
  names: { places: { 'VN-HP': 'Hải Phòng' }, topics: {} },
  day: (edtf) => edtf,
};

const [plan, resolution] = dataset.documents;
const [first, ...others] = dataset.tasks;
const target = dataset.indicators[0]!;
const result = { ...target, id: 'i2', document: resolution!.id, role: 'actual' as const, quote: 'giá tăng <b>2%</b> & hơn' };
const moved: Dataset = {
  ...dataset,
  tasks: [
    {
      ...first!,
      rescheduled: [
        {
          from: '2024-03',
          to: '2024-06',
          evidence: { document: plan!.id, quote: 'Lùi đến ]]> tháng 6.\u0007', date: '2024-02-01', source: 'https://example.org/tin' },
        },
      ],
    },
    ...others,
  ],
  indicators: [target, result],
  outcomes: [
    {
      ...dataset.outcomes[0]!,
      verdict: 'missed',
      result: 'i2',
      held: [{ indicator: 'i2', document: resolution!.id, role: 'actual', relation: 'same-period', verdict: 'missed' }],
    },
  ],
};

const written = feeds(moved, ROOT, words);

describe('the feeds', () => {
  test('are one of all, one for each place and one for each topic', () => {
    expect([...written.keys()]).toEqual(['feed.xml', 'feeds/places/vn-hp.xml', 'feeds/topics/economy.xml', 'feeds/topics/investment.xml']);
  });

  test.each([...written.keys()])('%s is an Atom feed with all that the format asks for', (name) => {
    const feed = parseFeed(written.get(name)!);
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.language).toBe('vi');
    const xml = load(written.get(name)!, { xml: true });
    expect(xml('feed > link[rel=self]').attr('href')).toBe(ROOT + name);
    for (const element of ['id', 'title', 'updated', 'author > name']) expect(xml(`feed > ${element}`)).toHaveLength(1);
    for (const entry of xml('entry').get())
      for (const element of ['id', 'title', 'updated', 'link']) expect(xml(entry).children(element)).toHaveLength(1);
    const ids = feed.items.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tell documents, outcomes, reported states and moved dates, each on the day that its document or its evidence bears, the latest first', () => {
    const { items } = parseFeed(written.get('feed.xml')!);
    expect(items.map(({ id, updated, url, title }) => [id, updated?.toISOString().slice(0, 10), url, title])).toEqual([
      ['tag:example.org,2026:camket/commitments/i1/outcome', '2025-07-01', `${ROOT}commitments/i1/`, 'state of i1: tốc độ tăng giá -3,5%'],
      [
        'tag:example.org,2026:camket/documents/nghi-quyet-2025',
        '2025-07-01',
        `${ROOT}documents/nghi-quyet-2025/`,
        'Mới: Nghị quyết năm 2025',
      ],
      [
        'tag:example.org,2026:camket/commitments/t1/state',
        '2024-03-20',
        `${ROOT}commitments/t1/`,
        expect.stringMatching(/^state of t1: Sở Tài chính/),
      ],
      [
        'tag:example.org,2026:camket/commitments/t1/moved/2024-06',
        '2024-02-01',
        `${ROOT}commitments/t1/`,
        expect.stringMatching(/^2024-03 > 2024-06: /),
      ],
      [
        'tag:example.org,2026:camket/documents/ke-hoach-2024',
        '2024-01-10',
        `${ROOT}documents/ke-hoach-2024/`,
        'Mới: Kế hoạch "phát triển", năm 2024',
      ],
    ]);
    expect(items[1]!.description).toBe('Hội đồng nhân dân thành phố, 2025-07: 1 + 1 Lời viết lại.');
  });

  test('keep hostile words as words', () => {
    const xml = load(written.get('feed.xml')!, { xml: true });
    const [outcome, , , change] = xml('entry > summary')
      .get()
      .map((summary) => xml(summary).text());
    expect(outcome).toBe('giá tăng &lt;b&gt;2%&lt;/b&gt; &amp; hơn (Nghị quyết năm 2025) Lời viết lại.');
    expect(change).toBe('Lùi đến ]]&gt; tháng 6.  (Kế hoạch "phát triển", năm 2024) Lời viết lại.');
  });

  test('are the same bytes on every run, and of nothing a feed without entries', () => {
    expect([...feeds(moved, ROOT, words)]).toEqual([...written]);
    const empty = feeds({ ...dataset, documents: [], tasks: [], indicators: [], outcomes: [] }, ROOT, words);
    expect([...empty.keys()]).toEqual(['feed.xml']);
    expect(parseFeed(empty.get('feed.xml')!).items).toEqual([]);
  });
});
