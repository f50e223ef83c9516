import { unchecked } from '../../subject/index.js';
import { evaluateAll, type EvaluateAllOptions, explainAll } from '../../evaluate-all.js';
import { otherRules, reforms, setting, subject, year } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const evaluateAllCommand = subjectCommand({
  name: 'evaluate-all',
  about: {
    zh: '按所有适用的文件测算一个对象：同一事项只计最高的一项，不适用的说明原因',
    en: 'evaluate one subject under every document that applies; a matter is paid once, and reasons are given where a document does not apply',
  },
  options: { rules: otherRules, year, reforms, ...setting, subject },
  // Of several documents, changes stand by the document that they are of.
  ask: (input, { rules: _, reforms: changes, ...options }, among) =>
    evaluateAll(unchecked(input), {
      ...options,
      ...(among === undefined ? {} : { documents: among }),
      ...({ reforms: changes } as unknown as Pick<EvaluateAllOptions, 'reforms'>),
    }),
  short: true,
  print: (found, language, format, { switches: { detail } }) => explainAll(found, language, format, { detail }),
});
