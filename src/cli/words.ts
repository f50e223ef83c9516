import { type Bilingual, both, quoted } from '../issue/index.js';
import type { DefectFile } from '../rule/index.js';

/** Everything the command line says of itself. */
export const help = {
  about: both(
    '惠企政策：输入企业数据，测算奖补金额，逐条列明依据。',
    'Enterprise policies: enter facts; get the amount and the clause behind each item.',
  ),
  exits: both(
    '退出码：0——已测算（结论可以是“信息不足”），或检查（check、verify）无发现；1——检查有发现；2——用法或输入有误，或 huiqi 自身故障。\n结果写标准输出，问题写标准错误。',
    'Exit codes: 0 evaluated, though some answers may be “information missing”, or checked (check, verify) and nothing found; 1 something found; 2 bad usage or bad input, or a fault of huiqi itself.\nResults go to standard output, problems to standard error.',
  ),
  force: both('替换已存在的文件', 'replace an existing file'),
  version: both('显示版本', 'show the version'),
  help: both('显示帮助', 'show help'),
  optionsAlone: (list: string) => both(`选项（${list}）`, `options alone (${list})`),
  required: both('（必填）', ' (required)'),
  byDefault: (value: string) => both(`（默认：${value}）`, ` (default: ${value})`),
  example: both('例：', 'Example: '),
  exitsOf: {
    answers: both(
      '退出码：0——已测算（结论可以是“信息不足”）；2——用法或输入有误，或 huiqi 自身故障。\n结果写标准输出，问题写标准错误。',
      'Exit codes: 0 answered, though the answer may be “information missing”; 2 bad usage or bad input, or a fault of huiqi itself.\nResults go to standard output, problems to standard error.',
    ),
    checks: both(
      '退出码：0——已运行，没有要处理的问题；1——有要处理的问题；2——用法或输入有误，或 huiqi 自身故障。\n结果写标准输出，问题写标准错误。',
      'Exit codes: 0 done, and nothing found; 1 findings that need attention; 2 bad usage or bad input, or a fault of huiqi itself.\nResults go to standard output, problems to standard error.',
    ),
    writes: both(
      '退出码：0——已写好；2——用法或输入有误，或 huiqi 自身故障，什么也没有写。\n问题写标准错误。',
      'Exit codes: 0 written; 2 bad usage or bad input, or a fault of huiqi itself, and nothing written.\nProblems go to standard error.',
    ),
    serves: both(
      '退出码：0——对方已结束连接；2——用法有误，或 huiqi 自身故障。',
      'Exit codes: 0 the connection was closed; 2 bad usage, or a fault of huiqi itself.',
    ),
  },
  readings: both(
    '条文理解（* 为默认；以 --reading 编号=选项 改取）',
    'Interpretations (* is the default; take another with --reading id=option)',
  ),
  standing: both('效力：', 'Status: '),
  period: both('实施期：', 'Plan period: '),
  city: both('适用：', 'For: '),
  /** Heads of the documents at a glance, and what one holds of a kind. */
  overview: { zh: ['文件编号', '城市', '效力', '内容'], en: ['document', 'city', 'status', 'holds'] },
  holds: (kind: Bilingual, count: number) => both(`${kind.zh}${String(count)}项`, `${kind.en}: ${String(count)}`),
  amends: (document: string, day: string, title: Bilingual) =>
    both(
      `修改：自${day}起，以《${title.zh}》修改 ${document}（修改前 → 修改后）`,
      `Amends ${document} from ${day} on, by ${quoted(title.en)} (before → after):`,
    ),
  ownRules: (folder: string) =>
    both(
      `※ 按 ${folder} 中的规则，非软件自带的规则；条件和金额可能与所引条款不一致。`,
      `* By the rules in ${folder}, not those of the package: conditions and amounts may differ from the clauses cited.`,
    ),
  heads: {
    'Usage:': both('用法：', 'Usage:'),
    'Arguments:': both('参数：', 'Arguments:'),
    'Options:': both('选项：', 'Options:'),
    'Commands:': both('命令：', 'Commands:'),
  },
} as const;

const several = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What a document holds, counted. */
export const counted = {
  clauses: (count: number) => both(`条款${String(count)}条`, several(count, 'clause', 'clauses')),
  rules: (count: number) => both(`规则${String(count)}项`, several(count, 'rule', 'rules')),
  targets: (count: number) => both(`指标${String(count)}项`, several(count, 'target', 'targets')),
  defects: (count: number) => both(`存疑${String(count)}处`, several(count, 'textual issue', 'textual issues')),
} as const;

/** What a check says beside its findings. */
export const checked = {
  found: (count: number) => both(`共${String(count)}处问题。`, `${several(count, 'problem', 'problems')} in all.`),
  fixed: both('已改正：', 'corrected: '),
  fixable: (count: number) =>
    both(
      `其中${String(count)}处只有一种改法，--fix 即可改正。`,
      `${String(count)} of them ${count === 1 ? 'is' : 'are'} corrected by --fix.`,
    ),
  clean: (count: number) =>
    both(`未发现问题（${String(count)}份文件）：`, `Nothing found (${several(count, 'document', 'documents')}):`),
  withoutSources: both(
    '未与原文核对：请用 --sources 指明原文文件夹。',
    'Not held against the texts: name their folder with --sources.',
  ),
} as const;

/** What a list of defects says. */
export const defectWords = {
  kind: (title: string, kind: string) => both(`${title}〔${kind}〕`, `${title} [${kind}] `),
  found: both('文件所载：', 'The document: '),
  taken: both('本程序采用：', 'Applied here: '),
  oracle: (relation: string) => both(`勾稽关系${quoted(relation)}不成立`, `Cross-check failed: ${relation}`),
  none: both('没有文本存疑处。', 'No textual issues.'),
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
