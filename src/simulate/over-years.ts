/** What rules pay in all years together, over all ways that figures may have gone: no sum of what each year is sure of. */
import { likenessOf, seenBy } from '../columns/index.js';
import { isFixed, type MoneyInterval, nothing, plus, shared } from '../scenario/interval.js';
import type { Enterprise } from '../subject/index.js';
import {
  type DecidedStrands,
  lifetimeSums,
  type LifeSums,
  type MemberOutcome,
  type RuleSum,
  type StrandCourse,
  type Subjects,
  together,
} from './member.js';
import { createNumbered } from './numbered.js';
import { createRecent } from './recent.js';
import type { DocumentSetting, Setting } from './settings.js';
import { type Strand, tiedIn } from './strands.js';
import { walkedGain } from './walked-gain.js';
import { partOfYear } from './year-plan.js';

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

/** Awards of a strand that are judged together. */
interface WalkedAwards {
  readonly rules: readonly string[];
  /** What they pay over all ways that figures may have gone; nothing where something else is open. */
  readonly walk: (subject: Enterprise) => MoneyInterval | undefined;
}

/** Parts that nothing ties but the figures they read, each by itself. */
interface FigureKin extends WalkedAwards {
  readonly parts: readonly WalkedAwards[];
}

/** So many enterprises that are not alike are kept with what was found of them. */
const mostWalked = 1 << 13;

const partOf = ({ years }: Strand, id: string, slugs: ReadonlySet<string>): WalkedAwards => {
  const own = years.map((year) => partOfYear(year, slugs));
  const likeness = likenessOf(own, seenBy(own));
  const rules = [...slugs].map((slug) => `${id}/${slug}`);
  // Where no figure is looked at, what is open is something else.
  if (likeness.figures.size === 0) return { rules, walk: () => undefined };
  const walked = walkedGain({ after: { years: own }, likeness });
  const known = createRecent<string, { readonly paid: MoneyInterval | undefined }>(mostWalked);
  const numberOf = createNumbered();
  return {
    rules,
    walk: (subject) => {
      const key = `${String(numberOf(likeness.restOf(subject)))}${likeness.figuresOf(subject)}`;
      const before = known.get(key);
      if (before !== undefined) return before.paid;
      const paid = walked(likeness.likeOf(subject));
      known.turn();
      known.set(key, { paid });
      return paid;
    },
  };
};

const figuresRead = ({ years }: Strand, slugs: ReadonlySet<string>): readonly string[] => [
  ...likenessOf(years.map((year) => partOfYear(year, slugs))).figures.keys(),
];

/** Awards of a strand, those that read one figure together. */
const partsOf = (strand: Strand, document: DocumentSetting): readonly FigureKin[] => {
  const tied = tiedIn(document)
    .map((slugs) => new Set([...slugs].filter((slug) => strand.slugs.has(slug))))
    .filter(({ size }) => size > 0)
    .map((slugs) => ({ slugs, figures: figuresRead(strand, slugs) }));
  const joined: { readonly sets: (typeof tied)[number][]; readonly figures: Set<string> }[] = [];
  for (const one of tied) {
    const same = joined.filter(({ figures }) => one.figures.some((figure) => figures.has(figure)));
    const [first = { sets: [], figures: new Set<string>() }, ...others] = same;
    if (same.length === 0) joined.push(first);
    for (const each of [...others, { sets: [one], figures: one.figures }]) {
      first.sets.push(...each.sets);
      for (const figure of each.figures) first.figures.add(figure);
    }
    for (const other of others) joined.splice(joined.indexOf(other), 1);
  }
  return joined.map(({ sets }) => {
    const parts = sets.map(({ slugs }) => partOf(strand, document.id, slugs));
    const [only] = parts;
    const whole =
      only !== undefined && parts.length === 1
        ? only
        : partOf(strand, document.id, new Set(sets.flatMap(({ slugs }) => [...slugs])));
    return { ...whole, parts };
  });
};

const strandParts = new WeakMap<Strand, readonly FigureKin[]>();

/** The same once, in however many settings a strand is alike. */
const partsIn = (strand: Strand, document: DocumentSetting): readonly FigureKin[] => {
  const own = strandParts.get(strand) ?? partsOf(strand, document);
  strandParts.set(strand, own);
  return own;
};

const sumOf = (rules: readonly string[], lifetimes: LifeSums['lifetimes']): MoneyInterval =>
  rules.reduce((sum, rule) => plus(sum, lifetimes.get(rule) ?? nothing), nothing);

/** What a strand pays in all years together, over all ways as far as nothing but figures is open. */
interface OverWays extends LifeSums {
  readonly isWide: boolean;
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
  const whole = parts.map(wholeOf).reduce(plus, nothing);
  const all = sumOf([...lifetimes.keys()], lifetimes);
  if (lifetime.low === all.low && lifetime.high === all.high) return { lifetime: whole, lifetimes: own, isWide };
  // What choices and caps hold down, or money that was received, is no sum of what awards pay.
  const [only, ...others] = parts;
  const walked = others.length === 0 ? only?.walk(subject) : undefined;
  if (walked === undefined) return { lifetime, lifetimes: own, isWide: true };
  return { lifetime: shared(lifetime, walked), lifetimes: own, isWide: false };
};

const isFixedAll = ({ lifetime, lifetimes }: LifeSums): boolean =>
  isFixed(lifetime) && [...lifetimes.values()].every(isFixed);

/** What the strands of a document pay, and whether some bounds may be wider than they need be. */
interface DocumentYears {
  readonly sums: readonly RuleSum[];
  readonly wide: WideYears;
}

const strandOver = (
  strand: Strand,
  document: DocumentSetting,
  course: StrandCourse,
  { told, assumed }: Subjects,
): DocumentYears => {
  const over = (own: LifeSums, subject: Enterprise): OverWays =>
    isFixedAll(own) ? { ...own, isWide: false } : overWays(own, partsIn(strand, document), subject);
  const open = over(course.told, told);
  const narrower = course.assumed === course.told && assumed === told ? open : over(course.assumed, assumed);
  return {
    sums: lifetimeSums(document.id, open, narrower),
    wide: { told: open.isWide, assumed: narrower.isWide },
  };
};

const strandsOver = new WeakMap<DecidedStrands, Map<Strand, DocumentYears>>();

/** The same once for an enterprise, in however many settings a strand is alike. */
const strandOnce = (
  strand: Strand,
  document: DocumentSetting,
  course: StrandCourse,
  subjects: Subjects,
  known: DecidedStrands,
): DocumentYears => {
  const own = strandsOver.get(known) ?? new Map<Strand, DocumentYears>();
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
  return {
    sums: together(all.map(({ sums }) => sums)),
    wide: { told: all.some(({ wide }) => wide.told), assumed: all.some(({ wide }) => wide.assumed) },
  };
};

/** What a setting pays an enterprise in all years together. One year by itself is its own sum. */
export const overYears = (
  { documents }: Setting,
  subjects: Subjects,
  outcome: MemberOutcome,
  known: DecidedStrands,
): OverYears => {
  const isOpen = outcome.courses.some((strands) =>
    strands.some(({ told, assumed }) => !isFixedAll(told) || !isFixedAll(assumed)),
  );
  if (!isOpen || documents.every(({ years }) => years.length < 2)) return { outcome, wide: narrow };
  const all = documents.map((document, at) => documentOver(document, outcome.courses[at] ?? [], subjects, known));
  return {
    outcome: { ...outcome, lifetimes: all.flatMap(({ sums }) => sums) },
    wide: { told: all.some(({ wide }) => wide.told), assumed: all.some(({ wide }) => wide.assumed) },
  };
};
