import { Command } from 'commander';
import { hasErrors } from '../build.ts';
import { extract } from '../extract.ts';
import { inOrderOfDoubt } from '../doubt.ts';
import { formatOpen, formatSkeleton } from '../review/format.ts';
import { readAll } from '../read.ts';
import { reviewPathOf } from '../read/review.ts';
import { printDraft } from './draft.ts';
import { printMessages } from './print.ts';

const ENTRY = `
An entry of the file, by the id of its record:
  items:
    t204eca7f410:
      drop: why it is no task                  # or, instead of it:
      set: { deadline: { text: words that state it, kind: in, due: 2025-03-31 } }
      status:
        state: done                            # partly, under-way, not-done, replaced, dropped
        on: 2025-03-20
        evidence:
          - { document: bao-cao-4-2025, quote: "the sentence that says so", date: 2025-04-02, source: "https://…" }
      changed:
        - { from: 2025-03, to: 2025-06, evidence: { document: …, quote: …, date: …, source: … } }
      formerly: [t0123456789a]                 # ids it had before its words were corrected
  add:
    - { kind: task, quote: "words of the text that the rules missed" }
  acknowledge:
    - { message: section-empty, quote: "words of the line", reason: "why the warning may stand" }

Example:
  camket review content/ke-hoach-2024.md --write
  camket review --open content/ke-hoach-2024.md`;

/** `camket review`: the skeleton of a review file, or the records of a document as a checklist in order of doubt. */
export const reviewCommand = new Command('review')
  .description(
    'Print what a person decides about the records of a document: a review file to begin with, or (--open) a checklist, the most doubtful first',
  )
  .argument('<file>', 'a Markdown file')
  .option('--open', 'list the records that nobody has decided on, in order of doubt, with what makes them doubtful')
  .option('--write', 'write the file beside the document, never over an existing one')
  .addHelpText('after', ENTRY)
  .action(
    async (path: string, { open = false, write = false }: { readonly open?: boolean; readonly write?: boolean }, command: Command) => {
      if (open && write) command.error("error: Unexpected '--write' with '--open', expected one of them: a checklist is read, not kept");
      const [file] = await readAll([path]);
      const extraction = hasErrors([file!]) ? null : extract(file!).extraction;
      const decided = new Set(Object.keys(file!.data.review?.review?.items ?? {}));
      if (extraction !== null && open) process.stdout.write(formatOpen(inOrderOfDoubt(extraction), decided));
      else if (extraction !== null) await printDraft(reviewPathOf(path), formatSkeleton(extraction), NEXT, write, command);
      printMessages([file!]);
    },
  );

const NEXT = '`camket review --open` lists what to look at, `camket check` tells what is wrong in it';
