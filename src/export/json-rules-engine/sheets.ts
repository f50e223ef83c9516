import type { FactSetting } from '../../fact/index.js';
import { itemsOf, moreMayCome } from '../../evaluate/index.js';
import { HuiqiError, type Issue } from '../../issue/index.js';
import { issue } from '../../issue/wider.js';
import { type ItemSource, itemSourceOf } from '../../rule/index.js';
import type { Enterprise, Item } from '../../subject/index.js';
import { aboutFact } from './conditions.js';
import { createFactReader, type PlainFacts } from './facts.js';
import { aboutOf, type ExportedRule } from './rules.js';

/** The facts of one item: what `engine.run` takes to decide the rules that pay for it. */
export interface ItemFacts {
  readonly path: string;
  /** Its name; absent when the input names none. */
  readonly of: string | undefined;
  readonly facts: PlainFacts;
}

/** One facts object a run: the enterprise's own, and one for each item that a rule pays for. */
export interface FactSheets {
  readonly enterprise: PlainFacts;
  readonly items: readonly ItemFacts[];
}

const missingIssue = (path: string): Issue => issue('facts-incomplete', { path }, undefined, { detail: path });

/** Makes the reader of everything that some rules ask, for enterprises of which all of it is known. */
export const createSheets = (
  rules: readonly ExportedRule[],
  setting: Omit<FactSetting, 'items'>,
): ((subject: Enterprise, year: number) => FactSheets) => {
  const sources = new Map<string, ItemSource | undefined>([
    ['enterprise', undefined],
    ...rules.map(({ about, rule }) => [about, itemSourceOf(rule)] as const),
  ]);
  const readers = [...sources].map(([about, source]) => {
    const own = rules.filter((each) => each.about === about);
    return {
      about,
      source,
      read: createFactReader(
        own.flatMap(({ calls }) => calls),
        { ...setting, items: source },
      ),
    };
  });

  return (subject, year) => {
    const missing: string[] = [];
    const sheet = ({ about, read }: (typeof readers)[number], item: Item | undefined): PlainFacts => {
      const { known, unknown } = read({ subject, year, item });
      // A fact without a path is still not known: its own id then stands for it.
      missing.push(...unknown.flatMap(({ id, paths }) => (paths.length === 0 ? [id] : paths)));
      return { [aboutFact]: about, ...known };
    };
    const itemsFrom = (source: ItemSource): readonly Item[] => {
      const items = itemsOf(subject, source);
      if (items === undefined) missing.push(source.list);
      else if (moreMayCome(subject, source, year)) missing.push('asOf');
      return items ?? [];
    };
    const enterprise = readers.flatMap((reader) => (reader.source === undefined ? [sheet(reader, undefined)] : []));
    const items = readers.flatMap((reader) =>
      reader.source === undefined
        ? []
        : itemsFrom(reader.source).map((item): ItemFacts => ({
            path: item.path,
            of: item.of,
            facts: sheet(reader, item),
          })),
    );
    const [first, ...rest] = [...new Set(missing)].sort().map(missingIssue);
    if (first !== undefined) throw new HuiqiError([first, ...rest]);
    return { enterprise: enterprise[0] ?? { [aboutFact]: aboutOf(undefined) }, items };
  };
};
