import { labelOf } from '../numbering.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';
import type { Named } from './name.ts';
import type { Setting } from './role.ts';

/** A name told by a line of its own is no longer. */
const LONGEST = 120;

/**
 * The name of a value that stands alone behind a time ('- Năm 2026: 12 tỷ đồng'): what the line above, which ends in a colon, is called; null where something
 * else is named, or where the clause goes on with a value that was named before.
 */
export function nameAbove(
  { folded }: Plain,
  { times }: Reading,
  clause: Stretch,
  { start }: Mention<Value>,
  { above, previous }: Setting,
): Named | null {
  if (above === null || previous !== null || !above.text.endsWith(':') || above.text.length > LONGEST) return null;
  const label = LABEL.exec(folded.slice(clause.start, start));
  if (label === null) return null;
  const from = clause.start + label.groups!.mark!.length;
  const time = times.find((one) => one.start === from);
  if (time === undefined || !ENDS.test(folded.slice(time.end, start))) return null;
  const name = above.text.slice(labelOf(above.folded)?.end ?? 0, -1).trim();
  return name === '' ? null : { name, start: from, after: false };
}

const LABEL = /^(?<mark>[\s+*•–-]*)[^:]{4,40}: ?/;
const ENDS = /^ ?: ?(?:đạt |là |ước |dự kiến )?$/;
