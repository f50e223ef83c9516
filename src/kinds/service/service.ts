import * as z from 'zod';
import type { Bilingual } from '../../issue/index.js';
import { type RuleBase, ruleKind } from '../kind.js';
import { common } from '../rule-schema.js';
import { bilingualSchema } from '../words.js';

/** What a document grants beside money. */
export interface ServiceRule extends RuleBase {
  readonly kind: 'service';
  readonly grants: Bilingual;
}

const schema = z.strictObject({
  ...common,
  kind: z.literal('service'),
  outcome: z.strictObject({ grants: bilingualSchema }),
});

export const service = ruleKind<ServiceRule>()({
  noun: { zh: '服务', en: 'services' },
  heading: { zh: '服务与荣誉', en: 'Services and honours' },
  conditionsCalled: { zh: (title) => `${title}的条件`, en: (title) => `The conditions of ${title}` },
  decidedBy: 'conditions',
  schema,
  load: ({ outcome: { grants } }) => ({ value: { kind: 'service', grants } }),
});
