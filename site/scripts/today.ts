import { monthOf } from '../view/month.ts';

// Where the present is, is said by the reader's browser alone: the page itself stays true on any day.
const month = monthOf(new Date());
document.querySelector(`rect[data-month="${month}"]`)?.removeAttribute('visibility');

const coming = [...document.querySelectorAll<SVGAElement>('.months a[id]')].find(({ id }) => id >= `m-${month}`);
const link = document.querySelector<HTMLAnchorElement>('[data-to-month]');
if (coming !== undefined && link !== null) {
  link.href = coming.href.baseVal;
  for (const note of document.querySelectorAll<HTMLElement>('[data-now]')) note.hidden = false;
}

const line = document.querySelector<HTMLElement>('[data-today]');
const section = [...document.querySelectorAll<HTMLElement>('section[data-month]')].find(({ dataset }) => dataset.month! >= month);
if (section !== undefined && line?.dataset.year === month.slice(0, 4)) {
  // Over the space that stands above every month: nothing moves when it comes.
  section.prepend(line);
  line.hidden = false;
}
