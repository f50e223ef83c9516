import { good } from './checked.js';
import { maybe } from './option.js';
import { otherRules } from './options.js';

export const initOptions = {
  document: maybe(
    '--document <ID>',
    {
      zh: '只写这份文件的结论所取决的各栏，见 huiqi list；不写则为台州方案的示例',
      en: 'write what the result of this document hangs on alone, see huiqi list; without it, the example of the Taizhou plan',
    },
    (text) => good(text),
  ),
  rules: otherRules,
};
