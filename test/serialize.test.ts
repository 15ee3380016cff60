import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { Dataset, Extraction } from '../pipeline/schema/dataset.ts';
import { serialize } from '../pipeline/serialize.ts';
import { lastDayToAct } from '../pipeline/schema/deadline.ts';
import { dataset } from './fixtures/dataset.ts';

const files = serialize(dataset, { url: 'https://example.org/camket/' });
const text = (name: string) => files.get(name)!;

describe('the data files', () => {
  test('are those of the contract', () => {
    expect([...files.keys()]).toEqual([
      'commitments.json',
      'documents/ke-hoach-2024.json',
      'documents/nghi-quyet-2025.json',
      'tasks.csv',
      'indicators.csv',
      'deadlines.csv',
      'outcomes.csv',
      'checkability.csv',
      'deadlines.ics',
      'calendars/agencies/so-tai-chinh.ics',
      'calendars/places/vn-hp.ics',
      'calendars/topics/economy.ics',
      'calendars/topics/investment.ics',
      'threads.json',
      'schema.json',
      'document.schema.json',
      'review.schema.json',
      'datapackage.json',
    ]);
  });

  test('hold the dataset, whole and one document at a time', () => {
    expect(Dataset.parse(JSON.parse(text('commitments.json')))).toEqual(dataset);
    const extraction = Extraction.parse(JSON.parse(text('documents/ke-hoach-2024.json')));
    expect(extraction.document).toEqual(dataset.documents[0]);
    expect([extraction.tasks, extraction.indicators, extraction.deadlines].map(({ length }) => length)).toEqual([2, 1, 5]);
  });

  test('are the same bytes on every run, in any time zone and language', () => {
    const script = `
      import { serialize } from './pipeline/serialize.ts';
      import { dataset } from './test/fixtures/dataset.ts';
      process.stdout.write(JSON.stringify([...serialize(dataset, { url: 'https://example.org/camket/' })]));`;
    for (const [TZ, LANG] of [
      ['Asia/Ho_Chi_Minh', 'vi_VN.UTF-8'],
      ['Pacific/Apia', 'tr_TR.UTF-8'],
      ['America/Los_Angeles', 'C'],
    ]) {
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      });
      expect(JSON.parse(out.toString())).toEqual([...files]);
    }
  });

  test('of nothing are whole too', () => {
    const empty = serialize({
      ...dataset,
      reach: null,
      documents: [],
      tasks: [],
      indicators: [],
      deadlines: [],
      dropped: [],
      outcomes: [],
      threads: [],
      checkability: [],
    });
    expect(Dataset.parse(JSON.parse(empty.get('commitments.json')!)).tasks).toEqual([]);
    expect(parseCsv(empty.get('tasks.csv')!, { bom: true })).toHaveLength(1);
    expect((ICAL.parse(empty.get('deadlines.ics')!) as unknown[])[0]).toBe('vcalendar');
  });
});

describe('a CSV file', () => {
  type Row = Readonly<Record<string, string>>;
  const rows = (name: string) => parseCsv<Row>(text(name), { bom: true, columns: true, record_delimiter: '\r\n' });

  test.each(['tasks.csv', 'indicators.csv', 'deadlines.csv'])('%s begins with a byte order mark and ends its lines with CRLF', (name) => {
    expect(text(name).startsWith('\uFEFFid,document,title,')).toBe(true);
    expect(text(name).endsWith('\r\n')).toBe(true);
    expect(text(name).replaceAll('\r\n', '')).not.toMatch(/\r/);
  });

  test('of tasks has a row for each with its actors, deadline and status', () => {
    expect(
      rows('tasks.csv').map((row) => [row.actor, row.actors, row.deadline_due, row.deadline_last_day, row.deadline_inherited, row.status]),
    ).toEqual([
      ['Sở Tài chính', 'Sở Tài chính; UBND quận Hồng Bàng', '2024-04-01', '2024-03-31', 'false', 'completed-on-time'],
      ['', '', '2024-12-31', '2024-12-31', 'true', 'no-deadline'],
      ['', '', '', '', '', 'no-deadline'],
    ]);
    expect(rows('tasks.csv')[0]).toMatchObject({
      title: 'Kế hoạch "phát triển", năm 2024',
      heading: 'Nhiệm vụ › Đầu tư công',
      line: '12',
      url: 'https://example.org/camket/commitments/t1/',
    });
  });

  test('keeps line breaks, quotes and commas of a field', () => {
    expect(rows('tasks.csv')[1]!.statement).toBe('Rà soát, "tháo gỡ"\nkhó khăn');
  });

  test('protects words that a spreadsheet would run, and leaves numbers below zero as numbers', () => {
    expect(rows('tasks.csv')[2]!.quote).toBe(`'=HYPERLINK("https://example.org")`);
    expect(rows('indicators.csv')[0]).toMatchObject({ value_text: "'-3,5%", min: '-3.5', max: '-3.5', unit: 'percent' });
    expect(rows('deadlines.csv').find(({ id }) => id === 'd4')!.text).toBe("'@năm nào cũng vậy");
  });

  test('of deadlines tells the last day on which a thing can still be done', () => {
    expect(rows('deadlines.csv').map(({ kind, due, last_day: day }) => [kind, due, day])).toContainEqual([
      'before',
      '2024-04-01',
      '2024-03-31',
    ]);
  });
});

test.each`
  kind        | due             | day
  ${'by'}     | ${'2024-03-31'} | ${'2024-03-31'}
  ${'before'} | ${'2024-03-01'} | ${'2024-02-29'}
  ${'before'} | ${'2025-01-01'} | ${'2024-12-31'}
  ${'before'} | ${null}         | ${null}
`(
  'what is due "$kind" $due can be done until $day',
  ({ kind, due, day }: { kind: 'by' | 'before'; due: string | null; day: string | null }) => {
    expect(lastDayToAct({ kind, due })).toBe(day);
  },
);

describe('the calendar', () => {
  const events = new ICAL.Component(ICAL.parse(text('deadlines.ics')) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  test('has an entry for each deadline that has a last day and something to be done by it', () => {
    expect(events.map((event) => [event.uid, event.startDate.isDate, event.startDate.toString()])).toEqual([
      ['d1@camket', true, '2024-03-31'],
      ['d2@camket', true, '2024-12-31'],
      ['d6@camket', true, '2025-12-31'],
    ]);
  });

  test('says what is to be done, and in which document', () => {
    expect(events[0]!.summary).toBe('Sở Tài chính phân bổ hết vốn đầu tư công; trình HĐND');
    expect(events[0]!.description).toBe('trước ngày 01/4/2024\nKế hoạch "phát triển", năm 2024\nCổng thông tin điện tử thành phố');
    expect(events[1]!.summary).toBe('tốc độ tăng giá -3,5% (+1)');
    expect(events[1]!.description).toMatch(/^Rà soát, "tháo gỡ"\nkhó khăn\n/);
    expect(events[2]!.description).toMatch(/\nhttps:\/\/example\.org\/nghi-quyet$/);
    expect(events[0]!.component.getFirstPropertyValue('url')).toBe('https://example.org/camket/commitments/t1/');
  });

  test('bears the date of the document as its stamp and folds lines at 75 bytes', () => {
    expect(events.map((event) => String(event.component.getFirstPropertyValue('dtstamp')))).toEqual([
      '2024-01-10T00:00:00Z',
      '2024-01-10T00:00:00Z',
      '2025-07-01T00:00:00Z',
    ]);
    for (const line of text('deadlines.ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('a calendar of one body, place or topic', () => {
  const uids = (name: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text(name)) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    return [calendar.getFirstPropertyValue('x-wr-calname'), ...events.map(({ uid, summary }) => `${uid} ${summary}`)];
  };

  test.each`
    file                       | name                        | events
    ${'agencies/so-tai-chinh'} | ${'Cam Kết: Sở Tài chính'}  | ${['d1@camket Sở Tài chính phân bổ hết vốn đầu tư công; trình HĐND']}
    ${'topics/economy'}        | ${'Cam Kết: Kinh tế chung'} | ${['d2@camket tốc độ tăng giá -3,5%']}
  `('$file holds what concerns it alone, under its name', ({ file, name, events }: { file: string; name: string; events: string[] }) => {
    expect(uids(`calendars/${file}.ics`)).toEqual([name, ...events]);
  });

  test('of a place holds all that is of the place', () => {
    expect(uids('calendars/places/vn-hp.ics')).toHaveLength(4);
  });
});

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(text('schema.json')) as object);

  test('accepts what is published', () => {
    expect(validate(JSON.parse(text('commitments.json')))).toBe(true);
  });

  test.each`
    about                       | change
    ${'a task without a quote'} | ${{ tasks: [{ ...dataset.tasks[0], quote: undefined }] }}
    ${'an unknown kind'}        | ${{ documents: [{ ...dataset.documents[0], kind: 'speech' }] }}
    ${'a day that is none'}     | ${{ deadlines: [{ ...dataset.deadlines[0], due: '2024-02-31' }] }}
    ${'another version'}        | ${{ schemaVersion: '0.0.0' }}
  `('refuses $about', ({ change }: { change: object }) => {
    expect(validate(JSON.parse(JSON.stringify({ ...dataset, ...change })))).toBe(false);
  });
});

describe('the data package', () => {
  type Resource = {
    profile: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { primaryKey: string; fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[] };
  };
  const description = JSON.parse(text('datapackage.json')) as { licenses: object[]; sources: object[]; resources: Resource[] };
  const TYPES: Readonly<Record<string, RegExp>> = {
    string: /^/,
    number: /^-?\d+(\.\d+)?$/,
    integer: /^-?\d+$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };

  test('describes every CSV file column by column, and each field is of its type', () => {
    const tabular = description.resources.filter(({ profile }) => profile === 'tabular-data-resource');
    expect(tabular.map(({ path }) => path)).toEqual(['tasks.csv', 'indicators.csv', 'deadlines.csv', 'outcomes.csv', 'checkability.csv']);
    for (const { path, schema } of tabular) {
      const [head, ...rows] = parseCsv(text(path), { bom: true });
      expect(head).toEqual(schema.fields.map(({ name }) => name));
      for (const row of rows) {
        for (const [index, { name, type, constraints }] of schema.fields.entries()) {
          const cell = row[index]!;
          if (cell === '') expect(constraints?.required, name).not.toBe(true);
          else expect(cell, name).toMatch(TYPES[type]!);
          if (cell !== '' && constraints?.enum) expect(constraints.enum, name).toContain(cell);
        }
      }
    }
  });

  test('names the other files that are written beside them', () => {
    const others = description.resources.filter(({ profile }) => profile === 'data-resource').map(({ path }) => path);
    expect(others).toEqual(['commitments.json', 'threads.json', 'deadlines.ics']);
    expect(others.filter((path) => !files.has(path))).toEqual([]);
  });

  test('tells the size and hash of every file', () => {
    for (const { path, bytes, hash } of description.resources) {
      const whole = Buffer.from(text(path));
      expect({ bytes, hash }).toEqual({ bytes: whole.length, hash: `sha256:${createHash('sha256').update(whole).digest('hex')}` });
    }
  });

  test('names the licence and each source once', () => {
    expect(description.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(description.sources).toEqual([
      { title: 'Kế hoạch "phát triển", năm 2024 (Cổng thông tin điện tử thành phố)' },
      { title: 'Nghị quyết năm 2025 (Báo Hải Phòng)', path: 'https://example.org/nghi-quyet' },
    ]);
  });
});
