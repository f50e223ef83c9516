/**
 * Control and format characters, halves of surrogate pairs, line and paragraph separators, what is drawn as nothing,
 * and no characters at all: what a class of a pattern holds.
 */
export const hiddenClass = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}`;
const one = new RegExp(`[${hiddenClass}]`, 'u');
const every = new RegExp(`[${hiddenClass}]`, 'gu');

const hexDigits = 4;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase();

// Most texts are short, of printed signs and Chinese characters alone: looking for those is many times cheaper. Of a text
// without end the pattern would run out of stack.
const shownAlone = /^[ -~\u4E00-\u9FFF]{0,1000}$/u;

/** The first character of a text that nobody sees, by its code point, such as `U+200B`. */
export const hiddenIn = (text: string): string | undefined => {
  if (shownAlone.test(text)) return undefined;
  const found = one.exec(text)?.[0];
  return found === undefined ? undefined : `U+${hex(found).padStart(hexDigits, '0')}`;
};

/** A text with what would not show, or would turn the words around it, as its code. */
export const withHiddenShown = (text: string): string => text.replace(every, (character) => `\\u{${hex(character)}}`);
