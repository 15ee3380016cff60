import { isPast } from '../view/past.ts';
import type { Soon } from '../view/soon.ts';

const part = document.querySelector<HTMLElement>('[data-soon]');
if (part !== null && isPast(part.dataset.first!, new Date())) void choose(part);

/** Shows what falls due from today on in the place of what the page came with, row for row; what cannot be fetched leaves the page as it came, which is true on any day. */
async function choose(part: HTMLElement): Promise<void> {
  const reply = await fetch(part.dataset.soon!).catch(() => null);
  if (reply?.ok !== true) return;
  const all = (await reply.json()) as Soon;
  const left = all.rows.filter(({ due }) => !isPast(due, new Date()));
  if (left.length === 0 && !all.whole) return;
  const list = part.querySelector<HTMLElement>('[data-results]')!;
  // Rows are of one height: where there are fewer, their place is kept.
  list.style.setProperty('--rows', String(list.children.length));
  list.innerHTML = left
    .slice(0, list.children.length)
    .map(({ html }) => html)
    .join('');
  part.querySelector('h2')!.textContent = part.dataset.today!;
  part.querySelector<HTMLElement>('[data-none]')!.hidden = left.length > 0;
}
