import type { CaseTable, RuleCase } from '../cases/index.js';
import { HuiqiError, throwIfAny } from '../issue/index.js';
import { loadPrepared, type PreparedDocument, type RuleFolders } from '../rule/index.js';
import { failingIn, isTold } from './ask-cases.js';
import { type AskedCase, type Bench, benchOf, slugOf, tiedWith } from './bench.js';
import { mutantsOf, type Mutant } from './mutants.js';

/** What became of a change: a case tells it, nothing does, it does not load, or only what a reading quotes keeps it from loading. */
export type MutantFate = 'killed' | 'survived' | 'refused' | 'quoted';

type MutantTold = Pick<TriedMutant, 'fate' | 'by' | 'table'>;

/** A change, and what became of it. */
export interface TriedMutant extends Omit<Mutant, 'change' | 'figures'> {
  readonly fate: MutantFate;
  /** What tells it where no answer of a case does: what an answer hangs on, or the figure that its clause is recorded with. */
  readonly by?: 'dependsOn' | 'clause';
  /** The table in which a case is missing, of one that survived. */
  readonly table?: string;
}

const isUnder = ({ setting: { readings = {} } }: RuleCase, { under }: Mutant): boolean =>
  under === undefined || readings[under.reading] === under.option;

/** The cases that can see a change, those of its own table first, and under the defaults before others. */
const casesFor = ({ asked, bonds }: Bench, mutant: Mutant): readonly AskedCase[] => {
  const own = new Set(mutant.rules);
  const tied = mutant.rules === undefined ? undefined : tiedWith(bonds, mutant.rules);
  const isSeen = ({ table: { rule } }: AskedCase): boolean =>
    rule === undefined || tied === undefined || tied.has(slugOf(rule));
  const placeOf = ({ table: { rule }, one }: AskedCase): number =>
    (rule !== undefined && own.has(slugOf(rule)) ? 0 : 2) + (one.setting.readings === undefined ? 0 : 1);
  return asked
    .filter(isSeen)
    .map((each) => ({ each, place: placeOf(each) }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
};

interface LoadedMutant {
  readonly fate?: 'refused';
  /** The options that no longer fit: what they quote is what was changed. */
  readonly quoting: readonly QuotingOption[];
}

interface QuotingOption {
  readonly reading: string;
  readonly option: string;
}

/** Whether a changed document loads: as it stands, and under the options that change the same rule or figure. */
const loads = (changed: PreparedDocument, { rules, under, figures }: Mutant): LoadedMutant => {
  const codes = (readings: Readonly<Record<string, string>>): readonly string[] => {
    try {
      loadPrepared(changed, { readings });
      return [];
    } catch (error) {
      if (error instanceof HuiqiError) return error.issues.map(({ code }) => code);
      throw error;
    }
  };
  const refused: LoadedMutant = { fate: 'refused', quoting: [] };
  if (codes({}).length > 0) return refused;
  const isTouched = ({ rule, target, document }: { rule?: string; target?: string; document?: true }): boolean =>
    (rule !== undefined && rules?.includes(rule) === true) ||
    (target !== undefined && figures?.indicators.includes(target) === true) ||
    (document === true && figures !== undefined && rules === undefined);
  const touching = changed.readings.flatMap(({ id: reading, options }) =>
    options
      .slice(1)
      .filter(
        ({ id: option, changes }) =>
          (under?.reading === reading && under.option === option) || changes.some((each) => isTouched(each as object)),
      )
      .map(({ id: option }) => ({ reading, option, codes: codes({ [reading]: option }) }))
      .filter((each) => each.codes.length > 0),
  );
  return touching.some((each) => each.codes.some((code) => code !== 'change-misses')) ? refused : { quoting: touching };
};

const tableFor = ({ asked, figures }: Bench, { rules = [], document, file, figures: turned }: Mutant): string => {
  const own = asked.find(({ table: { rule } }) => rule !== undefined && rules.includes(slugOf(rule)));
  const ofFigures = turned?.index === undefined ? undefined : figures.table;
  return ofFigures ?? own?.table.file ?? `${document}/${file}`;
};

/** A changed document without the options that no longer fit. */
const withoutOptions = (changed: PreparedDocument, gone: readonly QuotingOption[]): PreparedDocument => ({
  ...changed,
  readings: changed.readings.map((reading) => ({
    ...reading,
    options: reading.options.filter(
      ({ id }) => !gone.some((each) => each.reading === reading.id && each.option === id),
    ),
  })),
});

const asksFor = ({ setting: { readings = {} } }: RuleCase, options: readonly QuotingOption[]): boolean =>
  options.some(({ reading, option }) => readings[reading] === option);

const toldBy = (
  bench: Bench,
  mutant: Mutant,
  changed: PreparedDocument,
  quoting: readonly QuotingOption[],
): MutantTold => {
  const cases = (mutant.rules?.length === 0 ? [] : casesFor(bench, mutant)).filter(({ one }) => !asksFor(one, quoting));
  // Under options beside the one that is changed nothing but what answers hang on can be another.
  const asked = cases.filter(({ one }) => isUnder(one, mutant));
  if (isTold(changed, asked, bench, false)) return { fate: 'killed' };
  const { figures } = mutant;
  if (figures !== undefined && bench.figures.isTold(changed, figures.indicators)) return { fate: 'killed' };
  if (figures?.index !== undefined && bench.figures.isUnlikeClause(changed, figures.index))
    return { fate: 'killed', by: 'clause' };
  // What answers hang on is another for the options that are left out.
  if (quoting.length > 0) return { fate: 'quoted', table: tableFor(bench, mutant) };
  if (isTold(changed, cases, bench, true)) return { fate: 'killed', by: 'dependsOn' };
  return { fate: 'survived', table: tableFor(bench, mutant) };
};

const fateOf = (bench: Bench, mutant: Mutant): TriedMutant => {
  const { change, figures: _, ...told } = mutant;
  try {
    const changed = change(bench.prepared);
    const { fate, quoting } = loads(changed, mutant);
    if (fate !== undefined) return { ...told, fate };
    return { ...told, ...toldBy(bench, mutant, withoutOptions(changed, quoting), quoting) };
  } catch (error) {
    if (error instanceof HuiqiError) return { ...told, fate: 'refused' };
    throw error;
  }
};

/** Every so many of all changes, from one of them on: `{ of: 2, from: 1 }` is every other one, the second first. */
export interface Shard {
  readonly of: number;
  readonly from: number;
}

/** Which changes are meant: of these documents, of these rules, a part of them. */
export interface MutateOptions {
  readonly documents?: readonly string[];
  readonly rule?: string;
  readonly shard?: Shard;
}

/**
 * Changes one thing of the rule data at a time, in memory, and asks the cases which of them tell it.
 *
 * @throws HuiqiError where a document cannot be loaded, or a case that is asked fails without any change: see `failingIn`. Of several
 * shares the first alone looks for those.
 */
export const mutate = (
  folders: RuleFolders,
  tables: readonly CaseTable[],
  { documents = [], rule, shard: { of, from } = { of: 1, from: 0 } }: MutateOptions = {},
): readonly TriedMutant[] => {
  let before = 0;
  return Object.keys(folders)
    .filter((id) => documents.length === 0 || documents.includes(id))
    .flatMap((id) => {
      const bench = benchOf(id, folders, tables);
      const all = mutantsOf(id, bench.prepared, folders[id] as RuleFolders[string]).filter(
        ({ file }) => rule === undefined || file === slugOf(rule),
      );
      const own = all.filter((_, index) => (before + index) % of === from);
      // Of one rule, what sees none of its changes may fail.
      const meant = rule === undefined ? bench.asked : new Set(all.flatMap((mutant) => casesFor(bench, mutant)));
      if (from === 0) throwIfAny(failingIn(bench, [...meant]));
      before += all.length;
      return own.map((mutant) => fateOf(bench, mutant));
    });
};

/** What became of all changes, in their order, from what became of those of each part. */
export const joined = (shards: readonly (readonly TriedMutant[])[]): readonly TriedMutant[] => {
  const count = shards.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: count }, (_, index) => {
    const shard = shards[index % shards.length] as readonly TriedMutant[];
    return shard[Math.floor(index / shards.length)] as TriedMutant;
  });
};
