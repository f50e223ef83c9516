import type { Trace } from '../condition/index.js';
import type { PlainObject } from '../edge/index.js';
import { outcomesIn } from '../engine/lists.js';
import { reasoning, type RuleOutcome } from '../engine/index.js';
import { HuiqiError } from '../issue/index.js';
import { loadPrepared, prepareDocument, type RuleFolders } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';
import { caseEngines } from './run.js';
import type { CaseTable, RuleTable } from './table.js';
import { isBy } from '../kinds/index.js';

/** Which verdicts cases bring about. */
type SeenTruths = ReadonlySet<Truth>;

/** What a case can bring about: a named condition of a rule, a row of its table, whether a limit is kept, a clause. */
export interface Covered {
  readonly document: string;
  readonly kind: 'condition' | 'row' | 'kept' | 'clause';
  /** `little-giant#never-before`, `dcmm[1]`, `004-051`. */
  readonly name: string;
  readonly seen: SeenTruths;
}

interface CoveredRule {
  readonly conditions?: unknown;
  readonly clauses?: readonly string[];
  readonly cites?: Readonly<Record<string, readonly string[]>>;
}

const conditionOf = (slug: string, name: string): string => `${slug}#${name}`;
const rowOf = (slug: string, row: number): string => `${slug}[${String(row + 1)}]`;

/** The names of a rule’s own conditions; one that refers to another rule is covered there. */
const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { name, condition } = value as PlainObject;
  const own = typeof name === 'string' && condition === undefined ? [name] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
};

/** Verdicts by what they are of. */
class SeenVerdicts {
  readonly #verdicts = new Map<string, Set<Truth>>();

  readonly add = (kind: Covered['kind'], name: string, truth: Truth): void => {
    const key = `${kind} ${name}`;
    this.#verdicts.set(key, (this.#verdicts.get(key) ?? new Set()).add(truth));
  };

  readonly of = (kind: Covered['kind'], name: string): SeenTruths => this.#verdicts.get(`${kind} ${name}`) ?? new Set();
}

const walk = (trace: Trace, tell: (name: string, truth: Truth) => void): void => {
  const name = trace.kind === 'comparison' ? trace.comparison.name : trace.name;
  if (name !== undefined) tell(name, trace.truth);
  if (trace.kind !== 'comparison') for (const part of trace.parts) walk(part, tell);
};

const slugOf = (rule: string): string => rule.replace(/^.*\//u, '');

/** Adds what an outcome shows: every condition of every row that was walked, and what came of it all. */
const look = (outcome: RuleOutcome, { clauses = [], cites = {} }: CoveredRule, seen: SeenVerdicts): void => {
  const slug = slugOf(outcome.rule);
  for (const { rows } of outcome[reasoning]().items)
    for (const { row, trace } of rows) {
      seen.add('row', rowOf(slug, row), trace.truth);
      walk(trace, (name, truth) => {
        seen.add('condition', conditionOf(slug, name), truth);
        for (const clause of cites[name] ?? []) seen.add('clause', clause, truth);
      });
    }
  const verdict = isBy(outcome, 'figure') ? outcome.holds : outcome.truth;
  if (isBy(outcome, 'figure') && outcome.applies === 'yes') seen.add('kept', slug, outcome.holds);
  if (!isBy(outcome, 'figure') || outcome.applies === 'yes')
    for (const clause of clauses) seen.add('clause', clause, verdict);
};

/** What there is to be covered in a document. */
const wholeOf = (document: string, files: RuleFolders[string], seen: SeenVerdicts): readonly Covered[] => {
  const { rules } = loadPrepared(prepareDocument(files));
  const covered = (kind: Covered['kind'], name: string): Covered => ({
    document,
    kind,
    name,
    seen: seen.of(kind, name),
  });
  const found = rules.flatMap((rule): readonly Covered[] => {
    const { conditions } = files.rules[rule.slug] as CoveredRule;
    return [
      ...[...new Set(namesIn(conditions))].map((name) => covered('condition', conditionOf(rule.slug, name))),
      ...(rule.rows.length < 2 ? [] : rule.rows.map((_, row) => covered('row', rowOf(rule.slug, row)))),
      ...(isBy(rule, 'figure') ? [covered('kept', rule.slug)] : []),
    ];
  });
  const clauses = new Set(rules.flatMap((rule) => rule.clauses));
  return [...found, ...[...clauses].sort().map((clause) => covered('clause', clause))];
};

/**
 * Of every condition, row, limit and clause of rules, which verdicts the cases about the rule bring about. A verdict
 * counts where a case states what the rule answers; whether it states it rightly, running the cases tells.
 *
 * @throws HuiqiError where a document cannot be loaded.
 */
export const coverageOf = (tables: readonly CaseTable[], folders: RuleFolders): readonly Covered[] => {
  const engines = caseEngines(folders);
  const own = tables.filter((table): table is RuleTable => table.kind === 'rules');
  return [...new Set(own.map(({ document }) => document))].sort().flatMap((document) => {
    const files = folders[document];
    if (files === undefined) return [];
    const seen = new SeenVerdicts();
    for (const table of own.filter((each) => each.document === document))
      for (const one of table.cases) {
        const meant = new Set(one.expected.flatMap((each) => ('rule' in each ? [each.rule] : [])));
        try {
          for (const outcome of outcomesIn(engines.result(table, one)))
            if (meant.has(outcome.rule)) look(outcome, files.rules[slugOf(outcome.rule)] as CoveredRule, seen);
        } catch (error) {
          // A case that is refused shows nothing.
          if (!(error instanceof HuiqiError)) throw error;
        }
      }
    return wholeOf(document, files, seen);
  });
};
