import { kindFile } from '../kind-file.js';
import type { MeasuringRule } from './measuring.js';
import { measuringSchema } from './schema.js';
import { readLimit } from './terms.js';

/** How a kind of rule is written that asks something of a figure. */
const measuringFile = <const Name extends string>(name: Name) =>
  kindFile<MeasuringRule<Name>>()({
    schema: measuringSchema(name),
    load: (rule, { table, file, conditionAt }) => {
      const { outcome } = rule;
      const own = { kind: name, force: outcome.force } as const;
      if ('says' in outcome) {
        const holds = outcome.holds === undefined ? undefined : conditionAt(outcome.holds, '/outcome/holds');
        return { value: { ...own, terms: undefined, permission: { holds, says: outcome.says } } };
      }
      const terms = readLimit(outcome, rule.parameters, table, file);
      return terms.issues === undefined ? { value: { ...own, terms: terms.value, permission: undefined } } : terms;
    },
  });

/** How a limit is written. */
export const limitFile = measuringFile('limit');
