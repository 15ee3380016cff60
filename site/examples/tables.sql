SELECT resource.path, resource.bytes, len(resource.schema.fields) AS columns
FROM (SELECT unnest(resources) AS resource FROM read_json('{url}'))
WHERE resource.format = 'csv';
