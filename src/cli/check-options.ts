import { both } from '../issue/index.js';
import { good } from './checked.js';
import { maybe } from './option.js';
import { rules, sources } from './options.js';

/** The options of `huiqi check`. */
export const checkOptions = {
  rules,
  sources,
  since: maybe(
    '--since <RULES>',
    both(
      '只报这份规则（文件夹、git 版本如 main:rules，或 package）里还没有的问题',
      'only what is not found in these rules: a folder, a revision of git such as main:rules, or package',
    ),
    good,
  ),
} as const;
