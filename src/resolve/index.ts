/**
 * Non-duplication: what is payable of gross awards once money received, choices and caps are taken into account, exactly
 * and in every way in which receipts may be meant. Gives bounds, and certificates of what took an award's place.
 */
export { certified, type Certificate, type Displacer, isSameCertificate } from './certificate.js';
export { type CapFile, type SizeOfCap, sizesOfCaps } from './cap-sizes.js';
export { type Constraint, standsForMany, uncapped } from './constraints.js';
export type { Meanings } from './meanings.js';
export { lessPaidBefore } from './paid-before.js';
export { type AfterReceipts, nothingReceived } from './receipts.js';
export { outsideGroup } from './receipt-groups.js';
export { type ReadReceipt, readReceipt, receiptIssues } from './receipt-terms.js';
export { reckon, reckonOf, type Resolve, resolveApart } from './resolve.js';
export { resolve, settle } from './settle.js';
export { exactly } from './settle-apart.js';
export { hullOf } from './hull.js';
export { isOpen, isUnlimited } from './endless.js';
export { displacerOf } from './displaced.js';
export { type Payable, type Resolution } from './payable.js';
export { solve } from './solve.js';
export { type CapRooms, capRooms, roomsIn, shutBy, unnamedIn, type Combination } from './combinations.js';
export { doubtfulIn } from './receipt-options.js';
export { type PaidByPlan, worldsOf } from './receipt-worlds.js';
