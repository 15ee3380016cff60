/** What a part of a text is for, which decides what a bare verb phrase in it means. */
export const SECTION_ROLES = [
  'agenda',
  'results',
  'shortcomings',
  'causes',
  'context',
  'views',
  'purpose',
  'targets',
  'tasks',
  'organisation',
  'grounds',
  'closing',
  'none',
] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

/** Whether a bare verb phrase in such a part is a task, and its times and values speak of what is still to come. */
export function looksAhead(role: SectionRole): boolean {
  return role === 'targets' || role === 'tasks' || role === 'organisation';
}
