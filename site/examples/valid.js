import { Ajv2020 } from 'ajv/dist/2020.js'; // npm install ajv ajv-formats
import addFormats from 'ajv-formats';

const [schema, data] = await Promise.all(
  ['{url}', '{described}'].map(async (url) => (await fetch(url)).json()),
);
const ajv = new Ajv2020();
addFormats(ajv);
console.table([{ valid: ajv.validate(schema, data) }]);
