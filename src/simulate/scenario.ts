import { type DocumentId } from '../documents/index.js';
import {
  bad,
  formed,
  formOfKeys,
  good,
  isList,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Reader,
  type Readers,
  takeOptions,
  text,
} from '../edge/index.js';
import { document } from '../engine/library.js';
import { periodText, readings, spanIssues, year } from '../engine/options.js';
import { type Bilingual, didYouMean, type Issue, type Language, languages, throwIfAny } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { type Money, parseMoney } from '../quantity/index.js';
import { anyExecutors, type AnyExecutor } from './executor.js';
import { output, type OutputFormat, outputFormats, type WrittenOutput } from './output.js';
import { type PopulationSpec, populationSpec, type YearSpan } from '../population/index.js';
import { type OperationKeys } from '../reform/index.js';
import { operations } from '../reform/operation.js';
import type { ReadingChoices } from '../rule/index.js';
import { type Assumption, assumption } from './assumption.js';

/** A change that is tried: of rules, of how they are read, or of both. */
export interface ScenarioReform {
  readonly id: string;
  readonly title?: string | Bilingual;
  readonly by?: string;
  /** The document that it changes, where the scenario is about several. */
  readonly document?: DocumentId;
  readonly changes?: readonly OperationKeys[];
  readonly readings?: ReadingChoices;
}

/** What may be spent, in a year or in all of them. */
export interface Budget {
  readonly cap: Money;
  readonly per: 'year' | 'run';
}

/** An amount or a threshold that is tried at every value from one to another. */
export interface ScenarioSweep {
  readonly id: string;
  readonly title?: string | Bilingual;
  /** The part of the rules, by its stable name. */
  readonly vary: string;
  readonly low: Money;
  readonly high: Money;
  /** The programme year that is told; each of them, and all together, without it. */
  readonly year?: number;
  /** The document that has the part, where the scenario is about several. */
  readonly document?: DocumentId;
}

/** By what figures are told: one or several of year, rule, document and the columns of the population. */
export type Grouping = readonly string[];

/** A scenario, checked: which enterprises, which rules, which years, and what is compared. */
export interface Scenario {
  readonly title: string;
  readonly population: PopulationSpec;
  readonly assumptions: readonly Assumption[];
  readonly documents: readonly [DocumentId, ...DocumentId[]];
  readonly from: number;
  readonly through: number;
  readonly readings: ReadingChoices;
  readonly asIfInForce?: string;
  readonly reforms: readonly ScenarioReform[];
  /** Names of what is compared, the first with each other one; each its reforms joined by plus signs. */
  readonly compare: readonly string[];
  readonly sweeps: readonly ScenarioSweep[];
  readonly groupBy: readonly Grouping[];
  readonly budget?: Budget;
  readonly formats: readonly OutputFormat[];
  readonly languages: readonly Language[];
  /** Groups of fewer enterprises are not told. */
  readonly suppressBelow: number;
  /** Whether a table tells what each enterprise is paid. */
  readonly tellsOutcomes: boolean;
  /** What decides enterprises, where nobody says otherwise. */
  readonly executor: AnyExecutor;
}

/** What nothing is changed in. */
const base = 'base';

const years: Reader<YearSpan> = formed(
  { anyOf: [year.form ?? {}, { type: 'string', pattern: '^\\d{4}(\\.\\.\\d{4})?$' }] },
  (given, option) => {
    const [, from, through = from] = /^(\d{4})(?:\.\.(\d{4}))?$/u.exec(String(given)) ?? [];
    if (from === undefined) return bad(issue('period-wanted', { option }, given));
    const [first, last] = [year(Number(from), option), year(Number(through), option)];
    const span = { from: Number(from), through: Number(through) };
    const issues = [...first.issues, ...last.issues, ...spanIssues(span)];
    return issues.length > 0 ? bad(...issues) : good(span);
  },
);

const inBoth = objectOf<Bilingual>({ zh: text, en: text });

const title = formed<string | Bilingual>({ anyOf: [text.form, inBoth.form] }, (given, option) =>
  typeof given === 'string' ? text(given, option) : inBoth(given, option),
);

/** Operations as they are written, once it is seen that they are some: what they change is for each document and year to say. */
const changes: Reader<readonly OperationKeys[]> = formed(operations.form ?? {}, (given, option) =>
  mapped(operations(given, option), (all) => all.map(({ does: _, ...keys }) => keys)),
);

const nameForm = '^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$';
const isName = new RegExp(nameForm, 'u');

/** The name of a reform or a sweep. */
const name: Reader<string> = formed({ type: 'string', pattern: nameForm, not: { const: base } }, (given, option) =>
  typeof given === 'string' && isName.test(given) && given !== base
    ? good(given)
    : bad(issue('name-wanted', { option }, given)),
);

const reformReaders: Readers<ScenarioReform> = {
  id: name,
  title: optional(title),
  by: optional(text),
  document: optional(document),
  changes: optional(changes),
  readings: optional(readings),
};

const reform: Reader<ScenarioReform> = objectOf(reformReaders);

const money: Reader<Money> = formed({ type: 'string', pattern: '元\\s*$' }, (given, option) => {
  const parsed = typeof given === 'string' ? parseMoney(given) : undefined;
  return parsed?.ok === true && parsed.value >= 0
    ? good(parsed.value)
    : bad(
        issue('option-misfit', { option }, given, {
          wanted: { zh: '带单位的金额，如 5000万元', en: 'money with its unit, as in 5000万元' },
        }),
      );
});

interface WrittenSweep extends Omit<ScenarioSweep, 'low' | 'high'> {
  readonly over: { readonly low: Money; readonly high: Money };
}

/** From one amount of money to another. */
const over: Reader<WrittenSweep['over']> = formed({ type: 'string', pattern: '元\\s*\\.\\.' }, (given, option) => {
  const [low, high] = (typeof given === 'string' ? given.split('..') : []).map((text) => parseMoney(text));
  return low?.ok === true && high?.ok === true && low.value > 0 && low.value < high.value
    ? good({ low: low.value, high: high.value })
    : bad(
        issue('option-misfit', { option }, given, {
          wanted: {
            zh: '从低到高的两个金额，如 6万元..12万元',
            en: 'two amounts, the lower first, as in 6万元..12万元',
          },
        }),
      );
});

const sweepReader = objectOf<WrittenSweep>({
  id: name,
  title: optional(title),
  vary: text,
  over,
  year: optional(year),
  document: optional(document),
});

const sweep: Reader<ScenarioSweep> = formed(sweepReader.form ?? {}, (given, option) =>
  mapped(sweepReader(given, option), ({ over: span, ...rest }) => ({ ...rest, ...span })),
);

const budgetReader = objectOf<{ cap: Money; per?: Budget['per'] }>({
  cap: money,
  per: optional(oneOf(['year', 'run'] as const)),
});

const budget: Reader<Budget> = formed(budgetReader.form ?? {}, (given, option) =>
  mapped(budgetReader(given, option), ({ cap, per = 'year' }) => ({ cap, per })),
);

const texts = listOf(text);

const grouping: Reader<Grouping> = formed({ anyOf: [text.form, texts.form] }, (given, option) =>
  isList(given) ? texts(given, option) : mapped(text(given, option), (only) => [only]),
);

const mapped = <From, To>(
  { value, issues }: ReturnType<Reader<From>>,
  to: (value: From) => To,
): ReturnType<Reader<To>> => (value === undefined ? bad(...issues) : good(to(value)));

const baseReaders: Readers<{ readings?: ReadingChoices; asIfInForce?: string }> = {
  readings: optional(readings),
  asIfInForce: optional(periodText),
};

const someDocuments = listOf(document);

const documentList: Reader<readonly DocumentId[]> = formed({ ...someDocuments.form, minItems: 1 }, (given, option) => {
  const read = someDocuments(given, option);
  return read.value?.length === 0 ? bad(issue('field-required', { option }, undefined)) : read;
});

interface WrittenScenario {
  /** For editors. */
  readonly $schema?: string;
  readonly huiqi: 'scenario/1';
  readonly title?: string;
  readonly population?: PopulationSpec;
  readonly assumptions?: readonly Assumption[];
  readonly documents: readonly DocumentId[];
  readonly years: YearSpan;
  readonly base?: { readonly readings?: ReadingChoices; readonly asIfInForce?: string };
  readonly reforms?: readonly ScenarioReform[];
  readonly compare?: readonly string[];
  readonly sweeps?: readonly ScenarioSweep[];
  readonly 'group-by'?: readonly Grouping[];
  readonly budget?: Budget;
  readonly output?: WrittenOutput;
  readonly executor?: AnyExecutor;
}

const readers: Readers<WrittenScenario> = {
  $schema: optional(text),
  huiqi: oneOf(['scenario/1'] as const),
  title: optional(text),
  population: optional(populationSpec),
  assumptions: optional(listOf(assumption)),
  documents: documentList,
  years,
  base: optional(objectOf(baseReaders)),
  reforms: optional(listOf(reform)),
  compare: optional(listOf(text)),
  sweeps: optional(listOf(sweep)),
  'group-by': optional(listOf(grouping)),
  budget: optional(budget),
  output: optional(output),
  executor: optional(oneOf(anyExecutors)),
};

/** A scenario as JSON Schema has it, from the table by which it is read. */
export const scenarioForm = formOfKeys(readers);

/** The reforms that a name stands for, in their order; nothing of `base`. */
export const partsOfName = (name: string): readonly string[] =>
  name === base ? [] : name.split('+').map((part) => part.trim());

const twiceIn = (named: readonly { readonly id: string }[], option: string): readonly Issue[] => {
  const ids = named.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => issue('id-duplicate', { option }, id));
};

/** Sweeps of years or documents that the run does not have. */
const sweepIssues = ({ sweeps = [], years: span, documents: ids = [] }: Partial<WrittenScenario>): readonly Issue[] =>
  sweeps.flatMap(({ year: told, document: of }, index) => [
    ...(told === undefined || span === undefined || (told >= span.from && told <= span.through)
      ? []
      : [
          issue('sweep-outside', { option: `sweeps.${String(index)}.year` }, told, {
            known: `${String(span.from)}..${String(span.through)}`,
          }),
        ]),
    ...(of === undefined || ids.includes(of)
      ? []
      : [issue('sweep-outside', { option: `sweeps.${String(index)}.document` }, of, { known: ids.join(', ') })]),
  ]);

const nameIssues = ({ reforms = [], compare = [], sweeps = [] }: Partial<WrittenScenario>): readonly Issue[] => {
  const ids = reforms.map(({ id }) => id);
  const known = [base, ...ids];
  return [
    ...twiceIn(reforms, 'reforms'),
    ...twiceIn(sweeps, 'sweeps'),
    ...compare.flatMap((name, index) =>
      partsOfName(name)
        .filter((part) => !ids.includes(part))
        .map((part) =>
          issue('scenario-name', { option: `compare.${String(index)}` }, name, {
            known: known.join(', '),
            suggestion: didYouMean(part, known),
          }),
        ),
    ),
  ];
};

/**
 * A scenario as somebody writes it, read: every problem of all of it comes at once, each with its place.
 *
 * @param given plain data, as JSON or YAML have it.
 * @throws HuiqiError with every problem.
 * @example
 * parseScenario({ huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: '2025..2027' }).compare // ['base']
 */
export const parseScenario = (given: unknown): Scenario => {
  const taken: WrittenScenario = takeOptions(given, readers);
  throwIfAny([...nameIssues(taken), ...sweepIssues(taken)]);
  const { reforms = [], documents: ids } = taken;
  const { compare = [base, ...reforms.map(({ id }) => id)] } = taken;
  return {
    title: taken.title ?? '',
    population: taken.population ?? {},
    assumptions: taken.assumptions ?? [],
    documents: ids as readonly [DocumentId, ...DocumentId[]],
    ...taken.years,
    readings: taken.base?.readings ?? {},
    ...(taken.base?.asIfInForce === undefined ? {} : { asIfInForce: taken.base.asIfInForce }),
    reforms,
    compare: [...new Set(compare)],
    sweeps: taken.sweeps ?? [],
    groupBy: taken['group-by'] ?? [],
    ...(taken.budget === undefined ? {} : { budget: taken.budget }),
    formats: taken.output?.formats ?? outputFormats,
    languages: taken.output?.lang ?? languages,
    suppressBelow: taken.output?.['suppress-below'] ?? 0,
    tellsOutcomes: taken.output?.outcomes !== 'none',
    executor: taken.executor ?? 'js',
  };
};
