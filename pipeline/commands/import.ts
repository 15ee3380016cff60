import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { printDocument } from './draft.ts';

/** `camket import`: a saved web page as a Markdown draft. */
export const importCommand = new Command('import')
  .description('Turn a saved web page into a draft: the article as Markdown, its front matter as far as the page tells it')
  .argument('<file.html>', 'a page as the browser saved it')
  .option('--address <url>', 'where the page stood, if the page does not say')
  .option('--write', 'write it to content/, never over an existing file')
  .addHelpText('after', '\nExample:\n  camket import ~/Downloads/hoi-nghi.html --write')
  .action(async (path: string, { write = false, address }: { readonly write?: boolean; readonly address?: string }, command: Command) => {
    const bytes = await readFile(path).catch((error: unknown) => {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      return command.error(`error: Unexpected refusal of the system (${reason}), expected a page at '${path}'`);
    });
    // Loaded here alone: the HTML parsers take longer to start than all other commands together.
    const { decodePage, importPage, isRefusal } = await import('../import/import.ts');
    try {
      const draft = importPage(decodePage(bytes), { fileName: basename(path), ...(address !== undefined && { address }) });
      for (const note of draft.notes) process.stderr.write(`${note}\n`);
      await printDocument(draft.slug, draft.markdown, write, command);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      command.error(`error: ${error.message}`);
    }
  });
