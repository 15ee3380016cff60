import type { VFile } from 'vfile';

/** A document on its way through the pipeline, with what the stages so far have made of it. */
export type Draft = { readonly file: VFile };

/**
 * One stage for several documents, one after another: each draft with what the stage makes of it beside what it had.
 * @throws Error where the program itself is wrong, with the path of the document at which it is
 */
export function stage<Before extends Draft, Made extends object>(
  drafts: readonly Before[],
  work: (draft: Before) => Made,
): readonly (Before & Made)[] {
  return drafts.map((draft) => {
    try {
      return { ...draft, ...work(draft) };
    } catch (error) {
      throw new Error(`${draft.file.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** Lists of at most so many, one after another. */
export function* inLots<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += most) yield items.slice(from, from + most);
}
