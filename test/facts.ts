import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where the dossiers of facts lie beside the repository. */
export const DOSSIERS = '../shared/facts';

/** A figure of a dossier: `value`, or `min` and `max`, in the printed scale; times `factor` it is in the base unit. */
export const Figure = z.object({
  name_vi: z.string(),
  measure: z.string(),
  role: z.enum(['target', 'estimate', 'actual']),
  value: z.number().nullish(),
  min: z.number().nullish(),
  max: z.number().nullish(),
  comparator: z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'nearly', 'range']),
  unit: z.string(),
  factor: z.number(),
  period: z.string().nullable(),
  printed: z.string(),
});
export type Figure = z.infer<typeof Figure>;

const HistoryEvent = z.object({
  date: z.string().nullable(),
  event: z.enum(['changed', 'reported', 'started', 'done', 'late', 'partly', 'replaced', 'dropped']),
});
const Promised = z.object({
  restated_vi: z.string(),
  due: z.string().nullable(),
  history: z.array(HistoryEvent).optional(),
});
export type Promised = z.infer<typeof Promised>;

const Dossier = z.object({ indicators: z.array(Figure), tasks: z.array(Promised) });

const reason = z.string().min(10);
/** What the comparison of documents with a dossier cannot know: see test/facts/README.md. */
export const Account = z.strictObject({
  'left-out': z.array(z.strictObject({ figure: z.int(), reason })).default([]),
  others: z.array(z.strictObject({ id: z.string(), reason })).default([]),
  promises: z
    .array(z.union([z.strictObject({ promise: z.int(), task: z.string() }), z.strictObject({ promise: z.int(), reason })]))
    .default([]),
});
export type Account = z.infer<typeof Account>;

/** A dossier by its name, with our account of it. */
export type Facts = {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly promises: readonly Promised[];
  readonly account: Account;
};

/** Every dossier with its account; none where the dossiers are absent. Throws where an account is missing or malformed. */
export function readFacts(): readonly Facts[] {
  if (!existsSync(DOSSIERS)) return [];
  return readdirSync(DOSSIERS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const { indicators, tasks } = Dossier.parse(JSON.parse(readFileSync(`${DOSSIERS}/${file}`, 'utf8')));
      return { name, figures: indicators, promises: tasks, account: accountOf(name) };
    });
}

function accountOf(name: string): Account {
  const path = `test/facts/${name}.yaml`;
  return Account.parse(existsSync(path) ? (parse(readFileSync(path, 'utf8')) ?? {}) : {});
}
