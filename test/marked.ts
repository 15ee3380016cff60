/** A phrase with the mention marked in ⟦ ⟧ as plain words and the place of the mention. */
export function unmark(example: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = example.indexOf('⟦');
  const end = example.indexOf('⟧') - 1;
  if (start < 0 || end <= start) throw new Error(`no ⟦mention⟧ in the example: ${example}`);
  return { text: example.replace('⟦', '').replace('⟧', ''), start, end };
}

/** A mention shown in its text between ⟦ ⟧, so that a failing test can be read. */
export function mark(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}
