import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import { compile } from '../pattern.ts';
import type { Stretch } from '../segment.ts';

/** 'Lãnh đạo tỉnh A cho biết tốc độ tăng trưởng kinh tế …', 'Tại Bắc Kạn, …': whether words before a value name a province, other than as where somebody speaks. */
export function namesProvince({ folded }: Plain, { words }: Reading, { start, end }: Stretch): boolean {
  if (OF_A_PROVINCE.test(folded.slice(start, end))) return true;
  const told = words.filter((word) => word.start >= start && word.end <= end);
  return told.some((word, index) => {
    const next = told[index + 1];
    return word.classes.has('place') && !(next !== undefined && next.classes.has('speaker') && next.start <= word.end + 2);
  });
}

const OF_A_PROVINCE = compile(/(?<!\p{L})(?<!các )(?:tỉnh|thành phố) (?!và |trực thuộc)\p{L}/u);
