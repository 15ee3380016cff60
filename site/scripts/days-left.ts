import { daysUntil, saidDays } from '../view/days.ts';
import type { DayWords } from '../view/days.ts';

// What depends on today is said by the reader's browser alone: the page itself stays true on any day.
for (const place of document.querySelectorAll<HTMLElement>('[data-days]')) {
  const { days, left, today, passed } = place.dataset as DayWords & { readonly days: string };
  place.textContent = saidDays(daysUntil(days, new Date()), { left, today, passed }, document.documentElement.lang);
}
