import { fill } from '../view/fill.ts';
import { FILTERS, filtersFrom, passes } from '../view/filter.ts';
import type { ClientWords } from '../view/list.ts';
import { results } from '../view/result.ts';
import type { Row } from '../view/row.ts';
import { index, search } from '../view/search.ts';
import type { Found, Index } from '../view/search.ts';
import './shortcut.ts';

const PAGE = 50;

const finder = document.querySelector<HTMLElement>('[data-finder]');
if (finder) start(finder);

/** Makes the list follow its form and the address bar; the address is the only state. */
function start(finder: HTMLElement): void {
  const words = JSON.parse(finder.dataset.finder!) as ClientWords;
  const form = finder.querySelector<HTMLFormElement>('[data-form]')!;
  const list = finder.querySelector<HTMLElement>('[data-results]')!;
  const count = finder.querySelector<HTMLElement>('[data-count]')!;
  const more = finder.querySelector<HTMLButtonElement>('[data-more]')!;
  const first = { list: list.innerHTML, count: count.textContent };
  let shown = PAGE;
  let loading: Promise<Index> | undefined;

  for (const part of finder.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  form.addEventListener('input', (event) => {
    follow(event.target instanceof HTMLSelectElement ? 'push' : 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('push');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const field of fields()) field.value = '';
    follow('push');
    field('q')?.focus();
  });
  more.addEventListener('click', () => {
    shown += PAGE;
    void draw();
  });
  window.addEventListener('popstate', () => {
    takeAddress();
    void draw();
  });
  takeAddress();
  void draw();

  function load(): Promise<Index> {
    loading ??= fetch(words.records)
      .then((answer) => (answer.ok ? (answer.json() as Promise<Row[]>) : Promise.reject(new Error(answer.statusText))))
      .then(index)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  }

  function fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
  }

  function field(name: string): HTMLInputElement | HTMLSelectElement | undefined {
    return fields().find((item) => item.name === name);
  }

  function takeAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const item of fields()) item.value = parameters.get(item.name) ?? '';
    shown = PAGE;
  }

  function follow(how: 'push' | 'replace'): void {
    const parameters = new URLSearchParams();
    for (const { name, value } of fields()) if (value !== '') parameters.set(name, value);
    const query = parameters.toString();
    const address = query === '' ? location.pathname : `${location.pathname}?${query}`;
    shown = PAGE;
    if (address !== location.pathname + location.search) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void draw();
  }

  async function draw(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    const asked = parameters.has('q') || FILTERS.some((name) => parameters.has(name));
    if (!asked && shown === PAGE) {
      list.innerHTML = first.list;
      count.textContent = first.count;
      more.hidden = list.children.length < PAGE;
      return;
    }
    if (loading === undefined) count.textContent = words.loading;
    try {
      const data = await load();
      // What was asked may have changed while the records were on their way.
      if (parameters.toString() !== new URLSearchParams(location.search).toString()) return;
      show(find(data, parameters), asked);
    } catch {
      count.textContent = words.failed;
    }
  }

  function show({ rows, terms, partial }: Found, asked: boolean): void {
    list.innerHTML = results(rows.slice(0, shown), words, { terms }).html;
    more.hidden = rows.length <= shown;
    count.textContent =
      rows.length === 0 ? words.none : fill(partial ? words.partial : asked ? words.count : words.countAll, { n: rows.length });
  }
}

function find(data: Index, parameters: URLSearchParams): Found {
  const query = (parameters.get('q') ?? '').trim();
  const found = query === '' ? { rows: [...data.rows.values()], terms: new Set<string>(), partial: false } : search(data, query);
  const filters = filtersFrom(parameters);
  return { ...found, rows: found.rows.filter((row) => passes(row, filters)) };
}
