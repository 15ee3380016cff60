import type { Rule } from './rule.ts';

/** What a citation says of the document it cites; places of the number and issuer are read from the text of the mention. */
export type Citation = { readonly kind: string; readonly number?: string; readonly year?: number };

const KINDS =
  'nghị quyết|quyết định|kết luận|chỉ thị|kế hoạch|chương trình hành động|chương trình|công điện|thông báo|thông tư|nghị định|luật|pháp lệnh|báo cáo|tờ trình|công văn|hướng dẫn|quy định|văn bản|đề án|bộ luật|hiến pháp';
const KIND = `(?<kind>${KINDS})`;
const KIND_BEGINS = KINDS.split('|').map((kind) => kind.split(' ')[0]!);
/** The last words of those. */
const KIND_ENDS = [
  'quyết',
  'định',
  'luận',
  'thị',
  'hoạch',
  'động',
  'trình',
  'điện',
  'báo',
  'tư',
  'luật',
  'lệnh',
  'cáo',
  'văn',
  'dẫn',
  'bản',
  'án',
  'pháp',
];
const DATE =
  '(?:,? (?:ngày \\d{1,2} ?(?:[/.-]| tháng ) ?\\d{1,2} ?(?:[/.-]| năm ) ?(?<year>(?:19|20)\\d\\d)|năm (?<year2>(?:19|20)\\d\\d)))?';
const CODE = '\\d{1,5}[a-zđ]?(?: ?/ ?(?:19|20)\\d\\d)? ?[-/] ?[a-zđ][a-zđ0-9&]{0,12}(?: ?[-/.&] ?[a-zđ][a-zđ0-9]{0,12}){0,4}';

/** What joins a document and its issuer. */
export const OF = ' của ';

export const REFERENCE_RULES: readonly Rule<Citation>[] = [
  {
    id: 'reference/numbered',
    about: 'A document by its kind and full number, with its date.',
    cues: ['/', '-'],
    reach: 12,
    begins: KIND_BEGINS,
    pattern: new RegExp(`${KIND}(?: liên tịch)?(?: số)? (?<number>${CODE})${DATE}`),
    produce: cite,
    examples: [
      ['Thực hiện ⟦Nghị quyết số 57-NQ/TW ngày 22/12/2024⟧ của Bộ Chính trị', { number: '57-nq/tw', year: 2024 }],
      ['theo ⟦Nghị định số 178/2024/NĐ-CP⟧ xong', { number: '178/2024/nđ-cp' }],
      ['⟦Kế hoạch số 61/KH-UBND ngày 14/3/2025⟧', { number: '61/kh-ubnd', year: 2025 }],
    ],
    counterexamples: ['đạt 27/41 kiến nghị', 'Nghị quyết Đại hội'],
  },
  {
    id: 'reference/short',
    about: 'A document by its kind and number alone, as the press cites it.',
    cues: KIND_ENDS.flatMap((end) => [`${end} <number>`, `${end} số`]),
    begins: KIND_BEGINS,
    pattern: new RegExp(
      `${KIND}(?: số)? (?<number>(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4})(?!\\d| ?[/%.,-] ?\\d| ?%| (?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|ha|km|tấn|năm|ngày|tháng|lao động|hộ|xã|người|doanh nghiệp)(?!\\p{L}))${DATE}`,
    ),
    produce: cite,
    examples: [
      ['sơ kết 5 năm thực hiện ⟦Nghị quyết số 45⟧ của Bộ Chính trị', { number: '45' }],
      ['theo ⟦Nghị quyết 57⟧', { number: '57' }],
      ['⟦Công điện số 128⟧ của Thủ tướng', { number: '128' }],
    ],
    counterexamples: ['kế hoạch 2025', 'kế hoạch 5 năm 2021 - 2025', '(kế hoạch 9%)', '(kế hoạch 120 nghìn tấn)', 'kế hoạch 900 lao động'],
  },
  {
    id: 'reference/law',
    about: 'A law by its name and year.',
    cues: ['luật', 'pháp lệnh'],
    begins: ['luật', 'bộ', 'pháp'],
    pattern:
      /(?<!(?:pháp|kỷ) )(?<kind>luật|bộ luật|pháp lệnh)(?:(?! (?:trước|trong|xong|đến|vào|từ|sau|chậm) ) \p{L}{1,12}){1,8}(?:,? (?:ngày \d{1,2} ?(?:[/.-]| tháng ) ?\d{1,2} ?(?:[/.-]| năm ) ?(?<year>(?:19|20)\d\d)|năm (?<year2>(?:19|20)\d\d)))/u,
    produce: cite,
    examples: [
      ['Căn cứ ⟦Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025⟧;', { kind: 'luật', year: 2025 }],
      ['theo ⟦Luật Đất đai năm 2024⟧', { kind: 'luật', year: 2024 }],
      ['⟦Bộ luật Lao động năm 2019⟧', { year: 2019 }],
    ],
    counterexamples: [
      'pháp luật về đất đai',
      'kỷ luật năm 2024',
      'theo quy định của pháp luật trước ngày 20 tháng 5 năm 2024',
      'tổ chức bầu cử đúng luật vào ngày 15/3/2026',
      'theo Luật Thú y trước ngày 3/4/2024',
    ],
  },
];

function cite(groups: Readonly<Record<string, string | undefined>>): Citation {
  const year = groups.year ?? groups.year2;
  return {
    kind: groups.kind!,
    ...(groups.number === undefined ? {} : { number: groups.number.replaceAll(' ', '') }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}
