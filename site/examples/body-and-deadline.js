import { parse } from 'csv-parse/sync'; // npm install csv-parse

const answer = await fetch('{url}');
const commitments = parse(await answer.text(), { columns: true });
const rows = [...Map.groupBy(commitments, ({ kind }) => kind)]
  .map(([kind, all]) => ({
    kind,
    commitments: all.length,
    body: all.filter(({ body }) => body).length,
    deadline: all.filter(({ deadline }) => deadline).length,
    both: all.filter(({ body, deadline }) => body && deadline).length,
  }))
  .sort((a, b) => (a.kind < b.kind ? -1 : 1));
console.table(rows);
