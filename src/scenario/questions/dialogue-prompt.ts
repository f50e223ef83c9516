import type { Taken } from '../../engine/evaluate-options.js';
import { type Language, punctuation } from '../../issue/index.js';
import type { Answer } from './answer.js';
import { dialogueWords as say } from './dialogue-words.js';
import type { QuestionOptions } from './question.js';

/** What a dialogue is about, and in which language. */
export interface DialogueSetting {
  readonly options: Taken<QuestionOptions>;
  readonly language: Language;
}

/** What to put to whoever answers. */
export interface Prompt {
  readonly message: string;
  /** One of these; otherwise a line of text. The empty reply says that it is not known. */
  readonly choices?: readonly { readonly reply: string; readonly label: string }[];
  readonly hint: string;
}

const notKnown = ({ language }: DialogueSetting): { readonly reply: string; readonly label: string } => ({
  reply: '',
  label: say.unknown[language],
});

const choicesOf = (answer: Answer, setting: DialogueSetting, required: boolean): Prompt['choices'] => {
  const { language } = setting;
  const rest = required ? [] : [notKnown(setting)];
  switch (answer.kind) {
    case 'flag':
      return [{ reply: 'true', label: say.yes[language] }, { reply: 'false', label: say.no[language] }, ...rest];
    case 'choice':
      return [
        ...answer.choices.map(({ value, title }) => ({
          reply: value,
          label: title[language] === value ? value : `${title[language]} (${value})`,
        })),
        ...rest,
      ];
    case 'list':
      return [{ reply: 'none', label: say.none[language] }, { reply: 'some', label: say.some[language] }, ...rest];
    case 'money':
    case 'area':
    case 'share':
    case 'ratio':
    case 'figure':
    case 'day':
    case 'span':
    case 'integer':
    case 'text':
      return undefined;
  }
};

const textHint = (example: unknown, { language }: DialogueSetting): string =>
  [say.such(String(example))[language], say.enterForUnknown[language]].join(punctuation[language].semicolon);

export const promptOf = (
  message: string,
  answer: Answer,
  example: unknown,
  setting: DialogueSetting,
  required = false,
): Prompt => {
  const choices = choicesOf(answer, setting, required);
  return choices === undefined ? { message, hint: textHint(example, setting) } : { message, choices, hint: '' };
};
