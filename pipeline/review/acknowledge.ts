import type { VFile } from 'vfile';
import { lettersOf } from '../letters.ts';
import { say } from '../messages.ts';
import type { ReviewSheet } from '../read/review.ts';

/** Takes the warnings out of a file that a person has looked at and lets stand; an acknowledgement that meets none is a warning of its own. */
export function acknowledge(file: VFile, { review, file: sheet, placeOf }: ReviewSheet): void {
  const lines = String(file.value).split('\n');
  for (const [index, { message, quote }] of (review?.acknowledge ?? []).entries()) {
    const met = file.messages.filter(
      ({ ruleId, fatal, line }) =>
        ruleId === message && fatal !== true && (line === undefined || lettersOf(lines[line - 1] ?? '').includes(lettersOf(quote))),
    );
    if (met.length === 0) say(sheet, 'review-idle', placeOf(['acknowledge', index, 'message']), { message });
    file.messages = file.messages.filter((each) => !met.includes(each));
  }
}
