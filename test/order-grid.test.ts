import { describe, expect, test } from 'vitest';
import { BEFORE, PRESS, tasksTold } from './tasks-told.ts';

const LEADER = 'Phó Chủ tịch UBND tỉnh Nguyễn Văn A';
const WHO = 'các sở, ngành';
const WORK = 'kiểm tra bến thuyền; nạo vét kênh.';

/** What an article tells behind what came about: the acts, in their own words. */
function acts(told: string): readonly string[] {
  return tasksTold(`${BEFORE}${told}`, PRESS).map((task) => /kiểm tra bến thuyền|nạo vét kênh/.exec(task)?.[0] ?? task);
}

describe('both acts are read, and nothing else, where the press tells that', () => {
  test.each([
    `${LEADER} yêu cầu ${WHO} ${WORK}`,
    `Kết luận cuộc họp, ${LEADER} yêu cầu ${WHO} ${WORK}`,
    `Kết luận tại phiên họp, đồng chí ${LEADER} giao ${WHO} ${WORK}`,
    `Phát biểu tại hội nghị, ông Nguyễn Văn A, Phó Chủ tịch UBND tỉnh, đề nghị ${WHO} ${WORK}`,
    `Phát biểu chỉ đạo hội nghị, ông Nguyễn Văn A nhấn mạnh: ${WHO} cần ${WORK}`,
    `Ông Nguyễn Văn A - Bí thư Tỉnh ủy cũng đề nghị tiếp tục ${WORK}`,
    `Sau khi nghe báo cáo, ông Nguyễn Văn A – Bí thư Tỉnh ủy yêu cầu tiếp tục ${WORK}`,
    `Sau khi rà soát, đánh giá tiến độ các đề án trong tháng 6, ${LEADER} yêu cầu ${WHO} ${WORK}`,
    `Qua khảo sát, đánh giá thực tế tại các xã, ${LEADER} yêu cầu ${WHO} ${WORK}`,
    `${LEADER} đề nghị, thời gian tới, ${WHO} ${WORK}`,
    `Tại Mục II Kế hoạch 12/KH-UBND nêu rõ nội dung phong trào “Sạch bến” như sau:\n\n- Sở A ${WORK}`,
    `${LEADER} chỉ đạo: Trong thời gian tới, ${WHO} ${WORK}`,
    `Theo ${LEADER}, ${WHO} cần ${WORK}`,
    `${LEADER} cho rằng, ${WHO} phải ${WORK}`,
    `UBND tỉnh vừa có văn bản yêu cầu ${WHO} ${WORK}`,
    `UBND tỉnh ban hành Công văn số 123/UBND-NC về việc vá thuyền. Theo đó, UBND tỉnh yêu cầu ${WHO} ${WORK}`,
    `UBND tỉnh ban hành Công văn số 123/UBND-NC về việc vá thuyền. Theo đó, ${WHO} ${WORK}`,
    `UBND tỉnh vừa ban hành Công văn số 123/UBND-NC về việc vá thuyền.\n\nTheo đó, ${WHO} ${WORK}`,
    `UBND tỉnh ban hành Kế hoạch số 12/KH-UBND. Theo kế hoạch, ${WHO} ${WORK}`,
    `UBND tỉnh ban hành Kế hoạch số 12/KH-UBND. Theo đó, kế hoạch yêu cầu ${WHO} ${WORK}`,
    `Theo đó, thực hiện Công văn số 29/BCT của Bộ Công Thương; Chủ tịch UBND tỉnh yêu cầu: ${WHO} ${WORK}`,
    `Văn phòng UBND tỉnh thông báo ý kiến chỉ đạo của ${LEADER}: Giao ${WHO} ${WORK}`,
    `Nghị quyết yêu cầu ${WHO} ${WORK}`,
    `Chỉ thị nêu rõ: ${WHO} ${WORK}`,
    `Để khắc phục tình trạng trên, UBND tỉnh yêu cầu ${WHO} ${WORK}`,
    `${LEADER} đánh giá cao kết quả đạt được, đồng thời yêu cầu ${WHO} ${WORK}`,
    `${LEADER} ghi nhận, biểu dương các xã; đề nghị ${WHO} ${WORK}`,
    `Thường trực HĐND tỉnh đề nghị UBND tỉnh chỉ đạo ${WHO} ${WORK}`,
    `Hội nghị thống nhất một số nhiệm vụ trọng tâm: ${WORK}`,
    `Hội nghị đề ra nhiệm vụ trọng tâm quý IV là ${WORK}`,
    `Nhiệm vụ trọng tâm năm 2025 được xác định là ${WORK}`,
    `Giải pháp trước mắt là ${WORK}`,
    `Trong thời gian tới, huyện sẽ ${WORK}`,
    `Giám đốc Sở Y tế cho biết, thời gian tới Sở sẽ tiếp tục ${WORK}`,
    `Chủ tịch UBND tỉnh yêu cầu tập trung vào 3 nhiệm vụ: Một là, kiểm tra bến thuyền; hai là, nạo vét kênh.`,
    `Sở Y tế có trách nhiệm ${WORK}`,
    `Lãnh đạo tỉnh chỉ đạo, tập trung ${WORK}`,
    `Trong đó, cần ${WORK}`,
    `Thứ hai, phải ${WORK}`,
    `Hội nghị nhấn mạnh một số nhiệm vụ trọng tâm gồm: Về bến bãi: ${WORK}`,
    'Trong đó nêu một số nhiệm vụ trọng tâm gồm: Về bến bãi: kiểm tra bến thuyền; về thủy lợi: nạo vét kênh.',
    `Bộ Y tế đề nghị, cần ${WORK}`,
    `${LEADER} kết luận tại Thông báo số 66/TB-UBND như sau:\n\n- Sở A ${WORK}`,
    `${LEADER} có ý kiến đối với bến thuyền, cụ thể như sau:\n\n- Sở A ${WORK}`,
    `Ban Thường vụ Tỉnh ủy kết luận với các nội dung:\n\n- Sở A ${WORK}`,
    `Đại hội đã thông qua Nghị quyết nhiệm kỳ mới với mục tiêu tập trung ${WORK}`,
  ])('%s', (told) => {
    expect(acts(told)).toEqual(['kiểm tra bến thuyền', 'nạo vét kênh']);
  });

  test.each([
    'Trong công tác bến bãi: Kiểm tra bến thuyền.',
    'Đối với bến cũ: Kiểm tra bến thuyền.',
    'Công tác bến bãi: Kiểm tra bến thuyền.',
  ])('goes on behind the matter of a paragraph: %s', (paragraph) => {
    expect(tasksTold(`${BEFORE}UBND tỉnh yêu cầu Sở Y tế nạo vét kênh.\n\n${paragraph}`, PRESS)).toHaveLength(2);
  });
});

describe('nothing is read where the press tells that', () => {
  test.each([
    `UBND tỉnh đã yêu cầu ${WHO} ${WORK}`,
    `Cử tri kiến nghị UBND tỉnh ${WORK}`,
    `UBND tỉnh ban hành Công văn số 123/UBND-NC về việc vá thuyền. Theo đó, ${WHO} đã ${WORK}`,
    `UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND. Theo đó, ${WHO} ${WORK}`,
    `Huyện đang tập trung ${WORK}`,
  ])('%s', (told) => {
    expect(acts(told)).toEqual([]);
  });
});
