/**
 * Text of a file or of a caller as a part of one line: a line break in it must not begin a line of ours, which a reader, or
 * a CI that takes orders from lines, would take for our own words.
 */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
