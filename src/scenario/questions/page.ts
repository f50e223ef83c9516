import { isSettled as isSettledSum, totalText } from '../../explain/amount.js';
import { explaining } from '../../explain/explaining.js';
import { questionsShape } from '../../explain/shapes.js';
import type { Format } from '../../explain/formats.js';
import { settingTold } from '../../explain/header.js';
import { pathName } from '../../explain/missing-names.js';
import { entry, type PageLine, note, type Page, type PageEntry, path as pathSpan } from '../../explain/page.js';
import { partedPage } from '../../explain/parts.js';
import { noticeEntries } from '../../explain/sections.js';
import { screen } from '../../explain/width.js';
import { type PageWords, words as explained } from '../../explain/words/index.js';
import { type Bilingual, type Language, quoted } from '../../issue/index.js';
import { parseMoney } from '../../quantity/index.js';
import { unfitParts } from '../unfit.js';
import type { Answer } from './answer.js';
import type { Question, Questions, Worth } from './question.js';
import { kindWords, words } from './words.js';

const moneyWorth = (
  { amountFen, atLeastFen, exact }: Extract<Worth, { kind: 'money' }>,
  { money }: PageWords,
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

const besideName = (path: string, language: Language): PageLine => [
  words.before[language],
  pathSpan(path),
  words.after[language],
];

/** What stands at a path, and the path after it. */
const namedPath = (path: string, language: Language): PageLine => [
  pathName(path, explained[language], language),
  ...besideName(path, language),
];

/** What an answer is worth, in words. */
export const worthText = (worth: Worth, language: Language): string => {
  const parts = worth.kind === 'money' ? moneyWorth(worth, explained[language]) : outcomesWorth(worth);
  const text = parts.map((each) => each[language]).join(words.comma[language]);
  return worth.together === undefined
    ? text
    : `${text}${words.together[language]}${pathName(worth.together, explained[language], language)}`;
};

/** What an answer is worth, as one line with the path of what it is worth that with. */
const worthLine = (worth: Worth, language: Language): PageLine => [
  worthText(worth, language),
  ...(worth.together === undefined ? [] : besideName(worth.together, language)),
  words.stop[language],
];

/** What may be told instead, where something may. */
const orLines = ({ or = [] }: Question, language: Language): readonly PageLine[] =>
  or.length === 0
    ? []
    : [
        [
          words.or[language],
          ...or.flatMap((each, index) => [index === 0 ? '' : words.and[language], ...namedPath(each, language)]),
          words.stop[language],
        ],
      ];

/** What an answer is worth, and what may be told instead, as plain text. */
export const printWorth = (question: Question, language: Language): string =>
  [worthLine(question.worth, language), ...orLines(question, language)]
    .map((line) => line.map((span) => (typeof span === 'string' ? span : span.text)).join(''))
    .join('\n');

/** Money of an example as the language writes it: it may be answered so. */
const exampleText = (example: unknown, { kind }: Answer, language: Language): string => {
  const money = kind === 'money' && typeof example === 'string' ? parseMoney(example) : undefined;
  const value = money?.ok === true ? explained[language].money(money.value) : example;
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
};

const wanted = (wantedAnswer: Answer, example: unknown, language: Language): string => {
  const kind = kindWords[wantedAnswer.kind][language];
  if (wantedAnswer.kind === 'choice') {
    const choices = wantedAnswer.choices.map(({ value, title }) =>
      title[language] === value ? value : words.choice(value, title)[language],
    );
    return `${kind}${explained[language].colon}${choices.join(words.listing[language])}`;
  }
  return [
    kind,
    ...(wantedAnswer.kind === 'flag' ? [] : [words.such(exampleText(example, wantedAnswer, language))[language]]),
  ].join(words.comma[language]);
};

const questionEntry = (question: Question, language: Language): PageEntry => {
  const { path, asked, answer: wantedAnswer, example, worth } = question;
  return entry(
    [asked[language], words.before[language], pathSpan(path), words.after[language]],
    [
      note(worthLine(worth, language)),
      ...orLines(question, language).map((line) => note(line)),
      note([wanted(wantedAnswer, example, language), words.stop[language]]),
    ],
  );
};

const comesTo = ({ by, total, open }: Pick<Questions, 'by' | 'total' | 'open'>, language: Language): string =>
  (by === 'money' ? words.standing(totalText(total, explained[language])) : words.open(open))[language];

/** How an input stands, as a sentence: what is certain and possible, or how much is not settled. */
export const standing = (found: Questions, language: Language): string => {
  const text = comesTo(found, language);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${words.stop[language]}`;
};

const questionsPage = (found: Questions, language: Language): Page => {
  const say = explained[language];
  const { by, subject, year, title, questions, statusNote, notices, notApplicable, settledClass } = found;
  const remarks = { label: say.brief.remarks, entries: noticeEntries(notices, say, language) };
  const isSettled = questions.length === 0;
  const sum = isSettledSum(found.total) ? words.settled : words.leftOpen;
  const settled = isSettled ? [(by === 'money' ? sum : (settledClass ?? words.decided))[language]] : [];
  // Where nothing is open there is no number of it.
  const comes = isSettled && by === 'outcomes' && found.open === 0 ? [] : [comesTo(found, language)];
  const asked = isSettled ? [] : [words.toProvide(questions.length)[language]];
  return partedPage(
    {
      title: [words.title(subject, year)[language]],
      standing: [statusNote],
      setting: settingTold({ ...found, readings: {} }, undefined, language),
      parts:
        notApplicable !== undefined
          ? unfitParts(notApplicable[language], remarks, language)
          : [
              { label: say.brief.conclusion([...asked, ...comes, ...settled].join(words.then[language])) },
              {
                label: (by === 'money' ? words.byMoney : words.byOutcomes)[language],
                entries: [
                  ...questions.map((each) => questionEntry(each, language)),
                  ...(by === 'money' && !isSettled ? [note([words.settles[language]])] : []),
                ],
              },
              remarks,
            ],
      sources: [say.named(title[language])],
    },
    language,
  );
};

/**
 * Prints questions for a person: how the total stands, then every question with the path its answer
 * goes to, what it is worth and the form it wants.
 *
 * @example
 * const found = questions({ city: '台州市', titles: [], projects: [], received: [], industry: 'A01' }, { document: 'taizhou-matrix-2025', year: 2026 })
 * explainQuestions(found, 'zh').split('\n').find((line) => line.startsWith('一、')) // '一、结论：目前奖补合计0元；不必补充信息，按现取的条文理解合计已可确定'
 */
export const explainQuestions = (found: Questions, language: Language, format: Format = 'text'): string =>
  explaining(
    { option: 'questions', maker: 'questions', shape: questionsShape },
    found,
    language,
    format,
    questionsPage,
    screen,
  );
