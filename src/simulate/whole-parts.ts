import { type Block, note, type PageLine, paragraph, table } from '../explain/page.js';
import type { PagePart } from '../explain/parts.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { attributionRows, comparisonEntry, notApartLines } from './comparison-lines.js';
import { isApart, isSomethingUnlisted, restOf, ruleRows, yearTable } from './figure-rows.js';
import { groundLines } from './ground-lines.js';
import { isNothingCertain } from './nothing.js';
import type { Summary } from './summary.js';
import { sweepText } from './sweep/page.js';
import { widthEntries } from './width-entries.js';
import { seenIn, words } from './words/index.js';

const cells = (rows: readonly (readonly string[])[]): readonly (readonly PageLine[])[] =>
  rows.map((row) => row.map((cell) => [cell]));

/** Everything that a run came to, behind its conclusion: every set of rules, who gains, what each reform makes of it. */
export const wholeParts = (summary: Summary, language: Language, files: readonly string[]): readonly PagePart[] => {
  const [own, { stop }] = [words[language], explained[language]];
  const { settings, comparisons, sweeps } = summary;
  const rules = settings.flatMap((each) => ruleRows(each, summary, language));
  const attributed = attributionRows(summary, language, (_, reform) => reform);
  return [
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
        ...(isSomethingUnlisted(summary) ? [note([own.onlyAssumed, stop])] : []),
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
    { label: own.width, entries: widthEntries(summary, language, files) },
  ];
};
