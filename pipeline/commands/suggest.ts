import { Command } from 'commander';
import { build, hasErrors } from '../build.ts';
import { reportsIn } from '../report.ts';
import type { Task } from '../schema/task.ts';
import { suggester, type Suggestion } from '../suggest.ts';
import { lettersOf } from '../letters.ts';
import { countOf } from './count.ts';
import { printMessages } from './print.ts';

const MOST = 3;

/** `camket suggest`: sentences of later documents that may tell what became of tasks nobody has reported on. */
export const suggestCommand = new Command('suggest')
  .description('Propose evidence for tasks without a status: sentences of later documents that share objects and references with them')
  .argument('[path...]', 'Markdown files, or folders of them', ['content'])
  .option('--most <count>', 'how many sentences each task has at most', countOf, MOST)
  .option('--measure', 'try it on the tasks whose evidence is known, and print how often it finds it')
  .addHelpText(
    'after',
    '\nA person accepts a sentence by writing it into the review file (`camket review`).\n\nExample:\n  camket suggest content',
  )
  .action(async (args: readonly string[], { most, measure = false }: { readonly most: number; readonly measure?: boolean }) => {
    const { dataset, readings, files } = await build(args);
    printMessages(files.filter((file) => hasErrors([file])));
    const suggest = suggester(dataset.documents, readings.flatMap(reportsIn));
    const { tasks } = dataset;
    process.stdout.write(
      measure
        ? measured(
            tasks.filter(({ progress }) => progress !== null),
            suggest,
          )
        : proposals(
            tasks.filter(({ progress }) => progress === null),
            suggest,
            most,
          ),
    );
  });

function proposals(tasks: readonly Task[], suggest: (task: Task) => readonly Suggestion[], most: number): string {
  const found = tasks
    .map((task) => ({ task, suggestions: suggest(task).slice(0, most) }))
    .filter(({ suggestions }) => suggestions.length > 0);
  const blocks = found.map(({ task, suggestions }) =>
    [
      `${task.id}  ${task.document}:${task.span.line}  ${task.statement}`,
      ...suggestions.map(
        ({ document, line, text, shared, share }) =>
          `  ${(100 * share).toFixed(0)}%  ${document}:${line}  ${text}\n       shared: ${shared.join(', ')}`,
      ),
    ].join('\n'),
  );
  return `${[...blocks, `${found.length} of ${tasks.length} tasks without a status have a proposal.`].join('\n\n')}\n`;
}

function measured(tasks: readonly Task[], suggest: (task: Task) => readonly Suggestion[]): string {
  const tried = tasks.map((task) => {
    const suggestions = suggest(task);
    const isRight = ({ document, text }: Suggestion): boolean =>
      task.progress!.evidence.some(
        (each) =>
          each.document === document &&
          (lettersOf(text).includes(lettersOf(each.quote)) || lettersOf(each.quote).includes(lettersOf(text))),
      );
    return { any: suggestions.length > 0, rank: suggestions.findIndex(isRight) + 1 };
  });
  const proposed = tried.filter(({ any }) => any).length;
  const first = tried.filter(({ rank }) => rank === 1).length;
  const third = tried.filter(({ rank }) => rank >= 1 && rank <= 3).length;
  const share = (count: number, of: number): string => `${count} of ${of} (${of === 0 ? '-' : ((100 * count) / of).toFixed(0)}%)`;
  return [
    `tasks with evidence entered by hand: ${tasks.length}; with a proposal: ${proposed}`,
    `first proposals that are right (precision): ${share(first, proposed)}; wrong: ${proposed - first}`,
    `evidence found at rank 1: ${share(first, tasks.length)}; at rank 1 to 3: ${share(third, tasks.length)}`,
    '',
  ].join('\n');
}
