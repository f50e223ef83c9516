import { type Bilingual, both } from '../issue/index.js';
import { type Day, formatDay } from '../quantity/index.js';
import type { Document, Succession } from '../rule/index.js';
import type { FigureInContext } from './figures.js';

export const nothing: Bilingual = both('没有文件给出这一年的数', 'no document gives a figure for that year');

export const alone: Bilingual = both('只有一处给出此数', 'only one figure is given');

export const same: Bilingual = both('各处一致', 'all figures agree');

export const unordered: Bilingual = both(
  '文件之间未定先后，各数并列',
  'no order among the documents is taken: all figures stand',
);

export const scopesDiffer: Bilingual = both(
  '各数口径相近（不尽相同），按同一指标处理',
  'the figures are counted on close bases, not quite the same, and taken as one indicator',
);

export const notComparable: Bilingual = both(
  '各数口径不同，并列不取舍',
  'the figures count different things, and all stand',
);

export const apartFrom: Bilingual = both(
  '所计对象不同的，各按所写口径考核',
  'figures that count something else are each held to what they count',
);

export const multiplesApart: Bilingual = both(
  '按倍数提出的另以基数计算，与此并行',
  'what is asked for as a multiple counts from its base, beside this',
);

export const roles = { aims: both('目标：', 'targets: '), reported: both('实绩和基数：', 'figures reported: ') };

export const byOrder = ({ shortTitle, rankWhy }: Document): Bilingual =>
  both(
    `从${shortTitle.zh}${rankWhy === undefined ? '' : `：${rankWhy.zh.replace(/。$/u, '')}`}`,
    `${shortTitle.en} is followed${rankWhy === undefined ? '' : `: ${rankWhy.en.replace(/\.$/u, '').replace(/^(?:A|The)(?= )/u, (word) => word.toLowerCase())}`}`,
  );

export const withinItself = ({ shortTitle }: Document): Bilingual =>
  both(
    `${shortTitle.zh}自身有不同的数，未作取舍`,
    `${shortTitle.en} contradicts itself, and no choice is made between its figures`,
  );

export const yearNotStated = ({ shortTitle }: Document): Bilingual =>
  both(
    `${shortTitle.zh}的数未写年份，不足以取代他文，各数并列`,
    `${shortTitle.en} names no year, too little to displace another document: all figures stand`,
  );

export const yearByAnother = ({ figure: { clause } }: FigureInContext, stated: FigureInContext): Bilingual =>
  both(
    `${clause}未写年份，${stated.figure.clause}写明年份，所说相同`,
    `${clause} names no year, but ${stated.figure.clause} says the same and does`,
  );

export const draftApart = ({ shortTitle }: Document): Bilingual =>
  both(
    `${shortTitle.zh}是征求意见稿，不取代已印发的文件`,
    `${shortTitle.en} is a consultation draft and displaces no other document`,
  );

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day as a sentence has it. */
const dayText = (day: Day): Bilingual => {
  const [year = '', month, date] = formatDay(day).split('-');
  return both(
    `${year}年${String(Number(month))}月${String(Number(date))}日`,
    `${String(Number(date))} ${months[Number(month) - 1] ?? ''} ${year}`,
  );
};

export const placeTaken = ({ shortTitle }: Document, { by, from }: Succession): Bilingual =>
  both(
    `${shortTitle.zh}自${dayText(from).zh}起由${by.shortTitle.zh}取代`,
    `${by.shortTitle.en} takes the place of ${shortTitle.en} from ${dayText(from).en} on`,
  );

export const draftsOnly: Bilingual = both(
  '只有征求意见稿写了此数，未施行',
  'only a consultation draft gives it, and none is in force',
);

export const joined = (reasons: readonly Bilingual[]): Bilingual =>
  both(reasons.map(({ zh }) => zh).join('；'), reasons.map(({ en }) => en).join('; '));
