/**
 * What one rule needs of its document and no more: its file and those of the rules it refers to, the readings, groups and
 * clauses that concern it. An app that wants one rule then bundles one rule.
 */
import type { SharedGroup } from '../src/engine/rule-answer.js';
import type { Bilingual } from '../src/issue/index.js';
import type { ClauseCitation, DocumentFiles } from '../src/rule/index.js';
import { citedClauses } from './cited-clauses.js';
import { isBy, kindNames } from '../src/kinds/index.js';

type Json = Readonly<Record<string, unknown>>;

interface Change extends Json {
  readonly rule?: string;
  readonly group?: string;
  readonly target?: string;
  readonly document?: true;
  readonly part: string;
  readonly to: unknown;
}

interface Option extends Json {
  readonly id: string;
  readonly changes: readonly Change[];
}

interface Reading extends Json {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly options: readonly Option[];
}

interface Group extends Json {
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: string;
  readonly clauses: readonly string[];
  readonly active?: boolean;
  readonly members?: readonly string[];
}

interface RuleJson extends Json {
  readonly clauses: readonly string[];
  readonly cites?: Readonly<Record<string, readonly string[]>>;
}

interface Clause extends Json {
  readonly id: string;
}

/** The files of a document, as JSON. */
export interface Folder {
  readonly document: Json & {
    readonly scopeCites?: Readonly<Record<string, readonly string[]>>;
    readonly conditions?: Readonly<Record<string, { readonly clauses: readonly string[]; readonly when: unknown }>>;
  };
  readonly rules: Readonly<Record<string, RuleJson>>;
  readonly readings: readonly Reading[];
  readonly groups: readonly Group[];
  readonly clauses: readonly Clause[];
  /** Of a text as it stands amended, by what. */
  readonly amends?: DocumentFiles['amends'];
}

export interface OneRule {
  /** The rule's own file and those of the rules it refers to. */
  readonly slugs: readonly string[];
  readonly readings: readonly Reading[];
  readonly groups: readonly Group[];
  readonly clauses: readonly ClauseCitation[];
  readonly shared: readonly SharedGroup[];
}

const everyValue = (value: unknown, key: string): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && key in value ? [(value as Json)[key]] : [];
  return [...own, ...Object.values(value).flatMap((each) => everyValue(each, key))];
};

const textsAt = (value: unknown, key: string): readonly string[] =>
  everyValue(value, key).filter((each) => typeof each === 'string');

/** What readings may put into a rule. */
const changedIn = (slug: string, readings: readonly Reading[]): readonly unknown[] =>
  readings.flatMap(({ options }) =>
    options.flatMap(({ changes }) => changes.filter(({ rule }) => rule === slug).map(({ to }) => to)),
  );

/** A rule and all that its conditions, or a reading's change of them, refer to. */
const withReferred = (start: string, { document, rules, readings }: Folder): readonly string[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const [rule, shared] = [rules[name], document.conditions?.[name]];
    if (found.has(name) || (rule === undefined && shared === undefined)) return;
    found.add(name);
    const asks = rule === undefined ? [shared?.when] : [rule['conditions'], rule['outcome'], changedIn(name, readings)];
    for (const other of textsAt(asks, 'condition')) visit(other);
  };
  visit(start);
  return [...found];
};

const isShared = (name: string, { document: { conditions = {} } }: Folder): boolean => Object.hasOwn(conditions, name);

/** Facts that a title past its term answers otherwise. */
const hangsOnTerms = (name: string, { document, rules, readings }: Folder): boolean =>
  textsAt([rules[name], document.conditions?.[name], changedIn(name, readings)], 'fact').includes('holdsTitle');

const sharedIn = (slug: string, { groups, readings }: Folder): readonly SharedGroup[] =>
  groups
    .filter(({ members = [] }) => members.includes(slug) && members.some((member) => member !== slug))
    .map(({ id, title, members = [], active = true }) => ({
      id,
      title,
      members: members.filter((member) => member !== slug),
      active,
      under: readings.flatMap(({ id: reading, options }) =>
        options.flatMap(({ id: option, changes }) =>
          changes
            .filter(({ group, part }) => group === id && part === 'active')
            .map(({ to }) => ({ reading, option, active: to === true })),
        ),
      ),
    }));

/** The kinds whose rules pay money. */
const paying: readonly string[] = kindNames.filter((kind) => isBy({ kind }, 'money'));

/** What the rule of a slug needs of its document's folder. */
export const oneRule = (slug: string, folder: Folder): OneRule => {
  const referred = withReferred(slug, folder);
  const slugs = referred.filter((each) => !isShared(each, folder));
  const rules = slugs.flatMap((each) => folder.rules[each] ?? []);
  const pays = paying.includes(String(folder.rules[slug]?.['kind']));
  const groups = folder.groups.filter(({ kind, members = [] }) =>
    kind === 'receipts' ? pays : members.every((member) => member === slug),
  );
  const isKept = ({ rule, group, document, part }: Change): boolean => {
    if (rule !== undefined) return rule === slug || (slugs.includes(rule) && part.startsWith('conditions'));
    if (group !== undefined) return groups.some(({ id }) => id === group);
    if (part.startsWith('conditions.')) return referred.includes(part.split('.')[1] ?? '');
    return document === true && referred.some((each) => hangsOnTerms(each, folder));
  };
  const groupsShared = sharedIn(slug, folder);
  const turns = ({ id }: Reading): boolean =>
    groupsShared.some(({ under }) => under.some(({ reading }) => reading === id));
  const readings = folder.readings
    .map((reading) => ({
      ...reading,
      options: reading.options.map((option) => ({ ...option, changes: option.changes.filter(isKept) })),
    }))
    .filter((reading) => turns(reading) || reading.options.some(({ changes }) => changes.length > 0));
  const cited = new Set([
    ...rules.flatMap(({ clauses, cites = {} }) => [...clauses, ...Object.values(cites).flat()]),
    ...Object.values(folder.document.scopeCites ?? {}).flat(),
    // All that it names stand in the document’s file, and are held to clauses with it.
    ...Object.values(folder.document.conditions ?? {}).flatMap(({ clauses }) => clauses),
    ...groups.flatMap(({ clauses }) => clauses),
    ...readings.flatMap(({ clauses }) => clauses),
  ]);
  return {
    slugs,
    readings,
    groups,
    clauses: citedClauses(folder.clauses.filter(({ id }) => cited.has(id))),
    shared: groupsShared,
  };
};

/** The same as files that can be loaded. */
export const filesOf = ({ slugs, readings, groups, clauses }: OneRule, folder: Folder): DocumentFiles => ({
  document: folder.document,
  rules: Object.fromEntries(slugs.map((slug) => [slug, folder.rules[slug]])),
  readings,
  groups,
  clauses,
  ...(folder.amends === undefined ? {} : { amends: folder.amends }),
});
