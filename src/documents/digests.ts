// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': 'e460af8f47a8aaab86efc96a7cafa871e4c21a03bf11be342017e59f99e5fc96',
  'ningbo-plan-2021': 'a34acbd262e50c559e9023f068d606008dc2439af09cc37c0e40939522bf8c5b',
  'ningbo-renewal-2021': 'f910984d8979f5f3019118c3207c5aab69622e90e052012ac3130723f1d6f664',
  'shaoxing-growth-2021': 'a1f78b5317deebd5aded25b63e9aa1e8ec6c9e0f4a27d8efa96af60b86f72b25',
  'taizhou-matrix-2025': 'f2e1d594f82ce82ac3c4242e52325abe30edcb07c57afeff349048e72878f77f',
};
