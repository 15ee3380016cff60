// A search, its filters and the place in a page are the same in both languages: the way to the other takes them along.
const link = document.querySelector<HTMLAnchorElement>('a[data-language]');
if (link) {
  const plain = link.href;
  // The address changes while one searches; before any of these it is known what it has come to.
  for (const event of ['pointerdown', 'focus', 'click', 'contextmenu'])
    link.addEventListener(event, () => {
      link.href = Object.assign(new URL(plain), { search: location.search, hash: location.hash }).href;
    });
}
