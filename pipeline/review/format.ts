import { stringify } from 'yaml';
import type { Doubtful } from '../doubt.ts';
import type { Extraction } from '../schema/dataset.ts';

/** A review file to begin with: every task and target with its words, nothing decided yet. */
export function formatSkeleton({ document, tasks, indicators }: Extraction): string {
  const records = [...tasks, ...indicators].sort((a, b) => a.span.start - b.span.start);
  const head = `# What people decided about the records of ${document.id}. \`camket review --help\` shows an entry; entries without a decision may go.\n`;
  if (records.length === 0) return `${head}items: {}\n`;
  return head + stringify({ items: Object.fromEntries(records.map(({ id, quote }) => [id, { quote }])) }, { lineWidth: 0 });
}

/** Records as a checklist for one sitting: those that nobody has decided on, each with its line, its words and its doubts. */
export function formatOpen(records: readonly Doubtful[], decided: ReadonlySet<string>): string {
  const open = records.filter(({ record }) => !decided.has(record.id));
  const lines = open.map(({ record, doubts }) => {
    const words = 'quote' in record ? record.quote : record.text;
    return `[ ] ${record.id} :${record.span.line}  ${words}${doubts.map((doubt) => `\n      ${doubt}`).join('')}`;
  });
  return [
    `${records.length - open.length} of ${records.length} records are decided on; the rest, the most doubtful first:`,
    ...lines,
    '',
  ].join('\n');
}
