import { canonicalJson } from '../condition/index.js';
import type { DocumentId } from '../documents/index.js';
import { type OperationTold, toldOfEach } from '../reform/index.js';
import {
  type Change,
  changedFiles,
  type DocumentFiles,
  filesInFull,
  prepareDocument,
  type PreparedDocument,
  readingsOf,
} from '../rule/index.js';
import { partsOfName, type Scenario, type ScenarioReform } from './scenario.js';

/** Which reforms a figure cites: whatever one of them made says so, by its name. */

/** What tells of a scenario which reforms made a figure. */
export type CitedScenario = Pick<Scenario, 'compare' | 'documents' | 'reforms' | 'readings' | 'rules'>;

/** Of a setting by its name, the reforms that bear on what a rule pays in a year; of what stands under no rule, those on any. */
export type Cites = (setting: string, year: number, document: string, rule: string) => readonly string[];

/** What a reform bears on in a document: rules by their slugs, or all of it. */
interface Bearing {
  readonly reform: string;
  readonly rules: ReadonlySet<string>;
  readonly isWhole: boolean;
  readonly isAny: boolean;
}

/** Rules that refer to one that is changed change with it. */
const withReferring = (changed: ReadonlySet<string>, rules: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const all = new Set(changed);
  const texts = Object.entries(rules).map(([slug, rule]) => [slug, JSON.stringify(rule)] as const);
  for (let before = -1; before < all.size;) {
    before = all.size;
    for (const [slug, text] of texts)
      if (!all.has(slug) && [...all].some((each) => text.includes(`"${each}"`) || text.includes(`/${each}"`)))
        all.add(slug);
  }
  return all;
};

const isSame = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** What of a document the readings of a reform change, beside those of the base. */
const byReadings = (
  reform: ScenarioReform,
  known: PreparedDocument,
  { readings, rules }: CitedScenario,
  id: DocumentId,
): { readonly rules: readonly string[]; readonly isWhole: boolean; readonly isAny: boolean } => {
  if (reform.readings === undefined) return { rules: [], isWhole: false, isAny: false };
  const filesOf = (own: object): ReturnType<typeof changedFiles> =>
    changedFiles(known, {
      readings: readingsOf(rules[id], Object.assign({}, readings, own)),
    });
  const [before, after] = [filesOf({}), filesOf(reform.readings)];
  const slugs = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])];
  const changed = slugs.filter((slug) => !isSame(before.rules[slug], after.rules[slug]));
  const isWhole = !isSame(before.document, after.document);
  return { rules: changed, isWhole, isAny: isWhole || changed.length > 0 || !isSame(before.groups, after.groups) };
};

const bearingOf = (
  reform: ScenarioReform,
  changes: readonly Change[],
  files: Readonly<Record<string, unknown>>,
  read: ReturnType<typeof byReadings>,
): Bearing => ({
  reform: reform.id,
  rules: withReferring(new Set([...changes.flatMap(({ rule }) => rule ?? []), ...read.rules]), files),
  isWhole: read.isWhole || changes.some(({ document }) => document === true),
  isAny: read.isAny || changes.length > 0,
});

/** Reforms of a scenario by what they bear on, worked out once for each setting, document and year. */
export const citesOf = (scenario: CitedScenario): Cites => {
  const {
    documents: [first],
    reforms,
  } = scenario;
  const prepared = new Map<string, PreparedDocument>();
  const bearings = new Map<string, readonly Bearing[]>();
  const bearingsIn = (setting: string, year: number, id: DocumentId): readonly Bearing[] => {
    const known = prepared.get(id) ?? prepareDocument(scenario.rules[id]);
    prepared.set(id, known);
    const parts = partsOfName(setting).flatMap((part) => reforms.find((each) => each.id === part) ?? []);
    const readings = readingsOf(
      scenario.rules[id],
      Object.assign({}, scenario.readings, ...parts.map((each) => each.readings ?? {})) as Scenario['readings'],
    );
    const own = parts.map(({ document = first, changes = [] }) => (document === id ? changes : []));
    const told = toldOfEach(own, known, { year, readings });
    const { rules } = changedFiles(known, { readings });
    return parts.map((each, at) =>
      bearingOf(
        each,
        (told[at] ?? []).flatMap(({ changes }) => changes),
        rules,
        byReadings(each, known, scenario, id),
      ),
    );
  };
  return (setting, year, document, rule) => {
    const key = `${setting}\n${String(year)}\n${document}`;
    const own = bearings.get(key) ?? bearingsIn(setting, year, document as DocumentId);
    bearings.set(key, own);
    const slug = rule.slice(document.length + 1);
    return own.flatMap(({ reform, rules, isWhole, isAny }) =>
      isWhole || (rule === '' ? isAny : rules.has(slug)) ? [reform] : [],
    );
  };
};

/** One change that a setting makes, with the reform that it is of and the places in the text that it stands in for. */
export interface CitedChange extends Omit<OperationTold, 'changes'> {
  readonly reform: string;
  /** The rule that it is of; nothing of what is not a rule. */
  readonly rule?: string;
  readonly places: readonly string[];
}

const placesOf = ({ rules, clauses }: DocumentFiles, slugs: readonly string[]): readonly string[] => {
  const all = (Array.isArray(clauses) ? clauses : []) as readonly { readonly id?: unknown; readonly place?: unknown }[];
  const cited = slugs.flatMap((slug) => {
    const own = (rules[slug] as { readonly clauses?: unknown } | undefined)?.clauses;
    return Array.isArray(own) ? (own as readonly unknown[]) : [];
  });
  return [...new Set(cited)].flatMap((id) => {
    const place = all.find((each) => each.id === id)?.place;
    return typeof place === 'string' ? [place] : [];
  });
};

/** What a setting changes of the text, reform by reform, in the last year of the run. */
export const citedChangesOf = (
  scenario: CitedScenario & Pick<Scenario, 'through'>,
  parts: readonly ScenarioReform[],
): readonly CitedChange[] => {
  const {
    documents: [first],
    through: year,
  } = scenario;
  const all = Object.assign({}, scenario.readings, ...parts.map((each) => each.readings ?? {})) as Scenario['readings'];
  const byRules = scenario.documents.flatMap((id) => {
    const files = scenario.rules[id];
    const own = parts.map(({ document = first, changes = [] }) => (document === id ? changes : []));
    if (own.every(({ length }) => length === 0)) return [];
    const told = toldOfEach(own, prepareDocument(files), { year, readings: readingsOf(files, all) });
    return told.flatMap((operations, at) =>
      operations.map(({ changes, ...each }): CitedChange => {
        const slugs = [...new Set(changes.flatMap(({ rule }) => rule ?? []))];
        const [slug] = slugs;
        return {
          reform: parts[at]?.id ?? '',
          ...each,
          ...(slug === undefined ? {} : { rule: `${id}/${slug}` }),
          places: placesOf(filesInFull(files), slugs),
        };
      }),
    );
  });
  const read = parts.flatMap(({ id, readings = {} }) =>
    Object.entries(readings).map(([reading, option]): CitedChange => {
      const from = scenario.readings[reading];
      return {
        reform: id,
        about: `readings.${reading}`,
        does: 'changes',
        ...(from === undefined ? {} : { from }),
        to: option,
        places: [],
      };
    }),
  );
  return [...byRules, ...read];
};
