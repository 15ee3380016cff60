const answer = await fetch('{url}');
const { properties } = await answer.json();
const item = properties.items.additionalProperties.properties;
console.table(item.status.properties.state.enum.map((state) => ({ state })));
