import { command } from '../command.js';
import { readScenario, type ReadScenario } from '../read-scenario.js';
import { simulateOptions } from '../simulate-options.js';
import { simulated, simulationExit, simulationJson, type SimulationRun, simulationText } from '../simulated.js';

export const simulateCommand = command<typeof simulateOptions, ReadScenario, SimulationRun>({
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
  options: simulateOptions,
  formats: ['text', 'json'],
  writes: true,
  short: true,
  strict: {
    zh: '一行不能用的、一列没有采用的都不许有',
    en: 'allow no row that cannot be used, and no column that is not read',
  },
  read: ([file = '-'], io, { rules }) => readScenario(file, io, rules),
  run: simulated,
  print: (found, language, _, { switches }) => simulationText(found, language, switches.detail),
  json: simulationJson,
  exit: simulationExit,
});
