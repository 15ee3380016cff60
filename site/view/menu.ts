/** The pages that a wide window names in the head. */
export const MAIN = ['commitments', 'documents', 'scorecard', 'timeline', 'threads', 'measures'] as const;

/** All pages that the menu of the head leads to: those first. */
export const MENU = [...MAIN, 'agencies', 'places', 'topics', 'corrections', 'data', 'about'] as const;
