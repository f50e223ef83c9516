import * as z from 'zod';
import type { Bilingual } from '../issue/index.js';
import { type Enterprise, type TitleEvent, titleEvents, type TitleEntry, titleLevels, type TitleName, titleNames } from '../subject/index.js';
import { andCode, NO, type TruthCode, UNKNOWN, YES } from '../truth/truth.js';
import { anyDayOf, firstIn } from './came.js';
import { fact, type Slots, write } from './fact.js';
import { anyOf, daysOf, truthBefore, truthIn, writeTruth } from './when.js';

const titleWords: Readonly<Record<TitleName, Bilingual>> = {
  'champion-enterprise': { zh: '制造业单项冠军企业', en: 'manufacturing single-product champion enterprise' },
  'champion-product': { zh: '单项冠军产品', en: 'single-product champion product' },
  'champion-candidate': { zh: '单项冠军培育企业', en: 'single-product champion candidate' },
  'little-giant': { zh: '国家级专精特新“小巨人”', en: 'national “little giant”' },
  'hidden-champion': { zh: '省级“隐形冠军”', en: 'provincial “hidden champion”' },
  'sme-service-platform': { zh: '市级专精特新中小企业服务示范平台', en: 'municipal demonstration platform serving specialised SMEs' },
  'manufacturing-500': { zh: '中国制造业企业500强', en: 'Top 500 Chinese manufacturers' },
  'private-manufacturing-500': { zh: '中国制造业民营企业500强', en: 'Top 500 private Chinese manufacturers' },
  dcmm: { zh: 'DCMM 贯标证书', en: 'DCMM certificate' },
  demonstration: { zh: '示范（标杆）称号', en: 'demonstration title' },
  'high-tech': { zh: '国家高新技术企业', en: 'national high-tech enterprise' },
  'high-tech-candidate': { zh: '高新技术企业培育对象', en: 'high-tech candidate' },
  'listing-nursery': { zh: '“双创苗圃版”企业', en: 'enterprise of the innovation nursery board' },
  'listing-reserve': { zh: '上市后备企业', en: 'listing reserve enterprise' },
  'listing-filed': { zh: '已报会企业', en: 'enterprise that filed for listing' },
  listed: { zh: '上市公司', en: 'listed company' },
  'fangshui-yangyu': { zh: '“放水养鱼”企业', en: '“stock the pond” enterprise' },
  'innovation-leader-candidate': { zh: '创新型领军企业培育对象', en: 'innovation leader candidate' },
  'innovation-leader': { zh: '创新型领军企业', en: 'innovation leader' },
  'chain-leader': { zh: '“链主”企业', en: 'chain leader' },
  eagle: { zh: '“雄鹰”企业', en: '“eagle” enterprise' },
};

export const titleWord = (title: TitleName): Bilingual => titleWords[title];

const titleParameter = z.enum(titleNames);
const eventsParameter = z.tuple([z.enum(titleEvents)], z.enum(titleEvents));

/** Whether an entry is what a fact asks for in a year. */
type Judge = (entry: TitleEntry, year: number) => TruthCode;

const loadEntries = ({ titles }: Enterprise, title: TitleName, year: number, judge: Judge, slots: Slots, slot: number): void => {
  writeTruth(slots, slot, titles === undefined ? UNKNOWN : anyOf(titles[title].entries, (entry) => judge(entry, year)));
};

/** What entries that leave it open do not tell. */
const missingEntries = ({ titles }: Enterprise, title: TitleName, year: number, judge: Judge, untold: (entry: TitleEntry, year: number) => readonly string[]): readonly string[] =>
  titles === undefined
    ? ['titles']
    : titles[title].entries.filter((entry) => judge(entry, year) === UNKNOWN).flatMap((entry) => untold(entry, year).map((field) => `${entry.path}.${field}`));

/** Whether the title came in the programme year, inside the plan period, by one of these events. */
export const titleInYear = fact({
  type: 'flag',
  scope: 'enterprise',
  dated: true,
  params: z.strictObject({ title: titleParameter, events: eventsParameter }),
  title: ({ title, events }, year) => ({
    zh: `${String(year)} 年${events.includes('relocated') ? '持牌迁入' : '新获'}${titleWord(title).zh}`,
    en: `${events.includes('relocated') ? 'moved in holding' : 'newly recognised as'} ${titleWord(title).en} in ${String(year)}`,
  }),
  bind: ({ title, events }, { period }) => {
    const judge: Judge = ({ event, when }, year) => (events.includes(event) ? truthIn(when, daysOf(year, period)) : NO);
    return {
      load: ({ subject, year }, slots, slot) => {
        loadEntries(subject, title, year, judge, slots, slot);
      },
      missing: ({ subject, year }) => missingEntries(subject, title, year, judge, () => ['on']),
      came: ({ subject, year }) =>
        subject.titles === undefined ? anyDayOf(year, ['titles']) : firstIn(year, subject.titles[title].entries.filter((entry) => judge(entry, year) !== NO)),
    };
  },
});

/** Whether any of these events of the title came before the programme year, ever or since the plan began. */
export const titleBefore = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({
    title: titleParameter,
    events: eventsParameter.default((): [TitleEvent, ...TitleEvent[]] => ['new', 'renewal', 'relocated']),
    since: z.enum(['ever', 'plan']).default('ever'),
    /** Only titles of these levels; a title that does not say its level may be one. */
    levels: z.tuple([z.enum(titleLevels)], z.enum(titleLevels)).optional(),
  }),
  title: ({ title, since }, year) => ({
    zh: `${since === 'plan' ? '方案期内' : ''}${String(year)} 年以前已有${titleWord(title).zh}`,
    en: `already ${titleWord(title).en} before ${String(year)}${since === 'plan' ? ' within the plan' : ''}`,
  }),
  bind: ({ title, events, since, levels }, { period }) => {
    const ofLevel = ({ level }: TitleEntry): TruthCode => {
      if (levels === undefined) return YES;
      if (level === undefined) return UNKNOWN;
      return levels.some((each) => each === level) ? YES : NO;
    };
    const came = ({ when }: TitleEntry, year: number): TruthCode => andCode(truthBefore(when, year), since === 'ever' ? YES : truthIn(when, period));
    const judge: Judge = (entry, year) => (events.includes(entry.event) ? andCode(came(entry, year), ofLevel(entry)) : NO);
    const untold = (entry: TitleEntry, year: number): readonly string[] => [...(came(entry, year) === UNKNOWN ? ['on'] : []), ...(ofLevel(entry) === UNKNOWN ? ['level'] : [])];
    return {
      load: ({ subject, year }, slots, slot) => {
        loadEntries(subject, title, year, judge, slots, slot);
      },
      missing: ({ subject, year }) => missingEntries(subject, title, year, judge, untold),
    };
  },
});

/** Whether the title is held by the end of the programme year, however it came. */
export const holdsTitle = fact({
  type: 'flag',
  scope: 'enterprise',
  params: z.strictObject({ title: titleParameter }),
  title: ({ title }, year) => ({ zh: `${String(year)} 年末具有${titleWord(title).zh}的称号或身份`, en: `has the standing of ${titleWord(title).en} at the end of ${String(year)}` }),
  bind: ({ title }) => {
    const judge: Judge = ({ when }, year) => truthBefore(when, year + 1);
    return {
      load: ({ subject, year }, slots, slot) => {
        loadEntries(subject, title, year, judge, slots, slot);
      },
      missing: ({ subject, year }) => missingEntries(subject, title, year, judge, () => ['on']),
    };
  },
});

const highestGrade = 5;

/** The highest grade the title reached before the programme year; 0 for none. A cap counts higher grades as it. */
export const highestGradeBefore = fact({
  type: 'integer',
  scope: 'enterprise',
  params: z.strictObject({ title: titleParameter, cap: z.int().min(1).max(highestGrade).default(highestGrade) }),
  title: ({ title }, year) => ({ zh: `${String(year)} 年以前${titleWord(title).zh}最高等级`, en: `highest grade of ${titleWord(title).en} before ${String(year)}` }),
  bind: ({ title, cap }) => ({
    load: ({ subject, year }, slots, slot) => {
      let low = 0;
      let high = subject.titles === undefined ? cap : 0;
      for (const { when, grade } of subject.titles?.[title].entries ?? []) {
        const before = truthBefore(when, year);
        if (before === NO) continue;
        const possible = Math.min(grade ?? highestGrade, cap);
        if (before === YES && grade !== undefined && possible > low) low = possible;
        if (possible > high) high = possible;
      }
      write(slots, slot, low, Math.max(low, high));
    },
    missing: ({ subject, year }) =>
      subject.titles === undefined
        ? ['titles']
        : subject.titles[title].entries.flatMap(({ path, when, grade }) => {
            const before = truthBefore(when, year);
            return before === NO ? [] : [...(before === UNKNOWN ? [`${path}.on`] : []), ...(grade === undefined ? [`${path}.grade`] : [])];
          }),
  }),
});
