/** What is filled into a text of i18n/. */
type Value = string | number;

/** `{name}`, or two forms of a word for the number of that name: `{n|task|tasks}`, with `#` in a form for the number itself. */
const PLACE = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;
// The Vietnamese has one form for every number; a text with two is English.
const NUMBERS = new Intl.PluralRules('en');

/** A text of i18n/ with each `{name}` replaced by its value, each `{name|one|other}` by the form for its number; a name without a value stays as it stands. */
export function fill(text: string, values: Readonly<Record<string, Value>>): string {
  return filled(text, values).join('');
}

/** The pieces of such a text: what stands between the places, and in each place its value or the form for its number. */
export function filled<T>(text: string, values: Readonly<Record<string, T | Value>>): (string | T | Value)[] {
  const pieces: (string | T | Value)[] = [];
  let at = 0;
  for (const { 0: whole, 1: name, 2: one, 3: other, index } of text.matchAll(PLACE)) {
    const value = values[name!];
    pieces.push(text.slice(at, index));
    pieces.push(value === undefined || one === undefined || other === undefined ? (value ?? whole) : formFor(String(value), one, other));
    at = index + whole.length;
  }
  return [...pieces, text.slice(at)];
}

function formFor(number: string, one: string, other: string): string {
  const form = NUMBERS.select(Number(number.replaceAll(',', ''))) === 'one' ? one : other;
  return form.replaceAll('#', number);
}
