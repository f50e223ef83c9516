import { type Engine, librariesOf, type Result } from '../../engine/index.js';
import type { Bilingual } from '../../issue/index.js';
import { firstDayOf, formatPeriod, lastDayOf, type Period } from '../../quantity/index.js';
import type { Subject, SubjectKind } from '../../subject/index.js';

/** Why a document says nothing of a subject in a year. */
export type Misfit = 'other-city' | 'no-rule' | 'out-of-period';

/** A document that does not fit, and why. */
export interface NotFitting {
  readonly document: string;
  readonly title: Bilingual;
  readonly reason: Misfit;
  readonly because: Bilingual;
}

/** A document's engine with the period it decides in, and how it is asked. */
export interface Placed {
  readonly engine: Engine;
  readonly period: Period;
  /** As the engine does, and for a city with its targets, which hang on the city's other documents too. */
  readonly evaluate: Engine['evaluate'];
}

const kinds: Readonly<Record<SubjectKind, Bilingual>> = {
  enterprise: { zh: '企业', en: 'an enterprise' },
  site: { zh: '项目用地', en: 'a site' },
  park: { zh: '园区', en: 'a park' },
  district: { zh: '区县', en: 'a district' },
  city: { zh: '城市', en: 'a city' },
};

const touches = (year: number, { from, through }: Period): boolean => firstDayOf(year) <= through && from <= lastDayOf(year);

/** Whether a result says anything but no. */
const saysSomething = (result: Result): boolean =>
  [...result.awards, ...librariesOf(result), ...result.entitlements].some(({ truth }) => truth !== 'no') ||
  result.limits.some(({ applies }) => applies !== 'no') ||
  result.targets.length > 0;

/** Whether a document has anything about a kind of subject; a city's targets are about the city. */
const isAbout = ({ document: { rules, targets } }: Engine, kind: SubjectKind): boolean => rules.some(({ subjects }) => subjects.includes(kind)) || (kind === 'city' && targets.length > 0);

const misfit = ({ document: { id, title } }: Engine, reason: Misfit, because: Bilingual): NotFitting => ({ document: id, title, reason, because });

/**
 * What a document says of a subject in a year, or why it says nothing. A year outside the period
 * still counts where a rule reaches into it, as an award does that falls due the year after.
 */
export const fit = ({ engine, period, evaluate }: Placed, subject: Subject, year: number): Result | NotFitting => {
  const { city } = engine.document;
  if (subject.city !== city) return misfit(engine, 'other-city', { zh: `只适用于${city}，不是${subject.city}`, en: `it is for ${city}, not ${subject.city}` });
  if (!isAbout(engine, subject.kind)) {
    return misfit(engine, 'no-rule', { zh: `没有针对${kinds[subject.kind].zh}的规则`, en: `it has no rule about ${kinds[subject.kind].en}` });
  }
  const result = evaluate(subject, year);
  if (touches(year, period) || saysSomething(result)) return result;
  return misfit(engine, 'out-of-period', { zh: `${String(year)} 年度不在执行期 ${formatPeriod(period)} 内`, en: `${String(year)} lies outside its period ${formatPeriod(period)}` });
};

export const isFitting = (found: Result | NotFitting): found is Result => 'awards' in found;
