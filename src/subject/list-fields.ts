import { both, type InputPath } from '../issue/index.js';
import { choice, type Field, firstYear, flag, integer, lastYear, list, money, span, text } from './field.js';
import {
  eventNames,
  highestGrade,
  levelNames,
  receiptLevels,
  statusNames,
  type Titled,
  titleLevels,
} from './closed-lists.js';

const of = <Word extends string>(names: Readonly<Record<Word, Titled[string]>>, words: readonly Word[]): Titled =>
  Object.fromEntries(words.map((word) => [word, names[word]]));

/** An entry as a question calls it: by its position, by its name, or by both where the name is of several. */
export const entryWords = {
  titles: {
    counted: both('第{entry}项称号', 'title {entry}'),
    named: both('“{name}”', '“{name}”'),
  },
  projects: {
    counted: both('第{entry}个项目', 'project {entry}'),
    named: both('“{name}”', '“{name}”'),
  },
  received: {
    counted: both('第{entry}笔资金', 'receipt {entry}'),
    named: both('“{name}”项下资金', 'the money under “{name}”'),
  },
};

// No award comes in more parts.
const mostInstalments = 40;

const entry = (zh: string, en: string): Field['asked'] => both(`{it}${zh}`, en);

const onDay = () =>
  span('日期', 'date', {
    asked: entry('的日期是哪天？', 'What is the date of {it}?'),
    atHand: both('哪一天？', 'On which day?'),
  });
const level = (asked: Field['asked'], atHand: Field['asked'], words: Titled) =>
  choice('级别', 'level', { asked, atHand, words });
const predecessor = () =>
  flag('承继自原企业', 'taken over from a former enterprise', {
    asked: entry(
      '原属合并、分立或改制前的企业，由本企业承继吗？',
      'Was {it} that of another enterprise, and taken over on a merger, a division or a change of form?',
    ),
    atHand: both(
      '原属合并、分立或改制前的企业，由本企业承继吗？',
      'Was it that of another enterprise, and taken over on a merger, a division or a change of form?',
    ),
  });

/** The lists of an enterprise and the fields of their entries, by the titles and the kinds of projects that may stand in them. */
export const listFieldsOf = (titles: Titled, projects: Titled): Readonly<Record<InputPath, Field>> => ({
  titles: list('称号、认定和评级', 'titles, recognitions and grades', {
    asked: both(
      '获得过哪些称号、认定和评级？（没有请写 []）',
      'Which titles, recognitions and grades has it ever had? (write [] for none)',
    ),
    atHand: both('获得过称号、认定或评级吗？', 'Has it ever had a title, a recognition or a grade?'),
    changeable: true,
    example: (year: number) => [{ title: 'little-giant', on: `${String(year)}-07-01` }],
  }),
  'titles.*.title': choice('称号', 'title', {
    required: true,
    words: titles,
    asked: entry('是哪种称号？', 'Which title is {it}?'),
    atHand: both('哪种称号？', 'Which title?'),
    example: () => 'little-giant',
  }),
  'titles.*.event': choice('获得方式', 'how obtained', {
    words: eventNames,
    asked: entry('是怎么取得的？', 'How was {it} obtained?'),
    atHand: both('怎么取得的？', 'How was it obtained?'),
  }),
  'titles.*.on': onDay(),
  'titles.*.product': text('产品', 'product', {
    form: 'name',
    asked: entry('是哪个产品的？', 'Which product is {it} for?'),
    atHand: both('哪个产品？', 'Which product?'),
    example: () => '高压阀门',
  }),
  'titles.*.of': text('何种称号', 'subject', {
    form: 'name',
    asked: entry('是关于什么的（如工业互联网平台）？', 'What is {it} about (such as an industrial internet platform)?'),
    atHand: both('关于什么（名称）？', 'What is it about (its name)?'),
    example: () => '工业互联网平台',
  }),
  'titles.*.level': level(
    entry('是国家级、省级、市级还是县级？', 'Is {it} at national, provincial, municipal or county level?'),
    both('哪一级？', 'At which level?'),
    of(levelNames, titleLevels),
  ),
  'titles.*.grade': integer('等级', 'grade', {
    least: 1,
    most: highestGrade,
    asked: entry('的等级是几级？', 'Of which grade is {it}?'),
    atHand: both('几级？', 'Which grade?'),
    example: () => 3,
  }),
  'titles.*.until': span('有效期截止日', 'last day it is valid', {
    asked: entry(
      '有效到哪天？（复核过的，另列一项 event: renewal）',
      'Until when is {it} valid? (where it was renewed, list that as event: renewal)',
    ),
    atHand: both('有效到哪天？', 'Until when is it valid?'),
  }),
  'titles.*.withdrawn': span('撤销之日', 'day it was withdrawn', {
    asked: entry('是哪天撤销的？', 'On which day was {it} withdrawn?'),
    atHand: both('哪天撤销的？', 'On which day was it withdrawn?'),
  }),
  'titles.*.predecessor': predecessor(),

  projects: list('获批的数字化、5G项目', 'approved digital and 5G projects', {
    asked: both(
      '有哪些获批的数字化、5G项目？（没有请写 []）',
      'Which digital and 5G projects were approved? (write [] for none)',
    ),
    atHand: both('有获批的数字化或5G项目吗？', 'Were digital or 5G projects of it approved?'),
    changeable: true,
    example: (year: number) => [
      { kind: 'digital', name: '智能车间', approved: '260万元', on: `${String(year)}-07-01` },
    ],
  }),
  'projects.*.kind': choice('项目类别', 'kind of project', {
    required: true,
    words: projects,
    asked: entry('是哪类项目？', 'Which kind of project is {it}?'),
    atHand: both('哪类项目？', 'Which kind of project?'),
  }),
  'projects.*.name': text('项目名称', 'name of the project', {
    form: 'name',
    asked: entry('叫什么名称？', 'What is {it} called?'),
    atHand: both('项目叫什么？', 'What is the project called?'),
  }),
  'projects.*.approved': money('核定补助额', 'amount approved', {
    asked: entry('核定补助金额是多少？', 'How much was approved for {it}?'),
    atHand: both('核定补助金额是多少？', 'How much was approved?'),
    example: () => '260万元',
  }),
  'projects.*.on': onDay(),
  'projects.*.predecessor': predecessor(),

  received: list('其他政策资金', 'money under other policies', {
    asked: both(
      '已获得或可获得哪些其他政策资金？（没有请写 []）',
      'Which money has it received, or could it claim, under other policies? (write [] for none)',
    ),
    atHand: both(
      '已获得或可获得其他政策的资金吗？',
      'Has it received money under other policies, or could it claim some?',
    ),
    example: (year: number) => [
      { policy: '另一市级政策', matter: 'little-giant', amount: '50万元', on: `${String(year)}-07-01` },
    ],
  }),
  'received.*.matter': text('事项', 'matter', {
    form: 'name',
    asked: entry('是为哪件事发放的？', 'What was {it} for?'),
    atHand: both('为哪件事发放的？', 'What was it for?'),
    example: () => 'little-giant',
  }),
  'received.*.policy': text('政策', 'policy', {
    form: 'name',
    asked: entry('依据哪个文件？', 'Under which policy is {it}?'),
    atHand: both('依据哪个文件？', 'Under which policy?'),
    example: () => '另一市级政策',
  }),
  'received.*.of': text('对应产品、称号或项目', 'product, title or project', {
    form: 'name',
    asked: entry(
      '是为哪个产品、称号或项目发放的（名称）？',
      'Which product, title or project was {it} for (its name)?',
    ),
    atHand: both('关于什么（名称）？', 'What is it about (its name)?'),
    example: () => '高压阀门',
  }),
  'received.*.titleLevel': level(
    entry('是为哪一级的称号发放的？', 'For a title of which level was {it} paid?'),
    both('为哪一级的称号发放的？', 'For a title of which level was it?'),
    of(levelNames, titleLevels),
  ),
  'received.*.forYear': integer('所属年度', 'year it was for', {
    least: firstYear,
    most: lastYear,
    asked: entry('是哪一年度的？', 'For the award of which year was {it} paid?'),
    atHand: both('哪一年度的？', 'For which year?'),
    example: (year: number) => year,
  }),
  'received.*.instalment': integer('第几期', 'instalment', {
    least: 1,
    most: mostInstalments,
    asked: entry('是第几期？', 'Which instalment is {it}?'),
    atHand: both('第几期？', 'Which instalment?'),
    example: () => 1,
  }),
  'received.*.amount': money('金额', 'amount', {
    asked: entry('是多少钱？', 'How much money is {it}?'),
    atHand: both('多少钱？', 'How much money?'),
    example: () => '260万元',
  }),
  'received.*.on': onDay(),
  'received.*.status': choice('享受情况', 'status', {
    words: statusNames,
    asked: entry('已经享受，还是可申领未申领？', 'Was {it} received, or is it claimable?'),
    atHand: both('已经享受，还是可申领未申领？', 'Was it received, or is it claimable?'),
  }),
  'received.*.level': level(
    entry('是哪一级的资金？', 'Which level of government funded {it}: municipal, county, provincial or central?'),
    both('哪一级？', 'At which level?'),
    of(levelNames, receiptLevels),
  ),
  'received.*.predecessor': predecessor(),
});
