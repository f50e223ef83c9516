import { printPage } from '../explain/formats.js';
import { type PageLine, note, type Page, table } from '../explain/page.js';
import { placeText } from '../explain/place.js';
import { periodTold } from '../explain/header.js';
import { partedPage } from '../explain/parts.js';
import { screen } from '../explain/width.js';
import { words as explained } from '../explain/words/index.js';
import type { Bilingual, Language } from '../issue/index.js';
import { citedText } from './cited-text.js';
import type { CitedChange } from './cites.js';
import { stretch, words, type Words } from './words/index.js';

/** Certain, under the assumptions at least and at most, possible: in 分, and empty where there is no upper limit. */
type TracedFigures = readonly [certain: string, assumedLow: string, assumedHigh: string, possible: string];

/** One enterprise in one year under one rule. */
export interface TracedRow {
  readonly key: string;
  readonly name: string;
  readonly year: string;
  readonly rule: string;
  /** Of a sample, how many enterprises it stands for. */
  readonly weight?: string;
  /** The reforms that made it. */
  readonly reforms?: readonly string[];
  readonly figures: TracedFigures;
}

/** The enterprises behind a figure of a run, and what they add up to. */
export interface Traced {
  readonly setting: string;
  readonly title?: Bilingual;
  /** How the documents of the run stand in law. */
  readonly standing?: readonly Bilingual[];
  /** The plan period that was taken in place of that of the documents. */
  readonly asIfInForce?: { readonly from: string; readonly through: string };
  /** What the figure is told by. */
  readonly cell: Readonly<Record<string, string>>;
  readonly rows: readonly TracedRow[];
  readonly sums: Readonly<Record<'certain' | 'assumedLow' | 'assumedHigh' | 'possible' | 'unbounded', number>>;
  /** The clauses of the rules, and what they are called. */
  readonly clauses: Readonly<Record<string, readonly string[]>>;
  readonly titles: Readonly<Record<string, Bilingual>>;
  /** What reforms make of the rules that are told of. */
  readonly cites?: readonly CitedChange[];
}

const cellsOf = ([certain, low, high, possible]: TracedFigures, own: Words): readonly string[] => {
  const open = (text: string): string => (text === '' ? own.open : own.money(Number(text)));
  return [own.money(Number(certain)), high === '' ? own.open : stretch(Number(low), Number(high), own), open(possible)];
};

/** Whether figures under the assumptions are those without: they are then not told apart. */
const isAssumedApart = ({ figures: [certain, low, high, possible] }: TracedRow): boolean =>
  certain !== low || high !== possible;

const tracePage = (
  { setting, title, standing = [], asIfInForce, cell, rows, sums, clauses, titles, cites = [] }: Traced,
  language: Language,
): Page => {
  const [own, { brief, brackets }] = [words[language], explained[language]];
  const titleOf = (rule: string): string => titles[rule]?.[language] ?? (rule === '' ? own.exclusion : rule);
  // A rule may be asked for without the name of its document.
  const ruleOf = (asked: string): string =>
    Object.entries(titles).find(([rule]) => rule === asked || rule.endsWith(`/${asked}`))?.[1][language] ?? asked;
  const asked = Object.entries(cell).map(([name, value]) =>
    [own.fields[name] ?? name, name === 'rule' ? ruleOf(value) : value].join(explained[language].colon),
  );
  const isApart = rows.some(isAssumedApart);
  const figures = own.figures({
    certain: own.money(sums.certain),
    assumed: isApart ? stretch(sums.assumedLow, sums.assumedHigh, own) : undefined,
    possible: `${own.money(sums.possible)}${sums.unbounded === 0 ? '' : own.without(sums.unbounded)}`,
  });
  const isWeighted = rows.some(({ weight }) => weight !== undefined);
  const cells = rows.map(({ key, name, year, rule, weight = '', figures: each }): readonly PageLine[] => {
    const [certain = '', assumed = '', possible = ''] = cellsOf(each, own);
    // What was asked for stands in the title, and an empty column is left out.
    const [ownYear, ownRule] = ['year' in cell ? '' : year, 'rule' in cell ? '' : titleOf(rule)];
    return [
      key,
      name,
      ownYear,
      ownRule,
      ...(isWeighted ? [weight] : []),
      certain,
      isApart ? assumed : '',
      possible,
    ].map((text) => [text]);
  });
  return partedPage(
    {
      title: [own.traced(title?.[language] ?? setting), brackets[0], asked.join(brief.semicolon), brackets[1]],
      standing,
      setting: periodTold(asIfInForce, language),
      parts: [
        { label: brief.conclusion(own.tracedRows(rows.length, figures)) },
        {
          label: own.oneByOne,
          blocks:
            rows.length === 0
              ? []
              : [
                  table(
                    [
                      own.key,
                      own.enterprise,
                      own.year,
                      own.rule,
                      ...(isWeighted ? [own.weight] : []),
                      own.certain,
                      own.assumed,
                      own.possible,
                    ],
                    cells,
                  ),
                ],
        },
        {
          label: own.clauses,
          entries: [
            ...Object.entries(clauses).map(([rule, cited]) =>
              note([
                titleOf(rule),
                explained[language].colon,
                [...new Set(cited.map((each) => placeText(each, language)))].join(own.listing),
              ]),
            ),
            ...cites.map((change) => note([citedText(change, language)])),
          ],
        },
      ],
      sources: [],
    },
    language,
  );
};

/** The enterprises behind a figure as a page for a terminal. */
export const explainTraced = (traced: Traced, language: Language): string =>
  printPage(tracePage(traced, language), 'text', screen);
