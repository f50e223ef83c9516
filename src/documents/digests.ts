// Written by `npm run generate` from the folders under rules/. Do not edit.
import type { DocumentId } from './ids.js';

/** The digest of all files of every document, those that nothing is decided by among them: what receipts name. */
export const rulesDigests: Readonly<Record<DocumentId, string>> = {
  'ningbo-four-ups-2021': '353a558505f3f164fa306a007ac97631921090c1de594a1ff6caa161bdc629ca',
  'ningbo-plan-2021': '5d13928f5eda1a757022f09ffd26f66b0af39b15bd99a0af9bc91aadd02d1db7',
  'ningbo-renewal-2021': 'b6c757502bcc0ef91d88e04bff23efeecfa9280bd1b3285314dec9440e07408f',
  'shaoxing-growth-2021': 'dd83ef9e3e2c19704a7516f917d0fc0c4edf7e2b23134b50c38e2221f6a2cd9b',
  'taizhou-matrix-2025': '8c5550eaa75e6149122b1ece2140a8f0eba9a04b8e41b351050eac9d30b34f52',
};
