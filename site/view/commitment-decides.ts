import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Outcome } from '../../pipeline/schema/outcome.ts';
import { exhibit } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { stateOfTarget } from './state.ts';
import type { State } from './state.ts';

/** A target that a result was held against, and what became of it. */
export type Judged = { readonly target: Exhibit; readonly state: State };

/** The targets that a result decides, and those that it stands beside without deciding, with the reason. */
export type Decides = {
  readonly text: string;
  readonly decides: readonly Judged[];
  readonly others: readonly (Judged & { readonly why: string })[];
};

/** What a result (actual or estimate) says of targets; null for a target itself. */
export function decides(result: Indicator, library: Library): Decides | null {
  if (result.role === 'target') return null;
  const words = library.words.outcome.result;
  const outcomes = library.outcomesWith(result.id);
  const judged = outcomes.flatMap((outcome) => {
    const target = exhibit(outcome.target, library);
    return target === null ? [] : [{ target, state: stateOfTarget(outcome, library), outcome }];
  });
  const deciding = judged.filter(({ outcome }) => outcome.result === result.id);
  const others = judged
    .filter(({ outcome }) => outcome.result !== result.id)
    .map((each) => ({ ...each, why: relation(result.id, each.outcome, library) }));
  const text = deciding.length > 0 ? fill(words.decides, { n: deciding.length }) : words.decidesNone;
  return {
    text: judged.length === 0 ? words.none : text,
    decides: deciding,
    others,
  };
}

function relation(id: string, { held, excluded }: Outcome, { words }: Library): string {
  const { relation: names } = words.outcome.result;
  const kept = held.find(({ indicator }) => indicator === id);
  if (kept !== undefined) return names[kept.relation];
  const reason = excluded.find(({ indicator }) => indicator === id)!.reason;
  return fill(names.excluded, { reason: words.outcome.target.reasons[reason] });
}
