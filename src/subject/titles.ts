import { frozen } from '../edge/index.js';
import type { Bilingual } from '../issue/index.js';
import type { TitleLevel } from './vocabulary.js';

/** How long a title customarily runs, and by whose custom: the documents themselves name no term. */
interface Term {
  readonly years: number;
  readonly source: Bilingual;
}

/** What is known of a title beside its name. */
interface TitleKind {
  readonly title: Bilingual;
  /** The levels it is given at; none where it has no level. */
  readonly levels: readonly TitleLevel[];
  /** The level it has where none is written. */
  readonly level?: TitleLevel;
  /** What tells several of them apart, where an enterprise may have several. */
  readonly by?: 'product' | 'of' | 'grade';
  readonly term?: Term;
  /** How it is come by, and had, where it is not recognised: a list is entered, a certificate obtained. */
  readonly verbs?: TitleVerbs;
}

/** The words between an enterprise and its title: that it came, had come before, and is had. */
export interface TitleVerbs {
  readonly comes: Bilingual;
  readonly came: Bilingual;
  readonly has: Bilingual;
  readonly lacks: Bilingual;
}

type Four = readonly [string, string, string, string];

const verbs = (zh: Four, en: Four): TitleVerbs => ({
  comes: { zh: zh[0], en: en[0] },
  came: { zh: zh[1], en: en[1] },
  has: { zh: zh[2], en: en[2] },
  lacks: { zh: zh[3], en: en[3] },
});

const recognised = verbs(
  ['新认定为', '认定过', '为', '不是'],
  ['newly recognised as', 'recognised as', 'is', 'is not'],
);
const entered = verbs(
  ['入选', '入选过', '在榜：', '不在榜：'],
  ['entered the', 'on the', 'is on the', 'is not on the'],
);
const obtained = verbs(['取得', '取得过', '持有', '未持有'], ['obtained a', 'held a', 'holds a', 'does not hold a']);

const named = (zh: string, en: string, more: Omit<TitleKind, 'title'>): TitleKind => ({ title: { zh, en }, ...more });
const threeYears = (zh: string, en: string): Term => ({ years: 3, source: { zh, en } });

const championTerm = threeYears('单项冠军按惯例每三年复核一次', 'by custom champions are reviewed every three years');
const all = ['national', 'provincial', 'municipal'] as const;
const national = { levels: ['national'], level: 'national' } as const;
const provincial = { levels: ['provincial'], level: 'provincial' } as const;
const usuallyProvincial = { levels: ['provincial', 'municipal'], level: 'provincial' } as const;
const usuallyMunicipal = { levels: ['provincial', 'municipal'], level: 'municipal' } as const;
const noLevel = { levels: [] } as const;

const kinds = {
  'champion-enterprise': named('制造业单项冠军企业', 'manufacturing single-product champion enterprise', {
    levels: all,
    level: 'national',
    term: championTerm,
  }),
  'champion-product': named('单项冠军产品', 'single-product champion product', {
    levels: all,
    level: 'national',
    by: 'product',
    term: championTerm,
  }),
  'champion-candidate': named('单项冠军培育企业', 'single-product champion candidate', {
    levels: all,
    level: 'national',
  }),
  'little-giant': named('国家级专精特新“小巨人”', 'national “Little Giant”', {
    ...national,
    term: threeYears('“小巨人”按惯例每三年复核一次', 'by custom “Little Giants” are reviewed every three years'),
  }),
  'hidden-champion': named('省级“隐形冠军”', 'provincial “hidden champion”', provincial),
  'sme-service-platform': named(
    '市级专精特新中小企业服务示范平台',
    'municipal demonstration platform serving specialised SMEs',
    { levels: ['municipal'], level: 'municipal' },
  ),
  'manufacturing-500': named('中国制造业企业500强', 'China Top 500 Manufacturing Enterprises list', {
    ...national,
    verbs: entered,
  }),
  'private-manufacturing-500': named(
    '中国制造业民营企业500强',
    'China Top 500 Private Manufacturing Enterprises list',
    {
      ...national,
      verbs: entered,
    },
  ),
  dcmm: named('DCMM贯标证书', 'DCMM certificate', {
    levels: [],
    verbs: obtained,
    by: 'grade',
    term: threeYears('DCMM证书按惯例三年有效', 'by custom a DCMM certificate runs three years'),
  }),
  demonstration: named('示范（标杆）称号', 'demonstration title', { levels: all, by: 'of', verbs: obtained }),
  'high-tech': named('国家高新技术企业', 'national high-tech enterprise', {
    ...national,
    term: threeYears(
      '高新技术企业证书按惯例三年有效，期满重新认定',
      'by custom a high-tech certificate runs three years and is then applied for anew',
    ),
  }),
  'high-tech-candidate': named('高新技术企业培育对象', 'high-tech candidate', usuallyMunicipal),
  'listing-nursery': named('“双创苗圃版”企业', 'enterprise of the innovation nursery board', noLevel),
  'listing-reserve': named('上市后备企业', 'listing reserve enterprise', usuallyMunicipal),
  'listing-filed': named('已报会企业', 'enterprise that has filed for listing', noLevel),
  listed: named('上市公司', 'listed company', noLevel),
  'fangshui-yangyu': named('“放水养鱼”企业', '“fill the pond to raise fish” enterprise', usuallyProvincial),
  'innovation-leader-candidate': named('创新型领军企业培育对象', 'innovation leader candidate', usuallyMunicipal),
  'innovation-leader': named('创新型领军企业', 'innovation leader', usuallyProvincial),
  'chain-leader': named('“链主”企业', '“chain leader” enterprise', usuallyProvincial),
  eagle: named('“雄鹰”企业', '“Eagle” enterprise', provincial),
};

export type TitleName = keyof typeof kinds;

/** Every title, with the levels it is given at. */
export const titleKinds: Readonly<Record<TitleName, TitleKind>> = kinds;

export const titleNames = frozen(Object.keys(titleKinds) as unknown as readonly [TitleName, ...TitleName[]]);

export const titleWord = (title: TitleName): Bilingual => titleKinds[title].title;

export const titleVerbs = (title: TitleName): TitleVerbs => titleKinds[title].verbs ?? recognised;

/** Titles that come in grades: each grade is a certificate of its own, whatever else it is called. */
export const gradedTitles: readonly TitleName[] = titleNames.filter((title) => titleKinds[title].by === 'grade');

/** Titles that come at several levels: one of a name at another level is another title. */
export const levelledTitles: readonly TitleName[] = titleNames.filter((title) => titleKinds[title].levels.length > 1);

/** How far a reading lets a title stand past its customary term, with nothing told of its end or its renewal. */
export const titleTerms = ['stands-until-told', 'lapses'] as const;
export type TitleTerm = (typeof titleTerms)[number];
