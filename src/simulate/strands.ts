import { canonicalJson } from '../condition/index.js';
import { contestedRules } from '../engine/jointly.js';
import { formatDay, lastDayOf } from '../quantity/index.js';
import { awardsIn, type Changeable, type Document, type GroupFile } from '../rule/index.js';
import { partOfYear, type WholeSetting, type YearPlan } from './year-plan.js';

/** Awards of a document that nothing ties to its others: what they pay in all years can be told by themselves. */
export interface Strand {
  readonly slugs: ReadonlySet<string>;
  readonly years: readonly YearPlan[];
  /** Its rules as they are written, year by year. */
  readonly written: readonly Changeable['rules'][];
}

const textOf = (value: unknown): string => canonicalJson(value ?? null);

const isGroup = (value: unknown): value is GroupFile => typeof value === 'object' && value !== null && 'id' in value;

const groupsIn = ({ groups }: Changeable): readonly GroupFile[] => groups.filter(isGroup);

const membersOf = (group: GroupFile): readonly string[] => ('members' in group ? group.members : []);

/** Rules that are not written alike in two settings, in some year; all of them where what holds for all is not. */
const changedRules = (was: readonly Changeable[], is: readonly Changeable[]): ReadonlySet<string> | 'all' => {
  const changed = new Set<string>();
  for (const [index, before] of was.entries()) {
    const after = is[index] ?? before;
    if (textOf(before.document) !== textOf(after.document)) return 'all';
    for (const slug of [...Object.keys(before.rules), ...Object.keys(after.rules)])
      if (before.rules[slug] !== after.rules[slug] && textOf(before.rules[slug]) !== textOf(after.rules[slug]))
        changed.add(slug);
    const [own, other] = [groupsIn(before), groupsIn(after)];
    for (const group of [...own, ...other]) {
      const [a, b] = [own, other].map((all) => all.find(({ id }) => id === group.id));
      if (textOf(a) === textOf(b)) continue;
      if (group.kind === 'receipts') return 'all';
      for (const slug of [a, b].flatMap((each) => (each === undefined ? [] : membersOf(each)))) changed.add(slug);
    }
  }
  return changed;
};

/** Rules that a choice or a cap holds against one another. */
const heldIn = ({ groups }: Document): readonly (readonly string[])[] =>
  groups.flatMap((group) => (group.kind !== 'receipts' && group.active ? [group.members] : []));

/** Rules that are paid for one matter, are held against one another, or refer to one another: what one pays may hang on the other. */
const tiesIn = (document: Document, files: Changeable): readonly (readonly string[])[] => {
  const byMatter = new Map<string, string[]>();
  for (const { matter, slug } of awardsIn(document)) byMatter.set(matter, [...(byMatter.get(matter) ?? []), slug]);
  const references = Object.entries(files.rules).flatMap(([slug, rule]) =>
    [...textOf(rule).matchAll(/"condition":"([^"]+)"/gu)].map(([, other = '']) => [slug, other]),
  );
  return [...byMatter.values(), ...heldIn(document), ...references];
};

/** Puts what is tied together, tie by tie. */
const together = (slugs: Iterable<string>, ties: readonly (readonly string[])[]): readonly ReadonlySet<string>[] => {
  const of = new Map<string, Set<string>>();
  for (const slug of slugs) of.set(slug, new Set([slug]));
  for (const tie of ties) {
    const sets = [...new Set(tie.flatMap((slug) => of.get(slug) ?? []))];
    const [first, ...others] = sets;
    if (first === undefined) continue;
    for (const slug of others.flatMap((each) => [...each])) {
      first.add(slug);
      of.set(slug, first);
    }
  }
  return [...new Set(of.values())];
};

/** Rules that are tied in some year of some of these settings: nothing ties those of one set to those of another. */
const tiedAmong = (settings: readonly WholeSetting[]): readonly ReadonlySet<string>[] => {
  const ties = settings.flatMap(({ years, files }) =>
    years.flatMap(({ plan, year }, at) => [
      ...(files[at] === undefined ? [] : tiesIn(plan.document, files[at])),
      ...contestedRules(plan, year),
    ]),
  );
  const slugs = settings.flatMap(({ files }) => files.flatMap(({ rules }) => Object.keys(rules)));
  return together(new Set(slugs), ties);
};

export const tiedIn = (setting: WholeSetting): readonly ReadonlySet<string>[] => tiedAmong([setting]);

/**
 * How the awards of a document fall apart under several settings: each strand that a setting changes or a choice holds,
 * and all the others as one.
 */
const partition = (settings: readonly WholeSetting[]): readonly ReadonlySet<string>[] => {
  const documents = settings.flatMap(({ years, files }) =>
    years.map(({ plan }, index) => [plan.document, files[index]] as const),
  );
  const awards = new Set(documents.flatMap(([document]) => awardsIn(document).map(({ slug }) => slug)));
  const [first, ...others] = settings;
  const changes = others.map(({ files }) => changedRules(first?.files ?? [], files));
  const known = new Map(documents.map((each) => [each[0], each]));
  const ties = [...known.values()].flatMap(([document, files]) => (files === undefined ? [] : tiesIn(document, files)));
  const rules = new Set(documents.flatMap(([, files]) => Object.keys(files?.rules ?? {})));
  const contests = settings.flatMap(({ years }) => years.flatMap(({ plan, year }) => contestedRules(plan, year)));
  const strands = together(rules, [...ties, ...contests]);
  const isChanged = (strand: ReadonlySet<string>): boolean =>
    changes.some((changed) => changed !== 'all' && [...strand].some((slug) => changed.has(slug)));
  const only = (strand: Iterable<string>): ReadonlySet<string> =>
    new Set([...strand].filter((slug) => awards.has(slug)));
  // What choices and caps hold down, and what asks that one thing be different, stands by itself: what has no upper bound
  // elsewhere tells nothing of it, and what is decided row by row is no more than must be.
  const held = new Set([...[...known.values()].flatMap(([document]) => heldIn(document).flat()), ...contests.flat()]);
  const isApart = (strand: ReadonlySet<string>): boolean =>
    isChanged(strand) || [...strand].some((slug) => held.has(slug));
  return [
    only(strands.flatMap((strand) => (isApart(strand) ? [] : [...strand]))),
    ...strands.filter(isApart).map(only),
  ].filter(({ size }) => size > 0);
};

/** What holds for all rules of a document in a year: of its period no day behind the year is asked for. */
const documentIn = ({ document }: Changeable, year: number): unknown => {
  const { period, ...rest } = document as {
    readonly period: { readonly from: string; readonly through: string | null };
  };
  const last = formatDay(lastDayOf(year));
  return {
    ...rest,
    period: { ...period, through: period.through !== null && period.through < last ? period.through : last },
  };
};

/** What a strand is decided by in every year: two that are written alike are one. */
const keyOf = (slugs: ReadonlySet<string>, { id, files, keys, years }: WholeSetting): string => {
  const seen = new Map<Changeable, string>();
  const partsIn = (each: Changeable): string => {
    const known = seen.get(each);
    if (known !== undefined) return known;
    const rules = Object.entries(each.rules).filter(([slug]) => slugs.has(slug));
    const groups = groupsIn(each).filter(
      (group) => group.kind === 'receipts' || membersOf(group).some((slug) => slugs.has(slug)),
    );
    const text = textOf([id, rules, groups, keys]);
    seen.set(each, text);
    return text;
  };
  return files.map((each, at) => `${textOf(documentIn(each, years[at]?.year ?? 0))}${partsIn(each)}`).join('\n');
};

const strandWith = (slugs: ReadonlySet<string>, { years, files }: WholeSetting): Strand => ({
  slugs,
  written: files.map(({ rules }) => rules),
  years: years.map((year) => partOfYear(year, slugs)),
});

/** Takes settings of one document apart into strands; what is alike in several of them is the same strand in each. */
export const strandsOf = (settings: readonly WholeSetting[]): ReadonlyMap<WholeSetting, readonly Strand[]> => {
  const parts = partition(settings);
  const known = new Map<string, Strand>();
  return new Map(
    settings.map((setting) => [
      setting,
      parts.map((slugs) => {
        const key = keyOf(slugs, setting);
        const strand = known.get(key) ?? strandWith(slugs, setting);
        known.set(key, strand);
        return strand;
      }),
    ]),
  );
};

/** A strand as two settings have it. */
export type StrandPair = readonly [before: Strand, after: Strand];

/**
 * What differs of a strand between two settings, in parts that nothing ties in either of them: a strand is as large as the
 * settings of a run together make it, and what another one ties, or leaves alike in both, says nothing of their difference.
 */
export const differingParts = (
  [was, is]: StrandPair,
  before: WholeSetting,
  after: WholeSetting,
): readonly StrandPair[] => {
  const own = new Set([...was.slugs, ...is.slugs]);
  const parts = tiedAmong([before, after])
    .map((slugs) => new Set([...slugs].filter((slug) => own.has(slug))))
    .filter(({ size }) => size > 0);
  const differing = parts.filter((slugs) => keyOf(slugs, before) !== keyOf(slugs, after));
  const [only, ...others] = differing;
  if (only === undefined) return [];
  return others.length === 0 && parts.length === 1
    ? [[was, is]]
    : differing.map((slugs) => [strandWith(slugs, before), strandWith(slugs, after)]);
};

/** Rules that two settings write alike in a year: their rows pay alike too. */
export const writtenAlike = ([before, after]: StrandPair, yearAt: number): ReadonlySet<string> => {
  const [was, is] = [before.written[yearAt] ?? {}, after.written[yearAt] ?? {}];
  const isAlike = (slug: string): boolean => was[slug] === is[slug] || textOf(was[slug]) === textOf(is[slug]);
  return new Set([...before.slugs].filter((slug) => after.slugs.has(slug) && isAlike(slug)));
};
