import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { build } from '../pipeline/build.ts';
import { addDays } from '../pipeline/calendar.ts';
import type { TaskDeadline } from '../pipeline/schema/deadline.ts';
import { PROGRESS_STATES, type Progress, Status } from '../pipeline/schema/evidence.ts';
import { statusOf } from '../pipeline/status.ts';

type State = Progress['state'];

const Fixture = z.array(z.strictObject({ task: z.string(), status: Status, why: z.string() })).min(42);

const expected = Fixture.parse(parse(readFileSync(new URL('fixtures/states.yaml', import.meta.url), 'utf8')));
const { dataset } = await build(['content']);
const tasks = new Map(dataset.tasks.map((task) => [task.id, task]));

describe('of the tasks of content/', () => {
  test.each(expected.map((each) => [`“${tasks.get(each.task)?.statement ?? each.task}” is ${each.status}`, each] as const))(
    '%s',
    (_, { task, status, why }) => {
      expect(tasks.get(task)?.status, why).toBe(status);
    },
  );

  test('every state that occurs is held by the fixture', () => {
    const held = new Set(expected.map(({ status }) => status));
    expect([...new Set(dataset.tasks.map(({ status }) => status))].filter((status) => !held.has(status))).toEqual([]);
  });

  test('no task is held twice', () => {
    expect(expected.map(({ task }) => task).filter((task, at, all) => all.indexOf(task) !== at)).toEqual([]);
  });
});

describe('the state of a task', () => {
  // Due by 30 June 2024, unless the row says otherwise; `on` is when it was done, `reported` the days of the evidence.
  test.each`
    state          | on              | reported                        | status
    ${'done'}      | ${'2024-06-29'} | ${['2024-07-15']}               | ${'completed-on-time'}
    ${'done'}      | ${'2024-06-30'} | ${['2024-07-15']}               | ${'completed-on-time'}
    ${'done'}      | ${'2024-07-01'} | ${['2024-07-15']}               | ${'completed-late'}
    ${'done'}      | ${'2023-12-31'} | ${['2024-07-15']}               | ${'completed-on-time'}
    ${'done'}      | ${'2024-06'}    | ${['2024-07-15']}               | ${'completed-on-time'}
    ${'done'}      | ${'2024-07'}    | ${['2024-07-15']}               | ${'completed-late'}
    ${'done'}      | ${'2024-07'}    | ${['2024-06-15', '2024-07-15']} | ${'completed-late'}
    ${'done'}      | ${'2023'}       | ${['2024-07-15']}               | ${'completed-on-time'}
    ${'done'}      | ${'2025'}       | ${['2025-07-15']}               | ${'completed-late'}
    ${'done'}      | ${'2024'}       | ${['2024-12-15']}               | ${'not-known'}
    ${'done'}      | ${'2024'}       | ${['2024-06-15']}               | ${'completed-on-time'}
    ${'done'}      | ${'2024'}       | ${['2024-06-15', '2024-12-15']} | ${'completed-on-time'}
    ${'done'}      | ${'2024-34'}    | ${['2024-12-15']}               | ${'completed-on-time'}
    ${'done'}      | ${null}         | ${['2024-06-15']}               | ${'completed-on-time'}
    ${'done'}      | ${null}         | ${['2024-06']}                  | ${'completed-on-time'}
    ${'done'}      | ${null}         | ${['2024-07-15']}               | ${'completed-late'}
    ${'partly'}    | ${null}         | ${['2024-06-15']}               | ${'partly-done'}
    ${'partly'}    | ${null}         | ${['2024-07-15']}               | ${'partly-done'}
    ${'under-way'} | ${null}         | ${['2024-06-30']}               | ${'within-term'}
    ${'under-way'} | ${null}         | ${['2024-06']}                  | ${'within-term'}
    ${'under-way'} | ${null}         | ${['2024-07-01']}               | ${'overdue'}
    ${'under-way'} | ${null}         | ${['2024']}                     | ${'overdue'}
    ${'under-way'} | ${null}         | ${['2024-03-01', '2024-07-01']} | ${'overdue'}
    ${'under-way'} | ${null}         | ${['2024-07-01', '2024-03-01']} | ${'overdue'}
    ${'not-done'}  | ${null}         | ${['2024-06-30']}               | ${'within-term'}
    ${'not-done'}  | ${null}         | ${['2024-07-01']}               | ${'overdue'}
    ${'replaced'}  | ${'2024-03-01'} | ${['2024-03-01']}               | ${'replaced'}
    ${'replaced'}  | ${'2024-09-01'} | ${['2024-09-01']}               | ${'replaced'}
    ${'dropped'}   | ${'2024-03-01'} | ${['2024-03-01']}               | ${'dropped'}
  `(
    'due by 2024-06-30, $state on $on and told of on $reported, is $status',
    ({ status, ...row }: { state: State; on: string | null; reported: readonly string[]; status: Status }) => {
      expect(statusOf(deadline('by', '2024-06-30'), progress(row.state, row.on, row.reported))).toBe(status);
    },
  );

  test.each`
    due             | on              | status
    ${'2025-01-01'} | ${'2024-12-31'} | ${'completed-on-time'}
    ${'2025-01-01'} | ${'2025-01-01'} | ${'completed-late'}
    ${'2025-01-01'} | ${'2024-12'}    | ${'completed-on-time'}
    ${'2025-01-01'} | ${'2025-01'}    | ${'completed-late'}
    ${'2025-01-01'} | ${'2024'}       | ${'completed-on-time'}
    ${'2025-06-12'} | ${'2025-06-11'} | ${'completed-on-time'}
    ${'2025-06-12'} | ${'2025-06-12'} | ${'completed-late'}
    ${'2025-06-12'} | ${'2025-06'}    | ${'not-known'}
  `('to be done before $due and done on $on is $status', ({ due, on, status }: { due: string; on: string; status: Status }) => {
    expect(statusOf(deadline('before', due), progress('done', on, ['2026-01-01']))).toBe(status);
  });

  test.each`
    due             | reported        | status
    ${'2025-06-12'} | ${'2025-06-11'} | ${'within-term'}
    ${'2025-06-12'} | ${'2025-06-12'} | ${'overdue'}
  `('to be done before $due and under way on $reported is $status', ({ due, reported, status }: Readonly<Record<string, string>>) => {
    expect(statusOf(deadline('before', due!), progress('under-way', null, [reported!]))).toBe(status);
  });

  test.each`
    state          | status
    ${null}        | ${'no-deadline'}
    ${'done'}      | ${'no-deadline'}
    ${'under-way'} | ${'no-deadline'}
    ${'not-done'}  | ${'no-deadline'}
    ${'partly'}    | ${'partly-done'}
    ${'replaced'}  | ${'replaced'}
    ${'dropped'}   | ${'dropped'}
  `('without a day that the text states, $state, is $status', ({ state, status }: { state: State | null; status: Status }) => {
    const reported = state === null ? null : progress(state, null, ['2024-06-15']);
    expect(statusOf(null, reported)).toBe(status);
    expect(statusOf({ ...deadline('in', '2024-12-31'), from: 'assumed' }, reported)).toBe(status);
    expect(statusOf(deadline('from', null), reported)).toBe(status);
  });

  test.each<[TaskDeadline['from']]>([['clause'], ['lead-in'], ['section'], ['table'], ['plan']])(
    'is held against a day that stands in its %s',
    (from) => {
      expect(statusOf({ ...deadline('in', '2024-12-31'), from }, progress('done', '2025-01-01', ['2025-01-01']))).toBe('completed-late');
    },
  );

  test.each(['event', 'every'] as const)('whose deadline is told by no day (%s) is not known', (kind) => {
    for (const state of ['done', 'under-way', 'not-done'] as const)
      expect(statusOf(deadline(kind, null), progress(state, null, ['2024-06-15']))).toBe('not-known');
    expect(statusOf(deadline(kind, null), null)).toBe('not-known');
    expect(statusOf(deadline(kind, null), progress('partly', null, ['2024-06-15']))).toBe('partly-done');
  });

  test('of which nobody tells is not known, however long its day has passed', () => {
    fc.assert(
      fc.property(day(), fc.constantFrom('by', 'in', 'before'), (due, kind) => {
        expect(statusOf(deadline(kind, due), null)).toBe('not-known');
      }),
    );
  });

  test('done later is never in time where done earlier was late', () => {
    fc.assert(
      fc.property(day(), day(), fc.nat(5000), fc.constantFrom('by', 'in', 'before'), (due, on, more, kind) => {
        const doneOn = (when: string): Status => statusOf(deadline(kind, due), progress('done', when, ['2059-12-31']));
        const later = doneOn(addDays(on, more));
        expect(['completed-on-time', 'completed-late']).toContain(later);
        if (doneOn(on) === 'completed-late') expect(later).toBe('completed-late');
        else
          expect(later).toBe(
            addDays(on, more) < due || (kind !== 'before' && addDays(on, more) === due) ? 'completed-on-time' : 'completed-late',
          );
      }),
    );
  });

  test('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(
        day(),
        fc.constantFrom(...PROGRESS_STATES),
        fc.option(day()),
        fc.uniqueArray(day(), { minLength: 1 }),
        (due, state, on, days) => {
          fc.pre(state !== 'done' || on !== null);
          const [inOrder, turned] = [days, days.toReversed()].map((reported) =>
            statusOf(deadline('by', due), progress(state, on, reported)),
          );
          expect(turned).toBe(inOrder);
        },
      ),
    );
  });
});

function deadline(kind: TaskDeadline['kind'], due: string | null): TaskDeadline {
  return { text: '', kind, start: null, due, deadline: null, from: 'clause', inherited: false };
}

function progress(state: State, on: string | null, reported: readonly string[]): Progress {
  return { state, on, evidence: reported.map((date) => ({ document: 'tin', quote: 'một câu', date, source: 'một trang' })) };
}

function day(): fc.Arbitrary<string> {
  return fc.nat(9000).map((count) => addDays('2016-01-01', count));
}
