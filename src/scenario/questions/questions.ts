import type { DocumentId, RuleIds } from '../../documents/index.js';
import { frozen, oneOf, optional, type Readers } from '../../edge/index.js';
import { moneyText } from '../../engine/amount.js';
import { type AnsweringDocument, engineFor, resultFor, type Taken } from '../../engine/evaluate.js';
import type { Result } from '../../engine/index.js';
import { settings } from '../../engine/shared-options.js';
import { headingOf } from '../../engine/lists.js';
import { readCallWithInput } from '../../engine/call.js';
import { mustAnswer } from '../../engine/silence.js';
import { HuiqiError } from '../../issue/index.js';
import { awardsIn } from '../../rule/index.js';
import { checkSubject, type ClosableList, type InputOf, questionFor, type SubjectKind } from '../../subject/index.js';
import { unfitIn } from '../unfit.js';
import { type Answer, answerAt, exampleAt } from './answer.js';
import { entryName } from './entry-name.js';
import type { Instead } from './instead.js';
import { openRules } from './open-amount.js';
import { preparedFor } from './prepared.js';
import type { Question, QuestionOptions, Questions, Worth } from './question.js';
import { settledClassIn } from './settled-class.js';
import { insteadOf, type QuestionScene, weighedByMoney, weighedByOutcomes, type WeighedPath } from './weighed-paths.js';

/** How much an answer asks of whoever gives it. */
const effort: Readonly<Record<Answer['kind'], number>> = {
  flag: 0,
  choice: 1,
  integer: 2,
  day: 3,
  span: 3,
  money: 4,
  area: 4,
  share: 4,
  ratio: 4,
  figure: 4,
  text: 5,
  list: 6,
};

const worthOf = (
  by: Questions['by'],
  { weight: { most, least, exact, together }, boundless: isBoundless }: WeighedPath,
): Worth => {
  const common = { exact, ...(together === undefined ? {} : { together }) };
  if (by === 'outcomes') return { kind: 'outcomes', outcomes: most, atLeast: least, ...common };
  if (!isBoundless) {
    const bounds = { amount: moneyText(most), amountFen: most, atLeast: moneyText(least), atLeastFen: least };
    return { kind: 'money', ...bounds, ...common };
  }
  const isAlways = least === Infinity;
  const atLeast = isAlways ? { atLeast: null, atLeastFen: null } : { atLeast: moneyText(least), atLeastFen: least };
  return { kind: 'money', amount: null, amountFen: null, unbounded: true, ...atLeast, ...common };
};

const questionOf = (
  by: Questions['by'],
  weighed: WeighedPath,
  { input, result, prepared: { document } }: QuestionScene,
  instead: Instead,
): Question => {
  const { path } = weighed;
  const answer = answerAt(path, document);
  const entry = entryName(path, input, document.vocabulary);
  const or = instead.get(path);
  return {
    path,
    asked: questionFor(path, document.vocabulary, entry),
    ...(entry === undefined ? {} : { about: frozen(entry.name) }),
    // From tables that all questions share.
    answer: frozen(answer),
    example: frozen(exampleAt(path, answer, result.year, document)),
    worth: worthOf(by, weighed),
    ...(or === undefined ? {} : { or }),
  };
};

// Two that are without end are equal.
const more = (a: number, b: number): number => (a === b ? 0 : a - b);

const inOrder = (weighed: readonly WeighedPath[], effortOf: (path: string) => number): readonly WeighedPath[] =>
  [...weighed].sort(
    (a, b) =>
      Number(b.boundless) - Number(a.boundless) ||
      more(b.weight.most, a.weight.most) ||
      Number(b.weight.exact) - Number(a.weight.exact) ||
      more(b.weight.least, a.weight.least) ||
      effortOf(a.path) - effortOf(b.path) ||
      (a.path < b.path ? -1 : 1),
  );

const readers: Readers<Taken<QuestionOptions>> = {
  document: settings.document,
  year: settings.year,
  subject: settings.subject,
  readings: settings.readings,
  reforms: settings.reforms,
  asIfInForce: settings.asIfInForce,
  assumeNone: settings.assumeNone,
  by: optional(oneOf(['money', 'outcomes'])),
};

/**
 * What is missing, and is it worth asking? The facts not told on which money hangs, each with its
 * question, the form of its answer, and its worth: the most that one answer takes off the width of
 * the total, and what every answer takes off. The most comes first; of equal worth, what is exact,
 * then what every answer settles, then what is easier to answer.
 *
 * `exact` worths are found by trying the answers that conditions can tell apart: some answer settles
 * that much, and some no more than `atLeast`; others are bounds. Where other facts settle the same,
 * `or` names them. Lists, and figures that awards are a share of, without which the total has no upper
 * bound come before all else, and until they are told the other facts are weighed as if lists were
 * empty and figures the least. AnsweringDocument the questions, and those
 * that follow from the answers, closes the total. Where a document pays nothing, what counts is how
 * many rules a fact can decide.
 *
 * @param input the subject as its user writes it; what is absent is unknown.
 * @throws HuiqiError listing every problem of the input or the options, each with its place.
 * @example
 * const found = questions(
 *   { city: '台州市', industry: 'C3852', foundedIn: 2024, years: { 2024: { revenueInTaizhou: '8亿元' }, 2026: { aboveScale: false, revenueInTaizhou: '12亿元' } },
 *     titles: [], projects: [], received: [] },
 *   { document: 'taizhou-matrix-2025', year: 2026 },
 * )
 * found.total // { low: '0元', high: '30万元' }
 * found.questions.length // 1
 * found.questions[0].path // 'years.2025.revenueInTaizhou'
 * found.questions[0].worth // { kind: 'money', amount: '30万元', atLeast: '30万元', exact: true }
 */
export const questions = <Id extends DocumentId, Kind extends SubjectKind = 'enterprise'>(
  given: InputOf<Kind>,
  options: QuestionOptions<Id, Kind> & AnsweringDocument<Id, Kind>,
): Questions<RuleIds[Id]['path']> =>
  // A document of the library asks for fields of inputs alone.
  questionsBy(given, options) as Questions<RuleIds[Id]['path']>;

/** The same of a document that the command line reads from a folder. */
export const questionsBy = (given: unknown, options: Taken<QuestionOptions>): Questions => {
  const {
    options: { by, ...setting },
    input,
  } = readCallWithInput(given, options, readers);
  const { document, year, subject: kind = 'enterprise', readings, reforms = [], assumeNone = [] } = setting;
  const prepared = preparedFor(setting);
  const evaluateWith = (lists: readonly ClosableList[], of: unknown = input): Result => {
    const parsed = checkSubject(kind, of, {
      assumeNone: [...assumeNone, ...lists],
      vocabulary: prepared.document.vocabulary,
    });
    if (!parsed.ok) throw new HuiqiError(parsed.issues);
    return resultFor(engineFor({ ...setting, alternatives: false }), parsed.subject, {
      document,
      year,
      reforms: { [prepared.document.id]: reforms },
      ...(readings === undefined ? {} : { readings }),
    });
  };
  const result = evaluateWith([]);
  if (by === 'money') mustAnswer(prepared.document, kind, 'money');
  const pays = kind === 'enterprise' && awardsIn(prepared.document).length > 0;
  const chosen = by ?? (pays ? 'money' : 'outcomes');
  const scene: QuestionScene = {
    input,
    result,
    prepared,
    reading: { prepared, kind, year, assumed: assumeNone },
    evaluateWith,
  };
  const weighed = chosen === 'money' ? weighedByMoney(scene) : weighedByOutcomes(scene);
  const instead = insteadOf(scene);
  const settledClass = weighed.length === 0 && chosen === 'outcomes' ? settledClassIn(result) : undefined;
  return {
    kind: 'questions',
    ...(weighed.length === 0 ? unfitIn(result) : {}),
    ...(settledClass === undefined ? {} : { settledClass }),
    ...headingOf(result),
    title: prepared.document.title,
    total: result.total,
    by: chosen,
    open: openRules(result),
    questions: inOrder(weighed, (path) => effort[answerAt(path, prepared.document).kind]).map((each) =>
      questionOf(chosen, each, scene, instead),
    ),
  };
};
