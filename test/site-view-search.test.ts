import { describe, expect, test } from 'vitest';
import { filtersFrom, passes } from '../site/view/filter.ts';
import { highlight } from '../site/view/highlight.ts';
import { listPage } from '../site/view/list.ts';
import { results } from '../site/view/result.ts';
import { rows } from '../site/view/row.ts';
import { index, search } from '../site/view/search.ts';
import { term, tokens } from '../site/view/tokens.ts';
import { fixture } from './site-library.ts';

const all = rows(fixture());
const found = (query: string) => search(index(all), query);
const ids = (query: string) => found(query).rows.map(({ id }) => id);

describe('search', () => {
  test.each`
    query                             | first
    ${'đầu tư công'}                  | ${'t-pay'}
    ${'dau tu cong'}                  | ${'t-pay'}
    ${'DAU TU CONG'}                  | ${'t-pay'}
    ${'đầu tư công'.normalize('NFD')} | ${'t-pay'}
    ${'do son'}                       | ${'i-houses'}
    ${'Đồ Sơn'}                       | ${'i-houses'}
    ${'bien ch'}                      | ${'t-hold'}
    ${'45000'}                        | ${'i-revenue'}
    ${'45.000 ty'}                    | ${'i-revenue'}
    ${'nội địa'}                      | ${'i-revenue'}
    ${'khong tang'}                   | ${'t-hold'}
  `('"$query" finds $first first', ({ query, first }: { query: string; first: string }) => {
    expect(ids(query)[0]).toBe(first);
  });

  test.each(['hai phong', 'Hải Phòng', '12/KH-UBND', 'ke hoach thu'])('"%s" finds all rows by their place or document', (query) => {
    expect(ids(query)).toHaveLength(all.length);
  });

  test('all words count before some: a row is found by some of them only where none has all, and that is said', () => {
    expect(found('biên chế')).toMatchObject({ partial: false });
    expect(ids('biên chế')).toEqual(['t-hold']);
    expect(found('biên lũ')).toMatchObject({ partial: true });
  });

  test('a typing error is forgiven in a long word, never in a short one', () => {
    expect(ids('phuang')).not.toEqual([]);
    expect(ids('xhe')).toEqual([]);
  });

  test('nothing is found by nothing', () => {
    expect(found('…')).toMatchObject({ rows: [], partial: false });
  });

  test('words side by side come before the same words apart', () => {
    const [row] = all;
    const apart = { ...row!, id: 'apart', quote: 'Công nghiệp đầu tàu, tư nhân; công công công' };
    expect(search(index([apart, ...all]), 'dau tu cong').rows.map(({ id }) => id)).toEqual(['t-pay', 'apart']);
  });
});

test.each`
  text                     | terms                    | shown
  ${'vốn đầu tư công'}     | ${['dau', 'tu', 'cong']} | ${'vốn <mark>đầu tư công</mark>'}
  ${'Đầu, tư <b>'}         | ${['dau', 'tu']}         | ${'<mark>Đầu</mark>, <mark>tư</mark> &lt;b&gt;'}
  ${'đạt 45.000 tỷ'}       | ${['45000']}             | ${'đạt <mark>45.000</mark> tỷ'}
  ${'không có gì'}         | ${[]}                    | ${'không có gì'}
  ${'phấn đấu đầu tư'}     | ${['dau', 'tu']}         | ${'phấn <mark>đấu đầu tư</mark>'}
  ${'phấn đấu vốn đầu tư'} | ${['dau', 'tu']}         | ${'phấn đấu vốn <mark>đầu tư</mark>'}
`('"$text" searched for $terms shows $shown', ({ text, terms, shown }: { text: string; terms: string[]; shown: string }) => {
  expect(highlight(text, new Set(terms)).html).toBe(shown);
});

test('a text is cut into syllables and numbers, decomposed letters whole', () => {
  expect(tokens('Số 10-NQ/TU, 10,34%'.normalize('NFD')).map((token) => term(token.text))).toEqual(['so', '10', 'nq', 'tu', '10,34']);
});

test.each`
  address                        | left
  ${''}                          | ${['t-pay', 't-hold', 'i-revenue', 'i-houses']}
  ${'kind=task'}                 | ${['t-pay', 't-hold']}
  ${'body=Sở Tài chính'}         | ${['t-pay']}
  ${'year=2024&kind=target'}     | ${['i-revenue']}
  ${'place=VN-HN'}               | ${[]}
  ${'status=no-deadline'}        | ${['t-hold']}
  ${'status=met'}                | ${[]}
  ${'topic=finance&kind=&year='} | ${['t-pay', 't-hold', 'i-revenue', 'i-houses']}
`('the address "$address" leaves $left', ({ address, left }: { address: string; left: string[] }) => {
  const filters = filtersFrom(new URLSearchParams(address));
  expect(all.filter((row) => passes(row, filters)).map(({ id }) => id)).toEqual(left);
});

test('results carry their ids and links under the site’s base', () => {
  const drawn = results(all, listPage(fixture()).client).html;
  expect(Array.from(drawn.matchAll(/data-result="([^"]+)"/g), (match) => match[1])).toEqual(all.map(({ id }) => id));
  expect(drawn).toContain('href="/kho/commitments/t-hold/"');
  expect(drawn).toContain('<span class="from">tạm tính</span>');
});
