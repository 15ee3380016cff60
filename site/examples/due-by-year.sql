SELECT left(last_day, 4) AS year, count(*) AS deadlines
FROM read_csv('{url}', all_varchar = true)
WHERE last_day IS NOT NULL
GROUP BY year
ORDER BY deadlines DESC, year
LIMIT 5;
