import { expect, test } from 'vitest';
import { formatTrace, type Trace, type TracedMention } from '../pipeline/explain.ts';

const at = (line: number, column: number) => ({ start: 0, end: 1, line, column });
const mention = (rule: string, text: string, column: number, value: unknown, lostTo?: TracedMention['lostTo']): TracedMention => ({
  rule,
  text,
  span: at(12, column),
  value,
  kept: lostTo === undefined,
  ...(lostTo && { lostTo }),
});

const trace: Trace = {
  sentences: [
    {
      line: 8,
      text: 'Năm 2023, kinh tế tăng khá.',
      role: 'results',
      clauses: [{ text: 'Năm 2023, kinh tế tăng khá.', span: at(8, 1), mentions: [], frame: null, records: [] }],
    },
    {
      line: 12,
      text: 'Hoàn thành phân bổ vốn trước 31/3/2024; rà soát quy hoạch.',
      role: 'tasks',
      clauses: [
        {
          text: 'Hoàn thành phân bổ vốn trước 31/3/2024',
          span: at(12, 3),
          mentions: [
            mention('timex/before-day', 'trước 31/3/2024', 27, { kind: 'timex', bound: 'before', value: '2024-03-31', era: undefined }),
            mention('timex/month', '3/2024', 36, { value: '2024-03' }, { rule: 'timex/before-day', text: 'trước 31/3/2024' }),
            mention('agency/list', 'vốn', 23, ['a b']),
          ],
          frame: 'task hoàn thành(phân bổ vốn)',
          records: ['task 3f2a91', 'deadline 77c0de'],
        },
        { text: 'rà soát quy hoạch.', span: at(13, 1), mentions: [], frame: null, records: [] },
      ],
    },
  ],
};

const FIRST = `8  results
  Năm 2023, kinh tế tăng khá.
    no rule saw anything here
    = no frame: neither a task nor a value
`;

const SECOND = `12  tasks
  Hoàn thành phân bổ vốn trước 31/3/2024; rà soát quy hoạch.
  clause 1 of 2, 12:3
    Hoàn thành phân bổ vốn trước 31/3/2024
    +  timex/before-day  12:27  ‘trước 31/3/2024’  kind=timex bound=before value=2024-03-31
    -  timex/month       12:36  ‘3/2024’           lost to timex/before-day ‘trước 31/3/2024’
    +  agency/list       12:23  ‘vốn’              ["a b"]
    = task hoàn thành(phân bổ vốn)
    → task 3f2a91
    → deadline 77c0de
  clause 2 of 2, 13:1
    rà soát quy hoạch.
    no rule saw anything here
    = no frame: neither a task nor a value
`;

test.each`
  line         | text
  ${undefined} | ${`${FIRST}\n${SECOND}`}
  ${8}         | ${FIRST}
  ${10}        | ${FIRST}
  ${12}        | ${SECOND}
  ${13}        | ${SECOND}
  ${3}         | ${'No sentence stands on line 3: the first begins on line 8.\n'}
`('the trace of line $line shows the sentence that stands there', ({ line, text }: { line: number | undefined; text: string }) => {
  expect(formatTrace(trace, line)).toBe(text);
});

test('the trace of a document without sentences says so', () => {
  expect(formatTrace({ sentences: [] })).toBe('No sentence was read from this document.\n');
});
