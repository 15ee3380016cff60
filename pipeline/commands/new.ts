import { Command } from 'commander';
import { unaccent } from '../fold.ts';
import { DOCUMENT_KINDS, FrontMatter } from '../schema/document.ts';
import { printDocument } from './draft.ts';

/** `camket new`: front matter to fill in, with the allowed values as comments. */
export const newCommand = new Command('new')
  .description('Begin a document: its front matter, with the allowed values as comments')
  .argument('<slug>', "the file's name without .md: small letters a-z, digits and hyphens")
  .option('--write', 'write it to content/, never over an existing file')
  .addHelpText('after', '\nExample:\n  camket new ke-hoach-2026 --write')
  .action(async (slug: string, { write = false }: { readonly write?: boolean }, command: Command) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      const near = unaccent(slug.replace(/\.md$/i, ''))
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      command.error(`error: Unexpected slug '${slug}', expected small letters a-z, digits and hyphens${near === '' ? '' : `: ${near}`}`);
    }
    await printDocument(slug, skeleton(), write, command);
  });

function skeleton(): string {
  const { text, rights } = FrontMatter.unwrap().shape;
  return `---
title: # as printed
kind: # ${DOCUMENT_KINDS.join(', ')}
number: # 45-NQ/TW; take the line out where there is none
place: # VN-HP (ISO 3166-2), VN for the nation
issuer: # the body whose commitments these are
event: # the meeting at which it was said; take the line out where there is none
date: # 2023-12-31, or 2023-12 where the day is not known
period: # the years it plans for: 2024, or 2021/2025; take the line out where there are none
source:
  publisher: # who published it
  url: # https://…
  published: # 2023-12-31
text: ${text.unwrap().options[0]} # ${text.unwrap().options.join(', ')}
rights: # ${rights.options.join(', ')}: may the site show the whole text, or only the clauses of its records?
---

`;
}
