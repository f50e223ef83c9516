import type { Document, GroupFile } from '../rule/index.js';

export type ReceiptGroup = Extract<GroupFile, { kind: 'receipts' }>;

/** The groups in force that hold money received against awards. */
export const receiptGroups = ({ groups }: Document): readonly ReceiptGroup[] =>
  groups.filter((group): group is ReceiptGroup => group.kind === 'receipts' && group.active);

/** The group that holds money of other policies against awards. */
export const outsideGroup = (document: Document): ReceiptGroup | undefined =>
  receiptGroups(document).find(({ policies }) => policies === 'other');
