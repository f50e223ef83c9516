import { issue, type Issue } from '../issue/index.js';
import type { DocumentFile } from './schema.js';

/** What is wrong in a condition that several rules share is told once, and not by each. */
export const onceEach = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((each) => [JSON.stringify([each.code, each.place, each.found]), each])).values(),
];

/** Conditions that rules share: of another name than all rules, since both are referred to alike, and standing on clauses. */
export const sharedIssues = (
  { conditions = {} }: Pick<DocumentFile, 'conditions'>,
  rules: Pick<ReadonlyMap<string, unknown>, 'has'>,
  clauses: Pick<ReadonlyMap<string, unknown>, 'has'>,
  file: string,
): readonly Issue[] =>
  Object.entries(conditions).flatMap(([name, { clauses: cited }]) => [
    ...(rules.has(name) ? [issue('id-duplicate', { file, pointer: `/conditions/${name}` }, name)] : []),
    ...cited.flatMap((clause, index) =>
      clauses.has(clause)
        ? []
        : [issue('clause-unknown', { file, pointer: `/conditions/${name}/clauses/${String(index)}` }, clause)],
    ),
  ]);
