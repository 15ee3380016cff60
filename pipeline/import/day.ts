import { addDays, isDay, isoDay } from '../calendar.ts';

const ISO = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
const SPELT = /ngày\s(\d{1,2})\s?tháng\s(\d{1,2})\s?năm\s(\d{4})(?!\d)/i;
const MAIL = /(?<!\d)(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})(?!\d)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The first day that a text names, as ISO date in Vietnamese time: 2023-12-05T18:00:00Z is the 6th, 24/6/2025 is day, month, year
 * (month first only beside AM or PM), also 'ngày 24 tháng 6 năm 2025' and '24 Jun 2025'. Null where there is none.
 */
export function dayIn(text: string): string | null {
  return iso(text) ?? spelt(text) ?? slashed(text) ?? mail(text);
}

/** Whether a line says nothing but when: 'Thứ Ba, 24/6/2025 15:42 (GMT+7)'. */
export function isDateLine(text: string): boolean {
  if (text.length > 80 || dayIn(text) === null) return false;
  const rest = [ISO, SPELT, SLASHED].reduce((left, pattern) => left.replace(pattern, ' '), text);
  return /^(?:[\s,|()\-–•:.]|\d{1,2}[:h]\d\d|GMT|UTC|\+0?7(?::00)?|AM|PM|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|lúc|cập nhật|đăng|xuất bản|ngày đăng)(?!\p{L}))*$/iu.test(
    rest,
  );
}

function iso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const day = valid(match[1], match[2], match[3]);
  if (day === null || match[6] === undefined) return day;
  const [, sign, hours, minutes] = /^([+-])?(\d\d)?:?(\d\d)?$/.exec(match[6].replace('Z', '')) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  const local = Number(match[4]) * 60 + Number(match[5]) - offset + 7 * 60;
  return addDays(day, Math.floor(local / 1440));
}

function spelt(text: string): string | null {
  const match = SPELT.exec(text);
  return match && valid(match[3], match[2], match[1]);
}

function slashed(text: string): string | null {
  const match = SLASHED.exec(text);
  if (!match) return null;
  return /\d\s?[AP]M\b/i.test(text) ? valid(match[3], match[1], match[2]) : valid(match[3], match[2], match[1]);
}

function mail(text: string): string | null {
  const match = MAIL.exec(text);
  return match && valid(match[3], String(MONTHS.indexOf(match[2]!.toLowerCase()) + 1), match[1]);
}

function valid(year?: string, month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1900 && isDay(y, m, d) ? isoDay(y, m, d) : null;
}
