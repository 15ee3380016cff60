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

/** A congress or a body's term: `opened` and `closed` are days, null where no source gives them; `term` is the EDTF span that it named. */
export const Congress = z
  .object({
    id: Slug,
    names: Names,
    aliases: z.array(Phrase).min(1).readonly(),
    place: PlaceCode,
    opened: IsoDay.nullable(),
    closed: IsoDay.nullable(),
    term: z.string().regex(/^\d{4}\/\d{4}$/, { error: 'expected a span of years: 2020/2025' }),
    source: Source,
  })
  .readonly();
export type Congress = z.infer<typeof Congress>;

/** A feast: the phrases that name it, and its days, each the first day of it; a feast of the solar calendar has its day as `--09-02`. */
export const Feast = z
  .object({
    id: Slug,
    names: Names,
    aliases: z.array(Phrase).min(1).readonly(),
    yearly: z
      .string()
      .regex(/^--\d{2}-\d{2}$/)
      .optional(),
    days: z.array(z.object({ day: IsoDay, year: Phrase.optional() }).readonly()).readonly(),
    source: Source,
  })
  .readonly();
export type Feast = z.infer<typeof Feast>;
