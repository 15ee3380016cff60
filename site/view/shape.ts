import { markup } from './html.ts';
import type { Html } from './html.ts';

/** Lines on a field of 16 by 16; a state is told by its shape and its word, colour only supports them. */
const LINES = {
  check: 'M2.5 8.5 6.5 12.5 13.5 3.5',
  'check-late': 'M2.5 6 6.5 10 13.5 1.5M2 14.5H14',
  cross: 'M3 3 13 13M13 3 3 13',
  half: 'M8 1.5 14.5 8 8 14.5 1.5 8ZM8 1.5V14.5M5.8 5V11M3.8 7V9',
  onward: 'M1.5 8H13.5M9 3.5 13.5 8 9 12.5',
  alert: 'M8 2 14.5 14H1.5ZM8 6.5V10M8 11.6V12.4',
  waiting: 'M3.5 2H12.5M3.5 14H12.5M4.5 2C4.5 6 11.5 10 11.5 14M11.5 2C11.5 6 4.5 10 4.5 14',
  question: 'M4.5 5.5C4.5 1 11.5 1 11.5 5.3 11.5 8 8 8 8 10.5M8 13V14',
  unequal: 'M2.5 5.5H13.5M2.5 10.5H13.5M11.5 2 4.5 14',
  swap: 'M2 5H13M10 2 13 5 10 8M14 11H3M6 8 3 11 6 14',
  minus: 'M2.5 8H13.5',
  dots: 'M2.5 8H4M7.25 8H8.75M12 8H13.5',
  start: 'M8 2.5V13.5M2.5 8H13.5',
  again: 'M13.5 8A5.5 5.5 0 1 1 11.5 3.7M12 1V4.3H8.7',
  up: 'M8 14V2.5M3.5 7 8 2.5 12.5 7',
  down: 'M8 2V13.5M3.5 9 8 13.5 12.5 9',
  later: 'M2 8H9.5M6 4.5 9.5 8 6 11.5M13.5 2.5V13.5',
  sooner: 'M14 8H6.5M10 4.5 6.5 8 10 11.5M2.5 2.5V13.5',
  report: 'M2.5 2.5H13.5V11H8.5L5 14V11H2.5Z',
} as const;

export type ShapeName = keyof typeof LINES;

/** A shape as an image that says nothing by itself: a word always stands beside it. */
export function shape(name: ShapeName): Html {
  return markup`<svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path d="${LINES[name]}"/></svg>`;
}
