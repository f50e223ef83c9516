import type { Alternative, ComparisonReason, EndReasons, LimitOutcome } from '../engine/index.js';
import { type Language, writtenIn } from '../issue/index.js';
import type { Force } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import { comparisonLine, listEntries } from './conditions.js';
import { type PageEntry, entry, type PageLine, marked, type Section, verdict } from './page.js';
import { citeIds, type Scene } from './scene.js';
import { missingEntries, missingPaths, noteEntries, readingEntries } from './sections.js';
import { anyRow, conjuncts, firstFailing } from './trace.js';
import type { TreeNode, TreeRow } from './tree.js';
import { figureText } from './units.js';
import type { LimitCounts, PageWords } from './words/index.js';

/** What a limit came to: kept, broken, not known, or not for this place. */
export type LimitStanding = 'kept' | 'broken' | 'open' | 'idle';

const standings = { yes: 'kept', no: 'broken', unknown: 'open' } as const satisfies Record<Truth, LimitStanding>;

export const standingOf = ({ applies, holds }: Pick<LimitOutcome, 'applies' | 'holds'>): LimitStanding =>
  applies === 'no' ? 'idle' : standings[holds];

/** Whether no information could settle it: the text sets no exact bound, or none of its own. */
const isVague = ({ applies, holds, missing, reason }: LimitOutcome): boolean =>
  applies === 'yes' && holds === 'unknown' && missing.length === 0 && reason !== undefined;

const bindsStrictly = (force: Force): boolean => force === 'must' || force === 'may';

export const countsOf = (limits: readonly LimitOutcome[]): LimitCounts => {
  const count = (standing: LimitStanding): number => limits.filter((limit) => standingOf(limit) === standing).length;
  const soft = limits.filter((limit) => standingOf(limit) === 'broken' && !bindsStrictly(limit.force)).length;
  const vague = limits.filter(isVague).length;
  return {
    kept: count('kept'),
    broken: count('broken'),
    soft,
    vague,
    open: count('open') - vague,
    idle: count('idle'),
  };
};

/** Rows of the rule's table that are in force, or may be; all of them where none is. */
const rowsInForce = ({ tree }: Scene): readonly TreeRow[] => {
  const rows = tree.items.flatMap((item) => item.rows);
  const sure = rows.find(({ node }) => node.truth === 'yes');
  if (sure !== undefined) return [sure];
  const open = rows.filter(({ node }) => node.truth === 'unknown');
  return open.length === 0 ? rows : open;
};

const endsText = (ends: EndReasons, say: PageWords, language: Language): readonly string[] => {
  const { leastIsZero } = ends;
  const [most, least, about] = [ends.most, ends.least, ends.about].map((end) =>
    end === undefined ? undefined : figureText(end, language),
  );
  if (most !== undefined && least !== undefined && leastIsZero !== true) {
    return [most === least ? say.limits.exactly(most) : say.between(least, most)];
  }
  if (most !== undefined) return [say.required.lessThanInclusive(most)];
  if (least !== undefined) return [say.required.greaterThanInclusive(least)];
  return about === undefined ? [] : [say.limits.about(about)];
};

/** Room as a page tells it: square metres first, and of floor area nothing else, for only land is counted in mu. */
const roomFigures = ({ title }: LimitOutcome, figures: readonly string[]): readonly string[] => {
  const metres = figures.filter((each) => each.endsWith('平方米'));
  const others = figures.filter((each) => !metres.includes(each));
  return metres.length > 0 && title[writtenIn].includes('建筑面积') ? metres : [...metres, ...others];
};

/** Whether a share was measured: nothing else is told in per cent. */
const isShare = ({ actual }: LimitOutcome): boolean => actual?.endsWith('%') === true;

const roomText = (outcome: LimitOutcome, scene: Scene): string | undefined => {
  const { room } = outcome;
  const { say } = scene;
  const [row, ...others] = rowsInForce(scene);
  // Under several figures there are several rooms.
  if (room === undefined || row?.ends === undefined || others.length > 0) return undefined;
  const { most, least } = row.ends;
  const { side, figures, left } = room;
  if (side === 'on' && most !== undefined && most === least) return undefined;
  const told = say.limits.room[side](
    say.limits.units(roomFigures(outcome, figures).map((figure) => figureText(figure, scene.language))),
  );
  // Adding to a part adds to the whole as well: of 40 in 60 that lack 2 for 70%, two more do not do.
  return isShare(outcome) && side !== 'on' ? say.limits.sameWhole(told, left.unit === '') : told;
};

/** Whether one figure is set, and neither a least nor a most. */
const isExact = (scene: Scene): boolean => {
  const rows = rowsInForce(scene);
  return rows.length > 0 && rows.every(({ ends }) => ends?.most !== undefined && ends.most === ends.least);
};

const verdictOf = (
  { applies, holds }: Pick<LimitOutcome, 'applies' | 'holds'>,
  force: Force,
  room: string | undefined,
  { say }: Scene,
  { vague = false, exact = false } = {},
): string => {
  const { limits } = say;
  if (applies === 'unknown') return limits.applies.unknown;
  if (vague) return say.sentence([limits.applies[applies], limits.vague]);
  const hedge = limits.hedges[force]?.[holds];
  const parts =
    applies === 'no'
      ? []
      : [exact && force === 'must' ? limits.equals[holds] : limits.holds[force][holds], room, hedge];
  return say.sentence([limits.applies[applies], ...parts.filter((part) => part !== undefined)]);
};

/** Whether a limit applies and holds, and what is left of it. */
export const limitAnswer = (outcome: LimitOutcome, scene: Scene): string =>
  verdictOf(outcome, outcome.force, roomText(outcome, scene), scene, {
    vague: isVague(outcome),
    exact: isExact(scene),
  });

// What is measured is said again only where a reading measures something else.
export const alternativeAnswer = ({ limit }: Alternative, { force, actual }: LimitOutcome, scene: Scene): string => {
  if (limit === undefined) return scene.say.unknown;
  const answer = verdictOf(limit, force, undefined, scene, { exact: isExact(scene) });
  return limit.actual === undefined || limit.actual === actual
    ? answer
    : scene.say.sentence([answer, scene.say.limits.measured(figureText(limit.actual, scene.language))]);
};

/** What is set. */
export const setText = ({ says }: LimitOutcome, scene: Scene): string => {
  const { say, language } = scene;
  const ends = rowsInForce(scene).flatMap((row) => (row.ends === undefined ? [] : endsText(row.ends, say, language)));
  return says?.[language] ?? say.either([...new Set(ends)]);
};

/** What is set, how strictly, and what was measured. */
const figureEntry = (outcome: LimitOutcome, scene: Scene): PageEntry => {
  const { force, actual, clauses } = outcome;
  const { say, language } = scene;
  const set = setText(outcome, scene);
  const measured = actual === undefined ? [] : [say.limits.measured(figureText(actual, language))];
  return entry([
    say.sentence([say.limits.set[force](set), ...measured]),
    say.stop,
    ...citeIds(clauses.slice(0, 1), scene),
  ]);
};

const whether = (scene: Scene): TreeNode | undefined => {
  const [first, ...more] = rowsInForce(scene).map(({ node }) => node);
  return first === undefined ? undefined : anyRow([first, ...more]);
};

const partsOf = (trace: TreeNode | undefined, scene: Scene): readonly PageEntry[] =>
  trace === undefined ? [] : listEntries(conjuncts(trace, scene.tree.owners), scene);

const everyTruth: readonly Truth[] = ['yes', 'unknown', 'no'];

const under = (label: string, trace: TreeNode | undefined, scene: Scene): readonly PageEntry[] => {
  const parts = partsOf(trace, scene);
  if (trace === undefined || parts.length === 0) return [];
  return [
    marked(trace.truth, [label, scene.say.colon, verdict(scene.say.verdicts[trace.truth]), scene.say.stop], parts),
  ];
};

const led = (label: string, text: string, { say }: Scene): PageLine => [label, say.colon, text];

/** The condition by which a limit is not for this place. */
export const idleReason = (scene: Scene): ComparisonReason | undefined => {
  const trace = whether(scene);
  return trace === undefined ? undefined : firstFailing(trace);
};

/** The same in one line. */
export const idleLine = (scene: Scene): PageLine => {
  const failing = idleReason(scene);
  return failing === undefined ? [] : comparisonLine(failing, scene);
};

/** The reasons for a limit under headings of their own. */
export const limitSections = (outcome: LimitOutcome, scene: Scene): readonly Section[] => {
  const { say, language } = scene;
  const { reason, missing } = outcome;
  return [
    { label: say.limits.labels.figures, entries: [figureEntry(outcome, scene)] },
    { label: say.limits.labels.applies, entries: partsOf(whether(scene), scene) },
    { label: say.limits.labels.demands, entries: partsOf(scene.tree.holds, scene) },
    { label: say.limits.labels.reason, entries: reason === undefined ? [] : [entry([reason[language]])] },
    { label: say.labels.missing, entries: missingEntries(missing, say, language) },
    {
      label: say.labels.readings,
      entries: readingEntries(scene, (alternative) => alternativeAnswer(alternative, outcome, scene)),
    },
    { label: say.labels.note, entries: reason === undefined ? noteEntries(scene, []) : [] },
  ];
};

/** The same reasons as one list, for a place inside a longer explanation. */
export const limitEntries = (outcome: LimitOutcome, scene: Scene): readonly PageEntry[] => {
  const { say, language } = scene;
  const { reason, missing } = outcome;
  return [
    figureEntry(outcome, scene),
    ...under(say.limits.labels.applies, whether(scene), scene),
    ...under(say.limits.labels.demands, scene.tree.holds, { ...scene, shows: everyTruth }),
    ...(reason === undefined ? [] : [entry(led(say.limits.labels.reason, reason[language], scene))]),
    ...missingPaths(missing, scene),
    ...readingEntries(scene, (alternative) => alternativeAnswer(alternative, outcome, scene)),
    ...(reason === undefined ? noteEntries(scene, [say.labels.note, say.colon]) : []),
  ];
};
