const answer = await fetch('{url}');
const { tasks } = await answer.json();
const rows = tasks.map(({ actors, statement }) => ({
  lead: actors[0]?.name ?? '',
  statement,
}));
console.table(rows.slice(0, 5));
