import { joined } from '../edge/index.js';
import { type Bilingual, bothInsideQuotes, issue, type Issue, type InputPath, pathTo } from '../issue/index.js';
import { lastDayOf, type DaySpan } from '../quantity/index.js';
import { levelNames, type TitleLevel } from './closed-lists.js';
import { type Figure, shownFigure, summedUpThrough, yearPath } from './figure.js';
import { type History, isSummedUp, type ToldHistory } from './history.js';
import { any } from './input-fields.js';
import { figuresOf, tellsOfYears } from './yearly-figures.js';
import type { EnterpriseInput, ProjectInput, ReceiptInput, TitleInput } from './inputs.js';
import { projectTelling, type ProjectTelling, toldTogether } from './project-items.js';
import { lifeOf, spanOf } from './dated-entries.js';
import { aboveWhole } from './parts.js';
import type { Vocabulary } from './vocabulary.js';
import { districtIssues } from './where.js';

const contradiction = (path: InputPath, found: unknown, other: string, otherValue: string | number | boolean): Issue =>
  issue('history-contradiction', { path }, found, { other, otherValue: String(otherValue) });

const highestUpTo = ({ values }: ToldHistory, through: number): number => {
  let highest = 0;
  for (const [year, value] of values) if (year <= through && value > highest) highest = value;
  return highest;
};

/** The years of which something is wrong: of most inputs none, and looking makes nothing. */
const yearsWhere = (
  { values }: ToldHistory,
  isWrong: (year: number, value: number) => boolean,
): readonly (readonly [year: number, value: number])[] => {
  let found: (readonly [number, number])[] | undefined;
  // Handed over one by one: pairs of them would be made to be thrown away.
  values.forEach((value, year) => {
    if (isWrong(year, value)) (found ??= []).push([year, value]);
  });
  return found ?? noYears;
};
const noYears: readonly (readonly [number, number])[] = [];
const none: readonly Issue[] = [];

/** Where a year told by itself denies the founding year or the sum-up, or no year is left to reach its peak. */
const againstItself = (told: ToldHistory, figure: Figure): readonly Issue[] => {
  const { foundedIn, peak, through } = told;
  const years = foundedIn === undefined ? noYears : yearsWhere(told, (year, value) => value > 0 && year < foundedIn);
  const isSummed = peak !== undefined && through !== undefined;
  if (years.length === 0 && !isSummed) return none;
  const show = (value: number): string | number | boolean => shownFigure(figure, value);
  const beforeFounding = years.map(([year, value]) =>
    contradiction(yearPath(year, figure.name), show(value), 'foundedIn', foundedIn ?? ''),
  );
  if (!isSummed) return beforeFounding;
  const peakPath = figure.sumUp ?? '';
  const abovePeak = yearsWhere(told, (year, value) => year <= through && value > peak).map(([year, value]) =>
    contradiction(yearPath(year, figure.name), show(value), peakPath, show(peak)),
  );
  const peakBeforeFounding =
    peak > 0 && foundedIn !== undefined && through < foundedIn
      ? [contradiction(peakPath, show(peak), 'foundedIn', foundedIn)]
      : [];
  const nowhere =
    peakBeforeFounding.length === 0 && !isSummedUp(told, through + 1) && highestUpTo(told, through) < peak;
  const unreached = nowhere
    ? [contradiction(peakPath, show(peak), yearPath(any, figure.name), show(highestUpTo(told, through)))]
    : [];
  return [...beforeFounding, ...abovePeak, ...peakBeforeFounding, ...unreached];
};

const histories = (told: History['told'], vocabulary: Vocabulary): readonly Issue[] => {
  let found = none;
  for (const figure of figuresOf(vocabulary)) {
    const history = told[figure.name];
    if (history !== undefined) found = joined(found, againstItself(history, figure));
  }
  return found;
};

/** Where a listing of a project denies what the earlier ones of the same name tell together. */
const projects = (listed: readonly ProjectInput[], vocabulary: Vocabulary): readonly Issue[] => {
  if (listed.length < 2) return none;
  const known = new Map<string, { readonly telling: ProjectTelling; readonly first: number }>();
  return listed.flatMap((project, index) => {
    if (project.name === undefined) return [];
    const key = JSON.stringify([project.kind, project.name]);
    const earlier = known.get(key);
    const own = projectTelling(project, vocabulary);
    const telling = earlier === undefined ? own : toldTogether(earlier.telling, own);
    if (telling !== undefined) known.set(key, { telling, first: earlier?.first ?? index });
    return telling === undefined && earlier !== undefined
      ? [
          issue('project-listed-twice', { path: pathTo('projects', index) }, project.name, {
            other: pathTo('projects', earlier.first),
          }),
        ]
      : [];
  });
};

const levelsText = (levels: readonly TitleLevel[]): Bilingual => ({
  zh: levels.map((level) => `${level}（${levelNames[level].zh}）`).join('、'),
  en: levels.join(', '),
});

const unknownLevels = (listed: readonly TitleInput[], { titles }: Vocabulary): readonly Issue[] =>
  listed.flatMap(({ title, level }, index) => {
    const levels = titles[title]?.levels ?? [];
    if (level === undefined || levels.includes(level)) return none;
    const place = { path: pathTo('titles', index, 'level') };
    const called = { title: bothInsideQuotes(titles[title]?.title ?? { zh: title, en: title }) };
    return [
      levels.length === 0
        ? issue('title-has-no-level', place, level, called)
        : issue('title-level-unknown', place, level, { ...called, known: levelsText(levels) }),
    ];
  });

/** Where a title ends before it came. */
const reversed = (listed: readonly TitleInput[]): readonly Issue[] =>
  listed.flatMap((title, index) => {
    if (title.until === undefined && title.withdrawn === undefined) return none;
    return (['until', 'withdrawn'] as const).flatMap((end) => {
      if (title[end] === undefined) return none;
      const [on, ended] = [spanOf(title.on), spanOf(title[end])];
      return on === undefined || ended === undefined || ended.through >= on.from
        ? []
        : [
            issue('ends-before-it-came', { path: pathTo('titles', index, end) }, title[end], {
              other: pathTo('titles', index, 'on'),
              otherValue: String(title.on),
            }),
          ];
    });
  });

const partsAboveWholes = (told: History['told'], { wholes }: Vocabulary): readonly Issue[] =>
  wholes.flatMap(([part, whole]) =>
    aboveWhole({ told }, part, whole).map(({ path, value, other, otherValue }) =>
      issue('part-exceeds-whole', { path }, shownFigure(part, value), {
        other,
        otherValue: String(shownFigure(whole, otherValue)),
      }),
    ),
  );

type DatedFields = Pick<TitleInput, 'on' | 'predecessor' | 'until' | 'withdrawn'> & Pick<ReceiptInput, 'status'>;

const ends = ['on', 'until', 'withdrawn'] as const;

/** Whether all that an entry dates lies within a life: what most do. */
const isWithin = (entry: DatedFields, { from, through }: DaySpan): boolean => {
  for (const field of ends) {
    const days = spanOf(entry[field]);
    if (days !== undefined && (days.through < from || days.from > through)) return false;
  }
  return true;
};

/** Where something listed lies, or ends, before the founding; or after the day as of which the enterprise is told. */
const outsideLife = (
  list: 'titles' | 'projects' | 'received',
  entries: readonly DatedFields[],
  input: EnterpriseInput,
): readonly Issue[] => {
  if (entries.length === 0) return none;
  const life = lifeOf(input);
  return entries.flatMap((entry, index) => {
    if (isWithin(entry, life)) return none;
    const path = (field: string): { readonly path: InputPath } => ({ path: pathTo(list, index, field) });
    const isEarly = (field: 'on' | 'until' | 'withdrawn'): boolean =>
      (spanOf(entry[field])?.through ?? life.from) < life.from;
    const isLate = (field: 'on' | 'withdrawn'): boolean => (spanOf(entry[field])?.from ?? life.through) > life.through;
    // An end that lies before the founding says no more than a beginning that does.
    const early = entry.predecessor === true ? [] : ends.filter(isEarly).slice(0, 1);
    const late = entry.status === 'claimable' ? [] : (['on', 'withdrawn'] as const).filter(isLate);
    return [
      ...early.map((field) =>
        issue('before-founding', path(field), entry[field], {
          other: 'foundedIn',
          otherValue: String(input.foundedIn),
        }),
      ),
      ...late.map((field) => issue('after-as-of', path(field), entry[field], { otherValue: String(input.asOf) })),
    ];
  });
};

/** Where a sum-up covers days after the one as of which the enterprise is told. */
const summedUpTooFar = (input: EnterpriseInput): readonly Issue[] => {
  const through = input.before?.through;
  return through === undefined || lastDayOf(through) <= lifeOf(input).through
    ? []
    : [issue('after-as-of', { path: summedUpThrough }, through, { otherValue: String(input.asOf) })];
};

const foundedTooLate = (input: EnterpriseInput): readonly Issue[] => {
  const { from, through } = lifeOf(input);
  return from <= through
    ? []
    : [issue('after-as-of', { path: 'foundedIn' }, input.foundedIn, { otherValue: String(input.asOf) })];
};

const nothingListed: readonly never[] = [];

/** What cannot all be true in an input whose every field is well formed. */
export const contradictions = (
  input: EnterpriseInput,
  told: History['told'],
  vocabulary: Vocabulary,
): readonly Issue[] => {
  const { titles = nothingListed, projects: listed = nothingListed, received = nothingListed } = input;
  const hasYears = tellsOfYears(input);
  return joined(
    districtIssues(input),
    hasYears ? histories(told, vocabulary) : none,
    hasYears ? partsAboveWholes(told, vocabulary) : none,
    foundedTooLate(input),
    summedUpTooFar(input),
    outsideLife('titles', titles, input),
    outsideLife('projects', listed, input),
    outsideLife('received', received, input),
    unknownLevels(titles, vocabulary),
    reversed(titles),
    projects(listed, vocabulary),
  );
};
