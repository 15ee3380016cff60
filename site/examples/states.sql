SELECT unnest(json_extract_string(content,
  '$.properties.items.additionalProperties.properties.status.properties.state.enum[*]'
)) AS state
FROM read_text('{url}');
