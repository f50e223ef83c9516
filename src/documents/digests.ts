// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '91e16d30d0ef466ea87e3333e65b1f63ace40623622eb3b5900175f881919f42',
  'ningbo-plan-2021': '5d13928f5eda1a757022f09ffd26f66b0af39b15bd99a0af9bc91aadd02d1db7',
  'ningbo-renewal-2021': '399a8c5e951921c010066a4ddad09c04df92104fce62b294b85c805e9a97c101',
  'shaoxing-growth-2021': '4ca7352fc19f915ecd083f9437e9754ee8ec50dfa61302acfe3cfc6b78b8e5a5',
  'taizhou-matrix-2025': '3126be66e3d0bd52938801cfe807d658c1a6ebbb52e360485ae6ec0e2d8008be',
};
