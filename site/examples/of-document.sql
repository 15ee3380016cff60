SELECT task.actors[1].name AS lead, task.statement
FROM (SELECT unnest(tasks) AS task FROM read_json('{url}'))
LIMIT 5;
