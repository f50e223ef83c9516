import type { Bilingual } from '../issue/index.js';
import type { Kind, MoneyName } from '../kinds/index.js';
import type { Resolve } from '../resolve/index.js';
import type { ReadingChoices, WrittenRuleDocument } from '../rule/index.js';
import type { ClosableList, FieldPath, SubjectKind } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
import type { Amount, AwardOutcome, Heading, Missing, OutcomeOf } from './result.js';

/** A choice or a cap that a rule shares with others, and is therefore not looked at where the rule is decided alone. */
export interface SharedGroup {
  readonly id: string;
  readonly title: Bilingual;
  /** The rules that it shares it with. */
  readonly members: readonly string[];
  /** Whether it is in force where no reading says otherwise. */
  readonly active: boolean;
  /** Options of readings that bring it into force or take it out of force. */
  readonly under: readonly { readonly reading: string; readonly option: string; readonly active: boolean }[];
}

/** A rule with what it needs of its document. */
export interface RuleAlone {
  /** `document/slug`. */
  readonly rule: string;
  /** The document of that rule: written when the first call asks. */
  readonly document: () => WrittenRuleDocument;
  readonly subjects: readonly [SubjectKind, ...SubjectKind[]];
  readonly shared: readonly SharedGroup[];
  /** Solves choices and caps, where the rule has any of its own. */
  readonly resolve?: Resolve;
}

/** What to decide a rule by. What a reform would do is tried on its document, with `evaluate` or `evaluateAwards`. */
export interface RuleOptions<Readings = ReadingChoices> {
  /** The programme year: always given, the clock is never read. */
  readonly year: number;
  /** Readings other than their defaults. */
  readonly readings?: Readings;
  /** `FROM..THROUGH`: moves the plan period, to test the rule on years past. */
  readonly asIfInForce?: string;
  /** Lists to take as empty where the input leaves them out; the answer says so. */
  readonly assumeNone?: readonly ClosableList[];
  /** `false` leaves `dependsOn` empty and is many times faster. */
  readonly alternatives?: boolean;
  /** Whether the answer carries its reasons as data. */
  readonly reasons?: boolean;
}

/** What stands with the answer of a rule that is decided alone. */
export interface Alone extends Heading {
  /** Choices and caps in force that it shares with other rules: what they leave of it was not looked at. */
  readonly notLookedAt: readonly Pick<SharedGroup, 'id' | 'title' | 'members'>[];
}

/** What an award pays alone; money received for its matter is counted, choices among other awards are not looked at. */
export type AwardAnswer<Rule extends string, Tier extends string = never, Reading extends string = string> = Alone &
  AwardOutcome<Rule, MoneyName, Reading, FieldPath> &
  ([Tier] extends [never] ? unknown : { readonly tier: TierReached<Tier> });

/** The highest row of an award's table whose conditions hold; `unknown` where a higher one may hold. */
type TierReached<Tier extends string> = Tier | 'none' | 'unknown';

/** What an award pays for each of a subject's products, titles or projects, and in all. */
export interface ItemAwardsAnswer<
  Rule extends string,
  Tier extends string = never,
  Reading extends string = string,
  Path extends string = FieldPath,
> extends Alone {
  readonly kind: 'item-awards';
  readonly rule: Rule;
  readonly title: Bilingual;
  /** Whether any of them is due. */
  readonly truth: Truth;
  readonly payable: Amount;
  readonly items: readonly (AwardOutcome<Rule, MoneyName, Reading, Path> &
    ([Tier] extends [never] ? unknown : { readonly tier: TierReached<Tier> }))[];
  readonly missing: readonly Missing<Path>[];
  readonly dependsOn: readonly Reading[];
  readonly clauses: readonly string[];
}

/** What a rule of another kind answers alone. */
export type RuleAnswer<
  Name extends Exclude<Kind, MoneyName>,
  Rule extends string,
  Reading extends string = string,
> = Alone &
  OutcomeOf<
    Name,
    Readonly<Record<Kind, Rule>> & { readonly class: string; readonly reading: Reading; readonly path: FieldPath }
  >;

/** A rule's own evaluator. */
export type RuleEvaluator<Input, Options, Answer> = (input: Input, options: Options) => Answer;
