const answer = await fetch('{url}');
const { properties } = await answer.json();
const fields = Object.keys(properties.tasks.items.properties);
console.table(fields.slice(0, 8).map((field) => ({ field })));
