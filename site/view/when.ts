import type { Words } from '../i18n/vi.ts';
import { own } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Row } from './row.ts';

/** The due day or period of a row; a task without a day shows the words of the text that state its time. */
export function whenOf({ kind, due, when }: Pick<Row, 'kind' | 'due' | 'when'>, words: Pick<Words, 'textLang'>): Phrase {
  return kind === 'task' && due === null ? own(when, words) : when;
}
