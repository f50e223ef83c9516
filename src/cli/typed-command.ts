/** A word as a shell takes it for one. */
const quoted = (word: string): string =>
  /^[^\s'"\\$`!*?[\](){}<>|&;#~]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A command with its words, as it is typed. */
export const typedCommand = (words: readonly string[]): string => ['huiqi', ...words.map(quoted)].join(' ');
