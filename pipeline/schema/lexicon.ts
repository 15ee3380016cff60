import { z } from 'zod';
import { IsoDay } from './date.ts';

const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected a kebab-case id of ASCII letters and digits' });
const PlaceCode = z.string().regex(/^VN(?:-(?:[A-Z]{2}|\d{2}))?$/, { error: 'expected an ISO 3166-2 code: VN or VN-HP' });
const Phrase = z
  .string()
  .min(2)
  .refine((text) => text === text.normalize('NFC').trim() && !/\s{2}/.test(text), { error: 'expected NFC text with single spaces' });
const Names = z.object({ vi: Phrase, en: Phrase }).readonly();
const Source = z.string().min(3);
const IsoMonth = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'expected a month: 2020-10' });

/** A body that is given work, or a post that stands for one (`post`); `merged` says which body took over its work, from which day, by which act. */
export const Agency = z
  .object({
    id: Slug,
    names: Names,
    aliases: z.array(Phrase).min(1).readonly(),
    level: z.enum(['central', 'province', 'district', 'commune', 'collective', 'enterprise', 'any']),
    branch: z.enum(['party', 'state', 'assembly', 'front', 'court', 'other']),
    post: z.boolean().optional(),
    merged: z.object({ into: Slug, on: IsoDay, source: Source }).readonly().optional(),
  })
  .readonly();
export type Agency = z.infer<typeof Agency>;

/** What is measured: the noun phrases it is printed as, its unit, whether more of it is better, and the range its values usually have. */
export const Measure = z
  .object({
    id: Slug,
    /** The measure that the same words name in a text of the whole nation: 'tăng trưởng kinh tế'. */
    ofNation: Slug.optional(),
    /** The measure that the same words name in a text of a body whose name holds `words`: what a customs office takes in is customs revenue. */
    ofIssuer: z.object({ words: Phrase, measure: Slug }).readonly().optional(),
    /** What it is of where its bare name stands behind one of these words in a clause: 'đón 5 triệu lượt khách, doanh thu đạt …'. */
    beside: z
      .object({ words: z.array(Phrase).readonly(), measure: Slug })
      .readonly()
      .optional(),
    /** Where a paragraph has one of `rivals` and none of `near`, the words name something else: deaths in it are those of crimes, not of traffic. */
    about: z
      .object({ near: z.array(Phrase).readonly(), rivals: z.array(Phrase).readonly() })
      .readonly()
      .optional(),
    names: Names,
    aliases: z.array(Phrase).min(1).readonly(),
    unit: z.string().min(1),
    units: z.array(z.string().min(1)).readonly().optional(),
    kind: z.enum(['level', 'growth', 'share', 'count', 'rank', 'index']),
    better: z.enum(['more', 'less']).nullable(),
    usual: z.tuple([z.number(), z.number()]).readonly().optional(),
    topic: Slug,
    codes: z.object({ sdg: z.string().optional(), nso: z.string().optional() }).readonly().optional(),
  })
  .readonly();
export type Measure = z.infer<typeof Measure>;

/** A field of government; `words` are the phrases whose presence tells it, none for the fallback. */
export const Topic = z.object({ id: Slug, names: Names, words: z.array(Phrase).readonly() }).readonly();
export type Topic = z.infer<typeof Topic>;

/** The ground that a place's code covers between two days (null where open), with the act that drew it. */
export const Territory = z
  .object({ id: z.string().min(2), from: IsoDay.nullable(), until: IsoDay.nullable(), note: Names, source: Source })
  .readonly();
export type Territory = z.infer<typeof Territory>;

/** The nation, a province or a municipality; `until` is the last day of one that was merged and `into` the place that it is part of since. */
export const Place = z
  .object({
    id: PlaceCode,
    names: Names,
    aliases: z.array(Phrase).min(1).readonly(),
    kind: z.enum(['nation', 'province', 'municipality']),
    since: IsoDay.optional(),
    until: IsoDay.optional(),
    into: PlaceCode.optional(),
    territories: z.array(Territory).min(1).readonly(),
  })
  .readonly();
export type Place = z.infer<typeof Place>;

/** A short form as printed and what it stands for. */
export const Abbreviation = z.object({ short: Phrase, long: Phrase }).readonly();
export type Abbreviation = z.infer<typeof Abbreviation>;

/** A congress of a body of a place: its Roman numeral and the first day on which it met, or the month where no day is sure. */
export const Congress = z
  .object({
    place: PlaceCode,
    body: Phrase,
    ordinal: z.string().regex(/^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/, { error: 'expected a Roman numeral: XVI' }),
    first: z.union([IsoDay, IsoMonth]),
    source: Source,
  })
  .readonly();
export type Congress = z.infer<typeof Congress>;

/** A lunar new year: the solar year that it begins in, its name in the cycle of sixty (`Giáp Thìn`), its first day. */
export const LunarNewYear = z.object({ year: z.int(), cycle: Phrase, first: IsoDay }).readonly();
export type LunarNewYear = z.infer<typeof LunarNewYear>;

/** A feast of the solar year: the phrases that name it, its month (1-12) and day of the month. */
export const FixedFeast = z
  .object({ names: z.array(Phrase).min(1).readonly(), month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .readonly();
export type FixedFeast = z.infer<typeof FixedFeast>;
