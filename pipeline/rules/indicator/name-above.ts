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
 * The name of a value that stands alone behind a time ('- Năm 2026: 12 tỷ đồng', below the name of something measured also '- Đến năm 2030 khoảng 9.000
 * người'): what the line above, which ends in a colon, is called; null where something else is named, or where the clause goes on with a value that was named
 * before.
 */
export function nameAbove(
  { folded }: Plain,
  { times }: Reading,
  clause: Stretch,
  { start }: Mention<Value>,
  { above, previous }: Setting,
): Named | null {
  if (above === null || previous !== null || !above.text.endsWith(':') || above.text.length > LONGEST) return null;
  const words = folded.slice(clause.start, start);
  const label = LABEL.exec(words);
  const lead = label ?? BARE.exec(words);
  if (lead === null) return null;
  const from = clause.start + lead.groups!.mark!.length;
  const time = times.find((one) => one.start === from);
  if (time === undefined || !(label === null ? NOTHING : ENDS).test(folded.slice(time.end, start))) return null;
  const begin = labelOf(above.folded)?.end ?? 0;
  const name = above.text.slice(begin, -1).trim();
  if (name === '' || (label === null && !MEASURED.test(above.folded.slice(begin).trimStart()))) return null;
  return { name, start: from, after: false };
}

const LABEL = /^(?<mark>[\s+*•–-]*)[^:]{4,40}: ?/;
const ENDS = /^ ?: ?(?:đạt |là |ước |dự kiến )?$/;
const BARE = /^(?<mark>[\s+*•–-]*(?:dự kiến |dự báo |ước tính )?)[^:,;]{4,40}$/;
const NOTHING = /^,? ?(?:đạt |là |ước |dự kiến |có )?$/;
const MEASURED = /^(?:quy mô|tổng|số|dân số|diện tích|sản lượng|kinh phí|vốn|nhu cầu|tỷ lệ|tỉ lệ|giá trị|công suất)(?=[ :])/;
