import { parse } from 'csv-parse/sync'; // npm install csv-parse

const answer = await fetch('{url}');
const deadlines = parse(await answer.text(), { columns: true });
const dated = deadlines.filter((deadline) => deadline.last_day !== '');
const byYear = [...Map.groupBy(dated, ({ last_day: day }) => day.slice(0, 4))];
const rows = byYear
  .map(([year, { length: deadlines }]) => ({ year, deadlines }))
  .sort((a, b) => b.deadlines - a.deadlines || a.year - b.year);
console.table(rows.slice(0, 5));
