import type { Answer } from '../view/answer.ts';
import { fill } from '../view/fill.ts';
import type { ClientWords } from '../view/list.ts';
import { arrows } from './arrows.ts';
import { chips, chosenIn, counted, orderNamed, unfold } from './filters.ts';
import type { Asked, Told } from './finder-worker.ts';
import { patience } from './patience.ts';
import './shortcut.ts';

const PAGE = 50;

const finder = document.querySelector<HTMLElement>('[data-finder]');
if (finder) start(finder);

/** Makes the list follow its form and the address bar; the address is the only state. */
function start(finder: HTMLElement): void {
  const words = JSON.parse(finder.dataset.finder!) as ClientWords;
  const part = (name: string): HTMLElement => finder.querySelector(`[data-${name}]`)!;
  const [count, notes, help] = [part('count'), part('notes'), part('help')] as const;
  const form = part('form') as HTMLFormElement;
  const more = part('more') as HTMLButtonElement;
  const first = { list: part('results').innerHTML, count: count.textContent };
  const fields = [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement);
  const query = fields.find(({ name }) => name === 'q')!;
  let shown = PAGE;
  let worker: Worker | undefined;
  let loaded = false;
  const patient = patience(finder, words, again);

  unfold(part('fold') as HTMLDetailsElement);
  arrows(query, part('found'));
  finder.addEventListener(
    'focusin',
    () => {
      ask({ words });
    },
    { once: true },
  );
  finder.addEventListener('input', (event) => {
    const choice = event.target instanceof HTMLSelectElement;
    follow(parameters(), choice ? 'push' : 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(parameters(), 'push');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    follow(new URLSearchParams(), 'push');
    query.focus();
  });
  more.addEventListener('click', () => {
    shown += PAGE;
    draw();
  });
  notes.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(new URLSearchParams(link.search), 'push');
    query.focus();
  });
  window.addEventListener('popstate', takeAddress);
  takeAddress();

  function ask(asked: Asked): void {
    worker ??= hired();
    worker.postMessage(asked);
  }

  function hired(): Worker {
    const made = new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      // What was asked may have changed while the answer was on its way.
      if (data.address === location.search) show(data.answer);
    });
    made.addEventListener('error', () => {
      // One that nobody waits for may have failed while the page was only getting ready.
      if (patient.waiting()) show(null);
      dismiss();
    });
    return made;
  }

  function dismiss(): void {
    loaded = false;
    worker?.terminate();
    worker = undefined;
  }

  function again(): void {
    dismiss();
    draw();
  }

  function parameters(): URLSearchParams {
    const out = new URLSearchParams();
    const now = new URLSearchParams(location.search);
    for (const { name, value } of fields) {
      // An address may choose several values of one filter; the field shows the first, and leaves the others while it stays.
      const before = now.getAll(name);
      if (before.length > 1 && before[0] === value) for (const each of before) out.append(name, each);
      else if (value !== '') out.set(name, value);
    }
    return out;
  }

  function takeAddress(): void {
    const now = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = now.get(field.name) ?? '';
      // Written anew the field would lose the place where one is typing.
      if (field.value !== value) field.value = value;
    }
    shown = PAGE;
    draw();
  }

  function follow(next: URLSearchParams, how: 'push' | 'replace'): void {
    const address = next.size === 0 ? location.pathname : `${location.pathname}?${next.toString()}`;
    if (address !== location.pathname + location.search) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    takeAddress();
  }

  function draw(): void {
    const now = new URLSearchParams(location.search);
    orderNamed(finder, now);
    part('clear').hidden = now.size === 0;
    const chosen = chosenIn(form, now);
    part('filters').textContent = chosen === 0 ? words.filters : fill(words.filtersActive, { n: chosen });
    if (now.size === 0 && shown === PAGE) {
      patient.settle();
      list(first.list);
      drop();
      say(first.count);
      notes.innerHTML = '';
      help.hidden = true;
      more.hidden = part('results').children.length < PAGE;
      counted(form, null);
      finder.dataset.answered = location.search;
      return;
    }
    patient.wait(!loaded);
    if (!loaded) say(words.loading);
    ask({ words, address: location.search, shown });
  }

  function show(answer: Answer | null): void {
    patient.settle();
    if (answer === null) {
      say(words.failed);
      // What stands there is no answer to what was asked.
      list('');
      drop();
      notes.innerHTML = '';
      help.hidden = true;
      more.hidden = true;
      patient.fail();
      return;
    }
    loaded = true;
    list(answer.html);
    drop();
    notes.innerHTML = answer.notes;
    help.hidden = answer.total > 0;
    more.hidden = answer.total <= shown;
    counted(form, answer.counts);
    say(answer.count);
    finder.dataset.answered = location.search;
  }

  // Another answer is another list: none of what was read moves below the notes on it.
  function list(html: string): void {
    const before = part('results');
    const after = before.cloneNode(false) as HTMLElement;
    after.innerHTML = html;
    before.replaceWith(after);
  }

  // With the list, not before it: the list that stands there until then moves no more than the new one does.
  function drop(): void {
    chips(part('chips'), form, new URLSearchParams(location.search), words.find.drop, (left) => {
      follow(left, 'push');
    });
  }

  // A screen reader speaks the line whenever it is written, changed or not.
  function say(text: string): void {
    if (count.textContent !== text) count.textContent = text;
  }
}
