import { canonicalJson, type Condition } from '../condition/index.js';
import { type Bilingual, HuiqiError } from '../issue/index.js';
import {
  bindRow,
  type Document,
  loadPrepared,
  prepareDocument,
  type Reading,
  type Rule,
  variantsBeside,
} from '../rule/index.js';
import { subjectsOf } from './bounding.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { DocumentFolder } from './folder.js';
import { loadedIn } from './loaded.js';
import { monthsAlone } from './months.js';
import { once } from './once.js';
import { groupForms, headForm, ruleForms, targetForms } from './meaning.js';
import { contradictingIn, isSatisfiable } from './satisfiable.js';

/**
 * What is well written and decides nothing: rows and conditions that no subject meets, groups that hold nothing apart,
 * options that leave every answer as it is. Looked for by the compiled rules, and so in a document that loads.
 */

interface CompiledDocument {
  readonly document: Document;
  readonly readings: readonly Reading[];
  /** The document under every other option of every reading. */
  readonly options: readonly { readonly reading: string; readonly option: string; readonly loaded: Document }[];
}

const compiled = (folder: DocumentFolder): CompiledDocument | undefined => {
  try {
    const prepared = prepareDocument(folder.raw, loadedIn(folder));
    const { readings } = prepared;
    return {
      document: loadPrepared(prepared),
      readings,
      options: variantsBeside(readings, {}, (chosen) => loadPrepared(prepared, { readings: chosen })),
    };
  } catch (error) {
    if (error instanceof HuiqiError) return undefined;
    throw error;
  }
};

/** A rule with one branch of an `any` in the place of all of them, and where that branch stands. */
interface Branch {
  readonly path: FindingPath;
  readonly own: Condition;
}

const branchesOf = (condition: Condition, path: FindingPath): readonly Branch[] => {
  switch (condition.kind) {
    case 'comparison':
    case 'reference':
      return [];
    case 'not':
      return branchesOf(condition.condition, [...path, 'not']).map((branch) => ({
        ...branch,
        own: { ...condition, condition: branch.own },
      }));
    case 'all':
    case 'any':
      return condition.conditions.flatMap((each, at): readonly Branch[] => {
        const here = [...path, condition.kind, at];
        const within = (own: Condition): Condition => ({
          ...condition,
          conditions: condition.conditions.map((one, place) => (place === at ? own : one)) as [Condition],
        });
        const inner = branchesOf(each, here).map((branch) => ({ ...branch, own: within(branch.own) }));
        return condition.kind === 'any' ? [{ path: here, own: each }, ...inner] : inner;
      });
  }
};

const isMetInRow = (document: Document, rule: Rule, own: Condition, row: number): boolean => {
  const whole: Condition = { kind: 'all', name: undefined, conditions: [own, ...rule.scope] };
  return isSatisfiable(bindRow(document.rules, whole, row, rule), subjectsOf(document, rule));
};

const isMet = (document: Document, rule: Rule, own: Condition): boolean =>
  rule.rows.some((_, row) => isMetInRow(document, rule, own, row));

/** A rule as one document has it, and by which option. */
type RuleVersion = readonly [document: Document, rule: Rule, by?: string];

/** The same rule in every document in which it, or what it refers to, is another. */
const versionsOf = ({ document, options }: CompiledDocument, rule: Rule): readonly RuleVersion[] => {
  const seen = new Set([ruleForms(document).get(rule.slug)]);
  const others = options.flatMap(({ reading, option, loaded }): readonly RuleVersion[] => {
    const [own, form] = [loaded.rules.find(({ slug }) => slug === rule.slug), ruleForms(loaded).get(rule.slug)];
    if (own === undefined || seen.has(form)) return [];
    seen.add(form);
    return [[loaded, own, `${reading}=${option}`]];
  });
  return [[document, rule], ...others];
};

/** Where a row stands in another version of its rule; -1 where it does not. */
const placeIn = (version: Rule, row: Rule['rows'][number] | undefined): number =>
  version.rows.findIndex((each) => canonicalJson(each) === canonicalJson(row ?? null));

const tableIn = (raw: unknown): string | undefined => {
  const { parameters = {} } = raw as { readonly parameters?: Readonly<Record<string, unknown>> };
  return Object.keys(parameters).find((name) => {
    const table = parameters[name];
    return typeof table === 'object' && table !== null && 'rows' in table;
  });
};

const labelOf = (rule: Rule, row: number): string =>
  ('rowLabels' in rule ? rule.rowLabels[row] : undefined) ?? String(row + 1);

/** Those conditions that contradict one another in the first row, in brackets. */
const contradicting = (document: Document, rule: Rule, own: Condition): Bilingual => {
  const condition: Condition = { kind: 'all', name: undefined, conditions: [own, ...rule.scope] };
  const found = contradictingIn(bindRow(document.rules, condition, 0, rule), subjectsOf(document, rule));
  return found.length < 2 ? { zh: '', en: '' } : { zh: `（${found.join('、')}）`, en: ` (${found.join(', ')})` };
};

/** What nothing meets, or nothing but under an option: the first version that lets something meet it tells. */
const unmetIn = (
  versions: readonly RuleVersion[],
  isMetIn: (version: RuleVersion) => boolean,
  never: () => Finding,
  byOption: (option: string) => Finding,
): readonly Finding[] => {
  const met = versions.find(isMetIn);
  if (met === undefined) return [never()];
  const [, , option] = met;
  return option === undefined ? [] : [byOption(option)];
};

/** Rows and branches that no version of a rule lets anything meet, or that only an option brings to life. */
const ruleFindings = (whole: CompiledDocument, rule: Rule, folder: DocumentFolder): readonly Finding[] => {
  const [file, raw] = [folder.fileOf(rule.slug), folder.raw.rules[rule.slug]];
  const versions = versionsOf(whole, rule);
  const { document } = whole;
  const conditionsUnmet = (
    path: FindingPath,
    own: Condition,
    isMetIn: (version: RuleVersion) => boolean,
  ): readonly Finding[] => {
    const details = { names: contradicting(document, rule, own) };
    return unmetIn(
      versions,
      isMetIn,
      () => finding('condition-unreachable', file, path, undefined, details),
      (option) => finding('met-by-option', file, path, undefined, { ...details, option }),
    );
  };
  const all = conditionsUnmet(['conditions'], rule.own, ([of, own]) => isMet(of, own, own.own));
  if (all.length > 0) return all;
  const table = tableIn(raw);
  const rows = rule.rows.flatMap((values, row): readonly Finding[] => {
    if (table === undefined) return [];
    const [path, label] = [['parameters', table, 'rows', row], labelOf(rule, row)];
    const isMetThere = ([of, own]: RuleVersion): boolean => {
      const place = placeIn(own, values);
      return place !== -1 && isMetInRow(of, own, own.own, place);
    };
    return unmetIn(
      versions,
      isMetThere,
      () => finding('row-dead', file, path, label),
      (option) => finding('met-by-option', file, path, label, { names: { zh: '', en: '' }, option }),
    );
  });
  const branches = branchesOf(rule.own, ['conditions']).flatMap(({ own, path }) => {
    const inVersion = (version: Rule): Condition | undefined =>
      version === rule
        ? own
        : branchesOf(version.own, ['conditions']).find((each) => each.path.join() === path.join())?.own;
    return conditionsUnmet(path, own, ([of, version]) => {
      const there = inVersion(version);
      return there !== undefined && isMet(of, version, there);
    });
  });
  return [...monthsAlone(whole.document, rule, raw, file), ...rows, ...branches];
};

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, form]) => b.get(key) === form);

const decidesAlike = (a: Document, b: Document): boolean =>
  headForm(a) === headForm(b) &&
  isSame(groupForms(a), groupForms(b)) &&
  isSame(targetForms(a), targetForms(b)) &&
  isSame(ruleForms(a), ruleForms(b));

const byDefault: Bilingual = { zh: '默认', en: 'the default' };

/** Options under which everything is decided as by default, or as under an option of the same reading before them. */
const unfelt = (
  { document, readings, options }: CompiledDocument,
  { readings: { file } }: DocumentFolder,
): readonly Finding[] =>
  options.flatMap(({ reading, option, loaded }, index): readonly Finding[] => {
    const at = readings.findIndex(({ id }) => id === reading);
    const place = readings[at]?.options.findIndex(({ id }) => id === option) ?? 0;
    const twin = options.slice(0, index).find((each) => each.reading === reading && decidesAlike(each.loaded, loaded));
    const named = twin === undefined ? undefined : { zh: `“${twin.option}”`, en: `“${twin.option}”` };
    const other = decidesAlike(document, loaded) ? byDefault : named;
    return other === undefined ? [] : [finding('reading-unfelt', file, [at, 'options', place], option, { other })];
  });

const lookedThrough = (folder: DocumentFolder): readonly Finding[] => {
  const whole = compiled(folder);
  if (whole === undefined) return [];
  return [...whole.document.rules.flatMap((rule) => ruleFindings(whole, rule, folder)), ...unfelt(whole, folder)];
};

/** What decides nothing in a document that is otherwise as it should be. */
export const checkDeciding = once(lookedThrough);
