import { type Bilingual, type Language, punctuation } from '../issue/index.js';
import { type Field, inputFields } from '../subject/index.js';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const words = {
  lead: both(
    '企业文件各栏说明。除设区市（city）外都可不填：不填即不详，不当作没有；列表确实没有的写 []。金额须带单位，如 "9.6亿元"。',
    'What each field of the enterprise file is. Every field but the city may be left out: it is then not known, and not taken as none; write [] for a list that is empty. Money carries its unit, as in "9.6亿元".',
  ),
  head: both('| 栏 | 名称 | 说明 |', '| field | name | what it is |'),
  city: both('必填。', 'Required. '),
  /** What an entry of a list is called where each has a line of its own. */
  entry: both('这一项', 'it'),
  one: both('可填：', 'One of: '),
  written: (files: readonly string[]): Bilingual =>
    both(`已写入${files.join('、')}。按说明改好后测算：`, `Written: ${files.join(', ')}. Fill it in, then estimate: `),
} as const;

const shown = (path: string): string => path.replace(/\*/u, path.startsWith('years.') ? '2026' : '0');

/** What a field is: its question, and the words it may be. */
const rowOf = ([path, { title, asked, words: vocabulary, required }]: readonly [string, Field], language: Language) => {
  const question = asked[language].replaceAll('{year}', '2026').replaceAll('{it}', words.entry[language]);
  const choices = Object.entries(vocabulary ?? {}).map(([word, called]) => `\`${word}\` ${called[language]}`);
  const may = choices.length === 0 ? '' : ` ${words.one[language]}${choices.join(punctuation[language].listed)}`;
  const must = required === true && path === 'city' ? words.city[language] : '';
  return `| \`${shown(path)}\` | ${title[language]} | ${must}${question}${may} |`;
};

/** Every field of an enterprise file, a line each. */
export const fieldsPage = (language: Language): string =>
  [
    words.lead[language],
    '',
    words.head[language],
    '|---|---|---|',
    ...Object.entries(inputFields.enterprise).map((each) => rowOf(each, language)),
    '',
  ].join('\n');
