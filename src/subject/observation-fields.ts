import { both } from '../issue/index.js';
import { type Field, figure, firstYear, integer, lastYear, list, text } from './field.js';

/** What was observed of a city's indicators. */
export const observationFields = {
  observations: list('各年的指标数据', 'observations of its indicators', {
    asked: both('各指标各年的实际数是多少？', 'What was observed of its indicators?'),
    example: (year: number) => [{ indicator: 'tax-per-mu', year, value: '44.4', unit: '万元/亩' }],
  }),
  'observations.*.indicator': text('指标', 'indicator', {
    form: 'name',
    required: true,
    asked: both(
      '是哪个指标？（编号、中英文名称或别名）',
      'Which indicator is it? (its id, its title in either language, or another name of it)',
    ),
    example: () => 'tax-per-mu',
  }),
  'observations.*.year': integer('年份', 'year', {
    least: firstYear,
    most: lastYear,
    required: true,
    asked: both('是哪一年的？', 'Of which year is it?'),
    example: (year: number) => year,
  }),
  'observations.*.value': figure('数值', 'value', {
    required: true,
    asked: both('数值是多少？', 'What is the figure?'),
  }),
  'observations.*.unit': text('单位', 'unit', {
    form: 'unit',
    required: true,
    asked: both('以什么为单位？（没有单位的指数写空文字）', 'In which unit? (an empty text for a plain index)'),
    example: () => '万元/亩',
  }),
  'observations.*.since': integer('基年', 'base year', {
    least: firstYear,
    most: lastYear,
    asked: both('与哪一年相比？', 'Since which year does it count?'),
    example: () => 2020,
  }),
  'observations.*.source': text('来源', 'source', {
    asked: both('数据从哪里来？', 'Where does the figure come from?'),
    example: () => '统计公报',
  }),
} as const satisfies Readonly<Record<string, Field>>;
