import * as z from 'zod/mini';
import { yearOf } from '../quantity/index.js';
import { type Figure, figureNamed, said, supposing, titleInYear, type Vocabulary, yearPath } from '../subject/index.js';
import { fact, type FactKind, type FactType } from './fact.js';
import { figureOfYear, missingPast, peakBeforeYear, readByYear } from './past.js';
import { thisYear, yearsAgoParameter } from './years-ago.js';

type FigureKind = Figure['kind'] & FactType;

const namesOf = ({ figures }: Vocabulary, isMeant: (figure: Figure) => boolean): readonly string[] =>
  [...figures.values()].flatMap((figure) => (isMeant(figure) ? [figure.name] : []));

const unitIn = ({ words: { measures } }: Vocabulary, measure: string) => measures[measure]?.unit;

/** The figure of one year, of those of a kind that the words of the document have. */
const yearly = (kind: FigureKind): FactKind =>
  fact({
    type: kind,
    scope: 'enterprise',
    params: (vocabulary) =>
      z.strictObject({
        measure: z.enum(namesOf(vocabulary, (figure) => figure.kind === kind)),
        yearsAgo: yearsAgoParameter(),
      }),
    usual: thisYear,
    reads: ({ measure }, { vocabulary }) => readByYear(figureNamed(measure, vocabulary)),
    title: ({ measure, yearsAgo }, year, vocabulary) =>
      said(titleInYear(figureNamed(measure, vocabulary)), String(year - yearsAgo)),
    denied: ({ measure, yearsAgo }, year, vocabulary) => {
      const { factDenied } = figureNamed(measure, vocabulary).field;
      return factDenied === undefined ? undefined : said(factDenied, String(year - yearsAgo));
    },
    unit: ({ measure }, vocabulary) => unitIn(vocabulary, measure),
    bind: ({ measure, yearsAgo }, { vocabulary }) => {
      const figure = figureNamed(measure, vocabulary);
      return {
        ...figureOfYear(figure, (year) => year - yearsAgo),
        missing: ({ year }) => [yearPath(year - yearsAgo, measure)],
      };
    },
  });

const beforeTheYear = { before: 'year' } as const;

/** The highest figure of the years before the programme year, or before the plan: what “first” is held against. */
const peakBefore = (kind: FigureKind): FactKind =>
  fact({
    type: kind,
    scope: 'enterprise',
    params: (vocabulary) =>
      z.strictObject({
        measure: z.enum(namesOf(vocabulary, (figure) => figure.kind === kind && figure.sumUp !== undefined)),
        before: z._default(z.enum(['year', 'plan']), beforeTheYear.before),
      }),
    usual: beforeTheYear,
    reads: ({ measure }, { vocabulary }) => readByYear(figureNamed(measure, vocabulary)),
    title: ({ measure, before }, year, vocabulary) => {
      const { zh, en } = figureNamed(measure, vocabulary).field.title;
      return {
        zh: `${before === 'year' ? `${String(year)}年` : '实施期'}以前各年${zh}最高值`,
        en: `highest annual ${en} before ${before === 'year' ? String(year) : 'the plan'}`,
      };
    },
    unit: ({ measure }, vocabulary) => unitIn(vocabulary, measure),
    bind: ({ measure, before }, { period, vocabulary }) => {
      const figure = figureNamed(measure, vocabulary);
      const firstOfPlan = yearOf(period.from);
      const end = (year: number): number => (before === 'year' ? year : Math.min(year, firstOfPlan));
      return {
        ...peakBeforeYear(figure, end),
        missing: ({ subject, year }) => missingPast(subject.history, figure, end(year)),
        ifAtMost: ({ subject, year }, most) => ({
          ...subject,
          history: supposing(subject.history, figure, end(year), most),
        }),
      };
    },
  });

/** Amounts of a year: revenue and whatever else of money the words have. */
export const revenue = yearly('money');
export const revenuePeakBefore = peakBefore('money');
export const countOf = yearly('integer');
export const countPeakBefore = peakBefore('integer');
export const areaOf = yearly('area');
export const areaPeakBefore = peakBefore('area');
export const ratioOf = yearly('share');
export const ratioPeakBefore = peakBefore('share');

/** Whether something was so in a year. */
export const flagOf = yearly('flag');
