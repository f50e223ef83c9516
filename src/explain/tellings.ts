import type { AwardOutcome, GrantOutcome, LimitOutcome, RuleOutcome } from '../engine/index.js';
import { type DecidedBy, kinds } from '../kinds/index.js';
import { awardTelling } from './awards.js';
import { grantTelling } from './grants.js';
import { limitAnswer, limitEntries, limitSections } from './limits.js';
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
  figure: {
    title: ({ title }, { language }) => title[language],
    answer: limitAnswer,
    sections: limitSections,
    entries: limitEntries,
  },
};

/** How an outcome is told, asked about that outcome alone. */
export const tellingOf = ({ kind }: Pick<RuleOutcome, 'kind'>): Telling<RuleOutcome> => tellings[kinds[kind].decidedBy];
