import type { ByLanguage, Notice } from '../../issue/index.js';

/** What remarks are about, in few words: where there is no room for more, they are counted by it. */
export const remarkMatters: ByLanguage<Readonly<Partial<Record<Notice['code'], string>>>> = {
  zh: {
    'receipt-listed-twice': '资金重复填写，两笔都计入',
    'city-spelt-alike': '设区市拼写相同',
    'names-nearly-equal': '名称相近，按两个处理',
    'figure-tenfold': '数据与相邻年度相差约10倍或100倍',
    'figure-unit': '数据与相邻年度相差千倍以上',
    'part-above-whole': '部分大于整体',
    'district-unknown': '县（市、区）名称待核对',
    'title-has-no-grade': '称号不分等级，等级不采用',
    'title-by-no-product': '称号不按产品授予，产品不采用',
    'receipt-names-nothing': '资金所填名称不在名单中',
    'claimable-lower': '可申领的低于本文件奖励',
    'receipt-before-due': '资金领取早于符合条件',
    'title-without-level': '称号未填级别',
    'title-past-term': '称号逾惯例期限，未填复核',
  },
  en: {
    'receipt-listed-twice': 'support listed twice, both counted',
    'city-spelt-alike': 'city spelt like another',
    'names-nearly-equal': 'names nearly alike, taken as two',
    'figure-tenfold': 'figures about ten or a hundred times those beside them',
    'figure-unit': 'figures a thousand times those beside them',
    'part-above-whole': 'a part above its whole',
    'district-unknown': 'name of the district to be checked',
    'title-has-no-grade': 'titles without grades, grade not used',
    'title-by-no-product': 'titles not awarded to products, product not used',
    'receipt-names-nothing': 'support for a name not listed',
    'claimable-lower': 'claimable elsewhere below the award here',
    'receipt-before-due': 'support received before its award was due',
    'title-without-level': 'titles without a level',
    'title-past-term': 'titles past their customary term, no renewal stated',
  },
};
