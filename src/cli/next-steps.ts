import { type Format, printPage } from '../explain/formats.js';
import type { FollowUp } from '../explain/index.js';
import { heading } from '../explain/page.js';
import { type ByLanguage, type Language, punctuation } from '../issue/index.js';
import type { Typed } from './command.js';
import { typedCommand } from './typed-command.js';

const say: ByLanguage<Readonly<Record<FollowUp | 'next', string>>> = {
  zh: {
    next: '下一步',
    questions: '补信息',
    'what-would-it-take': '看还差什么',
    receipt: '留存测算凭据',
  },
  en: {
    next: 'Next',
    questions: 'what to provide',
    'what-would-it-take': 'what more would take',
    receipt: 'to keep a record',
  },
};

/** What the call before was set by, but for how it was printed and what it wrote; the language last. */
const settingOf = (typed: Typed, without: readonly string[]): readonly string[] =>
  [...typed]
    .sort(([one], [other]) => Number(one === '--lang') - Number(other === '--lang'))
    .filter(([flag]) => !without.includes(flag))
    .flatMap(([flag, all]) => all.flatMap((each) => [flag, each]));

const commandFor = (step: FollowUp, file: string, typed: Typed): string => {
  const [name, own, without] = {
    questions: ['questions', [], []] as const,
    // It is asked of enterprises alone.
    'what-would-it-take': ['what-would-it-take', [], ['--subject']] as const,
    receipt: ['evaluate', ['--receipt', 'receipt.json'], []] as const,
  }[step];
  const words = [name, file, ...settingOf(typed, ['--format', '--receipt', ...without]), ...own];
  return typedCommand(words);
};

/** Commands to go on with after a result, as they are typed: with the file and the setting of the call that made it. */
export const nextSteps = (
  steps: readonly FollowUp[],
  [file, typed]: readonly [file: string, typed: Typed],
  language: Language,
  format: Format,
): string => {
  if (steps.length === 0) return '';
  const { next, ...names } = say[language];
  const about = steps.map((step) => names[step]).join(punctuation[language].listed);
  const head = printPage([heading(`${next}${punctuation[language].colon}${about}`)], format);
  const lines = steps.map((step) => commandFor(step, file, typed));
  return format === 'text'
    ? `\n${head}\n${lines.map((line) => `  ${line}`).join('\n')}`
    : `\n\n${head}\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
};
