import { describe, expect, test } from 'vitest';
import { extract } from '../pipeline/extract.ts';
import { inOrderOfDoubt } from '../pipeline/doubt.ts';
import { readReviewText } from '../pipeline/read/review.ts';
import { formatOpen, formatSkeleton } from '../pipeline/review/format.ts';
import type { Extraction } from '../pipeline/schema/dataset.ts';
import { fileOf, withFrontMatter } from './document.ts';

const BODY = `## Nhiệm vụ

- Sở Tài chính trình đề án thu hút đầu tư trước ngày 30/6/2024.
- Sở Xây dựng hoàn thành cầu số 2 trong quý IV/2024.

## Chỉ tiêu năm 2024

- GRDP tăng 8%.

## Kết quả

Đề án đã được trình ngày 20/01/2024.
`;

const read = extract(fileOf(withFrontMatter(BODY), 'content/ke-hoach.md')).extraction;
const [submit, build] = read.tasks;
const [growth] = read.indicators;

/** The document as read, with what a review file decided, and what was said about that file. */
function reviewed(yaml: string): {
  readonly extraction: Extraction;
  readonly said: readonly string[];
  readonly reasons: readonly string[];
} {
  const file = fileOf(withFrontMatter(BODY), 'content/ke-hoach.md');
  file.data.review = readReviewText(yaml, 'ke-hoach.review.yaml');
  file.data.witnesses = new Map([[file.data.document!.id, file]]);
  const { extraction } = extract(file);
  const { messages } = file.data.review.file;
  return {
    extraction,
    said: messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`),
    reasons: messages.map(({ reason }) => reason),
  };
}

describe('a review', () => {
  test('without decisions leaves everything as it was read', () => {
    expect(reviewed('items: {}\n').extraction).toEqual(read);
    expect(reviewed('# nothing yet\n').extraction).toEqual(read);
  });

  test('drops a record, and its deadline bounds it no more', () => {
    const { extraction, said } = reviewed(`items:\n  ${submit!.id}:\n    drop: không phải nhiệm vụ\n`);
    expect(said).toEqual([]);
    expect(extraction.tasks.map(({ id }) => id)).toEqual([build!.id]);
    expect(extraction.deadlines.flatMap(({ of }) => of)).not.toContain(submit!.id);
  });

  test('keeps of what it drops the words, the reason and the ids it had, since its address was published', () => {
    const { extraction } = reviewed(`items:\n  ${submit!.id}:\n    formerly: [t00000000001]\n    drop: không phải nhiệm vụ\n`);
    const { id, document, quote } = submit!;
    expect(extraction.dropped).toEqual([{ id, document, quote, reason: 'không phải nhiệm vụ', formerly: ['t00000000001'] }]);
  });

  test('keeps what is read no more too, where it tells the words and why', () => {
    const { extraction, said } = reviewed('items:\n  t00000000002:\n    quote: Xây nhà hát mới\n    drop: câu đã bỏ khỏi văn bản\n');
    expect(said).toEqual([]);
    expect(extraction.dropped).toMatchObject([{ id: 't00000000002', quote: 'Xây nhà hát mới', reason: 'câu đã bỏ khỏi văn bản' }]);
  });

  test('drops a deadline, and its task says no day', () => {
    const { deadline } = submit!.deadline!;
    const { extraction } = reviewed(`items:\n  ${deadline!}:\n    drop: không phải thời hạn\n`);
    expect(extraction.tasks[0]!.deadline).toBeNull();
    expect(extraction.deadlines.map(({ id }) => id)).not.toContain(deadline);
  });

  test('sets fields, and the record says so with the reason', () => {
    const { extraction, said } = reviewed(`items:
  ${submit!.id}:
    set:
      topic: public-investment
      actors: [{ name: Sở Kế hoạch, part: lead }]
      deadline: { text: trước ngày 30/6/2024, kind: before, due: 2024-06-30 }
    reason: đối chiếu với phụ lục
  ${growth!.id}:
    set: { period: 2025, role: actual }
`);
    expect(said).toEqual([]);
    const [task] = extraction.tasks;
    expect([task!.topic, task!.actors, task!.deadline!.due]).toEqual([
      'public-investment',
      [{ name: 'Sở Kế hoạch', part: 'lead', inherited: false }],
      '2024-06-30',
    ]);
    expect(task!.reviewed).toEqual({ decision: 'set', fields: ['actors', 'deadline', 'topic'], reason: 'đối chiếu với phụ lục' });
    const [indicator] = extraction.indicators;
    expect([indicator!.period!.edtf, indicator!.period!.end, indicator!.role, indicator!.reviewed!.reason]).toEqual([
      '2025',
      '2025-12-31',
      'actual',
      null,
    ]);
  });

  test('reports on a task, and the state follows from the day', () => {
    const { extraction, said } = reviewed(`items:
  ${submit!.id}:
    formerly: [t0123456789a]
    status:
      state: done
      on: 2024-01-10
      evidence:
        - { document: ke-hoach, quote: Đề án đã được trình ngày 20/01/2024., date: 2024-01-10, source: "https://example.org" }
`);
    expect(said).toEqual([]);
    const [task, other] = extraction.tasks;
    expect([task!.status, task!.formerly, task!.reviewed, other!.status]).toEqual([
      'completed-on-time',
      ['t0123456789a'],
      null,
      'not-known',
    ]);
  });

  test('adds what the rules missed, at its words and in its place', () => {
    const { extraction, said } = reviewed(`add:
  - { kind: task, quote: Đề án đã được trình, actors: [{ name: Sở Tài chính, part: lead }], reason: việc phải làm }
  - { kind: deadline, quote: 20/01/2024, bound: by, due: 2024-01-20 }
  - { kind: indicator, quote: cầu số 2, name: cầu, role: target, value: { text: số 2, comparator: "=", min: 2, max: 2, unit: cầu }, period: 2024 }
`);
    expect(said).toEqual([]);
    const task = extraction.tasks.at(-1)!;
    expect([task.quote, task.span.line, task.heading, task.reviewed, task.actors[0]!.inherited]).toEqual([
      'Đề án đã được trình',
      23,
      ['Kết quả'],
      { decision: 'add', fields: [], reason: 'việc phải làm' },
      true,
    ]);
    expect(extraction.deadlines.at(-1)!.due).toBe('2024-01-20');
    expect(extraction.indicators[0]!.quantity).toMatchObject({ text: 'số 2', min: 2, unit: 'cầu', span: { line: 15 } });
  });

  test.each`
    yaml                                                                       | said
    ${'add:\n  - { kind: task, quote: không có ở đây }\n'}                     | ${'2:19 review-quote'}
    ${`add:\n  - { kind: task, quote: ${submit!.quote} }\n`}                   | ${'2:5 review-contradiction'}
    ${`items:\n  ${submit!.id}:\n    set: { role: actual }\n`}                 | ${'3:12 review-key'}
    ${`items:\n  ${submit!.id}:\n    set: { topic: tien-bac }\n`}              | ${'3:12 review-value'}
    ${`items:\n  ${growth!.id}:\n    set: { measure: grdp-grwoth }\n`}         | ${'3:12 review-value'}
    ${`items:\n  ${submit!.id}:\n    status: { state: done, evidence: [] }\n`} | ${'3:28 review-value'}
    ${`items:\n  ${growth!.id}:\n    changed: [{ from: 2024, to: 2024 }]\n`}   | ${'3:15 review-value'}
    ${'items: [a]\n'}                                                          | ${'1:1 review-value'}
    ${'- a\n'}                                                                 | ${'1:1 review-value'}
  `('that says $yaml is told of at its place', ({ yaml, said }: { yaml: string; said: string }) => {
    const result = reviewed(yaml);
    expect(result.said).toContain(said);
    expect(result.extraction.tasks).toEqual(read.tasks);
  });

  test('with the measure of an added value that the lexicon lacks is told which is meant', () => {
    const { extraction, said, reasons } = reviewed(`add:
  - kind: indicator
    quote: cầu số 2
    name: cầu
    measure: grdp-grwoth
    role: target
    value: { text: số 2, comparator: "=", min: 2, max: 2, unit: cầu }
    period: 2024
`);
    expect(said).toEqual(['5:5 review-value']);
    expect(reasons).toEqual(['Unexpected measure `grdp-grwoth`, expected the id of a measure of the lexicon, such as `grdp-growth`']);
    expect(extraction.indicators).toEqual(read.indicators);
  });

  test('is read the same from a file of Windows, with a byte order mark', () => {
    const yaml = `items:\n  ${submit!.id}:\n    drop: không phải nhiệm vụ\n`;
    const sheet = readReviewText(new TextEncoder().encode(`\uFEFF${yaml.replaceAll('\n', '\r\n')}`), 'a.review.yaml');
    expect(sheet.review!.items[submit!.id]!.drop).toBe('không phải nhiệm vụ');
  });

  test.each`
    fault                       | yaml
    ${'an alias'}               | ${'items: &a {}\nadd: *a\n'}
    ${'a second document'}      | ${'items: {}\n---\nitems: {}\n'}
    ${'a list for a key'}       | ${'items:\n  ? [a, b]\n  : x\n'}
    ${'a key that comes twice'} | ${'items: {}\nitems: {}\n'}
    ${'a tab'}                  | ${'items:\n\ta: b\n'}
  `('with $fault is told of and decides nothing', ({ yaml }: { yaml: string }) => {
    const { file, review } = readReviewText(yaml, 'a.review.yaml');
    expect(review).toBeNull();
    expect(file.messages.every(({ fatal, line }) => fatal === true && line !== undefined)).toBe(true);
    expect(file.messages.length).toBeGreaterThan(0);
  });

  test('of thousands of brackets is an error and no crash', () => {
    const { file, review } = readReviewText('['.repeat(20_000), 'a.review.yaml');
    expect(review).toBeNull();
    expect(file.messages.length).toBeGreaterThan(0);
  });
});

describe('the checklist of a review', () => {
  test('begins with what is most doubtful and leaves out what is decided', () => {
    const text = formatOpen(inOrderOfDoubt(read), new Set([submit!.id]));
    expect(text.split('\n')[0]).toBe(
      `1 of ${read.tasks.length + read.indicators.length + read.deadlines.length} records are decided on; the rest, the most doubtful first:`,
    );
    expect(text).not.toContain(submit!.id);
    const counts = inOrderOfDoubt(read).map(({ doubts }) => doubts.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('and its skeleton is a review that decides nothing', () => {
    const skeleton = formatSkeleton(read);
    expect(skeleton).toContain(`${submit!.id}:\n    quote: ${submit!.quote}`);
    const { extraction, said } = reviewed(skeleton);
    expect(said).toEqual([]);
    expect(extraction).toEqual(read);
  });
});
