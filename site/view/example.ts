import { latest } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';

/** The languages that examples are written in, by the ending of their files. */
export const CODES = ['sql', 'js', 'py'] as const;
export type Code = (typeof CODES)[number];

/** Which question is asked of which file: a name of site/examples, and a file under the site's root or the folder of such files. */
const ASKED = [
  ['done-late', 'data/commitments.json'],
  ['past-date', 'data/tasks.csv'],
  ['rank-by-year', 'data/indicators.csv'],
  ['due-by-year', 'data/deadlines.csv'],
  ['missed-by-place', 'data/outcomes.csv'],
  ['body-and-deadline', 'data/checkability.csv'],
  ['next-days', 'data/deadlines.ics'],
  ['next-days', 'data/calendars/'],
  ['longest-threads', 'data/threads.json'],
  ['of-document', 'data/documents/'],
  ['task-fields', 'data/schema.json'],
  ['valid', 'data/schema.json'],
  ['task-fields', 'data/document.schema.json'],
  ['states', 'data/review.schema.json'],
  ['tables', 'data/datapackage.json'],
  ['newest-entries', 'feed.xml'],
] as const;

export type Question = (typeof ASKED)[number][0];

/** An example of what can be asked of a file: `of` is the file or the folder whose files it stands for, `codes` the same question in several languages. */
export type Example = {
  readonly question: Question;
  readonly of: string;
  readonly file: string;
  readonly codes: readonly { readonly code: Code; readonly text: string }[];
};

/** What an example finds, as a table of texts. */
export type Answer = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/**
 * The examples for the files that there are, with whole addresses filled in.
 * @param files texts by path under the site's root
 * @param texts the files of site/examples by name
 */
export function examplesFor(files: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>, library: Library): Example[] {
  const { reach } = library.dataset;
  // A site without documents has nothing to ask about.
  if (reach === null) return [];
  const day = latest(reach) ?? reach;
  return ASKED.flatMap(([question, of]) => {
    const file = of.endsWith('/') ? sample(of, files, library) : of;
    if (file === null || !files.has(file)) return [];
    const values = { url: address(file, library), described: address('data/commitments.json', library), day };
    const codes = CODES.flatMap((code) => {
      const text = texts.get(`${question}.${code}`);
      return text === undefined ? [] : [{ code, text: fill(text, values).trimEnd() }];
    });
    return [{ question, of, file, codes }];
  });
}

/** The whole address of a file that is the same in all languages; no sign in it ends a text in quotes. */
export function address(file: string, { versions }: Library): string {
  return versions('')[0]!.href + file.split('/').map(encoded).join('/');
}

/** The fullest calendar of a place; the newest document with a task that names who does it. */
function sample(folder: string, files: ReadonlyMap<string, string>, { dataset, ofDocument }: Library): string | null {
  if (folder === 'data/documents/') {
    const told = dataset.documents.findLast(({ id }) =>
      ofDocument(id).some(({ type, record }) => type === 'task' && record.actors.length > 0),
    );
    return told === undefined ? null : `${folder}${told.id}.json`;
  }
  const places = [...files].filter(([name]) => name.startsWith(`${folder}places/`));
  return places.sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll("'", '%27');
}
