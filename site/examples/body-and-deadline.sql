SELECT kind, count(*) AS commitments, count(body) AS body,
  count(deadline) AS deadline,
  count(*) FILTER (body IS NOT NULL AND deadline IS NOT NULL) AS both
FROM read_csv('{url}')
GROUP BY kind
ORDER BY kind;
