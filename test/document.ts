import type { VFile } from 'vfile';
import { hasErrors, type Reading } from '../pipeline/build.ts';
import { extract } from '../pipeline/extract.ts';
import { readText } from '../pipeline/read.ts';

/** Front matter for a text that a test makes up: a plan for 2024 of a city, unless said otherwise. */
export function withFrontMatter(body: string, changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    title: 'Kế hoạch năm 2024',
    kind: 'plan',
    place: 'VN-HP',
    issuer: 'Ủy ban nhân dân thành phố',
    date: '2024-01-10',
    period: "'2024'",
    source: '{ publisher: Cổng thông tin thử }',
    rights: 'full',
    ...changes,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n\n${body}`;
}

/** A text with front matter as `read` gives it. */
export function fileOf(markdown: string, path = 'content/thu.md'): VFile {
  const file = readText(markdown, path);
  if (hasErrors([file])) throw new Error(`a test's document is wrong: ${file.messages.map(String).join('; ')}`);
  return file;
}

/** What the pipeline reads from a body of text. */
export function readBody(body: string, changes: Readonly<Record<string, string>> = {}): Reading {
  return extract(fileOf(withFrontMatter(body, changes)));
}

/** The ids of the messages that reading a body raises, in their order. */
export function messagesOf(body: string, changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const file = fileOf(withFrontMatter(body, changes));
  extract(file);
  return file.messages.map(({ ruleId }) => ruleId ?? '');
}
