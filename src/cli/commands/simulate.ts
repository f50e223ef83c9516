import { command } from '../command.js';
import { readScenario, type ReadScenario } from '../read-scenario.js';
import { simulateOptions } from '../simulate-options.js';
import { simulated, simulationExit, simulationJson, type SimulationRun, simulationText } from '../simulated.js';

export const simulateCommand = command<typeof simulateOptions, ReadScenario, SimulationRun>({
  name: 'simulate',
  about: {
    zh: '对一份企业名单测算：文件原文和各项调整各需多少资金，哪些企业增减，哪些年度超预算',
    en: 'estimate for a list of enterprises what the rules and reforms of them cost, who gains and loses, and which years exceed the budget',
  },
  takes: [
    {
      name: '<SCENARIO>',
      about: { zh: '测算方案文件，YAML 或 JSON；- 为标准输入', en: 'scenario, in YAML or JSON; - for standard input' },
    },
  ],
  options: simulateOptions,
  formats: ['text', 'json'],
  writes: true,
  short: { zh: '列出全部奖励、年度和提示', en: 'list every award, year and remark' },
  strict: {
    zh: '不允许有不能用的行、没有采用的列或附表中不属于名单的行',
    en: 'fail on unusable rows, unread columns, or rows of a table beside that match no enterprise',
  },
  read: ([file = '-'], io, { rules }) => readScenario(file, io, rules),
  run: simulated,
  print: (found, language, _, { switches }) => simulationText(found, language, switches.detail),
  json: simulationJson,
  exit: simulationExit,
});
