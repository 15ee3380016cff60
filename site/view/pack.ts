import type { Entry } from './entry.ts';
import type { Knowledge } from './knowledge.ts';

/** Entries as they are sent to the browser, field by field, since like stands best beside like: what many have in common is written once. */
export type Packed = {
  readonly knowledge: Knowledge;
  readonly shared: readonly unknown[];
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
};

// In these fields few values come again and again.
const SHARED: ReadonlySet<string> = new Set<keyof Entry>(
  ['document', 'placeName', 'issuer', 'actors', 'documentKind', 'date', 'topicName', 'state', 'context', 'tags', 'when', 'timed', 'who', 'due', 'called', 'whoCalled', 'measure', 'measureId', 'searched', 'names'], // prettier-ignore
);

/** Entries with what a search knows, for sending. */
export function pack(entries: readonly Entry[], knowledge: Knowledge): Packed {
  const places = new Map<string, number>();
  const shared: unknown[] = [];
  const place = (value: unknown): number => {
    const key = JSON.stringify(value);
    if (!places.has(key)) places.set(key, shared.push(value) - 1);
    return places.get(key)!;
  };
  const names = Object.keys(entries[0] ?? {}) as (keyof Entry)[];
  const fields = names.map((name) => [name, entries.map((entry) => (SHARED.has(name) ? place(entry[name]) : entry[name]))]);
  return { knowledge, shared, fields: Object.fromEntries(fields) as Packed['fields'] };
}

/** The entries that were packed. */
export function unpack({ shared, fields }: Packed): Entry[] {
  const names = Object.keys(fields);
  return (fields.id ?? []).map((_, i) => {
    const values = names.map((name) => [name, SHARED.has(name) ? shared[fields[name]![i] as number] : fields[name]![i]]);
    return Object.fromEntries(values) as Entry;
  });
}
