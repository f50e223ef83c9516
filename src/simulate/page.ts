import { language as languageReader, take } from '../edge/index.js';
import { printPage } from '../explain/formats.js';
import { withoutPaths } from '../explain/missing-names.js';
import {
  type Block,
  entry,
  type PageLine,
  note,
  type Page,
  type PageEntry,
  paragraph,
  table,
} from '../explain/page.js';
import { partedPage } from '../explain/parts.js';
import { screen } from '../explain/width.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { fates } from './gain.js';
import type { Summary, ToldAttribution, ToldChange, ToldComparison, ToldFigures, ToldSetting } from './summary.js';
import { sweepText } from './sweep/page.js';
import { stretch, words, type Words } from './words.js';

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

/** A sum that changes, with its sign; of some enterprises it has no end. */
export const changeText = ({ low, high, unboundedBelow, unboundedAbove }: ToldChange, own: Words): string => {
  const signed = (fen: number): string => `${fen > 0 ? '+' : ''}${own.money(fen)}`;
  const span = low.fen === high.fen ? signed(low.fen) : own.between(signed(low.fen), signed(high.fen));
  const open = Math.max(unboundedBelow, unboundedAbove);
  return open === 0 ? span : `${span}${own.without(open)}`;
};

/** A bound that there may not be. */
const moneyOf = (bound: ToldChange['low'] | undefined | null, { money }: Words): string =>
  bound === undefined || bound === null ? '' : money(bound.fen);

const rowsBy = ({ groups }: ToldSetting, by: string): ToldSetting['groups'][number]['rows'] =>
  groups.find((each) => each.by.join() === by)?.rows ?? [];

/** Whether what may be paid in any of several years, but once, makes the sum of years more than they come to. */
const isApart = ({ total, lifetime }: ToldSetting): boolean =>
  total.assumedHigh.fen !== lifetime.assumedHigh.fen || total.possible.fen !== lifetime.possible.fen;

const yearRows = (setting: ToldSetting, language: Language): readonly (readonly string[])[] => {
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

const ruleRows = (setting: ToldSetting, { rules }: Summary, language: Language): readonly (readonly string[])[] => {
  const own = words[language];
  // What only may be where nothing is assumed is nearly every rule: it stands in the tables.
  const told = rowsBy(setting, 'rule').filter(
    ({ is, figures }) => is['rule'] !== '' && (figures.assumedHigh.fen !== 0 || figures.unboundedAssumed > 0),
  );
  const rest = restOf(setting);
  const rows = [
    ...told.map(({ is: { rule = '' }, figures }) => [
      rules[rule]?.title[language] ?? rule,
      ...figureCells(figures, own),
    ]),
    ...(rest === undefined ? [] : [[own.exclusion, ...restCells(rest, own)]]),
  ];
  return rows.map((row, index) => [index === 0 ? own.named(setting.title[language], setting.name) : '', ...row]);
};

const cells = (rows: readonly (readonly string[])[]): readonly (readonly PageLine[])[] =>
  rows.map((row) => row.map((cell) => [cell]));

/** One set of rules, year by year. */
const settingBlocks = (setting: ToldSetting, language: Language): readonly Block[] => {
  const own = words[language];
  return [
    paragraph(own.named(setting.title[language], setting.name)),
    table([own.year, own.certain, own.assumed, own.possible, own.cap], cells(yearRows(setting, language))),
  ];
};

/** Whether some bounds may be wider than they need be. */
export const isAnyWide = ({ stretches, untried }: ToldComparison['wide']): boolean => stretches + untried > 0;

/** What a comparison is called: the rules after against those before, by their titles. */
export const comparedText = (
  { after, before, title }: ToldComparison,
  { settings }: Summary,
  language: Language,
): string => {
  const own = words[language];
  const other = settings.find(({ name }) => name === before)?.title[language] ?? before;
  return own.comparison(own.named(title[language], after), other);
};

const comparisonEntry = (each: ToldComparison, summary: Summary, language: Language): PageEntry => {
  const [own, { colon, stop }] = [words[language], explained[language]];
  const counts = (of: ToldComparison['fates']): string =>
    fates.flatMap((fate) => (of[fate] === 0 ? [] : [own.fate(own.fates[fate], of[fate])])).join(own.listing);
  const name = comparedText(each, summary, language);
  if (each.changesNothing) return entry([name, colon, own.changesNothing(each.because), stop]);
  const winner = (label: string, told: ToldComparison['largestGain'], bound: 'low' | 'high'): readonly PageEntry[] =>
    told === undefined ? [] : [note([label, colon, told.name || told.key, own.space, moneyOf(told[bound], own), stop])];
  return entry(
    [name, colon, own.changed(changeText(each.assumedChange, own), changeText(each.change, own)), stop],
    [
      note([own.enterprisesChanged(counts(each.assumedFates), counts(each.fates)), stop]),
      ...(isAnyWide(each.assumedWide) ? [note([own.wide(each.assumedWide), stop])] : []),
      ...winner(own.largestGain, each.largestGain, 'low'),
      ...winner(own.largestLoss, each.largestLoss, 'high'),
    ],
  );
};

/** What reforms that are tried together each make of the sum: a row each, and one for all. */
export const attributionRows = ({ attributions }: Summary, language: Language): readonly (readonly string[])[] => {
  const own = words[language];
  const signed = (fen: number): string => `${fen > 0 ? '+' : ''}${own.money(fen)}`;
  const both = ({ certain, assumedHigh }: ToldAttribution['whole']): string =>
    certain.fen === assumedHigh.fen ? signed(certain.fen) : own.rest(signed(certain.fen), signed(assumedHigh.fen));
  return attributions.flatMap(({ name, whole, parts }) =>
    parts.length === 0
      ? []
      : [
          ...parts.map(({ reform, title, ...ways }, index) => [
            index === 0 ? name : '',
            own.named(title[language], reform),
            both(ways.alone),
            both(ways.inOrder),
            both(ways.averaged),
          ]),
          ['', own.together, '', both(whole), both(whole)],
        ],
  );
};

/** Reforms that were tried together and are not taken apart, with why. */
export const notApartLines = ({ attributions }: Summary, language: Language): readonly string[] =>
  attributions.flatMap(({ name, because }) => (because === undefined ? [] : [words[language].notApart[because](name)]));

/** What of a table was not read, and what was remarked on it. */
const populationLines = (
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
    ...remarked.map(({ column, row, says, count }) =>
      own.remarked(column, row, withoutPaths(says[language], explained[language], language), count),
    ),
  ];
};

/** The rows that were used, what was remarked on them, and what is assumed of them. */
export const groundLines = (
  { population, assumptions, notices, checked }: Summary,
  language: Language,
): readonly string[] => {
  const own = words[language];
  const { stop } = explained[language];
  return [
    own.read(population.read, population.rows),
    ...notices.map(({ says, next }) => `${says[language]}${stop}${next[language].replace(/[。.]$/u, '')}`),
    ...(population.incomplete ? [own.bad(population.bad)] : []),
    ...populationLines(population, language),
    ...(assumptions.length === 0
      ? [own.noAssumption]
      : assumptions.map(({ id, why, enterprises }) => own.assumption(id, why, enterprises))),
    own.checked(checked.rows, checked.differences),
  ];
};

const conclusionLines = (summary: Summary, language: Language): readonly PageEntry[] => {
  const [own, { colon, stop }] = [words[language], explained[language]];
  const { comparisons, population } = summary;
  return [
    ...comparisons.map((each) =>
      note([
        comparedText(each, summary, language),
        colon,
        each.changesNothing
          ? own.changesNothing(each.because)
          : own.changedShortly(changeText(each.assumedChange, own)),
        stop,
      ]),
    ),
    ...(population.incomplete ? [note([own.bad(population.bad), stop])] : []),
  ];
};

const conclusionText = ({ settings: [base] }: Summary, language: Language): string => {
  const own = words[language];
  if (base === undefined) return own.nothing;
  const { certain, assumedLow, assumedHigh, possible, unbounded, unboundedAssumed } = base.lifetime;
  const without = (count: number): string => (count === 0 ? '' : own.without(count));
  return own.comesTo(base.title[language], {
    certain: own.money(certain.fen),
    assumed: `${stretch(assumedLow.fen, assumedHigh.fen, own)}${without(unboundedAssumed)}`,
    possible: `${own.money(possible.fen)}${without(unbounded)}`,
  });
};

const simulationPage = (summary: Summary, language: Language): Page => {
  const [own, { brief, named, stop }] = [words[language], explained[language]];
  const { title, from, through, documents, settings, comparisons, sweeps, width, near } = summary;
  const rules = settings.flatMap((each) => ruleRows(each, summary, language));
  const attributed = attributionRows(summary, language);
  return partedPage(
    {
      title: [own.title(title, own.years(from, through))],
      standing: documents.map(({ statusNote }) => statusNote),
      setting: [],
      parts: [
        {
          label: brief.conclusion(conclusionText(summary, language)),
          entries: conclusionLines(summary, language),
        },
        {
          label: own.ground,
          entries: groundLines(summary, language).map((line) => note([line, stop])),
        },
        {
          label: own.settings,
          blocks: settings.flatMap((each) => settingBlocks(each, language)),
          entries: [
            ...(settings.some(({ total }) => total.unbounded > 0) ? [note([own.whyMore])] : []),
            ...(settings.some(isApart) ? [note([own.whyLifetime])] : []),
          ],
        },
        {
          label: own.byAward,
          blocks:
            rules.length === 0
              ? []
              : [table([own.setting, own.rule, own.certain, own.assumed, own.possible], cells(rules))],
          entries: settings.some((each) => restOf(each) !== undefined) ? [note([own.whyExclusion, stop])] : [],
        },
        { label: own.whoGains, entries: comparisons.map((each) => comparisonEntry(each, summary, language)) },
        {
          label: own.attribution,
          blocks: attributed.length === 0 ? [] : [table([own.setting, own.reform, ...own.ways], cells(attributed))],
          entries: [
            ...(attributed.length > 0 ? [note([own.whyWays, stop])] : []),
            ...notApartLines(summary, language).map((line) => note([line, stop])),
          ],
        },
        {
          label: own.sweeps,
          blocks: sweeps.flatMap((each): readonly Block[] => {
            const text = sweepText(each, settings[0]?.title[language] ?? '', language);
            return [paragraph(text.title), table(text.head, cells(text.rows))];
          }),
          entries: [
            ...(sweeps.length > 0 ? [note([own.whySweeps, stop])] : []),
            ...sweeps.flatMap((each) => sweepText(each, '', language).notes.map((line) => note([line, stop]))),
          ],
        },
        {
          label: own.width,
          entries: [
            ...width
              .slice(0, 5)
              .map((each) =>
                note([
                  own.named(each.title[language], each.pattern),
                  own.cellsWorth(each.cells, own.money(each.worth.fen)),
                  each.unbounded === 0 ? '' : own.without(each.unbounded),
                  stop,
                ]),
              ),
            ...(near === 0 ? [] : [note([own.near(near), stop])]),
          ],
        },
      ],
      sources: documents.map((each) => named(each.title[language])),
    },
    language,
  );
};

/** A run as a short page for a terminal. */
export const explainSimulation = (summary: Summary, language: Language): string =>
  printPage(simulationPage(summary, take(languageReader, language, 'language')), 'text', screen);
