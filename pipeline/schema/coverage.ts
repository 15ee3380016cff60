import { z } from 'zod';
import { SECTION_ROLES } from './section-role.ts';
import { Span } from './span.ts';

/** How many sentences (rows, in a table) stand in parts of one role, and from how many of them a record was read. */
export const RoleCoverage = z.object({ role: z.enum(SECTION_ROLES), sentences: z.int().min(0), read: z.int().min(0) }).readonly();
export type RoleCoverage = z.infer<typeof RoleCoverage>;

/** A sentence of a part that tells what is to be done or reached, from which no record was read. */
export const Unread = z
  .object({ role: z.enum(SECTION_ROLES), text: z.string(), span: Span, heading: z.array(z.string()).readonly() })
  .readonly();
export type Unread = z.infer<typeof Unread>;

/**
 * What share of a document was understood: counts by the role of its parts, and the sentences that should have given a record (left out of
 * published files, since not every text may be shown whole).
 */
export const Coverage = z.object({ roles: z.array(RoleCoverage).readonly(), unread: z.array(Unread).readonly().optional() }).readonly();
export type Coverage = z.infer<typeof Coverage>;

/** The counts of one document in the dataset. */
export const DocumentCoverage = z.object({ document: z.string(), roles: z.array(RoleCoverage).readonly() }).readonly();
export type DocumentCoverage = z.infer<typeof DocumentCoverage>;
