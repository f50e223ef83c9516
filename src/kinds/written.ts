import * as z from 'zod/mini';
import type { Issue } from '../issue/index.js';
import { awardFile } from './award/file.js';
import { type Kind, kindNames, type Rule } from './index.js';
import type { KindFile } from './kind-file.js';
import { libraryFile } from './library/file.js';
import { limitFile } from './limit/file.js';
import { serviceFile } from './service/file.js';

/** How each kind is written in rule files: asked of what is handed over, and not of what decides. */
const kindFiles = {
  award: awardFile,
  tier: libraryFile,
  service: serviceFile,
  limit: limitFile,
} as const satisfies Readonly<Record<Kind, object>>;

/** A kind's file as it is asked about a rule of its own. */
export const kindFileOf = ({ kind }: { readonly kind: Kind }): KindFile<z.ZodMiniObject, Rule> => kindFiles[kind];

type KindSchema = (typeof kindFiles)[Kind]['schema'];

export const ruleSchema = z.discriminatedUnion(
  'kind',
  Object.values(kindFiles).map(({ schema }): KindSchema => schema) as [KindSchema, ...KindSchema[]],
);
export type RuleFile = z.output<typeof ruleSchema>;

/** What is wrong with rules of one kind beside one another. */
export const issuesAmong = (rules: readonly Rule[], fileOf: (slug: string) => string): readonly Issue[] =>
  kindNames.flatMap(
    (kind) =>
      kindFileOf({ kind }).issuesAmong?.(
        rules.filter((rule) => rule.kind === kind),
        fileOf,
      ) ?? [],
  );
