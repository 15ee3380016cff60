/** A value as JSON for people and version control: keys in the order of the contract, one space in, a line break at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
