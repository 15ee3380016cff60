import type { Plain } from '../../plain.ts';
import type { Word } from '../tag.ts';
import type { Body } from './scene.ts';
import { compile } from '../pattern.ts';

/** The bodies of a list that names nothing else ('Sở Tài chính, Sở Nội vụ; các xã'), known or not, from a place in the text to another. */
export function listedBodies({ text }: Plain, words: readonly Word[], begin = 0, end = text.length): Body[] {
  const known = words.filter((word) => word.classes.has('agency'));
  const bodies: Body[] = [];
  let from = begin;
  for (let at = begin; at <= end; at += 1) {
    const joint = at === end ? 1 : jointAt(text, at, known);
    if (joint === 0) continue;
    const body = trimmed(text, from, at);
    if (body.end > body.start) {
      const named = known.find(({ start, end }) => start >= body.start && start - body.start <= 2 && end >= body.end - 1);
      bodies.push(named?.agency === undefined ? body : { ...body, agency: named.agency });
    }
    from = at + joint;
    at = from - 1;
  }
  return bodies;
}

/** Behind a comma small words go on with a name: 'các cơ quan báo chí, phát thanh, truyền hình'. */
const BEGINS_BODY = compile(
  /^ ?(?:\p{Lu}|\d|[-+•]|(?:các|những|một số|cơ quan|đơn vị|chủ tịch|sở|ban|phòng|ubnd|hội|đoàn|công ty|doanh nghiệp|trường)(?!\p{L}))/u,
);

/** How long what parts two bodies at a place is: a comma or semicolon outside a name, 'và' before a name. */
function jointAt(text: string, at: number, known: readonly Word[]): number {
  if (known.some(({ start, end }) => start < at && at < end)) return 0;
  const named = known.some(({ start }) => start === at + 1 || start === at + 2);
  if (text[at] === ';' || (text[at] === ',' && (named || BEGINS_BODY.test(text.slice(at + 1, at + 12))))) return 1;
  return text.startsWith(' và ', at) && known.some(({ start }) => start === at + 4) ? 4 : 0;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const head = /^[\s+•-]*/.exec(text.slice(start, end))![0].length;
  const tail = /[\s.;–-]*$/.exec(text.slice(start + head, end))![0].length;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}
