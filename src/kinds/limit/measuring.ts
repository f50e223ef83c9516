import type { Condition } from '../../condition/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { PlaceField } from '../../subject/index.js';
import { type KindWords, type RuleBase, ruleKind } from '../kind.js';
import type { EndReasons } from '../traits.js';
import type { Force } from './schema.js';
import type { LimitEnds, LimitTerms, Measured, Share } from './terms.js';

/** A ratio, a floor, a count or a permission: its conditions say whom it applies to. */
export interface MeasuringRule<Name extends string = string> extends RuleBase {
  readonly kind: Name;
  /** What is measured and the ends it is held against; a permission measures nothing. */
  readonly terms: LimitTerms | undefined;
  /** What a permission or a duty says, and what must hold for it; nothing where the document leaves that to other rules. */
  readonly permission: { readonly holds: Condition | undefined; readonly says: Bilingual } | undefined;
  readonly force: Force;
}

const fieldsOf = (share: Share | undefined): readonly PlaceField[] =>
  share === undefined ? [] : [share.share, share.of];

const fieldsIn = (measured: Measured): readonly PlaceField[] =>
  'share' in measured ? fieldsOf(measured) : [measured.field, ...fieldsOf(measured.orElse)];

const endsOf = ({ most, least, about }: LimitEnds): EndReasons => ({
  ...(most === undefined ? {} : { most: most.text }),
  ...(least === undefined ? {} : { least: least.text }),
  ...(least?.value.over === 0n ? { leastIsZero: true } : {}),
  ...(about === undefined ? {} : { about: about.text }),
});

/** A kind of rule that asks something of those its conditions are for; all such kinds stand in one list of a result. */
export const measuringKind = <Name extends string>(words: KindWords) =>
  ruleKind<MeasuringRule<Name>>()({
    ...words,
    list: 'limits',
    decidedBy: 'figure',
    conditionsBeside: ({ permission }) => (permission?.holds === undefined ? [] : [permission.holds]),
    fieldsBeside: ({ terms }) => (terms === undefined ? [] : fieldsIn(terms.measured)),
    rowTraits: ({ terms }, row) => {
      const ends = terms?.ends[row];
      return ends === undefined ? {} : { ends: endsOf(ends) };
    },
  });
