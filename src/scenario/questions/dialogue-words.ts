import type { Bilingual } from '../../issue/index.js';
import type { ClosableList } from '../../subject/index.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Everything the dialogue says beside the questions themselves. */
export const dialogueWords = {
  city: both('企业在哪个设区市？（全称）', 'In which prefecture-level city is it? (full name)'),
  unknown: both('不知道', 'I do not know'),
  yes: both('是', 'yes'),
  no: both('否', 'no'),
  enterForUnknown: both('不知道请直接回车', 'Enter if you do not know'),
  such: (example: string): Bilingual => both(`如 ${example}`, `such as ${example}`),
  none: both('没有', 'none'),
  some: both('有，逐项填写', 'some: write them down one by one'),
  entry: (position: number): Bilingual => both(`第 ${String(position)} 项`, `entry ${String(position)}`),
  more: both('还有吗？', 'Is there another?'),
  another: both('还有一项', 'another entry'),
  complete: both('没有了', 'that is all'),
  unfinished: both(
    '没有填完的列表不写入文件；已填的内容是：',
    'A list that was not finished is not written to the file; what was filled in is: ',
  ),
} as const;

/** What is asked of a list, where one need not write `[]`. */
export const listWords: Readonly<Record<ClosableList, Bilingual>> = {
  titles: both('获得过称号、认定或评级吗？', 'Has it ever had a title, a recognition or a grade?'),
  projects: both('有获批的数字化或 5G 项目吗？', 'Were digital or 5G projects of it approved?'),
  received: both(
    '已获得或可获得其他政策的资金吗？',
    'Has it received money under other policies, or could it claim some?',
  ),
};

/** What is asked of the fields of an entry. */
export const fieldWords: Readonly<Record<string, Bilingual>> = {
  title: both('哪种称号？', 'Which title?'),
  event: both('怎么得到的？', 'How did it come?'),
  on: both('哪一天？', 'On which day?'),
  product: both('哪个产品？', 'Which product?'),
  of: both('关于什么（名称）？', 'What is it about (its name)?'),
  level: both('哪一级？', 'At which level?'),
  titleLevel: both('为哪一级的称号发的？', 'For a title of which level was it?'),
  grade: both('几级？', 'Which grade?'),
  until: both('有效到哪天？', 'Until when is it valid?'),
  predecessor: both('是承继他人的吗？', 'Was it another’s before, and taken over?'),
  withdrawn: both('哪天撤销的？', 'On which day was it withdrawn?'),
  kind: both('哪类项目？', 'Which kind of project?'),
  name: both('项目叫什么？', 'What is the project called?'),
  approved: both('核定补助多少？', 'How much was approved?'),
  matter: both('为哪件事发的？', 'What was it for?'),
  policy: both('依据哪个文件？', 'Under which policy?'),
  amount: both('多少钱？', 'How much money?'),
  status: both('收到了吗？', 'Was it received?'),
};
