import { timelineBy } from '../../scenario/timeline/call.js';
import { explainTimeline, timelineChart } from '../../timeline.js';
import { drawSvg } from '../draw.js';
import { documentIn, otherRules, from, reforms, setting, through } from '../options.js';
import { subjectCommand } from '../subject-command.js';
import { textsAround } from '../texts-around.js';

export const timelineCommand = subjectCommand({
  name: 'timeline',
  about: {
    zh: '逐年测算：达到条件的奖励、当年合计和累计，以前年度已享受的计入以后年度',
    en: 'year by year: awards qualified for, the sum of the year and so far; support received counts in later years',
  },
  options: { document: documentIn, rules: otherRules, from, through, reforms, ...setting },
  ask: (input, options, among = []) => {
    const course = timelineBy(input, options);
    const around = textsAround(course.document, among, course);
    return around.length === 0 ? course : { ...course, notices: [...course.notices, ...around] };
  },
  print: explainTimeline,
  draw: {
    svg: (course, language, { environment: { loadDrawing } }) => drawSvg(timelineChart(course, language), loadDrawing),
  },
  aboutFormats: { zh: '格式；svg 需另装 vega 和 vega-lite', en: 'format; svg needs vega and vega-lite installed' },
});
