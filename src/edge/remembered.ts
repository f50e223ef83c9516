/** Texts that are longer say something of their own; what is kept of them could be of any size. */
const longest = 64;

/**
 * A function of a text that knows its latest answers: at most so many, and then it begins anew. What it
 * answers is shared, and so not to be changed.
 *
 * @example
 * remembered(100, (text) => text.length)('小巨人') // 3
 */
export const remembered = <Answer>(most: number, answer: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as Answer;
    const made = answer(text);
    if (text.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(text, made);
    }
    return made;
  };
};
