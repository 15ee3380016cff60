import { describe, expect, test } from 'vitest';
import { readGold } from './gold-documents.ts';
import { fileOf } from './document.ts';
import { outline } from '../pipeline/outline.ts';
import { extract } from '../pipeline/extract.ts';
import { tasksTold } from './tasks-told.ts';

/** Words enough for an order that stands by itself. */
const MORE = ' của các xã ven biển và hải đảo theo quy hoạch của tỉnh, đáp ứng yêu cầu neo đậu trong mùa bão';

/** What a stretch of a document tells to do, in its own words. */
function acts(stretch: string, front: Record<string, string> = {}): readonly string[] {
  return tasksTold(stretch, { kind: 'resolution', title: 'Nghị quyết về nghề cá', ...front }).map((task) => task.split(' | ')[1]!);
}

describe('a stretch that begins amid the tasks of a resolution', () => {
  test('holds work below a part that begins with an act, as most words below it do', () => {
    const stretch =
      '**4. Phát triển đội tàu cá**\n\n- Nâng cấp bến cá.\n\n- Có cơ chế vay vốn đóng tàu.\n\n- Đào tạo thuyền trưởng.\n\n**5. Tăng cường hợp tác quốc tế**\n\n- Ký kết thỏa thuận nghề cá.\n\n**IV- TỔ CHỨC THỰC HIỆN**\n\n1. Sở A chủ trì sơ kết nghị quyết.';
    expect(acts(stretch)).toEqual([
      'Nâng cấp bến cá',
      'Có cơ chế vay vốn đóng tàu',
      'Đào tạo thuyền trưởng',
      'Ký kết thỏa thuận nghề cá',
      'Sở A chủ trì sơ kết nghị quyết',
    ]);
  });

  test('holds it in all points of a row that begin with an act, where some are said to', () => {
    const points = `h) Hoàn thiện mạng lưới bến cá${MORE}.\n\ni) Thí điểm bản đồ luồng lạch.\n\nk) Sớm vá lưới kéo.\n\nl) Tập trung nạo vét cửa sông${MORE}.`;
    expect(acts(`${points}\n\n**4. Phát triển đội tàu**\n\na) Xây dựng đề án đóng tàu.`, { kind: 'programme' })).toEqual([
      `Hoàn thiện mạng lưới bến cá${MORE}`,
      'Thí điểm bản đồ luồng lạch',
      'Sớm vá lưới kéo',
      `Tập trung nạo vét cửa sông${MORE}`,
      'Xây dựng đề án đóng tàu',
    ]);
  });

  test.each(['IV. Phương án quy hoạch', 'III. Quy hoạch phát triển bến cá'])('holds it below "%s"', (heading) => {
    expect(acts(`**${heading}**\n\n- Bến Đông: Đầu tư cầu tàu, giai đoạn 2026 - 2030.`)).toEqual(['Đầu tư cầu tàu, giai đoạn 2026 - 2030']);
  });

  test('holds none where a part names what things are, and where most of it tells what they are', () => {
    expect(acts('**4. Đội tàu cá**\n\n- Tàu vỏ gỗ có 20 chiếc.\n\n- Tàu vỏ thép có 5 chiếc.')).toEqual([]);
    expect(acts('**4. Phát triển đội tàu cá**\n\n- Tàu vỏ gỗ có 20 chiếc.\n\n- Tàu vỏ thép có 5 chiếc.')).toEqual([]);
  });
});

describe('a conclusion that begins amid its points', () => {
  test('holds what the bodies that begin a paragraph do, and not what they did', () => {
    const stretch =
      '5. Công tác an toàn bến bãi\n\nCác cơ quan, đơn vị triển khai các giải pháp nhằm ngăn chặn tai nạn tàu thuyền đã được đề ra tại hội nghị đầu năm.\n\n6. Công tác khác\n\nCác cơ quan, đơn vị đã triển khai các giải pháp nhằm ngăn chặn tai nạn tàu thuyền trong năm qua, đạt kết quả tốt.';
    expect(acts(stretch, { kind: 'conclusion', title: 'Thông báo kết luận' })).toEqual([
      'Các cơ quan, đơn vị triển khai các giải pháp nhằm ngăn chặn tai nạn tàu thuyền đã được đề ra tại hội nghị đầu năm',
    ]);
  });
});

describe('a piece of an article', () => {
  const front = { kind: 'press', title: 'Chỉ thị về chuẩn bị hàng Tết' };
  const points =
    '(2) Rà soát kho lưới.\n\n- Phối hợp với các xã nạo vét kênh.\n\n(3) Đẩy mạnh bán hàng ở bến cá.\n\n(4) Tổ chức chợ phiên.';

  test('that is nothing but points of a document holds what the document asks for', () => {
    expect(acts(`${points}\n\n(5) Chỉ đạo các chợ dự trữ gạo.`, front)).toHaveLength(5);
  });

  test('holds nothing where few of its words are acts, or most tell what there is', () => {
    expect(acts(points, front)).toEqual([]);
    expect(acts(`${points}\n\n(5) Chỉ đạo các chợ dự trữ gạo.\n\nBến Đông có 20 tàu.\n\nBến Tây có 5 tàu.`, front)).toEqual([]);
  });
});

describe('a marked document', () => {
  const binding = readGold('test/gold').filter(
    ({ extraction }) => extraction.document.kind !== 'press' && extraction.document.kind !== 'report',
  );

  test.each(binding.map(({ gold: { document }, text, extraction }) => ({ document, text, extraction })))(
    'gives the same tasks where a copy of it begins at a later section: $document',
    ({ text, extraction }) => {
      const head = text.slice(0, text.indexOf('\n---\n', 4) + 5);
      const starts = outline(fileOf(text))
        .blocks.filter((block) => block.kind === 'heading' && block.role !== 'none')
        .map((block) => text.lastIndexOf('\n', block.kind === 'table' ? 0 : block.plain.starts[0]!) + 1)
        .filter((at) => text.startsWith('## ', at));
      for (const at of starts) {
        const told = (tasks: typeof extraction.tasks): readonly string[] => tasks.map(({ quote }) => quote);
        const rest = extract(fileOf(`${head}\n${text.slice(at)}`)).extraction.tasks;
        expect(told(rest)).toEqual(told(extraction.tasks.filter(({ span }) => span.start >= at)));
      }
    },
  );
});
