import type { Bilingual } from '../../issue/index.js';
import { grantKind } from '../grant.js';
import type { RuleBase } from '../kind.js';

export interface Library {
  readonly library: Bilingual;
  /** `priority`: failing the conditions ranks an enterprise lower and does not shut it out. */
  readonly force: 'eligible' | 'priority';
}

/** A library of a document: it takes those whose conditions hold. */
export interface TierRule extends RuleBase, Library {
  readonly kind: 'tier';
  /** Its place among ranked libraries, the higher rank the higher class. */
  readonly class: { readonly answer: string; readonly rank: number } | undefined;
  /** What its alternatives are called, by the names of their conditions. */
  readonly criteria: Readonly<Record<string, Bilingual>>;
}

/** A library that has a place among others of its document. */
export type RankedLibrary = TierRule & { readonly class: NonNullable<TierRule['class']> };

export const isRankedLibrary = (rule: RuleBase & { readonly kind: string }): rule is RankedLibrary =>
  rule.kind === 'tier' && 'class' in rule && rule.class !== undefined;

const cannotTell: Bilingual = { zh: '信息不足', en: 'information missing' };

/** Of ranked libraries whose conditions hold, the highest is the answer: none of them takes the enterprise by itself. */
const rankedAnswers = {
  yes: { zh: '符合入库条件', en: 'conditions met' },
  no: { zh: '不符合入库条件', en: 'conditions not met' },
  unknown: cannotTell,
};

const lowerPriority: Bilingual = {
  zh: '不属重点对象（不影响入库）',
  en: 'not a priority (no bar)',
};

export const library = grantKind<TierRule, Library>()({
  list: 'tiers',
  selects: true,
  noun: { zh: '培育库', en: 'pools' },
  heading: { zh: '培育库', en: 'Pools' },
  conditionsCalled: { zh: (title) => `${title}的入库条件`, en: (title) => `The conditions of ${title}` },
  traits: ({ class: ranked, criteria }) => ({
    ...(ranked === undefined ? {} : { ranked: true }),
    ...(Object.keys(criteria).length === 0 ? {} : { criteria }),
  }),
  given: ({ library: name, force }) => ({ library: name, force }),
  answers: ({ library: name, force }, { traits, isInScope }) =>
    traits.ranked === true
      ? rankedAnswers
      : {
          yes: {
            zh: `符合${name.zh}的条件，是否列入由主管部门确定`,
            en: `meets the conditions for the ${name.en}; selection rests with the authority`,
          },
          no: force === 'priority' && isInScope() ? lowerPriority : { zh: '不符合条件', en: 'does not qualify' },
          unknown: cannotTell,
        },
});
