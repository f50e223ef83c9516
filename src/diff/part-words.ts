import { type Bilingual, both } from '../issue/index.js';

/** What authors mostly call a parameter, or the column of a table. */
const parameterWords: Readonly<Record<string, Bilingual>> = {
  amount: both('金额', 'amount'),
  threshold: both('门槛', 'threshold'),
  grade: both('等级', 'grade'),
  level: both('级别', 'level'),
  kind: both('类别', 'kind'),
  cap: both('上限', 'cap'),
  floor: both('下限', 'floor'),
  least: both('下限', 'least'),
  most: both('上限', 'most'),
  quota: both('限额', 'quota'),
  share: both('比例', 'share'),
  rate: both('比例', 'rate'),
};

/** What the parts of rule data are called, wherever they stand. */
const keyWords: Readonly<Record<string, Bilingual>> = {
  title: both('名称', 'title'),
  name: both('代号', 'identifier'),
  id: both('代号', 'identifier'),
  shortTitle: both('简称', 'short title'),
  note: both('说明', 'note'),
  clauses: both('所引条款', 'clauses cited'),
  cites: both('各条件所引条款', 'clauses cited by conditions'),
  departments: both('牵头单位和配合单位', 'departments'),
  kind: both('规则种类', 'kind of rule'),
  subject: both('适用对象', 'subject'),
  entries: both('如何分项', 'how entries are told apart'),
  conditions: both('条件', 'conditions'),
  parameters: both('数值', 'figures'),
  outcome: both('结果', 'outcome'),
  pays: both('金额算法', 'how the amount is calculated'),
  repeats: both('可享受的次数', 'how often it is paid'),
  severalRows: both('同时符合多档时的取法', 'which tier is paid where several are met'),
  paidBefore: both('视为以前已奖励的情形', 'what counts as paid in earlier years'),
  payments: both('分期兑现', 'instalments'),
  library: both('库名', 'name of the pool'),
  grants: both('给予的内容', 'what is granted'),
  class: both('类别', 'class'),
  measure: both('所计的数', 'figure counted'),
  force: both('约束力', 'force'),
  holds: both('条件', 'conditions'),
  says: both('内容', 'text'),
  units: both('列示单位', 'units shown'),
  period: both('实施期', 'plan period'),
  through: both('截止日期', 'last day'),
  from: both('起始日期', 'first day'),
  status: both('效力', 'status'),
  scope: both('适用范围', 'scope'),
  rank: both('位次', 'rank'),
  city: both('设区市', 'city'),
  issuer: both('发文机关', 'issuer'),
  number: both('发文字号', 'document number'),
  members: both('所含奖励', 'awards in it'),
  received: both('已享受同类资金的处理', 'treatment of support received'),
  active: both('是否适用', 'whether it applies'),
  options: both('各种理解', 'options'),
  changes: both('对规则的改动', 'changes to rules'),
  default: both('默认理解', 'default interpretation'),
  figures: both('指标值', 'target figures'),
  value: both('数值', 'value'),
  unit: both('单位', 'unit'),
  place: both('位置', 'place'),
  anchor: both('定位文字', 'anchor'),
  summary: both('摘要', 'summary'),
  why: both('理由', 'reason'),
  operator: both('比较', 'comparison'),
  params: both('口径', 'basis'),
  cap: both('上限', 'cap'),
  classOf: both('所属级别', 'class'),
  funding: both('资金来源', 'funding'),
  instalments: both('分期兑现', 'instalments'),
  each: both('分项依据', 'items'),
  amount: both('金额', 'amount'),
  titleTerm: both('称号过了惯例期限如何对待', 'titles past their customary term'),
  lead: both('牵头单位', 'lead department'),
  supporting: both('配合单位', 'supporting department'),
  by: both('承担方', 'paid by'),
  share: both('比例', 'share'),
  after: both('间隔年数', 'years after'),
  events: both('取得方式', 'how obtained'),
  levels: both('级别', 'levels'),
  within: both('年数', 'number of years'),
  yearsAgo: both('往前年数', 'years back'),
  fact: both('所看的信息', 'what is looked at'),
};

/** Files that hold no rule: what an entry of each is. */
const fileWords: Readonly<Record<string, Bilingual>> = {
  document: both('文件信息', 'document'),
  groups: both('奖励之间的限制', 'limits between awards'),
  readings: both('条文理解', 'interpretation'),
  targets: both('指标', 'target'),
  clauses: both('条款登记', 'clause on record'),
  defects: both('文本存疑处', 'textual issue'),
  oracles: both('核对样例', 'checked example'),
  amendments: both('修改文件', 'amendment'),
  vocabulary: both('词汇', 'vocabulary'),
  sharedVocabulary: both('共用词汇', 'shared vocabulary'),
};

const wordIn = (words: Readonly<Record<string, Bilingual>>, key: string): Bilingual | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** What a key of rule data is called; nothing where it is a name that an author chose. */
export const keyWord = (key: string): Bilingual | undefined => wordIn(keyWords, key);

/** What a parameter or a column is called: what authors call otherwise goes by its own name. */
export const parameterWord = (key: string): Bilingual => wordIn(parameterWords, key) ?? both(`“${key}”`, `“${key}”`);

export const fileWord = (file: string): Bilingual | undefined => wordIn(fileWords, file);
