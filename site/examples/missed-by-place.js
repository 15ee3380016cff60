import { parse } from 'csv-parse/sync'; // npm install csv-parse

const answer = await fetch('{url}');
const outcomes = parse(await answer.text(), { columns: true });
const judged = outcomes.filter(({ verdict }) =>
  ['met', 'missed'].includes(verdict),
);
const rows = [...Map.groupBy(judged, ({ place }) => place)]
  .map(([place, all]) => {
    const missed = all.filter(({ verdict }) => verdict === 'missed').length;
    return { place, missed, met: all.length - missed };
  })
  .sort((a, b) => b.missed - a.missed || (a.place < b.place ? -1 : 1));
console.table(rows.slice(0, 5));
