/** Where the first of things in the order of the text stands that begins at a place or behind it; by binary search. */
export function firstFrom(things: readonly { readonly start: number }[], pos: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.start < pos) low = middle + 1;
    else high = middle;
  }
  return low;
}
