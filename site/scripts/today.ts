import { monthOf } from '../view/month.ts';

// Where the present is, is said by the reader's browser alone: the page itself stays true on any day.
const month = monthOf(new Date());
document.querySelector(`rect[data-month="${month}"]`)?.removeAttribute('visibility');
const coming = [...document.querySelectorAll<HTMLElement>('section[data-month]')].find((section) => section.dataset.month! >= month);
const line = document.querySelector<HTMLElement>('[data-today]');
if (coming !== undefined && line !== null) {
  coming.before(line);
  line.hidden = false;
  for (const note of document.querySelectorAll<HTMLElement>('[data-now]')) note.hidden = false;
}
