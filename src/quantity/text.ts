const fullWidthOffset = 0xfee0;

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/u.test(character);

/** Full-width digits, letters and signs in their plain forms. Nothing else is folded: a superscript is not a digit. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - fullWidthOffset));

/**
 * A figure in plain forms and without white space: `"９．６ 亿元"` and `"9.6亿元"` are the same. Between
 * two digits one blank stays, since two cells of a sheet may have run together: what reads figures decides.
 */
export const plainText = (text: string): string =>
  // Most text is plain already, and looking is much cheaper than replacing.
  !/[\uFF01-\uFF5E\s]/u.test(text)
    ? text
    : halfWidth(text).replace(/\s+/gu, (run, at: number, whole: string) =>
        isDigit(whole[at - 1]) && isDigit(whole[at + run.length]) ? ' ' : '',
      );

/**
 * The whole part of a figure: digits, digits in groups of three behind commas, or in two and more
 * groups of three behind blanks. One group behind one blank may be two figures.
 */
export const wholePart = String.raw`\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3}){2,}`;

/** The digits of a whole part alone. */
export const digitsOf = (whole: string): string => whole.replace(/[, ]/gu, '');

/** Whether a blank stands between two digits: of a text that could not be read, what may be wrong with it. */
export const hasBlankInside = (text: string): boolean => /\d \d/u.test(plainText(text));

/** The order of texts by their character codes: the same on every machine, in every language. */
export const byCode = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
