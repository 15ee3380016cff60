import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PLACES } from '../../pipeline/lexicon/places.ts';
import { DOCUMENT_KINDS } from '../../pipeline/schema/document.ts';
import { generate, numbersFrom } from '../bench/generate.ts';

/** Lengths of documents in characters by turns, with what they give: notes of a few sentences, plans, a long programme. */
const SHAPES = [
  { length: 500, records: 6 },
  { length: 500, records: 6 },
  { length: 1_300, records: 15 },
  { length: 500, records: 6 },
  { length: 500, records: 6 },
  { length: 1_900, records: 25 },
  { length: 500, records: 6 },
  { length: 4_500, records: 55 },
] as const;
const [FIRST_YEAR, YEARS] = [2016, 10];
const ISSUERS = ['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Thành ủy', 'Sở Tài chính', 'Ban Thường vụ Thành ủy'];
const TITLES: Readonly<Record<(typeof DOCUMENT_KINDS)[number], string>> = {
  press: 'Tin các công trình',
  resolution: 'Nghị quyết về nhiệm vụ',
  conclusion: 'Kết luận hội nghị',
  plan: 'Kế hoạch phát triển kinh tế - xã hội',
  programme: 'Chương trình hành động',
  directive: 'Chỉ thị về giải ngân',
  decision: 'Quyết định giao chỉ tiêu',
  report: 'Báo cáo kết quả',
};

/**
 * Writes documents of our own wording into a folder that together give about as many tasks and indicators as asked for: places, kinds, issuers and years by turns,
 * many short and few long, some with a sentence that a person took out. The same number gives the same files.
 */
export async function writeMany(folder: string, records: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const next = numbersFrom(records);
  const below = (limit: number): number => Math.floor(next() * limit);
  for (let i = 0, made = 0; made < records; i += 1) {
    const shape = SHAPES[i % SHAPES.length]!;
    const { length, records: gives } = made + shape.records > records ? SHAPES[0] : shape;
    made += gives;
    const year = FIRST_YEAR + (i % YEARS);
    const day = `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
    const kind = DOCUMENT_KINDS[i % DOCUMENT_KINDS.length]!;
    // Half of all speak of one place, as in a collection that a city keeps.
    const place = i % 2 === 0 ? PLACES[0]! : PLACES[below(PLACES.length)]!;
    const name = `van-ban-${String(i + 1).padStart(4, '0')}`;
    const front = `---
title: ${TITLES[kind]} năm ${year}, số ${i + 1}
kind: ${kind}
number: ${i + 1}/${kind === 'plan' ? 'KH' : 'BC'}-UBND
place: ${place.id}
issuer: ${ISSUERS[below(ISSUERS.length)]!} ${place.names.vi}
date: ${day}
source: { publisher: Trang thử, url: "https://example.org/${name}" }
text: restated
rights: full
---
`;
    await writeFile(join(folder, `${name}.md`), generate(length, i + 1, { front, year }));
    if (i % 5 === 0) await writeFile(join(folder, `${name}.review.yaml`), dropped(i));
  }
}

function dropped(i: number): string {
  return `items:\n  t${String(i).padStart(11, '0')}:\n    quote: Câu số ${i + 1} nay không còn\n    drop: câu này đã bỏ khỏi văn bản\n`;
}
