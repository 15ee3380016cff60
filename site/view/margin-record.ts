import type { Nodes, Root } from 'mdast';
import type { Deadline } from '../../pipeline/schema/deadline.ts';
import { lastDayToAct } from '../../pipeline/schema/deadline.ts';
import { printed } from './amount.ts';
import { readable } from './date.ts';
import { fill } from './fill.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';
import type { Commitment, Library } from './library.ts';
import { marginOf } from './margin.ts';
import type { Mark, MarkKind } from './marks.ts';
import { commitmentPath } from './paths.ts';
import { own, phrase, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { kindOf, row } from './row.ts';
import { stateMark } from './state.ts';
import type { State } from './state.ts';
import { ownLang } from './text-lang.ts';
import { whenOf } from './when.ts';

/** A record as it stands beside its words: what it is, who or how much, until when, what became of it. */
export type MarginRecord = {
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly kind: MarkKind;
  /** Its place among several beside one piece of the text; null where it is alone. */
  readonly number: number | null;
  /** Its page; null where it has none. */
  readonly href: string | null;
  readonly what: Phrase;
  readonly when: Phrase;
  readonly state: State | null;
};

/** The records of a document beside its words, and the marks that lead to them. */
export type DocumentMargin = { readonly beside: ReadonlyMap<Nodes, Html>; readonly rest: Html | null; readonly marks: readonly Mark[] };

const NAMED = 2;

/** The id of a record's place in the margin. */
export function marginId(id: string): string {
  return `r-${id}`;
}

/** The margin of a document: each record once, beside the piece of the text that its words stand in; a deadline with what it bounds there. */
export function documentMargin(document: string, root: Root, library: Library): DocumentMargin {
  const { words } = library;
  const records = library.ofDocument(document).map((commitment) => recordOf(commitment, library));
  const deadlines = library.deadlinesIn(document);
  const where = new Map([...marginOf(root, records).beside].flatMap(([block, found]) => found.map(({ id }) => [id, block] as const)));
  const at = new Map([...marginOf(root, deadlines).beside].flatMap(([block, found]) => found.map(({ id }) => [id, block] as const)));
  const boundHere = new Map(
    deadlines.flatMap(({ id, of }) => {
      const here = of.find((bounded) => where.has(bounded) && where.get(bounded) === at.get(id));
      return here === undefined ? [] : [[id, here] as const];
    }),
  );
  const alone = deadlines.filter(({ id }) => !boundHere.has(id)).map((deadline) => deadlineOf(deadline, library));
  const margin = marginOf(root, [...records, ...alone]);
  const listed = (found: readonly MarginRecord[]) => found.map((record, i) => ({ ...record, number: found.length > 1 ? i + 1 : null }));
  const beside = new Map([...margin.beside].map(([block, found]) => [block, listed(found)] as const));
  const numbers = new Map([...beside.values()].flat().map(({ id, number }) => [id, number]));
  const mark = ({ id, span }: Pick<MarginRecord, 'id' | 'span'>, kind: MarkKind): Mark => {
    const shown = boundHere.get(id) ?? id;
    const number = shown === id ? (numbers.get(id) ?? null) : null;
    return { id, kind, label: numbered(words.marks[kind], number), href: `#${encodeURIComponent(marginId(shown))}`, span };
  };
  return {
    beside: new Map([...beside].map(([block, found]) => [block, drawn(found, library)])),
    rest: margin.rest.length === 0 ? null : drawn(margin.rest, library),
    marks: [...records.map((record) => mark(record, record.kind)), ...deadlines.map((deadline) => mark(deadline, 'deadline'))],
  };
}

function recordOf(commitment: Commitment, library: Library): MarginRecord {
  const { words, href } = library;
  const { id, span } = commitment.record;
  const shown = row(commitment, library);
  const { whenFrom, state } = shown;
  return {
    id,
    span,
    kind: kindOf(commitment),
    number: null,
    href: href(commitmentPath(id)),
    what: commitment.type === 'task' ? actors(commitment.record.actors, library) : printed(commitment.record.quantity, words),
    when: marked(whenOf(shown, words), words.results[whenFrom]),
    state,
  };
}

function deadlineOf({ id, span, of, kind, due, start, text }: Deadline, library: Library): MarginRecord {
  const { words, href } = library;
  const bounded = of.find((each) => library.commitments.has(each));
  const day = kind === 'from' ? start : lastDayToAct({ kind, due });
  return {
    id,
    span,
    kind: 'deadline',
    number: null,
    href: bounded === undefined || of.length > 1 ? null : href(commitmentPath(bounded)),
    what: day === null ? own(text, words) : readable(day, words),
    when: of.length === 0 ? '' : fill(words.reading.bounds, { n: of.length }),
    state: null,
  };
}

function actors(all: readonly { readonly name: string; readonly inherited: boolean }[], { words }: Library): Phrase {
  const names = all.slice(0, NAMED).map(({ name }) => own(name, words));
  const who = together(names, ', ');
  const more = all.length - names.length;
  const said = more > 0 ? phrase(words.reading.andMore, { who, n: more }) : who;
  return all.some(({ inherited }) => inherited) ? marked(said, words.results.inherited) : said;
}

function marked(said: Phrase, note: string): Phrase {
  return said === '' || note === '' ? said : together([said, `(${note})`], ' ');
}

function drawn(records: readonly MarginRecord[], { words }: Library): Html {
  const items = records.map((record) => item(record, words.reading, numbered(words.kinds[record.kind], record.number)));
  return markup`<ul class="margin"${ownLang(words)} aria-label="${words.reading.beside}">${items}</ul>`;
}

function item({ id, kind, href, what, when, state }: MarginRecord, reading: Library['words']['reading'], label: string): Html {
  const said = what === '' ? markup`${label}` : markup`${label}: <bdi>${what}</bdi>`;
  const name = href === null ? markup`<span class="name">${said}</span>` : markup`<a class="name" href="${href}">${said}</a>`;
  const time = when === '' ? null : markup` <span class="when">${when}</span>`;
  const became = state === null ? null : markup` ${stateMark(state)}`;
  const back = `${reading.toWords}: ${label}`;
  return markup`<li id="${marginId(id)}" class="record kind-${kind}" data-record="${id}">${name}${time}${became} <a class="to-words" href="#${encodeURIComponent(id)}" aria-label="${back}">↩</a></li>`;
}

function numbered(label: string, number: number | null): string {
  return number === null ? label : `${label} ${number}`;
}
