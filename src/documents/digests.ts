// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '0d30cb7a24be0752d98bf232f33d1dc47a61d8f35d4d927daabe146f3e412e33',
  'ningbo-plan-2021': '4f0411a81d5e414fb98fccc8f0f997bfacb1188d970bd13763d8e7b08e434abf',
  'ningbo-renewal-2021': 'a02918eb21316992e4b10237f58410fbc7129fb4859fbea71bfbcd31935a6f58',
  'shaoxing-growth-2021': '3f0aee8bdb209f8f9291ac27289a712d2c1dfbfafe0b989b3682185706fe56e7',
  'taizhou-matrix-2025': '8e46ea1ad00e4c696fe7a557e8cbf11a7a6eb15f0136faa8640de908219e3a8a',
};
