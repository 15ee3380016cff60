const answer = await fetch('{url}');
const { resources } = await answer.json();
const rows = resources
  .filter(({ format }) => format === 'csv')
  .map(({ path, bytes, schema }) => ({
    path,
    bytes,
    columns: schema.fields.length,
  }));
console.table(rows);
