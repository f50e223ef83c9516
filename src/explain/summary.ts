import type { Result, TierClass } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { totalText } from './amount.js';
import { classAnswer } from './classes.js';
import { countsOf, standingOf } from './limits.js';
import { targetsComeTo } from './target-counts.js';
import { type PageMatter, words } from './words/index.js';

/** The ranked libraries of a result, where its document has them and they are for this kind of subject. */
export const rankedIn = ({ class: among }: Result): TierClass | undefined => among ?? undefined;

/** A city's targets, where something was observed of them or there is nothing else to tell. */
export const targetsTold = ({ limits, targets }: Result): Result['targets'] =>
  limits.length === 0 || targets.some(({ observed }) => observed !== undefined) ? targets : [];

/** What a result is about first. */
export const matterOf = (result: Result): PageMatter => {
  if (result.awards.length > 0) return 'money';
  if (rankedIn(result) !== undefined) return 'classes';
  if (result.limits.length > 0) return 'limits';
  return targetsTold(result).length > 0 ? 'targets' : 'grants';
};

/** So many limits that are not complied with are named where they are counted. */
const mostNamed = 3;

const brokenIn = (limits: Result['limits'], language: Language): string => {
  const { brief } = words[language];
  const broken = limits.filter((each) => standingOf(each) === 'broken').map(({ title }) => title[language]);
  return broken.length === 0 || broken.length > mostNamed ? '' : brief.broken(broken);
};

/** What a result comes to beside money: the class, the counts of limits and of targets, each as a clause of a sentence. */
export const summariesOf = (result: Result, language: Language): readonly string[] => {
  const say = words[language];
  const { limits, tiers } = result;
  const targets = targetsTold(result);
  const ranked = rankedIn(result);
  return [
    ...(ranked === undefined ? [] : [classAnswer(ranked, tiers, language)]),
    ...(limits.length === 0
      ? []
      : [
          `${say.limits.checked(limits.length)}${say.colon}${say.limits.counts(countsOf(limits))}${brokenIn(limits, language)}`,
        ]),
    ...(targets.length === 0 ? [] : [`${say.targets.about}${say.colon}${targetsComeTo(targets, say)}`]),
  ];
};

/**
 * What a result comes to: the money, the class, the count of limits and of targets, whichever its document decides.
 *
 * @param others answers to outcomes one by one, for a document that decides none of these.
 */
export const summaryOf = (result: Result, others: readonly string[], language: Language): readonly string[] => {
  const say = words[language];
  const { awards, limits, total, document, subject, year } = result;
  const targets = targetsTold(result);
  const occasion = { subject, year };
  const ranked = rankedIn(result);
  const sums = [
    ...(awards.length === 0 ? [] : [say.total(occasion, totalText(total, say))]),
    ...(ranked === undefined
      ? []
      : [say.answer(occasion, say.classes.about, classAnswer(ranked, result.tiers, language))]),
    ...(limits.length === 0
      ? []
      : [say.answer(occasion, say.limits.checked(limits.length), say.limits.counts(countsOf(limits)))]),
    ...(targets.length === 0 ? [] : [say.answer(occasion, say.targets.about, targetsComeTo(targets, say))]),
  ];
  if (sums.length > 0) return sums;
  return others.length === 0 ? [say.nothing(occasion, document)] : others;
};
