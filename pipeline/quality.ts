import { hasErrors } from './build.ts';
import { evaluate, KINDS, ratesOf, type Kind, type Rates } from './evaluate.ts';
import { formatScore } from './evaluate/format.ts';
import { extract } from './extract.ts';
import { readMarks } from './read/marks.ts';

/** How well a folder of marked documents is read: how many there are, rates by kind of record, and how many quotes stand at their span. */
export type Quality = {
  readonly documents: number;
  readonly rates: Readonly<Record<Kind, Rates>>;
  readonly quotes: { readonly right: number; readonly of: number };
  /** What `camket evaluate` prints of it. */
  readonly report: string;
};

/**
 * Measures the reading of a folder of marked documents, as `camket evaluate` does.
 * @returns null where the folder has none
 * @throws Error where marks or their document are wrong
 */
export async function qualityOf(folder: string): Promise<Quality | null> {
  const files = await readMarks(folder);
  if (files === null || files.length === 0) return null;
  const score = evaluate(
    files.map((each) => {
      if (each.fault !== undefined) throw new Error(`${each.path}: Unexpected marks, expected those of ${folder}/README.md: ${each.fault}`);
      const { gold, file } = each;
      if (hasErrors([file])) throw new Error(`${file.path}: Unexpected errors in a marked document, expected none`);
      const { text, extraction } = extract(file);
      return { gold, text, extraction };
    }),
  );
  const rates = Object.fromEntries(KINDS.map((kind) => [kind, ratesOf(score[kind])])) as Record<Kind, Rates>;
  return { documents: files.length, rates, quotes: score.quotes, report: formatScore(score, false) };
}
