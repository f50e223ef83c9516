import type { Document, GroupFile } from '../rule/index.js';

export type ReceiptGroup = Extract<GroupFile, { kind: 'receipts' }>;

const known = new WeakMap<Document['groups'], readonly ReceiptGroup[]>();

/** The groups in force that hold money received against awards: asked for with every award, and looked for once. */
export const receiptGroups = ({ groups }: Document): readonly ReceiptGroup[] => {
  const found = known.get(groups);
  if (found !== undefined) return found;
  const own = groups.filter((group): group is ReceiptGroup => group.kind === 'receipts' && group.active);
  known.set(groups, own);
  return own;
};

/** The group that holds money of other policies against awards. */
export const outsideGroup = (document: Document): ReceiptGroup | undefined =>
  receiptGroups(document).find(({ policies }) => policies === 'other');
