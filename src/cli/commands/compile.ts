import { type ByLanguage, describeNotice, type Language } from '../../issue/index.js';
import { issue } from '../../issue/checking.js';
import { type DialectName, dialects } from '../../sql/index.js';
import { bad, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { type CompileOutcome, compiling } from '../compiling.js';
import { exit } from '../io.js';
import { choiceOf, maybe, one, required } from '../option.js';
import { otherRules } from '../options.js';
import { readScenario, type ReadScenario } from '../read-scenario.js';

const isName = /^[a-z_]\w*(?:\.[a-z_]\w*)?$/iu;

const tableName = (text: string, option: string): Checked<string> =>
  isName.test(text)
    ? good(text)
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '字母、数字和下划线组成的表名', en: 'the name of a table: letters, digits and underscores' },
        }),
      );

const options = {
  // Of statements the folder is said in a comment.
  rules: { ...otherRules },
  to: one('--to <FORM>', { zh: '编译成什么', en: 'what it is compiled to' }, choiceOf(['sql'] as const), 'sql'),
  dialect: one(
    `--dialect <${Object.keys(dialects).join('|')}>`,
    { zh: '哪种数据库', en: 'the database that runs it' },
    choiceOf(Object.keys(dialects) as DialectName[]),
  ),
  table: one(
    '--table <NAME>',
    { zh: '企业所在的表', en: 'the table that the enterprises are in' },
    tableName,
    'population',
  ),
  out: maybe(
    '--out <DIR>',
    {
      zh: '写入的文件夹：table.sql、cells.sql、for-engine.sql；已存在则不写，除非 --force',
      en: 'folder to write: table.sql, cells.sql, for-engine.sql; never an existing one without --force',
    },
    good,
  ),
  columns: maybe(
    '--columns <FORM>',
    {
      zh: '同时把方案所指的名单写成该表的内容（csv）',
      en: 'also write the population of the scenario as the rows of that table (csv)',
    },
    choiceOf(['csv'] as const),
  ),
};

const words = {
  zh: {
    written: (out: string, count: number) =>
      `已写入 ${out}：table.sql（${String(count)}列）、cells.sql、for-engine.sql`,
    columns: (rows: number, forEngine: number) =>
      `columns.csv：${String(rows)}家企业，其中${String(forEngine)}家须由引擎判定（for_engine 为1）`,
    bad: (count: number) => `${String(count)}行不能用，见 bad.csv`,
  },
  en: {
    written: (out: string, count: number) =>
      `Written to ${out}: table.sql (${String(count)} columns), cells.sql, for-engine.sql`,
    columns: (rows: number, forEngine: number) =>
      `columns.csv: ${String(rows)} enterprises, ${String(forEngine)} of them for the engine to decide (for_engine is 1)`,
    bad: (count: number) => `${String(count)} rows cannot be used: see bad.csv`,
  },
} as const satisfies ByLanguage<object>;

const page = ({ compiled, out, columns, texts }: CompileOutcome, language: Language): string => {
  const remarks = compiled.notices.map((each) => describeNotice(each, language));
  if (out === undefined)
    return [...remarks.map((each) => `-- ${each}`), Object.values(texts).join('\n').trimEnd()].join('\n');
  const say = words[language];
  const written = [say.written(out, compiled.columns.length), ...remarks].join('\n');
  if (columns === undefined) return written;
  const { rows, forEngine, bad: unread } = columns;
  return [written, say.columns(rows, forEngine), ...(unread === 0 ? [] : [say.bad(unread)])].join('\n');
};

export const compileCommand = command<typeof options, ReadScenario, CompileOutcome>({
  name: 'compile',
  about: {
    zh: '把方案编译成 SQL，在自己的数据库上测算大名单',
    en: 'compile a scenario to SQL, for a large list of enterprises on your own database',
  },
  takes: [
    {
      name: '<SCENARIO>',
      about: { zh: '测算方案文件，YAML 或 JSON；- 为标准输入', en: 'scenario, in YAML or JSON; - for standard input' },
    },
  ],
  options,
  formats: ['text', 'json'],
  writes: true,
  read: ([file = '-'], io, { rules }) => readScenario(file, io, rules),
  run: (read, { values: { dialect, table, columns, out, rules }, switches: { replace }, language, environment }) => {
    if (columns !== undefined && out === undefined) return bad(required('--out', options.out.about));
    return compiling(
      read,
      {
        dialect,
        table,
        columns: columns !== undefined,
        ...(out === undefined ? {} : { out }),
        ...(rules === undefined ? {} : { rules }),
        replace,
        language,
      },
      environment,
    );
  },
  print: page,
  json: ({ compiled: { dialect, table, columns: names, notices }, texts, out, columns }) => ({
    kind: 'compiled',
    dialect,
    table,
    columns: names.map(([name, type]) => ({ name, type })),
    notices,
    ...(out === undefined ? { texts } : { out }),
    ...(columns === undefined ? {} : { written: columns }),
  }),
  exit: ({ columns }) => ((columns?.bad ?? 0) > 0 ? exit.findings : exit.done),
});
