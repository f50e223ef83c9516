import { printPage } from '../explain/formats.js';
import { type Block, note, type Page, type PageEntry, type PageLine, paragraph, table } from '../explain/page.js';
import { periodTold } from '../explain/header.js';
import { partedPage } from '../explain/parts.js';
import { screen } from '../explain/width.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { attributionRows, changeText, comparisonEntry, notApartLines, shortlyCompared } from './comparison-lines.js';
import { isApart, isNothingAssumed, isNothingCertain, restOf, ruleRows, yearTable } from './figure-rows.js';
import { groundLines } from './ground-lines.js';
import { both } from './in-both.js';
import type { Summary } from './summary.js';
import { sweepText } from './sweep/page.js';
import { seenIn, stretch, words } from './words/index.js';

const cells = (rows: readonly (readonly string[])[]): readonly (readonly PageLine[])[] =>
  rows.map((row) => row.map((cell) => [cell]));

const conclusionLines = (summary: Summary, language: Language, files: readonly string[]): readonly PageEntry[] => {
  const [own, { colon, stop, opening }] = [words[language], explained[language]];
  const { comparisons, population } = summary;
  return [
    ...comparisons.map((each) =>
      note([
        opening(shortlyCompared(each, summary, language)),
        colon,
        each.changesNothing
          ? own.changesNothing(each.because)
          : (isNothingAssumed(summary) ? own.changedInAll : own.changedShortly)(changeText(each.assumedChange, own)),
        stop,
      ]),
    ),
    ...(population.incomplete ? [note([own.bad(population.bad, seenIn('bad.csv', files, own)), stop])] : []),
  ];
};

const conclusionText = (summary: Summary, language: Language): string => {
  const { settings } = summary;
  const own = words[language];
  const [base] = settings;
  if (base === undefined) return own.nothing;
  const { certain, assumedLow, assumedHigh, possible, unbounded, unboundedAssumed } = base.lifetime;
  const without = (count: number): string => (count === 0 ? '' : own.without(count));
  const { title, name } = base;
  return own.comesTo(settings.length > 1 ? own.named(title[language], name) : title[language], {
    certain: own.money(certain.fen),
    assumed: isNothingAssumed(summary)
      ? undefined
      : `${stretch(assumedLow.fen, assumedHigh.fen, own)}${without(unboundedAssumed)}`,
    possible: `${own.money(possible.fen)}${without(unbounded)}`,
  });
};

const simulationPage = (summary: Summary, language: Language, files: readonly string[]): Page => {
  const [own, { brief, named, stop }] = [words[language], explained[language]];
  const { title, from, through, documents, settings, comparisons, sweeps, width, widthCells, near } = summary;
  const looseCells = width.reduce((sum, { cells: count }) => sum + count, 0);
  const rules = settings.flatMap((each) => ruleRows(each, summary, language));
  const attributed = attributionRows(summary, language, (_, reform) => reform);
  return partedPage(
    {
      title: [own.title(both(title)[language], own.years(from, through))],
      standing: documents.map(({ statusNote }) => statusNote),
      setting: periodTold(summary.asIfInForce, language),
      parts: [
        {
          label: brief.conclusion(conclusionText(summary, language)),
          entries: conclusionLines(summary, language, files),
        },
        {
          label: own.ground,
          entries: groundLines(summary, language, files).map((line) => note([line, stop])),
        },
        {
          label: own.settings,
          blocks: settings.length === 0 ? [] : [yearTable(summary, language)],
          entries: [
            ...(settings.some(({ total }) => total.unbounded > 0) ? [note([own.whyMore])] : []),
            ...(settings.some(isApart) ? [note([own.whyTogether])] : []),
            ...(settings.length > 1 ? [note([own.onlyOtherYears, stop])] : []),
            ...(isNothingCertain(summary) && settings.length > 0 ? [note([own.nothingCertain, stop])] : []),
          ],
        },
        {
          label: own.byAward,
          blocks:
            rules.length === 0
              ? []
              : [table([own.setting, own.rule, own.certain, own.assumed, own.possible], cells(rules))],
          entries: [
            ...(settings.some((each) => restOf(each) !== undefined) ? [note([own.whyExclusion, stop])] : []),
            ...(settings.length > 1 && rules.length > 0 ? [note([own.onlyOtherwise, stop])] : []),
          ],
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
            ...(sweeps.length > 0 ? [note([own.whySweeps(seenIn('sweep-*.csv', files, own)), stop])] : []),
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
            ...(widthCells < looseCells && files.includes('width.csv')
              ? [note([own.widthCells(widthCells, looseCells, seenIn('width.csv', files, own)), stop])]
              : []),
            ...(near === 0 ? [] : [note([own.near(near, seenIn('near.csv', files, own)), stop])]),
          ],
        },
      ],
      sources: documents.map((each) => named(each.title[language])),
    },
    language,
  );
};

/** A run as a short page for a terminal, with the names of files that the run wrote: none is named that is not there. */
export const explainWritten = (summary: Summary, language: Language, files: readonly string[]): string =>
  printPage(simulationPage(summary, language, files), 'text', screen);
