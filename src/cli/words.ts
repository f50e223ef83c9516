import type { Bilingual } from '../issue/index.js';
import type { DefectFile } from '../rule/index.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Everything the command line says of itself. */
export const help = {
  about: both('惠企政策：数据进，金额和理由出。', 'Enterprise policies: facts in, money and reasons out.'),
  exits: both(
    '退出码：0 已求值（结论可以是“无法判断”），或检查（check、verify）无发现；1 检查有发现；2 用法或输入有误，或 huiqi 自身故障。\n结果写标准输出，问题写标准错误。',
    'Exit codes: 0 evaluated, though some answers may be “cannot tell”, or checked (check, verify) and nothing found; 1 something found; 2 bad usage or bad input, or a fault of huiqi itself.\nResults go to standard output, problems to standard error.',
  ),
  evaluate: both(
    '按一份文件、一个年度评估一家企业（或一宗项目用地、一个园区、区县、城市）',
    'decide what a document says of one enterprise (or site, park, district, city) in one year',
  ),
  evaluateAll: both(
    '按所有适用的文件评估一个对象，同一事项取高，不适用的说明原因',
    'decide what every document that fits says of one subject, one matter paid once',
  ),
  timeline: both(
    '逐年列出到期的奖励、当年合计和累计，已付的结转下一年',
    'list year after year what falls due, what is paid and the sum so far',
  ),
  from: both('第一个年度', 'first programme year'),
  through: both('最后一个年度', 'last programme year'),
  timelineFormat: both('格式；svg 需另装 vega 和 vega-lite', 'format; svg needs vega and vega-lite installed'),
  list: both('列出文件、规则和读法，或已知缺陷', 'list documents, their rules and their readings, or known defects'),
  check: both(
    '检查规则数据：条款、数值、编号、日期、核算、读法',
    'check the rule data: clauses, figures, ids, days, oracles, readings',
  ),
  what: both(
    '列出什么：documents（默认）或 defects（已知缺陷）',
    'what to list: documents (default) or defects, what is known to be wrong in them',
  ),
  rules: both(
    '规则文件夹；不写则用当前目录下的 rules，没有则用软件自带的',
    'folder of rules; without it, rules in the working directory, or else those of the package',
  ),
  sources: both(
    '原文文件夹，文本以条款编号前三位起名；不写则不与原文核对',
    'folder of the documents’ texts, named by the first three digits of their clauses; without it, nothing is held against them',
  ),
  file: both('对象的 JSON 文件；- 为标准输入', 'JSON file of the subject; - for standard input'),
  document: both('文件编号，见 huiqi list', 'id of the document, see huiqi list'),
  year: both('年度，如 2026', 'programme year, such as 2026'),
  reading: both('取非默认读法，可重复', 'take a reading other than the default; may be repeated'),
  asIfInForce: both('把方案期改为此期间，用于回测', 'move the plan period, to test the rules on years past'),
  assumeNone: both(
    '输入未填的列表按“没有”处理：titles、projects、received',
    'take lists that the input leaves out as none: titles, projects, received',
  ),
  targets: both(
    '按观测值评估一个城市的指标目标；不给文件则列出一份文件的指标数',
    'hold what was observed of a city against its targets; without FILE, list the figures of a document',
  ),
  cityFile: both('城市的 JSON 文件；- 为标准输入', 'JSON file of the city; - for standard input'),
  observedThrough: both('只用截至该年的观测值', 'use only what was observed through that year'),
  indicator: both('只看这个指标（编号或名称），可重复', 'only this indicator, by id or name; may be repeated'),
  questions: both(
    '列出值得问的：还缺哪些信息，每项能定下多少钱',
    'list what is worth asking: the facts that are missing, and how much money each can settle',
  ),
  ask: both(
    '在终端里一问一答，补全一家企业的信息，写成 JSON',
    'ask for what is missing, one question at a time, and write the answers as JSON',
  ),
  askFile: both('已知信息的 JSON 文件；不写则从头问起', 'JSON file of what is known; without it, all is asked for'),
  out: both('写入的文件；已存在则不写，除非 --force', 'file to write; never an existing one without --force'),
  force: both('替换已存在的文件', 'replace an existing file'),
  conflicts: both(
    '列出一个指标在各文件中的数，取哪一个，为何',
    'show every document’s figure for an indicator, which is followed, and why',
  ),
  indicatorName: both('指标的编号或名称', 'id or name of the indicator'),
  targetYear: both('目标年份，如 2025', 'year the figures are for, such as 2025'),
  city: both('城市全称', 'full name of the city'),
  whatWouldItTake: both(
    '列出每项未符合的奖励今年还需要什么：最小的改变、能多得多少；或为何得不到',
    'for every award not due, the smallest changes this year that would make it so and what they gain, or why none does',
  ),
  rule: both('只看这项奖励，如 revenue-milestone', 'only this award, such as revenue-milestone'),
  sensitivity: both(
    '逐一改取每处读法，看合计或结论怎么变，以及任意组合下的最少和最多',
    'change each reading in turn and see what becomes of the total or the answer, and the least and the most over all combinations',
  ),
  receipt: both(
    '把本次决定的回执写入这个文件，供日后用 huiqi verify 重算；已存在则不写，除非 --force',
    'write a receipt of the decision to this file, for huiqi verify to make it again; never an existing file without --force',
  ),
  verify: both(
    '按回执重算决定，说明与当时有何不同',
    'make a decision again from its receipt, and say what is not as it was',
  ),
  receiptFile: both(
    'huiqi evaluate --receipt 写出的文件；- 为标准输入',
    'file that huiqi evaluate --receipt wrote; - for standard input',
  ),
  verifyInput: both(
    '当时的输入；- 为标准输入；不给则只核对版本和规则数据',
    'the input of that time; - for standard input; without it only the version and the rule data are compared',
  ),
  language: both('语言：zh 或 en', 'language: zh or en'),
  format: both('格式', 'format'),
  subject: both('评估对象的类型，默认 enterprise', 'kind of subject, enterprise by default'),
  version: both('显示版本', 'show the version'),
  help: both('显示帮助', 'show help'),
  oneFile: both('一次只读一个文件。', 'one file at a time.'),
  readings: both(
    '读法（* 为默认；以 --reading 编号=选项 改取）',
    'Readings (* is the default; take another with --reading id=option)',
  ),
  standing: both('状态：', 'Status: '),
  period: both('方案期：', 'Period: '),
  heads: {
    'Usage:': both('用法：', 'Usage:'),
    'Arguments:': both('参数：', 'Arguments:'),
    'Options:': both('选项：', 'Options:'),
    'Commands:': both('命令：', 'Commands:'),
  },
} as const;

/** Kinds of rules as headings of a list. */
export const kinds = {
  award: both('奖励', 'Awards'),
  tier: both('培育库', 'Libraries'),
  entitlement: both('服务与荣誉', 'Services and honours'),
  limit: both('限值与准入', 'Limits and permissions'),
} as const;

const several = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What a document holds, counted. */
export const counted = {
  clauses: (count: number) => both(`${String(count)} 条款`, several(count, 'clause', 'clauses')),
  rules: (count: number) => both(`${String(count)} 规则`, several(count, 'rule', 'rules')),
  targets: (count: number) => both(`${String(count)} 指标`, several(count, 'target', 'targets')),
  defects: (count: number) => both(`${String(count)} 已知缺陷`, several(count, 'known defect', 'known defects')),
} as const;

/** What a check says beside its findings. */
export const checked = {
  found: (count: number) => both(`共 ${String(count)} 处问题。`, `${several(count, 'problem', 'problems')} in all.`),
  withoutSources: both(
    '未与原文核对：请用 --sources 指明原文文件夹。',
    'Not held against the texts: name their folder with --sources.',
  ),
} as const;

/** What making a decision again says beside what differs. */
export const verified = {
  same: both('与回执一致：重算所得的决定与当时相同。', 'As the receipt says: made again, the decision is the same.'),
  sameSoFar: both('版本和规则数据与回执一致。', 'The version and the rule data are as the receipt says.'),
  unchecked: both('没有给出输入，未核对：', 'Without the input, not compared: '),
  inputTwice: both('标准输入只能读一次。', 'standard input can be read only once.'),
} as const;

/** What a list of defects says. */
export const defectWords = {
  found: both('文件所载：', 'The document: '),
  taken: both('本库所取：', 'Taken here: '),
  oracle: both('由核算得出：', 'Shown by: '),
  none: both('没有已知缺陷。', 'No known defects.'),
} as const;

/** Kinds of defects. */
export const defectKinds = {
  sum: both('合计不符', 'sum'),
  count: both('计数不符', 'count'),
  'names-shifted': both('名称错位', 'names shifted'),
  'target-below-base': both('目标低于基数', 'target below base'),
  contradiction: both('自相矛盾', 'contradiction'),
  conflict: both('与他文冲突', 'conflict'),
  'base-mismatch': both('基数不符', 'base mismatch'),
  'unit-missing': both('缺单位', 'unit missing'),
  wording: both('措辞不明', 'wording'),
  misprint: both('文字差错', 'misprint'),
  'missing-part': both('缺件', 'missing part'),
  implausible: both('数值可疑', 'implausible'),
} as const satisfies Record<DefectFile['kind'], Bilingual>;
