import type { Span } from '../pipeline/schema/span.ts';
import type { Task } from '../pipeline/schema/task.ts';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import type { Deadline } from '../pipeline/schema/deadline.ts';
import type { Document } from '../pipeline/schema/document.ts';
import { SCHEMA_VERSION } from '../pipeline/schema/dataset.ts';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { treeOf } from '../pipeline/parse.ts';
import { UNREVIEWED } from '../pipeline/review/unreviewed.ts';
import { readText } from '../pipeline/read.ts';
import { vi } from '../site/i18n/vi.ts';
import { library } from '../site/view/library.ts';
import type { Library } from '../site/view/library.ts';
import { hrefUnder } from '../site/view/paths.ts';

const HEAD = `---
title: Kế hoạch thử
kind: plan
number: 12/KH-UBND
place: VN-HP
issuer: UBND thành phố
date: 2024-03-05
source: { publisher: Trang thử, url: "https://example.org/a" }
text: restated
rights: full
---
`;

/** The text that the hand-made records below were read from; wording of our own. */
export const TEXT = `${HEAD}
# Kế hoạch năm 2024

## Nhiệm vụ

#### Phần sâu

3) Sở Tài chính **hoàn thành** phương án giải ngân vốn đầu tư công, R&amp;D và 5\\% dự phòng trước ngày 30/6/2024.[^nguon]
7) Không tăng biên chế.

> Thu nội địa năm 2024 đạt
> 45.000 tỷ đồng <script>alert(1)</script> xem [trang](https://example.org/b), [bẫy](javascript:alert(1)) và ![ảnh](https://example.org/c.png).

| Chỉ tiêu | Giá trị |
|---|--:|
| Nhà ở xã hội tại Đồ Sơn | 1.200 căn |

[^nguon]: Theo trang thử.
`;

/** What a test changes of the library: fields of its document, its configuration, whole lists of its dataset (`more`). */
type Change = {
  readonly document?: Partial<Document>;
  readonly config?: Library['config'];
  readonly empty?: boolean;
  readonly more?: (document: Document) => Partial<Dataset>;
};

/** A library of one document with two tasks, two indicators and a deadline, each found in TEXT by its source words. */
export function fixture(change: Change = {}): Library {
  const file = readText(TEXT, 'content/ke-hoach.md');
  const document: Document = { ...file.data.document!, ...change.document };
  const names = {
    places: { 'VN-HP': 'Hải Phòng' },
    territories: { 'VN-HP': 'trước khi sắp xếp', 'VN-HP-2025': 'cùng Hải Dương' },
    grounds: {
      'VN-HP': { place: 'VN-HP', from: null, until: '2025-06-30', source: 'Nghị quyết 202/2025/QH15' },
      'VN-HP-2025': { place: 'VN-HP', from: '2025-07-01', until: null, source: 'Nghị quyết 202/2025/QH15' },
    },
    measures: {},
    topics: { finance: 'Tài chính' },
    agencies: { 'so-tai-chinh': 'Sở Tài chính' },
  };
  const full = {
    documents: [document],
    tasks: [pay, hold],
    indicators: [revenue, houses],
    deadlines: [june],
    dropped: [],
    coverage: [{ document: document.id, roles: [] }],
    outcomes: [],
    threads: [],
    checkability: [],
  };
  const none = {
    documents: [],
    tasks: [],
    indicators: [],
    deadlines: [],
    dropped: [],
    coverage: [],
    outcomes: [],
    threads: [],
    checkability: [],
  };
  const more = change.more?.(document) ?? {};
  return library({
    dataset: {
      schemaVersion: SCHEMA_VERSION,
      reach: change.empty === true ? null : document.date,
      ...(change.empty === true ? none : full),
      ...more,
    },
    sources: new Map((more.documents ?? [document]).map(({ id }) => [id, { text: TEXT, root: treeOf(TEXT) }])),
    names,
    words: vi,
    config: change.config ?? { repository: null, mail: null },
    href: hrefUnder('/kho/'),
    file: hrefUnder('/kho/'),
    versions: (path) => [{ lang: 'vi', href: `https://example.org/kho/${path}` }],
    other: hrefUnder('/kho/en/'),
    absolute: (path) => `https://example.org/kho/${path}`,
  });
}

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the fixture: ${words}`);
  const before = TEXT.slice(0, start).split('\n');
  return { start, end: start + words.length, line: before.length, column: before.at(-1)!.length + 1 };
}

const heading = ['Kế hoạch năm 2024', 'Nhiệm vụ', 'Phần sâu'];

const june: Deadline = {
  id: 'd-june',
  document: 'ke-hoach',
  text: 'trước ngày 30/6/2024',
  span: at('trước ngày 30/6/2024'),
  kind: 'before',
  edtf: '../2024-06-30',
  start: null,
  due: '2024-06-30',
  precision: 'day',
  of: ['t-pay'],
  heading,
  ...UNREVIEWED,
  provenance: [{ rule: 'timex/before', span: at('trước ngày 30/6/2024') }],
};

/** A task with a deadline of its own. */
export const pay: Task = {
  id: 't-pay',
  document: 'ke-hoach',
  quote: 'Sở Tài chính hoàn thành phương án giải ngân vốn đầu tư công, R&D và 5% dự phòng trước ngày 30/6/2024',
  span: at('Sở Tài chính **hoàn thành** phương án giải ngân vốn đầu tư công, R&amp;D và 5\\% dự phòng trước ngày 30/6/2024'),
  statement: 'Sở Tài chính hoàn thành phương án giải ngân vốn đầu tư công, R&D và 5% dự phòng trước ngày 30/6/2024',
  modality: 'do',
  actors: [{ name: 'Sở Tài chính', id: 'so-tai-chinh', part: 'lead', inherited: false }],
  deadline: {
    text: 'trước ngày 30/6/2024',
    kind: 'before',
    start: null,
    due: '2024-06-30',
    deadline: 'd-june',
    from: 'clause',
    inherited: false,
  },
  topic: 'finance',
  references: [],
  heading,
  status: 'not-known',
  progress: null,
  rescheduled: [],
  continues: [],
  ...UNREVIEWED,
  provenance: [{ rule: 'task/verb', span: at('**hoàn thành**'), over: [{ rule: 'task/noun', span: at('phương án') }] }],
};

/** A task that states no body and no deadline. */
export const hold: Task = {
  id: 't-hold',
  document: 'ke-hoach',
  quote: 'Không tăng biên chế',
  span: at('Không tăng biên chế'),
  statement: 'UBND thành phố không tăng biên chế',
  modality: 'refrain',
  actors: [{ name: 'UBND thành phố', part: 'lead', inherited: true }],
  deadline: { text: '', kind: 'in', start: '2024-01-01', due: '2024-12-31', deadline: null, from: 'assumed', inherited: true },
  topic: 'finance',
  references: [],
  heading,
  status: 'no-deadline',
  progress: null,
  rescheduled: [],
  continues: [],
  ...UNREVIEWED,
  provenance: [],
};

/** A target. */
export const revenue: Indicator = {
  id: 'i-revenue',
  document: 'ke-hoach',
  quote: 'Thu nội địa năm 2024 đạt 45.000 tỷ đồng',
  span: at('Thu nội địa năm 2024 đạt\n> 45.000 tỷ đồng'),
  name: 'thu nội địa',
  measure: null,
  role: 'target',
  quantity: { text: '45.000 tỷ đồng', span: at('45.000 tỷ đồng'), comparator: '=', min: 45e12, max: 45e12, unit: 'VND' },
  period: { text: 'năm 2024', edtf: '2024', start: '2024-01-01', end: '2024-12-31', inherited: false },
  place: 'VN-HP',
  territory: 'VN-HP',
  topic: 'finance',
  comparisons: [],
  heading,
  ...UNREVIEWED,
  provenance: [],
};

const houses: Indicator = {
  ...revenue,
  id: 'i-houses',
  quote: 'Nhà ở xã hội tại Đồ Sơn 1.200 căn',
  span: at('Nhà ở xã hội tại Đồ Sơn | 1.200 căn'),
  name: 'Nhà ở xã hội tại Đồ Sơn',
  role: 'actual',
  quantity: { text: '1.200 căn', span: at('1.200 căn'), comparator: '=', min: 1200, max: 1200, unit: 'căn' },
};
