import type { Bilingual } from '../../issue/index.js';

/** What examples are called beside the conditions that are supposed: what else of them is not as usual. */

export const inYear = (year: number): Bilingual => ({
  zh: `所问为${String(year)}年`,
  en: `asked about ${String(year)}`,
});

export const moneyReceived: Bilingual = { zh: '另有已获资金', en: 'with money received' };

export const toldOtherwise: Bilingual = {
  zh: '称号、项目等另有填法',
  en: 'with titles, projects or lists told otherwise',
};

export const longHeld: Bilingual = { zh: '称号取得已久', en: 'with titles that came long ago' };

export const reckonedTogether: Bilingual = { zh: '几份文件一并计算', en: 'documents calculated together' };

export const severalMet: Bilingual = { zh: '同时符合多档', en: 'several tiers met at once' };

export const bothOf = (one: Bilingual, two: Bilingual): Bilingual => ({
  zh: `${one.zh}；${two.zh}`,
  en: `${one.en}; ${two.en}`,
});

/** The same under a name that says more. */
export const named = <Each extends { readonly name: Bilingual }>(each: Each, more: Bilingual): Each => ({
  ...each,
  name: bothOf(each.name, more),
});
