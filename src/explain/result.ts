import { librariesOf, type Reasoning, type Result } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import type { Truth } from '../truth/truth.js';
import { totalText } from './amount.js';
import { type AnyOutcome, answerTo, titleOf } from './answers.js';
import { commonTo } from './common.js';
import { comparisonLine, refusalLine } from './conditions.js';
import { headerOf } from './header.js';
import { answer, blocksOf, entry, type Entry, marked, type Page, type Section } from './page.js';
import { reasonFor, sceneOf } from './scene.js';
import { missingEntries, reasonEntries } from './sections.js';
import { keyOf } from './trace.js';
import { words } from './words/index.js';

interface Explained<Of extends AnyOutcome = AnyOutcome> {
  readonly outcome: Of;
  readonly reason: Reasoning;
}

const explained = <Of extends AnyOutcome>(outcomes: readonly Of[]): readonly Explained<Of>[] =>
  outcomes.map((outcome) => ({ outcome, reason: reasonFor(outcome) }));

// A refusal is told by what refuses, an open question by what is not met yet.
const settling = { yes: ['yes', 'unknown', 'no'], unknown: ['unknown', 'no'], no: ['no'] } as const satisfies Record<Truth, readonly Truth[]>;

/** The whole result as a page: the total, what it rests on, then every outcome by its verdict. */
export const resultPage = (result: Result, language: Language): Page => {
  const say = words[language];
  const awards = explained(result.awards);
  const standings = [...explained(librariesOf(result)), ...explained(result.entitlements)];
  const common = commonTo([...awards, ...standings].map(({ reason }) => reason));
  const said = new Set(common.map(({ condition }) => keyOf(condition)));

  const inFull = ({ outcome, reason }: Explained): Entry => {
    const scene = sceneOf(reason, language, said, settling[outcome.truth]);
    return marked(outcome.truth, [titleOf(outcome, scene), say.colon, answerTo(outcome, scene), say.stop], reasonEntries(outcome, scene));
  };

  const refused = (each: readonly Explained[]): readonly Entry[] => {
    const byReason = new Map<string, readonly Explained[]>();
    for (const one of each) {
      const key = JSON.stringify(refusalLine(sceneOf(one.reason, language)));
      byReason.set(key, [...(byReason.get(key) ?? []), one]);
    }
    return [...byReason.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const titles = [...new Set(group.map(({ outcome, reason }) => titleOf(outcome, sceneOf(reason, language))))];
      const why = refusalLine(sceneOf(first.reason, language));
      return titles.length === 1 ? [marked('no', [...titles, say.dash, ...why])] : [marked('no', why, titles.map((title) => entry([title])))];
    });
  };

  const having = (truth: Truth): readonly Explained[] => awards.filter(({ outcome }) => outcome.truth === truth);
  const sections: readonly Section[] = [
    { label: say.labels.scope, entries: common.map(({ condition, reason }) => marked(condition.truth, comparisonLine(condition, sceneOf(reason, language)))) },
    { label: say.labels.granted, entries: having('yes').map(inFull) },
    { label: say.labels.undecided, entries: having('unknown').map(inFull) },
    { label: say.labels.refused, entries: refused(having('no')) },
    { label: say.labels.libraries, entries: standings.filter(({ outcome }) => 'library' in outcome).map(inFull) },
    { label: say.labels.entitlements, entries: standings.filter(({ outcome }) => 'grants' in outcome).map(inFull) },
    { label: say.labels.missingInAll, entries: missingEntries(result.missing, say, language) },
  ];
  const occasion = { subject: result.subject, year: result.year };
  return [answer(say.total(occasion, totalText(result.total, say))), ...headerOf(result, awards[0]?.reason.document, language), ...sections.flatMap(blocksOf)];
};
