/** A text of a page without its folds and blanks: where a line is folded, is no part of what it says. */
export const flat = (text: string): string => text.replace(/\s+/gu, '');
