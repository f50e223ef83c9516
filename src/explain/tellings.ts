import type { AwardOutcome, GrantOutcome, LimitOutcome, RuleOutcome } from '../engine/index.js';
import { type DecidedBy, kinds } from '../kinds/index.js';
import { awardTelling } from './awards.js';
import { grantTelling } from './grants.js';
import { limitEntries, limitSections } from './limits.js';
import type { Telling } from './telling.js';

interface Tellings {
  readonly money: Telling<AwardOutcome>;
  readonly conditions: Telling<GrantOutcome>;
  readonly figure: Telling<LimitOutcome>;
}

/** One for each way of deciding: a kind that is decided in a known way needs none of its own. */
const tellings: Tellings & Record<DecidedBy, unknown> = {
  money: awardTelling,
  conditions: grantTelling,
  figure: { sections: limitSections, entries: limitEntries },
};

/** How the reasons of an outcome are told, asked about that outcome alone. */
export const tellingOf = ({ kind }: Pick<RuleOutcome, 'kind'>): Telling<RuleOutcome> => tellings[kinds[kind].decidedBy];
