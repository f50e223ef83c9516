import { explainTimelineAll, timelineAll, type TimelineAllOptions } from '../../evaluate-all.js';
import { unchecked } from '../../subject/index.js';
import { from, otherRules, reforms, setting, through } from '../options.js';
import { subjectCommand } from '../subject-command.js';

export const timelineAllCommand = subjectCommand({
  name: 'timeline-all',
  about: {
    zh: '按所有适用的文件逐年测算一家企业：以前年度按哪份文件享受的，都计入以后年度',
    en: 'year by year under every document that fits: support received under any of them counts in later years',
  },
  options: { rules: otherRules, from, through, reforms, ...setting },
  // Of several documents, changes stand by the document that they are of.
  ask: (input, { rules: _, reforms: changes, ...options }, among) =>
    timelineAll(unchecked(input), {
      ...options,
      ...(among === undefined ? {} : { documents: among }),
      ...({ reforms: changes } as unknown as Pick<TimelineAllOptions, 'reforms'>),
    }),
  print: explainTimelineAll,
});
