import { problem, type Problem } from '../problem.js';

/** What an enterprise is and went through: its industry and place, its titles, what contradicts itself. */
export const ofHistory = {
  'industry-wanted': problem(
    {
      zh: 'GB/T 4754行业代码：一个大写字母加二至四位数字，如 "C3852"',
      en: 'a GB/T 4754 code: one capital letter and two to four digits, such as "C3852"',
    },
    {
      zh: '{suggestion}请查国民经济行业分类后填写代码。',
      en: '{suggestion}Look the code up in the national industry classification.',
    },
  ),
  'industry-division': problem(
    {
      zh: '字母与大类相符的 GB/T 4754-2017代码：{letter}门类的大类是 {divisions}',
      en: 'a GB/T 4754-2017 code whose letter and division belong together: section {letter} has divisions {divisions}',
    },
    {
      zh: '{suggestion}请查国民经济行业分类后填写代码。',
      en: '{suggestion}Look the code up in the national industry classification.',
    },
  ),
  'city-full-name': problem(
    { zh: '城市全称，如 "{known}"', en: 'the name of a city, such as "Ningbo" or "{known}"' },
    {
      zh: '{suggestion}请写设区市全称；县级市写在县（市、区）一栏（district）。',
      en: '{suggestion}Write the prefecture-level city in full; a county-level city belongs in district.',
    },
  ),
  'city-and-district': problem(
    {
      zh: '两项：设区市（city）填 "{city}"，县（市、区）（district）填 "{district}"',
      en: 'two fields: city "{city}" and district "{district}"',
    },
    {
      zh: '县（市、区）不写在设区市一栏。',
      en: 'Only the prefecture-level city is written under city; a district, county or county-level city under district.',
    },
  ),
  'district-misplaced': problem(
    {
      zh: '现行名称，写在所属的设区市之下：city "{city}"，district "{district}"',
      en: 'its present name, under the city that it belongs to: city "{city}", district "{district}"',
    },
    { zh: '请改正 city 或 district。', en: 'Correct the city or the district.' },
  ),
  'district-wanted': problem(
    { zh: '县（市、区）：{known}', en: 'a district, county or county-level city: {known}' },
    { zh: '请写其中之一；不知道请不写。', en: 'Write one of them, or leave the field out.' },
  ),
  'title-level-unknown': problem(
    { zh: '“{title}”有的级别：{known}', en: 'a level at which “{title}” is awarded: {known}' },
    {
      zh: '请改正级别；另一级的是另一种称号，此处没有的请不列入。',
      en: 'Correct the level; at another level it is another title: leave out what is not known here.',
    },
  ),
  'title-has-no-level': {
    tells: { zh: '“{title}”不分级别', en: '“{title}” is not awarded at levels' },
    ...problem(
      { zh: '不写 level：“{title}”不分级别', en: 'no level: “{title}” is not given at levels' },
      { zh: '请删去级别（level）。', en: 'Remove level.' },
    ),
  },
  'ends-before-it-came': problem(
    { zh: '不早于{other}（{otherValue}）的日期', en: 'a day not before {other} ({otherValue})' },
    {
      zh: '称号不会在获得之前终止，请改正其中一处。',
      en: 'A title cannot expire before it was obtained: correct one of them.',
    },
  ),
  'before-founding': problem(
    { zh: '不早于{other}（{otherValue}）的日期', en: 'a day not before {other} ({otherValue})' },
    {
      zh: '成立以前不可能有这些事项，请改正其中一处；承继自原企业的，请在该项写 predecessor: true。',
      en: 'Nothing of an enterprise lies before its founding: correct one of them, or write predecessor: true where another’s history was taken over.',
    },
  ),
  'after-as-of': problem(
    {
      zh: '不晚于asOf（{otherValue}）的日期',
      en: 'nothing later than asOf ({otherValue})',
    },
    {
      zh: '名单只填到这一天；之后的情况也已知的，请将 asOf 推后。',
      en: 'What is provided holds through that day: move asOf later where more is known, or correct the other.',
    },
  ),
  'history-contradiction': problem(
    { zh: '与{other}（{otherValue}）一致的历史', en: 'a history that agrees with {other} ({otherValue})' },
    { zh: '两处说法不能同时成立，请改正其中一处。', en: 'Both cannot be true: correct one of them.' },
  ),
  'list-too-long': problem(
    { zh: '不超过{most}项', en: 'at most {most} entries' },
    {
      zh: '请检查是否混入了多家企业的资料；一家企业分开申报的，请分次计算。',
      en: 'Check whether the data of several enterprises got into one list; what one enterprise reports in parts, evaluate in parts.',
    },
  ),
  'names-wanted': problem(
    {
      zh: '同一称号或同一类项目中没有写名称（或级别）的不超过{most}项',
      en: 'at most {most} entries of one title or kind of project without a name, or of one name without a level',
    },
    {
      zh: '请补上名称（product、of 或 name；DCMM 补 grade）和级别（level）：分不清的各项可能是同一项，彼此牵连。',
      en: 'Give their names (product, of or name; for DCMM the grade) and levels: entries that cannot be told apart may be one and the same, and each depends on all others.',
    },
  ),
  'project-listed-twice': problem(
    {
      zh: '同类同名的项目只列一次，而{other}与它同名、内容不同',
      en: 'one entry for each project of one kind and name, and it differs from {other} of the same name',
    },
    {
      zh: '若是两个项目，请用不同名称；若是一个，请合成一项。',
      en: 'Give two projects two names; of one, make one entry.',
    },
  ),
} as const satisfies Record<string, Problem>;
