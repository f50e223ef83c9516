import type { Bilingual } from '../../issue/index.js';
import { grantKind } from '../grant.js';
import type { RuleBase } from '../kind.js';

export interface Service {
  readonly grants: Bilingual;
}

/** What a document grants beside money. */
export interface ServiceRule extends RuleBase, Service {
  readonly kind: 'service';
}

export const service = grantKind<ServiceRule, Service>()({
  list: 'services',
  noun: { zh: '服务', en: 'services' },
  heading: { zh: '服务与荣誉', en: 'Services and honours' },
  conditionsCalled: { zh: (title) => `${title}的条件`, en: (title) => `The conditions of ${title}` },
  given: ({ grants }) => ({ grants }),
  answers: ({ grants }) => ({
    yes: { zh: `符合条件：${grants.zh}`, en: `qualifies for ${grants.en}` },
    no: { zh: '不符合条件', en: 'does not qualify' },
    unknown: { zh: '信息不足', en: 'information missing' },
  }),
});
