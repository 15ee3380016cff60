import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

type Scheme = 'light' | 'dark' | 'print';

/** Two colours of the style sheets that meet on a page, how far apart they are, and how far they have to be. */
export type Meeting = { readonly scheme: Scheme; readonly pair: string; readonly ratio: number; readonly least: number };

type Rule = { readonly selector: string; readonly values: ReadonlyMap<string, string> };

/** Hairlines between things, and the ground behind what a word, a weight or an outline marks too. */
const DECORATION = ['line', 'tint'];

/**
 * Every pair of text and ground, and of graphic and ground, that the style sheets make out of the colours of `tokens.css`, light and dark; by WCAG 2.2, 1.4.3
 * and 1.4.11. It knows of `:hover`, `::placeholder` and the text of pictures, which axe does not see.
 */
export async function meetings(folder: string): Promise<Meeting[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const));
  const rules = sheets.flatMap(([, text]) => rulesOf(text));
  const pairs = pairsOf(rules.filter(({ selector }) => selector !== ':root'));
  const tokens = (name: string) =>
    sheets
      .flatMap(([each, text]) => (each === name ? rulesOf(text) : []))
      .flatMap(({ selector, values }) => (selector === ':root' ? [values] : []));
  const [light, dark] = tokens('tokens.css');
  const [print] = tokens('print.css');
  return (Object.entries({ light, dark, print }) as [Scheme, Rule['values']][]).flatMap(([scheme, own]) => {
    const colour = (token: string) => own.get(`--${token}`) ?? light!.get(`--${token}`)!;
    return pairs.map(({ above, below, least }) => ({
      scheme,
      pair: `${above} on ${below}`,
      ratio: contrast(colour(above), colour(below)),
      least,
    }));
  });
}

/** The colours written into the style sheets beside the tokens: none is known to the check of pairs. */
export async function strayColours(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css') && name !== 'tokens.css');
  const sheets = await Promise.all(names.map(async (name) => [name, rulesOf(await readFile(join(folder, name), 'utf8'))] as const));
  const stray = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|color|color-mix)\(/i;
  return sheets.flatMap(([name, rules]) =>
    rules.flatMap(({ selector, values }) =>
      [...values]
        .filter(([key, value]) => !key.startsWith('--') && stray.test(value))
        .map(([key, value]) => `${name} ${selector} { ${key}: ${value} }`),
    ),
  );
}

function rulesOf(text: string): Rule[] {
  return Array.from(text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selector, body]) => ({
    selector: selector!.trim().replace(/\s+/g, ' '),
    values: new Map(Array.from(body!.matchAll(/([-\w]+)\s*:\s*([^;]+)/g), ([, key, value]) => [key!, value!.trim()] as const)),
  }));
}

type Pair = { readonly above: string; readonly below: string; readonly least: number };

function pairsOf(rules: readonly Rule[]): Pair[] {
  const own = rules.flatMap(({ values }) => {
    const [above] = tokens(values.get('color'));
    const [below] = tokens(values.get('background'));
    return above === undefined || below === undefined ? [] : [{ above, below, least: 4.5 }];
  });
  // What a pseudo-element without words draws is a shape.
  const shape = ({ selector, values }: Rule) => /::(?:before|after)/.test(selector) && !values.has('color');
  const plain = rules.filter(({ values }) => tokens(values.get('color')).length === 0 || tokens(values.get('background')).length === 0);
  const grounds = unique(plain.filter((rule) => !shape(rule)).flatMap(({ values }) => tokens(values.get('background'))));
  grounds.push(...own.filter(({ above }) => above === 'ink').map(({ below }) => below));
  // The text of a picture takes its colour from `fill`.
  const texts = unique(plain.flatMap(({ values }) => [...tokens(values.get('color')), ...tokens(values.get('fill'))]));
  const graphics = unique(
    rules.flatMap((rule) => [
      ...['stroke', 'outline', 'border', 'border-color', 'border-bottom', 'border-left', 'border-top', 'border-inline-start'].flatMap(
        (key) => tokens(rule.values.get(key)),
      ),
      ...(shape(rule) ? tokens(rule.values.get('background')) : []),
    ]),
  );
  const across = (above: readonly string[], least: number) =>
    above
      .filter((token) => !DECORATION.includes(token) && !grounds.includes(token))
      .flatMap((token) => unique(grounds).map((below) => ({ above: token, below, least })));
  return uniqueBy([...own, ...across(texts, 4.5), ...across(graphics, 3)], ({ above, below, least }) => `${above} ${below} ${least}`);
}

/** The colours that a value names: `var(--ink)` is `ink`. */
function tokens(value: string | undefined): string[] {
  const names = Array.from(value?.matchAll(/var\(--([a-z-]+)\)/g) ?? [], ([, name]) => name!);
  return names.filter((name) => !/^(?:space|size|radius|measure|page|font|mono|leading)/.test(name));
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
