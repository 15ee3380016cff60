/** Makes the arrow keys go from a search field down through the links of a list and back; Enter follows a link by itself. */
export function arrows(field: HTMLElement, list: HTMLElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links(list);
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') field.focus();
    if (step === 0) return;
    const all = links(list);
    const here = all.findIndex((link) => link.closest('[data-result]')?.contains(document.activeElement));
    const next = here + step < 0 ? field : all[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function links(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-result] .quote a')];
}
