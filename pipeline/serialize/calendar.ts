import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { firstDay } from '../calendar.ts';
import type { Dataset } from '../schema/dataset.ts';
import { type Deadline, lastDayToAct } from '../schema/deadline.ts';
import type { Document } from '../schema/document.ts';
import type { Site } from '../serialize.ts';

/** Which deadlines a calendar holds: those of some commitments, under a name of their own. */
export type Scope = { readonly name: string; readonly commitments: ReadonlySet<string> };

/**
 * Deadlines as an iCalendar (RFC 5545): one all-day event each, on the last day on which the thing can still be done. Takes no clock: a stamp is the
 * document's date.
 * @param scope only what bounds these commitments; all deadlines without it
 */
export function formatCalendar(dataset: Dataset, { url }: Site, scope?: Scope): string {
  const calendar = ical({
    name: scope === undefined ? 'Cam Kết' : `Cam Kết: ${scope.name}`,
    prodId: { company: 'camket', product: 'camket', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  const words = new Map([
    ...dataset.tasks.map(({ id, statement }) => [id, statement] as const),
    ...dataset.indicators.map(({ id, quote }) => [id, quote] as const),
  ]);
  for (const deadline of dataset.deadlines.filter(hasLastDay)) {
    const day = lastDayToAct(deadline);
    const document = documents.get(deadline.document);
    const [first, ...others] = deadline.of.filter((id) => words.has(id) && scope?.commitments.has(id) !== false);
    if (day === null || document === undefined || first === undefined) continue;
    calendar.createEvent({
      id: `${deadline.id}@camket`,
      stamp: midnight(firstDay(document.date) ?? day),
      start: midnight(day),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${words.get(first)!}${others.length > 0 ? ` (+${others.length})` : ''}`,
      description: [...others.map((id) => words.get(id)!), deadline.text, document.title, ...sourceOf(document)].join('\n'),
      ...(url !== undefined && { url: `${url}commitments/${first}/` }),
    });
  }
  return calendar.toString();
}

/** The commitments that a calendar has an event for. */
export function dated({ deadlines }: Dataset): ReadonlySet<string> {
  return new Set(deadlines.filter((deadline) => hasLastDay(deadline) && deadline.due !== null).flatMap(({ of }) => of));
}

// What recurs has no last day, what begins is not over on a day, and an event has no day before it happens.
function hasLastDay({ kind }: Deadline): boolean {
  return kind === 'by' || kind === 'before' || kind === 'in';
}

function sourceOf({ source }: Document): readonly string[] {
  return source.url === undefined ? [source.publisher] : [source.publisher, source.url];
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
