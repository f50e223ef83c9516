import { explainSimulation } from '../../simulate.js';
import { bad, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { exit } from '../io.js';
import { maybe, one } from '../option.js';
import { issue } from '../../issue/checking.js';
import { readScenario, type ReadScenario } from '../read-scenario.js';
import { type Outcome, simulating } from '../simulating.js';

const partOf = (text: string, option: string): Checked<number> => {
  const [, figure, sign] = /^(\d+(?:\.\d+)?)(%?)$/u.exec(text.trim()) ?? [];
  const part = figure === undefined ? NaN : Number(figure) / (sign === '%' ? 100 : 1);
  return part >= 0 && part <= 1
    ? good(part)
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '0到1之间的比例，如 1%', en: 'a part from 0 to 1, such as 1%' },
        }),
      );
};

const options = {
  out: maybe(
    '--out <DIR>',
    {
      zh: '写入的文件夹：summary.json、各表和图文报告；已存在则不写，除非 --force',
      en: 'folder to write: summary.json, tables and the report; never an existing one without --force',
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
};

export const simulateCommand = command<typeof options, ReadScenario, Outcome>({
  name: 'simulate',
  about: {
    zh: '对一份企业名单测算：现行规则和各项调整各花多少，谁增谁减，哪年超预算',
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
  read: ([file = '-'], io) => readScenario(file, io),
  run: (read, { values: { out, maxBad }, switches: { replace }, language, environment }) =>
    simulating(read, { ...(out === undefined ? {} : { out }), replace, mostBad: maxBad, language }, environment),
  print: ({ summary }, language) => explainSimulation(summary, language),
  json: ({ summary }) => summary,
  exit: ({ summary }) => (summary.population.incomplete ? exit.findings : exit.done),
});
