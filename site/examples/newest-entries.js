const answer = await fetch('{url}');
const feed = new DOMParser().parseFromString(await answer.text(), 'text/xml');
const rows = [...feed.querySelectorAll('entry')].map((entry) => ({
  day: entry.querySelector('updated').textContent.slice(0, 10),
  title: entry.querySelector('title').textContent,
}));
console.table(rows.slice(0, 5));
