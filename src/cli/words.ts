import type { Bilingual } from '../issue/index.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Everything the command line says of itself. */
export const help = {
  about: both('惠企政策：数据进，金额和理由出。', 'Enterprise policies: facts in, money and reasons out.'),
  exits: both(
    '退出码：0 已求值（结论可以是“无法判断”）；1 检查类命令有发现；2 用法或输入有误，或 huiqi 自身故障。\n结果写标准输出，问题写标准错误。',
    'Exit codes: 0 evaluated, though some answers may be “cannot tell”; 1 findings, for commands that check; 2 bad usage or bad input, or a fault of huiqi itself.\nResults go to standard output, problems to standard error.',
  ),
  evaluate: both('按一份文件、一个年度评估一家企业', 'decide what a document grants one enterprise in one year'),
  list: both('列出文件、规则和读法', 'list documents, their rules and their readings'),
  file: both('企业的 JSON 文件；- 为标准输入', 'JSON file of the enterprise; - for standard input'),
  document: both('文件编号，见 huiqi list', 'id of the document, see huiqi list'),
  year: both('年度，如 2026', 'programme year, such as 2026'),
  reading: both('取非默认读法，可重复', 'take a reading other than the default; may be repeated'),
  asIfInForce: both('把方案期改为此期间，用于回测', 'move the plan period, to test the rules on years past'),
  assumeNone: both('输入未填的列表按“没有”处理：titles、projects、received', 'take lists that the input leaves out as none: titles, projects, received'),
  language: both('语言：zh 或 en', 'language: zh or en'),
  format: both('格式', 'format'),
  subject: both('评估对象', 'what is evaluated'),
  version: both('显示版本', 'show the version'),
  help: both('显示帮助', 'show help'),
  oneFile: both('一次只读一个文件。', 'one file at a time.'),
  readings: both('读法（* 为默认；以 --reading 编号=选项 改取）', 'Readings (* is the default; take another with --reading id=option)'),
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
} as const;
