import {
  type LimitOutcome,
  type Outcome,
  type Reasoned,
  type Reasons,
  reasonsOf,
  type Result,
  type RuleOutcome,
} from '../engine/index.js';
import { grantsIn } from '../engine/lists.js';
import { everyOnce } from '../engine/missing.js';
import type { Language } from '../issue/index.js';
import { grantNames, kinds, isBy } from '../kinds/index.js';
import type { Truth } from '../truth/truth.js';
import { classReadings } from './classes.js';
import { commonTo } from './common.js';
import { comparisonLine, conditionEntries, refusalLine } from './conditions.js';
import { headOf } from './head.js';
import { headerOf, shortTitlesOf } from './header.js';
import { idleLine, type LimitStanding, standingOf } from './limits.js';
import { markOf } from './awards.js';
import {
  answer,
  blocksOf,
  entry,
  type PageEntry,
  type PageLine,
  marked,
  type Page,
  paragraph,
  type Section,
} from './page.js';
import { type Scene, sceneOf } from './scene.js';
import {
  type GrantingOutcome,
  isRanked,
  missingEntries,
  missingPaths,
  noticeEntries,
  whicheverWay,
} from './sections.js';
import { rankedIn, summaryOf, targetsTold } from './summary.js';
import { targetBlocks } from './targets.js';
import { tellingOf } from './tellings.js';
import { keyOf } from './trace.js';
import { words } from './words/index.js';

interface Explained<Of> {
  readonly outcome: Of;
  readonly reason: Reasons;
}

const explained = <Of extends Reasoned>(outcomes: readonly Of[]): readonly Explained<Of>[] =>
  outcomes.map((outcome) => ({ outcome, reason: reasonsOf(outcome) }));

// Of a limit's alternatives, those that settle whether it is for this place.
const applying = { yes: ['yes'], unknown: ['yes', 'unknown'], no: ['no'] } as const satisfies Record<
  Truth,
  readonly Truth[]
>;

// A refusal is told by what refuses, an open question by what is not met yet.
const settling = { yes: ['yes', 'unknown', 'no'], unknown: ['unknown', 'no'], no: ['no'] } as const satisfies Record<
  Truth,
  readonly Truth[]
>;

/** Titles under one reason that they share. */
interface TitlesTogether {
  readonly why: PageLine;
  readonly titles: readonly string[];
}

const together = (each: readonly { readonly title: string; readonly why: PageLine }[]): readonly TitlesTogether[] => {
  const byReason = new Map<string, TitlesTogether>();
  for (const { title, why } of each) {
    const key = JSON.stringify(why);
    byReason.set(key, { why, titles: [...new Set([...(byReason.get(key)?.titles ?? []), title])] });
  }
  return [...byReason.values()];
};

/** What an outcome is about, and the answer. */
const lineOf = (outcome: RuleOutcome, scene: Scene): PageLine => {
  const head = headOf(outcome);
  return [head.title(outcome, scene), scene.say.colon, head.answer(outcome, scene), scene.say.stop];
};

/** The whole result as a page: what it comes to, what that rests on, then every outcome by its verdict. */
export const resultPage = (result: Result, language: Language): Page => {
  const say = words[language];
  const awards = explained(result.awards);
  const ranked = rankedIn(result);
  const classes = explained(result.tiers.filter(({ tier }) => tier !== undefined));
  const grants = explained(grantsIn(result));
  const limits = explained(result.limits);
  const all: readonly Explained<Pick<Outcome, 'rule'>>[] = [...awards, ...grants, ...limits];
  const common = commonTo(all.map(({ reason }) => reason));
  const said = new Set(common.map(({ condition }) => keyOf(condition)));
  const told = new Set(all.map(({ outcome }) => outcome.rule));

  const inFull = ({ outcome, reason }: Explained<GrantingOutcome>): PageEntry => {
    const scene = sceneOf(reason, language, { said, told, shows: settling[outcome.truth] });
    const mark = isBy(outcome, 'money') ? markOf(outcome) : outcome.truth;
    return marked(mark, lineOf(outcome, scene), tellingOf(outcome).entries(outcome, scene));
  };

  // Every criterion is shown; what the libraries share is said once for all.
  const ofClass = ({ outcome, reason }: Explained<GrantingOutcome>): PageEntry => {
    const scene = sceneOf(reason, language, { said, told });
    return marked(outcome.truth, lineOf(outcome, scene), [
      ...conditionEntries(scene),
      ...whicheverWay(outcome, scene),
      ...missingPaths(outcome.missing, scene),
    ]);
  };

  const ofLimit = ({ outcome, reason }: Explained<LimitOutcome>): PageEntry => {
    const scene = sceneOf(reason, language, { said, told, shows: applying[outcome.applies] });
    return marked(outcome.holds, lineOf(outcome, scene), tellingOf(outcome).entries(outcome, scene));
  };

  const refused = (each: readonly Explained<GrantingOutcome>[]): readonly PageEntry[] =>
    together(
      each.map(({ outcome, reason }) => {
        const scene = sceneOf(reason, language);
        return { title: headOf(outcome).title(outcome, scene), why: refusalLine(scene) };
      }),
    ).map(({ why, titles }) =>
      titles.length === 1
        ? marked('no', [...titles, say.dash, ...why])
        : marked(
            'no',
            why,
            titles.map((title) => entry([title])),
          ),
    );

  const idle = (each: readonly Explained<LimitOutcome>[]): readonly PageEntry[] =>
    together(
      each.map(({ outcome, reason }) => ({ title: outcome.title[language], why: idleLine(sceneOf(reason, language)) })),
    ).map(({ why, titles }) =>
      titles.length === 1
        ? entry([...titles, say.dash, ...why])
        : entry(
            why,
            titles.map((title) => entry([title])),
          ),
    );

  const having = (truth: Truth): readonly Explained<GrantingOutcome>[] =>
    awards.filter(({ outcome }) => outcome.truth === truth);
  const being = (standing: LimitStanding): readonly Explained<LimitOutcome>[] =>
    limits.filter(({ outcome }) => standingOf(outcome) === standing);
  const notes = [...new Set(classes.flatMap(({ reason }) => reason.rule.note?.[language] ?? []))];
  const asked =
    awards.length === 0 ? everyOnce([...grants, ...limits].flatMap(({ outcome }) => outcome.missing)) : result.missing;
  const outcomes: readonly Section[] = [
    {
      label: say.labels.scope,
      entries: common.map(({ condition, reason }) =>
        marked(condition.truth, comparisonLine(condition, sceneOf(reason, language))),
      ),
    },
    { label: say.labels.granted, entries: having('yes').map(inFull) },
    { label: say.labels.undecided, entries: having('unknown').map(inFull) },
    { label: say.labels.refused, entries: refused(having('no')) },
    ...grantNames.flatMap((kind): readonly Section[] => {
      const own = grants.filter(({ outcome }) => outcome.kind === kind);
      return [
        { label: kinds[kind].heading[language], entries: own.filter(({ reason }) => !isRanked(reason)).map(inFull) },
        { label: say.labels.classes, entries: own.filter(({ reason }) => isRanked(reason)).map(ofClass) },
      ];
    }),
    { label: say.limits.labels.broken, entries: being('broken').map(ofLimit) },
    { label: say.limits.labels.open, entries: being('open').map(ofLimit) },
    { label: say.limits.labels.kept, entries: being('kept').map(ofLimit) },
    { label: say.limits.labels.idle, entries: idle(being('idle')) },
  ];
  const rest: readonly Section[] = [
    {
      label: awards.length === 0 ? say.labels.missing : say.labels.missingInAll,
      entries: missingEntries(asked, say, language),
    },
    { label: say.labels.readings, entries: ranked === undefined ? [] : classReadings(ranked, classes, language) },
    { label: say.labels.notices, entries: noticeEntries(result.notices, say, language) },
    { label: say.labels.note, entries: notes.map((note) => entry([note])) },
  ];
  const others = grants.map(({ outcome, reason }) => {
    const [scene, head] = [sceneOf(reason, language), headOf(outcome)];
    const occasion = { subject: result.subject, year: result.year };
    return say.answer(occasion, head.title(outcome, scene), head.answer(outcome, scene));
  });
  const [first = '', ...more] = summaryOf(result, others, language);
  const [named] = all;
  const shortTitles = shortTitlesOf(result, named?.reason, language);
  return [
    answer(first),
    ...more.map((line) => paragraph(line)),
    ...headerOf(result, named?.reason, language),
    ...outcomes.flatMap(blocksOf),
    ...targetBlocks(targetsTold(result), shortTitles, language, false),
    ...rest.flatMap(blocksOf),
  ];
};
