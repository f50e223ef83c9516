import { entry, note, type PageEntry } from '../explain/page.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { citedText, citesOfSetting } from './cited-text.js';
import { errorText } from './figure-rows.js';
import { isNothingAssumed } from './nothing.js';
import { fates } from './gain.js';
import type { Summary } from './summary.js';
import type { ToldAttribution } from './told/attribution.js';
import type { ToldChange, ToldComparison } from './told/comparison.js';
import { words, type Words } from './words/index.js';

/** A sum that changes, with its sign; of some enterprises it has no end. */
export const changeText = ({ low, high, unboundedBelow, unboundedAbove, errors }: ToldChange, own: Words): string => {
  const span = own.rises(low.fen, high.fen);
  const open = Math.max(unboundedBelow, unboundedAbove);
  const told =
    errors === undefined
      ? span
      : own.withError(
          span,
          low.fen === high.fen
            ? errorText(errors.low, own)
            : own.rest(errorText(errors.low, own), errorText(errors.high, own)),
        );
  return open === 0 ? told : `${told}${own.without(open)}`;
};

/** By how much, where there is such a bound: whether it is more or less stands beside it. */
const moneyOf = (bound: ToldChange['low'] | undefined | null, { money }: Words): string | undefined =>
  bound === undefined || bound === null ? undefined : money(Math.abs(bound.fen));

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

/** The same where the rules before are those that all others are held against: they are not named again. */
export const shortlyCompared = (each: ToldComparison, summary: Summary, language: Language): string =>
  each.before === summary.settings[0]?.name
    ? words[language].named(each.title[language], each.after)
    : comparedText(each, summary, language);

/** What a change of rules does: who gains, who loses, how much. */
export const comparisonEntry = (each: ToldComparison, summary: Summary, language: Language): PageEntry => {
  const [own, { colon, stop, opening }] = [words[language], explained[language]];
  const counts = (of: ToldComparison['fates']): string =>
    fates.flatMap((fate) => (of[fate] === 0 ? [] : [own.fate(own.fates[fate], of[fate])])).join(own.listing);
  const name = opening(
    each.before === summary.settings[0]?.name ? each.title[language] : comparedText(each, summary, language),
  );
  const cited = citesOfSetting(summary, each.after).map((change) => note([citedText(change, language)]));
  if (each.changesNothing) return entry([name, colon, own.changesNothing(each.because), stop], cited);
  const winner = (
    say: Words['largestGain'],
    told: ToldComparison['largestGain'],
    bound: 'low' | 'high',
  ): readonly PageEntry[] =>
    told === undefined ? [] : [note([say(told.name || told.key, moneyOf(told[bound], own)), stop])];
  return entry(
    [
      name,
      colon,
      isNothingAssumed(summary)
        ? own.changedInAll(changeText(each.change, own))
        : own.changed(changeText(each.assumedChange, own), changeText(each.change, own)),
      stop,
    ],
    [
      ...cited,
      note([
        isNothingAssumed(summary)
          ? own.enterprisesInAll(counts(each.fates))
          : own.enterprisesChanged(counts(each.assumedFates), counts(each.fates)),
        stop,
      ]),
      ...(isAnyWide(each.assumedWide) ? [note([own.wide(each.assumedWide), stop])] : []),
      ...winner(own.largestGain, each.largestGain, 'low'),
      ...winner(own.largestLoss, each.largestLoss, 'high'),
    ],
  );
};

/** What reforms that are tried together each make of the sum: a row each, and one for all. */
export const attributionRows = (
  { attributions }: Summary,
  language: Language,
  labelled: (title: string, reform: string) => string = words[language].named,
): readonly (readonly string[])[] => {
  const own = words[language];
  const signed = (fen: number): string => `${fen > 0 ? '+' : ''}${own.money(fen)}`;
  const both = ({ certain, assumedHigh, errors }: ToldAttribution['whole']): string => {
    const told =
      certain.fen === assumedHigh.fen ? signed(certain.fen) : own.rest(signed(certain.fen), signed(assumedHigh.fen));
    return errors === undefined
      ? told
      : own.withError(told, own.rest(errorText(errors.certain, own), errorText(errors.assumedHigh, own)));
  };
  return attributions.flatMap(({ name, whole, parts }) =>
    parts.length === 0
      ? []
      : [
          ...parts.map(({ reform, title, ...ways }, index) => [
            index === 0 ? name : '',
            labelled(title[language], reform),
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
