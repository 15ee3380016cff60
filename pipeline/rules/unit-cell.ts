import { SCALES } from '../lexicon/numerals.ts';
import { COUNTED, RANK_FORMS, RANK_UNIT, UNITS } from '../lexicon/units.ts';

const FORMS = new Map<string, { unit: string; factor: number }>([
  ...COUNTED.map((noun): [string, { unit: string; factor: number }] => [noun, { unit: noun, factor: 1 }]),
  ...UNITS.flatMap(({ id, forms, factor }) =>
    forms.map((form): [string, { unit: string; factor: number }] => [form, { unit: id, factor: factor ?? 1 }]),
  ),
  ...RANK_FORMS.map((form): [string, { unit: string; factor: number }] => [form, { unit: RANK_UNIT, factor: 1 }]),
]);

/**
 * The unit that a cell or bracket names: 'nghìn tỷ đồng' is VND by 10^12, '% GDP' percent, 'triệu đồng/người' VND by 10^6.
 * @param text folded words
 * @returns null where they name no unit that the lexicon knows and are no short noun
 */
export function unitOfCell(text: string): { unit: string; factor: number } | null {
  const words = text
    .trim()
    .replace(/^(?:đvt|đơn vị(?: tính)?) ?:? ?/, '')
    .replace(/^1\.?000 /, 'nghìn ')
    .replace(/^tr\. ?/, 'triệu ')
    .replace(/^tr\.? ?đồng/, 'triệu đồng');
  if (words.startsWith('%')) return { unit: 'percent', factor: 1 };
  const plain = words.split(/ ?\/ ?|\(| trên | giá /)[0]!.trim();
  const whole = FORMS.get(plain);
  if (whole) return whole;
  const scale = SCALES.find(([form]) => plain === form || plain.startsWith(`${form} `));
  if (!scale) return null;
  const rest = plain.slice(scale[0].length).trim();
  const unit = rest === '' ? (scale[1] >= 1e9 ? { unit: 'VND', factor: 1 } : null) : FORMS.get(rest);
  return unit ? { unit: unit.unit, factor: unit.factor * scale[1] } : null;
}
