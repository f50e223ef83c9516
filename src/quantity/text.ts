/**
 * Full-width digits, signs and letters to their plain forms, and no white space at all:
 * `"９．６ 亿元"` and `"9.6亿元"` are the same figure.
 */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
