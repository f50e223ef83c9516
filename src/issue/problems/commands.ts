import { problem, type Problem } from '../problem.js';

/** What is typed, read and written by commands. */
export const ofCommands = {
  'argument-required': {
    tells: { zh: '命令中没有写；{about}', en: 'required, and missing from the command: {about}' },
    ...problem(
      { zh: '一个值（{about}）', en: 'a value ({about})' },
      { zh: '请补上，写法见 --help。', en: 'Add it, as --help shows.' },
    ),
  },
  'argument-unknown': problem(
    { zh: '这个命令有的选项：{known}', en: 'an option of this command: {known}' },
    { zh: '{suggestion}请改正，或删去。', en: '{suggestion}Correct it, or leave it out.' },
  ),
  'argument-left-over': problem(
    { zh: '{takes}，此外没有别的', en: '{takes} and nothing more' },
    { zh: '请删去，或分几次运行。', en: 'Leave it out, or run it once for each.' },
  ),
  'run-folder-wanted': problem(
    { zh: 'huiqi simulate --out 写出的文件夹', en: 'a folder that huiqi simulate --out wrote' },
    { zh: '其中的 {file} 不能用：{detail}', en: 'Its {file} cannot be used: {detail}' },
  ),
  'input-not-json': problem(
    { zh: '一个 JSON 对象', en: 'a JSON object' },
    { zh: '请修正 JSON 语法：{detail}', en: 'Correct the JSON syntax: {detail}' },
  ),
  'reading-not-written-as-pair': problem(
    { zh: '条文理解=选项，如 breakthrough=inclusive', en: 'reading=option, as in breakthrough=inclusive' },
    { zh: '请用等号连接条文理解的编号和选项。', en: 'Join the reading and the option with an equals sign.' },
  ),
  'file-unreadable': problem(
    { zh: '可读的文件，或 - 表示标准输入', en: 'a file that can be read, or - for standard input' },
    { zh: '请检查路径和权限：{detail}', en: 'Check the path and its permissions: {detail}' },
  ),
  'packages-missing': {
    tells: { zh: '须先安装软件包 {packages}', en: 'this needs a package that is not installed: {packages}' },
    ...problem(
      { zh: '已安装的软件包 {packages}', en: 'these packages, installed: {packages}' },
      { zh: '请运行 npm install {packages}，再试一次。', en: 'Run npm install {packages}, then try again.' },
    ),
  },
  'table-broken': problem(
    { zh: '一张完整的表；{why}', en: 'a table that is whole; {why}' },
    { zh: '{advice}', en: '{advice}' },
  ),
  'table-kind-unread': problem(
    { zh: 'CSV、XLSX、Parquet 或 JSON Lines；这是{kind}', en: 'CSV, XLSX, Parquet or JSON Lines; this is {kind}' },
    {
      zh: '请另存为 .xlsx，或 UTF-8 编码的 .csv（不加密码）。',
      en: 'Save it as .xlsx, or as .csv in UTF-8, without a password.',
    },
  ),
  'sheet-missing': problem(
    { zh: '工作簿中的一张：{known}', en: 'a sheet of the workbook: {known}' },
    { zh: '请改正 population 的 sheet。', en: 'Correct sheet under population.' },
  ),
  'file-unwritable': problem(
    { zh: '可写的文件', en: 'a file that can be written' },
    { zh: '请检查路径和权限：{detail}', en: 'Check the path and its permissions: {detail}' },
  ),
  'output-unwritable': problem(
    { zh: '能写入的标准输出', en: 'a standard output that can be written to' },
    { zh: '结果没有写完：{detail}', en: 'The result was not written in full: {detail}' },
  ),
  'file-exists': {
    tells: { zh: '{found}已存在', en: '{found} exists already' },
    ...problem(
      { zh: '尚不存在的文件或文件夹', en: 'a file or folder that is not there yet' },
      { zh: '请换一个名称；确要替换请加 --force。', en: 'Take another name, or --force to replace it.' },
    ),
  },
  'folder-not-replaced': problem(
    {
      zh: 'huiqi 写出、此后没有改动过的文件夹',
      en: 'a folder that huiqi wrote and nobody changed since',
    },
    {
      zh: '其中有不是这样写出的文件：{files}。请换一个名称，或先将其移走。',
      en: 'It holds what was not so written: {files}. Take another name, or move that away first.',
    },
  ),
  'terminal-wanted': {
    tells: { zh: '须在终端中逐项作答', en: 'it asks question by question, in a terminal' },
    ...problem(
      { zh: '有人应答的终端', en: 'a terminal with someone to answer' },
      {
        zh: '请直接在终端运行；只要问题清单请用 npx huiqi questions。',
        en: 'Run it in a terminal; `huiqi questions` lists the questions without one.',
      },
    ),
  },
  'revision-unreadable': problem(
    {
      zh: 'git 能读到的版本和其中的文件夹，如 main:rules',
      en: 'a revision and a folder in it that git can read, such as main:rules',
    },
    { zh: '请检查版本、文件夹和 git：{detail}', en: 'Check the revision, the folder and git: {detail}' },
  ),
  'expectation-wanted': problem(
    { zh: 'huiqi diff --write-expect 写出的文件', en: 'a file that huiqi diff --write-expect wrote' },
    { zh: '请重新写出，或检查是否给错了文件。', en: 'Write it again, or check whether it is the right file.' },
  ),
  'folder-unreadable': problem(
    { zh: '可读的文件夹', en: 'a folder that can be read' },
    { zh: '请检查路径和权限：{detail}', en: 'Check the path and its permissions: {detail}' },
  ),
} as const satisfies Record<string, Problem>;
