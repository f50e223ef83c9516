// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '72b76cf60a61dc1acee3f6e576a03065f8f4afc7d0b869e150f369b59ea05f2b',
  'ningbo-plan-2021': 'b7f787c2398b2de1b358d0eab9c0ae66e0cce5cfff4f0d537a621d6bf6979bb3',
  'ningbo-renewal-2021': '9d4abffd6684783d3d41bf5269baf4634b1794021b27590cc0ab077d105800d4',
  'shaoxing-growth-2021': 'a1f78b5317deebd5aded25b63e9aa1e8ec6c9e0f4a27d8efa96af60b86f72b25',
  'taizhou-matrix-2025': 'cef9be41b153926bc303bbc39d5047954ce97309cf55ffbd509b37584b587e9b',
};
