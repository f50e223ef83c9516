import { describeNotice, HuiqiError, type Language } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { type Dialogue, nextStep, unfinishedIn } from '../scenario/questions/dialogue.js';
import { type DialogueSetting } from '../scenario/questions/dialogue-prompt.js';
import { dialogueWords } from '../scenario/questions/dialogue-words.js';
import { amountText } from '../explain/amount.js';
import { words } from '../explain/words/index.js';
import { standing } from '../scenario/questions/page.js';
import type { Questions } from '../questions.js';
import type { Checked } from './checked.js';
import type { World } from './command.js';
import type { Environment } from './environment.js';
import { interviewWords } from './interview-words.js';
import { exit } from './io.js';
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
  const short = ({ by, total, open }: Questions): string => {
    if (by === 'outcomes') return String(open);
    return amountText(total, words[language]);
  };
  const now = standing(after, language);
  return short(before) === short(after)
    ? now
    : `${interviewWords.shrinks(short(before), short(after))[language]}\n${now}`;
};

const textOf = (input: unknown): string => `${JSON.stringify(input, undefined, 2)}\n`;

/** What is said at the end of an interview, and the exit code. */
export interface Report {
  readonly text: string;
  readonly code: number;
}

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
  { environment, io }: World,
): Promise<Checked<Report>> => {
  try {
    await environment.write(path, textOf(dialogue.input), replace, inputs);
  } catch (error) {
    io.out(textOf(dialogue.input));
    return { issues: [writeIssue('--out', path, error)] };
  }
  const remarks = (found?.notices ?? []).map((each) => describeNotice(each, language));
  const text = [
    ...(found === undefined ? [] : [standing(found, language)]),
    ...remarks,
    interviewWords.written(dialogue.answered, path)[language],
  ].join('\n');
  return { value: { text, code: exit.done }, issues: [] };
};

/** Whether to write what was answered before the dialogue was broken off; whoever breaks that off too gets it printed. */
const afterBreak = async (
  ended: Ended,
  target: Target,
  setting: DialogueSetting,
  terminal: Terminal,
  world: World,
): Promise<Checked<Report>> => {
  const { dialogue } = ended;
  const { language } = setting;
  const unfinished = unfinishedIn(dialogue);
  if (unfinished !== undefined) terminal.say(`${dialogueWords.unfinished[language]}${JSON.stringify(unfinished)}`);
  const choices = [
    { reply: 'write', label: interviewWords.yes[language] },
    { reply: 'discard', label: interviewWords.no[language] },
  ];
  const reply =
    dialogue.answered === 0
      ? 'discard'
      : await terminal.ask(
          { message: interviewWords.save(dialogue.answered, target.path)[language], choices, hint: '' },
          () => undefined,
        );
  if (reply === 'write') return write(ended, target, setting, world);
  if (reply === undefined) world.io.out(textOf(dialogue.input));
  terminal.say(interviewWords.nothing[language]);
  return { value: { text: '', code: exit.refused }, issues: [] };
};

const opened = async (environment: Environment): Promise<Checked<Terminal>> => {
  if (!environment.isInteractive()) return { issues: [issue('terminal-wanted', { option: 'huiqi ask' }, undefined)] };
  try {
    return { value: await environment.openTerminal(), issues: [] };
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    throw error;
  }
};

/** Walks whoever knows the subject through what is missing, and writes down what they say. */
export const hold = async (
  start: Dialogue,
  setting: DialogueSetting,
  target: Target,
  world: World,
): Promise<Checked<Report>> => {
  const terminal = await opened(world.environment);
  if (terminal.value === undefined) return { issues: terminal.issues };
  const ended = await walk(start, setting, terminal.value);
  return ended.brokenOff
    ? afterBreak(ended, target, setting, terminal.value, world)
    : write(ended, target, setting, world);
};
