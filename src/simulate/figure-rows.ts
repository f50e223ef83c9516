import type { Language } from '../issue/index.js';
import type { Summary } from './summary.js';
import type { ToldFigures } from './told/figures.js';
import type { ToldSetting } from './told/setting.js';
import { stretch, words, type Words } from './words/index.js';

/** The three figures, a cell each; enterprises whose upper limit cannot be stated are counted beside. */
const figureCells = (figures: ToldFigures, own: Words): readonly string[] => {
  const { certain, assumedLow, assumedHigh, possible, unbounded, unboundedAssumed } = figures;
  return [
    own.money(certain.fen),
    `${stretch(assumedLow.fen, assumedHigh.fen, own)}${own.more(unboundedAssumed)}`,
    `${own.money(possible.fen)}${own.more(unbounded)}`,
  ];
};

/** What choices and caps make of the sum of rules: differences, no figures of their own. */
export const restCells = (
  { certain, assumedLow, assumedHigh, possible }: ToldFigures,
  own: Words,
): readonly [string, string, string] => [
  own.money(certain.fen),
  own.rest(own.money(assumedLow.fen), own.money(assumedHigh.fen)),
  own.money(possible.fen),
];

/** The line of a setting that makes its rules add up to the sum. */
export const restOf = (setting: ToldSetting): ToldFigures | undefined =>
  rowsBy(setting, 'rule').find(({ is }) => is['rule'] === '')?.figures;

const rowsBy = ({ groups }: ToldSetting, by: string): ToldSetting['groups'][number]['rows'] =>
  groups.find((each) => each.by.join() === by)?.rows ?? [];

/** Whether what may be paid in any of several years, but once, makes the sum of years more than they come to. */
export const isApart = ({ total, lifetime }: ToldSetting): boolean =>
  total.assumedHigh.fen !== lifetime.assumedHigh.fen || total.possible.fen !== lifetime.possible.fen;

/** One set of rules, a row a year, and their sums. */
export const yearRows = (setting: ToldSetting, language: Language): readonly (readonly string[])[] => {
  const own = words[language];
  const { budget, total, lifetime } = setting;
  const capOf = (year: string): string => {
    const broken = budget?.years.find((each) => String(each.year ?? '') === year);
    return broken === undefined ? '' : own.budget(own.money(broken.cap.fen), own.breaches[broken.breach]);
  };
  return [
    ...rowsBy(setting, 'year').map(({ is, figures }) => {
      const year = is['year'] ?? '';
      return [year, ...figureCells(figures, own), capOf(year)];
    }),
    [own.total, ...figureCells(total, own), capOf('')],
    ...(isApart(setting) ? [[own.lifetime, ...figureCells(lifetime, own), '']] : []),
  ];
};

/** Whether a rule comes to the same as in the first of the settings: it stands there. */
const isAsInFirst = (setting: ToldSetting, [first]: Summary['settings'], rule: string): boolean => {
  if (first === undefined || setting === first) return false;
  const [own, other] = [setting, first].map((each) => rowsBy(each, 'rule').find(({ is }) => is['rule'] === rule));
  return JSON.stringify(own?.figures) === JSON.stringify(other?.figures);
};

/** One set of rules, a row a rule, and what choices and caps make of them; of all but the first set what is otherwise there. */
export const ruleRows = (
  setting: ToldSetting,
  { rules, settings }: Summary,
  language: Language,
): readonly (readonly string[])[] => {
  const own = words[language];
  // What only may be where nothing is assumed is nearly every rule: it stands in the tables.
  const told = rowsBy(setting, 'rule').filter(
    ({ is: { rule = '' }, figures }) =>
      rule !== '' &&
      (figures.assumedHigh.fen !== 0 || figures.unboundedAssumed > 0) &&
      !isAsInFirst(setting, settings, rule),
  );
  const rest = isAsInFirst(setting, settings, '') ? undefined : restOf(setting);
  const rows = [
    ...told.map(({ is: { rule = '' }, figures }) => [
      rules[rule]?.title[language] ?? rule,
      ...figureCells(figures, own),
    ]),
    ...(rest === undefined ? [] : [[own.exclusion, ...restCells(rest, own)]]),
  ];
  return rows.map((row, index) => [index === 0 ? own.named(setting.title[language], setting.name) : '', ...row]);
};
