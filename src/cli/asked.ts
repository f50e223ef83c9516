import { issue } from '../issue/checking.js';
import type { Issue } from '../issue/index.js';
import { startDialogue } from '../scenario/questions/dialogue.js';
import { attempt, type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import type { Environment } from './environment.js';
import { interviewWords } from './interview-words.js';
import { hold, type Report } from './interview.js';
import type { Io } from './io.js';
import { documentIn, otherRules, out, setting, subject, year } from './options.js';
import { readInput } from './read.js';
import { decidedBy, type RulesRead, rulesRead } from './subject-command.js';

export const askOptions = { document: documentIn, rules: otherRules, year, out, ...setting, subject };

interface AskedSubject extends RulesRead {
  readonly file: string | undefined;
  readonly input: unknown;
}

/** What is known already: the file, or nothing yet. */
const knownIn = async (file: string | undefined, io: Io): Promise<Checked<AskedSubject>> => {
  if (file === undefined) return good({ file, input: {} });
  if (file === '-')
    return { issues: [issue('file-unreadable', { option: 'FILE' }, file, { detail: interviewWords.stdinTaken })] };
  const read = await readInput(file, io);
  return read.read ? { value: { file, input: read.value }, issues: read.issues } : { issues: read.issues };
};

const targetIssues = async (path: string, environment: Environment): Promise<readonly Issue[]> =>
  (await environment.exists(path)) ? [issue('file-exists', { option: '--out' }, path)] : [];

export const readAsked = async (
  file: string | undefined,
  values: Partial<CommandCall<typeof askOptions>['values']>,
  io: Io,
): Promise<Checked<AskedSubject>> => {
  const [known, asked] = [await knownIn(file, io), await rulesRead(values, io)];
  const issues = [...known.issues, ...asked.issues];
  return known.value === undefined ? { issues } : { value: { ...known.value, ...asked.value }, issues };
};

/** Asks, one question at a time, until all is settled or nobody answers. */
export const asked = async (known: AskedSubject, call: CommandCall<typeof askOptions>): Promise<Checked<Report>> => {
  const { file, input } = known;
  const { out: path, ...about } = decidedBy(call.values, known);
  const {
    switches: { replace },
    environment,
    language,
  } = call;
  const dialogue = { options: about, language };
  const start = attempt(() => startDialogue(input, dialogue));
  const issues = [...start.issues, ...(replace ? [] : await targetIssues(path, environment))];
  if (start.value === undefined || issues.length > 0) return { issues };
  const target = { path, replace, inputs: file === undefined ? [] : [file] };
  return hold(start.value, dialogue, target, call);
};
