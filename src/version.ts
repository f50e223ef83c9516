// Written by `npm run generate` from package.json. Do not edit.

/** The version of this library, as results and receipts name it. */
export const version = '0.2.0';
