import { canonicalJson } from '../condition/index.js';
import type { PlainObject } from '../edge/index.js';
import { didYouMean } from '../issue/index.js';
import { applyChange, type Change, type Reading } from '../rule/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { DocumentFolder, FolderCheck } from './folder.js';

const changesNothing = ({ from, to }: Change): boolean => canonicalJson(from ?? null) === canonicalJson(to ?? null);

/** The default is the rules as they stand; every other option is a change of them. */
export const checkOptions: FolderCheck = ({ readings: { entries, file } }) =>
  entries.flatMap(({ index, value: { options } }) =>
    options.flatMap(({ id, changes }, option): readonly Finding[] => {
      const path = [index, 'options', option, 'changes'];
      if (option === 0) return changes.length === 0 ? [] : [finding('reading-default-changes', file, path, id)];
      return changes.every(changesNothing) ? [finding('reading-idle', file, path, id)] : [];
    }),
  );

const keyOf = ({ rule, group, target }: Change): string => {
  if (rule !== undefined) return `rule ${rule}`;
  if (group !== undefined) return `group ${group}`;
  return target === undefined ? 'document' : `target ${target}`;
};

const byId = (kind: string, list: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(list)
    ? list.map((each: unknown) => [`${kind} ${String((each as { id?: unknown } | null)?.id)}`, each] as const)
    : [];

/** Everything that a change may address, by its address. */
const filesOf = ({ raw }: DocumentFolder): PlainObject => ({
  document: raw.document,
  ...Object.fromEntries(Object.entries(raw.rules).map(([slug, rule]) => [`rule ${slug}`, rule])),
  ...Object.fromEntries([...byId('group', raw.groups), ...byId('target', raw.targets)]),
});

/** What could not be read is told where it is: it neither has a part nor lacks it. */
const isUnread = ({ raw, groups, targets }: DocumentFolder, { rule, group, target }: Change): boolean => {
  if (rule !== undefined) return Object.hasOwn(raw.rules, rule) && raw.rules[rule] === null;
  return (group !== undefined && !groups.read) || (target !== undefined && !targets.read);
};

/** The changes of an option that miss what they are to change, each made on what the one before left. */
const missesOf = (
  folder: DocumentFolder,
  { options }: Reading,
  option: number,
  path: FindingPath,
): readonly Finding[] => {
  const { file } = folder.readings;
  let files = filesOf(folder);
  return (options[option]?.changes ?? []).flatMap((change, at): readonly Finding[] => {
    const key = keyOf(change);
    if (isUnread(folder, change)) return [];
    const here = [...path, 'changes', at];
    const slugs = Object.keys(folder.raw.rules);
    if (change.rule !== undefined && change.part !== '.' && files[key] === undefined)
      return [
        finding('rule-unknown', file, [...here, 'rule'], change.rule, {
          known: slugs.join(', '),
          suggestion: didYouMean(change.rule, slugs),
        }),
      ];
    const result = applyChange(files[key], change, { file, pointer: '' });
    if (result.ok) {
      files = { ...files, [key]: result.value };
      return [];
    }
    const { found, wanted, next } = result.issue;
    return [
      {
        ...finding('change-misses', file, [...here, 'part'], change.part),
        ...(found === undefined ? {} : { found }),
        wanted,
        next,
      },
    ];
  });
};

export interface OptionMisses {
  readonly reading: string;
  readonly option: string;
  /** The default changes nothing, or is told of where it does. */
  readonly isDefault: boolean;
  /** It changes what could not be read, which is told where that is. */
  readonly isUnread: boolean;
  readonly misses: readonly Finding[];
}

/** For every option, where its changes miss: told at the reading, which is what has to be brought up to date. */
export const optionMisses = (folder: DocumentFolder): readonly OptionMisses[] =>
  folder.readings.entries.flatMap(({ index, value }) =>
    value.options.map(({ id, changes }, option) => ({
      reading: value.id,
      option: id,
      isDefault: option === 0,
      isUnread: changes.some((change) => isUnread(folder, change)),
      misses: missesOf(folder, value, option, [index, 'options', option]),
    })),
  );
