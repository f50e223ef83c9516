import { issue } from '../issue/checking.js';
import {
  type Accepted,
  joined,
  judgedMutants,
  type JudgedMutants,
  mutate,
  type MutateOptions,
  type Shard,
  type TriedMutant,
} from '../mutate/index.js';
import { type CaseInputs, caseInputsIn } from './case-tables.js';
import { attempt, bad, type Checked, good } from './checked.js';
import type { Typed } from './command.js';
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

/** One share of all changes: `1/2`. */
export const shardOf = (text: string, option: string): Checked<Shard> => {
  const [, nth, of] = (/^([1-9]\d?)\/([1-9]\d?)$/u.exec(text) ?? []).map(Number);
  return nth !== undefined && of !== undefined && nth <= of
    ? good({ of, from: nth - 1 })
    : bad(
        issue('option-misfit', { option }, text, {
          wanted: { zh: '第几份/共几份，如1/2', en: 'which share of how many, such as 1/2' },
        }),
      );
};

/** A call as it was made, to make it once more for the other half. */
interface MadeCall {
  readonly path: string;
  readonly io: Pick<Io, 'again'>;
  readonly typed: Typed;
}

/** The other half of all changes, tried beside this process; nothing where that cannot be, and this one tries them too. */
const triedBeside = async ({ path, io, typed }: MadeCall): Promise<readonly TriedMutant[] | undefined> => {
  const words = [...typed].flatMap(([flag, values]) =>
    ['--rules', '--document', '--rule'].includes(flag) ? values.flatMap((value) => [flag, value]) : [],
  );
  try {
    const told = await io.again?.(['mutate', path, ...words, '--shard', '2/2', '--format', 'json']);
    return told === undefined ? undefined : (JSON.parse(told) as { readonly all: readonly TriedMutant[] }).all;
  } catch {
    return undefined;
  }
};

const allTried = async (
  { folders, tables }: CaseInputs,
  values: MutateOptions,
  call: MadeCall,
): Promise<Checked<readonly TriedMutant[]>> => {
  const tried = (shard?: Shard): Checked<readonly TriedMutant[]> =>
    attempt(() => mutate(folders, tables, { ...values, ...(shard === undefined ? {} : { shard }) }));
  // One rule is tried before another process has started.
  if (values.shard !== undefined || values.rule !== undefined || call.io.again === undefined)
    return tried(values.shard);
  const beside = triedBeside(call);
  // The other process starts once this one lets go of the thread.
  await new Promise((settle) => setTimeout(settle));
  const [own, others] = [tried({ of: 2, from: 0 }), await beside];
  const rest = others === undefined ? tried({ of: 2, from: 1 }) : good(others);
  return own.value === undefined || rest.value === undefined
    ? { issues: [...own.issues, ...rest.issues] }
    : good(joined([own.value, rest.value]));
};

export const mutated = async (
  inputs: MutateInputs,
  values: MutateOptions,
  call: MadeCall,
): Promise<Checked<JudgedMutants>> => {
  const { value, issues } = await allTried(inputs, values, call);
  if (value === undefined) return { issues };
  const { documents = [], rule, shard } = values;
  // What was not changed says nothing of what was accepted there.
  const looked = new Set(value.map(({ document, file }) => `${document}/${file}`));
  const isMeant = ({ document, file }: Accepted): boolean =>
    looked.has(`${document}/${file}`) || (documents.length === 0 && rule === undefined);
  const judged = judgedMutants(value, inputs.accepted.filter(isMeant));
  return good(shard === undefined ? judged : { ...judged, stale: [] });
};
