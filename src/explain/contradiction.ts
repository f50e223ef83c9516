import { isContainer, isPlainObject, type PlainObject } from '../edge/index.js';
import { type AwardOutcome, type Reasoned, type Reasons, reasoning, type RuleOutcome } from '../engine/index.js';
import { or, type Truth } from '../truth/truth.js';
import { type DamageFound, firstOf, unlike } from './damage.js';
import { settledOtherwise, verdictDamage } from './verdict-damage.js';

/**
 * What is whole may still contradict itself: money for what is not granted, a verdict that its conditions do not give,
 * reasons of another rule, of another year, of another document. What is checked here holds of whatever the engine writes.
 */

/** What an outcome stands under, as far as what holds it says. */
type OutcomeHeading = Partial<Record<'document' | 'year' | 'subject', string | number>>;

const headings = ['document', 'year', 'subject'] as const;

const underIn = (value: PlainObject, under: OutcomeHeading): OutcomeHeading => {
  const own = headings.flatMap((key) => {
    const told = value[key];
    return typeof told === 'string' || typeof told === 'number' ? [[key, told] as const] : [];
  });
  return own.length === 0 ? under : { ...under, ...Object.fromEntries(own) };
};

/** As much of the reasons of an outcome as says what they are of; of one that was not copied, as the engine keeps it. */
type ReasonsHeading = OutcomeHeading & { readonly rule: string; readonly kind: string };

type SourceParts = Pick<Reasons, 'year'> & {
  readonly document: { readonly id: string };
  readonly subject?: string | undefined;
};

const headingOf = ({ document, year, subject }: SourceParts, rule: string, kind: string): ReasonsHeading => ({
  document: document.id,
  year,
  ...(subject === undefined ? {} : { subject }),
  rule,
  kind,
});

const sourceOf = (reasons: Reasons): ReasonsHeading => headingOf(reasons, reasons.rule.rule, reasons.rule.kind);

const keptSource = (kept: ReturnType<RuleOutcome[typeof reasoning]>): ReasonsHeading =>
  headingOf(kept, kept.rule.id, kept.rule.kind);

/** Reasons are of the outcome that they stand in, and of what it stands under. */
const sourceDamage = (
  outcome: RuleOutcome,
  source: ReasonsHeading,
  under: OutcomeHeading,
  place: string,
): DamageFound => {
  if (source.rule !== outcome.rule) return unlike(`${place}.reasons.rule.rule`, source.rule, outcome.rule);
  if (source.kind !== outcome.kind) return unlike(`${place}.reasons.rule.kind`, source.kind, outcome.kind);
  return firstOf(headings, (key) =>
    under[key] === undefined || under[key] === source[key]
      ? undefined
      : unlike(`${place}.reasons.${key}`, source[key], String(under[key])),
  );
};

/** No more is paid than is granted, and nothing of what is not. */
const moneyDamage = ({ truth, amount, payable }: AwardOutcome, place: string): DamageFound => {
  if (truth === 'no' && amount.highFen !== 0) return unlike(`${place}.truth`, truth, 'yes / unknown');
  if (amount.lowFen > 0 && truth !== 'yes') return unlike(`${place}.truth`, truth, 'yes');
  return (payable.highFen ?? Infinity) > (amount.highFen ?? Infinity) || payable.lowFen > amount.lowFen
    ? unlike(`${place}.payable`, payable.high, `≤ ${String(amount.high)}`)
    : undefined;
};

const rowsVerdict = ({ items }: Reasons): Truth => or(...items.flatMap(({ rows }) => rows.map(({ truth }) => truth)));

const outcomeDamage = (outcome: RuleOutcome, under: OutcomeHeading, place: string): DamageFound => {
  const { reasons, [reasoning]: kept } = outcome as Reasoned;
  const source = reasons === undefined ? kept && keptSource(kept()) : sourceOf(reasons);
  const truth = 'applies' in outcome ? outcome.applies : outcome.truth;
  return (
    (source && sourceDamage(outcome, source, under, place)) ??
    ('amount' in outcome ? moneyDamage(outcome, place) : undefined) ??
    (reasons &&
      (verdictDamage(reasons, `${place}.reasons`) ??
        settledOtherwise(`${place}.${'applies' in outcome ? 'applies' : 'truth'}`, truth, rowsVerdict(reasons))))
  );
};

/** A result among those of one year and one subject is of these. */
const amongDamage = (value: PlainObject, above: OutcomeHeading, place: string): DamageFound =>
  'statusNote' in value
    ? firstOf(['year', 'subject'] as const, (key) =>
        above[key] === undefined || value[key] === undefined || above[key] === value[key]
          ? undefined
          : unlike(`${place}.${key}`, value[key], String(above[key])),
      )
    : undefined;

/** A class that is settled is the only one that is possible. */
const classDamage = ({ answer, possible }: PlainObject, place: string): DamageFound => {
  if (typeof answer !== 'string' || !Array.isArray(possible) || answer === 'unknown') return undefined;
  return String(possible) === answer ? undefined : unlike(`${place}.answer`, answer, possible.join(' / '));
};

const isOutcome = (value: PlainObject): boolean =>
  typeof value['rule'] === 'string' &&
  typeof value['kind'] === 'string' &&
  ('truth' in value || 'applies' in value) &&
  'dependsOn' in value;

const inner = (value: unknown, under: OutcomeHeading, place: string): DamageFound => {
  if (Array.isArray(value))
    return firstOf(value as readonly unknown[], (one, index) => inner(one, under, `${place}.${String(index)}`));
  return isPlainObject(value) ? contradictionIn(value, under, place) : undefined;
};

/** The first place in what can be explained that contradicts another. */
export const contradictionIn = (value: PlainObject, above: OutcomeHeading, place: string): DamageFound => {
  const under = underIn(value, above);
  return (
    (isOutcome(value) ? outcomeDamage(value as unknown as RuleOutcome, under, place) : undefined) ??
    amongDamage(value, above, place) ??
    classDamage(value, place) ??
    firstOf(Object.keys(value), (key) =>
      key === 'reasons' || !isContainer(value[key]) ? undefined : inner(value[key], under, `${place}.${key}`),
    )
  );
};
