import { type JudgedMutants, mutantsText } from '../../mutate/index.js';
import { defaultTables } from '../case-tables.js';
import { good } from '../checked.js';
import { command } from '../command.js';
import { exit } from '../io.js';
import { mutated, type MutateInputs, readMutation, shardOf } from '../mutation.js';
import { many, maybe } from '../option.js';
import { rules } from '../options.js';

const options = {
  rules,
  documents: many(
    '--document <ID>',
    { zh: '只改这份文件，可重复', en: 'only this document; may be repeated' },
    (texts) => good(texts),
  ),
  rule: maybe('--rule <ID>', { zh: '只改这条规则', en: 'only this rule' }, good),
  accept: maybe(
    '--accept <FILE>',
    { zh: '没有用例能测出、且已说明理由的改动', en: 'changes that no case can detect, each with its reason' },
    good,
  ),
  shard: maybe(
    '--shard <N/M>',
    { zh: '只试各处改动中的一份，如1/2', en: 'only one share of the changes, such as 1/2' },
    shardOf,
  ),
} as const;

export const mutateCommand = command<typeof options, MutateInputs, JudgedMutants>({
  name: 'mutate',
  about: {
    zh: '逐处改动规则数据，看用例能否测出',
    en: 'change one thing of the rule data at a time, and see whether a case detects it',
  },
  takes: [
    {
      name: '[TABLES]',
      about: { zh: '用例表的文件夹或文件，默认 fixtures', en: 'folder or file of tables, fixtures by default' },
    },
  ],
  options,
  formats: ['text', 'json'],
  read: ([path = defaultTables], io, values) => readMutation(path, values, io),
  run: (inputs, { args: [path = defaultTables], io, typed, values }) => mutated(inputs, values, { path, io, typed }),
  print: mutantsText,
  json: ({ tried, survivors, accepted, stale }) => ({ tried: tried.length, accepted, survivors, stale, all: tried }),
  // Where nothing was changed, no case was put to the test.
  exit: ({ tried, survivors, stale }) =>
    tried.length === 0 || survivors.length + stale.length > 0 ? exit.findings : exit.done,
});
