import type * as Clack from '@clack/prompts';
import type { Prompt } from '../scenario/questions/dialogue-prompt.js';
import type { Terminal } from './terminal.js';

// Questions go where problems go: standard output is for what comes of it all.
const output = process.stderr;

/** The rule down the left of every line: above a line of text the package draws it before the first only. */
const ruled = (message: string): string => message.replaceAll('\n', '\n│  ');

/** A terminal by way of @clack/prompts. */
export const clackTerminal = ({ isCancel, log, select, text }: typeof Clack): Terminal => {
  const chosen = async ({ message, choices = [] }: Prompt): Promise<string | undefined> => {
    const reply = await select({
      message,
      output,
      options: choices.map(({ reply: value, label }) => ({ value, label })),
      maxItems: 12,
      showInstructions: false,
    });
    return isCancel(reply) ? undefined : reply;
  };
  const written = async (
    { message, hint }: Prompt,
    problemWith: (reply: string) => string | undefined,
  ): Promise<string | undefined> => {
    const reply = await text({
      message: ruled(message),
      output,
      placeholder: hint,
      validate: (line) => problemWith(line ?? ''),
    });
    return isCancel(reply) ? undefined : reply;
  };
  return {
    say: (line) => {
      log.message(line, { output });
    },
    ask: async (prompt, problemWith) => {
      if (prompt.choices === undefined) return written(prompt, problemWith);
      for (;;) {
        const reply = await chosen(prompt);
        const problem = reply === undefined ? undefined : problemWith(reply);
        if (problem === undefined) return reply;
        log.error(problem, { output });
      }
    },
  };
};
