const told = document.querySelector<HTMLElement>('[data-copied]');

for (const button of document.querySelectorAll<HTMLElement>('[data-copy], [data-copy-text]')) {
  button.addEventListener('click', () => void copy(button.dataset));
}

/** Copies what an element says, or a text of the button's own; where the browser refuses, selects the element, so that a key press copies it. */
async function copy({ copy: id, copyText }: DOMStringMap): Promise<void> {
  const element = id === undefined ? null : document.getElementById(id);
  try {
    await navigator.clipboard.writeText(copyText ?? element?.textContent.trim() ?? '');
    say(told?.dataset.done);
  } catch {
    if (element !== null) getSelection()?.selectAllChildren(element);
    say(told?.dataset.refused);
  }
}

// Emptied first: a screen reader says the same words a second time only where they were gone.
function say(words = ''): void {
  if (told === null) return;
  told.textContent = '';
  setTimeout(() => (told.textContent = words), 50);
}
