import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build } from '../pipeline/build.ts';
import { DOSSIERS, readFacts } from './facts.ts';
import { isLike, sameDue, states } from './likeness.ts';

const { dataset } = await build(['content']);
const dossiers = readFacts();
const values = new Set(dataset.indicators.map(({ id }) => id));
const tasks = new Map(dataset.tasks.map((task) => [task.id, task]));

if (!existsSync(DOSSIERS))
  test('the documents of content/ agree with their dossiers (absent here: not compared)', () => {
    expect(dossiers).toEqual([]);
  });
else
  test('every restated document names dossiers that exist', () => {
    const names = new Set(dossiers.map(({ name }) => name));
    const restated = dataset.documents.filter(({ text }) => text === 'restated');
    expect(restated.filter(({ facts }) => facts === undefined || facts.some((name) => !names.has(name))).map(({ id }) => id)).toEqual([]);
  });

describe.each(dossiers)('dossier $name', ({ name, figures, promises, account }) => {
  const documents = new Set(dataset.documents.filter(({ facts }) => facts?.includes(name)).map(({ id }) => id));
  const read = dataset.indicators.filter(({ document }) => documents.has(document));

  test('has every value read from its documents among its figures, or the reason stands in the account', () => {
    const sources = dataset.documents.filter(({ id }) => documents.has(id)).flatMap(({ facts }) => facts!);
    const known = dossiers.filter((each) => sources.includes(each.name));
    const excused = new Set(known.flatMap((each) => each.account.others.map(({ id }) => id)));
    const alien = read.filter(
      (each) => !excused.has(each.id) && !known.some((dossier) => dossier.figures.some((figure) => isLike(each, figure))),
    );
    expect(
      alien.map(
        ({ id, document, role, quote, quantity, period }) => `${document} ${id} ${role} ${period?.edtf ?? '-'} ${quantity.text} | ${quote}`,
      ),
    ).toEqual([]);
  });

  test('excuses only values that are read', () => {
    expect(account.others.filter(({ id }) => !values.has(id))).toEqual([]);
  });

  test('has every figure read in one of its documents, or left out for a reason', () => {
    const leftOut = new Set(account['left-out'].map(({ figure }) => figure));
    const missing = figures.flatMap((figure, at) =>
      leftOut.has(at) === read.some((each) => states(each, figure)) ? [{ at, figure }] : [],
    );
    // A figure that is read and left out is as wrong as one that is neither: the account is to be true.
    expect(
      missing.map(
        ({ at, figure }) =>
          `${at}${leftOut.has(at) ? ' (left out, but read)' : ''} ${figure.role} ${figure.period ?? '-'} ${figure.comparator} ${figure.printed} | ${figure.name_vi} (${figure.measure})`,
      ),
    ).toEqual([]);
  });

  test('has every promise as a task with its day, or left out for a reason', () => {
    const wrong = promises.flatMap((promise, at) => {
      const told = account.promises.find((each) => each.promise === at);
      if (told === undefined) return [`${at} is not in the account: ${promise.restated_vi}`];
      if ('reason' in told) return [];
      const task = tasks.get(told.task);
      if (task === undefined) return [`${at} ${told.task} is no task: ${promise.restated_vi}`];
      return sameDue(task, promise)
        ? []
        : [`${at} ${told.task} is due ${task.deadline?.due ?? 'never'}, asked ${promise.due ?? 'no day'}: ${task.quote}`];
    });
    expect(wrong).toEqual([]);
  });
});
