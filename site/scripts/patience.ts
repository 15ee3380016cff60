import type { ClientWords } from '../view/list.ts';

/** After this long, in milliseconds, a reader is told that the network is slow, and later offered to ask again. */
const SLOW = 3_000;
const TOO_SLOW = 15_000;

/** What a reader sees between a question and its answer. */
export type Patience = {
  /** An answer is on its way; `first` while nothing has come yet, when it may take long. */
  readonly wait: (first: boolean) => void;
  readonly waiting: () => boolean;
  /** It came, or nobody waits for it any more. */
  readonly settle: () => void;
  /** None will come: shows the ways on. */
  readonly fail: () => void;
};

/** Tells a reader who waits what is the matter and how to go on; `again` asks once more, by the button or when the network is back. */
export function patience(finder: HTMLElement, words: Pick<ClientWords, 'slow' | 'why' | 'offline'>, again: () => void): Patience {
  const part = (name: string): HTMLElement => finder.querySelector(`[data-${name}]`)!;
  const [trouble, said, retry] = [part('trouble'), part('trouble-text'), part('retry')] as const;
  let waits: number[] = [];
  let waiting = false;
  retry.addEventListener('click', again);
  window.addEventListener('online', () => {
    if (!trouble.hidden) again();
  });
  return {
    wait(first) {
      settle();
      waiting = true;
      if (!first) return;
      part('results').ariaBusy = 'true';
      const late = (offered: boolean) => () => {
        show(navigator.onLine ? words.slow : words.offline, offered);
      };
      waits = [window.setTimeout(late(false), SLOW), window.setTimeout(late(true), TOO_SLOW)];
    },
    waiting: () => waiting,
    settle,
    fail() {
      settle();
      show(navigator.onLine ? words.why : words.offline, true);
    },
  };

  function settle(): void {
    for (const each of waits) clearTimeout(each);
    waits = [];
    waiting = false;
    part('results').ariaBusy = null;
    trouble.hidden = true;
  }

  function show(text: string, offered: boolean): void {
    if (said.textContent !== text) said.textContent = text;
    retry.hidden = !offered;
    trouble.hidden = false;
  }
}
