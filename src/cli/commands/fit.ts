import { explainFitted, type FittedAmount } from '../../simulate/fit-page.js';
import { command } from '../command.js';
import { fitOptions } from '../fit-options.js';
import { fitting } from '../fitting.js';
import { exit } from '../io.js';
import { readScenario, type ReadScenario } from '../read-scenario.js';

export const fitCommand = command<typeof fitOptions, ReadScenario, FittedAmount>({
  name: 'fit',
  about: {
    zh: '在不超出预算的前提下，某项金额最高可定多少',
    en: 'find the highest amount that stays within a budget',
  },
  takes: [
    {
      name: '<SCENARIO>',
      about: { zh: '测算方案文件，YAML 或 JSON；- 为标准输入', en: 'scenario, in YAML or JSON; - for standard input' },
    },
  ],
  options: fitOptions,
  formats: ['text', 'json'],
  read: ([file = '-'], io, { rules }) => readScenario(file, io, rules),
  run: (read, { values, environment }) => fitting(read, values, environment),
  print: explainFitted,
  exit: ({ kind }) => (kind === 'none' ? exit.findings : exit.done),
});
