// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '9502b16442c480d999924da74cc675a6301fe84c761166063899abdda375049e',
  'ningbo-plan-2021': '5d13928f5eda1a757022f09ffd26f66b0af39b15bd99a0af9bc91aadd02d1db7',
  'ningbo-renewal-2021': 'b6c757502bcc0ef91d88e04bff23efeecfa9280bd1b3285314dec9440e07408f',
  'shaoxing-growth-2021': '4ca7352fc19f915ecd083f9437e9754ee8ec50dfa61302acfe3cfc6b78b8e5a5',
  'taizhou-matrix-2025': '3126be66e3d0bd52938801cfe807d658c1a6ebbb52e360485ae6ec0e2d8008be',
};
