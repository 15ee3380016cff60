WITH events AS (
  SELECT unnest(string_split(replace(content, E'\r\n ', ''), 'BEGIN:VEVENT')[2:]) AS event
  FROM read_text('{url}')
)
SELECT regexp_extract(event, 'DTSTART;VALUE=DATE:(\d+)', 1) AS day,
  regexp_replace(regexp_extract(event, 'SUMMARY:([^\r]*)', 1), '\\(.)', '\1', 'g') AS what
FROM events
WHERE day > replace('{day}', '-', '')
ORDER BY day, what
LIMIT 5;
