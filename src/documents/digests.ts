// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '72b76cf60a61dc1acee3f6e576a03065f8f4afc7d0b869e150f369b59ea05f2b',
  'ningbo-plan-2021': 'a34acbd262e50c559e9023f068d606008dc2439af09cc37c0e40939522bf8c5b',
  'ningbo-renewal-2021': '0a4d94eeb7d1ef4578db66e42907de719c17898648ab530a5d1770db04ffcc1e',
  'shaoxing-growth-2021': 'a1f78b5317deebd5aded25b63e9aa1e8ec6c9e0f4a27d8efa96af60b86f72b25',
  'taizhou-matrix-2025': '0c9bb3a8cb7b310cb110fac6d5fddf2fb3a31cf7eccbf50c4cc5167d13cc2870',
};
