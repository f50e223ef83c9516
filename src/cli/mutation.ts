import { issue } from '../issue/checking.js';
import { type Accepted, judgedMutants, type JudgedMutants, mutate } from '../mutate/index.js';
import { type CaseInputs, caseInputsIn } from './case-tables.js';
import { attempt, type Checked, good } from './checked.js';
import type { Io } from './io.js';
import { readJson } from './json.js';
import { reasonFor } from './read.js';

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

export interface MutateInputs extends CaseInputs {
  readonly accepted: readonly Accepted[];
}

/** Tables, rules and what is accepted; what is wrong with any of them is told at once. */
export const readMutation = async (
  path: string,
  { rules: directory, accept }: { readonly rules?: string; readonly accept?: string },
  io: Io,
): Promise<Checked<MutateInputs>> => {
  const inputs = await caseInputsIn(path, directory, io);
  const accepted = accept === undefined ? good([]) : await acceptedIn(accept, io);
  const issues = [...inputs.issues, ...accepted.issues];
  return inputs.value === undefined || accepted.value === undefined || issues.length > 0
    ? { issues }
    : good({ ...inputs.value, accepted: accepted.value });
};

export const mutated = (
  { folders, tables, accepted }: MutateInputs,
  values: { readonly documents: readonly string[]; readonly rule?: string },
): Checked<JudgedMutants> => {
  const { value, issues } = attempt(() => mutate(folders, tables, values));
  if (value === undefined) return { issues };
  // What was not changed says nothing of what was accepted there.
  const looked = new Set(value.map(({ document, file }) => `${document}/${file}`));
  const isMeant = ({ document, file }: Accepted): boolean =>
    looked.has(`${document}/${file}`) || (values.documents.length === 0 && values.rule === undefined);
  return good(judgedMutants(value, accepted.filter(isMeant)));
};
