/** How one character compares: lower case, old tone marks handled by `foldTones`, one dash, one space, ASCII digits. Always one code unit for one. */
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
  '\u00d0': 'đ',
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

const WANDERING = /(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/**
 * The twin of a text in which spellings of one word agree: lower case, new tone marks (uỷ → ủy, hoà → hòa; quý, hoàn and toàn stay),
 * one dash, one space, ASCII digits. The twin has as many UTF-16 code units as the text, so that places agree.
 */
export function fold(text: string): string {
  let out = '';
  // By code units, not code points: the twin's places are those of the text.
  for (let at = 0; at < text.length; at += 1) out += foldUnit(text.charAt(at));
  return out.replace(WANDERING, (pair) => TONES[pair] ?? pair);
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

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 48);
  const single = SINGLES[unit];
  if (single !== undefined) return single;
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
