import type { GrantOutcome, TierOutcome } from '../../engine/index.js';
import { everyOnce } from '../../engine/missing.js';
import type { Criterion } from '../../engine/result.js';
import type { Language } from '../../issue/index.js';
import type { Truth } from '../../truth/truth.js';
import { failingOf } from '../conditions.js';
import { type PageLine, marked, note, type PageEntry } from '../page.js';
import { grantAnswer } from '../grants.js';
import type { Scene } from '../scene.js';
import { titleWith } from '../sections.js';
import { grantOf, kindOf } from '../../kinds/index.js';
import { statement } from '../statement.js';
import { comparisonsIn } from '../trace.js';
import { groupsOf, namesOf } from '../missing-names.js';
import type { PageWords } from '../words/index.js';
import type { Folded } from './fold.js';
import { printedAt } from './places.js';

/** What conditions alone grant, with what its lines are written from. */
export interface ToldGrant {
  readonly outcome: GrantOutcome;
  readonly scene: Scene;
}

/** Whether it hangs on a rule by which the authority chooses among those who meet its conditions. */
const isForMembers = ({ reason: { referred } }: Scene): boolean =>
  Object.values(referred).some(({ rule }) => 'selects' in kindOf(rule));

const titled = ({ outcome, scene }: ToldGrant): PageLine => [titleWith([], outcome, scene), ...printedAt(scene)];

/** Whether conditions that are not met shut nobody out: they only rank those first who meet them. */
const isLowerOnly = ({ outcome: { truth, ...outcome } }: ToldGrant): boolean =>
  truth === 'no' && 'force' in outcome && outcome.force === 'priority';

const lineOf = (grant: ToldGrant): PageLine => {
  const { outcome, scene } = grant;
  const { say, language } = scene;
  const title = titleWith([], outcome, scene);
  if (outcome.truth === 'yes')
    return grantOf(outcome).selects === true
      ? [say.brief.meetsFor(title), say.brief.selection, ...printedAt(scene)]
      : [title, ...printedAt(scene), ...(isForMembers(scene) ? [say.brief.forMembers] : [])];
  if (outcome.truth === 'unknown') return [title, ...printedAt(scene)];
  const failing = failingOf(scene);
  return [
    title,
    ...printedAt(scene),
    say.colon,
    failing === undefined ? say.verdicts.no : statement(failing, language),
  ];
};

/** What they lack together: by name where it is little. */
const lackingText = (grants: readonly ToldGrant[], say: PageWords, language: Language): string => {
  const missing = everyOnce(grants.flatMap(({ outcome }) => outcome.missing));
  const groups = groupsOf(missing).length;
  return groups > mostLacking ? say.brief.lacksFacts(groups) : say.brief.lacks(namesOf(missing, say, language));
};

// No money hangs on it: which facts they are, questions tell.
const mostLacking = 2;

const mostReasoned = 1;

// Of more, which they are stands with their reasons.
const mostUntold = 3;

const order: readonly Truth[] = ['yes', 'unknown', 'no'];

/** What is granted beside money, a line for each verdict. */
export const grantEntries = (grants: readonly ToldGrant[], folded: Folded): readonly PageEntry[] =>
  order.flatMap((truth): readonly PageEntry[] => {
    const all = grants.filter(({ outcome }) => outcome.truth === truth);
    const own = all.filter((grant) => !isLowerOnly(grant));
    const [first] = own;
    const lower = all.filter(isLowerOnly).map((grant) => {
      const { outcome, scene } = grant;
      return marked('bare', [...titled(grant), scene.say.colon, grantAnswer(outcome.truth, outcome, scene)]);
    });
    if (first === undefined) return lower;
    const { say, language } = first.scene;
    // Of more the reasons take more room than they are worth.
    const isLong = truth === 'no' && own.length > mostReasoned;
    if (isLong && folded.has('refusals')) return [...lower, marked(truth, [say.brief.refused(own.length, [])])];
    if (truth === 'unknown' && own.length > mostUntold)
      return [
        ...lower,
        marked(truth, [say.brief.untoldGrants(own.length), say.colon, lackingText(own, say, language)]),
      ];
    return [
      ...lower,
      marked(truth, [
        ...(isLong ? [say.brief.refusedGrants.lead] : []),
        ...own.flatMap((grant, index) => [
          ...(index === 0 ? [] : [say.brief.semicolon]),
          ...(isLong ? titled(grant) : lineOf(grant)),
        ]),
        ...(isLong ? [say.brief.refusedGrants.close] : []),
        ...(truth === 'unknown' ? [say.colon, lackingText(own, say, language)] : []),
      ]),
    ];
  });

const criteriaOf = (outcome: GrantOutcome | TierOutcome): readonly Criterion[] =>
  'criteria' in outcome ? (outcome.criteria ?? []) : [];

/** The figures that meet the conditions of a library: of which year they are, and what is asked. */
const figuresOf = ({ scene: { tree, language } }: ToldGrant): readonly string[] => {
  const held = tree.items.flatMap(({ rows }) =>
    rows.flatMap(({ node }) => (node.truth === 'yes' ? comparisonsIn(node) : [])),
  );
  const figures = held.filter(
    ({ truth, seen, type, fact }) =>
      truth === 'yes' && seen.kind === 'number' && type !== 'flag' && !fact.startsWith('inPlan'),
  );
  return [...new Set(figures.map((each) => statement(each, language)))];
};

/** Libraries that a document ranks, the highest first, each by the criteria that settle it. */
export const classEntries = (grants: readonly ToldGrant[], folded: Folded): readonly PageEntry[] =>
  grants.map((grant) => {
    const { outcome, scene } = grant;
    const { say, language } = scene;
    const settling = criteriaOf(outcome)
      .filter(({ truth }) => truth === outcome.truth)
      .map(({ title }) => title[language]);
    const named = settling.join(say.brief.semicolon);
    // Of several conditions any of which would do, what one of them lacks is no reason.
    const isAlone = criteriaOf(outcome).length <= 1;
    const failing = outcome.truth === 'no' && isAlone ? failingOf(scene) : undefined;
    const notes = {
      yes: [named, ...(isAlone ? figuresOf(grant) : [])],
      unknown: [
        ...(named === '' ? [] : [say.brief.perhaps(named)]),
        ...(folded.has('untold') ? [] : [say.brief.lacks(namesOf(outcome.missing, say, language))]),
      ],
      no: [],
    }[outcome.truth];
    return marked(
      outcome.truth,
      [
        titleWith([], outcome, scene),
        say.colon,
        say.verdicts[outcome.truth],
        ...printedAt(scene),
        ...(failing === undefined ? [] : [say.colon, statement(failing, language)]),
        ...(outcome.truth === 'no' && !isAlone ? [say.colon, say.brief.noCriterion(criteriaOf(outcome).length)] : []),
      ],
      notes.length === 0 ? [] : [note([say.opening(notes.join(say.brief.semicolon)), say.stop])],
    );
  });
