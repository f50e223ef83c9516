import { type Bilingual, didYouMean, didYouMeanThis } from '../issue/index.js';
import { nameKey } from './name-key.js';

/** What people write for words, by the word. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/**
 * What people write for the words that an input takes whatever its vocabulary. Only guesses are made of it: an input says
 * the word itself.
 */
const meanings: Phrases = {
  // How a title came.
  new: ['新认定', '新获', '首次认定', '认定', '新增', '新建', '新建项目', '新设'],
  renewal: ['复核', '复核通过', '复审', '重新认定', '续期'],
  relocated: ['迁入', '持牌迁入', '持有迁入', '引进', '搬迁'],
  // Levels.
  national: ['国家级', '国家', '国级', '部级'],
  provincial: ['省级', '省', '浙江省'],
  municipal: ['市级', '市', '设区市', '地市级'],
  county: ['县级', '县', '区级', '县市区', '区县级'],
  // Sizes and ratings.
  large: ['大型', '大型企业', '大'],
  medium: ['中型', '中型企业', '中'],
  small: ['小型', '小型企业', '小'],
  micro: ['微型', '微型企业', '微'],
  A: ['A类', 'A档', 'A级', 'A类企业', '甲类'],
  B: ['B类', 'B档', 'B级', 'B类企业', '乙类'],
  C: ['C类', 'C档', 'C级', 'C类企业', '丙类'],
  D: ['D类', 'D档', 'D级', 'D类企业', '丁类'],
  // Receipts.
  received: ['已收到', '已到账', '已得', '已拨付', '已兑现', '已发放', '已领', '已领取', '已享受'],
  claimable: ['可申领', '可申请', '可得', '待申领', '待兑现', '可享受', '未申领', '可申领未申领'],
  // Places.
  existing: ['存量', '存量项目', '已建', '现有'],
  retrofit: ['技改', '技术改造', '改造'],
  'new-build': ['新建', '新建项目'],
  extension: ['扩建', '扩建项目'],
  'small-enterprise-park': ['小微企业园', '小微园'],
  'development-zone': ['开发区', '园区', '开发区(园区)', '产业园区', '经济开发区'],
  'featured-platform': ['特色平台', '重点平台', '其他重点平台', '特色小镇'],
  enterprise: ['企业', '公司'],
  site: ['地块', '项目', '宗地'],
  park: ['园区', '产业园'],
  district: ['区县', '县市区', '区', '县', '县(市、区)'],
  city: ['城市', '设区市', '市'],
  // Fields.
  name: ['名称', '企业名称', '公司名称', '项目名称'],
  source: ['来源', '资料来源'],
  note: ['备注', '说明'],
  industry: ['行业', '所属行业', '行业代码'],
  size: ['规模', '企业规模'],
  foundedIn: ['成立年份', '成立时间', '注册年份', '成立'],
  before: ['此前', '历史', '以前'],
  years: ['年份', '年度', '各年', '历年'],
  titles: ['称号', '资质', '荣誉', '资质荣誉'],
  projects: ['项目'],
  judgements: ['判断', '评价'],
  through: ['截至', '截至年份'],
  title: ['称号名称', '称号'],
  on: ['日期', '认定日期', '时间', '认定时间', '获批日期', '到账日期'],
  event: ['方式', '事件'],
  grade: ['等级', '级'],
  level: ['级别', '层级'],
  product: ['产品', '产品名称'],
  kind: ['类别', '类型', '种类'],
  approved: ['核定', '核定金额', '核定补助', '核定补助额'],
  policy: ['政策', '政策名称', '文件'],
  matter: ['事项', '奖励事项'],
  amount: ['金额', '资金', '补助金额'],
  status: ['状态'],
};

const loose = (text: string): string => nameKey(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The one of some words that a text is another way to write; of a word of a vocabulary, and of what says more, nothing. */
export const sameWord = (text: string, words: readonly string[]): string | undefined => {
  const own = loose(text);
  const found = words.filter((word) => meanings[word]?.some((phrase) => loose(phrase) === own) === true);
  return found.length === 1 ? found[0] : undefined;
};

const shortest = 2;

/** Whether a sentence says a word in Chinese, among all else that it says. */
export const saysWord = (sentence: string, word: string): boolean => {
  const said = loose(sentence);
  return (meanings[word] ?? []).map(loose).some((phrase) => phrase.length >= shortest && said.includes(phrase));
};

/** Of the words that may stand here, the one that a text says in Chinese; where it says several, none. */
const meant = (text: string, words: readonly string[], more: Phrases): string | undefined => {
  const said = loose(text);
  const named = words.flatMap((word) =>
    (more[word] ?? meanings[word] ?? []).map((phrase) => ({ word, phrase: loose(phrase) })),
  );
  const exact = named.find(({ phrase }) => phrase === said);
  if (exact !== undefined) return exact.word;
  // The longest phrase that the text holds; else the one word whose phrases hold the text.
  const held = named
    .filter(({ phrase }) => phrase.length >= shortest && said.includes(phrase))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  if (held[0] !== undefined) return held[0].word;
  const holding = new Set(
    said.length < shortest ? [] : named.filter(({ phrase }) => phrase.includes(said)).map(({ word }) => word),
  );
  return holding.size === 1 ? [...holding][0] : undefined;
};

/** What is no word of ours, though it holds a phrase of one: another title, or several. */
const others = new Set(
  [
    '专精特新中小企业',
    '省级专精特新中小企业',
    '省专精特新中小企业',
    '专精特新',
    '专精特新企业',
    '创新型中小企业',
    '科技型中小企业',
    '小微',
  ].map(loose),
);

const longest = 40;

/** Of the words that may stand here, the one that a text says in Chinese; none, where it says several or another thing. */
export const meantWord = (text: string, words: readonly string[], said: Phrases): string | undefined =>
  /\p{Script=Han}/u.test(text) && text.length <= longest && !others.has(loose(text))
    ? meant(text, words, said)
    : undefined;

/** "Did you mean “…”?" of the words that may stand here, whether a text misspells one or says it in Chinese. */
export const didYouMeanWord = (text: string, words: readonly string[], said: Phrases): Bilingual => {
  if (others.has(loose(text))) return { zh: '', en: '' };
  const word = meantWord(text, words, said);
  return word === undefined ? didYouMean(text, words) : didYouMeanThis(word);
};
