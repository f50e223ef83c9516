import { type Language, punctuation } from '../issue/index.js';
import type { Breach } from './budget.js';
import { breachIn } from './nothing.js';
import type { Summary } from './summary.js';
import type { ToldSetting } from './told/setting.js';
import { words } from './words/index.js';

interface YearsAlike {
  readonly from: number | undefined;
  readonly through: number | undefined;
  readonly breach: Breach;
  readonly cap: number;
}

/** Years one after another that come to the same. */
const stretchesOf = ({ budget }: ToldSetting, summary: Summary): readonly YearsAlike[] =>
  (budget?.years ?? []).reduce<readonly YearsAlike[]>((told, { year, breach: found, cap: { fen: cap } }) => {
    const [breach, last] = [breachIn(summary, found), told.at(-1)];
    return last?.breach === breach && last.cap === cap
      ? [...told.slice(0, -1), { ...last, through: year }]
      : [...told, { from: year, through: year, breach, cap }];
  }, []);

/** Whether a budget is kept, years that come to the same together; nothing where there is none. */
export const budgetText = (setting: ToldSetting, summary: Summary, language: Language): string | undefined => {
  const own = words[language];
  const all = stretchesOf(setting, summary);
  const [first] = all;
  if (first === undefined) return undefined;
  const told = all.map(({ from, through, breach }) =>
    own.inYears(
      from === undefined || through === undefined ? undefined : own.years(from, through),
      own.breaches[breach],
    ),
  );
  const cap = own.money(first.cap);
  const budget = first.from === undefined ? own.capped(cap) : own.cappedYearly(cap);
  return `${budget}${punctuation[language].colon}${told.join(punctuation[language].semicolon)}`;
};
