import * as z from 'zod/mini';
import { asZod } from '../schema/as-zod.js';
import type { EnterpriseInput } from './inputs.js';
import { schemas } from './schemas.js';

export const enterpriseSchema: z.ZodMiniType<EnterpriseInput, EnterpriseInput> = /* @__PURE__ */ z.lazy(() =>
  asZod(schemas.enterprise),
);
