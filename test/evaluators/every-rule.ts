/** Every rule's own evaluator, with the files it holds and the fields it says it reads. */
import { fieldsRead } from '../../src/rule/fields-read.js';
import { nameIn } from '../../scripts/evaluators.js';
import { filesOf, type Folder, oneRule, type OneRule } from '../../scripts/one-rule.js';
import { documents, type DocumentId, documentIds } from '../../src/documents/index.js';
import type { RuleEvaluator, RuleOptions } from '../../src/engine/rule-answer.js';
import type { AwardOutcome, LimitOutcome } from '../../src/engine/index.js';
import * as fourUps from '../../src/evaluators/ningbo-four-ups-2021/index.js';
import * as plan from '../../src/evaluators/ningbo-plan-2021/index.js';
import * as renewal from '../../src/evaluators/ningbo-renewal-2021/index.js';
import * as growth from '../../src/evaluators/shaoxing-growth-2021/index.js';
import * as matrix from '../../src/evaluators/taizhou-matrix-2025/index.js';
import { type DocumentFiles, type Rule, loadDocument } from '../../src/rule/index.js';
import type { SubjectKind } from '../../src/subject/index.js';

/** What the answers of all kinds of rules have that is compared. */
export interface AnyAnswer extends Partial<AwardOutcome>, Omit<Partial<LimitOutcome>, 'kind' | keyof AwardOutcome> {
  readonly items?: readonly AwardOutcome[];
  readonly notLookedAt: readonly { readonly id: string }[];
  readonly notices: readonly unknown[];
}

export interface RuleAlone {
  readonly document: DocumentId;
  readonly rule: Rule;
  readonly parts: OneRule;
  readonly files: DocumentFiles;
  readonly fields: readonly string[];
  readonly evaluate: AnyEvaluator;
}

type AnyEvaluator = RuleEvaluator<unknown, RuleOptions & { readonly subject?: SubjectKind }, AnyAnswer>;

/** What is shipped, by the names of code. */
const shipped = {
  'ningbo-four-ups-2021': fourUps,
  'ningbo-plan-2021': plan,
  'ningbo-renewal-2021': renewal,
  'shaoxing-growth-2021': growth,
  'taizhou-matrix-2025': matrix,
} as unknown as Readonly<Record<DocumentId, Readonly<Record<string, AnyEvaluator>>>>;

export const everyRule: readonly RuleAlone[] = documentIds.flatMap((document) => {
  const folder = documents[document] as unknown as Folder;
  return Object.keys(folder.rules).map((slug): RuleAlone => {
    const parts = oneRule(slug, folder);
    const files = filesOf(parts, folder);
    const rule = loadDocument(files).rules.find((each) => each.slug === slug) as Rule;
    return {
      document,
      rule,
      parts,
      files,
      fields: fieldsRead(slug, files),
      evaluate: shipped[document][nameIn(slug)] as AnyEvaluator,
    };
  });
});

/** The readings among some choices that a rule knows. */
export const choicesOf = (
  { parts: { readings } }: RuleAlone,
  choices: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(choices).filter(([id, option]) =>
      readings.some((reading) => reading.id === id && reading.options.some((each) => each.id === option)),
    ),
  );

type Input = Readonly<Record<string, unknown>>;

const picked = (value: unknown, keys: readonly string[]): unknown =>
  Object.fromEntries(Object.entries((value ?? {}) as Input).filter(([key]) => keys.includes(key)));

/** An input with nothing in it but what is read. */
export const onlyRead = (input: Input, fields: readonly string[]): Input => {
  const inside = (group: string): readonly string[] =>
    fields.flatMap((field) => (field.startsWith(`${group}.`) ? [field.slice(group.length + 1)] : []));
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      if (fields.includes(key)) return [[key, value]];
      const own = inside(key);
      if (own.length === 0) return [];
      if (key !== 'years') return [[key, picked(value, own)]];
      return [
        [key, Object.fromEntries(Object.entries(value as Input).map(([year, each]) => [year, picked(each, own)]))],
      ];
    }),
  );
};

/** The field that an input path lies in: `years.2026.revenue` in `years.revenue`, `titles.0.on` in `titles`. */
export const fieldAt = (path: string): string =>
  path.replace(/^years\.\d+\./u, 'years.').replace(/^(titles|projects|received)\..*$/u, '$1');
