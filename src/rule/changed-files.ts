import type { Issue } from '../issue/index.js';
import { applyChange } from './change.js';
import type { Change } from './schema.js';

/** The files that a change may address. */
export interface Changeable {
  readonly document: unknown;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly groups: readonly unknown[];
  /** `null` where they stand elsewhere: changes to them are for whoever decides them. */
  readonly targets: readonly unknown[] | null;
}

/** Where a change that misses is told: at what it addresses, or where it is written. */
type ChangePlace = (
  change: Change,
  addressed: string,
  index: number,
) => { readonly file: string; readonly pointer: string };

/** What stands in a file or a list of files, by id: where a change finds what it addresses. */
interface Shelf {
  readonly get: (id: string) => unknown;
  readonly put: (id: string, value: unknown) => void;
}

const shelfOf = (list: unknown[]): Shelf => {
  // Of two with one id the first is meant: two are refused elsewhere.
  const places = new Map(list.map((each, index) => [(each as { id?: unknown }).id, index] as const).reverse());
  return {
    get: (id) => list[places.get(id) ?? -1],
    put: (id, value) => {
      const place = places.get(id) ?? list.length;
      places.set(id, place);
      list[place] = value;
    },
  };
};

/** Files with changes made, each on what the one before left; those that miss are told and leave things as they were. */
export const applied = (
  files: Changeable,
  changes: readonly Change[],
  placeOf: ChangePlace,
): { readonly files: Changeable; readonly issues: readonly Issue[] } => {
  if (changes.length === 0) return { files, issues: [] };
  const issues: Issue[] = [];
  const rules = new Map(Object.entries(files.rules));
  const [groups, targets] = [[...files.groups], [...(files.targets ?? [])]];
  const [groupShelf, targetShelf] = [shelfOf(groups), shelfOf(targets)];
  let whole = files.document;
  const addressed = ({
    rule,
    group,
    target,
  }: Change): { readonly name: string; readonly found: unknown; readonly put: (value: unknown) => void } => {
    if (rule !== undefined) return { name: rule, found: rules.get(rule), put: (value) => rules.set(rule, value) };
    if (group !== undefined)
      return {
        name: 'groups',
        found: groupShelf.get(group),
        put: (value) => {
          groupShelf.put(group, value);
        },
      };
    if (target !== undefined)
      return {
        name: 'targets',
        found: targetShelf.get(target),
        put: (value) => {
          targetShelf.put(target, value);
        },
      };
    return {
      name: 'document',
      found: whole,
      put: (value) => {
        whole = value;
      },
    };
  };
  for (const [index, change] of changes.entries()) {
    if (change.target !== undefined && files.targets === null) continue;
    const { name, found, put } = addressed(change);
    const result = applyChange(found, change, placeOf(change, name, index));
    if (result.ok) put(result.value);
    else issues.push(result.issue);
  }
  // A change of the whole to nothing takes it away.
  const isThere = (value: unknown): boolean => value !== null && value !== undefined;
  const same = (list: readonly unknown[], before: readonly unknown[]): boolean =>
    list.length === before.length && list.every((each, index) => each === before[index]);
  return {
    files: {
      document: whole,
      rules: Object.fromEntries([...rules].filter(([, rule]) => isThere(rule))),
      groups: same(groups, files.groups) ? files.groups : groups.filter(isThere),
      targets: files.targets === null || same(targets, files.targets) ? files.targets : targets.filter(isThere),
    },
    issues,
  };
};
