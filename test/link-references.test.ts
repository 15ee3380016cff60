import { describe, expect, test } from 'vitest';
import { linkReferences } from '../pipeline/link-references.ts';
import type { Document } from '../pipeline/schema/document.ts';
import { readBody } from './document.ts';

function document(id: string, changes: Partial<Document>): Document {
  return {
    id,
    title: id,
    kind: 'plan',
    place: 'VN-HP',
    issuer: 'Ủy ban nhân dân thành phố',
    date: '2024-01-10',
    source: { publisher: 'thử' },
    text: 'restated',
    rights: 'full',
    ...changes,
  };
}

const CITING = document('thu', {});
const PLAN = document('ke-hoach-12', { number: '12/KH-UBND', date: '2023-05-04' });

/** The document that a task's citation is linked to, among those given. */
function linked(citation: string, documents: readonly Document[]): string | undefined {
  const { tasks } = readBody(`## Nhiệm vụ\n\n- Thực hiện ${citation} về cảng cạn.\n`).extraction;
  return linkReferences(tasks, [CITING, ...documents])[0]?.references[0]?.document;
}

describe('a cited document', () => {
  test.each`
    citation                                     | documents                                                                           | id
    ${'Kế hoạch số 12/KH-UBND'}                  | ${[PLAN]}                                                                           | ${'ke-hoach-12'}
    ${'Kế hoạch số 12 /KH-UBND ngày 04/5/2023'}  | ${[PLAN]}                                                                           | ${'ke-hoach-12'}
    ${'Kế hoạch số 12/KH-UBND ngày 04/5/2022'}   | ${[PLAN]}                                                                           | ${undefined}
    ${'Kế hoạch số 13/KH-UBND'}                  | ${[PLAN]}                                                                           | ${undefined}
    ${'Kế hoạch số 12/KH-UBND'}                  | ${[{ ...PLAN, place: 'VN-DN' }]}                                                    | ${undefined}
    ${'Kế hoạch số 12/KH-UBND'}                  | ${[{ ...PLAN, place: 'VN' }]}                                                       | ${'ke-hoach-12'}
    ${'Kế hoạch số 12/KH-UBND'}                  | ${[PLAN, { ...PLAN, id: 'ke-hoach-12-2021', date: '2021-03-01' }]}                  | ${undefined}
    ${'Kế hoạch số 12/KH-UBND năm 2021'}         | ${[PLAN, { ...PLAN, id: 'ke-hoach-12-2021', date: '2021-03-01' }]}                  | ${'ke-hoach-12-2021'}
    ${'Nghị quyết số 57-NQ/TW của Bộ Chính trị'} | ${[{ ...PLAN, id: 'nq', number: '57-NQ/TW', place: 'VN', issuer: 'Bộ Chính trị' }]} | ${'nq'}
    ${'Nghị quyết số 57-NQ/TW của Chính phủ'}    | ${[{ ...PLAN, id: 'nq', number: '57-NQ/TW', place: 'VN', issuer: 'Bộ Chính trị' }]} | ${undefined}
  `('"$citation" is linked to $id', ({ citation, documents, id }: { citation: string; documents: readonly Document[]; id?: string }) => {
    expect(linked(citation, documents)).toBe(id);
  });

  test('is never the citing document itself', () => {
    const { tasks } = readBody('## Nhiệm vụ\n\n- Thực hiện Kế hoạch số 12/KH-UBND này.\n').extraction;
    expect(linkReferences(tasks, [{ ...CITING, number: '12/KH-UBND' }])[0]!.references[0]!.document).toBeUndefined();
  });
});
