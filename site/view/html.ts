/** Markup that is safe to put into a page: only `markup` makes it, and it escapes every text that it takes in. */
export type Html = { readonly html: string };

type Value = Html | string | number | readonly Html[] | null;

// Named apart from `html`, whose templates Prettier would lay out anew, white space and all.
/** Markup from a template; texts are escaped, markup is taken as it is, null is nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.reduce((out, part, i) => out + part + (i < values.length ? piece(values[i]!) : ''), '') };
}

/** Pieces of markup, one after another, with a text between. */
export function join(pieces: readonly Html[], between = ''): Html {
  return { html: pieces.map((piece) => piece.html).join(escape(between)) };
}

/** A text as HTML shows it, in an element or a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function piece(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return 'html' in value ? value.html : join(value).html;
}
