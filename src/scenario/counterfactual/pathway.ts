import type { Amount, AwardOutcome, Heading, Missing, reasoning } from '../../engine/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { Certificate } from '../../resolve/index.js';
import type { Step } from './step.js';

type AwardTold = Pick<AwardOutcome, 'rule' | 'title' | 'clauses' | 'reasons' | typeof reasoning>;

/** An award that is due already and of which less is paid once another one is had. */
export interface Displaced {
  readonly rule: string;
  readonly title: Bilingual;
  /** The product, title or project, for a rule that pays each. */
  readonly of?: string;
}

/** The least that would make an award due, and what it would then pay. */
export interface Way extends AwardTold {
  readonly possible: 'yes';
  /** The product, title or project that it pays for, of a rule that pays each: the changes name the new one. */
  readonly of?: string;
  readonly level?: string;
  readonly changes: readonly Step[];
  /** What is payable of this award once the changes are made: nothing where money had elsewhere bars it. */
  readonly pays: Amount;
  /** How much the total rises by it, after non-duplication, whatever the facts not told turn out to be. */
  readonly gain: Amount;
  /** The total once the changes are made; what a list holds that was not told stays open in it. */
  readonly total: Amount;
  /** Why less is paid than the clause grants. */
  readonly displacedBy?: Certificate;
  /** Awards due already of which less is then paid. */
  readonly displaces: readonly Displaced[];
  /** Facts not told on which it hangs what is paid, or whether less would do; paths as they are once the changes are made. */
  readonly missing: readonly Missing[];
}

/** What stands in the way. */
export interface Obstacle {
  readonly why: Bilingual;
  /** The clauses that ask for it. */
  readonly clauses: readonly string[];
}

/** Why nothing that can still be changed makes an award due, or what must be known first. */
export interface NoWay extends AwardTold {
  readonly possible: 'no' | 'unknown';
  /** Of `no`: what stands in the way of the tier that is nearest. */
  readonly because: readonly Obstacle[];
  /** Of `unknown`: what to tell first. */
  readonly missing: readonly Missing[];
}

/** What it would take to have every award that is not due. */
export interface Taking extends Heading {
  readonly kind: 'what-would-it-take';
  /** What is payable as things stand. */
  readonly total: Amount;
  /** Awards due already, by their ids: they need nothing. */
  readonly due: readonly string[];
  /** Those that can gain most first, then those that must be asked about, then those that cannot be had. */
  readonly awards: readonly (Way | NoWay)[];
}
