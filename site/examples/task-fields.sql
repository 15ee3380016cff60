SELECT unnest(json_keys(content, '$.properties.tasks.items.properties')) AS field
FROM read_text('{url}')
LIMIT 8;
