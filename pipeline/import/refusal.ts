const NAME = 'ImportError';

/** The error of a page that gives no draft; its message says what was met and expected, and what to do, in one line. */
export function refusal(met: string, expected: string, mend: string): Error {
  return Object.assign(new Error(`Unexpected ${met}, expected ${expected}. ${mend}`), { name: NAME });
}

/** Whether an error is one that `importPage` and `decodePage` document, and not a defect of the program. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
