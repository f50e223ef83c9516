import type { Issue } from '../issue/index.js';
import type { Rule } from '../kinds/index.js';
import { issuesAmong } from '../kinds/written.js';
import {
  cityIssues,
  districtIssues,
  duplicates,
  groupIssues,
  placeNameIssues,
  supersessionIssues,
} from './consistency.js';
import type { Header } from './document-header.js';
import type { LoadedRule } from './load-rule.js';
import type { PreparedDocument } from './prepared-document.js';
import { fileIn } from './read-file.js';
import { referenceIssues } from './references.js';
import type { GroupFile } from './schema.js';
import { onceEach, sharedIssues } from './shared-conditions.js';
import type { IndicatorFile } from './target-schema.js';

interface SettingParts extends Pick<PreparedDocument, 'id' | 'header' | 'clauses'> {
  readonly loaded: ReadonlyMap<string, LoadedRule>;
  readonly bySlug: ReadonlyMap<string, Rule | undefined>;
  readonly groups: readonly GroupFile[];
  readonly targets: readonly IndicatorFile[];
  readonly capIssues: readonly Issue[];
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** What is wrong with each part of a setting. */
export const partIssues = ({
  id,
  header: { document },
  clauses,
  loaded,
  bySlug,
  groups,
  targets,
  capIssues,
}: SettingParts): readonly Issue[] => [
  ...onceEach([...loaded.values()].flatMap((each) => (each.ok ? [] : each.issues))),
  ...sharedIssues(document, bySlug, clauses, fileIn(id, 'document')),
  ...groupIssues(groups, bySlug, fileIn(id, 'groups'), id),
  ...capIssues,
  ...duplicates(idsOf(groups), fileIn(id, 'groups')),
  ...duplicates(idsOf(targets), fileIn(id, 'targets')),
];

/** What does not go together, where each part by itself is as it should be. */
export const togetherIssues = (id: string, { document, scope }: Header, rules: readonly Rule[]): readonly Issue[] => [
  ...placeNameIssues(document, fileIn(id, 'document')),
  ...cityIssues(document, scope, fileIn(id, 'document')),
  ...districtIssues(document, scope, fileIn(id, 'document')),
  ...supersessionIssues(document, fileIn(id, 'document')),
  ...referenceIssues(rules, (slug) => fileIn(id, slug)),
  ...issuesAmong(rules, (slug) => fileIn(id, slug)),
];
