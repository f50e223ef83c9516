import type { Language } from '../issue/index.js';
import { fates } from './gain.js';
import type { Summary, ToldChange, ToldComparison, ToldFigures, ToldSetting } from './summary.js';
import { stretch, words, type Words } from './words.js';

/** The three figures on a line. */
const figuresText = (figures: ToldFigures, language: Language): string => {
  const own = words[language];
  const { certain, assumedLow, assumedHigh, possible, unbounded, unboundedAssumed } = figures;
  const without = (count: number): string => (count === 0 ? '' : own.without(count));
  return [
    `${own.certain} ${own.money(certain.fen)}`,
    `${own.assumed} ${stretch(assumedLow.fen, assumedHigh.fen, own)}${without(unboundedAssumed)}`,
    `${own.possible} ${own.money(possible.fen)}${without(unbounded)}`,
  ].join(language === 'zh' ? '；' : '; ');
};

const changeText = ({ low, high, unboundedBelow, unboundedAbove }: ToldChange, own: Words): string => {
  const open = unboundedBelow + unboundedAbove;
  return `${stretch(low.fen, high.fen, own)}${open === 0 ? '' : own.without(Math.max(unboundedBelow, unboundedAbove))}`;
};

/** A bound that there may not be. */
const moneyOf = (bound: ToldChange['low'] | undefined | null, { money }: Words): string =>
  bound === undefined || bound === null ? '' : money(bound.fen);

const settingLines = (
  { name, title, total, lifetime, groups, budget }: ToldSetting,
  { rules }: Summary,
  language: Language,
): readonly string[] => {
  const own = words[language];
  const rows = (by: string): ToldSetting['groups'][number]['rows'] =>
    groups.find((each) => each.by.join() === by)?.rows ?? [];
  const isApart = total.assumedHigh.fen !== lifetime.assumedHigh.fen || total.possible.fen !== lifetime.possible.fen;
  return [
    '',
    `${name}  ${title[language]}`,
    `  ${own.total}  ${figuresText(total, language)}`,
    ...(isApart ? [`  ${own.lifetime}  ${figuresText(lifetime, language)}`, `    ${own.whyLifetime}`] : []),
    ...rows('year').map(({ is, figures }) => {
      const year = is['year'] ?? '';
      const broken = budget?.years.find((each) => String(each.year) === year);
      const cap =
        broken === undefined ? '' : `  ${own.cap} ${own.money(broken.cap.fen)} ${own.breaches[broken.breach]}`;
      return `  ${year}  ${figuresText(figures, language)}${cap}`;
    }),
    ...rows('rule').flatMap(({ is, figures }) => {
      const rule = is['rule'] ?? '';
      // What only may be where nothing is assumed is nearly every rule: it stands in the tables.
      const isTold = figures.assumedHigh.fen !== 0 || figures.unboundedAssumed > 0;
      return isTold
        ? [
            `    ${rule === '' ? own.exclusion : (rules[rule]?.title[language] ?? rule)}  ${figuresText(figures, language)}`,
          ]
        : [];
    }),
  ];
};

/** Whether some bounds may be wider than they need be. */
export const isAnyWide = ({ stretches, untried }: ToldComparison['wide']): boolean => stretches + untried > 0;

const comparisonLines = (each: ToldComparison, language: Language): readonly string[] => {
  const own = words[language];
  const counts = (of: ToldComparison['fates']): string =>
    fates
      .flatMap((fate) => (of[fate] === 0 ? [] : [`${own.fates[fate]} ${String(of[fate])}`]))
      .join(language === 'zh' ? '，' : ', ');
  const head = ['', own.comparison(`${each.after} ${each.title[language]}`, each.before)];
  if (each.changesNothing) return [...head, `  ${own.changesNothing}`];
  return [
    ...head,
    `  ${counts(each.fates)}`,
    `  ${own.underAssumptions}  ${counts(each.assumedFates)}`,
    `  ${own.change}  ${changeText(each.change, own)}; ${own.underAssumptions} ${changeText(each.assumedChange, own)}`,
    ...(isAnyWide(each.assumedWide) ? [`  ${own.underAssumptions}  ${own.wide(each.assumedWide)}`] : []),
    ...(each.largestGain === undefined
      ? []
      : [
          `  ${own.largestGain}  ${each.largestGain.name || each.largestGain.key} ${moneyOf(each.largestGain.low, own)}`,
        ]),
    ...(each.largestLoss === undefined
      ? []
      : [
          `  ${own.largestLoss}  ${each.largestLoss.name || each.largestLoss.key} ${moneyOf(each.largestLoss.high, own)}`,
        ]),
  ];
};

/** What of a table was not read, and what was remarked on it. */
export const populationLines = (
  { unread, remarks, remarked }: Summary['population'],
  language: Language,
): readonly string[] => {
  const own = words[language];
  const unreadNames = unread.map(({ column, nearest }) =>
    nearest === undefined ? column : own.meant(column, nearest),
  );
  return [
    ...(unread.length === 0 ? [] : [own.unread(unreadNames)]),
    ...(remarked.length === 0 ? [] : [own.remarks(remarks - unread.length)]),
    ...remarked.map(({ column, row, says, count }) => own.remarked(column, row, says[language], count)),
  ];
};

/** A run as a short page for a terminal. */
export const explainSimulation = (summary: Summary, language: Language): string => {
  const own = words[language];
  const { title, from, through, documents, population, assumptions, settings, comparisons, width, near } = summary;
  return [
    title,
    `${documents.map((each) => (each.status === 'consultation-draft' ? own.draft(each.title[language]) : each.title[language])).join('; ')}  ${own.years(from, through)}`,
    own.read(population.read, population.rows),
    ...(population.incomplete ? [own.bad(population.bad)] : []),
    ...populationLines(population, language),
    ...(assumptions.length === 0
      ? [own.noAssumption]
      : assumptions.map(
          ({ id, why, enterprises }) => `${own.assumption(id, enterprises)}${why === undefined ? '' : `  ${why}`}`,
        )),
    ...settings.flatMap((each) => settingLines(each, summary, language)),
    ...comparisons.flatMap((each) => comparisonLines(each, language)),
    ...(width.length === 0
      ? []
      : [
          '',
          own.width,
          ...width
            .slice(0, 5)
            .map(
              (each) =>
                `  ${each.title[language]}  ${each.pattern}  ${own.cells(each.cells)}  ${own.worth} ${own.money(each.worth.fen)}${each.unbounded === 0 ? '' : own.without(each.unbounded)}`,
            ),
        ]),
    ...(near === 0 ? [] : [own.near(near)]),
  ].join('\n');
};
