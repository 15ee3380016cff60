// What is wider than its place scrolls sideways: then it is a stop of the keyboard and a region with a name. What fits needs neither; without script all have both.
const NEEDED = ['tabindex', 'role', 'aria-label'];
const boxes = new Map(
  Array.from(document.querySelectorAll<HTMLElement>('.table[tabindex]'), (box) => [
    box,
    NEEDED.map((name) => [name, box.getAttribute(name) ?? ''] as const),
  ]),
);

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target.closest<HTMLElement>('.table');
    if (box !== null) mark(box);
  }
});
for (const box of boxes.keys()) for (const each of [box, ...box.children]) observer.observe(each);

function mark(box: HTMLElement): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  // Nobody is sent away from where he is.
  if (!scrolls && box === document.activeElement) return;
  for (const [name, value] of boxes.get(box) ?? []) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
