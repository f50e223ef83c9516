import { problem, type Problem } from '../problem.js';

/** What is told of many enterprises in a table, and of a scenario. */
export const ofTables = {
  'column-missing': problem(
    { zh: '表头之一，相近的有：{known}', en: 'one of the heads of the table; the nearest are: {known}' },
    {
      zh: '{suggestion}请写与表头相同的列名（不带单位），或删去这一行映射。',
      en: '{suggestion}Write the head as it stands in the table, without its unit, or remove the line.',
    },
  ),
  'column-twice': problem(
    { zh: '一项只对应一列，现有：{columns}', en: 'one column for one field; there are {columns}' },
    { zh: '请改列名，或在映射中只指定一列。', en: 'Rename a column, or map one of them alone.' },
  ),
  'column-unit-apart': problem(
    { zh: '与表头一致的单位：表头写的是{head}', en: 'the unit of the head, which says {head}' },
    { zh: '请删去这里的 unit，或改正表头。', en: 'Remove unit here, or correct the head.' },
  ),
  'column-unaccounted': problem(
    {
      zh: '已采用的列，或列入 ignore 的列{because}',
      en: 'a column that is read, or one listed under ignore{because}',
    },
    {
      zh: '{suggestion}请改列名、在 columns 中写明对应项，或列入 ignore；不用 --strict 则只作提示。',
      en: '{suggestion}Rename it, map it under columns, or list it under ignore; without --strict it is a remark.',
    },
  ),
  'side-rows-unused': problem(
    {
      zh: '每一行都属于名单中的一家企业',
      en: 'every row of the table to be of an enterprise of the population',
    },
    {
      zh: '哪几行不属于名单，不用 --strict 测算即在 remarks.csv 中逐行列出：请核对两表的编号，或删去这些行。',
      en: 'Without --strict, remarks.csv names each that is not: compare the keys of the two tables, or remove those rows.',
    },
  ),
  'peak-through-wanted': problem(
    { zh: '与此前最高值一起写的 before.through', en: 'before.through beside the highest of earlier years' },
    {
      zh: '不知截至哪一年，这一列没有用处：请在 constants 写 before.through，或给它一列。',
      en: 'Nothing can be made of the column without the year through which it sums up: state before.through under constants, or map a column to it.',
    },
  ),
  'table-empty': {
    tells: {
      zh: '{there}：应有一行表头，以下每家企业一行',
      en: '{there}: a row of heads is wanted, and a row for each enterprise below it',
    },
    ...problem(
      {
        zh: '一行表头，下面每家企业一行；{there}',
        en: 'a row of heads, and a row for each enterprise below it; {there}',
      },
      {
        zh: '请检查文件是否导出完整、是否选对。',
        en: 'See whether it was exported whole, and is the right file.',
      },
    ),
  },
  'table-head-wanted': problem(
    {
      zh: '第一行的表头，每格一个列名；{there}',
      en: 'the heads of the columns in the first row, one in each cell; {there}',
    },
    { zh: '{advice}', en: '{advice}' },
  ),
  'column-unit-missing': problem(
    {
      zh: '写明金额单位的列，如“营收（万元）”',
      en: 'a column of money whose head states its unit in brackets, as in “revenue (万元)”',
    },
    {
      zh: '请在表头括号内写单位，或在映射中写 unit；元与万元相差一万倍，不作猜测。',
      en: 'State the unit in brackets in the head, or as `unit` in the scenario: 元 and 万元 are 10,000-fold apart, and nothing is guessed.',
    },
  ),
  'money-cell': problem(
    {
      zh: '以{unit}为单位的数，或自带单位的金额，如“1800万元”{ranges}',
      en: 'a number in {unit}, or a sum with a unit of its own, such as “CNY 18 million”{ranges}',
    },
    {
      zh: '请只写数，或数和单位；不知道写“未知”。',
      en: 'Write the number alone, or the number and its unit; write “unknown” where it is not known.',
    },
  ),
  'flag-cell': problem(
    { zh: '“是”或“否”', en: '“yes” or “no”' },
    {
      zh: '请写是或否；不知道的填“未知”；另有写法的，在方案的 values 中写明各指什么。',
      en: 'Write yes or no, and “unknown” where it is not known; values in the scenario says what other words mean.',
    },
  ),
  'choice-cell': problem(
    { zh: '下列之一：{known}', en: 'one of: {known}' },
    {
      zh: '{suggestion}请从中选一个；另有写法的，在方案的 values 中写明各指哪一个。',
      en: '{suggestion}Choose one of them; values in the scenario says which of them other words mean.',
    },
  ),
  'integer-cell': problem(
    { zh: '{least}至{most}的整数', en: 'a whole number from {least} to {most}' },
    { zh: '请只写数；不知道的填“未知”。', en: 'Write the number alone, and “unknown” where it is not known.' },
  ),
  'range-wanted': problem(
    {
      zh: '从小到大的金额区间，如“0.2~0.3亿元”，且只用于各年数和最高值',
      en: 'a range of money from low to high, with a tilde between the two, of a yearly figure or of a peak',
    },
    { zh: '请改写区间；不知道写“未知”。', en: 'Correct the range, or write “unknown” where it is not known.' },
  ),
  'day-serial': problem(
    { zh: '写明年月日的日期，如 {day}', en: 'a day written out, such as {day}' },
    {
      zh: '这是表格软件存日期用的天数，通常指 {day}，但也有晚四年零一天的算法，不作猜测：请把该列设为日期格式后重新导出。',
      en: 'This is how a spreadsheet counts days: most often {day} is meant, but some count from four years and a day later, and nothing is guessed. Format the column as dates and export again.',
    },
  ),
  'row-key-missing': problem(
    { zh: '每行的关键字', en: 'a key in every row' },
    {
      zh: '请补填；合并的单元格只有第一行有值，请先取消合并并逐行填写。',
      en: 'Fill it in. Of merged cells only the first row has the value: unmerge them and fill every row.',
    },
  ),
  'row-key-twice': problem(
    {
      zh: '每家企业一个关键字；第{row}行已有同一个{spelling}',
      en: 'a key of its own for each enterprise; row {row} has the same{spelling}',
    },
    {
      zh: '请核对是否重复；一家企业每年一行的，请在映射中写 year。',
      en: 'See whether it is there twice; where each year has a row, say so with `year`.',
    },
  ),
  'row-key-rounded': problem(
    { zh: '完整的关键字，而不是科学记数', en: 'the whole key, and not a number in scientific notation' },
    {
      zh: '表格软件把长编号存成了近似数，末几位已丢失：请把该列设为文本后重新导出。',
      en: 'A spreadsheet has made a number of a long code, and its last digits are lost: format the column as text and export again.',
    },
  ),
  'row-weight-wanted': problem(
    {
      zh: '大于0、小于1000000的权重，如12.5，小数不超过20位',
      en: 'a weight above 0 and below 1000000, as in 12.5, of 20 decimals at most',
    },
    {
      zh: '权重不作猜测：请补填或改正；不在样本内的行请删去。',
      en: 'No weight is guessed: fill it in or correct it, and remove rows that are not of the sample.',
    },
  ),
  'row-stratum-missing': problem(
    { zh: '每行所属的抽样层', en: 'the stratum of every row' },
    {
      zh: '请补填；不分层抽样的，不要写 population.stratum。',
      en: 'Fill it in, or leave population.stratum out where the sample has no strata.',
    },
  ),
  'weight-untold': problem(
    { zh: '抽样权重列要写明', en: 'a column of sampling weights that the scenario names' },
    {
      zh: '不按权重合计，各数就不是总体的数：请写 population.weight；不需要加权的，把该列列入 ignore。',
      en: 'Without the weights no figure is one of the population: name the column as population.weight, or list it under ignore if rows are not to be weighted.',
    },
  ),
  'weight-apart': problem(
    { zh: '不加权的名单', en: 'a population without weights' },
    {
      zh: '{part}不支持加权：请去掉这一项，或去掉 population.weight 另行测算。',
      en: '{part} cannot be weighted: leave it out, or run it without population.weight.',
    },
  ),
  'side-table-missing': problem(
    { zh: '这张附表的各行', en: 'the rows of this table' },
    {
      zh: '方案写了附表，测算时没有给出：请写明 file，或在程序中以 tables 传入。',
      en: 'The scenario names a table beside the population, and it was not handed over: state its file, or hand it over as tables.',
    },
  ),
  'row-no-record': problem(
    { zh: '一个 JSON 对象，形如 {"名称":"甲"}', en: 'one JSON object, as in {"name":"A"}' },
    {
      zh: '请改正这一行；行末没有逗号，外面没有方括号。',
      en: 'Correct the line: no comma ends it, and no brackets stand around it.',
    },
  ),
  'row-too-long': problem(
    { zh: '不多于表头的{columns}格', en: 'no more than the {columns} cells of the head' },
    { zh: '请检查值中的逗号是否加了引号。', en: 'See whether a comma inside a value lacks its quotation marks.' },
  ),
  'row-too-short': problem(
    { zh: '表头的{columns}格，空格也要留', en: 'the {columns} cells of the head, empty ones too' },
    {
      zh: '缺的格不当空白处理：请补足分隔符，或检查值中的换行是否加了引号。',
      en: 'A cell that is not there is not taken as blank: add the separators, or see whether a line break inside a value lacks its quotation marks.',
    },
  ),
  'row-disagrees': problem(
    {
      zh: '同一企业各行一致的值，前面为 {before}',
      en: 'the same in every row of one enterprise; before it was {before}',
    },
    { zh: '请核对，改成一致。', en: 'Find out which is right, and write it in each.' },
  ),
  'rows-bad': {
    tells: {
      zh: '{rows}，{allowed}，不给合计',
      en: '{rows}; {allowed} (--max-bad), so no totals are given',
    },
    ...problem(
      { zh: '至多{most}行不能用的名单', en: 'at most {most} rows that cannot be used' },
      {
        zh: '请改正所列各处，或放宽 --max-bad；加 --out 文件夹，全部写入其中的 bad.csv。',
        en: 'Correct what is listed, or raise --max-bad; with --out DIR all of it is written to bad.csv there.',
      },
    ),
  },
  'scenario-unreadable': problem(
    { zh: 'YAML 或 JSON', en: 'YAML or JSON' },
    { zh: '请修正语法：{detail}', en: 'Correct its syntax: {detail}' },
  ),
  'group-unknown': problem(
    {
      zh: 'year、rule、document，population.labels 中的名称，或企业的一项，如 district',
      en: 'year, rule, document, a name under population.labels, or a field of an enterprise, such as district',
    },
    {
      zh: '{suggestion}名单里另有的列，请在 population.labels 中起名，如 labels: { park: 所属园区 }，再按该名分组。',
      en: '{suggestion}To group by another column of the table, give it a name under population.labels, as in labels: { park: HEAD }, and group by that.',
    },
  ),
  'scenario-name': problem(
    {
      zh: 'base、一项调整，或以加号连接的几项：{known}',
      en: 'base, a reform, or several joined by plus signs: {known}',
    },
    { zh: '{suggestion}请改正，或补写这项调整。', en: '{suggestion}Correct it, or write that reform.' },
  ),
  'sweep-part': problem(
    {
      zh: '规则中一个金额的名称，如 scale-up.amount',
      en: 'the name of an amount of money in the rules, as in scale-up.amount',
    },
    {
      zh: '{suggestion}请改正；各规则有哪些金额，见规则文件的 parameters。',
      en: '{suggestion}Correct it: the parameters of rule files say which there are.',
    },
  ),
  'fit-part': problem(
    { zh: '一项按它支付的金额：{known}', en: 'the name of an amount that is paid: {known}' },
    {
      zh: '门槛定得高，支出未必高，没有“最高可定”可言：请在方案中写 sweeps，逐值测算。',
      en: 'A higher threshold need not cost more, so that there is no highest one: write it under sweeps of the scenario, which tells the cost at every value.',
    },
  ),
  'sweep-outside': problem(
    { zh: '{known}之内', en: 'one of {known}' },
    { zh: '请改正，或不写。', en: 'Correct it, or leave it out.' },
  ),
  'sweep-rough': problem(
    { zh: '支出随之成段按直线变化的金额', en: 'an amount along which the cost goes in straight stretches' },
    {
      zh: '按比例支付、需要取整的金额不能逐段列出，请改用 huiqi fit 或几项 reforms。',
      en: 'What is paid as a share and rounded cannot be computed stretch by stretch: use huiqi fit, or several reforms.',
    },
  ),
} as const satisfies Record<string, Problem>;
