import { dayText } from '../explain/day-text.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { budgetText } from './budget-text.js';
import { changeText, shortlyCompared } from './comparison-lines.js';
import { errorCells } from './figure-rows.js';
import { budgetRemarks, emptyTables, suspectedLines } from './ground-lines.js';
import { isNothingAssumed, isNothingDecided, termsIn } from './nothing.js';
import type { Summary } from './summary.js';
import { seenIn, stretch, words } from './words/index.js';

/** What stands under it: whether the budget is kept, what each change makes of the sum, and what not to rely on. */
export const conclusionLines = (summary: Summary, language: Language, files: readonly string[]): readonly string[] => {
  const [own, { colon, opening }] = [words[language], explained[language]];
  const { comparisons, population, checked, settings } = summary;
  const ofNobody = population.remarked.find(({ code }) => code === 'side-row-unused');
  const isOutside = isNothingDecided(summary);
  const budget = settings[0] === undefined || isOutside ? undefined : budgetText(settings[0], summary, language);
  return [
    // Whoever reads no further must not take the sum above it for one.
    ...(checked.differences > 0 ? [own.checked(checked.rows, checked.differences)] : []),
    ...(population.incomplete ? [own.bad(population.bad, seenIn('bad.csv', files, own))] : []),
    ...(budget === undefined ? [] : [budget, ...budgetRemarks(summary, language)]),
    ...(isOutside ? [] : comparisons).map((each) =>
      [
        opening(shortlyCompared(each, summary, language)),
        colon,
        each.changesNothing
          ? own.changesNothing(each.because)
          : (isNothingAssumed(summary) ? own.changedInAll : own.changedShortly)(changeText(each.assumedChange, own)),
      ].join(''),
    ),
    ...(ofNobody === undefined ? [] : [own.ofNobody(ofNobody.count, seenIn('remarks.csv', files, own))]),
    ...emptyTables(summary, language),
    ...suspectedLines(summary, language),
  ];
};

/** What a run comes to under the first of its settings. */
export const conclusionText = (summary: Summary, language: Language): string => {
  const { settings } = summary;
  const own = words[language];
  const [base] = settings;
  if (base === undefined) return own.nothing;
  if (isNothingDecided(summary))
    return own.outside(
      own.years(summary.from, summary.through),
      termsIn(summary).map(({ from, through }) => own.term(dayText(from, language), dayText(through, language))),
    );
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
