import { describeIssue, pathTo, punctuation } from '../../issue/index.js';
import type { Document } from '../../rule/index.js';
import { checkSubject, type ClosableList, fieldAt, questionAtHand } from '../../subject/index.js';
import { at, type PlainFields, put } from '../input.js';
import { type Answer, answerAt, exampleAt } from './answer.js';
import { type DialogueSetting, type Prompt, promptOf } from './dialogue-prompt.js';
import { dialogueWords as say } from './dialogue-words.js';
import { fieldsOf } from './entry-fields.js';
import { printWorth } from './page.js';
import { preparedFor } from './prepared.js';
import type { Question, Questions } from './question.js';
import { questionsBy } from './questions.js';

/** A list being written down, entry by entry. */
interface ListInProgress {
  readonly list: ClosableList;
  readonly entries: readonly [PlainFields, ...PlainFields[]];
  /** How many fields of the last entry have been asked for. */
  readonly asked: number;
}

/** How far a dialogue has come: plain data, nothing of the terminal. */
export interface Dialogue {
  readonly input: PlainFields;
  /** Paths whose answers are not known: they are not asked for again. */
  readonly skipped: readonly string[];
  /** How many questions were answered. */
  readonly answered: number;
  readonly draft?: ListInProgress;
}

/** What became of a reply: the dialogue goes on, or the reply cannot stand and why. */
type Replied = { readonly ok: true; readonly next: Dialogue } | { readonly ok: false; readonly problem: string };

interface AskStep {
  readonly kind: 'ask';
  readonly prompt: Prompt;
  readonly reply: (text: string) => Replied;
  /** How things stand; left out while a list is being written down. */
  readonly found?: Questions;
}

export type DialogueStep =
  | AskStep
  /** Nothing is left to ask: all is settled, or the rest is not known. */
  | { readonly kind: 'done'; readonly found: Questions };

const problemsOf = (input: unknown, { options, language }: DialogueSetting): string | undefined => {
  const { subject = 'enterprise', assumeNone = [] } = options;
  const { document, refused } = preparedFor(options);
  const parsed = checkSubject(subject, input, { assumeNone, vocabulary: document.vocabulary });
  const issues = parsed.ok ? refused(parsed.subject) : parsed.issues;
  return issues.length === 0 ? undefined : issues.map((each) => describeIssue(each, language)).join('\n');
};

/** Goes on with an input where it can stand. */
const goOn = (input: unknown, setting: DialogueSetting, next: (input: PlainFields) => Dialogue): Replied => {
  const problem = problemsOf(input, setting);
  return problem === undefined ? { ok: true, next: next(input as PlainFields) } : { ok: false, problem };
};

/** A reply in the form the input takes it; what has no such form is left for the check to refuse. */
const valueOf = (reply: string, { kind }: Answer): unknown => {
  const text = reply.trim();
  if (kind === 'flag' && (text === 'true' || text === 'false')) return text === 'true';
  return kind === 'integer' && /^\d{1,9}$/u.test(text) ? Number(text) : text;
};

const withSkipped = (dialogue: Dialogue, ...paths: readonly string[]): Dialogue => ({
  ...dialogue,
  skipped: [...dialogue.skipped, ...paths],
});

const documentOf = ({ options }: DialogueSetting): Document => preparedFor(options).document;

const withLast = ({ entries }: ListInProgress, entry: PlainFields): ListInProgress['entries'] =>
  [...entries.slice(0, -1), entry] as unknown as ListInProgress['entries'];

/** One field of the entry being written. */
const fieldStep = (dialogue: Dialogue, draft: ListInProgress, field: string, setting: DialogueSetting): AskStep => {
  const {
    language,
    options: { year },
  } = setting;
  const document = documentOf(setting);
  const path = pathTo(draft.list, draft.entries.length - 1, field);
  const answer = answerAt(path, document);
  const required = fieldAt(path, document.vocabulary)?.field.required === true;
  const entry = say.entry(draft.entries.length)[language];
  const message = `${entry}${punctuation[language].colon}${questionAtHand(path, document.vocabulary)[language]}`;
  return {
    kind: 'ask',
    prompt: promptOf(message, answer, exampleAt(path, answer, year, document), setting, required),
    reply: (text) => {
      const asked = draft.asked + 1;
      if (text.trim() === '' && !required)
        return { ok: true, next: withSkipped({ ...dialogue, draft: { ...draft, asked } }, path) };
      const entries = withLast(draft, { ...draft.entries.at(-1), [field]: valueOf(text, answer) });
      return goOn(put(dialogue.input, draft.list, entries), setting, () => ({
        ...dialogue,
        draft: { ...draft, entries, asked },
      }));
    },
  };
};

/** Whether another entry follows; where none does the list is told. */
const moreStep = (dialogue: Dialogue, draft: ListInProgress, setting: DialogueSetting): AskStep => {
  const { draft: _, ...rest } = dialogue;
  const { language } = setting;
  return {
    kind: 'ask',
    prompt: {
      message: say.more[language],
      choices: [
        { reply: 'complete', label: say.complete[language] },
        { reply: 'another', label: say.another[language] },
      ],
      hint: '',
    },
    reply: (text) =>
      text === 'another'
        ? { ok: true, next: { ...dialogue, draft: { ...draft, entries: [...draft.entries, {}], asked: 0 } } }
        : goOn(put(dialogue.input, draft.list, draft.entries), setting, (input) => ({
            ...rest,
            input,
            answered: dialogue.answered + 1,
          })),
  };
};

const draftStep = (dialogue: Dialogue, draft: ListInProgress, setting: DialogueSetting): AskStep => {
  const field = fieldsOf(draft.list, draft.entries.at(-1) ?? {}, documentOf(setting))[draft.asked];
  return field === undefined ? moreStep(dialogue, draft, setting) : fieldStep(dialogue, draft, field, setting);
};

const messageOf = (question: Question, setting: DialogueSetting): string => {
  const { language } = setting;
  const { path, asked, answer } = question;
  const text =
    answer.kind === 'list' ? questionAtHand(path, documentOf(setting).vocabulary)[language] : asked[language];
  return `${text}\n${printWorth(question, language)}`;
};

const questionStep = (dialogue: Dialogue, question: Question, setting: DialogueSetting): AskStep => {
  const { path, answer, example } = question;
  const answered = dialogue.answered + 1;
  return {
    kind: 'ask',
    prompt: promptOf(messageOf(question, setting), answer, example, setting),
    reply: (text) => {
      if (text.trim() === '') return { ok: true, next: withSkipped(dialogue, path) };
      if (answer.kind === 'list' && text === 'some')
        return { ok: true, next: { ...dialogue, draft: { list: path as ClosableList, entries: [{}], asked: 0 } } };
      const value = answer.kind === 'list' ? [] : valueOf(text, answer);
      return goOn(put(dialogue.input, path, value), setting, (input) => ({ ...dialogue, input, answered }));
    },
  };
};

const cityStep = (dialogue: Dialogue, setting: DialogueSetting): AskStep => ({
  kind: 'ask',
  prompt: { message: say.city[setting.language], hint: say.such(documentOf(setting).city)[setting.language] },
  reply: (text) =>
    goOn({ city: text.trim(), ...dialogue.input }, setting, (input) => ({
      ...dialogue,
      input,
      answered: dialogue.answered + 1,
    })),
});

/** Whether to put a question: not again where it is not known, nor where it settles nothing without one that is not. */
const isOpen = ({ path, worth: { together } }: Question, { skipped }: Dialogue): boolean =>
  !skipped.includes(path) && (together === undefined || !skipped.includes(together));

/**
 * What comes next: the city, the next field of a list being written down, the question that settles
 * most of those that may be known, or nothing. All is worked out anew from the answers so far.
 */
export const nextStep = (dialogue: Dialogue, setting: DialogueSetting): DialogueStep => {
  const { input, draft } = dialogue;
  if (at(input, 'city') === undefined) return cityStep(dialogue, setting);
  if (draft !== undefined) return draftStep(dialogue, draft, setting);
  const found = questionsBy(input, setting.options);
  const next = found.questions.find((question) => isOpen(question, dialogue));
  return next === undefined ? { kind: 'done', found } : { ...questionStep(dialogue, next, setting), found };
};

// Stands in for the city until it is asked for, so that all else can be checked.
const someCity = '某某市';

/**
 * Begins a dialogue about what is known already: `{}` where nothing is.
 *
 * @throws HuiqiError listing every problem of the input or the options. A city that is not told is none.
 */
export const startDialogue = (input: unknown, { options }: DialogueSetting): Dialogue => {
  const isFields = typeof input === 'object' && input !== null && !Array.isArray(input);
  questionsBy(isFields ? { city: someCity, ...input } : input, options);
  return { input: input as PlainFields, skipped: [], answered: 0 };
};

/** The entries of a list that is being written down: it says nothing until it is complete. */
export const unfinishedIn = ({ draft }: Dialogue): PlainFields | undefined =>
  draft === undefined ? undefined : { [draft.list]: draft.entries };
