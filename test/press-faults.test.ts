import { describe, expect, test } from 'vitest';
import { ORDERED, PRESS, tasksTold, toldBehindOrder } from './tasks-told.ts';

describe('what is wrong is no order, though an order was given before', () => {
  test.each([
    'Quản lý bến bãi vẫn còn nhiều bất cập; xây dựng nhà nổi trái quy định.',
    'Về chi ngân sách, còn bộc lộ nhiều hạn chế.',
    'Phân bổ vốn chưa khắc phục được tình trạng dàn trải, thi công kéo dài, gây lãng phí.',
    'Bố trí, sử dụng kho bãi chưa khai thác hết công suất, bỏ trống nhiều ô.',
    'Chủ tịch UBND tỉnh cũng lo ngại khi số buổi tiếp công dân còn quá ít.',
    'Ban Thường vụ Huyện ủy còn buông lỏng lãnh đạo, thiếu kiểm tra; đồng ý cho thuê đất sai quy định.',
    'Ban Thường vụ Huyện ủy không nghiêm túc thực hiện kết luận thanh tra.',
    'Thủ tướng nhìn nhận, năm vừa qua, tỉnh đã triển khai quyết liệt nhiều chủ trương.',
    'Bội chi ngân sách, nợ công, nợ chính phủ được kiểm soát tốt.',
    'Nuôi cá lồng hiện vẫn là hướng ra quan trọng của vùng hồ.',
    'Dự báo mưa vẫn chưa dứt, nước hồ còn lên, lũ có thể tiếp tục tràn về.',
    'Cải cách hành chính, cải thiện môi trường kinh doanh có mặt còn hạn chế.',
    'Bến cũ nhiều lần phải tạm dừng hoạt động vì dân phản đối.',
    'Qua đó giúp Tỉnh ủy nắm chắc tình hình cơ sở.',
    'Cho rằng càng chậm bàn giao thì càng dễ phát sinh khiếu kiện.',
    'Chủ tịch cho rằng, có quyết tâm thì mới làm được, còn làm nửa vời thì không ổn.',
    'Đánh giá về thu ngân sách, Giám đốc Sở Tài chính cho biết, thu nội địa hụt khá lớn.',
    '“Nếu không xây dựng chợ thì dân buôn bán ở đâu?” – đồng chí Bí thư nhắc nhở.',
    '“Xây dựng làng chài thành điểm hẹn bên hồ”.',
    'Chủ tịch bày tỏ ủng hộ, nhấn mạnh tầm quan trọng của bến cảng.',
  ])('%s', (sentence) => {
    expect(toldBehindOrder(sentence)).toEqual([]);
  });
});

describe('doing something about it is', () => {
  test.each([
    ['Công khai danh sách bến thuyền chưa đạt tiêu chuẩn.', 'Công khai danh sách bến thuyền chưa đạt tiêu chuẩn'],
    ['Khắc phục tình trạng vẫn còn nhiều bến thuyền xuống cấp.', 'Khắc phục tình trạng vẫn còn nhiều bến thuyền xuống cấp'],
    ['Rà soát các dự án chưa giải quyết được vướng mắc.', 'Rà soát các dự án chưa giải quyết được vướng mắc'],
    ['Giúp đỡ hộ nghèo lát lại sân phơi.', 'Giúp đỡ hộ nghèo lát lại sân phơi'],
  ])('%s', (sentence, quote) => {
    expect(toldBehindOrder(sentence)).toEqual([quote]);
  });

  test('and so is to answer what somebody is asked', () => {
    expect(toldBehindOrder('Chủ tịch UBND tỉnh yêu cầu huyện Hồ Xanh phải làm rõ vì sao bến cũ vẫn chưa dỡ?')).toHaveLength(1);
  });

  test('in which case it is to be done is nobody who acts', () => {
    expect(tasksTold(`${ORDERED}Nước lên cao thì phải khẩn trương dời bến.`, PRESS).at(-1)).toMatch(/^UBND tỉnh\* \| /);
  });
});

describe('who leads all orders what he directs to go on', () => {
  test.each([
    ['Thủ tướng chỉ đạo tiếp tục nạo vét luồng lạch.', 'UBND tỉnh*'],
    ['Thủ tướng chỉ đạo Bộ Xây dựng nạo vét luồng lạch.', 'Bộ Xây dựng'],
    ['"Thành phố cần sửa chữa bến cũ", Tổng Bí thư nói và yêu cầu TP.HCM phải cải tạo hai bến.', 'TP.HCM'],
  ])('%s', (sentence, actor) => {
    expect(tasksTold(`${ORDERED}${sentence}`, PRESS).at(-1)!.split(' | ')[0]).toBe(actor);
  });
});

describe('what somebody tells is of the time that stands before him', () => {
  test('in all that he tells in the sentence', () => {
    const told = tasksTold(
      'Có nhiều bến.\n\nTrong quý II/2025, Chủ tịch UBND tỉnh cho biết, tỉnh sẽ cải tạo hai bến; lát lại đường bờ.',
      PRESS,
    );
    expect(told).toEqual(['tỉnh | tỉnh sẽ cải tạo hai bến | 2025-06-30', 'tỉnh* | lát lại đường bờ | 2025-06-30']);
  });

  test.each(['Trong tháng 12, các xã tập trung các việc như: dỡ bến chưa có phép; lát lại đường bờ.'])(
    'also where something in it is not done yet: %s',
    (sentence) => {
      expect(tasksTold(`Có nhiều bến.\n\n${sentence}`, PRESS)).toHaveLength(2);
    },
  );

  test('a month is still to come in its first days, and not in its last', () => {
    const told = (date: string): number =>
      tasksTold('Có nhiều bến.\n\nTrong tháng 11, các xã tập trung dỡ bến.', { ...PRESS, date }).length;
    expect([told('2024-11-04'), told('2024-11-25')]).toEqual([1, 0]);
  });
});
