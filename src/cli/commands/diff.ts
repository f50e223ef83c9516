import {
  diffComment,
  diffRules,
  diffText,
  type Expectation,
  expectationOf,
  failingClasses,
  judged,
  type Judged,
  type Trial,
} from '../../diff/index.js';
import type { Language } from '../../issue/index.js';
import { issue } from '../../issue/checking.js';
import type { Issue } from '../../issue/index.js';
import type { RuleFolders } from '../../rule/index.js';
import { attempt, type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { corporaIn } from '../corpora.js';
import { diffOptions } from '../diff-options.js';
import { diffSarif, type EditPlace, placesOf } from '../diff-sarif.js';
import { exit, type Io } from '../io.js';
import { readJson } from '../json.js';
import { reasonFor } from '../read.js';
import { rulesFrom } from '../rules-from.js';
import { writeIssue } from '../write.js';

interface DiffSides {
  readonly before: RuleFolders;
  readonly after: RuleFolders;
  readonly trials: readonly Trial[];
  readonly expected?: Expectation;
}

interface Judgement {
  readonly diff: Judged;
  readonly name: string;
  readonly all: boolean;
  readonly places: ReadonlyMap<number, EditPlace>;
}

const isExpectation = (value: unknown): value is Expectation =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 'huiqi-expect/1' &&
  'effects' in value &&
  Array.isArray(value.effects);

const expectationIn = async (path: string, io: Io): Promise<Checked<Expectation>> => {
  try {
    const read = readJson(await io.readFile(path));
    return read.read && isExpectation(read.value)
      ? good(read.value)
      : { issues: [issue('expectation-wanted', { option: '--expect' }, path)] };
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

export const diffCommand = command<typeof diffOptions, DiffSides, Judgement>({
  name: 'diff',
  about: {
    zh: '比较两份规则：改了什么，对谁、对金额有什么影响',
    en: 'compare two sets of rules: what was edited, and what that does to whom and to money',
  },
  takes: [
    {
      name: '<BEFORE>',
      about: {
        zh: '改动前：文件夹，或 git 版本（main:rules），或 package（软件自带）',
        en: 'before: a folder, a revision of git (main:rules), or package (those shipped)',
      },
    },
    { name: '<AFTER>', about: { zh: '改动后，写法相同', en: 'after, written alike' } },
  ],
  options: diffOptions,
  writes: true,
  formats: ['text', 'markdown', 'json'],
  draw: {
    github: ({ diff, name }, language) => Promise.resolve(good(diffComment(diff, language, name))),
    sarif: ({ diff, places }, language) => Promise.resolve(good(diffSarif(diff, places, language))),
  },
  read: async ([before = '', after = ''], io, { cases, inputs, year, expect }): Promise<Checked<DiffSides>> => {
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
  },
  run: async (
    { before, after, trials, expected },
    { args, values, switches: { replace }, environment, io },
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
  },
  print: ({ diff, name, all }: Judgement, language: Language, format) =>
    format === 'markdown' ? diffComment(diff, language, name) : diffText(diff, language, all),
  json: ({ diff }) => diff,
  exit: ({ diff }) => (diff.passes ? exit.done : exit.findings),
});
