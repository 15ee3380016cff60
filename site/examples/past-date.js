import { parse } from 'csv-parse/sync'; // npm install csv-parse

const answer = await fetch('{url}');
const tasks = parse(await answer.text(), { columns: true });
const past = tasks.filter(
  (task) =>
    task.status === 'not-known' &&
    task.deadline_last_day !== '' &&
    task.deadline_last_day <= '{day}' &&
    task.deadline_from !== 'assumed' &&
    task.actor !== '',
);
const byActor = [...Map.groupBy(past, ({ actor }) => actor)];
const rows = byActor
  .map(([actor, { length: tasks }]) => ({ actor, tasks }))
  .sort((a, b) => b.tasks - a.tasks || (a.actor < b.actor ? -1 : 1));
console.table(rows.slice(0, 5));
