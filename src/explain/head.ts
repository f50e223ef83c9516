import type { AwardOutcome, GrantOutcome, LimitOutcome, RuleOutcome } from '../engine/index.js';
import { type DecidedBy, kinds } from '../kinds/index.js';
import { awardHead } from './awards.js';
import { grantHead } from './grants.js';
import { limitAnswer } from './limits.js';
import type { OutcomeHead } from './telling.js';

interface Heads {
  readonly money: OutcomeHead<AwardOutcome>;
  readonly conditions: OutcomeHead<GrantOutcome>;
  readonly figure: OutcomeHead<LimitOutcome>;
}

/** One for each way of deciding. Whoever asks for nothing else loads nothing of the reasons. */
const heads: Heads & Record<DecidedBy, unknown> = {
  money: awardHead,
  conditions: grantHead,
  figure: { title: ({ title }, { language }) => title[language], answer: limitAnswer },
};

/** What an outcome is about and what came out, asked about that outcome alone. */
export const headOf = ({ kind }: Pick<RuleOutcome, 'kind'>): OutcomeHead<RuleOutcome> => heads[kinds[kind].decidedBy];
