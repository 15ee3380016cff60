import { z } from 'zod';
import { Dataset, Extraction } from '../schema/dataset.ts';
import { Review } from '../schema/review.ts';
import { formatJson } from './json.ts';

/** The JSON Schema (2020-12) of commitments.json, generated from the zod schemas. */
export function formatSchema(): string {
  return formatJson({ title: 'Cam Kết', ...z.toJSONSchema(Dataset, { target: 'draft-2020-12', reused: 'ref' }) });
}

/** The JSON Schema (2020-12) of what is read from one document. */
export function formatDocumentSchema(): string {
  return formatJson({ title: 'Cam Kết: document', ...z.toJSONSchema(Extraction, { target: 'draft-2020-12', reused: 'ref' }) });
}

/** The JSON Schema of review files, for editors: a date that YAML takes for a number is right as well. */
export function formatReviewSchema(): string {
  const schema = z.toJSONSchema(Review, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'string' && jsonSchema.enum === undefined) jsonSchema.type = ['string', 'number'] as never;
    },
  });
  return formatJson({ title: 'Cam Kết: review', ...schema });
}
