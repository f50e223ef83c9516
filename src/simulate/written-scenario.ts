import { type DocumentId, documentIds } from '../documents/ids.js';
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
  text,
} from '../edge/index.js';
import { periodText, readings, spanIssues, year } from '../engine/options.js';
import { issue } from '../issue/wider.js';
import { type PopulationSpec, populationSpec, type YearSpan } from '../population/index.js';
import { type Money, parseMoney } from '../quantity/index.js';
import type { OperationKeys } from '../reform/index.js';
import { operations } from '../reform/operation.js';
import type { ReadingChoices } from '../rule/index.js';
import { shipped, type Vocabulary } from '../subject/index.js';
import { type Assumption, assumptionBy } from './assumption.js';
import { type AnyExecutor, anyExecutors } from './executor.js';
import { inBoth, type Named } from './in-both.js';
import { output, type WrittenOutput } from './output.js';
import { base, type Budget, type Grouping, type ScenarioReform, type ScenarioSweep } from './scenario.js';

const years: Reader<YearSpan> = formed(
  { anyOf: [year.form ?? {}, { type: 'string', pattern: '^\\d{4}(\\.\\.\\d{4})?$' }] },
  (given, option) => {
    const written = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    const [, from, through = from] = /^(\d{4})(?:\.\.(\d{4}))?$/u.exec(written) ?? [];
    if (from === undefined) return bad(issue('period-wanted', { option }, given));
    const [first, last] = [year(Number(from), option), year(Number(through), option)];
    const span = { from: Number(from), through: Number(through) };
    const apart = spanIssues(span).map((each) => ({ ...each, place: { option } }));
    const issues = [...first.issues, ...last.issues, ...apart];
    return issues.length > 0 ? bad(...issues) : good(span);
  },
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

/** One of some documents. */
type DocumentReader = Reader<DocumentId>;

const reformBy = (document: DocumentReader): Reader<ScenarioReform> =>
  objectOf<ScenarioReform>({
    id: name,
    title: optional(inBoth),
    by: optional(text),
    document: optional(document),
    changes: optional(changes),
    readings: optional(readings),
  });

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

const sweepBy = (document: DocumentReader): Reader<ScenarioSweep> => {
  const written = objectOf<WrittenSweep>({
    id: name,
    title: optional(inBoth),
    vary: text,
    over,
    year: optional(year),
    document: optional(document),
  });
  return formed(written.form ?? {}, (given, option) =>
    mapped(written(given, option), ({ over: span, ...rest }) => ({ ...rest, ...span })),
  );
};

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

const documentsBy = (document: DocumentReader): Reader<readonly DocumentId[]> => {
  const some = listOf(document);
  return formed({ ...some.form, minItems: 1 }, (given, option) => {
    const read = some(given, option);
    return read.value?.length === 0 ? bad(issue('field-required', { option }, undefined)) : read;
  });
};

/** A scenario as it is written, each part of it read. */
export interface WrittenScenario {
  /** For editors. */
  readonly $schema?: string;
  readonly huiqi: 'scenario/1';
  readonly title?: Named;
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

/**
 * How each part of a scenario is read.
 *
 * @param ids the documents that there are.
 * @param vocabulary the words of those that it is about.
 */
export const scenarioReaders = (ids: readonly string[], vocabulary: Vocabulary = shipped): Readers<WrittenScenario> => {
  const document = oneOf(ids as readonly DocumentId[], 'document-unknown');
  return {
    $schema: optional(text),
    huiqi: oneOf(['scenario/1'] as const),
    title: optional(inBoth),
    population: optional(populationSpec),
    assumptions: optional(listOf(assumptionBy(vocabulary))),
    documents: documentsBy(document),
    years,
    base: optional(objectOf(baseReaders)),
    reforms: optional(listOf(reformBy(document))),
    compare: optional(listOf(text)),
    sweeps: optional(listOf(sweepBy(document))),
    'group-by': optional(listOf(grouping)),
    budget: optional(budget),
    output: optional(output),
    executor: optional(oneOf(anyExecutors)),
  };
};

/** A scenario as JSON Schema has it, from the table by which it is read. */
export const scenarioForm = formOfKeys(scenarioReaders(documentIds));
