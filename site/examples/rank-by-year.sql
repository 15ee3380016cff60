SELECT period, place, value_text AS rank, url
FROM read_csv('{url}', all_varchar = true)
WHERE measure = 'pci-rank' AND role = 'actual'
ORDER BY period DESC, url
LIMIT 5;
