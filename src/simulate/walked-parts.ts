/** Awards that are gone through together, over all ways that figures may have gone. */
import { likenessOf, seenBy } from '../columns/index.js';
import type { MoneyInterval } from '../scenario/interval.js';
import type { Enterprise } from '../subject/index.js';
import { createNumbered } from './numbered.js';
import { createRecent } from './recent.js';
import type { DocumentSetting } from './settings.js';
import { type Strand, tiedIn } from './strands.js';
import { walkedGain } from './walked-gain.js';
import { partOfYear, type YearPlan } from './year-plan.js';

/** What some awards pay, or what a change of them gives, over all ways; nothing where something else is open. */
type WalkedBy = (subject: Enterprise) => MoneyInterval | undefined;

/** Awards that are judged together. */
export interface WalkedAwards {
  readonly rules: readonly string[];
  readonly walk: WalkedBy;
}

/** Parts that nothing ties but the figures they read, each by itself. */
export interface FigureKin extends WalkedAwards {
  readonly slugs: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly parts: readonly WalkedAwards[];
}

/** So many enterprises that are not alike are kept with what was found of them. */
const mostWalked = 1 << 13;

/** @param before the same under another setting, where a change is asked for. */
export const walkOver = (after: readonly YearPlan[], before?: readonly YearPlan[]): WalkedBy => {
  const plans = [...after, ...(before ?? [])];
  const likeness = likenessOf(plans, seenBy(plans));
  // Where no figure is looked at, what is open is something else.
  if (likeness.figures.size === 0) return () => undefined;
  const walked = walkedGain({
    after: { years: after },
    likeness,
    ...(before === undefined ? {} : { before: { years: before } }),
  });
  const known = createRecent<string, { readonly paid: MoneyInterval | undefined }>(mostWalked);
  const numberOf = createNumbered();
  return (subject) => {
    const key = `${String(numberOf(likeness.restOf(subject)))}${likeness.figuresOf(subject)}`;
    const same = known.get(key);
    if (same !== undefined) return same.paid;
    const paid = walked(likeness.likeOf(subject));
    known.turn();
    known.set(key, { paid });
    return paid;
  };
};

export const partsOfYears = (years: readonly YearPlan[], slugs: ReadonlySet<string>): readonly YearPlan[] =>
  years.map((year) => partOfYear(year, slugs));

const partOf = (years: readonly YearPlan[], id: string, slugs: ReadonlySet<string>): WalkedAwards => ({
  rules: [...slugs].map((slug) => `${id}/${slug}`),
  walk: walkOver(partsOfYears(years, slugs)),
});

const figuresRead = (years: readonly YearPlan[], slugs: ReadonlySet<string>): readonly string[] => [
  ...likenessOf(partsOfYears(years, slugs)).figures.keys(),
];

/** What reads a figure in common stands together, one with another. */
export const joinedBy = <One extends { readonly figures: Iterable<string> }>(
  all: readonly One[],
): readonly (readonly One[])[] =>
  all.reduce<readonly (readonly One[])[]>((joined, one) => {
    const figures = new Set(one.figures);
    const isSame = (each: readonly One[]): boolean =>
      each.some((other) => [...other.figures].some((figure) => figures.has(figure)));
    return [...joined.filter((each) => !isSame(each)), [...joined.filter(isSame).flat(), one]];
  }, []);

export const unionOf = <Value>(sets: readonly Iterable<Value>[]): ReadonlySet<Value> =>
  new Set(sets.flatMap((set) => [...set]));

/** Awards of a strand, those that read one figure together. */
const partsOf = ({ slugs: own, years }: Strand, document: DocumentSetting): readonly FigureKin[] => {
  const tied = tiedIn(document)
    .map((slugs) => new Set([...slugs].filter((slug) => own.has(slug))))
    .filter(({ size }) => size > 0)
    .map((slugs) => ({ slugs, figures: figuresRead(years, slugs) }));
  return joinedBy(tied).map((sets): FigureKin => {
    const parts = sets.map((each) => partOf(years, document.id, each.slugs));
    const [only, ...others] = parts;
    const slugs = unionOf(sets.map((each) => each.slugs));
    const whole = only !== undefined && others.length === 0 ? only : partOf(years, document.id, slugs);
    return { ...whole, parts, slugs, figures: unionOf(sets.map((each) => each.figures)) };
  });
};

const strandParts = new WeakMap<Strand, readonly FigureKin[]>();

/** The same once, in however many settings a strand is alike. */
export const partsIn = (strand: Strand, document: DocumentSetting): readonly FigureKin[] => {
  const own = strandParts.get(strand) ?? partsOf(strand, document);
  strandParts.set(strand, own);
  return own;
};

/** Awards of several strands that read one figure, and what they are of each. */
interface StrandsKin extends WalkedAwards {
  readonly kin: readonly FigureKin[];
}

const across = new WeakMap<DocumentSetting, readonly StrandsKin[]>();

/** Awards that only a comparison, a choice or a cap has set apart, though they read one figure. */
export const acrossIn = (document: DocumentSetting): readonly StrandsKin[] => {
  const known = across.get(document);
  if (known !== undefined) return known;
  const all = document.strands.flatMap((strand) => partsIn(strand, document)).filter(({ figures }) => figures.size > 0);
  const made = joinedBy(all)
    .filter(({ length }) => length > 1)
    .map((kin) => ({ ...partOf(document.years, document.id, unionOf(kin.map(({ slugs }) => slugs))), kin }));
  across.set(document, made);
  return made;
};
