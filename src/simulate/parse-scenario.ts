import { type DocumentId, documents } from '../documents/index.js';
import { type DocumentFiles, foldersReader, wordsOf, wordsTogether } from '../rule/index.js';
import { copyOf, isContainer, isList, take, takeOptions } from '../edge/index.js';
import { didYouMean, didYouMeanThis, type Issue, languages, throwIfAny } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import type { PopulationSpec } from '../population/index.js';
import { any, fieldAt, type Vocabulary } from '../subject/index.js';
import { contradicting } from './assumption.js';
import { usualFormats } from './output.js';
import { base, type Scenario } from './scenario.js';
import { settingIssues } from './setting-named.js';
import { scenarioReaders, type WrittenScenario } from './written-scenario.js';

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

/** What goes along an amount is told by whole 分 a step: of weighted rows it would be in parts of one. */
const weightIssues = ({ population, sweeps = [] }: Partial<WrittenScenario>): readonly Issue[] =>
  population?.weight === undefined || sweeps.length === 0
    ? []
    : [issue('weight-apart', { option: 'sweeps' }, population.weight, { part: { zh: 'sweeps', en: 'sweeps' } })];

const nameIssues = ({
  reforms = [],
  compare = [],
  sweeps = [],
  assumptions = [],
}: Partial<WrittenScenario>): readonly Issue[] => {
  const ids = reforms.map(({ id }) => id);
  return [
    ...twiceIn(reforms, 'reforms'),
    ...twiceIn(sweeps, 'sweeps'),
    ...twiceIn(assumptions, 'assumptions'),
    ...compare.flatMap((name, index) => settingIssues(name, ids, `compare.${String(index)}`)),
  ];
};

/** The words of the documents that a scenario names, as far as it names any. */
const wordsAsked = (given: unknown, rules: Readonly<Record<string, DocumentFiles>>): Vocabulary => {
  const copied = copyOf(given);
  const { documents: ids } = (copied.ok && isContainer(copied.value) ? copied.value : {}) as {
    readonly documents?: unknown;
  };
  return wordsTogether(
    Object.entries(rules).flatMap(([id, files]) => (isList(ids) && ids.includes(id) ? [wordsOf(files)] : [])),
  );
};

/** What every run can be grouped by, whatever its table has. */
const alwaysKnown: readonly string[] = ['year', 'rule', 'document'];

const fieldsToGroupBy = ({ fields }: Vocabulary): readonly string[] =>
  Object.entries(fields).flatMap(([path, { kind }]) => (kind === 'list' || path.includes(any) ? [] : [path]));

const isFigure = (name: string, vocabulary: Vocabulary): boolean => {
  const located = name.includes(any) ? undefined : fieldAt(name, vocabulary);
  return located !== undefined && vocabulary.fields[located.pattern]?.kind !== 'list';
};

/** The head of a column is no name of a group, but says which one is meant. */
const pathFrom = (head: string, { columns = {} }: PopulationSpec): string | undefined =>
  Object.entries(columns).find(
    ([, told]) => told === head || (typeof told === 'object' && 'from' in told && told.from === head),
  )?.[0];

/** Groups by what neither the table nor a label tells: everything would stand in one without a name. */
const groupIssues = (
  { population = {}, 'group-by': groups = [] }: Partial<WrittenScenario>,
  vocabulary: Vocabulary,
): readonly Issue[] => {
  const known = [...alwaysKnown, ...Object.keys(population.labels ?? {}), ...fieldsToGroupBy(vocabulary)];
  return groups.flatMap((by, index) =>
    by
      .filter((name) => !known.includes(name) && !isFigure(name, vocabulary))
      .map((name) => {
        const path = pathFrom(name, population);
        return issue('group-unknown', { option: `group-by.${String(index)}` }, name, {
          known: known.join(', '),
          suggestion: path === undefined ? didYouMean(name, known) : didYouMeanThis(path),
        });
      }),
  );
};

/**
 * A scenario as somebody writes it, read: every problem of all of it comes at once, each with its place.
 *
 * @param given plain data, as JSON or YAML have it.
 * @param rules what documents are decided by, by their ids; the library's own without it.
 * @throws HuiqiError with every problem.
 * @example
 * parseScenario({ huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: '2025..2027' }).compare // ['base']
 */
export const parseScenario = (given: unknown, rules: Readonly<Record<string, DocumentFiles>> = documents): Scenario => {
  const folders = take(foldersReader, rules, 'rules');
  const vocabulary = wordsAsked(given, folders);
  const taken: WrittenScenario = takeOptions(given, scenarioReaders(Object.keys(folders), vocabulary));
  throwIfAny([
    ...nameIssues(taken),
    ...contradicting(taken.assumptions ?? []),
    ...groupIssues(taken, vocabulary),
    ...sweepIssues(taken),
    ...weightIssues(taken),
  ]);
  const { reforms = [], documents: ids } = taken;
  const { compare = [base, ...reforms.map(({ id }) => id)] } = taken;
  return {
    title: taken.title ?? '',
    population: taken.population ?? {},
    assumptions: taken.assumptions ?? [],
    documents: ids as readonly [DocumentId, ...DocumentId[]],
    rules: Object.fromEntries(ids.map((id) => [id, rules[id]])) as Scenario['rules'],
    ...taken.years,
    readings: taken.base?.readings ?? {},
    ...(taken.base?.asIfInForce === undefined ? {} : { asIfInForce: taken.base.asIfInForce }),
    reforms,
    compare: [...new Set(compare)],
    sweeps: taken.sweeps ?? [],
    groupBy: taken['group-by'] ?? [],
    ...(taken.budget === undefined ? {} : { budget: taken.budget }),
    formats: taken.output?.formats ?? usualFormats,
    languages: taken.output?.lang ?? languages,
    suppressBelow: taken.output?.['suppress-below'] ?? 0,
    tellsOutcomes: taken.output?.outcomes !== 'none',
    executor: taken.executor ?? 'js',
  };
};
