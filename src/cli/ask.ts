import { describeNotice, HuiqiError, issue, type Issue, type Language, languages } from '../issue/index.js';
import { standing } from '../scenario/questions/page.js';
import {
  type Dialogue,
  type DialogueSetting,
  nextStep,
  startDialogue,
  unfinishedIn,
} from '../scenario/questions/dialogue.js';
import { dialogueWords } from '../scenario/questions/dialogue-words.js';
import type { Questions } from '../questions.js';
import { askWords } from './ask-words.js';
import { attempt } from './attempt.js';
import type { Desk } from './desk.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, single } from './options.js';
import type { Given } from './program.js';
import { aboutOf, inputIssues } from './questions.js';
import { readInput } from './read.js';
import { refuse } from './report.js';
import type { Terminal } from './terminal.js';
import { writeIssue } from './write.js';

/** How a dialogue ended: with nothing left to ask, or broken off. */
interface Ended {
  readonly dialogue: Dialogue;
  readonly found: Questions | undefined;
  readonly brokenOff: boolean;
}

/** Puts one question after the other until nothing is left or whoever answers has had enough. */
const walk = async (start: Dialogue, setting: DialogueSetting, terminal: Terminal): Promise<Ended> => {
  const { language } = setting;
  let dialogue = start;
  let found: Questions | undefined;
  for (;;) {
    const step = nextStep(dialogue, setting);
    if (step.found !== undefined) {
      terminal.say(found === undefined ? standing(step.found, language) : changeText(found, step.found, language));
      found = step.found;
    }
    if (step.kind === 'done') return { dialogue, found, brokenOff: false };
    const reply = await terminal.ask(step.prompt, (text) => {
      const replied = step.reply(text);
      return replied.ok ? undefined : replied.problem;
    });
    if (reply === undefined) return { dialogue, found, brokenOff: true };
    const replied = step.reply(reply);
    if (replied.ok) dialogue = replied.next;
  }
};

/** How an answer moved the bounds: what they were, and how things stand now. */
const changeText = (before: Questions, after: Questions, language: Language): string => {
  const short = ({ by, total: { low, high }, open }: Questions): string =>
    by === 'outcomes' ? String(open) : low === high ? low : `${low}–${high ?? '∞'}`;
  const now = standing(after, language);
  return short(before) === short(after) ? now : `${askWords.shrinks(short(before), short(after))[language]}\n${now}`;
};

const textOf = (input: unknown): string => `${JSON.stringify(input, undefined, 2)}\n`;

interface Target {
  readonly path: string;
  readonly replace: boolean;
  /** The file that the dialogue began from. */
  readonly inputs: readonly string[];
}

/** Writes the answers; where that fails they are printed, so that none is lost. */
const write = async (
  { dialogue, found }: Ended,
  { path, replace, inputs }: Target,
  { language }: DialogueSetting,
  desk: Desk,
  io: Io,
  manner: Manner,
): Promise<number> => {
  try {
    await desk.write(path, textOf(dialogue.input), replace, inputs);
  } catch (error) {
    io.out(textOf(dialogue.input));
    return refuse([writeIssue('--out', path, error)], manner, io);
  }
  const remarks = (found?.notices ?? []).map((each) => describeNotice(each, language));
  io.out(
    [
      ...(found === undefined ? [] : [standing(found, language)]),
      ...remarks,
      askWords.written(dialogue.answered, path)[language],
      '',
    ].join('\n'),
  );
  return exit.done;
};

/** Whether to write what was answered before the dialogue was broken off; whoever breaks that off too gets it printed. */
const afterBreak = async (
  ended: Ended,
  target: Target,
  setting: DialogueSetting,
  terminal: Terminal,
  desk: Desk,
  io: Io,
  manner: Manner,
): Promise<number> => {
  const { dialogue } = ended;
  const { language } = setting;
  const unfinished = unfinishedIn(dialogue);
  if (unfinished !== undefined) terminal.say(`${dialogueWords.unfinished[language]}${JSON.stringify(unfinished)}`);
  const choices = [
    { reply: 'write', label: askWords.yes[language] },
    { reply: 'discard', label: askWords.no[language] },
  ];
  const reply =
    dialogue.answered === 0
      ? 'discard'
      : await terminal.ask(
          { message: askWords.save(dialogue.answered, target.path)[language], choices, hint: '' },
          () => undefined,
        );
  if (reply === 'write') return write(ended, target, setting, desk, io, manner);
  if (reply === undefined) io.out(textOf(dialogue.input));
  terminal.say(askWords.nothing[language]);
  return exit.refused;
};

const targetIssues = async (
  { path, replace }: Pick<Target, 'path' | 'replace'>,
  desk: Desk,
): Promise<readonly Issue[]> =>
  !replace && (await desk.exists(path)) ? [issue('file-exists', { option: '--out' }, path)] : [];

/** What is known already: the file, or nothing yet. */
const knownIn = async (file: string | undefined, io: Io): Promise<Awaited<ReturnType<typeof readInput>>> => {
  if (file === undefined) return { read: true, value: {}, issues: [] };
  if (file === '-')
    return {
      read: false,
      issues: [issue('file-unreadable', { option: 'FILE' }, file, { detail: askWords.stdinTaken })],
    };
  return readInput(file, io);
};

const opened = async (desk: Desk): Promise<Checked<Terminal>> => {
  if (!desk.isInteractive()) return { issues: [issue('terminal-wanted', { option: 'huiqi ask' }, undefined)] };
  try {
    return { value: await desk.openTerminal(), issues: [] };
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    throw error;
  }
};

/** `huiqi ask`: walks whoever knows the subject through what is missing, and writes it down. Exit code 0 where a file was written. */
export const askCommand = async (
  file: string | undefined,
  given: Given,
  replace: boolean,
  manner: Manner,
  io: Io,
  desk: Desk,
): Promise<number> => {
  const about = aboutOf(given);
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const out = single('--out', given.out);
  const known = await knownIn(file, io);
  const setting = andThen(about, (value): Checked<DialogueSetting> =>
    language.value === undefined ? { issues: [] } : { value: { ...value, language: language.value }, issues: [] },
  );
  const start = known.read
    ? andThen(setting, (of) => attempt(() => startDialogue(known.value, of)))
    : { issues: setting.issues };
  const issues = [
    ...start.issues,
    ...language.issues,
    ...out.issues,
    ...(out.value === undefined ? [] : await targetIssues({ path: out.value, replace }, desk)),
    ...known.issues,
    ...(known.read && file !== undefined ? inputIssues(known.value, given, about) : []),
  ];
  if (issues.length > 0 || start.value === undefined || setting.value === undefined || out.value === undefined)
    return refuse(issues, manner, io);

  const terminal = await opened(desk);
  if (terminal.value === undefined) return refuse(terminal.issues, manner, io);
  const target = { path: out.value, replace, inputs: file === undefined ? [] : [file] };
  const ended = await walk(start.value, setting.value, terminal.value);
  return ended.brokenOff
    ? afterBreak(ended, target, setting.value, terminal.value, desk, io, manner)
    : write(ended, target, setting.value, desk, io, manner);
};
