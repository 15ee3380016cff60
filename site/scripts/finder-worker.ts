import { answer } from '../view/answer.ts';
import type { Answer } from '../view/answer.ts';
import type { ClientWords } from '../view/list.ts';
import { unpack } from '../view/pack.ts';
import type { Packed } from '../view/pack.ts';
import { index } from '../view/search-index.ts';
import type { Index } from '../view/search-index.ts';

/** What the page asks: to be ready, or for the answer to an address. */
export type Asked = { readonly words: ClientWords; readonly address?: string; readonly shown?: number };

/** What it is told: the answer to an address, null where the records did not come. */
export type Told = { readonly address: string; readonly answer: Answer | null };

let ready: Promise<Index> | undefined;

// Beside the page: typing stays smooth while records are read and searched.
self.addEventListener('message', ({ data: { words, address, shown = 0 } }: MessageEvent<Asked>) => {
  const made = load(words.records);
  if (address === undefined) {
    made.catch(() => undefined);
    return;
  }
  void made
    .then((records) => answer(records, words, new URLSearchParams(address), shown))
    // Records that came but cannot be read are as good as none: whoever waits is told so.
    .catch(() => null)
    .then((found) => {
      tell({ address, answer: found });
    });
});

function tell(told: Told): void {
  self.postMessage(told);
}

function load(records: string): Promise<Index> {
  ready ??= fetch(records)
    .then((reply) => (reply.ok ? (reply.json() as Promise<Packed>) : Promise.reject(new Error(reply.statusText))))
    .then((packed) => index(unpack(packed), packed.knowledge))
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}
