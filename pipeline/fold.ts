/** What stands for what in the twin, one code unit for one: one dash, one space, one kind of quotation mark, the Vietnamese Đ. */
const SINGLES: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u00f0': 'đ',
  // Old fonts printed to Unicode leave 'nƣớc', 'trƣờng' for 'nước', 'trường'.
  '\u01a3': 'ư',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
};

/** Tone on the first letter of the pair (new spelling), for the pairs whose tone wanders: hoà → hòa, thuỷ → thủy, khoẻ → khỏe. */
const TONES: Record<string, string> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}; // prettier-ignore

/** The horn on one letter only, which no word has before a further letter: uớc → ước, phuơng → phương. 'thuở' and 'huơ' end in it. */
const HORNS: Record<string, string> = { uơ: 'ươ', uớ: 'ướ', uờ: 'ườ', uở: 'ưở', uỡ: 'ưỡ', uợ: 'ượ' };

const UNEVEN = new RegExp(`[\\uff10-\\uff19${Object.keys(SINGLES).join('').toLowerCase()}]|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵơớờởỡợ]`, 'g');

/**
 * The twin of a text in which spellings of one word agree: lower case, new tone marks (uỷ → ủy, hoà → hòa; quý, hoàn and toàn stay),
 * the horn on both letters (uớc → ước), one dash, one space, ASCII digits. The twin has as many UTF-16 code units as the text, so that places agree.
 */
export function fold(text: string): string {
  return lower(text).replace(UNEVEN, evened);
}

function evened(units: string, at: number, text: string): string {
  return units.length === 1 ? single(units) : tone(units, at, text);
}

function single(unit: string): string {
  return SINGLES[unit] ?? String.fromCharCode(unit.charCodeAt(0) - WIDE_ZERO + ZERO);
}

const WIDE_ZERO = 0xff10;
const ZERO = 0x30;

/** The tone stays after q, which takes the u ('quý'), and before a further letter ('hoàn'). */
function tone(pair: string, at: number, text: string): string {
  if (text[at - 1] === 'q') return pair;
  return (/\p{L}/u.test(text[at + 2] ?? '') ? HORNS[pair] : TONES[pair]) ?? pair;
}

/** Characters that nobody sees and that turn the order in which others are read (UAX 9): Vietnamese needs none, and with one 12% can look like %21. */
export const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text without the characters that turn its reading order. */
export function straight(text: string): string {
  return text.replace(TURNING, '');
}

/**
 * Words for searching: folded, and without any accent, so that `dau tu cong` finds `đầu tư công`. Length may change.
 */
export function unaccent(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd');
}

/** In lower case, code unit for code unit: a letter whose small form is longer (İ) stays as it is. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const one = unit.toLowerCase();
    out += one.length === 1 ? one : unit;
  }
  return out;
}

/** The order of two texts by their code units, for `sort`: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
