SELECT thread.id, thread.place, len(thread.entries) AS steps,
  thread.entries[1].date AS first, thread.entries[-1].date AS last
FROM (SELECT unnest(threads) AS thread FROM read_json('{url}'))
ORDER BY steps DESC, thread.id
LIMIT 5;
