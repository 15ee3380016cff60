import { unaccent } from '../fold.ts';

const LONGEST = 60;

/** A name for a file from a title: `Kế hoạch đầu tư 2024` gives `ke-hoach-dau-tu-2024`, at most 60 characters, cut between words. Empty where nothing is left. */
export function slugOf(title: string): string {
  const words = unaccent(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
