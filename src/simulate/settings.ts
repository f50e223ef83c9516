import { canonicalJson } from '../condition/index.js';
import { type DocumentId, documents } from '../documents/index.js';
import { engineOn, type OwnEngine } from '../engine/engine.js';
import { everyReceiptTerms } from '../engine/receipt-terms.js';
import { answers, mustAnswer } from '../engine/silence.js';
import { createSums } from '../engine/totals.js';
import type { Plan } from '../evaluate/index.js';
import { type Bilingual, HuiqiError, type Issue, type Notice, throwIfAny } from '../issue/index.js';
import { changesInOrder, type CheckedReform, type OperationKeys } from '../reform/index.js';
import {
  changedFiles,
  loadPrepared,
  type Change,
  type Changeable,
  prepareDocument,
  type PreparedDocument,
  readingsOf,
  type ReceiptTerms,
  strayReadings,
} from '../rule/index.js';
import { overridingIn, titleOf, tried } from './clashes.js';
import { partsOfName, type Scenario, type ScenarioReform } from './scenario.js';
import { type Strand, strandsOf } from './strands.js';
import type { WholeSetting, YearPlan } from './year-plan.js';

/** The same, taken apart into what nothing ties. */
export interface DocumentSetting extends WholeSetting {
  readonly strands: readonly Strand[];
}

/** What is compared: rules under some readings and reforms, through the years of a run. */
export interface Setting {
  readonly name: string;
  readonly title: Bilingual;
  readonly documents: readonly DocumentSetting[];
  /** The reforms that it is made of, in their order, and what may not be meant about them. */
  readonly reforms: readonly ScenarioReform[];
  readonly notices: readonly Notice[];
  /** Changes of rules that it makes, in its last year. */
  readonly changes: Readonly<Record<string, readonly Change[]>>;
}

const operationAt = /^reform\.changes\.(\d+)(.*)$/su;

/** Where the scenario writes what a reform of several has at a place; nothing of what none of them writes. */
const placeIn = (where: readonly string[], place: string): string | undefined => {
  const [, index, rest = ''] = operationAt.exec(place) ?? [];
  const own = where[Number(index)];
  return own === undefined ? undefined : `${own}${rest}`;
};

/** What reforms change in a year, and what may not be meant of it. */
interface YearChanges extends Pick<CheckedReform, 'notices'> {
  readonly changes: readonly Change[];
}

/** An operation with where the scenario writes it, and the reform that it is of. */
type PlacedOperation = readonly [place: string, keys: OperationKeys, reform: ScenarioReform];

/** Operations of reforms as changes of a year, their problems and remarks told where the scenario writes them. */
const changesBy = (
  operations: readonly PlacedOperation[],
  options: Parameters<typeof changesInOrder>[1],
): YearChanges => {
  const where = operations.map(([place]) => place);
  try {
    const reform = { id: 'reform', title: 'reform', changes: operations.map(([, keys]) => keys) };
    const { changes, notices } = changesInOrder(reform, options, (place) => operations[place]?.[2]);
    return {
      // What it is called here nobody wrote.
      changes: changes.map(({ reform: _, ...change }) => change),
      notices: notices.map((each) => ({
        ...each,
        place: { path: placeIn(where, each.place.path) ?? each.place.path },
      })),
    };
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    const moved = error.issues.map((each): Issue => {
      const own = 'option' in each.place ? placeIn(where, each.place.option) : undefined;
      return own === undefined ? each : { ...each, place: { option: own } };
    });
    throw new HuiqiError(moved as [Issue, ...Issue[]]);
  }
};

/** A setting by its name, with changes beside those of its reforms. */
export interface Asked {
  readonly name: string;
  readonly extra?: Extra;
}

/**
 * Makes settings of a scenario: years and reforms that come to the same rules share what is compiled, and what no setting
 * changes is decided once for all of them.
 */
export const settingsOf = (scenario: Scenario): ((asked: readonly Asked[]) => readonly Setting[]) => {
  const prepared = new Map<DocumentId, PreparedDocument>(
    scenario.documents.map((id) => [id, prepareDocument(scenario.rules[id])]),
  );
  // A receipt may name an award of any document of the run.
  let terms: readonly ReceiptTerms[] | undefined;
  const others = (): readonly ReceiptTerms[] => [
    ...(terms ??= [...prepared.values()].map((each) => loadPrepared(each))),
    ...everyReceiptTerms(),
  ];
  const compiled = new Map<string, readonly [YearPlan['plan'], YearPlan['sums'], OwnEngine, Changeable]>();
  const [first] = scenario.documents;
  const isOf = (reform: ScenarioReform, id: DocumentId): boolean => (reform.document ?? first) === id;

  const documentIn = (
    id: DocumentId,
    parts: readonly ScenarioReform[],
    { document: extraOf, changes: extra = [] }: Extra,
  ): WholeSetting & YearChanges => {
    const files = scenario.rules[id];
    const readings = readingsOf(
      files,
      Object.assign({}, scenario.readings, ...parts.map((each) => each.readings ?? {})) as Scenario['readings'],
    );
    const own = parts.filter((each) => isOf(each, id));
    const operations = own.flatMap((reform) =>
      (reform.changes ?? []).map(
        (keys, index) =>
          [`reforms.${String(scenario.reforms.indexOf(reform))}.changes.${String(index)}`, keys, reform] as const,
      ),
    );
    let last: readonly Change[] = [];
    const notices = new Map<string, Notice>();
    const known = prepared.get(id) ?? prepareDocument(files);
    const years = Array.from({ length: scenario.through - scenario.from + 1 }, (_, index) => {
      const year = scenario.from + index;
      const checked = changesBy(operations, { document: files === documents[id] ? id : files, year, readings });
      for (const each of checked.notices) notices.set(`${each.place.path} ${each.code}`, each);
      last = [...checked.changes, ...(extraOf === id ? extra : [])];
      const key = canonicalJson([id, readings, last, scenario.asIfInForce ?? null]);
      const made = compiled.get(key) ?? make(known, readings, last);
      compiled.set(key, made);
      const [plan, sums, engine, changed] = made;
      return { year, plan, sums, engine, changed };
    });
    return {
      id,
      years: years.map(({ year, plan, sums }) => ({ year, plan, sums })),
      engines: years.map(({ engine }) => engine),
      source: files,
      files: years.map(({ changed }) => changed),
      keys: scenario.asIfInForce ?? '',
      changes: last,
      notices: [...notices.values()],
    };
  };

  const make = (
    known: PreparedDocument,
    readings: Scenario['readings'],
    reforms: readonly Change[],
  ): readonly [Plan, YearPlan['sums'], OwnEngine, Changeable] => {
    const { asIfInForce } = scenario;
    const engine = engineOn(
      known,
      { readings, reforms, alternatives: false, ...(asIfInForce === undefined ? {} : { asIfInForce }) },
      others,
    );
    return [engine.plan, createSums(engine.plan), engine, changedFiles(known, { readings, reforms })];
  };

  throwIfAny(
    strayReadings(
      scenario.documents.map((id) => scenario.rules[id]),
      Object.assign(
        {},
        scenario.readings,
        ...scenario.reforms.map((each) => each.readings ?? {}),
      ) as Scenario['readings'],
    ),
  );
  throwIfAny(overridingIn(scenario, prepared, isOf));
  return (asked) => {
    const wholes = asked.map(({ name, extra = {} }) => {
      const own = partsOfName(name).flatMap((part) => scenario.reforms.find(({ id }) => id === part) ?? []);
      const made = tried((parts) => scenario.documents.map((id) => documentIn(id, parts, extra)), own, scenario, name);
      return { name, title: titleOf(own), reforms: own, documents: made };
    });
    // Of a document that pays no enterprise anything, no sum is told: an empty one would look like “none qualifies”.
    scenario.documents.forEach((_, at) => {
      const plans = wholes.flatMap(({ documents: own }) => own[at]?.years.map(({ plan }) => plan.document) ?? []);
      const [some] = plans;
      if (some === undefined || plans.some((document) => answers(document, 'enterprise', 'money'))) return;
      mustAnswer(some, 'enterprise', 'money', `documents.${String(at)}`);
    });
    const strands = scenario.documents.map((_, at) =>
      strandsOf(wholes.flatMap(({ documents: [...all] }) => all[at] ?? [])),
    );
    return wholes.map(({ name, title, reforms, documents: own }) => ({
      name,
      title,
      reforms,
      notices: own.flatMap(({ notices }) => notices),
      documents: own.map((each, at) => ({ ...each, strands: strands[at]?.get(each) ?? [] })),
      changes: Object.fromEntries(own.map(({ id, changes }) => [id, changes])),
    }));
  };
};

/** Changes beside those of reforms: a figure that is varied. */
interface Extra {
  readonly document?: DocumentId;
  readonly changes?: readonly Change[];
}
