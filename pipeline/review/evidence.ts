import type { VFile } from 'vfile';
import { daysOf } from '../calendar.ts';
import { lettersOf, lettersOfSource } from '../letters.ts';
import { say } from '../messages.ts';
import { evidenceIn, type Path, type ReviewSheet } from '../read/review.ts';
import type { Document } from '../schema/document.ts';
import type { Evidence } from '../schema/evidence.ts';

/** The documents that evidence may stand in, by id. */
export type Witnesses = (id: string) => VFile | undefined;

/**
 * Holds the evidence of a review against the documents it names: the document is there, the quote stands in its text, and the days follow one another
 * (promise, report, document of the report). What does not hold is a message in the review's file.
 */
export function checkEvidence(document: Document, sheet: ReviewSheet, witnesses: Witnesses): void {
  const { review } = sheet;
  if (review === null) return;
  for (const [evidence, path] of evidenceIn(review)) checkOne(evidence, path, document, sheet, witnesses);
  for (const [id, { status }] of Object.entries(review.items))
    if (status?.on !== undefined) checkDay(status.on, ['items', id, 'status', 'on'], document, status.evidence.at(-1)!, sheet, witnesses);
}

function checkOne(evidence: Evidence, path: Path, document: Document, { file, placeOf }: ReviewSheet, witnesses: Witnesses): void {
  const witness = witnesses(evidence.document);
  if (witness?.data.document === undefined) {
    say(file, 'review-evidence', placeOf([...path, 'document']), { document: evidence.document });
    return;
  }
  if (!saidIn(witness).includes(lettersOf(evidence.quote)))
    say(file, 'review-quote', placeOf([...path, 'quote']), { quote: evidence.quote, where: `${evidence.document}.md` });
  const [reported, made, told] = [daysOf(evidence.date), daysOf(document.date), daysOf(witness.data.document.date)];
  if (reported.end! < made.start!)
    say(file, 'review-early', placeOf([...path, 'date']), {
      found: evidence.date,
      expected: `a day from ${document.date} on, when the promise was made`,
    });
  else if (reported.start! > told.end!)
    say(file, 'review-early', placeOf([...path, 'date']), {
      found: evidence.date,
      expected: `a day until ${witness.data.document.date}, the date of \`${evidence.document}\``,
    });
}

function checkDay(on: string, path: Path, document: Document, last: Evidence, { file, placeOf }: ReviewSheet, witnesses: Witnesses): void {
  const day = daysOf(on);
  const told = witnesses(last.document)?.data.document?.date;
  if (day.end! < daysOf(document.date).start!)
    say(file, 'review-early', placeOf(path), { found: on, expected: `a day from ${document.date} on, when the promise was made` });
  else if (told !== undefined && day.start! > daysOf(told).end!)
    say(file, 'review-early', placeOf(path), { found: on, expected: `a day until ${told}, the date of the document that reports it` });
}

const LETTERS = new WeakMap<VFile, string>();

function saidIn(file: VFile): string {
  const known = LETTERS.get(file);
  if (known !== undefined) return known;
  const letters = lettersOfSource(String(file.value).slice(file.data.bodyStart ?? 0));
  LETTERS.set(file, letters);
  return letters;
}
