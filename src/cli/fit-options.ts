import { issue } from '../issue/checking.js';
import { parseMoney } from '../quantity/index.js';
import { capFigures, type CapFigure } from '../simulate/index.js';
import { bad, type Checked, good } from './checked.js';
import { maybe, one } from './option.js';
import { otherRules } from './options.js';

const money = (text: string, option: string): Checked<number> => {
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value > 0
    ? good(parsed.value)
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '带单位的金额，如5000万元', en: 'money with its unit, such as "CNY 50 million"' },
        }),
      );
};

const figure = (text: string, option: string): Checked<CapFigure> => {
  const found = capFigures.find((each) => each === text);
  return found === undefined
    ? bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: `${capFigures.join('、')} 之一`, en: `one of ${capFigures.join(', ')}` },
        }),
      )
    : good(found);
};

/** The options of `huiqi fit`. */
export const fitOptions = {
  rules: otherRules,
  vary: one(
    '--vary <PART>',
    { zh: '试哪个金额，如 scale-up.amount', en: 'the amount that is tried, as in scale-up.amount' },
    good,
  ),
  cap: one('--cap <MONEY>', { zh: '预算上限，如5000万元', en: 'what may be spent, such as "CNY 50 million"' }, money),
  figure: one(
    '--figure <NAME>',
    {
      zh: '按哪个数不超出：certain（可确定）、assumed（按假设）、possible（最多）',
      en: 'by which figure the cap is kept: certain, assumed (at most under the assumptions) or possible',
    },
    figure,
    'assumed',
  ),
  setting: maybe(
    '--setting <NAME>',
    { zh: '在哪种规则情形上试；不写则为文件原文', en: 'applied to which setting (without it: original text)' },
    good,
  ),
} as const;
