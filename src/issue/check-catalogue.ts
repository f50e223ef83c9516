import { problem, type Problem } from './catalogue.js';

/** Problems that only the command line and the check of rule folders report: no page carries them. All say what was expected. */
export const checkCatalogue = {
  // What is typed, read and written.
  'input-not-json': problem(
    { zh: '一个 JSON 对象', en: 'a JSON object' },
    { zh: '请修正 JSON 语法：{detail}', en: 'Correct the JSON syntax: {detail}' },
  ),
  'reading-not-written-as-pair': problem(
    { zh: '条文理解=选项，如 breakthrough=inclusive', en: 'reading=option, as in breakthrough=inclusive' },
    { zh: '请用等号连接条文理解的编号和选项。', en: 'Join the reading and the option with an equals sign.' },
  ),
  'file-unreadable': problem(
    { zh: '可读的文件，或 - 表示标准输入', en: 'a file that can be read, or - for standard input' },
    { zh: '请检查路径和权限：{detail}', en: 'Check the path and its permissions: {detail}' },
  ),
  'packages-missing': problem(
    { zh: '已安装的软件包 {packages}', en: 'these packages, installed: {packages}' },
    { zh: '请运行 npm install {packages}，再试一次。', en: 'Run npm install {packages}, then try again.' },
  ),
  'table-kind-unread': problem(
    { zh: 'CSV、XLSX 或 JSON Lines；这是{kind}', en: 'CSV, XLSX or JSON Lines; this is {kind}' },
    { zh: '请另存为 .xlsx 或 .csv（不加密码）。', en: 'Save it as .xlsx or .csv, without a password.' },
  ),
  'sheet-missing': problem(
    { zh: '工作簿中的一张：{known}', en: 'a sheet of the workbook: {known}' },
    { zh: '请改正 population 的 sheet。', en: 'Correct sheet under population.' },
  ),
  'file-unwritable': problem(
    { zh: '可写的文件', en: 'a file that can be written' },
    { zh: '请检查路径和权限：{detail}', en: 'Check the path and its permissions: {detail}' },
  ),
  'output-unwritable': problem(
    { zh: '能写入的标准输出', en: 'a standard output that can be written to' },
    { zh: '结果没有写完：{detail}', en: 'The result was not written in full: {detail}' },
  ),
  'file-exists': problem(
    { zh: '尚不存在的文件', en: 'a file that is not there yet' },
    { zh: '请换一个文件名；确要替换请加 --force。', en: 'Take another name, or --force to replace it.' },
  ),
  'terminal-wanted': problem(
    { zh: '有人应答的终端', en: 'a terminal with someone to answer' },
    {
      zh: '请直接在终端运行；只要问题清单请用 huiqi questions。',
      en: 'Run it in a terminal; `huiqi questions` lists the questions without one.',
    },
  ),
  // What is wrong with a document's data.
  'revision-unreadable': problem(
    {
      zh: 'git 能读到的版本和其中的文件夹，如 main:rules',
      en: 'a revision and a folder in it that git can read, such as main:rules',
    },
    { zh: '请检查版本、文件夹和 git：{detail}', en: 'Check the revision, the folder and git: {detail}' },
  ),
  'expectation-wanted': problem(
    { zh: 'huiqi diff --write-expect 写出的文件', en: 'a file that huiqi diff --write-expect wrote' },
    { zh: '请重新写出，或检查是否给错了文件。', en: 'Write it again, or check whether it is the right file.' },
  ),
  'folder-unreadable': problem(
    { zh: '可读的文件夹', en: 'a folder that can be read' },
    { zh: '请检查路径和权限：{detail}', en: 'Check the path and its permissions: {detail}' },
  ),
  'file-missing': problem(
    { zh: '每个文件夹都有的文件', en: 'a file that every document folder has' },
    { zh: '请补上；确实没有内容请写 []。', en: 'Add it; write [] where there is nothing to list.' },
  ),
  'file-stray': problem(
    { zh: '{known} 或规则文件', en: '{known} or a rule file' },
    {
      zh: '{suggestion}请改名、改成规则，或移出规则文件夹。',
      en: '{suggestion}Rename it, make it a rule, or move it out of the rules.',
    },
  ),
  'file-not-json': problem(
    { zh: '合乎语法的 JSON', en: 'well-formed JSON' },
    { zh: '请修正 JSON 语法：{detail}', en: 'Correct the JSON syntax: {detail}' },
  ),
  'key-duplicate': problem(
    { zh: '同一对象中每个键只写一次', en: 'each key of an object once' },
    { zh: '只有后一个会生效，请删去其中一个。', en: 'Only the later would count: remove one of the two.' },
  ),
  'id-misplaced': problem(
    { zh: '与所在位置相符的编号 {expected}', en: 'the id that its place gives it, {expected}' },
    { zh: '请改正编号，或把文件（夹）改名。', en: 'Correct the id, or rename the file or folder.' },
  ),
  'clause-unaccounted': problem(
    { zh: '有 rules 或 notComputed 的条款', en: 'a clause with rules or notComputed' },
    {
      zh: '请列出编码它的规则或指标，或写明为何不能计算。',
      en: 'List the rules or targets that encode it, or say why nothing can be computed.',
    },
  ),
  'clause-both-ways': problem(
    { zh: '只有 rules 与 notComputed 之一', en: 'rules or notComputed, not both' },
    {
      zh: '已有规则编码的，请删去 notComputed；否则请删去 rules。',
      en: 'Where rules encode it, remove notComputed; otherwise remove rules.',
    },
  ),
  'clause-reason-unsaid': problem(
    { zh: '同时写的 notComputed 与 notComputedWhy', en: 'notComputed together with notComputedWhy' },
    {
      zh: '请用一句自己的话说明为何不能计算，中英文都写。',
      en: 'Say in one sentence of your own why nothing can be computed, in both languages.',
    },
  ),
  'clause-foreign': problem(
    { zh: '本文件的条款；这是 {home} 的条款', en: 'a clause of this document; this is one of {home}' },
    {
      zh: '请改引本文件的条款；只有勾稽核对和文本存疑处可以引用别的文件。',
      en: 'Cite a clause of this document; only oracles and defects may cite another.',
    },
  ),
  'clause-order': problem(
    { zh: '按编号递增、编号前三位相同的条款', en: 'clauses in rising order, their ids beginning alike' },
    { zh: '请按编号移到应在的位置，或改正编号。', en: 'Move it to the place its number gives it, or correct its id.' },
  ),
  'clause-gap': problem(
    { zh: '编号连续的条款，这里缺 {missing}', en: 'clauses numbered without a hole; {missing} is missing here' },
    { zh: '请补上缺的条款；一条也不能略去。', en: 'Add what is missing: no clause is left out.' },
  ),
  'encoder-unknown': problem(
    { zh: '编码本条款的规则或指标，写作 文件/编号', en: 'a rule or target that encodes this clause, as document/id' },
    { zh: '{suggestion}请改正编号，或从 rules 中删去。', en: '{suggestion}Correct the id, or remove it from rules.' },
  ),
  'encoder-silent': problem(
    { zh: '引用 {clause} 的规则或指标', en: 'a rule or target that cites {clause}' },
    {
      zh: '它并未引用本条款：请在它那里引用，或从 rules 中删去。',
      en: 'It does not cite this clause: cite it there, or remove it from rules here.',
    },
  ),
  'encoder-unlisted': problem(
    { zh: '在 rules 中列有 {encoder} 的条款', en: 'a clause whose rules list {encoder}' },
    {
      zh: '请在 clauses.json 的 {clause} 处补上 "{encoder}"，或删去这处引用。',
      en: 'Add "{encoder}" to the rules of {clause} in clauses.json, or remove this citation.',
    },
  ),
  'source-missing': problem(
    { zh: '来源文件夹中以 {prefix} 开头的文本', en: 'a text among the sources whose name begins with {prefix}' },
    {
      zh: '请放入原文，或检查 --sources 指向的文件夹。',
      en: 'Put the document’s text there, or check the folder that --sources names.',
    },
  ),
  'anchor-missing': problem(
    { zh: '在原文中逐字出现的短语', en: 'a phrase that stands in the source word for word' },
    {
      zh: '请从原文复制最短的相应短语，空白和换行照录。',
      en: 'Copy the shortest fitting phrase from the source, white space and line breaks included.',
    },
  ),
  'quotation-differs': problem(
    { zh: '原文中逐字出现的引文：{known}', en: 'a quotation that stands in the text word for word: {known}' },
    { zh: '引号内请照录原文；自己的话请不加引号。', en: 'Quote as printed, or leave the quotation marks out.' },
  ),
  'departments-differ': problem(
    {
      zh: '条款后所印的牵头单位和配合单位：{known}',
      en: 'the departments that are printed behind the clause: {known}',
    },
    {
      zh: '请照原文改正名称、次序，或改正所列条款。',
      en: 'Correct their names and order as printed, or the clauses that they are listed for.',
    },
  ),
  'departments-unlisted': problem(
    { zh: 'departments 中的牵头单位和配合单位：{known}', en: 'its departments under departments: {known}' },
    {
      zh: '原文在该条款后印有牵头单位：请列入该条款。',
      en: 'The text prints a lead department behind the clause: list the clause.',
    },
  ),
  'anchor-differs': problem(
    { zh: '所引短语写明的数：{known}', en: 'a figure that the anchor prints: {known}' },
    {
      zh: '请对照原文改正数或单位，或把 anchor 换成写明它的短语。',
      en: 'Hold both against the source and correct the figure or its unit, or quote the phrase that has it.',
    },
  ),
  'text-copied': problem(
    {
      zh: '自己的话，与原文连续相同不到{most}字',
      en: 'words of our own, fewer than {most} characters in a row as in the source',
    },
    { zh: '请改写：原文只引 anchor 那一小段。', en: 'Reword it: only the anchor quotes the source.' },
  ),
  'unit-unknown': problem(
    { zh: '下列单位之一：{known}', en: 'one of these units: {known}' },
    { zh: '{suggestion}请改正单位。', en: '{suggestion}Correct the unit.' },
  ),
  'figure-unfounded': problem(
    { zh: '所引条款载明的数：{known}', en: 'a figure of the clauses cited: {known}' },
    {
      zh: '请对照条款改正，或引用载明它的条款。',
      en: 'Hold it against the clauses and correct it, or cite the clause that has it.',
    },
  ),
  'boundary-misfit': problem(
    { zh: '与条款 {clause} 的 {figure} 一致：{expected}', en: 'as clause {clause} has it for {figure}: {expected}' },
    {
      zh: '请改正运算，或条款的 comparator；另一种理解请写入 readings.json。',
      en: 'Correct the operator, or the comparator of the clause; the other way to read it belongs in a reading.',
    },
  ),
  'left-to-write': problem(
    { zh: '写完的内容；尚未填写：{places}', en: 'what is written; still to be written: {places}' },
    { zh: '请对照原文填写标“…”之处。', en: 'Write what is marked … from the text.' },
  ),
  'word-unused': problem(
    { zh: '规则用到的词', en: 'a word that some rule uses' },
    {
      zh: '本文件的规则、范围和条文理解都没有用到它：请用上，或从 vocabulary.json 中删去。',
      en: 'No rule, scope or reading of the document uses it: use it, or remove it from vocabulary.json.',
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
  'bounds-loose': problem(
    {
      zh: '每一事实只使结果升高或只使结果降低的算式',
      en: 'an expression that each of its facts only raises, or only lowers',
    },
    {
      zh: '同一事实既加又减，不知其数时算出的范围会偏宽：请改写，使它只出现在一侧；确实改不了的，可不理会。',
      en: 'A fact both adds and takes off, so that bounds are too wide where it is not known: write it on one side. Where that cannot be, the rule still decides rightly what is known.',
    },
  ),
  'figure-uncarried': problem(
    { zh: '{encoders} 中与它相等的参数或条件值', en: 'a parameter or a condition of {encoders} equal to it' },
    {
      zh: '规则引用了本条款却没有用它的数：请写进规则，或改正条款。',
      en: 'The rules cite this clause and leave its figure out: put it into a rule, or correct the clause.',
    },
  ),
  'target-differs': problem(
    { zh: '与条款 {clause} 一致的值：{expected}', en: 'what clause {clause} says: {expected}' },
    { zh: '请对照原文，改正指标或条款。', en: 'Hold both against the source and correct the figure or the clause.' },
  ),
  'target-twice': problem(
    { zh: '每个带数条款只编码一次', en: 'each clause with a figure encoded once' },
    { zh: '{other} 已编码本条款，请删去一处。', en: 'Already encoded at {other}: remove one of the two.' },
  ),
  'target-never': problem(
    { zh: '在 targets.json 中有其数的指标条款', en: 'a clause of an indicator with its figure in targets.json' },
    {
      zh: '请在 targets.json 中补上它的数；没有数的写 open。',
      en: 'Add its figure to targets.json; write open where it has none.',
    },
  ),
  'relation-misfit': problem(
    { zh: '与用词“{word}”相合的关系：{known}', en: 'a relation that fits the word {word}: {known}' },
    {
      zh: '请改正关系；如有意为之，请写成条文理解或文本存疑处并引用本条款。',
      en: 'Correct the relation; if it is meant, record it as a reading or a defect that cites the clause.',
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
  'period-differs': problem(
    { zh: '所引条款载明的日期：{expected}', en: 'the day that the clauses cited give: {expected}' },
    {
      zh: '请对照 {clauses} 改正，或改引载明它的条款。',
      en: 'Hold it against {clauses} and correct it, or cite the clause that gives it.',
    },
  ),
  'effective-outside': problem(
    { zh: '文件施行期 {period} 之内的日期', en: 'a day within the document’s period {period}' },
    { zh: '请改正规则的 effective，或文件的 period。', en: 'Correct the rule’s effective or the document’s period.' },
  ),
  'effective-gap': problem(
    { zh: '{other} 结束的次日 {expected}', en: 'the day after {other} ends, {expected}' },
    { zh: '两版之间有空档：请接上日期。', en: 'There is a gap between the two versions: join them.' },
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
      zh: '改动之后，编译后的规则与默认相同：请改正 changes，或删去这个选项。',
      en: 'With its changes made, the compiled rules are those of the default: correct its changes, or remove the option.',
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
      zh: '它与同时要求的其他条件矛盾，没有对象能符合：请改正，或删去。',
      en: 'It contradicts what is asked beside it, so that no subject meets it: correct it, or remove it.',
    },
  ),
  'group-idle': problem(
    { zh: '会限制住 {other} 所放过的奖励的组合', en: 'a group that holds back what {other} lets pass' },
    {
      zh: '它的成员都在 {other} 之内，限额也不更低，所以从不起作用：请改正成员或限额，或删去。',
      en: 'All its members are members of {other}, whose limit is no higher: correct its members or its limit, or remove it.',
    },
  ),
  'name-shared': problem(
    { zh: '与 {other} 不同的名称', en: 'a name that {other} does not have' },
    {
      zh: '凭名称分不清是哪一份文件的奖补，已领的钱会两边都扣：请改名或补全名称。',
      en: 'A receipt cannot tell by it which document paid, and both would take the money off: tell the two apart.',
    },
  ),
  'period-gap': problem(
    {
      zh: '不晚于 {expected} 的日期，与 {other} 相接',
      en: 'a day that leaves none between this document and {other}: {expected}',
    },
    { zh: '两份文件之间有空档，其间都不适用：请接上日期。', en: 'Between the two neither applies: join their days.' },
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
    { zh: '在 defects.json 中指名它的缺陷', en: 'a defect in defects.json that names it' },
    {
      zh: '不相符的勾稽核对须有一条文本存疑处（defects）说明取哪个数。',
      en: 'An oracle that does not agree needs a known defect that says what is taken.',
    },
  ),
  'oracle-unknown': problem(
    { zh: '本文件 oracles.json 里的勾稽核对', en: 'an oracle of this document’s oracles.json' },
    { zh: '{suggestion}请改正编号。', en: '{suggestion}Correct the id.' },
  ),
  'defect-unshown': problem(
    { zh: '不相符的勾稽核对（agrees 为 false）', en: 'an oracle that does not agree (agrees is false)' },
    {
      zh: '相符的勾稽核对不能证明文本存疑：请改正 oracle，或删去。',
      en: 'An oracle that agrees shows no defect: name another, or none.',
    },
  ),
  'amount-rises': problem(
    { zh: '不高于前一档的金额：{expected} 或以下', en: 'no more than the tier before it pays: {expected} or less' },
    {
      zh: '更晚或限度更宽的一档金额反而更高：请对照条款，看两个数是否写反；文件确如此规定的，请拆成两条规则。',
      en: 'The later or wider tier pays more: see in the clause whether two figures have changed places; where it is meant, write two rules.',
    },
  ),
} as const satisfies Record<string, Problem>;

export type CheckCode = keyof typeof checkCatalogue;
