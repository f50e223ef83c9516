import { dirname, join } from 'node:path';
import { HuiqiError, type Language } from '../../issue/index.js';
import { issue } from '../../issue/checking.js';
import { formatMoney, type Money, parseMoney } from '../../quantity/index.js';
import {
  capFigures,
  type CapFigure,
  costOf,
  type Fitted,
  largestKeeping,
  type Scenario,
  startRun,
  withAmount,
} from '../../simulate/index.js';
import { bad, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import type { Environment } from '../environment.js';
import { exit } from '../io.js';
import { maybe, one } from '../option.js';
import { reasonFor } from '../read.js';
import { readScenario, type ReadScenario } from '../read-scenario.js';

const money = (text: string, option: string): Checked<number> => {
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value > 0
    ? good(parsed.value)
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '带单位的金额，如5000万元', en: 'money with its unit, such as "5000万元"' },
        }),
      );
};

const figure = (text: string, option: string): Checked<CapFigure> => {
  const found = capFigures.find((each) => each === text);
  return found === undefined
    ? bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: `${capFigures.join('、')} 之一`, en: `one of ${capFigures.join(', ')}` },
        }),
      )
    : good(found);
};

const options = {
  vary: one(
    '--vary <PART>',
    { zh: '试哪个金额，如 scale-up.amount', en: 'the amount that is tried, as in scale-up.amount' },
    good,
  ),
  cap: one('--cap <MONEY>', { zh: '预算上限，如5000万元', en: 'what may be spent, such as "5000万元"' }, money),
  figure: one(
    '--figure <NAME>',
    {
      zh: '按哪个数不超出：certain（可确定）、assumed（按假设）、possible（最多）',
      en: 'by which figure the cap is kept: certain, assumed (at most under the assumptions) or possible',
    },
    figure,
    'assumed',
  ),
  setting: maybe(
    '--setting <NAME>',
    { zh: '在哪种方案上试；不写则为文件原文', en: 'on top of which setting; the rules as they are without it' },
    good,
  ),
};

/** The most that an amount may be, and by what it was told. */
interface Found extends Fitted {
  readonly vary: string;
  readonly cap: number;
  readonly per: 'year' | 'run';
  readonly figure: CapFigure;
}

const fitted = async (
  { scenario, file }: ReadScenario,
  {
    vary,
    cap,
    figure: by,
    setting = 'base',
  }: { vary: string; cap: number; figure: CapFigure; setting?: string | undefined },
  environment: Environment,
): Promise<Found> => {
  const per = scenario.budget?.per ?? 'year';
  const path = join(file === '-' ? '' : dirname(file), scenario.population.file ?? '');
  const ran = async (tried: Scenario): ReturnType<typeof simulated> => simulated(tried, path, environment);
  const found = await largestKeeping(cap, async (amount) =>
    costOf(await ran(withAmount(scenario, { part: vary, setting }, amount, { cap: cap as Money, per })), by, per),
  );
  return { ...found, vary, cap, per, figure: by };
};

const simulated = async (scenario: Scenario, path: string, environment: Environment) => {
  const table = await environment.openTable(path);
  const run = startRun(scenario, table.header, { part: 1 }, { tellsSingle: false });
  for await (const line of table.lines) run.take(line);
  Array.from(run.rest());
  return run.finish();
};

const page = ({ kind, amount, cost, beyond, vary, cap, per, figure: by, runs }: Found, language: Language): string => {
  const isZh = language === 'zh';
  const told = (fen: number | undefined): string =>
    fen === undefined || !Number.isFinite(fen) ? '∞' : formatMoney(fen as Money);
  const names = isZh
    ? { certain: '可确定', assumed: '按假设最多', possible: '最多' }
    : { certain: 'for certain', assumed: 'at most under the assumptions', possible: 'at most' };
  const inYear = (year: number | undefined): string => {
    if (year === undefined) return isZh ? '各年合计' : 'in all years';
    return isZh ? `${String(year)}年` : `in ${String(year)}`;
  };
  const limit = isZh
    ? `${per === 'year' ? '每年' : '各年合计'}不超过${told(cap)}（${names[by]}）`
    : `within ${told(cap)} ${per === 'year' ? 'a year' : 'in all years'} (${names[by]})`;
  if (kind === 'none')
    return isZh
      ? `${vary}：再低也超出预算，1分时${inYear(cost?.year)}为${told(cost?.fen)}；要求${limit}`
      : `${vary}: no amount stays ${limit}; with 1分 it comes to ${told(cost?.fen)} ${inYear(cost?.year)}`;
  if (kind === 'any')
    return isZh
      ? `${vary}：多高都不超出，按这个数没有企业享受；要求${limit}`
      : `${vary}: any amount stays ${limit}, for nobody is paid it by this figure`;
  return isZh
    ? [
        `${vary} 最高 ${told(amount)}，${limit}`,
        `  ${told(amount)}：${inYear(cost?.year)} ${told(cost?.fen)}`,
        `  再多1分：${inYear(beyond?.year)} ${told(beyond?.fen)}，超出`,
        `  测算${String(runs)}次`,
      ].join('\n')
    : [
        `${vary}: ${told(amount)} at most, ${limit}`,
        `  ${told(amount)}: ${told(cost?.fen)} ${inYear(cost?.year)}`,
        `  1分 more: ${told(beyond?.fen)} ${inYear(beyond?.year)}, more than that`,
        `  ${String(runs)} runs`,
      ].join('\n');
};

export const fitCommand = command<typeof options, ReadScenario, Found>({
  name: 'fit',
  about: {
    zh: '一个金额最高能定多少而不超出预算',
    en: 'the most that an amount may be without breaking a budget',
  },
  takes: [
    {
      name: '<SCENARIO>',
      about: { zh: '方案文件，YAML 或 JSON；- 为标准输入', en: 'scenario, in YAML or JSON; - for standard input' },
    },
  ],
  options,
  formats: ['text', 'json'],
  read: ([file = '-'], io) => readScenario(file, io),
  run: async (read, { values, environment }): Promise<Checked<Found>> => {
    try {
      return good(await fitted(read, values, environment));
    } catch (error) {
      if (!(error instanceof HuiqiError))
        return bad(
          issue('file-unreadable', { file: read.file, pointer: '/population/file' }, read.scenario.population.file, {
            detail: reasonFor(error),
          }),
        );
      const at = `reforms.${String(read.scenario.reforms.length)}.changes.0`;
      return {
        issues: error.issues.map((each) =>
          'option' in each.place && each.place.option.startsWith(at)
            ? { ...each, place: { option: each.place.option.endsWith('.to') ? '--cap' : '--vary' } }
            : each,
        ),
      };
    }
  },
  print: page,
  exit: ({ kind }) => (kind === 'none' ? exit.findings : exit.done),
});
