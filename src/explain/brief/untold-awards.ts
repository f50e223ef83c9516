import { isNothing } from '../amount.js';
import { titleOf } from '../awards.js';
import { keyOf } from '../trace.js';
import type { TreeNode } from '../tree.js';
import { marked, note, type PageEntry } from '../page.js';
import { isPlain, type ToldAward } from './award-lines.js';
import { printedAt } from './places.js';

// Of fewer each has room for its own lines.
const mostApart = 2;

/** Lists that are told to their end or not: an award of what may yet be added to one has nothing else to be told by. */
const lists: readonly string[] = ['titles', 'projects', 'asOf'];

const holdsSomewhere = (node: TreeNode, said: ToldAward['scene']['said']): boolean => {
  if (said.has(keyOf(node)) || isPlain(node)) return false;
  return node.kind === 'comparison' ? node.truth === 'yes' : node.parts.some((part) => holdsSomewhere(part, said));
};

/** Whether nothing that an input tells speaks for an award yet: no entry of a list, and no condition that holds. */
const isUntold = ({ outcome, scene }: ToldAward): boolean => {
  const { truth, of, each, payable, displacedBy, missing } = outcome;
  if (truth !== 'unknown' || payable.lowFen > 0 || isNothing(payable) || displacedBy !== undefined) return false;
  if (of !== undefined && each !== true) return false;
  if (missing.some(({ path }) => lists.includes(path))) return true;
  return !scene.tree.items.some(({ rows }) => rows.some(({ node }) => holdsSomewhere(node, scene.said)));
};

/** Awards that are told by their titles and highest amounts alone: those of which nothing is told, where they are many. */
export const untoldOf = (awards: readonly ToldAward[]): ReadonlySet<ToldAward> => {
  const untold = awards.filter(isUntold);
  return new Set(untold.length > mostApart ? untold : []);
};

const amountOf = ({ outcome: { payable, each }, scene: { say } }: ToldAward): string => {
  const { highFen } = payable;
  if (highFen === null) return say.noUpperBound;
  return each === true ? say.brief.eachOf(say.money(highFen)) : say.money(highFen);
};

// A screen has room for so many by name.
const mostNamed = 5;

const most = ({ outcome: { payable } }: ToldAward): number => payable.highFen ?? Infinity;

/** All of them in a few lines: how many they are and what they come to at most, the largest by name. */
export const untoldEntries = (awards: ReadonlySet<ToldAward>): readonly PageEntry[] => {
  const [first] = awards;
  if (first === undefined) return [];
  const { say } = first.scene;
  const single = [...awards].flatMap(({ outcome: { payable, each } }) =>
    each === true || payable.highFen === null ? [] : [payable.highFen],
  );
  const sum = say.money(single.reduce((all, each) => all + each, 0));
  const sorted = [...awards].sort((one, other) => most(other) - most(one));
  // A word for one that is left out takes the room of that one.
  const shown = sorted.length > mostNamed + 1 ? sorted.slice(0, mostNamed) : sorted;
  const left = sorted.length - shown.length;
  const named = shown.flatMap((award, index) => [
    index === 0 ? '' : say.brief.semicolon,
    say.brief.awardUpTo(titleOf(award.outcome, award.scene), amountOf(award)),
    ...printedAt(award.scene),
  ]);
  const others = left === 0 ? [say.stop] : [say.brief.semicolon, say.brief.otherAwards(left)];
  return [
    marked(
      'unknown',
      [say.brief.untoldAwards({ count: awards.size, added: single.length, sum })],
      [note([...named, ...others])],
    ),
  ];
};
