/** Makes the arrow keys go from a search field down through the links of the results in a part of the page and back; Enter follows a link by itself. */
export function arrows(field: HTMLElement, part: HTMLElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links(part);
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  part.addEventListener('keydown', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-result]') === null) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') field.focus();
    if (step === 0) return;
    const all = links(part);
    const here = all.findIndex((link) => link.closest('[data-result]')?.contains(document.activeElement));
    const next = here + step < 0 ? field : all[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function links(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-result] .quote a')];
}
