import { AGENCIES } from '../../pipeline/lexicon/agencies.ts';
import { MEASURES } from '../../pipeline/lexicon/measures.ts';

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VERBS = ['Hoàn thành', 'Rà soát', 'Đẩy nhanh tiến độ', 'Tập trung triển khai', 'Ban hành', 'Khởi công', 'Xây dựng', 'Kiểm tra'];
const OBJECTS = [
  'giải phóng mặt bằng đoạn từ cầu số {n} đến nút giao {p}',
  'quy hoạch phân khu tỷ lệ 1/2000 của xã {p}',
  'dự án trạm bơm tiêu úng cánh đồng {p}',
  'cơ sở dữ liệu đất đai của {n} thửa tại {p}',
  'kế hoạch bố trí {n} vị trí việc làm',
  'khu nhà ở cho công nhân tại **cụm công nghiệp {p}**',
  'hồ sơ {n} thủ tục hành chính còn tồn tại',
  'tuyến đường ven sông dài {n},{d} km qua *{p}*',
  'cầu {p}',
];
const DEADLINES = [
  'trước ngày {day}/{month}/{year}',
  'trong quý {q}/{year}',
  'đến hết năm {year}',
  'trong {h} tháng đầu năm {year}',
  'chậm nhất ngày {day} tháng {month} năm {year}',
  'giai đoạn {year} - {later}',
  'trước ngày {day} hằng tháng',
];
const SYLLABLES = [
  'An',
  'Bình',
  'Cát',
  'Dương',
  'Đông',
  'Giang',
  'Hòa',
  'Khê',
  'Lâm',
  'Minh',
  'Ninh',
  'Phúc',
  'Quang',
  'Sơn',
  'Thủy',
  'Vân',
];
const RESULTS = [
  '{m} ước đạt {n},{d}%, vượt kế hoạch giao ({n} - {n}%)',
  '{m} đạt {t} tỷ đồng, tăng {n},{d}% so với cùng kỳ năm trước',
  'Tính đến {day}/{month}/{year}, {m} đạt {t} tỷ đồng, bằng {n},{d}% kế hoạch',
  '{m} giảm từ {n},{d}% xuống còn {n},{d}%',
];
const CHATTER = [
  'Nhìn chung, nhân dân các xã {p} và {p} đồng tình, nhiều cách làm hay được nhân rộng từ cơ sở.',
  'Tuy nhiên, việc phối hợp giữa một số đơn vị ở {p} có lúc chưa thật nhịp nhàng, thông tin báo cáo còn chậm.',
  'Thực hiện Nghị quyết số {n}-NQ/TU ngày {day}/{month}/{year}, cấp ủy {p} đã quán triệt tới đảng viên.',
];

/**
 * A plan of about `length` characters in Markdown with front matter: headings, prose, lists, tables, bold and hard breaks, as real ones mix
 * them. Made from templates of ours with other figures, names and measures each time, so that no two sections are alike. Same input, same text.
 * @param frame the front matter, and the year that the text's own years lie about
 */
export function generate(length: number, seed = 1, { front, year }: Frame = PLAN): string {
  const next = numbersFrom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const bodies = AGENCIES.filter(({ level }) => level === 'province' || level === 'central').map(({ names }) => names.vi);
  const measures = MEASURES.map(({ names }) => names.vi);
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => {
      if (key === 'p') return `${pick(SYLLABLES)} ${pick(SYLLABLES)}`;
      if (key === 'm') return pick(measures).replace(/^./, (first) => first.toUpperCase());
      if (key === 'day') return String(1 + below(28));
      if (key === 'month') return String(1 + below(12));
      if (key === 'year') return String(year - 2 + below(5));
      if (key === 'later') return String(year + 3 + below(4));
      if (key === 'q') return pick(['I', 'II', 'III', 'IV']);
      if (key === 'h') return pick(['3', '6', '9']);
      if (key === 'd') return String(1 + below(98));
      if (key === 't') return `${1 + below(98)}.${100 + below(900)}`;
      return String(2 + below(97));
    });
  const task = (): string => `${pick(VERBS)} ${fill(pick(OBJECTS))} ${fill(pick(DEADLINES))}`;
  const parts: string[] = [front];
  let size = front.length;
  for (let section = 1; size < length; section += 1) {
    const results = [
      `## ${section}. Kết quả tại ${fill('{p} {p}')}\n`,
      `${[1, 2, 3, 4].map(() => fill(pick(RESULTS))).join('. ')}.\n`,
      `${[1, 2, 3].map(() => fill(pick(CHATTER))).join(' ')}\n`,
    ];
    const tasks = [
      `## ${section}. Nhiệm vụ của ${fill('xã {p}')}\n`,
      `Giao ${pick(bodies)} chủ trì, phối hợp ${pick(bodies)}:\n`,
      `${[1, 2, 3, 4].map(() => `- ${task()};`).join('\n')}\n`,
      `${pick(bodies)} ${task().toLowerCase()}; báo cáo ${pick(bodies)}\ntrước ngày ${fill('{day}\ntháng {month} năm {year}')}.\n`,
    ];
    const table = [
      `| Chỉ tiêu | Đơn vị | Thực hiện ${year - 4 + below(3)} | Kế hoạch ${year + below(3)} |\n|---|---|---|---|\n${[1, 2, 3].map(() => fill('| {m} | % | {n},{d} | {n},{d} |')).join('\n')}\n`,
    ];
    // Drawn in this order, and then left out where the text is long enough without: more length only ever adds to a text.
    for (const part of [results, tasks, table].map((lines) => lines.join('\n'))) {
      if (size >= length) break;
      parts.push(part);
      size += part.length + 1;
    }
  }
  return parts.join('\n');
}

/** What stands around a generated text: its front matter, and the year of its document. */
export type Frame = { readonly front: string; readonly year: number };

const PLAN: Frame = {
  year: 2024,
  front: `---
title: Kế hoạch phát triển kinh tế - xã hội năm 2024
kind: plan
place: VN-HP
issuer: Ủy ban nhân dân thành phố
date: 2024-01-10
period: '2024'
source: { publisher: Cổng thông tin thử }
rights: full
---
`,
};
