import type { Prompt } from '../scenario/questions/dialogue-prompt.js';

/** Whoever answers: a person at a terminal, or a script in a test. */
export interface Terminal {
  readonly say: (text: string) => void;
  /**
   * Puts a question until the reply has no problem; `undefined` where the dialogue is broken off.
   *
   * @param problemWith what is wrong with a reply, in words; nothing where it can stand.
   */
  readonly ask: (prompt: Prompt, problemWith: (reply: string) => string | undefined) => Promise<string | undefined>;
}
