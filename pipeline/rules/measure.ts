import { compile } from './pattern.ts';
import { fold } from '../fold.ts';
import { GROWTHS_UNSAID, MEASURES } from '../lexicon/measures.ts';
import type { Token } from './token.ts';
import { allAt, buildTrie } from './trie.ts';
import type { Measure } from '../schema/lexicon.ts';

/** How a value is said, which parts measures of one name: a growth from a level, a fall from what is left, a share of a whole. */
export type Manner = { readonly growth: boolean; readonly falls: boolean; readonly share?: boolean };

/**
 * The measure that words name, by the longest alias whose measure takes such a unit.
 * @param tokens the words of the name, with what is counted
 * @param unit a unit's code, or the counted noun
 * @returns an id of lexicon/measures; null where none fits
 */
export function measureOf(tokens: readonly Token[], unit: string, manner: Manner): string | null {
  let best: { measure: Measure; score: number } | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const [measures, length] of allAt(ALIASES, tokens, at)) {
      // 'quy mô dân số 129.326 người (616%)': words that name a level too name its growth only where something grows.
      const levels = unit === 'percent' && !manner.growth && measures.some(({ kind }) => kind === 'level' || kind === 'count');
      for (const measure of measures) {
        if (levels && measure.kind === 'growth' && !GROWTHS_UNSAID.includes(measure.id)) continue;
        const score = scoreOf(measure, unit, manner, length);
        if (score !== null && (best === null || score > best.score)) best = { measure, score };
      }
    }
  }
  return best?.measure.id ?? null;
}

const OF_NATION = new Map(MEASURES.flatMap(({ id, ofNation }) => (ofNation === undefined ? [] : [[id, ofNation] as const])));

const ABOUT = new Map(
  MEASURES.flatMap(({ id, about }) =>
    about === undefined ? [] : [[id, { near: holding(about.near), rivals: holding(about.rivals) }] as const],
  ),
);

/** Whether a folded paragraph speaks of something else than a measure that its words would name: of crimes, and not of traffic. */
export function isOfElse(id: string, paragraph: string): boolean {
  const about = ABOUT.get(id);
  return about !== undefined && about.rivals.test(paragraph) && !about.near.test(paragraph);
}

function holding(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.map(fold).join('|')})(?!\\p{L})`, 'u');
}

const OF_ISSUER = new Map(MEASURES.flatMap(({ id, ofIssuer }) => (ofIssuer === undefined ? [] : [[id, ofIssuer] as const])));

/**
 * The measure that words of a text name, by the place it is about and who issued it: the nation has its own, and so has a body that takes in one thing only.
 * @param name the words, which may say of whose product they speak: 'GRDP' is of a province, and 'GDP' in a province's own text is too
 */
export function measureIn(
  { place, issuer }: { readonly place: string; readonly issuer: string },
  measure: string | null,
  name: string,
  ofProvince: () => boolean = () => false,
): string | null {
  if (measure === null) return null;
  const own = OF_ISSUER.get(measure);
  if (own !== undefined && ` ${fold(issuer)} `.includes(` ${own.words} `)) return own.measure;
  const national = place === NATION ? OF_NATION.get(measure) : undefined;
  if (place === NATION)
    return national === undefined || OF_PROVINCE.test(name) || (!NATIONAL.test(name) && ofProvince()) ? measure : national;
  return OF_ITSELF.test(name) ? (OF_PLACE.get(measure) ?? measure) : measure;
}

/** The measure that a bare name means behind what a clause told before, in folded words: the revenue behind visitors is theirs. */
export function measureBeside(measure: string | null, name: string, told: string): string | null {
  const other = measure === null ? undefined : BESIDE.get(measure);
  return other !== undefined && BARE_NAME.test(name) && other.words.some((words) => ` ${told} `.includes(` ${words} `))
    ? other.measure
    : measure;
}

const BESIDE = new Map(MEASURES.flatMap(({ id, beside }) => (beside === undefined ? [] : [[id, beside] as const])));
const BARE_NAME = /^(?:tổng )?\p{L}+ \p{L}+$/u;

const OF_PLACE = new Map([...OF_NATION].map(([province, nation]) => [nation, province]));
const OF_PROVINCE = /GRDP/i;
const NATIONAL = /GDP|cả nước|quốc gia|chính phủ/i;
const OF_ITSELF =
  /^(?:(?:mức|giá trị|tốc độ tăng(?: trưởng)?|tăng trưởng|quy mô) )?GDP(?: (?:bình quân|của tỉnh|trên địa bàn|theo giá|năm|\(|đầu người)|$)/i;

const NATION = 'VN';

/** 'tỉ lệ' and 'tỷ lệ', 'kĩ' and 'kỹ' are one spelling here: the letter differs, not the word. */
function spellingsOf(alias: string): readonly string[] {
  const folded = fold(alias);
  return [...new Set([folded, folded.replace(SHORT, 'tỷ'), folded.replace(LONG, 'tỉ')])];
}

const SHORT = compile(/(?<!\p{L})tỉ(?!\p{L})/gu);
const LONG = compile(/(?<!\p{L})tỷ(?!\p{L})/gu);

const ALIASES = buildTrie<Measure[]>(grouped());

function grouped(): Map<string, Measure[]> {
  const map = new Map<string, Measure[]>();
  for (const measure of MEASURES) {
    for (const alias of measure.aliases) {
      for (const spelling of spellingsOf(alias)) map.set(spelling, [...(map.get(spelling) ?? []), measure]);
    }
  }
  return map;
}

function scoreOf(measure: Measure, unit: string, manner: Manner, length: number): number | null {
  if (!takes(measure, unit)) return null;
  // By convention the id of a fall that is aimed at ends so: 'tỷ lệ hộ nghèo giảm 1%' against 'còn 1%'.
  if (measure.id.endsWith('-reduction') && !manner.falls) return null;
  const grows = measure.kind === 'growth';
  // What makes up a share of a whole does not grow by it.
  if (grows && manner.share === true) return null;
  if (grows && !manner.growth && measure.unit === 'percent' && !measure.id.includes('growth')) return null;
  const bonus = (grows === manner.growth ? 0.5 : 0) + (manner.falls && measure.id.endsWith('-reduction') ? 0.75 : 0);
  if (manner.growth && !grows && measure.kind === 'level') return null;
  return length + bonus;
}

function takes(measure: Measure, unit: string): boolean {
  if (measure.unit === unit || (measure.units ?? []).includes(unit)) return true;
  const counted = measure.kind === 'count' && !FIXED.has(unit) && !FIXED.has(measure.unit);
  return counted && unit !== CASES && (unit.startsWith(measure.unit) || measure.unit.startsWith(unit));
}

/** Begins like 'trường', a school, and is none. */
const CASES = 'trường hợp';

const FIXED = new Set([
  'percent',
  'point',
  'VND',
  'USD',
  'EUR',
  '‰',
  'hạng',
  'lần',
  'điểm',
  'bậc',
  'ha',
  'km',
  'm',
  'm2',
  'm3',
  'km2',
  't',
  'MW',
  'kW.h',
  'TEU',
]);
