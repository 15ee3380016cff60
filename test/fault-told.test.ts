import { expect, test } from 'vitest';
import { readBody } from './document.ts';

const tasksOf = (sentence: string): number => readBody(`## II. Nhiệm vụ\n\n1. ${sentence}.\n`).extraction.tasks.length;

test.each([
  'Giải phóng mặt bằng một số dự án còn chậm',
  'Thu hút đầu tư chưa tương xứng với tiềm năng',
  'Xây dựng nông thôn mới ở một số xã còn khó khăn',
  'Quản lý đất đai có nơi chưa chặt chẽ',
  'Giải ngân vốn đầu tư công chưa đạt yêu cầu',
  'Chuyển dịch cơ cấu kinh tế còn chậm',
  'Ứng dụng công nghệ thông tin trong quản lý còn hạn chế',
  'Phối hợp giữa các ngành có lúc chưa chặt chẽ',
  'Đào tạo nghề chưa gắn với nhu cầu thị trường',
  'Kiểm tra, giám sát chưa thường xuyên',
  'Phát triển du lịch gặp nhiều khó khăn',
  'Bảo vệ môi trường ở các làng nghề còn bất cập',
  'Xử lý vi phạm trật tự xây dựng chưa dứt điểm',
  'Huy động nguồn lực xã hội hóa còn thấp',
  'Liên kết vùng còn yếu',
  'Thực hiện chính sách dân tộc ở một số nơi chưa kịp thời',
  'Cải cách hành chính, cải thiện môi trường đầu tư kinh doanh có mặt còn hạn chế',
  'Giải phóng mặt bằng, giải ngân vốn và thu hút đầu tư còn chậm',
])('what is wrong with some work orders none, also amid tasks: %s', (sentence) => {
  expect(tasksOf(sentence)).toBe(0);
});

test.each([
  'Khắc phục tình trạng giải ngân còn chậm',
  'Rà soát dự án tiến độ chậm',
  'Đôn đốc các dự án còn chậm',
  'Xử lý dứt điểm những việc còn vướng mắc',
  'Hỗ trợ hộ nghèo gặp nhiều khó khăn',
  'Giúp đỡ xã còn khó khăn',
  'Đầu tư cho vùng còn khó khăn',
  'Quan tâm người có hoàn cảnh khó khăn',
  'Tháo gỡ khó khăn cho doanh nghiệp còn vướng mắc',
  'Chủ động khắc phục những mặt còn yếu',
])('doing something about what is wrong is work: %s', (sentence) => {
  expect(tasksOf(sentence)).toBe(1);
});
