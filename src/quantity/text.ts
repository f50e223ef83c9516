const fullWidthOffset = 0xfee0;

/**
 * Full-width digits and signs to their plain forms, and no white space at all: `"９．６ 亿元"` and
 * `"9.6亿元"` are the same figure. Nothing else is folded: a superscript is not a digit.
 */
export const plainText = (text: string): string =>
  // Most text is plain already, and looking is much cheaper than replacing.
  !/[\uFF01-\uFF5E\s]/u.test(text) ? text : text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - fullWidthOffset))
    .replace(/\s+/gu, '');
