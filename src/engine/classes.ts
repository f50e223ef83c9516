import type { Trace } from '../condition/index.js';
import type { Plan, YesNoRule } from '../evaluate/index.js';
import { citesOf, isRankedLibrary, type RankedLibrary } from '../kinds/index.js';
import type { Subject } from '../subject/index.js';
import { and, type Truth } from '../truth/truth.js';
import { evaluateUnder, worldsOf } from './assignments.js';
import { decidedOtherwise, type ReadingVariant } from './under-readings.js';
import { traceFor } from './reason.js';
import type { Criterion, Match, TierClass, TierOutcome } from './result.js';

type Ranked = YesNoRule & { readonly rule: RankedLibrary };

const isRanked = (standing: YesNoRule): standing is Ranked => isRankedLibrary(standing.rule);

/** The ranked libraries of a plan, the highest first; none where a document's libraries stand side by side. */
const rankedIn = ({ standings }: Plan): readonly Ranked[] =>
  standings.filter(isRanked).sort((a, b) => b.rule.class.rank - a.rule.class.rank);

/** The answers that verdicts leave possible: down from the highest class to the first that surely holds. */
const possibleIn = (verdicts: readonly (readonly [answer: string, truth: Truth])[]): readonly string[] => {
  const possible: string[] = [];
  for (const [answer, truth] of verdicts) {
    if (truth !== 'no') possible.push(answer);
    if (truth === 'yes') return possible;
  }
  return [...possible, none];
};

const none = 'none';
const undecided = 'unknown';

/** Each alternative of a library with its verdict inside the document's scope. */
const criteriaOf = ({ rule }: Ranked, trace: Trace): readonly Criterion[] => {
  const parts = trace.kind === 'all' ? trace.parts : [];
  const own = parts[rule.scope.length] ?? trace;
  const scope = and(...parts.slice(0, rule.scope.length).map(({ truth }) => truth));
  const alternatives = own.kind === 'any' ? own.parts : [own];
  return alternatives.map((part) => {
    const name = part.kind === 'comparison' ? part.comparison.name : (part.name ?? '');
    return {
      criterion: name,
      title: rule.criteria[name] ?? rule.title,
      truth: and(scope, part.truth),
      clauses: citesOf(rule, name),
    };
  });
};

/** The answers that ranked libraries leave possible, the highest first. */
const answersOf = (ranked: readonly Ranked[], traces: readonly Trace[]): readonly string[] => {
  const answers = worldsOf(traces).flatMap((assignment) =>
    possibleIn(
      ranked.map(({ rule }, index) => [rule.class.answer, evaluateUnder(traces[index] as Trace, assignment)] as const),
    ),
  );
  return [...ranked.map(({ rule }) => rule.class.answer), none].filter((answer) => answers.includes(answer));
};

const knownOtherwise = new WeakMap<ReadingVariant, ReadonlySet<string>>();

/** The rules that an option decides otherwise, worked out once: it is an option beside one plan. */
const otherwiseIn = ({ document }: Plan, variant: ReadingVariant): ReadonlySet<string> => {
  const changed = knownOtherwise.get(variant) ?? decidedOtherwise(document, variant.document);
  knownOtherwise.set(variant, changed);
  return changed;
};

/** The libraries, those that are ranked first and with their criteria, and the class among them. */
interface Classified {
  readonly class: TierClass | null;
  readonly tiers: readonly TierOutcome[];
}

/**
 * The class of a subject among ranked libraries: the highest whose conditions hold. Where a figure
 * is missing, every value it may take is tried, so that what excludes each other stays excluded.
 */
export const classify = (
  plan: Plan,
  readingVariants: readonly ReadingVariant[],
  subject: Subject,
  year: number,
  outcomes: readonly TierOutcome[],
): Classified => {
  const ranked = rankedIn(plan);
  if (ranked.length === 0 || outcomes.length === 0) return { class: null, tiers: outcomes };
  const traceUnder = (under: Plan, { boundCondition }: Ranked): Trace =>
    traceFor(under, undefined, boundCondition, subject, year, undefined);
  const traces = ranked.map((each) => traceUnder(plan, each));
  const walked = new Map(ranked.map(({ rule: { slug } }, index) => [slug, traces[index] as Trace]));
  const possible = answersOf(ranked, traces);
  const [only] = possible;
  const classes = ranked.map((standing, index) => ({
    standing,
    criteria: criteriaOf(standing, traces[index] as Trace),
  }));
  const isRankedOne = ({ rule: id }: TierOutcome): boolean => ranked.some(({ rule }) => rule.id === id);
  const told = outcomes.filter(isRankedOne);
  const areSettled = told.length === ranked.length && told.every(({ truth }) => truth !== 'unknown');
  const turning = readingVariants.filter((variant) => {
    // Where each library is settled and is the same under an option, so is the class.
    if (areSettled && told.every(({ dependsOn }) => !dependsOn.includes(variant.reading))) return false;
    const changed = otherwiseIn(plan, variant);
    // Libraries that an option leaves as they are give the class that they gave, and what they were walked for.
    if (!ranked.some(({ rule: { slug } }) => changed.has(slug))) return false;
    const under = variant.plan();
    const others = rankedIn(under);
    const tracesUnder = others.map(
      (each) => (changed.has(each.rule.slug) ? undefined : walked.get(each.rule.slug)) ?? traceUnder(under, each),
    );
    return String(answersOf(others, tracesUnder)) !== String(possible);
  });
  return {
    class: {
      answer: possible.length === 1 && only !== undefined ? only : undecided,
      possible,
      matches: classes.flatMap(({ standing: { rule }, criteria }) =>
        criteria
          .filter(({ truth }) => truth === 'yes')
          .map(({ criterion, title, clauses }): Match => ({ tier: rule.class.answer, criterion, title, clauses })),
      ),
      dependsOn: [...new Set(turning.map(({ reading }) => reading))],
    },
    tiers: [
      ...classes.flatMap(({ standing: { rule }, criteria }) =>
        outcomes
          .filter((outcome) => outcome.rule === rule.id)
          .map((outcome) => ({ ...outcome, tier: rule.class.answer, criteria })),
      ),
      ...outcomes.filter((outcome) => !isRankedOne(outcome)),
    ],
  };
};
