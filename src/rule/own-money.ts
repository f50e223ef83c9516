import type { AwardRule } from '../kinds/index.js';
import type { GroupFile } from './schema.js';

/** How a document holds its own money against its awards where it does not say: what `repeats` says is paid is paid. */
const byRepeats: Extract<GroupFile, { kind: 'receipts' }> = {
  id: 'already-received',
  kind: 'receipts',
  title: { zh: '本文件已支付', en: 'Already paid under this document' },
  // Certificates cite those of the rule that is paid.
  clauses: [],
  active: true,
  policies: 'own',
  received: 'bars',
};

/**
 * A document's groups, with the one that holds its own money against its awards: `repeats` says of every award how
 * often it is paid, and no document pays one payment twice. One that says how (that the difference is paid, that a
 * reading turns it off) has its own.
 */
export const withOwnMoney = (groups: readonly GroupFile[], awards: readonly AwardRule[]): readonly GroupFile[] =>
  awards.length === 0 || groups.some((group) => group.kind === 'receipts' && group.policies === 'own')
    ? groups
    : [...groups, byRepeats];
