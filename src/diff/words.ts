import { type Bilingual, both, type Language, punctuation } from '../issue/index.js';
import { wordTitle } from '../subject/index.js';
import type { Trial } from './boundary/index.js';
import type { ShiftClass } from './shift.js';

const several = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** At which level of a title an award is told, behind its name. */
export const levelText = (level: string | undefined, language: Language): string =>
  level === undefined ? '' : punctuation[language].bracketed(wordTitle(level)?.[language] ?? level);

/** What becomes of answers, as a heading and as a count. */
export const classWords: Readonly<Record<ShiftClass, Bilingual>> = {
  lost: both('不再符合', 'No longer qualify'),
  less: both('金额减少或要求提高', 'Receive less or must meet more'),
  gained: both('新符合', 'Newly qualify'),
  more: both('金额增加或要求降低', 'Receive more or must meet less'),
  opened: both('由不符合转为信息不足', 'From not qualified to information missing'),
  closed: both('由信息不足转为不符合', 'From information missing to not qualified'),
  otherwise: both('其他变化', 'Other changes'),
  range: both('仅上下限变化', 'Range only'),
  words: both('仅文字', 'Wording only'),
};

export const shiftName = (name: ShiftClass): Bilingual => classWords[name];

export const corpusWords: Readonly<Record<Trial['corpus'], (count: number) => Bilingual>> = {
  boundary: (count) => both(`${String(count)}个边界样本`, several(count, 'boundary case', 'boundary cases')),
  case: (count) => both(`${String(count)}个用例`, several(count, 'test case', 'test cases')),
  input: (count) => both(`${String(count)}份输入`, several(count, 'input', 'inputs')),
  receipt: (count) => both(`${String(count)}份测算凭据`, several(count, 'calculation record', 'calculation records')),
};

/** Words of rule files as a reviewer says them. */
export const valueWords: Readonly<Record<string, Bilingual>> = {
  greaterThan: both('超过', 'above'),
  greaterThanInclusive: both('不低于', 'at least'),
  lessThan: both('低于', 'below'),
  lessThanInclusive: both('不超过', 'at most'),
  equal: both('等于', 'equal to'),
  notEqual: both('不等于', 'not equal to'),
  in: both('属于', 'one of'),
  notIn: both('不属于', 'none of'),
  true: both('是', 'yes'),
  false: both('否', 'no'),
  once: both('一次', 'once'),
  'once-per-row': both('每档一次', 'once for each tier'),
  'once-per-item': both('每项一次', 'once for each item'),
  'once-per-year': both('每年一次', 'once a year'),
  highest: both('最高一档', 'the highest tier'),
  sum: both('各档相加', 'the sum of the tiers'),
  together: both('合并计算', 'together'),
  each: both('逐项计算', 'each by itself'),
  bars: both('不再享受', 'precludes the award'),
  difference: both('补足差额', 'is deducted from the award'),
  may: both('可以', 'may'),
  must: both('必须', 'must'),
  'in-principle': both('原则上', 'in principle'),
  aspirational: both('力争', 'aspirational'),
  stock: both('年末数', 'number at year-end'),
  'in-year': both('当年数', 'number in the year'),
  'consultation-draft': both('征求意见稿', 'consultation draft'),
  'in-force': both('现行有效', 'in force'),
  new: both('新认定', 'newly recognised'),
  relocated: both('持牌迁入', 'relocated'),
  renewal: both('复核', 'renewed'),
  lapses: both('视为失效', 'lapses'),
  'stands-until-told': both('视为有效，写明终止的除外', 'stands unless ended'),
  down: both('舍去尾数', 'rounded down'),
  nearest: both('四舍五入', 'rounded to the nearest'),
};

export const words = {
  title: (documents: string, version: string) =>
    both(
      `所比较的规则数据（改动前 → 改动后）：${documents}；huiqi ${version}。`,
      `Rule data compared (before → after): ${documents}; huiqi ${version}.`,
    ),
  same: both('两边的规则数据相同。', 'The rule data are the same on both sides.'),
  proved: both(
    '含义没有变化：无论条文按哪种理解，编译后的规则都相同（只是格式、顺序、名称或文字不同）。',
    'No change of meaning: once compiled, the rules are the same under every interpretation (only form, order, names or wording differ).',
  ),
  lapsedOnly: both(
    '保留的规则编译后含义没有变化；但条文的有些理解不再适用，未能核对，见下。',
    'Once compiled, the rules that remain mean the same; but some interpretations no longer apply and were not tried: see below.',
  ),
  nothingShows: (tried: string) =>
    both(
      `规则有改动，${tried === '' ? '没有输入能显示其影响' : `${tried}的结论都没有变化`}：请逐项对照条文。`,
      `The rules changed, and ${tried === '' ? 'no input can show the effect' : `none of ${tried} shows an effect`}: compare each edit with the clauses.`,
    ),
  noEffect: (tried: string) =>
    both(
      `未发现影响：${tried}无论条文按哪种理解，结论都相同；但编译后的规则不同，这不能作为证明。`,
      `No effect found: outcomes of ${tried} are the same under every interpretation. The compiled rules differ, so this is no proof.`,
    ),
  tried: (counts: string, corpora: string) =>
    both(`核对${corpora}，结论有变化的：${counts}。`, `Of ${corpora}, outcomes change in: ${counts}.`),
  pinned: (count: number) =>
    both(
      `其中${String(count)}个用例是为所改规则写的：请修改用例或规则。`,
      `${several(count, 'test case was', 'test cases were')} written for the rule edited: change ${count === 1 ? 'that case' : 'those cases'} or the rule.`,
    ),
  edits: (count: number) => both(`改动${String(count)}处`, `Edits (${String(count)})`),
  /** How many inputs answer otherwise in one way. */
  counted: (zh: string, en: string, count: number) => both(`${zh}${String(count)}个`, `${String(count)} ${en}`),
  byFile: both('改动超过16处，按文件归因。', 'More than 16 edits: effects are attributed file by file.'),
  /** From one value to another; of what stands on one side alone, that it was added or removed. */
  changed: (was: string, is: string) => both(`${was}改为${is}`, `${was} → ${is}`),
  added: (what: string) => both(`新增${what === '' ? '' : `：${what}`}`, `added${what === '' ? '' : `: ${what}`}`),
  gone: (what: string) =>
    both(`删去${what === '' ? '' : `（原为${what}）`}`, `removed${what === '' ? '' : ` (was ${what})`}`),
  rewritten: both('已改写', 'rewritten'),
  wholeRule: both('整条规则', 'the whole rule'),
  tier: (key: string) => both(`“${key}”一档`, `the tier “${key}”`),
  conditionOn: (looked: string) => both(`条件“${looked}”`, `the condition “${looked}”`),
  places: (places: string) => both(`［${places}］`, ` [${places}]`),
  between: both('、', ', '),
  reordered: both('仅顺序不同', 'order only'),
  onlyWords: both('仅文字，无影响', 'wording only, no effect'),
  onlyLedger: both('登记内容，不参与计算', 'record only, not used in calculation'),
  edit: (numbers: string) => both(`改动${numbers}`, `edit ${numbers}`),
  joint: (numbers: string) => both(`改动${numbers}一起`, `edits ${numbers} together`),
  unseen: both('所核对的样本均未显示', 'shown by none of the cases tried'),
  rulesIn: (count: number) => both(`${String(count)}条规则`, several(count, 'rule', 'rules')),
  documentGone: both('文件已删去', 'the document was removed'),
  absentThere: both('没有', 'not there'),
  inputs: (count: number) => both(`${String(count)}个样本`, several(count, 'case', 'cases')),
  under: (options: string) => both(`按条文的另一种理解时（${options}）`, `under another interpretation (${options})`),
  example: (name: string) => both(`例：${name}`, `e.g. ${name}`),
  more: (count: number) =>
    both(`另有${String(count)}种，用 --all on 列出`, `${String(count)} more, listed with --all on`),
  folded: (count: number) =>
    both(
      `未列：${String(count)}个样本只是待定金额的上下限有变化。`,
      `Not listed: ${several(count, 'case', 'cases')} in which only the bounds of an open amount change.`,
    ),
  yieldsTo: (clause: string) => both(`未采用，采用${clause}`, `not applied; ${clause} is`),
  masked: (numbers: string, count: number) =>
    both(
      `改动${numbers}单独作出时另有影响，与其他改动相抵（${String(count)}个样本）。`,
      `Edit ${numbers} alone has effects that other edits offset (${several(count, 'case', 'cases')}).`,
    ),
  lapsed: both('不再适用、未能核对的条文理解', 'Interpretations that no longer apply, and were not tried'),
  check: both('校核新发现', 'New findings of the check'),
  refused: (count: number) =>
    both(
      `${String(count)}份输入不能使用，未核对。`,
      `${several(count, 'input', 'inputs')} could not be used and ${count === 1 ? 'was' : 'were'} not tried.`,
    ),
  untried: (documents: string) =>
    both(`未核对：${documents}（数据相同）。`, `Not tried: ${documents} (data unchanged).`),
  apart: (documents: string) =>
    both(
      `各文件分别测算，没有合并：${documents}共用一个总额上限，一份减少的，另一份可能增加，上列变化未必是合计的变化。合计请用 huiqi evaluate-all 核对。`,
      `Each document was calculated separately: ${documents} share a cap, so a decrease under one may be an increase under another, and the changes above need not be changes in the total. Compare totals with huiqi evaluate-all.`,
    ),
  expected: both('已预期', 'expected'),
  absent: (count: number) =>
    both(
      `预期的影响有${String(count)}项没有出现。`,
      `${several(count, 'expected effect does', 'expected effects do')} not occur.`,
    ),
  approve: both(
    '确认这些影响：huiqi diff … --write-expect FILE，与规则一并提交；此后用 --expect FILE 核对。',
    'To approve: huiqi diff … --write-expect FILE, committed with the rules; from then on --expect FILE.',
  ),
  notShown: (count: number) =>
    both(
      `另有${String(count)}项未显示，见 --all on 的文本或 JSON 输出。`,
      `${several(count, 'more entry is', 'more entries are')} not shown: see the text with --all on, or JSON.`,
    ),
  nothingLeft: both('以上为全部内容。', 'Nothing was left out.'),
  summary: both('规则改动的影响', 'Effects of this change of rules'),
  how: both('怎样确认', 'How to approve'),
} as const;
