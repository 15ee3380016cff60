SELECT place, count(*) FILTER (verdict = 'missed') AS missed,
  count(*) FILTER (verdict = 'met') AS met
FROM read_csv('{url}')
WHERE verdict IN ('met', 'missed')
GROUP BY place
ORDER BY missed DESC, place
LIMIT 5;
