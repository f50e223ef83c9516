import { type Accepted, judgedMutants, type JudgedMutants, mutantsText, mutate } from '../../mutate/index.js';
import { issue } from '../../issue/checking.js';
import { type CaseInputs, caseInputsIn, defaultTables } from '../case-tables.js';
import { attempt, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { exit, type Io } from '../io.js';
import { readJson } from '../json.js';
import { many, maybe } from '../option.js';
import { rules } from '../options.js';
import { reasonFor } from '../read.js';

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
    { zh: '没有用例能测出、且已说明理由的改动', en: 'changes that no case can tell, each with its reason' },
    good,
  ),
} as const;

const isAccepted = (value: unknown): value is Accepted =>
  typeof value === 'object' &&
  value !== null &&
  ['document', 'file', 'pointer', 'why'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

const wanted = {
  zh: '列表，每项有 document、file、pointer、why，改成的值写在 to',
  en: 'a list, each entry with document, file, pointer and why, and to where something stands instead',
};

const acceptedIn = async (path: string, io: Io): Promise<Checked<readonly Accepted[]>> => {
  try {
    const read = readJson(await io.readFile(path));
    if (read.read && Array.isArray(read.value) && read.value.every(isAccepted)) return good(read.value);
    return { issues: [issue('case-table-wanted', { option: '--accept' }, path, { detail: wanted })] };
  } catch (error) {
    return { issues: [issue('file-unreadable', { option: '--accept' }, path, { detail: reasonFor(error) })] };
  }
};

interface MutateInputs extends CaseInputs {
  readonly accepted: readonly Accepted[];
}

export const mutateCommand = command<typeof options, MutateInputs, JudgedMutants>({
  name: 'mutate',
  about: {
    zh: '逐处改动规则数据，看有没有用例能测出',
    en: 'change one thing of the rule data at a time, and see whether a case tells it',
  },
  takes: [
    {
      name: '[TABLES]',
      about: { zh: '用例表的文件夹或文件，默认 fixtures', en: 'folder or file of tables, fixtures by default' },
    },
  ],
  options,
  formats: ['text', 'json'],
  read: async ([path = defaultTables], io, { rules: directory, accept }) => {
    const inputs = await caseInputsIn(path, directory, io);
    const accepted = accept === undefined ? good([]) : await acceptedIn(accept, io);
    const issues = [...inputs.issues, ...accepted.issues];
    return inputs.value === undefined || accepted.value === undefined || issues.length > 0
      ? { issues }
      : good({ ...inputs.value, accepted: accepted.value });
  },
  run: ({ folders, tables, accepted }, { values }) => {
    const { value, issues } = attempt(() => mutate(folders, tables, values));
    if (value === undefined) return { issues };
    // What was not changed says nothing of what was accepted there.
    const looked = new Set(value.map(({ document, file }) => `${document}/${file}`));
    const isMeant = ({ document, file }: Accepted): boolean =>
      looked.has(`${document}/${file}`) || (values.documents.length === 0 && values.rule === undefined);
    return good(judgedMutants(value, accepted.filter(isMeant)));
  },
  print: mutantsText,
  json: ({ tried, survivors, accepted, stale }) => ({ tried: tried.length, accepted, survivors, stale, all: tried }),
  // Where nothing was changed, no case was put to the test.
  exit: ({ tried, survivors, stale }) =>
    tried.length === 0 || survivors.length + stale.length > 0 ? exit.findings : exit.done,
});
