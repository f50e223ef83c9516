import { stepsOf } from '../issue/index.js';
import { capReads } from '../rule/index.js';
import { type Frame, facts, type Slots } from '../fact/index.js';
import { buildHistory, type Enterprise, type FigureBounds, type History, type ToldHistory } from '../subject/index.js';
import type { ColumnTest } from './column-test.js';
import { columnsIn, type FactLoader } from './columns.js';
import { allBeside, isListed, type PlanIn, type SeenBeside } from './entries.js';

/** What rules hold a figure against: between two marks next to each other they come to the same. */
export interface FigureMarks {
  /** In order: a figure that has reached one is told from a figure that has not. */
  readonly steps: readonly number[];
  /** Whether nothing else is made of the figure: else two figures are alike only where they are the same. */
  readonly isByMarks: boolean;
}

/** Which enterprises some rules cannot tell apart. */
export interface Likeness {
  /** Enterprises of one key are decided alike, in all years of all plans, and so are parts of what is not known of them. */
  readonly keyOf: (subject: Enterprise) => string;
  /** The part of it that has nothing to do with figures, that of figures, and of figures as they stand in some columns. */
  readonly restOf: (subject: Enterprise) => string;
  readonly figuresOf: (subject: Enterprise) => string;
  readonly figuresBy: (columns: readonly string[]) => (figures: readonly number[]) => string;
  /** An enterprise of the same key, the same for all of them as far as figures go: each is the least that is decided alike. */
  readonly likeOf: (subject: Enterprise) => Enterprise;
  /** The figures that are looked at. */
  readonly figures: ReadonlyMap<string, FigureMarks>;
}

const figureIn = (path: string): string | undefined => {
  const [first, figure, ...more] = stepsOf(path);
  return first === 'years' && more.length === 0 ? figure : undefined;
};

const figuresIn = (reads: readonly string[]): readonly string[] => reads.flatMap((path) => figureIn(path) ?? []);

const comparedIn = (test: ColumnTest): readonly (ColumnTest & { readonly kind: 'between' })[] => {
  if (test.kind === 'between') return [test];
  if (test.kind === 'not') return comparedIn(test.test);
  return test.kind === 'all' || test.kind === 'any' ? test.tests.flatMap(comparedIn) : [];
};

/** What the rules look at: figures with their marks, and facts that have nothing to do with figures or lists. */
interface SeenByRules {
  readonly figures: ReadonlyMap<string, FigureMarks>;
  readonly others: readonly FactLoader[];
  /** Fields that are looked at together with figures. */
  readonly beside: readonly string[];
}

const lookedAtBy = (plans: readonly PlanIn[]): SeenByRules => {
  const steps = new Map<string, Set<number>>();
  const exact = new Set<string>();
  const others = new Map<string, FactLoader>();
  const beside = new Set<string>();
  const stepsFor = (figure: string): Set<number> => {
    const known = steps.get(figure) ?? new Set<number>();
    steps.set(figure, known);
    return known;
  };
  for (const { plan, year } of plans) {
    const { columns, loaders } = columnsIn(plan, year);
    columns.facts.forEach(({ reads, told }, at) => {
      const loader = loaders[at];
      const own = figuresIn(reads);
      if (told !== undefined && told.kind !== 'field') return;
      if (own.length === 0 && loader !== undefined && !isListed(reads)) others.set(loader.key, loader);
      for (const figure of own) exact.add(figure);
      if (own.length > 0) for (const path of reads) beside.add(path);
    });
    for (const { test } of columns.goals)
      for (const { fact, min, max } of comparedIn(test)) {
        const { told, reads = [] } = columns.facts[fact] ?? {};
        const own = told === undefined || told.kind === 'field' ? figuresIn(reads) : [told.figure];
        for (const figure of own)
          for (const mark of [min, max === undefined ? undefined : max + 1])
            if (mark !== undefined) stepsFor(figure).add(mark);
      }
    // What an amount hangs on is told apart, however little it differs.
    for (const { rule, setting } of plan.awards)
      for (const { name, params } of [...rule.payment.reads, ...capReads(plan.document, rule.slug)]) {
        const reads = facts[name].reads(params, setting);
        for (const figure of figuresIn(reads)) exact.add(figure);
        for (const path of reads) beside.add(path);
      }
  }
  const names = [...new Set([...steps.keys(), ...exact])].sort();
  return {
    figures: new Map(
      names.map((figure) => [
        figure,
        { steps: [...stepsFor(figure)].sort((a, b) => a - b), isByMarks: !exact.has(figure) },
      ]),
    ),
    others: [...others.values()],
    beside: [...beside].filter((path) => figureIn(path) === undefined).sort(),
  };
};

/** Ranks are written as signs that stand for nothing else. */
const firstRank = 0x4e00;

/** How many marks a figure has reached. */
const rankIn = (steps: readonly number[], value: number): number => {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The least figure that is like another, and the most. */
const leastLike = ({ steps, isByMarks }: FigureMarks, value: number): number =>
  isByMarks ? (steps[rankIn(steps, value) - 1] ?? 0) : value;

const mostLike = ({ steps, isByMarks }: FigureMarks, value: number): number => {
  if (!isByMarks || value === Infinity) return value;
  const next = steps[rankIn(steps, value)];
  return next === undefined ? Number.MAX_SAFE_INTEGER : next - 1;
};

const boundsLike = (marks: FigureMarks, { low, high }: FigureBounds): FigureBounds => {
  const least = leastLike(marks, low);
  return { low: least, high: low === high ? least : mostLike(marks, high) };
};

const noValues: ToldHistory['values'] = new Map();

const toldLike = (told: ToldHistory, marks: FigureMarks | undefined): ToldHistory => {
  const { values, between, peak, peakFrom = peak, ...rest } = told;
  if (marks === undefined) {
    const { through, foundedIn, ceiling } = rest;
    return { values: noValues, through, peak: undefined, foundedIn, ceiling };
  }
  const sum =
    peak === undefined || peakFrom === undefined ? undefined : boundsLike(marks, { low: peakFrom, high: peak });
  return {
    ...rest,
    values: new Map([...values].map(([year, value]) => [year, leastLike(marks, value)])),
    peak: sum?.high,
    ...(told.peakFrom === undefined || sum === undefined ? {} : { peakFrom: sum.low }),
    ...(between === undefined
      ? {}
      : { between: new Map([...between].map(([year, own]) => [year, boundsLike(marks, own)])) }),
  };
};

/** What stands in a field that is no figure. */
const heldIn = (subject: Enterprise, path: string): unknown => {
  if (path === 'city' || path === 'district' || path === 'industry') return subject[path] ?? null;
  return subject.values[path] ?? null;
};

/** @param seen what beside figures is told apart: left out, all there is. */
export const likenessOf = (plans: readonly PlanIn[], { entriesOf, isField }: SeenBeside = allBeside): Likeness => {
  const { figures, others, beside } = lookedAtBy(plans);
  const frame = { item: undefined } as Partial<Frame> as Frame;

  const slots: Slots = { low: new Float64Array(1), high: new Float64Array(1), text: [undefined] };

  /** What the facts are that have nothing to do with figures, nor with lists, of which every entry is told. */
  const loadedOf = (subject: Enterprise): string => {
    frame.subject = subject;
    let key = '';
    for (const { bound, year } of others) {
      frame.year = year;
      // A fact writes bounds or a text.
      slots.low[0] = slots.high[0] = 0;
      slots.text.fill(undefined);
      bound.load(frame, slots, 0);
      const text = slots.text[0];
      key += `${String(slots.low[0])} ${String(slots.high[0])} ${text === undefined ? '' : JSON.stringify(text)};`;
    }
    return key;
  };

  /** Everything but figures. */
  const restOf = (subject: Enterprise): string => {
    const { toldThrough, titles, projects, received, industry, district } = subject;
    return JSON.stringify([
      loadedOf(subject),
      beside.map((path) => heldIn(subject, path)),
      toldThrough,
      [titles, projects, received, industry, district].map((each) => each === undefined),
      Object.keys(subject.values).filter(isField),
      entriesOf(subject),
    ]);
  };

  const figureKey = ({ isByMarks, steps }: FigureMarks, told: ToldHistory | undefined): string => {
    if (told === undefined) return '';
    const { values, between, peak, peakFrom, through, foundedIn } = told;
    const of = (value: number): string => (isByMarks ? String(rankIn(steps, value)) : `=${String(value)}`);
    let key = `${String(through)} ${String(foundedIn)}`;
    if (peak !== undefined) key += ` ${of(peak)}`;
    if (peakFrom !== undefined && peakFrom !== peak) key += `-${of(peakFrom)}`;
    for (const [year, value] of values) key += ` ${String(year)}:${of(value)}`;
    for (const [year, { low, high }] of between ?? [])
      key += ` ${String(year)}~${of(low)}${low === high ? '' : `-${high === Infinity ? '' : of(high)}`}`;
    return key;
  };

  const figuresOf = ({ history: { told } }: Enterprise): string => {
    let key = '';
    for (const [name, marks] of figures) key += `\n${figureKey(marks, told[name])}`;
    return key;
  };

  return {
    figures,
    restOf,
    figuresBy: (columns) => {
      const looked = columns.flatMap((name, at) => {
        const marks = figures.get(name);
        return marks === undefined ? [] : [{ at, marks }];
      });
      return (values) => {
        let key = '';
        for (const { at, marks } of looked) {
          const value = values[at] as number;
          if (!marks.isByMarks) key += `=${String(value)};`;
          else key += Number.isNaN(value) ? '-' : String.fromCharCode(firstRank + rankIn(marks.steps, value));
        }
        return key;
      };
    },
    figuresOf,
    keyOf: (subject) => `${restOf(subject)}${figuresOf(subject)}`,
    likeOf: (subject) => {
      const told = Object.fromEntries(
        Object.entries(subject.history.told).flatMap(([name, own]) =>
          own === undefined ? [] : [[name, toldLike(own, figures.get(name))]],
        ),
      );
      return { ...subject, history: buildHistory(told as History['told']) };
    },
  };
};
