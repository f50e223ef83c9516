import { problem, type Problem } from '../problem.js';

/** What a modeler writes as rule data, and loading refuses. */
export const ofRuleData = {
  'data-shape': problem(
    { zh: '{detail}', en: '{detail}' },
    {
      zh: '请对照《规则格式》（node_modules/huiqi/docs/rule-format.zh.md）修改。',
      en: 'See node_modules/huiqi/docs/rule-format.md.',
    },
  ),
  'condition-shape': problem(
    {
      zh: '恰有 all、any、not、condition 或 fact 之一的条件',
      en: 'a condition with exactly one of all, any, not, condition or fact',
    },
    { zh: '请把并列的两种写成嵌套。', en: 'Nest one inside the other.' },
  ),
  'condition-too-deep': problem(
    { zh: '至多{most}层的条件', en: 'conditions at most {most} levels deep' },
    { zh: '请拆成几条规则，或用 condition 引用。', en: 'Split it into several rules, or refer to one with condition.' },
  ),
  'condition-empty': problem(
    { zh: '至少一个条件', en: 'at least one condition' },
    {
      zh: '空的 all 或 any 恒真，请写出条件或删去。',
      en: 'An empty all or any always matches: write a condition or remove it.',
    },
  ),
  'condition-key': problem(
    { zh: '只用这些键：{known}', en: 'only these keys: {known}' },
    {
      zh: '{suggestion}多余的键不会被采用，请删去。',
      en: '{suggestion}An extra key has no effect: remove it.',
    },
  ),
  'condition-name': problem(
    { zh: '规则内唯一的名称（小写字母与连字符）', en: 'a name of lower-case letters and hyphens, once in its rule' },
    {
      zh: '每个判断都要有名称，条文理解和说明以此指称。',
      en: 'Name every comparison: readings and explanations refer to it.',
    },
  ),
  'condition-reference': problem(
    { zh: '同一文件中的规则：{known}', en: 'a rule of the same document: {known}' },
    {
      zh: '{suggestion}请改正引用；引用不得成环。',
      en: '{suggestion}Correct the reference; references must not form a loop.',
    },
  ),
  'extends-misfit': problem(
    {
      zh: '同一文件中的另一条规则，且不再引回本条：{known}',
      en: 'another rule of the same document that does not lead back to this one: {known}',
    },
    { zh: '{suggestion}请改正 extends，或把规则写全。', en: '{suggestion}Correct extends, or write the rule out.' },
  ),
  'amends-misfit': problem(
    {
      zh: '同在一处的另一份文件，且不再引回本份：{known}',
      en: 'a document that stands beside it, and does not lead back to it: {known}',
    },
    {
      zh: '{suggestion}修改决定只写改动：请与所修改的文件放在一处，用 --rules 或 amended() 一并读入。',
      en: '{suggestion}An amendment says only what it changes: put it beside what it amends, and read both with --rules or amended().',
    },
  ),
  'reference-too-deep': problem(
    { zh: '至多{most}层的引用', en: 'references at most {most} rules deep' },
    {
      zh: '请让规则直接引用它真正依据的规则，或把其中几条并为一条。',
      en: 'Refer to the rule that is really meant, or make one rule of several.',
    },
  ),
  'name-reserved': problem(
    { zh: '没有被 JavaScript 对象占用的名称', en: 'a name that JavaScript objects do not have themselves' },
    {
      zh: '每个对象都自带这个名称（如 constructor），请另取一个。',
      en: 'Every object has this name already (like constructor): choose another.',
    },
  ),
  'fact-unknown': problem(
    { zh: '下列事实之一：{known}', en: 'one of these facts: {known}' },
    { zh: '{suggestion}', en: '{suggestion}' },
  ),
  'fact-parameter': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请对照事实目录填写 params。', en: 'See the fact catalogue for its params.' },
  ),
  'operator-unknown': problem(
    { zh: '下列运算之一：{known}', en: 'one of these operators: {known}' },
    { zh: '{suggestion}请照名称写。', en: '{suggestion}Write it by its name.' },
  ),
  'operator-misfit': problem(
    { zh: '适用于该事实的运算：{known}', en: 'an operator that fits the fact: {known}' },
    { zh: '大小比较只用于金额和整数。', en: 'Only money and whole numbers can be compared by size.' },
  ),
  'value-misfit': problem(
    { zh: '{detail}', en: '{detail}' },
    { zh: '请按所列要求改写。', en: 'Write it as is asked for here.' },
  ),
  'word-unlike': problem(
    {
      zh: '一个词处处同义：{where}已有同名而写法不同的词',
      en: 'a word that means one thing everywhere: {where} has another of its name',
    },
    {
      zh: '意思相同的，删去这里的；意思不同的，换一个名称。',
      en: 'Where it means the same, delete it here; where it does not, give it another name.',
    },
  ),
  'amount-not-positive': problem(
    { zh: '大于零的金额', en: 'an amount above zero' },
    {
      zh: '金额为零的档次请删去；数写错了请对照条款改正。',
      en: 'Leave out what pays nothing; correct a figure that was mistyped against its clause.',
    },
  ),
  'figure-negative': problem(
    { zh: '不小于零的数', en: 'a figure of zero or more' },
    {
      zh: '请检查符号：金额、面积、等级、个数和占比都不小于零。',
      en: 'Check the sign: money, areas, grades, counts and shares are never below zero.',
    },
  ),
  'row-duplicate': problem(
    { zh: '条件能与前面各行区分开的一行', en: 'a row that the conditions can tell from those before it' },
    {
      zh: '请删去重复的一行，或让条件用上能区分它们的一列。',
      en: 'Remove one of the two, or let a condition refer to the column that tells them apart.',
    },
  ),
  'row-order': problem(
    { zh: '界限从小到大排列的各行', en: 'rows in the order of their thresholds, the lowest first' },
    {
      zh: '请把这一行移到应在的位置；若是数写错了，请对照条款改正。',
      en: 'Move the row to its place, or, if the figure was mistyped, correct it against its clause.',
    },
  ),
  'payment-misfit': problem(
    { zh: '{detail}', en: '{detail}' },
    {
      zh: '这样组合会算错金额：请对照《规则格式》（node_modules/huiqi/docs/rule-format.zh.md）的 outcome 一节修改。',
      en: 'Together these would come to a wrong amount: see “outcome” in docs/rule-format.md.',
    },
  ),
  'rounding-unstated': problem(
    {
      zh: '结果总是整分的算式，或写明如何取整，如 {"round": "down", "to": "1元", "of": …}',
      en: 'an expression that always comes to whole 分, or how it is rounded, such as {"round": "down", "to": "1元", "of": …}',
    },
    {
      zh: '比率可能算出不足1分的零头：请照条款写明取整的办法；条款没有写的，请在 note 中说明所取的办法。',
      en: 'A rate may leave parts of a 分: state how the clause rounds, and where it does not say, put what is taken in the note.',
    },
  ),
  'subject-misfit': problem(
    { zh: '只写 enterprise：奖励只给企业', en: 'enterprise alone: awards are paid to enterprises' },
    {
      zh: '园区、地块、区县（市）和城市没有奖励；请改 subject，或改用 limit。',
      en: 'Parks, sites, districts and cities are paid nothing: correct the subject, or make it a limit.',
    },
  ),
  'limit-empty': problem(
    { zh: '不大于 most 的 least', en: 'a least that is not above most' },
    { zh: '没有数能同时满足两端：请改正其中一端。', en: 'No figure could keep both ends: correct one of them.' },
  ),
  'effective-inside-year': problem(
    { zh: '{expected}', en: '{expected}' },
    {
      zh: '规则按年度判断，年中起止会整年都算：请写整年的起止日。',
      en: 'Rules are decided by the year, so a day inside one would count for the whole of it: write the first or the last day of a year.',
    },
  ),
  'member-misfit': problem(
    { zh: '{detail}', en: '{detail}' },
    {
      zh: '这一组对它不起作用：请从 members 中删去，或改正编号。',
      en: 'The group would do nothing to it: remove it from the members, or correct its id.',
    },
  ),
  'member-duplicate': problem(
    { zh: '每个成员只列一次', en: 'each member once' },
    { zh: '请删去重复的一个。', en: 'Remove one of the two.' },
  ),
  'receipts-twice': problem(
    { zh: '每一类政策只有一组在起作用', en: 'one active group for each kind of policies' },
    {
      zh: '同一笔资金会扣两次：请合为一组，或把其中一组设为 "active": false。',
      en: 'The same money would be deducted twice: make one group of the two, or set "active": false on one.',
    },
  ),
  'clause-unknown': problem(
    { zh: '本文件 clauses.json 里的条款', en: 'a clause of this document’s clauses.json' },
    { zh: '请改正条款编号。', en: 'Correct the clause id.' },
  ),
  'change-misses': problem(
    { zh: '存在且原值为 {expected} 的部分{lost}', en: 'a part that exists and now reads {expected}{lost}' },
    {
      zh: '规则已变，请同步修改这处条文理解或规则调整。',
      en: 'The rule has changed: update this reading or reform.',
    },
  ),
  'groups-too-tangled': problem(
    {
      zh: '能在限定的计算量内精确求解的互斥组与上限',
      en: 'choices and caps that can be solved exactly within a fixed amount of work',
    },
    {
      zh: '这些组彼此交叠且涉及的奖励太多：请让它们互相包含或互不相交，或减少同一年的奖励项数。',
      en: 'These groups overlap in too many awards: let each lie within another or apart from it, or give fewer awards of one year.',
    },
  ),
  'id-duplicate': problem(
    { zh: '唯一的编号', en: 'an id used once' },
    { zh: '请改名或删去重复的一份。', en: 'Rename or remove one of the two.' },
  ),
  'period-backwards': problem(
    { zh: '不早于开始日的结束日', en: 'an end no earlier than the beginning' },
    { zh: '请改正起止日期。', en: 'Correct the two days.' },
  ),
  'rule-unknown': problem(
    { zh: '同一文件中的规则：{known}', en: 'a rule of the same document: {known}' },
    { zh: '{suggestion}请改正编号。', en: '{suggestion}Correct the id.' },
  ),
  'reading-default-changes': problem(
    { zh: '不作改动的默认选项（第一个）', en: 'a default option, the first, that changes nothing' },
    {
      zh: '请把默认理解直接写进规则，或调换选项次序。',
      en: 'Write the default into the rules themselves, or change the order of the options.',
    },
  ),
} as const satisfies Record<string, Problem>;
