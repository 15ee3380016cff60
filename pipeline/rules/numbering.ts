import { compile } from './pattern.ts';
/** How legal texts number their parts, from the widest to the narrowest. */
export const RANKS = {
  part: 1,
  chapter: 2,
  division: 3,
  article: 4,
  roman: 5,
  digit: 6,
  two: 7,
  three: 8,
  bold: 8.5,
  letter: 9,
  underLetter: 9.5,
  inBrackets: 9.6,
  dash: 10,
  plus: 11,
} as const;

/** The number or mark that a block begins with: as printed, how wide it is (see RANKS), and where in the plain text its words begin. */
export type Label = { readonly text: string; readonly rank: number; readonly end: number };

/** Marks of points: dashes, bullets, ticks, arrows, and what the letters and codes of symbol fonts leave of them in a copy ('ü ', 'v '). Folded text. */
export const SIGNS = '->|=>|[-*•–—·§●○■□▪▫◦‣⁃►▶▷◆◇❖✓✔✦➢➤➔→⇒\\ue000-\\uf8ff]+|[oøüqv](?= )';

// Folded text. Spaces after a mark may be missing ('a)Hoàn thành'), and stand before it ('1 . Mục tiêu').
const FORMS: readonly [RegExp, number][] = [
  [compile(/^phần (?:thứ )?(?:[ivx]{1,5}|\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy)(?![\p{L}\d])[.:]? ?/u), RANKS.part],
  [compile(/^chương (?:[ivx]{1,6}|\d{1,2})(?![\p{L}\d])[.:]? ?/u), RANKS.chapter],
  [compile(/^mục (?:[ivx]{1,6}|\d{1,2})(?![\p{L}\d])[.:]? ?/u), RANKS.division],
  [/^điều \d{1,3}[a-zđ]? ?[.:] ?/u, RANKS.article],
  [/^[ivx]{1,6}\.\d{1,2}\.\d{1,2}[.)]? (?=\D)/, RANKS.two],
  [/^[ivx]{1,6}\.\d{1,2}[.)]? (?=\D)/, RANKS.digit],
  [/^(?!v\/v )[ivx]{1,6}(?:\. ?- ?|[.)/-]|\. | ?[-–—] |: | \. ) ?/, RANKS.roman],
  [/^\(?\d{1,3}\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?[.)]? /, RANKS.three],
  [/^\d{1,3}\.\d{1,2}[.)]? (?=\D)/, RANKS.two],
  [compile(/^\d{1,3}(?:\. ?- | ?[.)] |[.)](?=\p{L})| ?[-–] (?=\p{L})|\.$)/u), RANKS.digit],
  [compile(/^\d{1,2}(?:\/ ?|, )(?=\p{L})/u), RANKS.digit],
  [/^\(\d{1,2}\) ?/, RANKS.digit],
  [/^\((?:[ivx]{1,5}|[a-zđ])\) ?/, RANKS.letter],
  [/^[a-zđ]\.\d{1,2}[.)]? (?=\D)/, RANKS.underLetter],
  [compile(/^[a-zđ](?:[.)](?: |(?=\p{L})|$)| \) )/u), RANKS.letter],
  [compile(/^[a-zđ](?:\/| ?[-–]) (?=\p{L})/u), RANKS.letter],
  [compile(`^(?:${SIGNS}) ?(?=\\D)`), RANKS.dash],
  // Marks of points that stand for their numbers, and those of notes.
  [/^\[\d{1,2}\] /, RANKS.dash],
  [/^\+ ?(?=\D)/, RANKS.plus],
];

/** Most texts begin with a word that no number does: seen at a glance, before the forms are tried. */
const NUMBERED = compile(/^(?:[^\p{L}]|[a-zđ] ?[./)–-]|[ivxoøüq]|phần|chương|mục|điều)/u);

/** Reads the number at the head of a folded plain text; null where there is none. */
export function labelOf(folded: string): Label | null {
  if (!NUMBERED.test(folded)) return null;
  for (const [form, rank] of FORMS) {
    const match = form.exec(folded);
    if (match) return { text: match[0].trim(), rank, end: match[0].length };
  }
  return null;
}

/** The number of a text that is nothing else ('a)', '3.'), for what stands below it; null for other texts, and for what is numbered with a word ('Điều 3.'). */
export function numberAlone(folded: string): Label | null {
  const label = labelOf(folded);
  if (label === null || label.end < folded.length) return null;
  return label.rank >= RANKS.roman && label.rank <= RANKS.letter ? { ...label, end: 0 } : null;
}

/** A capital letter before a point heads parts numbered by Roman numbers ('B. Nhiệm vụ trọng tâm' above 'I. …'). */
export const CAPITAL_RANK = RANKS.roman - 0.5;

/** Whether a number is the first of its list ('I.', '1.', 'a)'); a dash is first of none. */
export function isFirst(label: Label): boolean {
  return placeOf(label) === 1 && label.rank < RANKS.dash;
}

/** Whether a number is the one after another in the same list; a dash goes on with any dash. */
export function follows(label: Label, before: Label): boolean {
  if (label.rank !== before.rank) return false;
  if (label.rank >= RANKS.dash) return true;
  const [to, from] = [placeOf(label), placeOf(before)];
  return to !== null && from !== null && to === from + 1;
}

/** Which place in its list a number says, from 1; letters by the Vietnamese alphabet. */
function placeOf({ text, rank }: Label): number | null {
  if (rank === RANKS.roman || SMALL_ROMAN.test(text)) return ROMANS.indexOf(/[ivx]+/.exec(text)?.[0] ?? '') + 1 || null;
  if (rank === RANKS.letter) return LETTERS.indexOf(/[a-zđ]/.exec(text)?.[0] ?? '') + 1 || null;
  const number = /(\d+)\D*$/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** '(i)', '(iv)': counted as a Roman number is, though it stands below letters. */
const SMALL_ROMAN = /^\([ivx]{1,5}\)$/;

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMANS = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
