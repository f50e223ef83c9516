// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '72b76cf60a61dc1acee3f6e576a03065f8f4afc7d0b869e150f369b59ea05f2b',
  'ningbo-plan-2021': '0d6a3e81186f8ec3df4e2f4653def3fd467033f1510a7b13f99f9461e2f435dc',
  'ningbo-renewal-2021': '951f40f520b6ffdb1f59cf650eea6063fe1cf5ca775474950c4aa224dc46c9e7',
  'shaoxing-growth-2021': 'a1f78b5317deebd5aded25b63e9aa1e8ec6c9e0f4a27d8efa96af60b86f72b25',
  'taizhou-matrix-2025': 'cef9be41b153926bc303bbc39d5047954ce97309cf55ffbd509b37584b587e9b',
};
