import { type AwardOutcome, reasoning, reasonsOf } from '../../engine/index.js';
import { refusalLine } from '../../explain/conditions.js';
import type { PageLine } from '../../explain/page.js';
import { sceneOf } from '../../explain/scene.js';
import type { Bilingual, Language } from '../../issue/index.js';

/** An award that falls due in no year of a timeline, and what refuses it. */
export interface NeverDue extends Pick<AwardOutcome, 'rule' | 'title' | 'clauses' | 'reasons' | typeof reasoning> {
  /** The year whose refusal is told: the last in which the plan runs. */
  readonly year: number;
  readonly because: Bilingual;
}

const textOf = (line: PageLine): string =>
  line
    .map((span) => (typeof span === 'string' ? span : span.text))
    .join('')
    .trim();

export const neverDue = (outcome: AwardOutcome, year: number): NeverDue => {
  const { rule, title, clauses } = outcome;
  // Walked once for both languages: the walk is what costs.
  const reason = reasonsOf(outcome);
  const because = (language: Language): string => textOf(refusalLine(sceneOf(reason, language)));
  return {
    rule,
    title,
    year,
    because: { zh: because('zh'), en: because('en') },
    clauses,
    [reasoning]: outcome[reasoning],
  };
};
