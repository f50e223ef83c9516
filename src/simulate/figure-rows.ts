import { type Block, table } from '../explain/page.js';
import type { Language } from '../issue/index.js';
import { breachIn, isNothingAssumed, isNothingCertain } from './nothing.js';
import type { Summary } from './summary.js';
import type { ToldFigures } from './told/figures.js';
import type { ToldSetting } from './told/setting.js';
import { stretch, words, type Words } from './words/index.js';

/** Rows without what is established, whose column it is, where nothing is, nor what is assumed, the next one, where nothing is. */
const withoutNothing = (
  rows: readonly (readonly string[])[],
  at: number,
  summary: Summary,
): readonly (readonly string[])[] =>
  rows.map((row) =>
    row.map((cell, index) =>
      (index === at && isNothingCertain(summary)) || (index === at + 1 && isNothingAssumed(summary)) ? '' : cell,
    ),
  );

/** The three figures, a cell each; enterprises whose upper limit cannot be stated are counted beside. */
const figureCells = (figures: ToldFigures, own: Words): readonly string[] => {
  const { certain, assumedLow, assumedHigh, possible, unbounded, unboundedAssumed } = figures;
  return [
    own.money(certain.fen),
    `${stretch(assumedLow.fen, assumedHigh.fen, own)}${own.more(unboundedAssumed)}`,
    `${own.money(possible.fen)}${own.more(unbounded)}`,
  ];
};

/** A standard error as pages print it, to three digits: more of them say nothing. */
export const errorText = ({ fen }: { readonly fen: number }, own: Words): string =>
  own.money(Number(fen.toPrecision(3)));

/** The standard errors of the three figures, a cell each; nothing where they are no estimates. */
export const errorCells = (
  { errors }: ToldFigures,
  own: Words,
): readonly [certain: string, assumed: string, possible: string] | undefined =>
  errors === undefined
    ? undefined
    : [
        errorText(errors.certain, own),
        own.rest(errorText(errors.assumedLow, own), errorText(errors.assumedHigh, own)),
        errorText(errors.possible, own),
      ];

/** A row, and below it the standard errors of what stands in it. */
type LinesWithErrors = readonly (readonly string[])[];

const linesOf = (row: readonly string[], figures: ToldFigures, own: Words): LinesWithErrors => {
  const errors = errorCells(figures, own);
  return [row, ...(errors === undefined ? [] : [[own.standardError, ...errors, ...row.slice(4).map(() => '')]])];
};

/** What the sum is less its rules: differences, no figures of their own. */
export const restCells = (
  { certain, assumedLow, assumedHigh, possible }: ToldFigures,
  own: Words,
): readonly [string, string, string] => [
  own.money(certain.fen),
  own.rest(own.money(assumedLow.fen), own.money(assumedHigh.fen)),
  own.money(possible.fen),
];

type ToldRows = ToldSetting['groups'][number]['rows'];

const rowsIn = (groups: ToldSetting['groups'], by: string): ToldRows =>
  groups.find((each) => each.by.join() === by)?.rows ?? [];

const rowsBy = ({ groups }: ToldSetting, by: string): ToldRows => rowsIn(groups, by);

/** What rules come to in all years together, as the conclusion does: added up over years, one alone could come to more than all. */
export const rulesIn = ({ lifetimes }: ToldSetting): ToldRows => rowsIn(lifetimes, 'rule');

/** The line of a setting that makes its rules add up to the sum. */
export const restOf = (setting: ToldSetting): ToldFigures | undefined =>
  rulesIn(setting).find(({ is }) => is['rule'] === '')?.figures;

const threeFigures = ['certain', 'assumedLow', 'assumedHigh', 'possible'] as const;

/** Whether all years together come to something else than the sum of what each may come to: what one pays another does not. */
export const isApart = ({ total, lifetime }: ToldSetting): boolean =>
  threeFigures.some((figure) => total[figure].fen !== lifetime[figure].fen);

/** The budget of all years, where it is one and the same. */
const capOfAll = ({ settings }: Summary): number | undefined => {
  const [cap, ...others] = new Set(settings.flatMap(({ budget }) => budget?.years.map((each) => each.cap.fen) ?? []));
  return others.length === 0 ? cap : undefined;
};

/** One set of rules, a row a year, and what they come to: together, where what is paid once is in several of them. */
const yearRows = (
  setting: ToldSetting,
  isOneCap: boolean,
  summary: Summary,
  own: Words,
): readonly LinesWithErrors[] => {
  const { budget, total, lifetime } = setting;
  const capOf = (year: string): string => {
    const broken = budget?.years.find((each) => String(each.year ?? '') === year);
    if (broken === undefined) return '';
    const breach = own.breaches[breachIn(summary, broken.breach)];
    return isOneCap ? breach : own.budget(own.money(broken.cap.fen), breach);
  };
  const rows = rowsBy(setting, 'year').map(({ is, figures }) => {
    const year = is['year'] ?? '';
    return linesOf([year, ...figureCells(figures, own), capOf(year)], figures, own);
  });
  // One year by itself is its own sum.
  const isSummed = rows.length > 1 || capOf('') !== '';
  return [
    ...rows,
    ...(isSummed && !isApart(setting) ? [linesOf([own.total, ...figureCells(total, own), capOf('')], total, own)] : []),
    ...(isApart(setting) ? [linesOf([own.lifetime, ...figureCells(lifetime, own), capOf('')], lifetime, own)] : []),
  ];
};

/** What a set of rules is called in a table: what it is is said above. One that is alone is called nothing. */
const labelOf = ({ name }: ToldSetting, { settings }: Summary): string => (settings.length > 1 ? name : '');

const textOf = (lines: LinesWithErrors): string => lines.map((row) => row.join('\t')).join('\n');

const yearTableOf = (rows: readonly (readonly string[])[], summary: Summary, own: Words): Block => {
  const cap = capOfAll(summary);
  const budget = cap === undefined ? own.cap : own.capped(own.money(cap));
  return table(
    [own.setting, own.year, own.certain, own.assumed, own.possible, budget],
    withoutNothing(rows, 2, summary).map((row) => row.map((cell) => [cell])),
  );
};

/** The first set of rules year by year, and of every other what all years come to where that is something else. */
export const shortYearTable = (summary: Summary, language: Language): Block => {
  const own = words[language];
  const isOneCap = capOfAll(summary) !== undefined;
  const [rows = [], ...others] = summary.settings.map((each) => yearRows(each, isOneCap, summary, own));
  const last = rows.at(-1);
  const told = [rows, ...others.map((each) => each.slice(-1))].flatMap((shown, at) => {
    const label = summary.settings[at] === undefined ? '' : labelOf(summary.settings[at], summary);
    const isSame = at > 0 && textOf(shown[0] ?? []) === textOf(last ?? []);
    return isSame ? [] : shown.flat().map((row, index) => [index === 0 ? label : '', ...row]);
  });
  return yearTableOf(told, summary, own);
};

/** Every set of rules year by year; of all but the first the years that come to something else. */
export const yearTable = (summary: Summary, language: Language): Block => {
  const own = words[language];
  const cap = capOfAll(summary);
  const first = new Set(
    summary.settings.slice(0, 1).flatMap((each) => yearRows(each, cap !== undefined, summary, own).map(textOf)),
  );
  const rows = summary.settings.flatMap((setting, index) => {
    const all = yearRows(setting, cap !== undefined, summary, own);
    const shown = (index === 0 ? all : all.filter((lines) => !first.has(textOf(lines)))).flat();
    const label = labelOf(setting, summary);
    if (shown.length === 0) return [[label, '', '', '', own.asInFirst, '']];
    return shown.map((row, at) => [at === 0 ? label : '', ...row]);
  });
  return yearTableOf(rows, summary, own);
};

/** Whether a rule comes to the same as in the first of the settings: it stands there. */
const isAsInFirst = (setting: ToldSetting, [first]: Summary['settings'], rule: string): boolean => {
  if (first === undefined || setting === first) return false;
  const [own, other] = [setting, first].map((each) => rulesIn(each).find(({ is }) => is['rule'] === rule));
  return JSON.stringify(own?.figures) === JSON.stringify(other?.figures);
};

/** One set of rules, a row a rule, and what the sum is less them; of all but the first set what is otherwise there. */
export const ruleRows = (
  setting: ToldSetting,
  summary: Summary,
  language: Language,
): readonly (readonly string[])[] => {
  const own = words[language];
  const { rules, settings } = summary;
  // What only may be where nothing is assumed is nearly every rule: it stands in the tables.
  const told = rulesIn(setting).filter(
    ({ is: { rule = '' }, figures }) =>
      rule !== '' &&
      (figures.assumedHigh.fen !== 0 || figures.unboundedAssumed > 0) &&
      !isAsInFirst(setting, settings, rule),
  );
  const rest = isAsInFirst(setting, settings, '') ? undefined : restOf(setting);
  const rows = [
    ...told.flatMap(({ is: { rule = '' }, figures }) =>
      linesOf([rules[rule]?.title[language] ?? rule, ...figureCells(figures, own)], figures, own),
    ),
    ...(rest === undefined ? [] : linesOf([own.exclusion, ...restCells(rest, own)], rest, own)),
  ];
  return withoutNothing(rows, 1, summary).map((row, index) => [index === 0 ? labelOf(setting, summary) : '', ...row]);
};

/** Whether some award comes to nothing under the assumptions, and to something without them. */
export const isSomethingUnlisted = ({ settings }: Summary): boolean =>
  settings.some((setting) =>
    rulesIn(setting).some(
      ({ figures: { assumedHigh, unboundedAssumed, possible, unbounded } }) =>
        assumedHigh.fen === 0 && unboundedAssumed === 0 && (possible.fen !== 0 || unbounded > 0),
    ),
  );

/** Awards of the first set of rules, those that may come to most first. */
export const shortRuleRows = (summary: Summary, language: Language): readonly LinesWithErrors[] => {
  const own = words[language];
  const [first] = summary.settings;
  const told = first === undefined ? [] : rulesIn(first).filter(({ is: { rule = '' } }) => rule !== '');
  return told
    .filter(({ figures: { assumedHigh, unboundedAssumed } }) => assumedHigh.fen !== 0 || unboundedAssumed > 0)
    .sort(({ figures: one }, { figures: other }) => other.assumedHigh.fen - one.assumedHigh.fen)
    .map(({ is: { rule = '' }, figures }) =>
      withoutNothing(
        linesOf([summary.rules[rule]?.title[language] ?? rule, ...figureCells(figures, own)], figures, own),
        1,
        summary,
      ),
    );
};
