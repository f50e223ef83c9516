import {
  diffRules,
  expectation,
  type Expectation,
  expectationOf,
  failingClasses,
  judged,
  type Judged,
  type Trial,
} from '../diff/index.js';
import { issue } from '../issue/checking.js';
import type { Issue } from '../issue/index.js';
import type { RuleFolders } from '../rule/index.js';
import { attempt, type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import { corporaIn } from './corpora.js';
import type { diffOptions } from './diff-options.js';
import { type EditPlace, placesOf } from './diff-sarif.js';
import type { Io } from './io.js';
import { readJson } from './json.js';
import { reasonFor } from './read.js';
import { rulesFrom } from './rules-from.js';
import { writeIssue } from './write.js';

export interface DiffSides {
  readonly before: RuleFolders;
  readonly after: RuleFolders;
  readonly trials: readonly Trial[];
  readonly expected?: Expectation;
}

export interface Judgement {
  readonly diff: Judged;
  readonly name: string;
  readonly all: boolean;
  readonly places: ReadonlyMap<number, EditPlace>;
}

const expectationIn = async (path: string, io: Io): Promise<Checked<Expectation>> => {
  try {
    const read = readJson(await io.readFile(path));
    const { value } = read.read ? expectation(read.value, '--expect') : {};
    return value === undefined ? { issues: [issue('expectation-wanted', { option: '--expect' }, path)] } : good(value);
  } catch (error) {
    return { issues: [issue('file-unreadable', { option: '--expect' }, path, { detail: reasonFor(error) })] };
  }
};

/** A problem of a side, at the file that was named. */
const placed =
  (before: string, after: string) =>
  (found: Issue): Issue =>
    'file' in found.place
      ? {
          ...found,
          place: {
            ...found.place,
            file: found.place.file.replace(/^BEFORE\/rules\//u, `${before}/`).replace(/^AFTER\/rules\//u, `${after}/`),
          },
        }
      : found;

type DiffValues = Partial<CommandCall<typeof diffOptions>['values']>;

/** Both sides, what is tried on them and what is expected of them; what is wrong with any of it is told at once. */
export const readSides = async (
  [before = '', after = '']: readonly (string | undefined)[],
  io: Io,
  { cases, inputs, year, expect }: DiffValues,
): Promise<Checked<DiffSides>> => {
  const [was, is] = await Promise.all([rulesFrom(before, 'BEFORE', io), rulesFrom(after, 'AFTER', io)]);
  const corpora = await corporaIn(
    {
      ...(cases === undefined ? {} : { cases }),
      ...(inputs === undefined ? {} : { inputs }),
      ...(year === undefined ? {} : { year }),
    },
    { ...was.value, ...is.value },
    io,
  );
  const expected = expect === undefined ? undefined : await expectationIn(expect, io);
  const issues = [...was.issues, ...is.issues, ...corpora.issues, ...(expected?.issues ?? [])];
  if (was.value === undefined || is.value === undefined || issues.length > 0) return { issues };
  return good({
    before: was.value,
    after: is.value,
    trials: corpora.trials,
    ...(expected?.value === undefined ? {} : { expected: expected.value }),
  });
};

/** What the change does, judged by what may not happen; what is expected from now on is written where it is asked for. */
export const judgedSides = async (
  { before, after, trials, expected }: DiffSides,
  { args, values, switches: { replace }, environment, io }: CommandCall<typeof diffOptions>,
): Promise<Checked<Judgement>> => {
  const { boundaries, readings, documents, all, failOn: chosen, writeExpect, name } = values;
  const failOn = chosen.length === 0 ? failingClasses : chosen;
  const { value, issues } = attempt(() =>
    diffRules(before, after, {
      boundaries,
      readings,
      trials,
      all,
      ...(documents.length === 0 ? {} : { documents }),
    }),
  );
  if (value === undefined) return { issues: issues.map(placed(args[0] ?? '', args[1] ?? '')) };
  if (writeExpect !== undefined) {
    try {
      const text = `${JSON.stringify(expectationOf(value, failOn), undefined, 2)}\n`;
      await environment.write(writeExpect, text, replace, []);
    } catch (error) {
      return { issues: [writeIssue('--write-expect', writeExpect, error)] };
    }
  }
  const places = await placesOf(value.edits, args[1] ?? '', io);
  return good({ diff: judged(value, failOn, expected), name, all, places });
};
