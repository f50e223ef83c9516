/**
 * What rules are: each kind in a folder of its own, with how it is written in a rule file, how it is
 * read and what is made of it. A new kind is a folder and a line in `kinds`. Takes conditions and
 * facts; knows no document, no subject's result and no other kind.
 */
import * as z from 'zod';
import { award } from './award/award.js';
import type { RuleKind } from './kind.js';
import { library } from './library/library.js';
import { limit } from './limit/limit.js';
import { service } from './service/service.js';

/** Every kind, by what rule files call it. */
export const kinds = { award, tier: library, service, limit } as const;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;

/** A rule as it was read, of whatever kind. */
export type Rule = {
  [Name in Kind]: Kinds[Name] extends RuleKind<Kinds[Name]['schema'], infer Loaded> ? Loaded : never;
}[Kind];

type Schema = Kinds[Kind]['schema'];

export const ruleSchema = z.discriminatedUnion(
  'kind',
  Object.values(kinds).map(({ schema }): Schema => schema) as [Schema, ...Schema[]],
);
export type RuleFile = z.output<typeof ruleSchema>;

export * from './award/index.js';
export type { RuleBase, RuleKind } from './kind.js';
export { alternativesOf, type TierRule } from './library/library.js';
export * from './limit/index.js';
export type { ServiceRule } from './service/service.js';
