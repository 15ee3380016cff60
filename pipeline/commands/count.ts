import { InvalidArgumentError } from 'commander';

/** A count from the command line: a whole number from 1; commander prints what is wrong with anything else. */
export function countOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1.');
  return Number(text);
}
