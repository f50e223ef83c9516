import { type Bilingual, type Details, type EvaluationCode, issue, type Issue } from '../issue/index.js';
import type { SubjectKind, Vocabulary } from '../subject/index.js';
import type { ColumnType, Row } from './condition.js';

/** A condition of a document that its rules refer to by its name. */
interface SharedCondition {
  readonly when: unknown;
  /** What it stands on. */
  readonly clauses: readonly string[];
}

/** The conditions that the rules of a document share, and the file they stand in. */
export interface SharedConditions {
  readonly file: string;
  readonly byName: Readonly<Record<string, SharedCondition>>;
}

/** What a condition may refer to, and where in which file it stands. */
export interface ParseContext {
  readonly file: string;
  readonly pointer: string;
  /** The columns of the rule's table and the fact type each can be compared with. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Its rows: what params that refer to columns come to. */
  readonly rows: readonly Row[];
  /** The amounts that the rule names. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the rule may be about: facts of other subjects are unknown to it. */
  readonly subjects: readonly SubjectKind[];
  /** Whether the rule goes through items: only then may it use facts about one. */
  readonly items: boolean;
  /** The words of the document. */
  readonly vocabulary: Vocabulary;
  /** Slugs of the rules of the same document. */
  readonly rules: ReadonlySet<string>;
  /** The conditions that rules of the document share; none where it is not a rule’s. */
  readonly shared?: SharedConditions;
  /** The slug of the rule itself, which it cannot refer to. */
  readonly self?: string;
  /** It was checked before, and is only to be read. */
  readonly isChecked?: boolean;
}

export type RawCondition = Readonly<Record<string, unknown>>;

// The parts of a walk that every step needs: what was found wrong so far, and the names used.
export interface Walk {
  readonly context: ParseContext;
  readonly issues: Issue[];
  /** Each name, and the shared condition that it stands in; of the rule’s own, none. */
  readonly names: Map<string, string | undefined>;
  /** What is remarked on comparisons, by their names. */
  readonly notes: Map<string, Bilingual>;
  /** The shared conditions that the walk is in. */
  readonly within: readonly string[];
}

export const walkIn = (context: ParseContext): Walk => ({
  context,
  issues: [],
  names: new Map(),
  notes: new Map(),
  within: [],
});

export const complain = (
  walk: Walk,
  code: EvaluationCode,
  pointer: string,
  found: unknown,
  details?: Details,
): undefined => {
  walk.issues.push(
    issue(code, { file: walk.context.file, pointer: `${walk.context.pointer}${pointer}` }, found, details),
  );
  return undefined;
};

const namePattern = /^[a-z][a-z0-9-]*$/u;

export const nameOf = (walk: Walk, raw: RawCondition, pointer: string, required: boolean): string | undefined => {
  const name = raw['name'];
  if (name === undefined && !required) return undefined;
  if (typeof name !== 'string' || !namePattern.test(name) || name in Object.prototype || walk.names.has(name)) {
    return complain(walk, 'condition-name', `${pointer}/name`, name);
  }
  walk.names.set(name, walk.within.at(-1));
  return name;
};
