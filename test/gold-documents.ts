import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../pipeline/extract.ts';
import type { Marked } from '../pipeline/evaluate.ts';
import { Gold } from '../pipeline/evaluate/gold.ts';
import { fileOf } from './document.ts';

/** The marks of a file NAME.gold.json. */
export function goldOf(path: string): Gold {
  return Gold.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Every marked document of a folder with what is read from it today. */
export function readGold(folder: string): readonly Marked[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const gold = goldOf(join(folder, name));
      const path = join(folder, gold.document);
      const { text, extraction } = extract(fileOf(readFileSync(path, 'utf8'), path));
      return { gold, text, extraction };
    });
}
