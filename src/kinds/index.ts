/**
 * What rules are: each kind in a folder of its own, with what is made of it, and how it is written in a rule file and
 * read. A new kind is a folder, a line in `kinds` and one in `kindFiles` (`written.ts`). Takes conditions and
 * facts; knows no document, no subject's result and no other kind.
 */
import { award } from './award/award.js';
import { isAward, type ItemSource, stretchesOf } from './award/index.js';
import type { GrantKind } from './grant.js';
import type { DecidedBy, RuleKind } from './kind.js';
import { library } from './library/library.js';
import type { BoundMeasuringRule as BoundLimitOf } from './limit/decide.js';
import { limit } from './limit/limit.js';
import { service } from './service/service.js';

/** Every kind, by what rule files call it. */
export const kinds = { award, tier: library, service, limit } as const;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;

type RuleOf = {
  [Name in Kind]: Kinds[Name] extends RuleKind<infer Loaded> ? Loaded : never;
};

/** A rule as it was read, of whatever kind. */
export type Rule = RuleOf[Kind];

/** Rules of the kinds that are decided in one way. */
export type RuleBy<By extends DecidedBy> = {
  [Name in Kind]: Kinds[Name]['decidedBy'] extends By ? RuleOf[Name] : never;
}[Kind];

/** Rules that pay money, and rules that ask something of a figure, of whatever kind. */
export type AwardRule = RuleBy<'money'>;
export type LimitRule = RuleBy<'figure'>;

/** Such a rule ready to decide. */
export type BoundLimit = BoundLimitOf<LimitRule>;

/** The kinds that pay money, that conditions alone decide, and that ask something of a figure. */
export type MoneyName = AwardRule['kind'];
export type GrantName = RuleBy<'conditions'>['kind'];
export type FigureName = LimitRule['kind'];

/** What the outcome of such a kind says beyond what all outcomes say. */
export type GivenBy<Name extends GrantName> = ReturnType<Kinds[Name]['given']>;

/** The list of a result that each kind's outcomes stand in. */
export type ListOf<Name extends Kind> = Kinds[Name]['list'];

export const kindNames = Object.keys(kinds) as readonly Kind[];

/** A kind as it is asked about a rule of its own. */
export const kindOf = ({ kind }: Pick<Rule, 'kind'>): RuleKind<Rule> => kinds[kind];

/** The same of a kind that conditions alone decide. */
export const grantOf = ({ kind }: { readonly kind: GrantName }): GrantKind<RuleBy<'conditions'>, string, object> =>
  kinds[kind];

/** The kinds that conditions alone decide. */
export const grantNames: readonly GrantName[] = kindNames.filter(
  (kind): kind is GrantName => kinds[kind].decidedBy === 'conditions',
);

/** Whether something is of a kind that is decided in one way: a rule, its file, its outcome. */
export const isBy = <Of extends { readonly kind: Kind }, By extends DecidedBy>(
  of: Of,
  by: By,
): of is Of & { readonly kind: RuleBy<By>['kind'] } => kinds[of.kind].decidedBy === by;

/** Of rules those that are decided in one way. */
export const rulesBy = <By extends DecidedBy>(rules: readonly Rule[], by: By): readonly RuleBy<By>[] =>
  rules.filter((rule): rule is Rule & RuleBy<By> => isBy(rule, by));

/** The items that a rule goes through; of one that is no award, nothing, as with all that awards alone have. */
export const itemSourceOf = (rule: Rule): ItemSource | undefined => (isAward(rule) ? rule.items : undefined);

/** What a rule pays by, and from which day on. */
export const paidByOf = (rule: Rule): ReturnType<typeof stretchesOf> =>
  isAward(rule) ? stretchesOf(rule.payment) : [];

/** Whether a rule is an award, and one of these. */
export const isAwardAmong =
  (slugs: ReadonlySet<string>) =>
  (rule: Rule): boolean =>
    isAward(rule) && slugs.has(rule.slug);

export * from './award/index.js';
export { citesOf, notesOf } from './cites.js';
export type { DecidedBy, RuleBase, RuleKind } from './kind.js';
export { isRankedLibrary, type RankedLibrary } from './library/library.js';
export * from './limit/index.js';
export { moneyOf, moneyText } from './sum.js';
export type { EndReasons, RowTraits, RuleTraits } from './traits.js';
