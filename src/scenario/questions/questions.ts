import type { DocumentId } from '../../documents/index.js';
import { frozen, oneOf, optional, type Readers } from '../../edge/index.js';
import { moneyText } from '../../engine/amount.js';
import { engineFor, type EvaluateOptions, resultFor } from '../../engine/evaluate.js';
import type { Result } from '../../engine/index.js';
import { settings } from '../../engine/library.js';
import { readCallWithInput } from '../../engine/options.js';
import { mustAnswer } from '../../engine/silence.js';
import { type Bilingual, HuiqiError, pathTo, stepsOf } from '../../issue/index.js';
import { formatDay, lastDayOf } from '../../quantity/index.js';
import { awardsIn } from '../../rule/index.js';
import {
  checkSubject,
  type ClosableList,
  closableLists,
  type EntryName,
  questionFor,
  type Vocabulary,
  type InputOf,
  type SubjectKind,
} from '../../subject/index.js';
import { type Answer, answerAt, exampleAt } from './answer.js';
import { touches } from './related-paths.js';
import {
  boundlessLists,
  canBe,
  isOpen,
  moneyGauge,
  openRules,
  outcomeGauge,
  type GaugeReading,
} from './open-amount.js';
import { at, put } from '../input.js';
import { unfitIn } from '../unfit.js';
import { type Instead, insteadIn } from './instead.js';
import { askingFor, merged } from './breakpoints.js';
import { type Possible, possibleAnswers } from './candidate-answers.js';
import { type PreparedQuestions, preparedFor } from './prepared.js';
import { type Weight, weighAll } from './value-of-information.js';

/**
 * How much one answer can settle. Where it is `exact`, some answer settles the most, and some no more
 * than the least; where it is not, no answer settles more, and none less. `together` names another
 * path: alone this one settles nothing, and what is said is what both settle.
 */
export type Worth =
  | {
      readonly kind: 'money';
      /** The most that an answer takes off the width of the total. */
      readonly amount: string;
      readonly amountFen: number;
      /** What every answer takes off it. */
      readonly atLeast: string;
      readonly atLeastFen: number;
      readonly exact: boolean;
      readonly unbounded?: never;
      readonly together?: string;
    }
  | {
      readonly kind: 'money';
      /** No upper bound can be stated, and an answer may give one, or leave one thing fewer without: what it takes off has none either. */
      readonly amount: null;
      readonly amountFen: null;
      readonly unbounded: true;
      /** `null` where every answer gives the total an upper bound; no answer takes off less. */
      readonly atLeast: string | null;
      readonly atLeastFen: number | null;
      readonly exact: boolean;
      readonly together?: string;
    }
  | {
      readonly kind: 'outcomes';
      /** The most rules that an answer decides. */
      readonly outcomes: number;
      /** How many every answer decides. */
      readonly atLeast: number;
      readonly exact: boolean;
      readonly together?: string;
    };

/** A fact not told that is worth asking for. */
export interface Question {
  /** Where in the input the answer goes. */
  readonly path: string;
  readonly asked: Bilingual;
  /** What the entry of a list is called, for a question about one: `asked` names it so. */
  readonly about?: Bilingual;
  readonly answer: Answer;
  /** A value of the right form for `path`: an example, not a guess. */
  readonly example: unknown;
  readonly worth: Worth;
  /** Other paths, not told either, that together settle what this one asks for: either will do. */
  readonly or?: readonly string[];
}

/** What is missing of a subject, that which settles most first. */
export interface Questions extends Pick<
  Result,
  | 'document'
  | 'status'
  | 'statusNote'
  | 'subject'
  | 'year'
  | 'asIfInForce'
  | 'readings'
  | 'reforms'
  | 'assumed'
  | 'notices'
  | 'total'
> {
  readonly kind: 'questions';
  /** What the questions are ordered by, and about. */
  readonly by: 'money' | 'outcomes';
  /** How many rules are not decided yet. */
  readonly open: number;
  readonly questions: readonly Question[];
  /** Why the document is not for this subject, or this year, at all: there is then nothing to ask. */
  readonly notApplicable?: Bilingual;
}

/** What to ask about, and by what. */
export interface QuestionOptions<
  Id extends DocumentId = DocumentId,
  Kind extends SubjectKind = SubjectKind,
> extends Omit<EvaluateOptions<Id, Kind>, 'alternatives' | 'reasons'> {
  /** `money` where the document pays enterprises, and else `outcomes`, unless said. */
  readonly by?: Questions['by'];
}

/** What questions are worked out from. */
interface QuestionScene {
  readonly input: unknown;
  readonly result: Result;
  readonly prepared: PreparedQuestions;
  readonly reading: GaugeReading;
  /** The same evaluation with more lists taken as none, of this input or another. */
  readonly evaluateWith: (lists: readonly ClosableList[], input?: unknown) => Result;
}

interface WeighedPath {
  readonly path: string;
  readonly weight: Weight;
  readonly boundless: boolean;
}

const possibleIn = ({
  input,
  result,
  prepared: { document, period, marks },
}: QuestionScene): ((path: string) => Possible) => {
  const asking = askingFor(result);
  const around = { input, year: result.year, period, document };
  return (path) => possibleAnswers(path, answerAt(path, document), merged(marks, asking.get(path) ?? []), around);
};

/** Some answer takes away what has no bound; `always` where every answer gives the total one. */
const boundless = (path: string, always: boolean): WeighedPath => ({
  path,
  boundless: true,
  weight: { most: Infinity, least: always ? Infinity : 0, exact: true, together: undefined },
});

const insteadOf = ({ input, result, prepared: { document } }: QuestionScene): Instead =>
  insteadIn(input, document, askingFor(result));

const isList = (path: string): path is ClosableList => (closableLists as readonly string[]).includes(path);

/** Whether some answer to a path takes away what has no bound, though it is not the list itself; and whether every answer gives the total one. */
const freeing = (
  path: string,
  {
    input,
    result,
    reading,
    prepared: {
      document: { vocabulary },
    },
  }: QuestionScene,
  lists: readonly ClosableList[],
  { answers, complete }: Possible,
): { readonly some: boolean; readonly all: boolean } => {
  const concerned = result.awards.some(
    ({ each, missing }) =>
      each === true &&
      touches(
        path,
        missing.map((one) => one.path),
        input,
        vocabulary,
      ),
  );
  if (!concerned) return { some: false, all: false };
  const inputs = answers.map((answer) => put(input, path, answer)).filter((each) => canBe(each, reading));
  const left = inputs.map((each) => boundlessLists(each, reading).length);
  return {
    some: left.some((count) => count < lists.length),
    all: complete && left.length > 0 && left.every((count) => count === 0),
  };
};

/** While a list has no bound, all other facts are weighed as if it were empty: what matters only to what it may hold is asked for once it is told. */
const weighedByMoney = (scene: QuestionScene): readonly WeighedPath[] => {
  const { input, result, reading } = scene;
  const { low, high } = result.total;
  if (low === high) return [];
  const lists = boundlessLists(input, reading);
  if (high === null && isOpen(input, { ...reading, assumed: [...reading.assumed, ...lists] })) {
    // Told as of a day within or before the year, lists have no bound: all else is weighed as if they were complete.
    const finished = put(input, 'asOf', formatDay(lastDayOf(result.year)));
    return [
      boundless('asOf', false),
      ...weighedByMoney({ ...scene, input: finished, result: scene.evaluateWith([], finished) }),
    ];
  }
  const possible = possibleIn(scene);
  const others = result.missing.map(({ path }) => path).filter((path) => !isList(path) || !lists.includes(path));
  const gauge = moneyGauge(lists.length === 0 ? result : scene.evaluateWith(lists, input), {
    ...reading,
    assumed: [...reading.assumed, ...lists],
  });
  const weights = weighAll(others, gauge, input, scene.prepared.document.vocabulary, possible);
  return [
    ...lists.map((list) => boundless(list, lists.length === 1)),
    ...[...weights].flatMap(([path, weight]): readonly WeighedPath[] => {
      const frees = lists.length === 0 ? { some: false, all: false } : freeing(path, scene, lists, possible(path));
      if (frees.some) return [boundless(path, frees.all)];
      return weight.most === 0 ? [] : [{ path, weight, boundless: false }];
    }),
  ];
};

const weighedByOutcomes = (scene: QuestionScene): readonly WeighedPath[] => {
  const gauge = outcomeGauge(scene.result, scene.reading, insteadOf(scene));
  const paths = [...new Set(gauge.parts.flatMap(({ missing }) => missing))].sort();
  return [...weighAll(paths, gauge, scene.input, scene.prepared.document.vocabulary, possibleIn(scene))].map(
    ([path, weight]) => ({
      path,
      weight,
      boundless: false,
    }),
  );
};

/** How much an answer asks of whoever gives it. */
const effort: Readonly<Record<Answer['kind'], number>> = {
  flag: 0,
  choice: 1,
  integer: 2,
  day: 3,
  span: 3,
  money: 4,
  area: 4,
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

const isClosable = (list: string): list is ClosableList => (closableLists as readonly string[]).includes(list);

const nameAt = (
  input: unknown,
  list: ClosableList,
  position: string,
  { titles, projects }: Vocabulary,
): Bilingual | undefined => {
  const told = (field: string): unknown => at(input, pathTo(list, position, field));
  const title = titles[String(told('title'))];
  if (title !== undefined) return title.title;
  const name = told('name') ?? told('policy');
  if (name === undefined) return projects[String(told('kind'))];
  return typeof name === 'string' ? { zh: name, en: name } : undefined;
};

/** What an entry of a list is called: its title, its name, or the policy it is from. */
const entryName = (path: string, input: unknown, vocabulary: Vocabulary): EntryName | undefined => {
  const [list = '', position, ...rest] = stepsOf(path);
  if (position === undefined || rest.length === 0 || !isClosable(list)) return undefined;
  const name = nameAt(input, list, position, vocabulary);
  if (name === undefined) return undefined;
  const entries = at(input, list);
  const positions = Array.isArray(entries) ? [...entries.keys()] : [];
  return {
    name,
    isShared: positions.some(
      (each) => String(each) !== position && nameAt(input, list, String(each), vocabulary)?.zh === name.zh,
    ),
  };
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

const readers: Readers<QuestionOptions> = {
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
 * `or` names them. Lists without which the total has no upper bound come before all else, and until
 * they are told the other facts are weighed as if they were empty. Answering the questions, and those
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
  options: QuestionOptions<Id, Kind>,
): Questions => {
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
      reforms: { [document]: reforms },
      ...(readings === undefined ? {} : { readings }),
    });
  };
  const result = evaluateWith([]);
  if (by === 'money') mustAnswer(prepared.document, kind, 'award');
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
  const { status, statusNote, subject, asIfInForce, assumed, notices, total } = result;
  const instead = insteadOf(scene);
  return {
    kind: 'questions',
    ...(weighed.length === 0 ? unfitIn(result) : {}),
    document: result.document,
    status,
    statusNote,
    ...(subject === undefined ? {} : { subject }),
    year,
    ...(asIfInForce === undefined ? {} : { asIfInForce }),
    readings: result.readings,
    ...(result.reforms === undefined ? {} : { reforms: result.reforms }),
    assumed,
    notices,
    total,
    by: chosen,
    open: openRules(result),
    questions: inOrder(weighed, (path) => effort[answerAt(path, prepared.document).kind]).map((each) =>
      questionOf(chosen, each, scene, instead),
    ),
  };
};
