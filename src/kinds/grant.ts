import type { Bilingual } from '../issue/index.js';
import type { Truth } from '../truth/truth.js';
import type { RuleBase, RuleKind } from './kind.js';
import type { RuleTraits } from './traits.js';

/** What an answer may hang on beside the verdict. */
interface Answering {
  readonly traits: RuleTraits;
  /** Whether the document is for the subject at all. */
  readonly isInScope: () => boolean;
}

/** A kind of rule that conditions alone decide: what it gives where they hold, and how that is said. */
export interface GrantKind<Loaded extends RuleBase, List extends string, Given extends object> extends RuleKind<
  Loaded,
  'conditions',
  List
> {
  /** Whether who meets the conditions may be chosen, and is not yet. */
  readonly selects?: true;
  /** What its outcome says beyond what all outcomes say. */
  given(rule: Loaded): Given;
  /** Each verdict, as one clause of a sentence. */
  answers(given: Given, answering: Answering): Readonly<Record<Truth, Bilingual>>;
}

/** Declares a kind with the types of what it is read as, and of what it gives. */
export const grantKind =
  <Loaded extends RuleBase, Given extends object>() =>
  <const List extends string>(
    kind: Omit<GrantKind<Loaded, List, Given>, 'decidedBy'>,
  ): GrantKind<Loaded, List, Given> => ({ ...kind, decidedBy: 'conditions' });
