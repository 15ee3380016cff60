/** Texts in front matter and body, so that only what a reader sees of the body is dressed otherwise. */
export type Dress = { readonly name: string; readonly dress: (body: string, seed: number) => string };

/**
 * Other spellings of the same text. Each leaves Markdown's own lines (tables, headings, HTML, footnotes, links) as they are, and
 * changes nothing that a reader sees.
 */
export const CLOTHES: readonly Dress[] = [
  { name: 'hard-wrapped at 40 columns', dress: (body) => eachText(body, (text) => wrap(text, 40)) },
  { name: 'hard-wrapped at 72 columns', dress: (body) => eachText(body, (text) => wrap(text, 72)) },
  { name: 'bold on any word', dress: (body, seed) => eachText(body, (text) => emphasise(text, seed, '**')) },
  { name: 'italic on any word', dress: (body, seed) => eachText(body, (text) => emphasise(text, seed, '*')) },
  { name: 'non-breaking spaces before units', dress: (body) => eachText(body, (text) => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')) },
  { name: 'entities for spaces', dress: (body) => eachText(body, (text) => text.replace(/(?<=\p{L}) (?=\d)/gu, '&nbsp;')) },
  { name: 'entities for accented letters', dress: (body, seed) => eachText(body, (text) => spell(text, seed)) },
  { name: 'en dashes', dress: (body) => eachText(body, (text) => text.replace(/(?<=[^\s\\] ?)-(?= ?\S)/g, '–')) },
  { name: 'em dashes', dress: (body) => eachText(body, (text) => text.replace(/(?<=[^\s\\] ?)-(?= ?\S)/g, '—')) },
  {
    name: 'escaped percent signs and dots',
    dress: (body) => eachText(body, (text) => text.replace(/%/g, '\\%').replace(/(?<=\d)\.(?=\d)/g, '\\.')),
  },
  {
    name: 'zero-width spaces',
    dress: (body, seed) => eachText(body, (text) => text.replace(/(?<=\p{L}) /gu, (gap, at: number) => (pick(at, seed) ? '\u200b ' : gap))),
  },
];

// What is not running text: front matter of tables, HTML, footnotes' definitions, code, rules, links and addresses.
const FIXED = /^\s*(?:\||<|```|~~~|\[\^|---|\*\*\*$)|\]\(|https?:/;
const PREFIX = /^\s*(?:#{1,6} |(?:[-*+]|\d{1,9}[.)]) |> )*/;

function eachText(body: string, dress: (text: string, prefix: string) => string): string {
  let inHtml = false;
  return body
    .split('\n')
    .map((line) => {
      inHtml ||= /^\s*<(?:table|thead|tbody|tr|td|th)\b/i.test(line);
      const fixed = inHtml || FIXED.test(line);
      if (/<\/table>/i.test(line)) inHtml = false;
      if (fixed || line.trim() === '') return line;
      const prefix = PREFIX.exec(line)![0];
      const text = dress(line.slice(prefix.length), prefix);
      // A heading is one line to Markdown.
      return (
        prefix +
        (prefix.includes('#')
          ? text.replaceAll('\n', ' ')
          : text.replaceAll('\n', `\n${' '.repeat(prefix.trimEnd() === '' ? 0 : prefix.length)}`))
      );
    })
    .join('\n');
}

/** Breaks lines where they are full, but before no word that would begin a list, a heading or a quote. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const opens = /^(?:[-*+#>|=~`]|\d{1,9}[.)]|\p{L}[.)]|[IVX]+[.)])/u.test(word);
    if (last !== undefined && (opens || last.length + word.length < width)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** Puts marks around some words that stand free, outside of marks that are there. */
function emphasise(text: string, seed: number, mark: string): string {
  if (/[*_`[\]<\\]/.test(text)) return text;
  return text.replace(/(?<=^| )[\p{L}\p{N}]+(?:[.,/]\d+)*(?= |$)/gu, (word, at: number) =>
    pick(at, seed) ? `${mark}${word}${mark}` : word,
  );
}

function spell(text: string, seed: number): string {
  return text.replace(/[à-ỹđ]/gu, (letter, at: number) => (pick(at, seed) ? `&#${letter.codePointAt(0)!};` : letter));
}

/** Whether a place is chosen: one of four, by a hash of the place and the seed. */
function pick(at: number, seed: number): boolean {
  return ((Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)) >>> 13) % 4 === 0;
}
