import type { Bilingual, Language } from '../issue/index.js';
import type { Scenario } from '../simulate.js';
import { both } from '../simulate/in-both.js';
import { type DialectName, dialects } from '../sql/index.js';
import { shipped } from './shipped.js';
import { help } from './words.js';

/** What stands above each statement, as comments. */
interface SqlHead {
  readonly table: string;
  readonly cells: string;
  readonly forEngine: string;
}

const notRun: Bilingual = {
  zh: '这种方言的语句由同一份规则生成，但我们没有在该引擎上运行过。',
  en: 'These statements are made from the same rules as all others, but we have not run them on this engine.',
};

const texts: Readonly<Record<keyof SqlHead, Bilingual>> = {
  table: {
    zh: '一行一家企业：_lo、_hi 为一项数的下限、上限（金额为整分，是否为0、1），文字“?”为不详。',
    en: 'A row for each enterprise: _lo and _hi are between what a figure lies (money in whole 分, a flag 0 or 1), a text "?" is not known.',
  },
  cells: {
    zh: '每个设定、年度（0为各年合计）、规则（空为合计）和分组一行，金额为整分；for_engine 为1的企业不在其中，须由引擎判定。分片之和即为全部。',
    en: 'A line for each setting, year (0 for all of them), rule (empty for all of them) and group, money in whole 分; enterprises with for_engine 1 are not among them: only the engine can decide those. The lines of several shards add up.',
  },
  forEngine: {
    zh: '须由引擎判定的企业：另用 huiqi simulate 测算这些企业，与各行相加。',
    en: 'Enterprises that only the engine can decide: run huiqi simulate on these, and add what it comes to.',
  },
};

const comment = (text: string): string => `-- ${text.replaceAll(/\s+/gu, ' ')}\n`;

/** What is said of each statement, and what its engine has to be told first. */
export const sqlHead = (
  { title }: Scenario,
  {
    dialect,
    language,
    rules = shipped,
  }: { readonly dialect: DialectName; readonly language: Language; readonly rules?: string },
): SqlHead => {
  const { settings, isRun } = dialects[dialect];
  const common = [
    ...(title === '' ? [] : [both(title)[language]]),
    ...(rules === shipped ? [] : [help.ownRules(rules)[language]]),
    ...(isRun ? [] : [notRun[language]]),
    ...(settings.length === 0 ? [] : [`SET ${settings.join(', ')}`]),
  ];
  const of = (part: keyof SqlHead): string => [...common, texts[part][language]].map(comment).join('');
  return { table: of('table'), cells: of('cells'), forEngine: of('forEngine') };
};
