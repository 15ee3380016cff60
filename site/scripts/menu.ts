// The menu lies over the page: Escape and a press beside it close it, as readers expect of what covers what they read.
const menu = document.querySelector<HTMLDetailsElement>('.menu');
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || menu?.open !== true) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  if (menu?.open === true && target instanceof Node && !menu.contains(target)) menu.open = false;
});
