/**
 * Compiles a pattern so that it asks fast for letters and numbers: `\p{L}` and `\p{N}` look each character up in the tables of all scripts, three times
 * slower than the few ranges that stand for them here. Those hold whole scripts, the marks between their letters included, and no letter beyond U+FFFF.
 * Where no other property is asked for, the pattern goes by code units and not by code points (no flag `u`): with it each `[^;.]` also tries the pairs of units
 * that stand for signs beyond U+FFFF, of which no pattern knows any.
 */
export function compile(pattern: RegExp | string, flags = typeof pattern === 'string' ? 'u' : pattern.flags): RegExp {
  const source = inRanges(typeof pattern === 'string' ? pattern : pattern.source);
  return new RegExp(source, NEEDS_UNICODE.test(source) ? flags : flags.replace('u', ''));
}

/** Properties of characters, and characters by their number beyond U+FFFF. */
const NEEDS_UNICODE = /\\[pP]\{|\\u\{/;

/** Asks whether words stand at the end of a text. */
export type Ending = { readonly test: (text: string) => boolean };

/**
 * Compiles a pattern that ends where the text ends (`$`), in each of its alternatives, so that it is tried from there backwards: forwards it is tried at
 * every character before it is known that the end is another.
 */
export function compileEnding(pattern: RegExp | string): Ending {
  const { source, flags } = compile(pattern);
  if (!/(?<!\\)\$$/.test(source)) throw new Error(`The pattern does not end where the text does: ${source}`);
  const backwards = new RegExp(`(?<=${source})`, `${flags}y`);
  return {
    test(text) {
      backwards.lastIndex = text.length;
      return backwards.test(text);
    },
  };
}

const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµº\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff',
  N: '0-9²³¹¼-¾\\u2070-\\u2189\\u2460-\\u249b',
};

/** The source of a pattern with ranges for letters and numbers; inside a class they are a part of it. */
function inRanges(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([LN])\}|\\[^]|[[\]]/gu, (found, property: string | undefined) => {
    if (property !== undefined) return inClass ? RANGES[property]! : `[${RANGES[property]!}]`;
    if (found === '[') inClass = true;
    else if (found === ']') inClass = false;
    return found;
  });
}
