/** A word as a shell takes it for one. */
const quoted = (word: string): string =>
  /^[^\s'"\\$`!*?[\](){}<>|&;#~]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A command with its words, as it is typed. */
export const typedCommand = (words: readonly string[]): string => ['huiqi', ...words.map(quoted)].join(' ');

/** The language of a call where it was typed, for a command to go on with: the terminal’s holds anyway. */
export const spokenIn = (typed: ReadonlyMap<string, readonly string[]>): string => {
  const [language] = typed.get('--lang') ?? [];
  return language === undefined ? '' : ` --lang ${language}`;
};
