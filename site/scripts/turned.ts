/** What another option of a reading turns, in words: lines of rules and figures that read otherwise, and cases that end otherwise. */
import { folders } from '../../src/documents/folders.js';
import { type AnyOutcome, createDocumentEngine } from '../../src/engine/index.js';
import { evaluate, type EvaluateOptions } from '../../src/engine/evaluate.js';
import { listFigures } from '../../src/explain/index.js';
import { punctuation } from '../../src/issue/index.js';
import { unchecked } from '../../src/subject/index.js';
import type { Situation } from '../play/link.js';
import { moneyText } from '../play/money.js';
import { type Asked, askedBy } from './conditions.js';
import { type Entry, type Language, playLink, rootOf, type RuleFile } from './corpus.js';
import { type Item, link, plain } from './markdown.js';
import { toldText } from './told.js';
import { pageWords } from './words.js';

type Choices = Readonly<Record<string, string>>;

/** Lines that stand on one side alone. */
export interface Turned {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

const apart = (before: readonly string[], after: readonly string[]): Turned => ({
  lost: before.filter((line) => !after.includes(line)),
  gained: after.filter((line) => !before.includes(line)),
});

const flat = ({ text, parts = [] }: Item, above = ''): readonly string[] => {
  const line = `${above}${text}`;
  return parts.length === 0 ? [line] : parts.flatMap((part) => flat(part, line));
};

const linesOf = ({ common, rows, demands, sets, pays, scene }: Asked, language: Language): readonly string[] => {
  const say = pageWords[language];
  const amountOf = (fen: number | undefined): string =>
    fen === undefined ? '' : `${say.tier(scene.say.money(fen))}${say.colon}`;
  const paying = rows.filter(({ amountFen }) => amountFen !== undefined);
  return [
    ...(sets === undefined ? [] : [plain(sets)]),
    ...[...common, ...demands].flatMap((item) => flat(item)),
    ...rows.flatMap(({ amountFen, items }) => items.flatMap((item) => flat(item, amountOf(amountFen)))),
    ...(paying.length > 1 ? [pays === 'sum' ? say.sums : say.highest] : []),
  ];
};

/** What a rule asks and gives, line by line, that is otherwise under the choices. */
export const ruleTurned = (entry: Entry, rule: RuleFile, choices: Choices, language: Language): Turned =>
  apart(linesOf(askedBy(entry, rule, language), language), linesOf(askedBy(entry, rule, language, choices), language));

/** Figures of the document as its page lists them, a line each: what of which year and where, without the name of the indicator in code. */
const figuresOf = (entry: Entry, choices: Choices, language: Language): readonly string[] => {
  const say = pageWords[language];
  const { document } = createDocumentEngine(folders[entry.id], { readings: choices });
  const [, , ...rows] = listFigures(document, language, { format: 'markdown' })
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.map((row) => {
    const [place = '', year = '', , wanted = '', title = ''] = row.slice(2).replace(/ \|$/u, '').split(' | ');
    return `${title}${punctuation[language].bracketed(year)}${say.colon}${wanted}${say.cited(place)}`;
  });
};

/** The figures of an indicator that read otherwise. */
export const figuresTurned = (entry: Entry, choices: Choices, language: Language): Turned =>
  entry.document.targets.length === 0
    ? { lost: [], gained: [] }
    : apart(figuresOf(entry, {}, language), figuresOf(entry, choices, language));

/** What an outcome comes to, as the tables of cases put it. */
const outcomeText = (outcome: AnyOutcome, language: Language): string => {
  const say = pageWords[language];
  if (outcome.kind === 'limit') return outcome.applies === 'no' ? say.verdicts.idle : say.verdicts[outcome.holds];
  const truth = say.truths[outcome.truth];
  if (outcome.kind !== 'award' || outcome.truth === 'no') return truth;
  const { lowFen, highFen } = outcome.payable;
  const low = moneyText(lowFen, language);
  if (highFen === null) return [truth, `${low}${say.to}${say.unbounded}`].join(say.verdictEnd);
  return [truth, lowFen === highFen ? low : `${low}${say.to}${moneyText(highFen, language)}`].join(say.verdictEnd);
};

/** What a rule comes to in a situation, entry by entry. */
const verdictOf = (
  rule: string,
  { document, subject, year, input, ...setting }: Situation,
  language: Language,
): string => {
  const options = { document, subject, year, ...setting } as unknown as EvaluateOptions;
  const { awards, tiers, services, limits } = evaluate(unchecked(input), options);
  return [...awards, ...tiers, ...services, ...limits]
    .filter((outcome) => outcome.rule === rule)
    .map((outcome) => outcomeText(outcome, language))
    .join(pageWords[language].told.next);
};

const titleOf = ({ rules }: Entry, rule: string, language: Language): string =>
  rules.find(({ id }) => id === rule)?.title[language] ?? rule;

const shown = 3;

/**
 * Cases that end otherwise under the option than by default: three, with links to both. Those that name the option come first,
 * then those of which the tables say that they hang on the reading.
 */
export const casesTurned = async (
  entry: Entry,
  [reading, option]: readonly [reading: string, option: string],
  language: Language,
): Promise<readonly (readonly string[])[]> => {
  const all = [...entry.cases].flatMap(([rule, cases]) => cases.map((each) => ({ rule, ...each })));
  const naming = all.filter(({ situation }) => situation.readings[reading] === option);
  const hanging = all.filter(
    ({ situation, expect }) => !(reading in situation.readings) && JSON.stringify(expect).includes(`"${reading}"`),
  );
  const rows: (readonly string[])[] = [];
  for (const each of [...naming, ...hanging]) {
    const { [reading]: _, ...others } = each.situation.readings;
    const [plainly, otherwise] = [others, { ...others, [reading]: option }].map((readings) => ({
      ...each.situation,
      readings,
    })) as [Situation, Situation];
    const [before, after] = [plainly, otherwise].map((situation) => verdictOf(each.rule, situation, language)) as [
      string,
      string,
    ];
    if (before === after) continue;
    rows.push([
      link(plain(titleOf(entry, each.rule, language)), `${rootOf(language)}documents/${each.rule}`),
      plain(toldText(entry, { ...each, situation: plainly }, language)),
      link(plain(before), await playLink(plainly, language)),
      link(plain(after), await playLink(otherwise, language)),
    ]);
    if (rows.length === shown) break;
  }
  return rows;
};
