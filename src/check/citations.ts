import type { Expression } from '../rule/index.js';
import type { RuleFile } from '../kinds/written.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { CorpusCheck } from './folder.js';
import { once } from './once.js';

/** A place that names a clause. */
export interface Citation {
  readonly clause: string;
  readonly file: string;
  readonly path: FindingPath;
  /** What encodes the clause by citing it: `document/id`. Readings, oracles, defects and departments encode nothing. */
  readonly encoder: string | undefined;
  /** Sums and conflicts reach over documents; everything else stays in its own. */
  readonly anywhere: boolean;
}

/** The clauses that a calculation names, with where. */
const leavesOf = (
  expression: Expression,
  path: FindingPath,
): readonly { readonly clause: string; readonly path: FindingPath }[] => {
  if (typeof expression === 'string') return expression.startsWith('=') ? [] : [{ clause: expression, path }];
  return Object.entries(expression).flatMap(([key, parts]: [string, readonly (Expression | number)[]]) =>
    parts.flatMap((part, index) => (typeof part === 'number' ? [] : leavesOf(part, [...path, key, index]))),
  );
};

/** What a document calls itself, and its groups, where they encode a clause. */
export const ownEncoders = (id: string): { readonly document: string; readonly groups: string } => ({
  document: `${id}/document`,
  groups: `${id}/groups`,
});

/** The clauses by which amounts of a rule change from a day on, with where. */
const datedCites = ({
  parameters = {},
  outcome,
}: RuleFile): readonly { readonly path: FindingPath; readonly clauses: readonly string[] }[] => {
  const pays: unknown = 'pays' in outcome ? outcome.pays : undefined;
  return Object.entries({ ...parameters, '': pays }).flatMap(([name, written]) => {
    const path = name === '' ? ['outcome', 'pays'] : ['parameters', name];
    const stretches = Array.isArray(written) ? (written as readonly { readonly clauses?: readonly string[] }[]) : [];
    return stretches.map(({ clauses = [] }, index) => ({ path: [...path, index, 'clauses'], clauses }));
  });
};

/** The clauses that a rule cites, each once. */
export const citedBy = (rule: RuleFile): readonly string[] => [
  ...new Set([
    ...rule.clauses,
    ...Object.values(rule.cites ?? {}).flat(),
    ...datedCites(rule).flatMap(({ clauses }) => clauses),
  ]),
];

export const citationsOf = once((folder): readonly Citation[] => {
  const list = (
    clauses: readonly string[],
    file: string,
    path: FindingPath,
    encoder?: string,
    anywhere = false,
  ): readonly Citation[] =>
    clauses.map((clause, index) => ({ clause, file, path: [...path, index], encoder, anywhere }));
  const named = (
    cites: Readonly<Record<string, readonly string[]>> | undefined,
    file: string,
    key: string,
    encoder: string,
  ): readonly Citation[] =>
    Object.entries(cites ?? {}).flatMap(([name, clauses]) => list(clauses, file, [key, name], encoder));
  const own = ownEncoders(folder.id);
  const documentFile = folder.fileOf('document');
  const { readings, groups, targets, oracles, defects } = folder;
  return [
    ...named(folder.document?.scopeCites, documentFile, 'scopeCites', own.document),
    ...Object.entries(folder.document?.conditions ?? {}).flatMap(([name, { clauses }]) =>
      list(clauses, documentFile, ['conditions', name, 'clauses'], own.document),
    ),
    ...list(folder.document?.periodCites ?? [], documentFile, ['periodCites'], own.document),
    // What an amendment does away with is not there to cite it.
    ...(folder.raw.amends?.changes ?? []).flatMap(({ is, clauses }) =>
      is === null ? list(clauses, documentFile, ['amends'], own.document) : [],
    ),
    ...(folder.document?.departments ?? []).flatMap(({ clauses }, index) =>
      list(clauses, documentFile, ['departments', index, 'clauses']),
    ),
    ...targets.entries.flatMap(({ index, value: { id, figures } }) =>
      figures.map(({ clause }, at) => ({
        clause,
        file: targets.file,
        path: [index, 'figures', at, 'clause'],
        encoder: `${folder.id}/${id}`,
        anywhere: false,
      })),
    ),
    ...readings.entries.flatMap(({ index, value }) => list(value.clauses, readings.file, [index, 'clauses'])),
    ...groups.entries.flatMap(({ index, value }) => list(value.clauses, groups.file, [index, 'clauses'], own.groups)),
    ...oracles.entries.flatMap(({ index, value }) => [
      ...list(value.clauses, oracles.file, [index, 'clauses'], undefined, true),
      ...[...leavesOf(value.left, [index, 'left']), ...leavesOf(value.right, [index, 'right'])].map((leaf) => ({
        ...leaf,
        file: oracles.file,
        encoder: undefined,
        anywhere: true,
      })),
    ]),
    ...defects.entries.flatMap(({ index, value }) =>
      list(value.clauses, defects.file, [index, 'clauses'], undefined, true),
    ),
    ...folder.rules.flatMap(({ id, file, rule }) => [
      ...list(rule.clauses, file, ['clauses'], id),
      ...named(rule.cites, file, 'cites', id),
      ...datedCites(rule).flatMap(({ path, clauses }) => list(clauses, file, path, id)),
    ]),
  ];
});

/** Every clause named is a clause: of this document or, for oracles and defects, of any. */
export const checkCitations: CorpusCheck = (folder, all) => {
  const homes = new Map(all.flatMap(({ id, clauses }) => clauses.ids.map(({ value }) => [value, id] as const)));
  const own = new Set(folder.clauses.ids.map(({ value }) => value));
  // What an unreadable ledger holds is unknown: its own document may cite any clause, and sums any of others.
  if (!all.every(({ clauses }) => clauses.read)) return [];
  return citationsOf(folder).flatMap(({ clause, file, path, anywhere }): readonly Finding[] => {
    const home = homes.get(clause);
    if (own.has(clause) || (anywhere && home !== undefined)) return [];
    return [
      home === undefined
        ? finding('clause-unknown', file, path, clause)
        : finding('clause-foreign', file, path, clause, { home }),
    ];
  });
};
