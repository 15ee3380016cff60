import type { Plain } from '../../plain.ts';
import { TOLD_BY_WORK, UNNAMED_BODY } from '../../lexicon/clauses.ts';
import { wordsOf, type Word } from '../tag.ts';
import type { Body } from './scene.ts';
import { compile } from '../pattern.ts';

/** What a body is called for short, once its whole name has been said. */
const SHORT = /^(?:sở|bộ|cục|chi cục|tổng cục|vụ|viện|trung tâm|công ty|tổng công ty|tập đoàn)$/;

const UNNAMED = compile(UNNAMED_BODY);
const TOLD_BY = compile(TOLD_BY_WORK);

/** A body that is called for short ('Giám đốc Sở Y tế cho biết, Sở sẽ …') where the text before it in the same piece last gave its whole name; one that is told by its work ('Cơ quan được giao soạn thảo phải …') with that; others as they are. */
export function spelledOut({ text, folded }: Plain, words: readonly Word[], body: Body): Body {
  const short = folded.slice(body.start, body.end);
  const told = UNNAMED.test(short) ? TOLD_BY.exec(folded.slice(body.end)) : null;
  if (told) return { start: body.start, end: body.end + told[0].length };
  if (body.agency !== undefined || !SHORT.test(short)) return body;
  const placeIn = ({ start, end }: Word): number => ` ${folded.slice(start, end)}`.lastIndexOf(` ${short} `);
  // Behind 'Bộ' in 'Bộ trưởng' stands no name.
  const isWhole = (word: Word): boolean => placeIn(word) >= 0 && /^\p{Lu}/u.test(text.slice(word.start + placeIn(word) + short.length + 1));
  const whole = words.findLast((word) => word.classes.has('agency') && word.end < body.start && isWhole(word));
  if (whole === undefined) return body;
  const start = whole.start + placeIn(whole);
  const name = { text: text.slice(start, whole.end), folded: folded.slice(start, whole.end) };
  const agency = wordsOf(name)[0]?.agency;
  return { start, end: whole.end, ...(agency === undefined ? {} : { agency }) };
}
