import type { Format } from '../explain/formats.js';
import type { FollowUp } from '../explain/index.js';
import { type ByLanguage, type Language, punctuation } from '../issue/index.js';
import type { Typed } from './command.js';
import { flagOf } from './option.js';
import { otherRules } from './options.js';
import { shipped } from './shipped.js';
import { typedCommand } from './typed-command.js';

const say: ByLanguage<Readonly<Record<FollowUp, string>>> = {
  zh: {
    questions: '补充信息',
    'what-would-it-take': '查看还须达到的条件',
    receipt: '留存凭据',
    targets: '可填完成值的指标',
    'evaluate-all': '查看适用的文件',
  },
  en: {
    questions: 'Information to provide',
    'what-would-it-take': 'What further awards would take',
    receipt: 'Keep a record',
    targets: 'Targets to report values of',
    'evaluate-all': 'Which documents apply',
  },
};

/** What the call before was set by, but for how it was printed, what it wrote and what holds anyway; the language last. */
const settingOf = (typed: Typed, without: readonly string[]): readonly string[] =>
  [...typed]
    .sort(([one], [other]) => Number(one === '--lang') - Number(other === '--lang'))
    .filter(([flag]) => !without.includes(flag))
    .flatMap(([flag, all]) =>
      all.flatMap((each) => (flag === flagOf(otherRules) && each === shipped ? [] : [flag, each])),
    );

const commandFor = (step: FollowUp, file: string, typed: Typed): string => {
  const [name, own, without] = {
    questions: ['questions', [], []] as const,
    // It is asked of enterprises alone.
    'what-would-it-take': ['what-would-it-take', [], ['--subject']] as const,
    receipt: ['evaluate', ['--receipt', 'receipt.json'], []] as const,
    'evaluate-all': ['evaluate-all', [], ['--document', '--reading', '--detail']] as const,
    // It lists what a document sets, whoever asks.
    targets: ['targets', [], ['--subject', '--year', '--detail']] as const,
  }[step];
  return typedCommand([
    name,
    ...(step === 'targets' ? [] : [file]),
    ...settingOf(typed, ['--format', '--receipt', ...without]),
    ...own,
  ]);
};

/** Commands to go on with after a result, as they are typed: with the file and the setting of the call that made it. */
export const nextSteps = (
  steps: readonly FollowUp[],
  [file, typed]: readonly [file: string, typed: Typed],
  language: Language,
  format: Format,
): string => {
  const lines = steps.map((step) => {
    const [name, command] = [`${say[language][step]}${punctuation[language].colon}`, commandFor(step, file, typed)];
    return format === 'text' ? `\n${name}${command}` : `\n- ${name}\`${command}\``;
  });
  return `${format === 'text' || lines.length === 0 ? '' : '\n'}${lines.join('')}`;
};
