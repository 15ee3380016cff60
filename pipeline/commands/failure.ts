/** What to say of an exception: a refusal of the system (disk full, no leave to write) as it is, anything else as a fault of the program with how to report it. */
export function failureText(error: unknown, debug: boolean): string {
  const { message, stack, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const text =
    syscall === undefined
      ? `camket: internal error: ${message}\nThis is a fault of camket, not of your text: open an issue with the command and the file. CAMKET_DEBUG=1 shows where it arose.\n`
      : `camket: ${message}\n`;
  return debug && stack !== undefined ? `${text}${stack}\n` : text;
}
