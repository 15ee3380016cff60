import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { fold } from '../pipeline/fold.ts';
import { ABBREVIATIONS } from '../pipeline/lexicon/abbreviations.ts';
import { AGENCIES, AGENCY_HEADS } from '../pipeline/lexicon/agencies.ts';
import { CONGRESSES } from '../pipeline/lexicon/congresses.ts';
import { FIXED_FEASTS, TET } from '../pipeline/lexicon/feasts.ts';
import { MEASURES } from '../pipeline/lexicon/measures.ts';
import { PLACES } from '../pipeline/lexicon/places.ts';
import { TOPICS } from '../pipeline/lexicon/topics.ts';
import * as verbs from '../pipeline/lexicon/verbs.ts';
import { tokenize } from '../pipeline/rules/token.ts';
import { Abbreviation, Agency, Congress, FixedFeast, LunarNewYear, Measure, Place, Topic } from '../pipeline/schema/lexicon.ts';
import { tag } from '../pipeline/rules/tag.ts';
import { topicOf } from '../pipeline/topic.ts';

describe('every entry parses with its schema', () => {
  const lists: readonly (readonly [string, z.ZodType, readonly unknown[]])[] = [
    ['abbreviations', Abbreviation, ABBREVIATIONS],
    ['agencies', Agency, AGENCIES],
    ['congresses', Congress, CONGRESSES],
    ['fixed feasts', FixedFeast, FIXED_FEASTS],
    ['lunar new years', LunarNewYear, TET],
    ['measures', Measure, MEASURES],
    ['places', Place, PLACES],
    ['topics', Topic, TOPICS],
  ];
  test.each(lists)('%s', (_, schema, entries) => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.flatMap((entry) => schema.safeParse(entry).error?.issues.map(({ message }) => [entry, message]) ?? [])).toEqual([]);
  });
});

describe('lists as wide as the documents need', () => {
  test.each([
    ['agencies', AGENCIES, 250],
    ['measures', MEASURES, 150],
    ['abbreviations', ABBREVIATIONS, 120],
  ] as const)('%s', (_, list, least) => {
    expect(list.length).toBeGreaterThanOrEqual(least);
  });
});

describe('one id, one meaning', () => {
  test.each([
    ['agencies', AGENCIES.map(({ id }) => id)],
    ['measures', MEASURES.map(({ id }) => id)],
    ['topics', TOPICS.map(({ id }) => id)],
    ['places', PLACES.map(({ id }) => id)],
    ['territories', PLACES.flatMap(({ territories }) => territories.map(({ id }) => id))],
    ['congresses', CONGRESSES.map(({ place, body, ordinal }) => `${place} ${body} ${ordinal}`)],
    ['abbreviations', ABBREVIATIONS.map(({ short }) => words(short))],
    ['heads of names', AGENCY_HEADS.map(words)],
  ])('%s are unique', (_, ids) => {
    expect(repeated(ids)).toEqual([]);
  });

  test('no alias names two agencies, or one twice', () => {
    expect(repeated(AGENCIES.flatMap(({ aliases }) => aliases.map(words)))).toEqual([]);
  });

  test('no alias names two places', () => {
    expect(repeated(PLACES.flatMap(({ aliases }) => aliases.map(fold)))).toEqual([]);
  });

  test('no phrase tells two topics', () => {
    expect(repeated(TOPICS.flatMap((topic) => topic.words.map(words)))).toEqual([]);
  });

  test('no phrase names two feasts', () => {
    expect(repeated(FIXED_FEASTS.flatMap(({ names }) => names.map(words)))).toEqual([]);
  });

  test('no alias names two measures of one kind and unit, or one twice', () => {
    expect(repeated(MEASURES.flatMap(({ aliases, kind, unit }) => aliases.map((alias) => `${words(alias)} (${kind}, ${unit})`)))).toEqual(
      [],
    );
  });

  test.each(Object.entries(verbs))('verbs.%s has no phrase twice', (_, phrases) => {
    expect(repeated(phrases.map(words))).toEqual([]);
  });
});

describe('what an entry points to is there', () => {
  test('the body that took over a merged one', () => {
    const ids = new Set(AGENCIES.map(({ id }) => id));
    expect(AGENCIES.filter(({ merged }) => merged && !ids.has(merged.into)).map(({ id }) => id)).toEqual([]);
  });

  test('the place that a merged one is part of, on new ground from the day after', () => {
    const gone = PLACES.filter(({ until }) => until !== undefined);
    expect(gone).toHaveLength(29);
    const lost = gone.filter(({ into }) => !PLACES.some(({ id, territories }) => id === into && territories.at(-1)!.from === '2025-07-01'));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('the topic of a measure', () => {
    const ids = new Set(TOPICS.map(({ id }) => id));
    expect(MEASURES.filter(({ topic }) => !ids.has(topic)).map(({ id }) => id)).toEqual([]);
  });

  test('the place of a congress', () => {
    const ids = new Set<string>(PLACES.map(({ id }) => id));
    expect(CONGRESSES.filter(({ place }) => !ids.has(place))).toEqual([]);
  });
});

describe('the lexicon is data', () => {
  const folder = fileURLToPath(new URL('../pipeline/lexicon', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  test.each(files)('%s exports no function, and its phrases are NFC, trimmed, single-spaced', async (file) => {
    const values = leaves(Object.values((await import(`${folder}/${file}`)) as Record<string, unknown>));
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => typeof value === 'function')).toEqual([]);
    const phrases = values.filter((value) => typeof value === 'string');
    expect(phrases.filter((phrase) => phrase !== phrase.normalize('NFC').trim() || /\s{2}/.test(phrase))).toEqual([]);
  });
});

describe('topics', () => {
  test('the words of a topic are lower case and at least fifteen; the fallback is last and has none', () => {
    const told = TOPICS.slice(0, -1);
    expect(told.flatMap((topic) => topic.words.filter((word) => word !== word.toLowerCase()))).toEqual([]);
    expect(told.filter((topic) => topic.words.length < 15).map(({ id }) => id)).toEqual([]);
    expect(TOPICS.at(-1)).toMatchObject({ id: 'general', words: [] });
  });

  test.each([
    ['đẩy nhanh tiến độ giải ngân vốn đầu tư công', 'public-investment'],
    ['tăng thu ngân sách, tiết kiệm chi thường xuyên', 'budget'],
    ['hoàn thành sắp xếp đơn vị hành chính, tinh giản biên chế', 'administration'],
    ['khởi công 3.000 căn nhà ở xã hội theo quy hoạch chung', 'urban-housing'],
    ['tốc độ tăng GRDP đạt 12%', 'economy'],
    ['đón 9 triệu lượt khách', 'tourism'],
    ['trình trước ngày 15/6', 'general'],
  ])('%s: %s', (clause, topic) => {
    expect(topicOf(clause, [])).toBe(topic);
  });
});

describe('agencies as texts name them', () => {
  test.each([
    ['Đảng uỷ UBND thành phố', 'dang-uy-ubnd-thanh-pho'],
    ['Ban cán sự đảng UBND tỉnh', 'ban-can-su-dang-ubnd'],
    ['Đảng đoàn HĐND TP', 'dang-doan-hdnd'],
    ['các quận ủy, huyện ủy', 'huyen-uy'],
    ['các huyện ủy, thành ủy, đảng ủy trực thuộc', 'huyen-uy-va-dang-uy-truc-thuoc'],
    ['Thường trực HĐND tỉnh, các Ban, Tổ đại biểu và đại biểu HĐND tỉnh', 'thuong-truc-ban-to-dai-bieu-hdnd'],
    ['UBND cấp huyện', 'ubnd-cap-huyen'],
    ['UBND các quận, huyện, thị xã', 'ubnd-cap-huyen'],
    ['UBND các phường, xã', 'ubnd-cap-xa'],
    ['Chủ tịch UBND các xã', 'chu-tich-ubnd-cap-xa'],
    ['Văn phòng Đăng ký đất đai tỉnh', 'van-phong-dang-ky-dat-dai'],
    ['các cấp ủy, tổ chức đảng', 'cap-uy-to-chuc-dang'],
    ['Thủ trưởng các Sở, ban, ngành', 'thu-truong'],
    ['Giám đốc các Sở', 'giam-doc-so'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'bo-chi-huy-quan-su-tinh'],
    ['Ngành Nông nghiệp', 'cac-nganh-linh-vuc'],
    ['kiểm lâm', 'chi-cuc-kiem-lam'],
    ['lực lượng chức năng', 'co-quan-chuc-nang'],
    ['Đài Phát thanh và Truyền hình tỉnh', 'dai-phat-thanh-truyen-hinh'],
    ['Cục Thuế', 'cuc-thue'],
    ['Chủ đầu tư các dự án', 'chu-dau-tu'],
  ])('%s is %s, to its last word', (text, agency) => {
    expect(bodies(text)).toEqual([{ text, agency }]);
  });

  test.each(['Tổng cục', 'Báo', 'Điện lực Đồ Sơn', 'Bưu điện Cát Hải'])('%s is a body by the head of its name', (text) => {
    expect(bodies(text)).toEqual([{ text, agency: undefined }]);
  });

  test.each(['các hộ gia đình', 'báo cáo kết quả trước ngày 15/6'])('%s names none', (text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe('lunar new years', () => {
  test.each(TET)('$first is the day of a new moon at Hà Nội', ({ first }) => {
    expect(newMoonNear(first)).toBe(first);
  });

  test.each(TET)('$cycle is the name of the year $year', ({ year, cycle, first }) => {
    expect(cycle).toBe(`${STEMS[year % 10]!} ${BRANCHES[year % 12]!}`);
    expect(first.slice(0, 4)).toBe(String(year));
  });

  test('no year is left out', () => {
    expect(TET.map(({ year }) => year)).toEqual(Array.from({ length: 28 }, (_, index) => 2003 + index));
  });
});

test('each fixed feast is a day of every year', () => {
  const odd = FIXED_FEASTS.filter(({ month, day }) => new Date(Date.UTC(2023, month - 1, day)).getUTCDate() !== day);
  expect(odd).toEqual([]);
});

const STEMS = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
const BRANCHES = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];

/** The words by which a phrase is found, so that 'KH&ĐT' and 'KH & ĐT' count as one. */
function words(phrase: string): string {
  return tokenize(fold(phrase))
    .map(({ word }) => word)
    .join(' ');
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

function leaves(value: unknown): unknown[] {
  if (value instanceof RegExp || value === null || typeof value !== 'object') return [value];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(leaves)];
}

function bodies(text: string): { text: string; agency: string | undefined }[] {
  return tag(text, tokenize(fold(text)))
    .filter(({ classes }) => classes.has('agency'))
    .map(({ start, end, agency }) => ({ text: text.slice(start, end), agency }));
}

const DAY = 86_400_000;

/**
 * The day at 105° E of the new moon nearest to a day: the mean moon with its seven largest corrections, right to some minutes
 * (Meeus, Astronomical Algorithms, chapter 49; 70 s between dynamical and universal time).
 */
function newMoonNear(day: string): string {
  const k = Math.round((Date.parse(day) - Date.parse('2000-01-06')) / DAY / 29.530588861);
  const century = k / 1236.85;
  const e = 1 - 0.002516 * century;
  const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const latitude = 160.7108 + 390.67050284 * k;
  const julian =
    2451550.09766 + 29.530588861 * k + 0.00015437 * century ** 2 -
    0.4072 * sin(moon) + 0.17241 * e * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * latitude) +
    0.00739 * e * sin(moon - sun) - 0.00514 * e * sin(moon + sun) + 0.00208 * sin(2 * sun); // prettier-ignore
  return new Date((julian - 2440587.5 + 7 / 24) * DAY - 70_000).toISOString().slice(0, 10);
}
