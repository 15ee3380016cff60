// `/`, unless one is writing somewhere, and Ctrl or Cmd with K go to the search field.
document.addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!command && !slash) return;
  const at = event.target instanceof HTMLElement ? event.target : null;
  if (slash && at !== null && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))) return;
  const field = document.querySelector<HTMLInputElement>('[data-shortcut]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
