SELECT task.deadline.text AS promised, task.progress."on" AS done,
  task.progress.evidence[-1].quote AS evidence
FROM (SELECT unnest(tasks) AS task FROM read_json('{url}'))
WHERE task.status = 'completed-late'
ORDER BY done DESC, evidence
LIMIT 5;
