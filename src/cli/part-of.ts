import { issue } from '../issue/checking.js';
import { bad, type Checked, good } from './checked.js';

/** A part of something: `0.01`, or `1%`. */
export const partOf = (text: string, option: string): Checked<number> => {
  const [, figure, sign] = /^(\d+(?:\.\d+)?)(%?)$/u.exec(text.trim()) ?? [];
  const part = figure === undefined ? NaN : Number(figure) / (sign === '%' ? 100 : 1);
  return part >= 0 && part <= 1
    ? good(part)
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '0到1之间的比例，如 1%', en: 'a part from 0 to 1, such as 1%' },
        }),
      );
};
