/** What rules pay in all years together, over all ways that figures may have gone: no sum of what each year is sure of. */
import { isFixed, type MoneyInterval, nothing, plus, shared } from '../scenario/interval.js';
import type { Enterprise } from '../subject/index.js';
import {
  type DecidedStrands,
  isNothing,
  lifetimeOf,
  lifetimeSums,
  type LifeSums,
  type MemberOutcome,
  type RuleSum,
  type StrandCourse,
  strandCourse,
  type Subjects,
  together,
} from './member.js';
import type { DocumentSetting, Setting } from './settings.js';
import type { Strand } from './strands.js';
import { figuresOf, lessFigures } from './tally.js';
import { acrossIn, type FigureKin, partsIn, type WalkedAwards } from './walked-parts.js';

/** Whether the bounds of all years may be wider than they need be, as the table tells and under the assumptions. */
export interface WideYears {
  readonly told: boolean;
  readonly assumed: boolean;
}

export const narrow: WideYears = { told: false, assumed: false };

/** An outcome with what all years come to over all ways. */
export interface OverYears {
  readonly outcome: MemberOutcome;
  readonly wide: WideYears;
}

const sumOf = (rules: readonly string[], lifetimes: LifeSums['lifetimes']): MoneyInterval =>
  rules.reduce((sum, rule) => plus(sum, lifetimes.get(rule) ?? nothing), nothing);

/** What a strand pays in all years together, over all ways as far as nothing but figures is open. */
interface OverWays extends LifeSums {
  readonly isWide: boolean;
  /** Of it what awards that read one figure pay; nothing where it is no sum of that. */
  readonly byKin?: ReadonlyMap<FigureKin, MoneyInterval>;
}

const overWays = ({ lifetime, lifetimes }: LifeSums, parts: readonly FigureKin[], subject: Enterprise): OverWays => {
  const own = new Map(lifetimes);
  let isWide = false;
  const byPart = (part: WalkedAwards): MoneyInterval => {
    const apart = sumOf(part.rules, lifetimes);
    const [rule, ...others] = part.rules;
    const walked = isFixed(apart) ? apart : part.walk(subject);
    if (walked === undefined) return apart;
    const now = shared(apart, walked);
    if (rule !== undefined && others.length === 0 && own.has(rule)) own.set(rule, now);
    return now;
  };
  const wholeOf = (part: FigureKin): MoneyInterval => {
    const apart = part.parts.map(byPart).reduce(plus, nothing);
    const walked = isFixed(apart) ? apart : part.walk(subject);
    if (walked === undefined) isWide = true;
    return walked === undefined ? apart : shared(apart, walked);
  };
  const byKin = new Map(parts.map((part) => [part, wholeOf(part)]));
  const whole = [...byKin.values()].reduce(plus, nothing);
  const all = sumOf([...lifetimes.keys()], lifetimes);
  if (lifetime.low === all.low && lifetime.high === all.high) return { lifetime: whole, lifetimes: own, isWide, byKin };
  // What choices and caps hold down, or money that was received, is no sum of what awards pay.
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) return { lifetime, lifetimes: own, isWide: !isFixed(lifetime) };
  const walked = isFixed(lifetime) ? lifetime : only.walk(subject);
  const now = walked === undefined ? lifetime : shared(lifetime, walked);
  return { lifetime: now, lifetimes: own, isWide: walked === undefined, byKin: new Map([[only, now]]) };
};

const isFixedAll = ({ lifetime, lifetimes }: LifeSums): boolean =>
  isFixed(lifetime) && [...lifetimes.values()].every(isFixed);

/** What the strands of a document pay, and whether some bounds may be wider than they need be. */
interface DocumentYears {
  readonly sums: readonly RuleSum[];
  readonly wide: WideYears;
}

/** What awards of several strands that read one figure come to together, and what their strands come to added up. */
interface JointlyPaid {
  readonly joint: MoneyInterval;
  readonly apart: MoneyInterval;
}

/** Nothing where it cannot be told. */
const togetherIn = (
  { kin, walk }: ReturnType<typeof acrossIn>[number],
  strands: readonly OverWays[],
  subject: Enterprise,
): JointlyPaid | undefined => {
  const all = kin.map((each) => strands.flatMap(({ byKin }) => byKin?.get(each) ?? [])[0]);
  if (!all.every((each) => each !== undefined)) return undefined;
  const apart = all.reduce(plus, nothing);
  const walked = all.every(isFixed) ? apart : walk(subject);
  return walked === undefined ? undefined : { joint: shared(apart, walked), apart };
};

/** What a strand pays as the table tells, and as assumptions leave it. */
interface StrandYears {
  readonly open: OverWays;
  readonly narrower: OverWays;
  readonly sums: readonly RuleSum[];
}

const strandOver = (
  strand: Strand,
  document: DocumentSetting,
  course: StrandCourse,
  { told, assumed }: Subjects,
): StrandYears => {
  const over = (own: LifeSums, subject: Enterprise): OverWays => overWays(own, partsIn(strand, document), subject);
  const open = over(course.told, told);
  const narrower = course.assumed === course.told && assumed === told ? open : over(course.assumed, assumed);
  return { open, narrower, sums: lifetimeSums(document.id, open, narrower) };
};

const strandsOver = new WeakMap<DecidedStrands, Map<Strand, StrandYears>>();

/** The same once for an enterprise, in however many settings a strand is alike. */
const strandOnce = (
  strand: Strand,
  document: DocumentSetting,
  course: StrandCourse,
  subjects: Subjects,
  known: DecidedStrands,
): StrandYears => {
  const own = strandsOver.get(known) ?? new Map<Strand, StrandYears>();
  strandsOver.set(known, own);
  const over = own.get(strand) ?? strandOver(strand, document, course, subjects);
  own.set(strand, over);
  return over;
};

const documentOver = (
  document: DocumentSetting,
  courses: readonly StrandCourse[],
  subjects: Subjects,
  known: DecidedStrands,
): DocumentYears => {
  const all = document.strands.flatMap((strand, at) => {
    const course = courses[at];
    return course === undefined ? [] : [strandOnce(strand, document, course, subjects, known)];
  });
  const [open, narrower] = [all.map((each) => each.open), all.map((each) => each.narrower)];
  let [isWideTold, isWideAssumed] = [open, narrower].map((strands) => strands.some(({ isWide }) => isWide));
  const tied = acrossIn(document).flatMap((each): readonly RuleSum[] => {
    const [wide, narrow] = [togetherIn(each, open, subjects.told), togetherIn(each, narrower, subjects.assumed)];
    if (wide === undefined) isWideTold = true;
    if (narrow === undefined) isWideAssumed = true;
    if (wide === undefined || narrow === undefined) return [];
    const figures = lessFigures(figuresOf(wide.joint, narrow.joint), figuresOf(wide.apart, narrow.apart));
    return isNothing(figures) ? [] : [{ document: document.id, rule: '', figures }];
  });
  return {
    sums: together([...all.map(({ sums }) => sums), tied]),
    wide: { told: isWideTold === true, assumed: isWideAssumed === true },
  };
};

const isOpenIn = (courses: readonly StrandCourse[]): boolean =>
  courses.some(({ told, assumed }) => !isFixedAll(told) || !isFixedAll(assumed));

/** What a document pays an enterprise in all years together: what of it was decided is not decided again. */
export const lifetimesIn = (
  document: DocumentSetting,
  subjects: Subjects,
  known: DecidedStrands,
): readonly RuleSum[] => {
  const courses = document.strands.map((strand) => strandCourse(strand, subjects, known));
  return isOpenIn(courses) && document.years.length > 1
    ? documentOver(document, courses, subjects, known).sums
    : lifetimeOf(document, courses);
};

/** What a setting pays an enterprise in all years together. One year by itself is its own sum. */
export const overYears = (
  { documents }: Setting,
  subjects: Subjects,
  outcome: MemberOutcome,
  known: DecidedStrands,
): OverYears => {
  if (!outcome.courses.some(isOpenIn) || documents.every(({ years }) => years.length < 2))
    return { outcome, wide: narrow };
  const all = documents.map((document, at) => documentOver(document, outcome.courses[at] ?? [], subjects, known));
  return {
    outcome: { ...outcome, lifetimes: all.flatMap(({ sums }) => sums) },
    wide: { told: all.some(({ wide }) => wide.told), assumed: all.some(({ wide }) => wide.assumed) },
  };
};
