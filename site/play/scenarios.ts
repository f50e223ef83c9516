/** What is asked beside the answer, loaded when it is: what to fill in first, what it would take, several years, other interpretations. */
import {
  changeInput,
  createEngine,
  type DocumentId,
  documents,
  explainTaking,
  explainTimeline,
  type Language,
  type Question,
  questions,
  timeline,
  type Timeline,
  whatWouldItTake,
} from 'huiqi';
import { worthText } from '../../src/scenario/questions/page.js';
import { decider } from './all-documents.js';
import { type Answered, answerTo, optionsOf } from './answer.js';
import { askedText } from './asked.js';
import type { Situation } from './link.js';
import type { Block } from './markdown.js';
import { bodyHere } from './told-here.js';

export { worthText };

export const questionsOf = (situation: Situation): readonly Question[] =>
  questions(situation.input as never, optionsOf(situation) as never).questions;

/** A question in a row of its own: it says of which entry it is. */
export const questionText = ({ path, asked, about }: Question, language: Language): string => {
  const text = askedText(path, asked, language);
  if (about === undefined || text.includes(about[language])) return text;
  return `${about[language]}${{ zh: '：', en: ': ' }[language]}${text}`;
};

export interface Way {
  readonly blocks: readonly Block[];
  /** The inputs with the changes of each way made. */
  readonly inputs: readonly { readonly text: string; readonly input: unknown }[];
}

export const takingOf = (situation: Situation, rule: string, language: Language): Way => {
  const { subject: _, ...options } = optionsOf(situation);
  const taking = whatWouldItTake(situation.input as never, { ...options, rule } as never);
  const ways = taking.awards.flatMap((way) => (way.possible === 'yes' ? [way] : []));
  return {
    blocks: bodyHere(explainTaking(taking, language, 'markdown'), language, taking.statusNote),
    inputs: ways.map(({ changes }) => ({
      text: changes.map(({ text }) => text[language]).join(language === 'zh' ? '；' : '; '),
      input: changeInput(
        situation.input as never,
        changes.map(({ change }) => change),
      ),
    })),
  };
};

export interface Switch {
  readonly reading: string;
  readonly title: string;
  readonly why: string;
  readonly options: readonly {
    readonly option: string;
    readonly title: string;
    readonly isDefault: boolean;
    readonly isChosen: boolean;
    /** What it would come to, where that is another result than now. */
    readonly turns: string | undefined;
  }[];
}

/** What decides whether two results are the same: verdicts and money, without the words. */
const core = (answered: Answered): string =>
  answered.ok ? JSON.stringify(answered.rows.map(({ rule, mark, title, answer }) => [rule, mark, title, answer])) : '';

/** Every reading of a document, with what each option would make of the result under the others as they are chosen now. */
export const switchesOf = (situation: Situation, language: Language): readonly Switch[] => {
  const { document, readings: chosen } = situation;
  const [loaded] = createEngine([documents[document as DocumentId]]).documents;
  const now = answerTo(situation, language, decider);
  return (loaded?.readings ?? []).map(({ id, title, why, options }) => {
    const taken = chosen[id] ?? options[0]?.id;
    return {
      reading: id,
      title: title[language],
      why: why[language],
      options: options.map((option, index) => {
        const isChosen = option.id === taken;
        const other = isChosen
          ? now
          : answerTo({ ...situation, readings: { ...chosen, [id]: option.id } }, language, decider);
        return {
          option: option.id,
          title: option.title[language],
          isDefault: index === 0,
          isChosen,
          turns: other.ok && core(other) !== core(now) ? other.conclusion : undefined,
        };
      }),
    };
  });
};

export interface Course {
  readonly blocks: readonly Block[];
  readonly years: readonly { readonly year: number; readonly lowFen: number; readonly highFen: number | null }[];
  readonly found: Timeline;
}

export const courseOf = (situation: Situation, through: number, language: Language): Course => {
  const { subject: _, year, ...options } = optionsOf(situation);
  const found = timeline(situation.input as never, { ...options, from: year, through } as never);
  return {
    found,
    blocks: bodyHere(explainTimeline(found, language, 'markdown'), language, found.statusNote),
    years: found.years.map(({ year: each, cumulative }) => ({
      year: each,
      lowFen: cumulative.lowFen,
      highFen: cumulative.highFen,
    })),
  };
};
