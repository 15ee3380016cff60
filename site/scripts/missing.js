// Of what is missing under a language's own folder its words come first. This is decided before anything is painted, so that nothing moves.
(() => {
  const { begins, code } = document.currentScript.dataset;
  if (!location.pathname.startsWith(begins)) return;
  document.documentElement.classList.add('translated-first');
  document.addEventListener('DOMContentLoaded', () => {
    const [first, other] = [...document.querySelectorAll('.missing > section')].sort((a) => (a.lang === code ? -1 : 1));
    // The same order for those who hear it or go by the keyboard.
    first.parentElement.prepend(first);
    for (const [part, name] of [
      [first, 'h1'],
      [other, 'h2'],
    ]) {
      const before = part.firstElementChild;
      const after = document.createElement(name);
      after.id = before.id;
      after.textContent = before.textContent;
      before.replaceWith(after);
    }
    document.title = document.title.replace(other.firstElementChild.textContent, first.firstElementChild.textContent);
  });
})();
