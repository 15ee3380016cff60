/** A part of a country or town that values are given of one after another. */
export const AREA =
  '(?:(?:ở|tại) )?(?:khu vực (?:thành thị|đô thị|nông thôn|miền núi|đồng bằng|ven biển)|thành thị|đô thị|nông thôn)(?! mới)';
const OF_AREA = new RegExp(`^[\\s,;]*(?:và |còn |riêng )?(${AREA})[\\s,]*(?:đạt|là|còn|chiếm|tăng|giảm|ước đạt|khoảng|ở mức|[\\s,])*$`);

/**
 * The name of a value that only says of which area it is ('… khu vực đô thị đạt 99,2%, khu vực nông thôn đạt 95%'): that of the value before it, with
 * the other area; null where the words name something of their own.
 */
export function nameOfArea(words: string, before: string): string | null {
  const area = OF_AREA.exec(words)?.[1];
  const other = area === undefined ? null : new RegExp(AREA).exec(before.toLowerCase());
  return area === undefined || other === null
    ? null
    : `${before.slice(0, other.index)}${area}${before.slice(other.index + other[0].length)}`;
}
