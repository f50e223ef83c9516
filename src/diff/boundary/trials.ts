import { canonicalJson } from '../../condition/index.js';
import { facts } from '../../fact/index.js';
import type { Bilingual } from '../../issue/index.js';
import { firstDayOf, lastDayOf, type Period, yearOf } from '../../quantity/index.js';
import { type Document, isAward, type Rule } from '../../rule/index.js';
import { placeKinds, type SubjectKind } from '../../subject/index.js';
import { headForm, ruleForms } from '../../check/meaning.js';
import type { DocumentSide } from '../side.js';
import type { Touched } from '../touched.js';
import { wordsOfBoth } from '../words-of-both.js';
import type { WrittenEntry } from './draft.js';
import { enterpriseWith, type TrialOccasion } from './enterprise.js';
import { entriesOtherwise, pastTerm } from './entries.js';
import { atEnds, placeWith } from './place.js';
import { paidInPart, ownAndOther, policyNamesOf, tellsMoney, withPayments, withReceipts } from './receipts.js';
import { lookedAtIn, type Standing, type Supposition, suppositionsOf } from './rule-cases.js';
import { countsToCaps, onDay, timesOver, turningDays, yearsAbout } from './reaching.js';
import { awardsOf, partnersOf } from './partners.js';
import { bothOf, inYear, longHeld, moneyReceived, named, toldOtherwise } from './named.js';
import { enoughAmong, evenly, someOf, variedOf } from './some.js';
import { metAtOnce, together } from './together.js';
import type { Trial } from './trial.js';

/** A rule that changed, as every document has it: on either side, and under each option. */
interface TriedRule {
  readonly slug: string;
  readonly standings: readonly [Standing, ...Standing[]];
}

/** What is made of a rule’s suppositions: inputs, and what is tried by each. */
interface TrialInput {
  readonly input: WrittenEntry;
  readonly subject: SubjectKind;
  readonly year: number;
  readonly name: Bilingual;
  /** The rules that it is made for. */
  readonly about: readonly string[];
}

/** The documents of both sides, each in the words of both: what only one has a word for is told all the same. */
const documentsOf = (sides: readonly DocumentSide[]): readonly Document[] => {
  const documents = sides.flatMap(({ document, options }) => [document, ...options.values()]);
  const vocabulary = documents.map((document) => document.vocabulary).reduce(wordsOfBoth);
  return documents.map((document) => (document.vocabulary === vocabulary ? document : { ...document, vocabulary }));
};

const writtenIn = ({ document }: DocumentSide): string => [headForm(document), ...ruleForms(document).values()].join();

export const triedIn = (documents: readonly Document[], slugs: ReadonlySet<string>): readonly TriedRule[] =>
  [...slugs].sort().flatMap((slug): readonly TriedRule[] => {
    const [first, ...rest] = documents.flatMap((document): readonly Standing[] => {
      const rule = document.rules.find((each) => each.slug === slug);
      return rule === undefined ? [] : [{ document, rule }];
    });
    return first === undefined ? [] : [{ slug, standings: [first, ...rest] }];
  });

/** The year that is asked about first: one that has a year of the plan before it. */
const usualYear = ({ from, through }: Period): number => Math.min(yearOf(from) + 1, yearOf(through));

const occasionOf = ({ period, cities: [city], vocabulary }: Document, year = usualYear(period)): TrialOccasion => ({
  period,
  city,
  year,
  vocabulary,
});

/** Who fails a rule by a title: that nobody may have one shows where it is had, and may have lapsed. */
const isTitled = ({ isBase, supposed }: Supposition): boolean =>
  !isBase && [...supposed.values()].some(({ fact, value }) => value === 1 && facts[fact.name].goesByTerm === true);

/** What is made of one rule: what is tried of it in any case, and of what else there is a part may do. */
interface MadeOf {
  readonly always: readonly TrialInput[];
  readonly others: readonly TrialInput[];
}

const enterprisesOf = (
  { standings }: TriedRule,
  suppositions: readonly Supposition[],
  documents: readonly Document[],
): MadeOf => {
  const looked = lookedAtIn(standings);
  const occasion = occasionOf(standings[0].document);
  const made = ({ rule, supposed, name }: Supposition, at: TrialOccasion): TrialInput => ({
    input: enterpriseWith(rule, looked, supposed, at),
    subject: 'enterprise',
    year: at.year,
    name,
    about: [rule.slug],
  });
  const bases = suppositions.filter(({ isBase }) => isBase);
  const madeBases = bases.map((each) => ({ ...made(each, occasion), rule: each.rule }));
  const inEachYear = (some: readonly Supposition[]): readonly TrialInput[] =>
    some.flatMap((each) =>
      yearsAbout(documents, standings).map((year) =>
        named(made(each, occasionOf(standings[0].document, year)), inYear(year)),
      ),
    );
  const [first, ...rest] = someOf(bases);
  const partly = (base: Supposition): readonly TrialInput[] => {
    const whole = made(base, occasion);
    if (!isAward(base.rule)) return [];
    return paidInPart(whole.input, base.rule, ownAndOther(documents), lastDayOf(occasion.year)).map((input) => ({
      ...named(whole, moneyReceived),
      input,
    }));
  };
  const reaching = (some: readonly Supposition[]): readonly TrialInput[] =>
    someOf(some).flatMap((base) => {
      if (!isAward(base.rule)) return [];
      const whole = made(base, occasion);
      return countsToCaps(documents, base.rule).flatMap((count) =>
        timesOver(whole.input, count).map((input) => ({ ...whole, input })),
      );
    });
  const onTurningDays = (base: Supposition): readonly TrialInput[] =>
    turningDays(documents).map((day) => {
      const whole = made(base, occasionOf(standings[0].document, yearOf(day)));
      return { ...whole, input: onDay(whole.input, day) };
    });
  // Whether a title stands past its term is said for all of a document at once.
  const goesByTerm = looked.facts.some(({ fact }) => facts[fact.name].goesByTerm === true);
  const madeTitled = someOf(suppositions.filter(isTitled)).map((each) => ({
    ...made(each, occasion),
    rule: each.rule,
  }));
  const oldTitles = (goesByTerm ? [...variedOf(madeBases), ...madeTitled] : []).flatMap(({ rule: _, ...each }) =>
    pastTerm(each.input, occasion).map((input) => ({ ...named(each, longHeld), input })),
  );
  return {
    // A plan that begins or ends on another day shows only in the years about that day.
    // Whether money received bars an award is said for all of a document at once, and shows in what was paid in part.
    always:
      first === undefined
        ? []
        : [
            ...inEachYear([first]),
            ...onTurningDays(first),
            ...partly(first),
            ...reaching(bases),
            ...oldTitles,
            ...metAtOnce(madeBases.map(({ rule: _, ...each }) => each)),
          ],
    others: [
      ...suppositions.map((each) => made(each, occasion)),
      ...inEachYear(rest),
      ...variedOf(madeBases).flatMap(({ rule: _, ...each }) =>
        entriesOtherwise(each.input, occasion).map((input) => ({ ...named(each, toldOtherwise), input })),
      ),
      ...someOf(madeBases).flatMap(({ rule, ...each }) =>
        isAward(rule)
          ? withReceipts(each.input, rule, documents, occasion).map((input) => ({
              ...named(each, moneyReceived),
              input,
            }))
          : [],
      ),
    ],
  };
};

const placesOf = ({ standings }: TriedRule, suppositions: readonly Supposition[]): MadeOf => {
  const {
    cities: [city],
    period,
  } = standings[0].document;
  const year = usualYear(period);
  const ends = standings.flatMap(({ rule }) => ('terms' in rule && rule.terms !== undefined ? [rule.terms] : []));
  const others = suppositions.flatMap(({ rule, supposed, name, isOpen }) =>
    placeKinds
      .filter((kind) => rule.subjects.includes(kind))
      .flatMap((subject) => {
        const input = placeWith(subject, supposed, city);
        if (input === undefined) return [];
        // Whom a limit comes to bind, or no longer does, shows by what is measured of them.
        const measured = isOpen === true ? [] : ends.flatMap((terms) => atEnds(terms, input, supposed));
        return [input, ...measured].map((each) => ({ input: each, subject, year, name, about: [rule.slug] }));
      }),
  );
  return { always: [], others };
};

const isOfEnterprises = ({ subjects }: Rule): boolean => subjects.includes('enterprise');

/** Of each rule the enterprises under which it holds: the first and the last that its rows give, and those paid most. */
export const basesOf = (tried: TriedRule, year?: number): readonly TrialInput[] => {
  const looked = lookedAtIn(tried.standings);
  const occasion = occasionOf(tried.standings[0].document, year);
  const all = suppositionsOf(tried.standings, occasion.year);
  const bases = all.filter(({ isBase }) => isBase);
  const most = all.filter(({ isMost }) => isMost);
  return [...new Set([bases[0], bases.at(-1), most[0], most.at(-1)])]
    .filter((each) => each !== undefined)
    .map(({ rule, supposed, name }) => ({
      input: enterpriseWith(rule, looked, supposed, occasion),
      subject: 'enterprise',
      year: occasion.year,
      name,
      about: [rule.slug],
    }));
};

/** Enterprises to which two rules of a group apply at once, and then one of which was paid before. */
const pairsOf = (documents: readonly Document[], touched: ReadonlySet<string>): readonly TrialInput[] => {
  const bases = new Map<string, readonly TrialInput[]>();
  const of = (slug: string): readonly TrialInput[] => {
    const [tried] = triedIn(documents, new Set([slug]));
    const known = bases.get(slug) ?? (tried === undefined ? [] : basesOf(tried));
    bases.set(slug, known);
    return known;
  };
  return [...touched].flatMap((slug) =>
    partnersOf(documents, slug).flatMap((other) =>
      of(slug).flatMap((one) =>
        of(other).flatMap((two): readonly TrialInput[] => {
          const both = {
            ...one,
            input: together(one.input, two.input),
            name: bothOf(one.name, two.name),
            about: [slug, other],
          };
          const [document] = documents;
          if (document === undefined) return [both];
          const paid = awardsOf(documents, other).flatMap((award) =>
            withPayments(both.input, award, documents, occasionOf(document)),
          );
          return [both, ...paid.map((input) => ({ ...named(both, moneyReceived), input }))];
        }),
      ),
    ),
  );
};

/** The first award of a document, under which names of policies are tried: they are the same for all. */
const namedOf = (documents: readonly Document[]): readonly TrialInput[] => {
  const [first] = documents.flatMap((document) => document.rules.filter(isAward).map((rule) => ({ document, rule })));
  if (first === undefined) return [];
  const [base] = basesOf({ slug: first.rule.slug, standings: [first] });
  if (base === undefined) return [];
  const yearBefore = firstDayOf(occasionOf(first.document).year - 1);
  return paidInPart(base.input, first.rule, policyNamesOf(documents), yearBefore).map((input) => ({ ...base, input }));
};

/** Of a few rules all that are made are tried. */
const fewRules = 3;

/** Everything tried of a document, which is one `among` so many, each input once. */
export const boundaryTrials = (
  before: DocumentSide,
  after: DocumentSide,
  { rules, own, head, onlyReceipts }: Touched,
  among: number,
): readonly Trial[] => {
  // Whichever is before and whichever after, the same is tried.
  const documents = documentsOf([before, after].sort((a, b) => (writtenIn(a) < writtenIn(b) ? -1 : 1)));
  const all = triedIn(documents, rules);
  const few = all.length <= fewRules;
  // Of a few rules that changed themselves all is tried, however many are tied to them.
  const isWhole = (slug: string): boolean => few || (own.size <= fewRules && own.has(slug));
  const enough = enoughAmong(among);
  // What money received does takes longest to decide.
  const each = Math.ceil((onlyReceipts ? enough / 2 : enough) / all.length);
  const made = all.flatMap((tried): readonly TrialInput[] => {
    const [{ document, rule }] = tried.standings;
    const suppositions = suppositionsOf(tried.standings, usualYear(document.period));
    const { always, others } = isOfEnterprises(rule)
      ? enterprisesOf(tried, suppositions, documents)
      : placesOf(tried, suppositions);
    const [must, may] = onlyReceipts ? [always, others].map((all) => all.filter(tellsMoney)) : [always, others];
    return [...must, ...(isWhole(tried.slug) ? may : evenly(may, each - must.length))];
  });
  const enterprises = new Set(
    [...rules].filter((slug) =>
      documents.some((document) => document.rules.some((rule) => rule.slug === slug && isOfEnterprises(rule))),
    ),
  );
  const pairs = evenly(pairsOf(documents, enterprises), few ? Infinity : enough / 2).filter(
    (pair) => !onlyReceipts || tellsMoney(pair),
  );
  const byNames = head ? namedOf(documents) : [];
  const distinct = new Map<string, TrialInput>();
  for (const one of [...made, ...pairs, ...byNames]) {
    const key = canonicalJson([one.subject, one.year, one.input]);
    const known = distinct.get(key);
    // One input may be made for several rules: all of them are asked about.
    distinct.set(key, known === undefined ? one : { ...known, about: [...new Set([...known.about, ...one.about])] });
  }
  const { id } = after.document;
  return [...distinct.values()].map((one) => ({ document: id, corpus: 'boundary', ...one }));
};
