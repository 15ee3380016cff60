import { LEAD_LABEL, LEADS_WITH, SUPPORT_LABEL } from './lexicon/table.ts';
import type { Plain } from './plain.ts';
import { listedBodies } from './rules/task/body-list.ts';
import { wordsOf } from './rules/tag.ts';
import { compile } from './rules/pattern.ts';

/** A body in a cell of an assignment table, and its part in the task. */
export type Assigned = { readonly name: string; readonly id?: string; readonly part: 'lead' | 'support'; readonly inherited: false };

const LABEL = compile(`(?<=^|[ .;,(+-])(?:(?<lead>${LEAD_LABEL})|(?<support>${SUPPORT_LABEL})) ?: ?`, 'gu');
const WITH = compile(` ${LEADS_WITH} `);

/**
 * The bodies of a cell, in order. What the column says of them holds up to a label of its own ('Chủ trì: Sở A. Phối hợp: Sở B'), or up to
 * 'chủ trì, phối hợp với', behind which stand those who help.
 * @param part what the column's head says that they do
 */
export function bodiesInCell(plain: Plain, part: Assigned['part']): Assigned[] {
  const words = wordsOf(plain);
  return stretchesOf(plain, part).flatMap(({ start, end, part: own }) =>
    listedBodies(plain, words, start, end).map((body): Assigned => {
      const named = plain.text.slice(body.start, body.end);
      const said = plain.folded.slice(body.start, body.end + LONGEST_ASIDE);
      const told = HELPS.test(said) ? 'support' : LEADS.test(said) ? 'lead' : own;
      return { name: named.replace(ASIDE, ''), ...(body.agency === undefined ? {} : { id: body.agency }), part: told, inherited: false };
    }),
  );
}

/** What a body does, told in brackets behind its name. */
const ASIDE = / ?\([^()]*\)$/;
const LONGEST_ASIDE = 24;
const LEADS = compile(`^[^(;,]* ?\\((?:${LEAD_LABEL})\\)`);
const HELPS = compile(`^[^(;,]* ?\\((?:${SUPPORT_LABEL})\\)`);

type Part = { readonly start: number; readonly end: number; readonly part: Assigned['part'] };

function stretchesOf({ folded }: Plain, part: Assigned['part']): Part[] {
  const labels = [...folded.matchAll(LABEL)];
  if (labels.length > 0) {
    const [first] = labels;
    const told = labels.map((label, index): Part => ({
      start: label.index + label[0].length,
      end: labels[index + 1]?.index ?? folded.length,
      part: label.groups?.lead === undefined ? 'support' : 'lead',
    }));
    return [{ start: 0, end: first!.index, part }, ...told];
  }
  const led = WITH.exec(folded);
  if (led === null) return [{ start: 0, end: folded.length, part }];
  return [
    { start: 0, end: led.index, part: 'lead' },
    { start: led.index + led[0].length, end: folded.length, part: 'support' },
  ];
}
