/** Placeholder of the owner until the checked list lands: overwrite. */
export const TET: readonly { readonly year: number; readonly cycle: string; readonly first: string }[] = [
  { year: 2024, cycle: 'Giáp Thìn', first: '2024-02-10' },
  { year: 2025, cycle: 'Ất Tỵ', first: '2025-01-29' },
];
