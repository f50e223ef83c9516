import * as z from 'zod/mini';
import { kindFile } from '../kind-file.js';
import { common } from '../rule-schema.js';
import { bilingualSchema } from '../words.js';
import type { ServiceRule } from './service.js';

const schema = z.strictObject({
  ...common,
  kind: z.literal('service'),
  outcome: z.strictObject({ grants: bilingualSchema }),
});

/** How a service is written. */
export const serviceFile = kindFile<ServiceRule>()({
  schema,
  load: ({ outcome: { grants } }) => ({ value: { kind: 'service', grants } }),
});
