import { coverageOf, runCases } from '../cases/index.js';
import { describeIssue } from '../issue/index.js';
import type { caseOptions } from './case-options.js';
import { type CasesFound, textOf } from './case-page.js';
import { type CaseInputs, caseInputsIn, defaultTables, filtered } from './case-tables.js';
import { defaultDirectory, rulesIn } from './check-inputs.js';
import { attempt, type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import { recordCase } from './record-case.js';

type CasesCall = CommandCall<typeof caseOptions>;

const ran = (inputs: CaseInputs, { values }: CasesCall): Checked<CasesFound> => {
  const { coverage: floor } = values;
  const tables = filtered(inputs.tables, values);
  const { value, issues } = attempt(() => ({
    results: runCases(tables, inputs.folders),
    ...(floor === undefined ? {} : { coverage: { all: coverageOf(tables, inputs.folders), floor } }),
  }));
  return value === undefined ? { issues } : good({ ...value, inputs, isTold: false });
};

/** Runs again whenever rules or tables change; what each run but the last finds is printed as it comes. */
const watched = async (first: CaseInputs, path: string, call: CasesCall): Promise<Checked<CasesFound>> => {
  const { io, values, language } = call;
  let last = ran(first, call);
  const tell = ({ value, issues }: Checked<CasesFound>): void => {
    if (value !== undefined && 'results' in value) io.out(`${textOf(value.results, value.inputs, language)}\n`);
    for (const each of issues) io.err(`${describeIssue(each, language)}\n`);
  };
  tell(last);
  const changes = io.watch?.([path, values.rules ?? defaultDirectory])[Symbol.asyncIterator]();
  while ((await changes?.next())?.done === false) {
    const inputs = await caseInputsIn(path, values.rules, io);
    last = inputs.value === undefined ? { issues: inputs.issues } : ran(inputs.value, call);
    tell(last);
  }
  return last.value === undefined || 'recorded' in last.value ? last : good({ ...last.value, isTold: true });
};

const recorded = async (file: string, call: CasesCall): Promise<Checked<CasesFound>> => {
  const { documents, rule, out, year, readings, asIfInForce, assumeNone, subject, rules } = call.values;
  const folders = await rulesIn(rules, call.io);
  if (folders.value === undefined) return { issues: folders.issues };
  const setting = {
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(asIfInForce === undefined ? {} : { asIfInForce }),
  };
  const { value, issues } = await recordCase(
    {
      file,
      folders: folders.value.files,
      documents,
      ...(rule === undefined ? {} : { rule }),
      ...(out === undefined ? {} : { out }),
      asked: { subject, setting, assumeNone, ...(year === undefined ? {} : { year }) },
    },
    call.switches.replace,
    call.io,
    call.environment,
  );
  return value === undefined ? { issues } : good({ recorded: value.text.replace(/\n$/u, '') });
};

/** Runs cases, once or whenever something changes, or records a row of one. */
export const cases = (
  inputs: CaseInputs | undefined,
  call: CasesCall,
): Checked<CasesFound> | Promise<Checked<CasesFound>> => {
  const { record, watch } = call.values;
  if (record !== undefined) return recorded(record, call);
  if (inputs === undefined) return { issues: [] };
  return watch ? watched(inputs, call.args[0] ?? defaultTables, call) : ran(inputs, call);
};
