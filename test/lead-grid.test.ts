import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { PRESS } from './tasks-told.ts';

const BODIES = ['Bộ Y tế', 'Sở Y tế', 'các sở, ngành, địa phương', 'UBND các huyện, thành phố'];

/** Leads that say to whom what stands below them is given. */
const LEADS: readonly ((body: string) => string)[] = [
  (body) => `Chính phủ yêu cầu ${body} thực hiện các nhiệm vụ sau:`,
  (body) => `Theo đó, Chính phủ đã yêu cầu ${body} thực hiện các nhiệm vụ được quy định cụ thể tại Nghị quyết 27/NQ-CP như sau:`,
  (body) => `Theo đó, để thực hiện hiệu quả cơ cấu lại nền kinh tế; thúc đẩy công nghệ thì Chính phủ đã yêu cầu ${body} như sau:`,
  (body) => `UBND tỉnh giao nhiệm vụ cho ${body} như sau:`,
  (body) => `UBND tỉnh đề nghị ${body} tập trung thực hiện một số nội dung:`,
  (body) => `Đối với ${body}, UBND tỉnh yêu cầu:`,
  (body) => `${body} có trách nhiệm:`,
  (body) => `Trách nhiệm của ${body}:`,
  (body) => `Nhiệm vụ của ${body}:`,
  (body) => `Giao ${body} chủ trì, phối hợp với Công an tỉnh triển khai:`,
  (body) => `Công điện yêu cầu ${body}:`,
  (body) => `Ủy ban nhân dân tỉnh chỉ thị ${body} thực hiện tốt các nội dung trọng tâm sau đây:`,
  (body) => `Chủ tịch UBND tỉnh chỉ thị ${body} tổ chức phát động phong trào thi đua để thực hiện những nội dung sau đây:`,
  (body) => `Căn cứ Mục IV Kế hoạch 27/KH-UBND năm 2027 thì nhiệm vụ của ${body} bao gồm:`,
  (body) => `Theo Công văn 45/UBND-KT, trách nhiệm của ${body} được nêu rõ như sau:`,
  (body) => `Tại Mục 3 Kế hoạch 27/KH-UBND năm 2027 có nêu trách nhiệm của ${body} như sau:`,
  (body) => `Theo đó, Chủ tịch UBND tỉnh có ý kiến về một số nội dung đối với ${body} như sau:`,
  (body) => `Đối với ${body}:`,
  (body) => `Đối với ${body} cần:`,
  (body) => `Nhiệm vụ cụ thể của ${body} như sau:`,
];

describe.each([
  ['a directive', '## Nhiệm vụ\n\n', { kind: 'directive' }],
  ['the press', 'Sáng 9/5, UBND tỉnh họp phiên thường kỳ.\n\n', PRESS],
])('in %s what stands below a lead is given to whom it names', (_, before, front) => {
  test.each(LEADS.flatMap((lead) => BODIES.map((body) => ({ body, lead: lead(body) }))))('$lead', ({ body, lead }) => {
    const items = '- Rà soát danh mục trạm y tế xuống cấp.\n\n- Bố trí kinh phí sửa chữa các trạm.';
    const { tasks } = readBody(`${before}${lead}\n\n${items}\n`, { issuer: 'Ủy ban nhân dân tỉnh', ...front }).extraction;
    expect(tasks.map(({ actors }) => actors[0]?.name.toLowerCase())).toEqual([body.toLowerCase(), body.toLowerCase()]);
  });
});

const KINDS = [
  'đơn vị được kiểm tra',
  'các cơ sở kinh doanh',
  'chủ tàu cá',
  'các hộ nuôi cá',
  'các doanh nghiệp khai thác cát',
  'UBND các xã ven biển',
];

/** How a plan gives work to those who are told of in words of their own. */
const LABELS: readonly ((who: string) => string)[] = [
  (who) => `1. Đối với ${who}: Chuẩn bị báo cáo bằng văn bản; cử cán bộ làm việc với Đoàn.`,
  (who) => `1. Đối với ${who}:\n\n- Chuẩn bị báo cáo bằng văn bản;\n\n- Cử cán bộ làm việc với Đoàn.`,
  (who) => `1. Trách nhiệm của ${who}\n\na) Chuẩn bị báo cáo bằng văn bản;\n\nb) Cử cán bộ làm việc với Đoàn.`,
];

test.each(LABELS.flatMap((label) => KINDS.map((who) => ({ who, label: label(who) }))))(
  'who is told of in words of their own acts behind and below the label: $label',
  ({ who, label }) => {
    const { tasks } = readBody(`## V. Tổ chức thực hiện\n\n${label}\n`, { issuer: 'Sở Công Thương' }).extraction;
    expect(tasks.map(({ actors }) => actors[0]?.name.toLowerCase())).toEqual([who.toLowerCase(), who.toLowerCase()]);
  },
);

test.each(['Đơn vị được kiểm tra', 'Các hộ nuôi cá', 'UBND các xã ven biển', 'Các cơ sở kinh doanh'])(
  'who stands before a colon acts behind it, by all the words that tell of him: "%s"',
  (who) => {
    const { tasks } = readBody(`## V. Tổ chức thực hiện\n\n1. ${who}: Chuẩn bị báo cáo; cử cán bộ làm việc với Đoàn.\n`).extraction;
    expect(tasks.map(({ actors }) => actors[0]?.name)).toEqual([who, who]);
  },
);
