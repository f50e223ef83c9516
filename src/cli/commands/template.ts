import type { ByLanguage } from '../../issue/index.js';
import { attempt } from '../checked.js';
import { entryPlaces } from '../../population/index.js';
import { command } from '../command.js';
import { choiceOf, one } from '../option.js';
import { spokenIn } from '../typed-command.js';
import {
  simulating,
  type TableAsked,
  tableAsked,
  tableFolder,
  tableOptions,
  templateFor,
  writeTable,
  type WrittenTable,
} from '../table-draft.js';

const done: ByLanguage<(written: WrittenTable, rules?: string) => string> = {
  zh: ({ folder, columns }, rules) =>
    `已写入 ${folder}：空表${String(columns)}列，一家一行。营业收入等各栏不知道的留空；称号、项目、已享受资金各栏留空即表示没有，不知道有没有的填“未知”。填好后：${simulating(folder, rules)}`,
  en: ({ folder, columns }, rules) =>
    `Written to ${folder}: a table of ${String(columns)} columns, a row for each enterprise. Leave figures blank where they are not known; a blank title, project or sum received means none: write “unknown” where you do not know. Then: ${simulating(folder, rules)}`,
};

const options = {
  ...tableOptions,
  entries: one(
    '--entries <beside|apart>',
    {
      zh: '称号、项目、已享受资金：与企业同一行（beside），或每项一行、另成附表（apart）',
      en: 'titles, projects and money received: in the row of the enterprise (beside), or a row each in tables of their own (apart)',
    },
    choiceOf(entryPlaces),
    'beside',
  ),
};

export const templateCommand = command<typeof options, TableAsked, WrittenTable>({
  name: 'template',
  about: {
    zh: '写一张空表：某文件所需的各列，带单位，另附读取它的方案',
    en: 'write an empty table with the columns that a document needs and their units, and the scenario that reads it',
  },
  takes: [tableFolder],
  options,
  formats: [],
  writes: true,
  read: tableAsked,
  run: (
    { folder, files },
    { values: { from: first, through: last, format, entries }, switches: { replace }, language, environment },
  ) => {
    const drafted = attempt(() => templateFor(files, { from: first, through: last }, language, entries));
    if (drafted.value === undefined) return { issues: drafted.issues };
    const made = drafted.value;
    const title = made.document.shortTitle;
    return writeTable(made, [], { folder, format, replace, title, from: first, through: last }, environment);
  },
  print: (written, language, _, { typed, values: { rules } }) => `${done[language](written, rules)}${spokenIn(typed)}`,
});
