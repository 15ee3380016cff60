import { ADMINISTRATION } from './measures/administration.ts';
import { BUDGET } from './measures/budget.ts';
import { ECONOMY } from './measures/economy.ts';
import { ENVIRONMENT } from './measures/environment.ts';
import { FARMING } from './measures/farming.ts';
import { INVESTMENT } from './measures/investment.ts';
import { PARTY } from './measures/party.ts';
import { PRODUCTION } from './measures/production.ts';
import { SOCIETY } from './measures/society.ts';
import { TRADE } from './measures/trade.ts';
import type { Measure } from '../schema/lexicon.ts';

/** Growths that a percentage tells without a word of growing ('GRDP ước đạt 10,34%'), though their names are those of levels too. */
export const GROWTHS_UNSAID: readonly string[] = ['grdp-growth', 'gdp-growth'];

/**
 * What plans and reports measure, with the noun phrases that name each. A level and its growth are two measures that share their phrases;
 * the longest phrase whose measure takes the value's unit wins, so that `kim ngạch xuất khẩu nông sản` is never all exports.
 */
export const MEASURES: readonly Measure[] = [
  ...ADMINISTRATION,
  ...BUDGET,
  ...ECONOMY,
  ...ENVIRONMENT,
  ...FARMING,
  ...INVESTMENT,
  ...PARTY,
  ...PRODUCTION,
  ...SOCIETY,
  ...TRADE,
];
