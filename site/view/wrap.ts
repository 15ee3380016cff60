/** A text in lines of at most so many letters, broken between words, long words (addresses) where they reach the end. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${line} ${word}`;
      continue;
    }
    const parts = [...(word.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? [''])];
    lines.splice(line === '' ? -1 : lines.length, line === '' ? 1 : 0, ...parts);
  }
  return lines;
}
