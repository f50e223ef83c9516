import { totalText } from '../../explain/amount.js';
import { explaining } from '../../explain/explaining.js';
import type { Format } from '../../explain/formats.js';
import { periodTold, reformsTold } from '../../explain/header.js';
import {
  answer,
  entry,
  type PageEntry,
  heading,
  type Line,
  list,
  type Page,
  paragraph,
  path as pathSpan,
} from '../../explain/page.js';
import { noticeBlocks } from '../../explain/sections.js';
import { type Words, words as explained } from '../../explain/words/index.js';
import type { Bilingual, Language } from '../../issue/index.js';
import type { Answer } from './answer.js';
import type { Question, Questions, Worth } from './questions.js';
import { kindWords, words } from './words.js';

const moneyWorth = (
  { amountFen, atLeastFen, exact }: Extract<Worth, { kind: 'money' }>,
  { money }: Words,
): readonly Bilingual[] => {
  if (amountFen === null) return [words.unbounded];
  if (amountFen === atLeastFen) return [words.always(money(amountFen))];
  const most = money(amountFen);
  return [exact ? words.most(most) : words.bound(most), ...(atLeastFen === 0 ? [] : [words.least(money(atLeastFen))])];
};

const outcomesWorth = ({ outcomes, atLeast, exact }: Extract<Worth, { kind: 'outcomes' }>): readonly Bilingual[] => {
  if (outcomes === atLeast) return [words.outcomesAlways(outcomes)];
  return [
    exact ? words.outcomes(outcomes) : words.outcomesBound(outcomes),
    ...(atLeast === 0 ? [] : [words.outcomesLeast(atLeast)]),
  ];
};

/** What an answer is worth, as one line. */
const worthLine = (worth: Worth, language: Language): Line => {
  const parts = (worth.kind === 'money' ? moneyWorth(worth, explained[language]) : outcomesWorth(worth)).map(
    (each) => each[language],
  );
  const together: Line = worth.together === undefined ? [] : [words.together[language], pathSpan(worth.together)];
  return [parts.join(words.comma[language]), ...together, words.stop[language]];
};

/** What may be told instead, where something may. */
const orLines = ({ or = [] }: Question, language: Language): readonly Line[] =>
  or.length === 0
    ? []
    : [
        [
          words.or[language],
          ...or.flatMap((each, index) => [index === 0 ? '' : words.and[language], pathSpan(each)]),
          words.stop[language],
        ],
      ];

/** What an answer is worth, and what may be told instead, as plain text. */
export const printWorth = (question: Question, language: Language): string =>
  [worthLine(question.worth, language), ...orLines(question, language)]
    .map((line) => line.map((span) => (typeof span === 'string' ? span : span.text)).join(''))
    .join('\n');

const wanted = (wantedAnswer: Answer, example: unknown, language: Language): string => {
  const kind = kindWords[wantedAnswer.kind][language];
  if (wantedAnswer.kind === 'choice')
    return `${kind}: ${wantedAnswer.choices.map(({ value, title }) => (title[language] === value ? value : `${value} (${title[language]})`)).join(words.comma[language])}`;
  return [kind, ...(wantedAnswer.kind === 'flag' ? [] : [words.such(JSON.stringify(example))[language]])].join(
    words.comma[language],
  );
};

const questionEntry = (question: Question, language: Language): PageEntry => {
  const { path, asked, about, answer: wantedAnswer, example, worth } = question;
  return entry(
    [
      asked[language],
      ...(about === undefined ? [] : [words.about(about)[language]]),
      words.before[language],
      pathSpan(path),
      words.after[language],
    ],
    [
      entry(worthLine(worth, language)),
      ...orLines(question, language).map((line) => entry(line)),
      entry([wanted(wantedAnswer, example, language), words.stop[language]]),
    ],
  );
};

/** How an input stands: what is certain and possible, or how much is not settled. */
export const standing = (
  { by, subject, year, total, open }: Pick<Questions, 'by' | 'subject' | 'year' | 'total' | 'open'>,
  language: Language,
): string => {
  const say = explained[language];
  return by === 'money'
    ? say.total({ subject, year }, totalText(total, say))
    : words.open(subject, year, open)[language];
};

const questionsPage = (found: Questions, language: Language): Page => {
  const say = explained[language];
  const { by, questions, statusNote, assumed, notices, asIfInForce } = found;
  return [
    answer(standing(found, language)),
    paragraph(statusNote[language]),
    ...reformsTold(found.reforms ?? [], language),
    ...periodTold(asIfInForce, language),
    ...(assumed.length === 0 ? [] : [paragraph(say.assumed(assumed.map((each) => say.lists[each])))]),
    ...(questions.length === 0
      ? [paragraph((by === 'money' ? words.settled : words.decided)[language])]
      : [
          heading((by === 'money' ? words.byMoney : words.byOutcomes)[language]),
          list(questions.map((each) => questionEntry(each, language))),
        ]),
    ...noticeBlocks(notices, language),
  ];
};

/**
 * Prints questions for a person: how the total stands, then every question with the path its answer
 * goes to, what it is worth and the form it wants.
 *
 * @example
 * const found = questions({ city: '台州市', titles: [], projects: [], received: [], industry: 'A01' }, { document: 'taizhou-matrix-2025', year: 2026 })
 * explainQuestions(found, 'en').split('\n').at(-1) // 'Nothing to provide: the total is settled.'
 */
export const explainQuestions = (found: Questions, language: Language, format: Format = 'text'): string =>
  explaining('questions', found, language, format, questionsPage);
