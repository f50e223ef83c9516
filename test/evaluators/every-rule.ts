/** Every rule's own evaluator, with the files it holds and the fields it says it reads. */
import { fieldsRead } from '../../src/rule/fields-read.js';
import { filesOf, type Folder, oneRule, type OneRule } from '../../scripts/one-rule.js';
import { documents, type DocumentId, documentIds } from '../../src/documents/index.js';
import type { RuleEvaluator, RuleOptions } from '../../src/engine/rule-answer.js';
import { ruleEvaluator } from '../../src/engine/rule-evaluator.js';
import type { AwardOutcome, LimitOutcome } from '../../src/engine/index.js';
import { resolve } from '../../src/resolve/index.js';
import { type Rule, loadDocument } from '../../src/rule/index.js';
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
  readonly fields: readonly string[];
  readonly evaluate: RuleEvaluator<unknown, RuleOptions & { readonly subject?: SubjectKind }, AnyAnswer>;
}

export const everyRule: readonly RuleAlone[] = documentIds.flatMap((document) => {
  const folder = documents[document] as unknown as Folder;
  return Object.keys(folder.rules).map((slug): RuleAlone => {
    const parts = oneRule(slug, folder);
    const files = filesOf(parts, folder);
    const rule = loadDocument(files).rules.find((each) => each.slug === slug) as Rule;
    const isTied = parts.groups.some(({ kind }) => kind !== 'receipts');
    const subjects = rule.subjects as readonly [SubjectKind, ...SubjectKind[]];
    return {
      document,
      rule,
      parts,
      fields: fieldsRead(slug, files),
      evaluate: ruleEvaluator({ rule: rule.id, files, subjects, shared: parts.shared, ...(isTied ? { resolve } : {}) }),
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
