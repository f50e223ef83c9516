import { type Bilingual, type Language, punctuation } from '../issue/index.js';
import { wordTitle } from '../subject/index.js';
import type { Trial } from './boundary/index.js';
import type { ShiftClass } from './shift.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const several = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** At which level of a title an award is told, behind its name. */
export const levelText = (level: string | undefined, language: Language): string =>
  level === undefined ? '' : punctuation[language].bracketed(wordTitle(level)?.[language] ?? level);

/** What becomes of answers, as a heading and as a count. */
export const classWords: Readonly<Record<ShiftClass, Bilingual>> = {
  lost: both('失去', 'Lost'),
  less: both('减少', 'Less'),
  gained: both('新得', 'Gained'),
  more: both('增加', 'More'),
  opened: both('由否转为未定', 'Opened'),
  closed: both('由未定转为否', 'Closed'),
  otherwise: both('另有变动', 'Otherwise'),
  range: both('只有上下限变动', 'Range only'),
  words: both('只有文字', 'Words only'),
};

export const shiftName = (name: ShiftClass): Bilingual => classWords[name];

export const corpusWords: Readonly<Record<Trial['corpus'], (count: number) => Bilingual>> = {
  boundary: (count) => both(`${String(count)}个边界样本`, several(count, 'boundary subject', 'boundary subjects')),
  case: (count) => both(`${String(count)}个用例`, several(count, 'case', 'cases')),
  input: (count) => both(`${String(count)}份输入`, several(count, 'input', 'inputs')),
  receipt: (count) => both(`${String(count)}份测算凭据`, several(count, 'receipt', 'receipts')),
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
};

export const words = {
  title: (documents: string, version: string) =>
    both(
      `所比较的规则数据（改动前 → 改动后）：${documents}；huiqi ${version}。`,
      `Rule data compared (before → after): ${documents}; huiqi ${version}.`,
    ),
  same: both('两边的规则数据相同。', 'The rule data are the same on both sides.'),
  proved: both(
    '含义没有变化：编译后的规则不论条文按哪种理解都相同（只是格式、顺序、名称或文字不同）。',
    'No change of meaning: compiled, the rules are the same under every reading (only form, order, names or words differ).',
  ),
  lapsedOnly: both(
    '留下的规则，编译后含义没有变化；但条文有的理解不再适用，未能一试，见下。',
    'Compiled, what is left of the rules means the same; but options of readings no longer fit and were not tried: see below.',
  ),
  nothingShows: (tried: string) =>
    both(
      `规则有变，${tried === '' ? '没有输入能看出' : `${tried}都看不出`}：逐项列在下面，请对照条文。`,
      `The rules changed, and ${tried === '' ? 'no input can show it' : `none of ${tried} shows it`}: each change stands below, to be held against the clauses.`,
    ),
  noEffect: (tried: string) =>
    both(
      `未见影响：${tried}不论条文按哪种理解，答案都相同；编译后的规则不同，所以这不是证明。`,
      `No effect found: ${tried} answer alike under every reading. The compiled rules differ, so this is no proof.`,
    ),
  tried: (counts: string, corpora: string) =>
    both(`试过${corpora}，答案有变的：${counts}。`, `Of ${corpora}, these answer otherwise: ${counts}.`),
  pinned: (count: number) =>
    both(
      `其中${String(count)}个用例正是为所改规则写的：请改用例，或改规则。`,
      `${several(count, 'case is', 'cases are')} pinned to the very rule: change ${count === 1 ? 'that case' : 'those cases'}, or the rule.`,
    ),
  edits: (count: number) => both(`改动${String(count)}处`, `Edits (${String(count)})`),
  /** How many inputs answer otherwise in one way. */
  counted: (zh: string, en: string, count: number) => both(`${zh}${String(count)}个`, `${String(count)} ${en}`),
  byFile: both('改动超过16处，按文件归因。', 'More than 16 edits: effects are told file by file.'),
  added: both('新增', 'added'),
  gone: both('删去', 'gone'),
  reordered: both('只是顺序', 'order only'),
  onlyWords: both('只有文字，无影响', 'words only, no effect'),
  onlyLedger: both('台账，不参与计算', 'ledger, decides nothing'),
  edit: (numbers: string) => both(`改动${numbers}`, `edit ${numbers}`),
  joint: (numbers: string) => both(`改动${numbers}一起`, `edits ${numbers} together`),
  unseen: both('所试的输入都看不出', 'shown by no input that was tried'),
  rulesIn: (count: number) => both(`${String(count)}条规则`, several(count, 'rule', 'rules')),
  documentGone: both('文件不在了', 'the document is gone'),
  absentThere: both('没有', 'not there'),
  inputs: (count: number) => both(`${String(count)}个`, several(count, 'input', 'inputs')),
  under: (options: string) => both(`按条文的另一种理解时（${options}）`, `under another interpretation (${options})`),
  example: (name: string) => both(`如：${name}`, `such as: ${name}`),
  more: (count: number) =>
    both(`另有${String(count)}种，用 --all on 列出`, `${String(count)} more, listed with --all on`),
  folded: (count: number) =>
    both(
      `折叠：${String(count)}个输入里，尚未定的奖励只是上下限变动。`,
      `Folded: ${several(count, 'input', 'inputs')} in which what is undecided only has other bounds.`,
    ),
  yieldsTo: (clause: string) => both(`让位于${clause}`, `yields to ${clause}`),
  masked: (numbers: string, count: number) =>
    both(
      `改动${numbers}单独另有影响，被其他改动抵消（${String(count)}个）。`,
      `Edit ${numbers} alone has effects that the others undo (${several(count, 'input', 'inputs')}).`,
    ),
  lapsed: both('不再适用、未能一试的条文理解', 'Options of readings that no longer fit, and were not tried'),
  check: both('检查新发现', 'New findings of the checks'),
  refused: (count: number) =>
    both(
      `${String(count)}份输入不能用，未试。`,
      `${several(count, 'input', 'inputs')} could not be used and ${count === 1 ? 'was' : 'were'} not tried.`,
    ),
  untried: (documents: string) =>
    both(`未试：${documents}（数据相同）。`, `Not tried: ${documents} (their data are the same).`),
  apart: (documents: string) =>
    both(
      `逐份文件试算，没有合在一起：${documents}共用一个封顶，一份少付的，另一份可能多付，上列变动未必是合计的变动。合计请用 huiqi evaluate-all 核对。`,
      `Each document was tried by itself: ${documents} share a cap, so what one pays less another may pay more, and what is told here need not be what the enterprise gains or loses. Compare the totals by huiqi evaluate-all.`,
    ),
  expected: both('已预期', 'expected'),
  absent: (count: number) =>
    both(
      `${String(count)}项预期的影响没有出现。`,
      `${several(count, 'expected effect does', 'expected effects do')} not happen.`,
    ),
  approve: both(
    '认可这些影响：huiqi diff … --write-expect FILE，与规则一起提交；之后用 --expect FILE 核对。',
    'To approve: huiqi diff … --write-expect FILE, committed with the rules; from then on --expect FILE.',
  ),
  notShown: (count: number) =>
    both(
      `另有${String(count)}项未显示，见 --all on 的文本或 JSON 输出。`,
      `${several(count, 'more entry is', 'more entries are')} not shown: see the text with --all on, or JSON.`,
    ),
  nothingLeft: both('以上是全部。', 'Nothing was left out.'),
  summary: both('规则变更的影响', 'What this change of rules does'),
  how: both('怎样认可', 'How to approve'),
} as const;
