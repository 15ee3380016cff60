import type { VFile } from 'vfile';
import { hasErrors } from '../build.ts';
import { report } from '../messages.ts';

/** Prints the messages of files on standard error, in colour where that is a terminal (NO_COLOR is honoured), and makes the exit code 1 where one is an error. */
export function printMessages(files: readonly VFile[]): void {
  const text = report(files, { color: process.stderr.isTTY && process.stderr.hasColors() });
  if (text !== '') process.stderr.write(`${text}\n`);
  if (hasErrors(files)) process.exitCode = 1;
}
