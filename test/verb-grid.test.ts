import { expect, test } from 'vitest';
import { IDLE_VERBS, VERBS, WEAK_VERBS } from '../pipeline/lexicon/verbs.ts';
import { readBody } from './document.ts';

const OBJECT = 'các nội dung liên quan trên địa bàn';
/** With this object the name of a body, an office or a time, and no act. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['thanh tra', 'xã hội hóa', 'định kỳ báo cáo', 'ủy quyền']);
const STRONG = [...new Set(VERBS)].filter((verb) => ![IDLE_VERBS, WEAK_VERBS].some((list) => list.includes(verb)) && !AMBIGUOUS.has(verb));
const AT_ONCE = 50;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const PLAN = { kind: 'plan' };
const PRESS = { kind: 'press', title: 'Họp thường kỳ', issuer: 'Ủy ban nhân dân tỉnh' };

type Place = {
  readonly where: string;
  readonly front: Readonly<Record<string, string>>;
  readonly lead: string;
  readonly line: (verb: string) => string;
};

const PLACES: readonly Place[] = [
  { where: 'at the head of a point', front: PLAN, lead: '## Nhiệm vụ', line: (verb) => `- ${capital(verb)} ${OBJECT}.` },
  { where: 'behind a semicolon', front: PLAN, lead: '## Nhiệm vụ', line: (verb) => `- Rà soát quỹ đất công; ${verb} ${OBJECT}.` },
  { where: 'behind an adverb', front: PLAN, lead: '## Nhiệm vụ', line: (verb) => `- Tiếp tục ${verb} ${OBJECT}.` },
  { where: 'behind the body that acts', front: PLAN, lead: '## Tổ chức thực hiện', line: (verb) => `- Sở Y tế ${verb} ${OBJECT}.` },
  { where: 'behind a body and a colon', front: PLAN, lead: '## Tổ chức thực hiện', line: (verb) => `- Sở Y tế: ${capital(verb)} ${OBJECT}.` },
  { where: 'behind a duty', front: PLAN, lead: '## Tổ chức thực hiện', line: (verb) => `- Sở Y tế có trách nhiệm ${verb} ${OBJECT}.` },
  { where: 'behind an order', front: { kind: 'directive' }, lead: 'Về việc được giao.', line: (verb) => `Giao Sở Y tế ${verb} ${OBJECT}.` },
  { where: 'behind an order in the press', front: PRESS, lead: 'Sáng 9/1, tỉnh họp.', line: (verb) => `Chủ tịch UBND tỉnh yêu cầu Sở Y tế ${verb} ${OBJECT}.` },
]; // prettier-ignore

test.each(PLACES)('every verb of the lexicon heads a task $where', ({ front, lead, line }) => {
  const lost: string[] = [];
  for (let at = 0; at < STRONG.length; at += AT_ONCE) {
    const verbs = STRONG.slice(at, at + AT_ONCE);
    const { tasks } = readBody(`${[lead, ...verbs.map(line)].join('\n\n')}\n`, front).extraction;
    const said = new Set(tasks.map(({ quote }) => quote.toLowerCase()));
    lost.push(...verbs.filter((verb) => ![...said].some((quote) => quote.endsWith(`${verb} ${OBJECT}`))));
  }
  expect(lost).toEqual([]);
});
