import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const REPORT = {
  kind: 'report',
  title: 'Báo cáo tình hình kinh tế - xã hội',
  place: 'VN-44',
  date: '2023-12-05',
  period: '2023',
  issuer: 'UBND tỉnh',
};
const NAMED = parse(readFileSync(new URL('fixtures/measure-names.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** The measure of the first value of a sentence of results. */
function measureOf(sentence: string): string | null | undefined {
  return readBody(`## I. KẾT QUẢ THỰC HIỆN NĂM 2023\n\n${sentence}\n`, REPORT).extraction.indicators[0]?.measure;
}

describe.each(Object.entries(NAMED))('%s', (measure, sentences) => {
  test.each(sentences)('is named by "%s"', (sentence) => {
    expect(measureOf(sentence)).toBe(measure);
  });
});
