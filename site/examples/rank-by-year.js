import { parse } from 'csv-parse/sync'; // npm install csv-parse

const answer = await fetch('{url}');
const values = parse(await answer.text(), { columns: true });
const rows = values
  .filter(({ measure, role }) => measure === 'pci-rank' && role === 'actual')
  .map(({ period, place, value_text: rank, url }) => ({ period, place, rank, url }))
  .sort((a, b) => (a.url < b.url ? -1 : 1))
  .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
console.table(rows.slice(0, 5));
