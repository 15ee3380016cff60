import { readBody } from './document.ts';

/** The front matter of an article of November 2024. */
export const PRESS = { kind: 'press', title: 'Phiên họp tháng 11', date: '2024-11-20', period: "'2024'", issuer: 'UBND tỉnh' };

/** What stands before a sentence of an article, so that it is no summary of it. */
export const BEFORE = 'Sáng 20/11, UBND tỉnh họp phiên thường kỳ.\n\nTheo báo cáo, tỉnh có nhiều bến thuyền.\n\n';

/** The tasks of a text: who leads (a star where inherited), what is to be done, and by when it is not the end of the year. */
export function tasksTold(body: string, front: Record<string, string> = {}): readonly string[] {
  return readBody(`${body}\n`, front).extraction.tasks.map(({ actors, quote, deadline }) => {
    const [lead] = actors;
    const due = deadline?.due?.endsWith('-12-31') === false ? ` | ${deadline.due}` : '';
    return `${lead!.name}${lead!.inherited ? '*' : ''} | ${quote}${due}`;
  });
}

/** What stands before a sentence of an article whose speaker has given an order already. */
export const ORDERED =
  'Sáng 20/11, UBND tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến thuyền.\n\nChủ tịch UBND tỉnh yêu cầu các sở nạo vét kênh Đông.\n\n';

/** The tasks of sentences that follow that order, in their own words. */
export function toldBehindOrder(sentences: string): readonly string[] {
  return tasksTold(`${ORDERED}${sentences}`, PRESS)
    .map((task) => task.split(' | ')[1]!)
    .filter((quote) => !quote.includes('nạo vét'));
}
