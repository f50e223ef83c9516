import { printPage } from '../explain/formats.js';
import { note, type Page, type PageEntry } from '../explain/page.js';
import { periodTold } from '../explain/header.js';
import { partedPage } from '../explain/parts.js';
import { screen } from '../explain/width.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { budgetText } from './budget-text.js';
import { changeText, shortlyCompared } from './comparison-lines.js';
import { isNothingAssumed } from './nothing.js';
import { suspectedLines } from './ground-lines.js';
import { errorCells } from './figure-rows.js';
import { both } from './in-both.js';
import { shortParts } from './short-parts.js';
import type { Summary } from './summary.js';
import { wholeParts } from './whole-parts.js';
import { seenIn, stretch, words } from './words/index.js';

const conclusionLines = (summary: Summary, language: Language, files: readonly string[]): readonly PageEntry[] => {
  const [own, { colon, stop, opening }] = [words[language], explained[language]];
  const { comparisons, population, checked, settings } = summary;
  const budget = settings[0] === undefined ? undefined : budgetText(settings[0], summary, language);
  return [
    // Whoever reads no further must not take the sum above it for one.
    ...(checked.differences > 0 ? [note([own.checked(checked.rows, checked.differences), stop])] : []),
    ...(budget === undefined ? [] : [note([budget, stop])]),
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
    ...suspectedLines(summary, language).map((line) => note([line, stop])),
  ];
};

const conclusionText = (summary: Summary, language: Language): string => {
  const { settings } = summary;
  const own = words[language];
  const [base] = settings;
  if (base === undefined) return own.nothing;
  const { certain, assumedLow, assumedHigh, possible, unbounded, unboundedAssumed } = base.lifetime;
  const [certainError, assumedError, possibleError] = errorCells(base.lifetime, own) ?? [];
  const withError = (sum: string, error: string | undefined): string =>
    error === undefined ? sum : own.withError(sum, error);
  const without = (count: number): string => (count === 0 ? '' : own.without(count));
  const { title, name } = base;
  return own.comesTo(settings.length > 1 ? own.named(title[language], name) : title[language], {
    certain: withError(own.money(certain.fen), certainError),
    assumed: isNothingAssumed(summary)
      ? undefined
      : `${withError(stretch(assumedLow.fen, assumedHigh.fen, own), assumedError)}${without(unboundedAssumed)}`,
    possible: `${withError(own.money(possible.fen), possibleError)}${without(unbounded)}`,
  });
};

const simulationPage = (summary: Summary, language: Language, files: readonly string[], isWhole: boolean): Page => {
  const [own, { brief, named }] = [words[language], explained[language]];
  const { title, from, through, documents } = summary;
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
        ...(isWhole ? wholeParts : shortParts)(summary, language, files),
      ],
      sources: documents.map((each) => named(each.title[language])),
    },
    language,
  );
};

/**
 * A run as a page for a terminal, with the names of files that the run wrote: none is named that is not there.
 *
 * @param isWhole whether everything stands there, or what fits a screen.
 */
export const explainWritten = (
  summary: Summary,
  language: Language,
  files: readonly string[],
  isWhole: boolean,
): string => printPage(simulationPage(summary, language, files, isWhole), 'text', screen);
