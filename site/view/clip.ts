/** The beginning of a text up to a number of UTF-16 units, cut between words and marked with `…` where something is left out. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/\s+\S*$/, '');
  return `${cut.length > 0 && cut.length <= most ? cut : text.slice(0, most)}…`;
}
