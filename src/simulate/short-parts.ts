import { note, table } from '../explain/page.js';
import type { PagePart } from '../explain/parts.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { isApart, isSomethingUnlisted, shortRuleRows, shortYearTable } from './figure-rows.js';
import { shortGroundLines } from './ground-lines.js';
import { isNothingCertain } from './nothing.js';
import type { Summary } from './summary.js';
import { widthEntries } from './width-entries.js';
import { words } from './words/index.js';

/** So many awards and fields stand on a short page: those that most hangs on. */
const mostAwards = 6;
const mostFields = 3;

/** What fits a screen behind the conclusion: the rules as they are year by year, what the other sets come to, what most hangs on. */
export const shortParts = (summary: Summary, language: Language, files: readonly string[]): readonly PagePart[] => {
  const [own, { stop }] = [words[language], explained[language]];
  const { settings, population } = summary;
  const rules = shortRuleRows(summary, language);
  const shown = rules.slice(0, mostAwards);
  return [
    {
      label: own.settings,
      blocks: population.read === 0 ? [] : [shortYearTable(summary, language)],
      entries: [
        ...(settings.some(({ total }) => total.unbounded > 0) ? [note([own.whyMore])] : []),
        ...(settings.some(isApart) ? [note([own.whyTogether])] : []),
        ...(isNothingCertain(summary) && population.read > 0 ? [note([own.nothingCertain, stop])] : []),
      ],
    },
    {
      label: own.byAward,
      blocks:
        shown.length === 0
          ? []
          : [
              table(
                [own.rule, own.certain, own.assumed, own.possible],
                shown.flat().map((row) => row.map((cell) => [cell])),
              ),
            ],
      entries: [
        ...(isSomethingUnlisted(summary) ? [note([own.onlyAssumed, stop])] : []),
        ...(rules.length > shown.length ? [note([own.otherAwards(rules.length - shown.length), stop])] : []),
      ],
    },
    {
      label: own.ground,
      entries: shortGroundLines(summary, language, files).map((line) => note([line, stop])),
    },
    { label: own.width, entries: widthEntries(summary, language, files, mostFields) },
  ];
};
