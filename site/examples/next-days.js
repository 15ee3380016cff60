const answer = await fetch('{url}');
const text = (await answer.text()).replaceAll('\r\n ', '');
const rows = text
  .split('BEGIN:VEVENT')
  .slice(1)
  .map((event) => ({
    day: /DTSTART;VALUE=DATE:(\d+)/.exec(event)[1],
    what: /SUMMARY:([^\r]*)/.exec(event)[1].replace(/\\(.)/g, '$1'),
  }))
  .filter(({ day }) => day > '{day}'.replaceAll('-', ''))
  .sort((a, b) => (a.day + a.what < b.day + b.what ? -1 : 1));
console.table(rows.slice(0, 5));
