import { Command } from 'commander';
import { hasErrors, readingsOf } from '../build.ts';
import { missesOf, type Misses, type Unknown } from '../misses.ts';
import { readAll } from '../read.ts';
import { paths as documentPaths } from '../read/paths.ts';
import { countOf } from './count.ts';
import { printMessages } from './print.ts';

const MOST = 20;

/** `camket misses`: what the reading of documents left open, so that rules and lexicon grow where it pays. */
export const missesCommand = new Command('misses')
  .description('List sentences of tasks and targets from which nothing was read, and the words most often met that the lexicon lacks')
  .argument('[path...]', 'Markdown files, or folders of them', ['content'])
  .option('--most <count>', 'how many lines each list has at most', countOf, MOST)
  .option('--json', 'print all of it as JSON')
  .addHelpText('after', '\nExample:\n  camket misses content --most 50')
  .action(async (args: readonly string[], { most, json = false }: { readonly most: number; readonly json?: boolean }) => {
    const files = await readAll(await documentPaths(args));
    const reads = Array.from(readingsOf(files), ({ file: { path }, reading: { extraction } }) => ({ path, extraction }));
    const misses = missesOf(reads);
    process.stdout.write(json ? `${JSON.stringify(misses, null, 1)}\n` : report(misses, most));
    printMessages(files.filter((file) => hasErrors([file])));
  });

function report({ sentences, unread, openings, measures, agencies }: Misses, most: number): string {
  const parts = [
    `${unread.length} of ${sentences} sentences of tasks and targets gave no record.`,
    ...unread.slice(0, most).map(({ path, span, role, text }) => `  ${path}:${span.line}  ${role}  ${text}`),
    ...rest(unread.length - most),
    ...list('How those open that begin with no verb of the lexicon', openings, most),
    ...list('Measures without an entry in lexicon/measures', measures, most),
    ...list('Bodies without an entry in lexicon/agencies', agencies, most),
  ];
  return `${parts.join('\n')}\n`;
}

function list(title: string, unknown: readonly Unknown[], most: number): string[] {
  if (unknown.length === 0) return [];
  return [
    `\n${title}:`,
    ...unknown.slice(0, most).map(({ words, count, first }) => `${String(count).padStart(5)}  ${words}  (${first.path}:${first.line})`),
    ...rest(unknown.length - most),
  ];
}

function rest(more: number): string[] {
  return more > 0 ? [`  … and ${more} more; --most lists more of them`] : [];
}
