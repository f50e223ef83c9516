import { issue } from '../../issue/checking.js';
import { type Bilingual, type Issue, type Language, punctuation } from '../../issue/index.js';
import { type Field, inputFields } from '../../subject/index.js';
import { type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { example } from '../example.js';
import { writeIssue } from '../write.js';

const usual = 'enterprise.json';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const words = {
  lead: both(
    '企业文件各栏说明。每一栏都可不填：不填即不详，不当作没有；列表确实没有的写 []。金额须带单位，如 "9.6亿元"。',
    'What each field of the enterprise file is. Every field may be left out: it is then not known, and not taken as none; write [] for a list that is empty. Money carries its unit, as in "9.6亿元".',
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

const beside = (path: string): string => `${path.replace(/\.json$/u, '')}.fields.md`;

interface Started {
  readonly files: readonly string[];
}

export const initCommand = command<Record<string, never>, string, Started>({
  name: 'init',
  about: {
    zh: '写一份企业文件作起点，旁附各栏说明',
    en: 'write an enterprise file to start from, with what each field is beside it',
  },
  takes: [
    {
      name: '[FILE]',
      about: { zh: `写入的文件，默认 ${usual}`, en: `file to write, ${usual} by default` },
    },
  ],
  options: {},
  formats: [],
  writes: true,
  read: ([file = usual]) => Promise.resolve({ value: file, issues: [] }),
  run: async (file, { environment, language, switches: { replace } }): Promise<Checked<Started>> => {
    const texts = [
      [file, `${JSON.stringify(example, undefined, 2)}\n`],
      [beside(file), fieldsPage(language)],
    ] as const;
    const there: Issue[] = [];
    for (const [path] of texts)
      if (!replace && (await environment.exists(path))) there.push(issue('file-exists', { option: 'FILE' }, path));
    if (there.length > 0) return { issues: there };
    for (const [path, text] of texts) {
      try {
        await environment.write(path, text, replace, []);
      } catch (error) {
        return { issues: [writeIssue('FILE', path, error)] };
      }
    }
    return good({ files: texts.map(([path]) => path) });
  },
  print: ({ files }, language) =>
    `${words.written(files)[language]}huiqi evaluate ${files[0] ?? usual} --document taizhou-matrix-2025 --year 2026`,
});
