SELECT actor, count(*) AS tasks
FROM read_csv('{url}')
WHERE status = 'not-known'
  AND deadline_last_day <= '{day}' AND deadline_from <> 'assumed'
  AND actor IS NOT NULL
GROUP BY actor
ORDER BY tasks DESC, actor
LIMIT 5;
