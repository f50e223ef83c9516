// Characters that take two columns where a text is aligned: ideographs and full-width forms.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** How many columns a text takes in a terminal. */
export const widthOf = (text: string): number =>
  Array.from(text, (each): number => (wide.test(each) ? 2 : 1)).reduce((sum, width) => sum + width, 0);

/** The text filled up to so many columns. */
export const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;
