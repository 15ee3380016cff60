import { compile } from './pattern.ts';
const LIVE_BIRTHS = '(?:trẻ|ca) (?:đẻ|sinh)(?: ra)? sống';
const PEOPLE = `(?:${LIVE_BIRTHS}|trẻ em|trẻ|phụ nữ|người dân|dân số|dân|người)`;

/** Of how many a rate is told: a hundred thousand of anybody, fewer only of live births and of a population. */
export const RATE_BASES = `(?:100[.]000(?: ${PEOPLE})?|(?:10[.]000|1[.]000) (?:${LIVE_BIRTHS}|người dân|dân))`;

/** The base of a rate at the beginning of folded words. */
export const RATE_BASE = compile(`^(?:100[.]000 ${PEOPLE}|(?:10[.]000|1[.]000) (?:${LIVE_BIRTHS}|người dân|dân))(?!\\p{L})`);
