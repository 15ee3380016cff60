/** One page of a list that is too long for one: what it shows, where it stands, and what stands before and after it. */
export type Part<T> = {
  readonly items: readonly T[];
  /** Under the site's base. */
  readonly path: string;
  /** The path of the first page. */
  readonly first: string;
  readonly number: number;
  readonly of: number;
  /** How many items all pages have. */
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
};

/** A list cut into pages of a size: the first stands at its path, the others under it at `page/2/`, `page/3/`. An empty list has one page. */
export function partsOf<T>(all: readonly T[], path: string, size: number): Part<T>[] {
  const of = Math.max(1, Math.ceil(all.length / size));
  return Array.from({ length: of }, (_, i) => ({
    items: all.slice(i * size, (i + 1) * size),
    path: partPath(path, i + 1),
    first: path,
    number: i + 1,
    of,
    total: all.length,
    previous: i === 0 ? null : partPath(path, i),
    next: i + 1 === of ? null : partPath(path, i + 2),
  }));
}

/** Where a page of a list stands. */
export function partPath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`;
}

/** The rest of an address that a file `[...page].astro` has for a page of a list; none for the first. */
export function partParameter({ number }: Pick<Part<unknown>, 'number'>): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** The numbers that a page offers: the first, the last, itself and those beside it; null where some are left out. */
export function numbersOf({ number, of }: Pick<Part<unknown>, 'number' | 'of'>): (number | null)[] {
  const near = [1, number - 1, number, number + 1, of].filter((n) => n >= 1 && n <= of);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((n, i) => {
    const before = shown[i - 1] ?? 0;
    // A gap of one number is no shorter than the number.
    return n - before === 1 ? [n] : n - before === 2 ? [n - 1, n] : [null, n];
  });
}
