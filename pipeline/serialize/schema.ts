import { z } from 'zod';
import { Dataset } from '../schema/dataset.ts';
import { formatJson } from './json.ts';

/** The JSON Schema (2020-12) of commitments.json, generated from the zod schemas. */
export function formatSchema(): string {
  return formatJson({ title: 'Cam Kết', ...z.toJSONSchema(Dataset, { target: 'draft-2020-12', reused: 'ref' }) });
}
