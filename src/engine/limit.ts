import { type BoundLimit, type LimitDecision, signed } from '../kinds/index.js';
import { noMoney } from '../quantity/index.js';
import { missingFrom } from './missing.js';
import type { LimitOutcome } from './result.js';

type LimitAnswer = Omit<LimitOutcome, 'dependsOn' | symbol>;

/** A decided limit as its outcome, but for what hangs on readings. */
export const limitOutcome = ({ rule }: BoundLimit, decision: LimitDecision): LimitAnswer => ({
  kind: rule.kind,
  rule: rule.id,
  title: rule.title,
  applies: decision.applies,
  holds: decision.holds,
  limit: decision.limit,
  ...(rule.permission === undefined ? {} : { says: rule.permission.says }),
  ...(decision.actual === undefined ? {} : { actual: decision.actual }),
  ...(decision.headroom === undefined ? {} : { headroom: signed(decision.headroom), room: decision.headroom }),
  force: rule.force,
  ...(decision.undecidable && rule.note !== undefined ? { reason: rule.note } : {}),
  missing: missingFrom(decision.missing, noMoney),
  clauses: rule.clauses,
});
