import { type ByLanguage, describeIssue, type Language, punctuation } from '../../issue/index.js';
import { executors, explainSimulation } from '../../simulate.js';
import { good } from '../checked.js';
import { command } from '../command.js';
import { exit } from '../io.js';
import { choiceOf, maybe, one } from '../option.js';
import { partOf } from '../part-of.js';
import { readScenario, type ReadScenario } from '../read-scenario.js';
import { differingParts } from '../run-record.js';
import { type RunOutcome, simulating } from '../simulating.js';
import { recordIn } from '../verify-run.js';

const options = {
  out: maybe(
    '--out <DIR>',
    {
      zh: '写入的文件夹：summary.json、各表和图文报告；已存在则不写，除非 --force',
      en: 'folder to write: summary.json, tables and the report; never an existing one without --force',
    },
    good,
  ),
  against: maybe(
    '--against <DIR>',
    {
      zh: '与以前写出的一次测算比较：所用的和结果有何不同',
      en: 'hold the run against one that was written before: what it was made of, and what it came to',
    },
    good,
  ),
  maxBad: one(
    '--max-bad <PART>',
    {
      zh: '不能用的行至多占多少，超过则不出合计；写0则一行也不许',
      en: 'how many rows may be unusable before no totals are given; 0 for none',
    },
    partOf,
    '1%',
  ),
  executor: one(
    '--executor <NAME>',
    {
      zh: '逐块按列判定（js）、由数据库判定（duckdb，需另装），或逐家由引擎判定（exact，慢得多）；结果相同',
      en: 'decide blocks of rows by columns (js) or by a database (duckdb, installed apart), or one enterprise after another (exact, much slower); same results',
    },
    choiceOf([...executors, 'duckdb'] as const),
    'js',
  ),
};

/** A run, and in what it is not as one before was. */
type SimulationRun = RunOutcome & { readonly differs?: readonly string[] };

const asBefore: ByLanguage<string> = {
  zh: '与以前的测算完全一致',
  en: 'the same as the run before, byte for byte',
};
const notAsBefore: ByLanguage<string> = { zh: '与以前的测算不同之处：', en: 'not as in the run before: ' };

const againstText = (differs: readonly string[], language: Language): string =>
  differs.length === 0 ? asBefore[language] : `${notAsBefore[language]}${differs.join(punctuation[language].listed)}`;

export const simulateCommand = command<typeof options, ReadScenario, SimulationRun>({
  name: 'simulate',
  about: {
    zh: '对一份企业名单测算：文件原文和各项调整各花多少，谁增谁减，哪年超预算',
    en: 'what the rules, and reforms of them, pay a population: cost, who gains and loses, when a budget breaks',
  },
  takes: [
    {
      name: '<SCENARIO>',
      about: { zh: '方案文件，YAML 或 JSON；- 为标准输入', en: 'scenario, in YAML or JSON; - for standard input' },
    },
  ],
  options,
  formats: ['text', 'json'],
  writes: true,
  strict: {
    zh: '一行不能用的、一列没有采用的都不许有',
    en: 'allow no row that cannot be used, and no column that is not read',
  },
  read: ([file = '-'], io) => readScenario(file, io),
  run: async (
    read,
    { values: { out, against, maxBad, executor }, switches: { replace, strict }, language, environment, io },
  ) => {
    const before = against === undefined ? undefined : await recordIn(against, '--against', io);
    if (before !== undefined && before.value === undefined) return { issues: before.issues };
    const found = await simulating(
      read,
      { ...(out === undefined ? {} : { out }), replace, mostBad: strict ? 0 : maxBad, strict, language, executor },
      environment,
    );
    if (found.value !== undefined && 'refused' in found.value)
      for (const each of found.value.refused) io.err(`${describeIssue(each, language)}\n`);
    if (found.value === undefined || 'refused' in found.value || before?.value === undefined) return found;
    return good({ ...found.value, differs: differingParts(before.value, found.value.record) });
  },
  print: (found, language) => {
    if ('refused' in found) return '';
    const { summary, differs } = found;
    const page = explainSimulation(summary, language);
    return differs === undefined ? page : `${page}\n\n${againstText(differs, language)}`;
  },
  json: (found) => {
    if ('refused' in found) return { kind: 'simulation-refused', issues: found.refused };
    return found.differs === undefined ? found.summary : { ...found.summary, differs: found.differs };
  },
  exit: (found) =>
    'refused' in found ||
    found.summary.population.incomplete ||
    found.summary.checked.differences > 0 ||
    (found.differs ?? []).length > 0
      ? exit.findings
      : exit.done,
});
