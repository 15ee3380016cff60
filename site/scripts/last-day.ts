import { isPast } from '../view/past.ts';

// What depends on today is said by the reader's browser alone: the page itself stays true on any day.
for (const note of document.querySelectorAll<HTMLElement>('[data-last-day]')) note.hidden = !isPast(note.dataset.lastDay!, new Date());
