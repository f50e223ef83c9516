import { everyReceiptTerms } from '../engine/receipt-terms.js';
import { type Bilingual, both, type Language, punctuation } from '../issue/index.js';
import { awardsIn, type Document, otherMatter } from '../rule/index.js';
import { answerOf } from '../scenario/questions/answer.js';
import { kindWords } from '../scenario/questions/words.js';
import { type Field, kinds as exampleOf, shipped } from '../subject/index.js';

export const words = {
  lead: both(
    '企业文件各栏说明。除设区市（city）外都可不填：不填即不详，不当作没有；列表确实没有的写 []。金额须带单位，如 "9.6亿元"。逐年的数填在 years；更早的年份合并填在 before：历年最高值、是否曾在规上企业库，before.through 写合并到哪一年为止。',
    'What each field of the enterprise file is. Every field but the city may be left out: it is then not known, and not taken as none; write [] for a list that is empty. Money carries its unit, as in "CNY 960 million" or "9.6亿元". Figures of a year stand under years; earlier years are summed up under before: the highest figures, whether it was ever above-scale, and in before.through the year that they run to.',
  ),
  head: both('| 栏 | 名称 | 说明 | 填法 |', '| field | name | what it is | how to write it |'),
  city: both('必填。', 'Required. '),
  /** What an entry of a list is called where each has a line of its own. */
  entry: both('这一项', 'it'),
  one: both('可填：', ' One of: '),
  such: both('，如', ', such as '),
  otherMatter: both('与以上各项都无关', 'for none of these'),
  written: (files: readonly string[]): Bilingual =>
    both(
      `已写入${files.join('、')}。其中是示例企业的数据，请逐项改成本企业的；不知道的整行删去，不要留示例值。改好后测算：`,
      `Written: ${files.join(', ')}. They hold the figures of an example: put in your own, and delete every line that is not known rather than leave the example’s. Then estimate:`,
    ),
} as const;

const shown = (path: string): string => path.replace(/\*/u, path.startsWith('years.') ? '2026' : '0');

/** What money may have been received for: an award of a document, or none of them. */
const matters = (about: Document | undefined): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries([
    ...(about === undefined ? everyReceiptTerms() : [about]).flatMap((terms) =>
      awardsIn(terms).map(({ matter, title }) => [matter, title] as const),
    ),
    [otherMatter, words.otherMatter],
  ]);

/** How a field is written: its form, and an example of it. */
const howOf = (path: string, field: Field, language: Language): string => {
  const { kind } = answerOf(path, field);
  const form = kindWords[kind][language];
  if (kind === 'flag' || kind === 'list') return form;
  const example =
    kind === 'choice' ? Object.keys(field.words ?? {})[0] : (field.example?.(2026) ?? exampleOf[kind].example(2026));
  return `${form}${words.such[language]}\`${JSON.stringify(example)}\``;
};

/** What a field is: its question, and the words it may be. */
const rowOf = ([path, field]: readonly [string, Field], language: Language, about: Document | undefined) => {
  const { title, asked, required, words: vocabulary = path === 'received.*.matter' ? matters(about) : {} } = field;
  const question = asked[language].replaceAll('{year}', '2026').replaceAll('{it}', words.entry[language]);
  const choices = Object.entries(vocabulary).map(([word, called]) => `\`${word}\` ${called[language]}`);
  const may = choices.length === 0 ? '' : `${words.one[language]}${choices.join(punctuation[language].listed)}`;
  const must = required === true && path === 'city' ? words.city[language] : '';
  return `| \`${shown(path)}\` | ${title[language]} | ${must}${question}${may} | ${howOf(path, field, language)} |`;
};

/**
 * Every field of an enterprise file, a line each.
 *
 * @param about a document of somebody’s own: its words, and what it pays.
 */
export const fieldsPage = (language: Language, about?: Document): string =>
  [
    words.lead[language],
    '',
    words.head[language],
    '|---|---|---|---|',
    ...Object.entries((about?.vocabulary ?? shipped).fields).map((each) => rowOf(each, language, about)),
    '',
  ].join('\n');
