import { parseMoney } from '../quantity/index.js';
import type { GroupFile } from '../rule/schema.js';
import { type Finding, finding } from './finding.js';
import type { DocumentFolder, FolderCheck, ListEntry } from './folder.js';

type Tie = Extract<GroupFile, { readonly members: readonly string[] }>;

const isTie = (group: GroupFile): group is Tie => group.kind !== 'receipts';

/** What a group lets pass: so many awards, or so much money. */
const limitOf = (group: Tie): number => {
  if (group.kind === 'choice') return group.atMost;
  if (typeof group.cap !== 'string') return Infinity;
  const cap = parseMoney(group.cap);
  return cap.ok ? cap.value : Infinity;
};

/** What two groups must have alike to limit the same thing. */
const measureOf = (group: Tie): string =>
  group.kind === 'choice'
    ? group.kind
    : JSON.stringify([group.kind, typeof group.cap === 'string' ? null : group.cap, group.others ?? null]);

/** Whether all that a group counts together another counts together too: those of a year, of one thing, by rules. */
const isCounted = (group: Tie, other: Tie): boolean =>
  (other.span === group.span || other.span === 'plan') &&
  (other.per === undefined || other.per === group.per) &&
  (group.kind !== 'choice' || other.kind !== 'choice' || group.counts === 'rules' || other.counts === group.counts);

const holds = (group: Tie, other: Tie): boolean => other.members.every((each) => group.members.includes(each));

/** Whether a group never holds back what another lets pass: it is about no more awards, and lets no less pass. */
const isIdleBeside = (group: ListEntry<Tie>, other: ListEntry<Tie>): boolean => {
  if (measureOf(group.value) !== measureOf(other.value)) return false;
  if (!holds(other.value, group.value) || !isCounted(group.value, other.value)) return false;
  const [own, theirs] = [limitOf(group.value), limitOf(other.value)];
  // Of two that are alike, the later.
  const isAlike = own === theirs && holds(group.value, other.value) && isCounted(other.value, group.value);
  return isAlike ? group.index > other.index : own >= theirs;
};

/** The groups that some option changes: they may hold something back under it. */
const changedBy = (readings: DocumentFolder['readings']): ReadonlySet<string | undefined> =>
  new Set(
    readings.entries.flatMap(({ value }) => value.options.flatMap(({ changes }) => changes.map(({ group }) => group))),
  );

/**
 * A group that is never in force. Without the one that holds the document's own money against its awards nothing would
 * bar them by `repeats`, and since it stands there no other takes its place.
 */
export const checkInactive: FolderCheck = ({ groups: { entries, file }, readings }) => {
  const changed = changedBy(readings);
  return entries.flatMap(({ index, value }): readonly Finding[] => {
    if (value.active || changed.has(value.id)) return [];
    const isOwnMoney = value.kind === 'receipts' && value.policies === 'own';
    return [finding(isOwnMoney ? 'repeats-unheld' : 'group-inactive', file, [index, 'active'], value.id)];
  });
};

/** A choice between rules of which it has one: as many as it lets pass are all that there are. */
export const checkChoices: FolderCheck = ({ groups: { entries, file } }) =>
  entries.flatMap(({ index, value }): readonly Finding[] =>
    value.kind === 'choice' && value.counts === 'rules' && value.members.length <= value.atMost
      ? [finding('choice-alone', file, [index, 'members'], value.members)]
      : [],
  );

/** A group that holds back nothing, since it lies within another. */
export const checkGroups: FolderCheck = ({ groups: { entries, file }, readings }) => {
  const changed = changedBy(readings);
  const ties = entries.flatMap(({ index, value }): readonly ListEntry<Tie>[] =>
    isTie(value) && value.active && !changed.has(value.id) ? [{ index, value }] : [],
  );
  return ties.flatMap((group): readonly Finding[] => {
    const other = ties.find((each) => each !== group && isIdleBeside(group, each));
    if (other === undefined) return [];
    return [finding('group-idle', file, [group.index], group.value.id, { other: other.value.id })];
  });
};
