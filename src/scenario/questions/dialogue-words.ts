import { type Bilingual, both } from '../../issue/index.js';

/** Everything the dialogue says beside the questions themselves. */
export const dialogueWords = {
  city: both('企业在哪个设区市？（全称）', 'In which prefecture-level city is it? (full name)'),
  unknown: both('不知道', 'I do not know'),
  yes: both('是', 'yes'),
  no: both('否', 'no'),
  enterForUnknown: both('不知道请直接回车', 'Enter if you do not know'),
  such: (example: string): Bilingual => both(`如${example}`, `such as ${example}`),
  none: both('没有', 'none'),
  some: both('有，逐项填写', 'some: write them down one by one'),
  entry: (position: number): Bilingual => both(`第${String(position)}项`, `entry ${String(position)}`),
  more: both('还有吗？', 'Is there another?'),
  another: both('还有一项', 'another entry'),
  complete: both('没有了', 'that is all'),
  unfinished: both(
    '没有填完的列表不写入文件；已填的内容是：',
    'A list that was not finished is not written to the file; what was filled in is: ',
  ),
} as const;
