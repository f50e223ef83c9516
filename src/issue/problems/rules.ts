import { problem, type Problem } from '../problem.js';

/** What rules and targets say otherwise than clauses, than one another, or to no effect. */
export const ofRules = {
  'word-unused': problem(
    { zh: '规则用到的词', en: 'a word that some rule uses' },
    {
      zh: '没有规则、范围或条文理解用到它：请用上，或从 vocabulary.json 中删去。',
      en: 'No rule, scope or reading uses it: use it, or remove it from vocabulary.json.',
    },
  ),
  'condition-unused': problem(
    { zh: '规则引用的条件', en: 'a condition that some rule refers to' },
    {
      zh: '没有规则引用它：请用 {"condition": "…"} 引用，或从 document.json 中删去。',
      en: 'No rule refers to it: refer to it with {"condition": "…"}, or remove it from document.json.',
    },
  ),
  'word-undeclared': problem(
    { zh: 'vocabulary.json 中有的词：{known}', en: 'a word that a vocabulary.json has: {known}' },
    {
      zh: '{suggestion}请更正；确是新词的，写入本文件 vocabulary.json 的 {sort}。',
      en: '{suggestion}Correct it, or declare it under {sort} in the vocabulary.json of this document.',
    },
  ),
  'parameter-unused': problem(
    { zh: '规则用到的参数或列', en: 'a parameter or a column that the rule uses' },
    {
      zh: '条件和 outcome 都没有用到它：请用上，或删去。',
      en: 'No condition and no outcome refers to it: use it, or remove it.',
    },
  ),
  'paid-before-unused': problem(
    {
      zh: 'severalRows 为 difference 的规则或条文理解',
      en: 'severalRows difference, in the rule or in a reading of it',
    },
    {
      zh: '只有补差才用到 paidBefore：请删去，或写明补差。',
      en: 'Only a difference asks what was paid before: remove paidBefore, or pay the difference.',
    },
  ),
  'scope-open': problem(
    { zh: '含有条件 {expected} 的适用范围', en: 'a scope with the condition {expected}' },
    {
      zh: '缺了它，规则对任何城市、任何年度都适用：请补上。',
      en: 'Without it the rules apply to any city, or in any year: add it.',
    },
  ),
  'ceiling-misfit': problem(
    { zh: '{expected}（条款 {clause} 的 {figure}）', en: '{expected} ({figure} of clause {clause})' },
    {
      zh: '上限与下限写反会算错金额：请改算符；条款的 comparator 写错的，请改条款。',
      en: 'A ceiling taken for a floor comes to a wrong amount: correct the operator, or the comparator of the clause.',
    },
  ),
  'figure-uncarried': {
    tells: {
      zh: '条款载明{found}，引用它的规则（{encoders}）没有用到这个数',
      en: 'the clause states {found}, and no rule that cites it uses this figure ({encoders})',
    },
    ...problem(
      { zh: '{encoders} 中与它相等的参数或条件值', en: 'a parameter or a condition of {encoders} equal to it' },
      { zh: '请改规则；条款录错的，改条款。', en: 'Correct the rule, or the clause if it was recorded wrongly.' },
    ),
  },
  'target-differs': problem(
    { zh: '与条款 {clause} 一致的值：{expected}', en: 'what clause {clause} says: {expected}' },
    { zh: '请对照原文，改正指标或条款。', en: 'Compare both with the source and correct the figure or the clause.' },
  ),
  'target-twice': problem(
    { zh: '每个带数条款只编码一次', en: 'each clause with a figure encoded once' },
    { zh: '{other} 已编码本条款，请删去一处。', en: 'Already encoded at {other}: remove one of the two.' },
  ),
  'target-never': problem(
    {
      zh: '指标条款，且其数已列入 targets.json',
      en: 'a clause of an indicator, with its figure listed in targets.json',
    },
    {
      zh: '请在 targets.json 中补上它的数；没有数的写 open。',
      en: 'Add its figure to targets.json; write open where it has none.',
    },
  ),
  'relation-misfit': problem(
    { zh: '与用词“{word}”相合的关系：{known}', en: 'a relation that fits the word {word}: {known}' },
    {
      zh: '请改正关系；如有意为之，请写成条文理解或文本存疑处并引用本条款。',
      en: 'Correct the relation; if it is meant, record it as a reading or a textual issue (defects.json) that cites the clause.',
    },
  ),
  'indicator-differs': problem(
    { zh: '与 {other} 中同名指标一致：{expected}', en: 'the same as this indicator in {other}: {expected}' },
    {
      zh: '同一编号须同一口径：请统一，或另取编号。',
      en: 'One id is one way of counting: make them agree, or take another id.',
    },
  ),
  'related-unknown': problem(
    { zh: '某份文件 targets.json 里的指标', en: 'an indicator of some document’s targets.json' },
    { zh: '{suggestion}请改正编号。', en: '{suggestion}Correct the id.' },
  ),
  'supersedes-unknown': problem(
    {
      zh: '同城（县级文件则同县）另一份文件的编号：{known}',
      en: 'the id of another document of the city, or of the district where it is a district’s: {known}',
    },
    {
      zh: '{suggestion}请改正编号；未编入的文件不写在 supersedes。',
      en: '{suggestion}Correct the id; a document that is not encoded is not written here.',
    },
  ),
  'others-unknown': problem(
    {
      zh: '同城另一份文件的编号或其奖补规则：{known}',
      en: 'the id of another document of the city, or an award of it: {known}',
    },
    {
      zh: '{suggestion}请改正编号；未编入的文件请写 policyNames（凭据引用它的名称）。',
      en: '{suggestion}Correct it; of a document that is not encoded write policyNames, by which receipts cite it.',
    },
  ),
  'period-differs': problem(
    { zh: '所引条款载明的日期：{expected}', en: 'the day that the clauses cited give: {expected}' },
    {
      zh: '请对照 {clauses} 改正，或改引载明它的条款。',
      en: 'Compare it with {clauses} and correct it, or cite the clause that gives it.',
    },
  ),

  'effective-outside': problem(
    { zh: '文件施行期 {period} 之内的日期', en: 'a day within the document’s period {period}' },
    { zh: '请改正这个日期，或文件的 period。', en: 'Correct this day or the document’s period.' },
  ),
  'effective-gap': problem(
    { zh: '{other} 结束的次日 {expected}', en: 'the day after {other} ends, {expected}' },
    { zh: '两版之间有空档：请接上日期。', en: 'There is a gap between the two versions: make the dates adjoin.' },
  ),
  'effective-overlap': problem(
    { zh: '{other} 结束的次日{expected}', en: 'the day after {other} ends{expected}' },
    { zh: '两版同时有效：请让前一版先结束。', en: 'Both versions are in effect: let the earlier end first.' },
  ),
  'reading-idle': problem(
    { zh: '至少改动一处的选项', en: 'an option that changes something' },
    {
      zh: '非默认选项必须改变规则；没有区别请删去。',
      en: 'An option beside the default must change the rules: remove it if nothing differs.',
    },
  ),
  'reading-unfelt': problem(
    {
      zh: '使某条规则、组合、指标或文件本身另作判断的选项',
      en: 'an option under which some rule, group or figure decides otherwise',
    },
    {
      zh: '改动之后，编译后的规则与{other}相同：请改正 changes，或删去这个选项。',
      en: 'With its changes made, the compiled rules are those of {other}: correct its changes, or remove the option.',
    },
  ),
  'row-dead': problem(
    {
      zh: '有对象能符合、且与前面各行不同的一行',
      en: 'a row that some subject meets, and that no row before it repeats',
    },
    {
      zh: '这一行从不起作用：请改正它的值或条件，或删去。',
      en: 'This row never decides anything: correct its values or the conditions, or remove it.',
    },
  ),
  'condition-unreachable': problem(
    { zh: '与其余条件能同时符合的条件', en: 'a condition that can hold together with the others' },
    {
      zh: '它与同时要求的其他条件矛盾{names}，没有对象能符合：请改正，或删去。',
      en: 'It contradicts what is asked beside it{names}, so that no subject meets it: correct it, or remove it.',
    },
  ),
  'met-by-option': problem(
    { zh: '默认的条文理解下也有对象能符合的条件', en: 'what some subject meets under the default readings as well' },
    {
      zh: '默认之下没有对象能符合{names}，只有 {option} 之下才有：请改正条件或选项。',
      en: 'Under the default readings no subject meets it{names}, only under {option}: correct the conditions, or the option.',
    },
  ),

  'row-transposed': problem(
    { zh: '{expected}：条款 {clause} 对本行规定的数', en: '{expected}, which clause {clause} sets for this row' },
    {
      zh: '这个数写在了别的行：请对照条款，看几行的数是否写反。',
      en: 'Another row has that figure: see in the clause whether the figures of the rows were transposed.',
    },
  ),
  'choice-alone': problem(
    { zh: '比 atMost 更多的规则', en: 'more rules than atMost' },
    {
      zh: '成员不多于可同时享受的规则数，没有可取舍的：请补上其余成员，或删去这一组合。',
      en: 'All members may be paid together, so nothing is chosen between: add the other members, or remove the group.',
    },
  ),
  'group-idle': problem(
    { zh: '能限制 {other} 未限制的奖励的组合', en: 'a group that limits awards that {other} does not' },
    {
      zh: '它的成员都在 {other} 之内，限额也不更低，所以从不起作用：请改正成员或限额，或删去。',
      en: 'All its members are members of {other}, whose limit is no higher: correct its members or its limit, or remove it.',
    },
  ),
  'group-inactive': problem(
    {
      zh: '生效的组合，或者有条文理解的选项启用它',
      en: 'a group in force, or one that an option of a reading turns on',
    },
    {
      zh: '没有选项启用它，所以从不起作用：请改为 true，写明启用它的选项，或删去这一组合。',
      en: 'No option turns it on, so it limits nothing: make it true, write an option that does, or remove the group.',
    },
  ),
  'repeats-unheld': problem(
    {
      zh: '生效的组合，或者有条文理解的选项启用它',
      en: 'a group in force, or one that an option of a reading turns on',
    },
    {
      zh: '没有选项启用它，所以本文件已发的钱从不扣减，各规则的 repeats 都不起作用：请改为 true，写明启用它的选项，或删去这一组合（删去后按 repeats 不重复发放）。',
      en: 'No option turns it on, so money paid under this document is never deducted from its awards, and their repeats has no effect: make it true, write an option that does, or remove the group (without it, repeats holds by itself).',
    },
  ),
  'name-shared': problem(
    { zh: '与 {other} 不同的名称', en: 'a name that {other} does not have' },
    {
      zh: '凭名称分不清是哪一份文件的奖补，已享受的资金会在两份文件中都扣减：请改名或补全名称。',
      en: 'By this name a receipt cannot tell which document paid, and both would deduct the money: give them different names.',
    },
  ),
  'period-gap': problem(
    {
      zh: '不晚于 {expected} 的日期，与 {other} 相接',
      en: 'a day that leaves no gap between this document and {other}: {expected}',
    },
    { zh: '两份文件之间有空档，其间都不适用：请接上日期。', en: 'In the gap neither applies: make the dates adjoin.' },
  ),
  'unit-misfit': problem(
    { zh: '能换算成 {expected} 的单位', en: 'a unit that converts into {expected}' },
    { zh: '请改正数的单位，或指标的单位。', en: 'Correct the unit of the figure, or that of the indicator.' },
  ),
  'oracle-misjudged': problem(
    { zh: '计算所得：{expected}', en: 'what is calculated: {expected}' },
    {
      zh: '请核对式子和各条款的数，再改正 agrees。',
      en: 'Check the calculation and the figures of its clauses, then correct agrees.',
    },
  ),
  'oracle-incomputable': problem(
    { zh: '能算出结果的式子', en: 'a calculation that has a result' },
    {
      zh: '所引条款须各有一个数：请改正式子或条款。',
      en: 'Every clause in it must have one figure: correct the calculation or the clause.',
    },
  ),
  'oracle-unexplained': problem(
    { zh: 'defects.json 中写明它的文本存疑处', en: 'a textual issue in defects.json that names it' },
    {
      zh: '不相符的勾稽核对须有一条文本存疑处（defects）说明取哪个数。',
      en: 'A cross-check that does not agree needs a textual issue that says which figure is used.',
    },
  ),
  'oracle-unknown': problem(
    { zh: '本文件 oracles.json 里的勾稽核对', en: 'a cross-check of this document’s oracles.json' },
    { zh: '{suggestion}请改正编号。', en: '{suggestion}Correct the id.' },
  ),
  'defect-unshown': problem(
    { zh: '不相符的勾稽核对（agrees 为 false）', en: 'a cross-check that does not agree (agrees is false)' },
    {
      zh: '相符的勾稽核对不能证明文本存疑：请改正 oracle，或删去。',
      en: 'A cross-check that agrees shows no textual issue: name another, or none.',
    },
  ),
  'amount-rises': problem(
    { zh: '不高于前一档的金额：{expected} 或以下', en: 'no more than the tier before it pays: {expected} or less' },
    {
      zh: '更晚或限度更宽的一档金额反而更高：请对照条款，看两个数是否写反；文件确如此规定的，请拆成两条规则。',
      en: 'The later or wider tier pays more: see in the clause whether two figures were transposed; where the document says so, write two rules.',
    },
  ),
} as const satisfies Record<string, Problem>;
