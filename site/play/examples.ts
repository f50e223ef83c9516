/** What may be written into an empty box, as a reader of the language writes it. */
import type { FormField } from '../../src/form.js';
import type { Language } from '../../src/issue/index.js';
import { parseMoney } from '../../src/quantity/index.js';
import { moneyText } from './money.js';

/** Nothing where the example is of the other language alone. */
export const exampleText = (kind: string, example: unknown, language: Language): string | undefined => {
  const text = String(example);
  if (language === 'zh') return text;
  const money = kind === 'money' ? parseMoney(text) : undefined;
  if (money?.ok === true) return moneyText(money.value, language);
  return /\p{Script=Han}/u.test(text) ? undefined : text;
};

/** That a text is wanted says nothing: of texts and numbers an example stands there. */
export const placeholderOf = (
  { answer: { kind }, example, wanted }: FormField,
  language: Language,
): string | undefined => {
  const text = kind === 'text' || kind === 'integer' ? exampleText(kind, example, language) : undefined;
  if (text === undefined) return wanted?.[language];
  return { zh: `如${text}`, en: `such as ${text}` }[language];
};
