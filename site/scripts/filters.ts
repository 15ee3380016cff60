import type { Counts, FilterName } from '../view/filter.ts';

/** Where the filters stand beside the list: there they are never folded. */
const WIDE = '(min-width: 62rem)';

/** Folds the filters where they would push the results out of sight, and only there. */
export function unfold(fold: HTMLDetailsElement): void {
  const wide = window.matchMedia(WIDE);
  fold.open = wide.matches;
  wide.addEventListener('change', () => {
    fold.open = wide.matches;
  });
}

/** Names the first order for what it is: the best match of words, and without any the newest document first. */
export function orderNamed(finder: HTMLElement, now: URLSearchParams): void {
  const [first, newest] = ['', 'newest'].map((value) => finder.querySelector<HTMLOptionElement>(`#sort option[value="${value}"]`)!);
  const asked = (now.get('q') ?? '').trim() !== '';
  first!.text = (asked ? first!.dataset.best : first!.dataset.newest)!;
  newest!.hidden = !asked;
}

/** How many values of filters an address chooses. */
export function chosenIn(form: HTMLFormElement, now: URLSearchParams): number {
  const names = new Set([...form.querySelectorAll<HTMLSelectElement>('select[data-filter]')].map(({ name }) => name));
  return [...now].filter(([name, value]) => names.has(name) && value !== '').length;
}

/** Draws a button for each chosen value of each filter, which takes it away again. */
export function chips(
  place: HTMLElement,
  form: HTMLFormElement,
  now: URLSearchParams,
  drop: string,
  follow: (left: URLSearchParams) => void,
): void {
  const found = [...form.querySelectorAll<HTMLSelectElement>('select[data-filter]')].flatMap((select) =>
    now.getAll(select.name).filter((value) => value !== '').map((value) => ({ select, value, option: [...select.options].find((each) => each.value === value) })),
  ); // prettier-ignore
  place.hidden = found.length === 0;
  place.querySelector('[data-chosen]')!.replaceChildren(
    ...found.map(({ select, value, option }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'chip';
      // Each piece in its own language: a label for all of it would have but one.
      const [unseen, name] = [document.createElement('span'), document.createElement('span')];
      unseen.className = 'unseen';
      unseen.textContent = `${drop} `;
      name.textContent = nameOf(option) ?? value;
      name.lang = option?.lang ?? '';
      button.append(unseen, `${select.labels[0]?.textContent ?? select.name}: `, name);
      button.addEventListener('click', () => {
        const left = new URLSearchParams([...now].filter(([name, each]) => name !== select.name || each !== value));
        // The button is gone after this: who came by keyboard goes on at the filter.
        (select.checkVisibility() ? select : form.querySelector<HTMLElement>('summary')!).focus();
        follow(left);
      });
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

/** Writes beside each value of each filter how many results it would leave; null for those the page came with. */
export function counted(form: HTMLFormElement, counts: Counts | null): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    for (const option of select.options) {
      if (option.value === '') continue;
      const first = came.get(option) ?? option.text;
      came.set(option, first);
      const left = counts === null ? null : (counts[select.name as FilterName][option.value] ?? 0);
      const text = left === null ? first : `${nameOf(option)!} (${left})`;
      if (option.text !== text) option.text = text;
      option.disabled = left === 0 && !option.selected;
    }
  }
}

const came = new WeakMap<HTMLOptionElement, string>();

function nameOf(option: HTMLOptionElement | undefined): string | undefined {
  return option?.text.replace(/ \(\d+\)$/, '');
}
