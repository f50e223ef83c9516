import { stepsOf } from '../../issue/index.js';
import type { Period } from '../../quantity/index.js';
import { firstDayOf, formatDay, yearOf } from '../../quantity/index.js';
import { shownFigure, type Vocabulary } from '../../subject/index.js';

/** An entry of a list of an enterprise, as its user writes it. */
export type WrittenEntry = Readonly<Record<string, unknown>>;

/** An enterprise that is being written: what facts put down in it is put together when all have spoken. */
export interface InputDraft {
  readonly year: number;
  readonly period: Period;
  /** The words that it is written in. */
  readonly vocabulary: Vocabulary;
  readonly fields: Map<string, unknown>;
  /** Yearly figures by year and name; of a figure that is spoken of, every year not told is nought. */
  readonly figures: Map<string, number>;
  /** Figures of which some year is not told. */
  readonly open: Set<string>;
  readonly titles: WrittenEntry[];
  readonly projects: WrittenEntry[];
  readonly received: WrittenEntry[];
}

export const newDraft = (year: number, period: Period, vocabulary: Vocabulary): InputDraft => ({
  year,
  period,
  vocabulary,
  fields: new Map(),
  figures: new Map(),
  open: new Set(),
  titles: [],
  projects: [],
  received: [],
});

const keyOf = (year: number, figure: string): string => `${String(year)} ${figure}`;

/** Puts down a figure of a year, unless another fact did. */
export const tellFigure = ({ figures }: InputDraft, year: number, figure: string, value: number): void => {
  const key = keyOf(year, figure);
  figures.set(key, figures.get(key) ?? value);
};

export const planStart = ({ period }: InputDraft): number => yearOf(period.from);

/** A day in the middle of a year. */
export const midYear = (year: number): string => formatDay((firstDayOf(year) + 500) as Period['from']);

/** How long before the plan, and before the year, the enterprise was there. */
const yearsBefore = 8;

/** The years of a draft: from its founding, every year of each figure that is spoken of. */
const yearsOf = (draft: InputDraft): Readonly<Record<string, unknown>> => {
  const { figures, open, year, vocabulary } = draft;
  const spokenOf = [...figures.keys()].map((key) => Number(key.split(' ')[0]));
  const first = Math.min(foundedIn(draft), ...spokenOf);
  const last = Math.max(year, ...spokenOf);
  const spoken = [...vocabulary.figures.values()].filter(({ name }) =>
    [...figures.keys()].some((key) => key.endsWith(` ${name}`)),
  );
  const partsOf = (whole: string): readonly string[] =>
    vocabulary.wholes.filter(([, { name }]) => name === whole).map(([part]) => part.name);
  // What is supposed to be nought as it decides nothing is as much as its parts: no less can be told.
  const told = (at: number, name: string): number | undefined => {
    const own = figures.get(keyOf(at, name)) ?? (open.has(name) || at >= year ? undefined : 0);
    return own === 0 ? Math.max(0, ...partsOf(name).map((part) => figures.get(keyOf(at, part)) ?? 0)) : own;
  };
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return Object.fromEntries(
    years.map((each) => [
      String(each),
      Object.fromEntries(
        spoken.flatMap((figure) => {
          const value = told(each, figure.name);
          return value === undefined ? [] : [[figure.name, shownFigure(figure, value)] as const];
        }),
      ),
    ]),
  );
};

const foundedIn = (draft: InputDraft): number => Math.min(planStart(draft), draft.year) - yearsBefore;

const placed = (fields: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> => {
  const input: Record<string, unknown> = {};
  for (const [path, value] of fields) {
    const [first = '', second] = stepsOf(path);
    if (second === undefined) input[first] = value;
    else input[first] = { ...(input[first] as object | undefined), [second]: value };
  }
  return input;
};

/** The enterprise as its user would write it: its lists are told, and nothing was received. */
export const written = (draft: InputDraft): WrittenEntry => ({
  foundedIn: foundedIn(draft),
  ...placed(draft.fields),
  years: yearsOf(draft),
  titles: draft.titles,
  projects: draft.projects,
  received: draft.received,
});
