import type { Form } from '../src/edge/index.js';
import { scenarioForm } from '../src/simulate/written-scenario.js';

/** What the keys of a scenario are, in Chinese and English: an editor shows it where one writes. `reforms.from` goes before `from`. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: '本文件所用的 JSON Schema，供编辑器使用。 The JSON Schema of this file, for editors.',
  'add-condition': '在这项规则上增加一个条件。 The rule that shall ask for a condition besides.',
  'add-group': '新增一组规则，写法与 groups.json 中一项相同。 A group that shall be, as groups.json would have it.',
  'add-row': '在这个表中增加一行。 The table that shall have another row.',
  'add-rule': '新增一项规则，写法与规则文件相同。 A rule that shall be, as its file would say it.',
  abolish: '废止这项规则。 The rule that shall be no more.',
  asIfInForce: '把实施期改为此期间，用于回测：2020..2024。 Moves the plan period, to test on years past: 2020..2024.',
  assumptions: '各有名称的假设；缩小了哪些数，都会注明。 Named assumptions, printed beside each figure they narrow.',
  base: '各方案共同的条文理解和实施期。 What holds for every setting.',
  blank: '空格是何意：none、unknown 或 { is: 值 }。 What a blank cell says.',
  budget: '预算上限。 What may be spent.',
  by: '由谁提出。 Who proposes it.',
  cap: '金额，带单位：5000万元。 Money with its unit: 5000万元.',
  changes: '一项一项的改动，后一项接着前一项。 Operations, each on what the one before left.',
  close: '按完整处理的列表。 Lists to take as whole.',
  columns: '输入各栏在表中的列；* 为年份。 Fields of an input and the heads of their columns; * is the year.',
  compare:
    '对比哪些方案；用加号连接的一并施行；其余各与第一个对比。 What is compared: names joined by + go together; each other one is held against the first.',
  condition: '条件，写法与规则文件相同。 A condition as rule files have it.',
  constants: '对表中每家企业都成立的内容。 What holds for every enterprise of the table.',
  document: '所改的文件；不写则为第一个。 The document that it changes; the first without it.',
  documents: '测算哪些文件。 The documents that are run.',
  en: '英文。 In English.',
  factor: '至多是相邻年份的几倍，至少是几分之一。 So many times its neighbours at most, so many times less at least.',
  file: '企业表：CSV、XLSX 或 JSON Lines，路径从本文件起算。 The table: CSV, XLSX or JSON Lines, beside this file.',
  formats: '写成哪些格式。 In which forms the run is written down.',
  from: '表中的列名。 The head of the column, without its unit.',
  'changes.from': '自哪个年度起。 The first programme year it holds for.',
  'within.from': '下限，带单位。 The least, with its unit.',
  'group-by':
    '按哪些列汇总；year、rule、document 也可以，几项并列写成列表。 Columns that figures are told by; also year, rule and document; several together as a list.',
  huiqi: '本文件的格式。 The format of this file.',
  id: '名称。 Its name.',
  ignore: '不采用的列。 Columns that nothing is to be made of.',
  is: '总是这个值。 Always this.',
  key: '区分企业的列。 The column that tells enterprises apart.',
  tables: '另成附表的称号、项目、已享受资金，每项一行。 Tables of their own, a row for each entry.',
  titles: '称号附表。 The table of titles.',
  projects: '项目附表。 The table of projects.',
  received: '已享受资金附表。 The table of money received.',
  absent: '附表中没有行的企业：none 没有，unknown 不详。 What is said of an enterprise without a row there.',
  weight: '抽样名单的权重列：一行代表几家。 Of a sample the column of weights: how many enterprises a row stands for.',
  stratum: '抽样层列。 The column of the strata that were sampled each by itself.',
  labels: '只用于汇总的列。 Columns to group by that no field is for.',
  lang: '报告的语言。 The languages of reports.',
  missing: '未填的是哪一项：years.*.revenueInTaizhou。 Which figure that is not told: years.*.revenueInTaizhou.',
  'move-period': '文件的实施期改为：2026-01-01..2030-12-31。 The period that the document shall have.',
  of: '相邻年份。 The years beside it.',
  output: '写出什么。 What is written down.',
  executor: '由什么判定：js、exact 或 duckdb，结果相同。 What decides enterprises: the same comes of each.',
  outcomes: 'none 则不写 outcomes.csv、gains.csv。 Whether each enterprise has rows in outcomes.csv and gains.csv.',
  over: '从多少到多少：6万元..12万元。 From one amount to another: 6万元..12万元.',
  per: '按年（year）或各年合计（run）。 For each year, or for the whole run.',
  population: '企业表及其各列。 The table of enterprises and its columns.',
  readings: '条文理解：编号和所取的选项。 Readings and the options taken of them.',
  reforms: '拟议的改动。 Changes that are tried.',
  'remove-condition': '不再要求这个条件：规则.条件名称。 The condition that is asked for no more: RULE.NAME.',
  'remove-row': '删去这一行：规则.表[10亿元]。 The row that shall go: RULE.TABLE[10亿元].',
  row: '各列的值。 A value for each column.',
  set: '把这一处改为 to：scale-up.amount、revenue-milestone.milestones[10亿元].amount。 The part that becomes `to`.',
  sheet: '工作簿中的哪张表；不写则为第一张。 The sheet of a workbook; the first without it.',
  'suppress-below':
    '少于这么多家的组和可由其倒推的组不列，逐家的表不写。 Groups of fewer enterprises are not shown, nor what would give them away; no table lists single ones.',
  sweeps: '一个金额或门槛逐一取值的测算。 An amount or a threshold at each of its values.',
  title: '标题。 Its title.',
  to: '改为。 What shall stand there.',
  'within.to': '上限，带单位。 The most, with its unit.',
  unit: '列名中没有单位的，写在这里。 The unit of the column, where its head states none.',
  values: '单元格的写法对应输入中的值。 What cells are called in the table, and what an input calls it.',
  vary: '取哪个金额或门槛：scale-up.amount。 The amount or the threshold: scale-up.amount.',
  was: '现有的内容；6万元即60000元。 What stands there now: 60000元 is 6万元.',
  'sweeps.year': '只列这个年度；不写则各年和合计都列。 The year that is told; each of them and their sum without it.',
  'sweeps.document': '规则所在的文件；不写则为第一个。 The document that has the part; the first without it.',
  why: '理由。 The reason.',
  within: '在什么范围内。 Between what it lies.',
  year: '每年一行的表，写年度的列。 The column of the year, where each year has a row.',
  years: '年度：2026 或 2025..2029。 Programme years: 2026 or 2025..2029.',
  zh: '中文。 In Chinese.',
};

const isForm = (value: unknown): value is Form => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A form with what its keys are. */
const told = (form: unknown, under: string): unknown => {
  if (Array.isArray(form)) return form.map((each) => told(each, under));
  if (!isForm(form)) return form;
  return Object.fromEntries(
    Object.entries(form).map(([word, value]) => [
      word,
      word === 'properties' && isForm(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, own]) => {
              const description = descriptions[`${under}.${key}`] ?? descriptions[key];
              if (description === undefined)
                throw new Error(`no description of ${under}.${key} in scripts/scenario-schema.ts`);
              return [key, { description, ...(told(own, key) as Form) }];
            }),
          )
        : told(value, under),
    ]),
  );
};

/** The JSON Schema of scenarios, from the table by which they are read. */
export const scenarioSchema = (): Form => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '测算方案 Scenario',
  description:
    '本表管写法；有没有这样的列、规则、条件和金额，由 huiqi simulate 判断。 This schema holds how a scenario is written; whether there is such a column, rule, condition or amount, huiqi simulate says.',
  ...(told({ ...scenarioForm }, '') as Form),
});
