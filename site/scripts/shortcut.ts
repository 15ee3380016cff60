// `/` goes to the search field, unless one is writing somewhere.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target instanceof HTMLElement ? event.target : null;
  if (at !== null && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))) return;
  const field = document.querySelector<HTMLInputElement>('[data-shortcut]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
