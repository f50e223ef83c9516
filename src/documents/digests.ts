// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '0d30cb7a24be0752d98bf232f33d1dc47a61d8f35d4d927daabe146f3e412e33',
  'ningbo-plan-2021': '4f0411a81d5e414fb98fccc8f0f997bfacb1188d970bd13763d8e7b08e434abf',
  'ningbo-renewal-2021': '8b633325280d57384e9bbca6e4b41d24bf2a9d9eb88701caf13e6afa5bb54fed',
  'shaoxing-growth-2021': '6195aa4cfa5c334084495e5fd01971ffee78c0ac5c4d770ad9073f4d412a9048',
  'taizhou-matrix-2025': '326b030c4d62ad20b5da090601ddb92333adfcfe39e6ae1bf8667f79fba7e8cf',
};
