import { cityText } from '../../explain/city-names.js';
import { dayText, periodText } from '../../explain/day-text.js';
import type { Engine, Result } from '../../engine/index.js';
import { grantsIn } from '../../engine/lists.js';
import { subjectWords } from '../../engine/silence.js';
import type { Bilingual } from '../../issue/index.js';
import { type Day, dayBefore, firstDayOf, formatDay, lastDayOf, type Period } from '../../quantity/index.js';
import { divides, type Document, isOverBy, type Succession, successionOf } from '../../rule/index.js';
import { nameKey, type Subject, type SubjectKind } from '../../subject/index.js';

/** Why a document says nothing of a subject in a year. */
export type Misfit = 'other-city' | 'other-district' | 'no-rule' | 'out-of-period';

/** A document that does not fit, and why. */
export interface NotFitting {
  readonly document: string;
  readonly title: Bilingual;
  readonly reason: Misfit;
  readonly because: Bilingual;
}

/** A document whose place another has taken, in the year or before it. */
export interface Superseded {
  readonly document: string;
  readonly title: Bilingual;
  /** The document that takes its place. */
  readonly by: string;
  /** The first day on which it does. */
  readonly from: string;
  readonly because: Bilingual;
}

/** A document's engine with the period it decides in, and how it is asked. */
export interface ApplicableDocument {
  readonly engine: Engine;
  readonly period: Period;
  /** As the engine does, and for a city with its targets, which hang on the city's other documents too. */
  readonly evaluate: Engine['evaluate'];
  /** The same document through its last day: of the year in which that is, only what happens on a day is decided. */
  readonly endedBy: (last: Day) => Omit<ApplicableDocument, 'endedBy'>;
}

/** What is found of a document: what it says, whose place it lost to, or why it says nothing. */
export interface Applicability {
  readonly engine: Engine;
  /** What it says; of a document whose place is taken within the year, for the part of the year before. */
  readonly result?: Result;
  readonly succession?: Succession;
  readonly superseded?: Superseded;
  readonly notFitting?: NotFitting;
}

/** What fits, with what it says. */
export interface Evaluated extends Applicability {
  readonly result: Result;
}

const touches = (year: number, { from, through }: Period): boolean =>
  firstDayOf(year) <= through && from <= lastDayOf(year);

/** Whether a result says anything but no. */
const saysSomething = (result: Result): boolean =>
  [...result.awards, ...grantsIn(result)].some(({ truth }) => truth !== 'no') ||
  result.limits.some(({ applies }) => applies !== 'no') ||
  result.targets.length > 0;

/** Whether a document has anything about a kind of subject; a city's targets are about the city. */
const isAbout = ({ document: { rules, targets } }: Engine, kind: SubjectKind): boolean =>
  rules.some(({ subjects }) => subjects.includes(kind)) || (kind === 'city' && targets.length > 0);

/** Why a document is not for a subject at all, whatever the year. */
const misplaced = (engine: Engine, subject: Subject): readonly [Misfit, Bilingual] | undefined => {
  const { city, cities, district } = engine.document;
  if (!cities.includes(subject.city))
    return [
      'other-city',
      {
        zh: `只适用于${city}，不是${subject.city}`,
        en: `for ${cityText(city, 'en')}, not ${cityText(subject.city, 'en')}`,
      },
    ];
  if (district !== undefined && subject.kind === 'city')
    return [
      'no-rule',
      {
        zh: `只适用于${district}，不是针对${city}的`,
        en: `for ${cityText(district, 'en')}, not about ${cityText(city, 'en')} as a whole`,
      },
    ];
  if (district !== undefined && subject.district !== undefined && nameKey(subject.district) !== nameKey(district)) {
    return [
      'other-district',
      {
        zh: `只适用于${city}${district}，不是${subject.district}`,
        en: `for ${cityText(district, 'en')} in ${cityText(city, 'en')}, not ${cityText(subject.district, 'en')}`,
      },
    ];
  }
  if (!isAbout(engine, subject.kind))
    return [
      'no-rule',
      {
        zh: `没有针对${subjectWords[subject.kind].zh}的规则`,
        en: `no rule about ${subjectWords[subject.kind].en}`,
      },
    ];
  return undefined;
};

const supersededBy = ({ id, title, period }: Document, { by, from }: Succession, year: number): Superseded => {
  const day = formatDay(from);
  const stillStands = divides({ by, from }, year) && period.from < from;
  const last = formatDay(dayBefore(from));
  return {
    document: id,
    title,
    by: by.id,
    from: day,
    because: stillStands
      ? {
          zh: `自${dayText(day, 'zh')}起由${by.shortTitle.zh}取代：${String(year)}年度只计至${dayText(last, 'zh')}已发生的事项，按全年情况认定的事项不计`,
          en: `${by.shortTitle.en} takes its place from ${dayText(day, 'en')} on: of ${String(year)} only what happened by ${dayText(last, 'en')} counts, and nothing that is decided by the whole year`,
        }
      : {
          zh: `自${dayText(day, 'zh')}起由${by.shortTitle.zh}取代`,
          en: `${by.shortTitle.en} takes its place from ${dayText(day, 'en')} on`,
        },
  };
};

/**
 * What a document says of a subject in a year, or why it says nothing. A year outside the period
 * still counts where a rule reaches into it, as an award does that falls due the year after. A
 * document whose place another takes says nothing of what happens from that day on.
 */
export const fit = (
  placed: ApplicableDocument,
  subject: Subject,
  year: number,
  all: readonly Document[],
): Applicability => {
  const { engine } = placed;
  const { document } = engine;
  const not = (reason: Misfit, because: Bilingual): Applicability => ({
    engine,
    notFitting: { document: document.id, title: document.title, reason, because },
  });
  const elsewhere = misplaced(engine, subject);
  if (elsewhere !== undefined) return not(...elsewhere);
  const taken = successionOf(document, all);
  const succession = isOverBy(taken, year) ? taken : undefined;
  const superseded =
    succession === undefined ? {} : { succession, superseded: supersededBy(document, succession, year) };
  if (succession !== undefined && !divides(succession, year)) return { engine, ...superseded };
  const part = succession === undefined ? placed : placed.endedBy(dayBefore(succession.from));
  const result = part.evaluate(subject, { year });
  if ((succession === undefined && touches(year, part.period)) || saysSomething(result))
    return { engine: part.engine, result, ...superseded };
  if (succession !== undefined) return { engine, ...superseded };
  return not('out-of-period', {
    zh: `${String(year)}年度不在实施期内（${periodText(part.period, 'zh')}）`,
    en: `${String(year)} lies outside the plan period (${periodText(part.period, 'en')})`,
  });
};
