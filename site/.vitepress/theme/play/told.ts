/** The fields that a situation is told by, and what is wrong with what they hold. */
import type { Issue } from 'huiqi';
import type { FormField } from 'huiqi/form';
import { computed, type ComputedRef } from 'vue';
import type { FieldProblem } from '../../../play/field-problem.js';
import { withValue } from '../../../play/paths.js';
import type { Answers, Asked, Engine } from './answers.js';

export interface SaidIssue {
  readonly issue: Issue;
  readonly text: string;
}

export interface Told {
  readonly fields: ComputedRef<readonly FormField[]>;
  readonly issues: ComputedRef<readonly SaidIssue[]>;
  readonly problems: ComputedRef<ReadonlyMap<string, FieldProblem>>;
  /** What would be wrong with an answer, before it is taken. */
  readonly wrongAt: (path: string, value: unknown) => FieldProblem | undefined;
}

export const useTold = (
  { situation }: Asked,
  { engine, answered, answerOf, deciderOf }: Answers,
  language: 'zh' | 'en',
): Told => {
  const fields = computed<readonly FormField[]>(() => {
    const now = situation.value;
    if (engine.value === undefined || now === undefined) return [];
    const choices = deciderOf(now)?.mattersOf(now.document) ?? [];
    return engine.value
      .formFields(now.subject as Parameters<Engine['formFields']>[0])
      .map((field) =>
        field.path === 'received.*.matter' && choices.length > 1
          ? { ...field, answer: { kind: 'choice', choices } }
          : field,
      );
  });
  const issues = computed<readonly SaidIssue[]>(() => {
    const found = answered.value;
    if (found === undefined || found.ok) return [];
    return found.issues.map((issue) => ({ issue, text: engine.value?.describeIssue(issue, language) ?? '' }));
  });
  const problemOf = (issue: Issue, input: unknown): FieldProblem | undefined =>
    engine.value?.fieldProblem(issue, input, language);
  const problems = computed<ReadonlyMap<string, FieldProblem>>(
    () =>
      new Map(
        issues.value.flatMap(({ issue }) => {
          const problem = problemOf(issue, situation.value?.input);
          return problem === undefined ? [] : [['path' in issue.place ? issue.place.path : '', problem] as const];
        }),
      ),
  );
  const wrongAt = (path: string, value: unknown): FieldProblem | undefined => {
    if (situation.value === undefined) return undefined;
    const asked = { ...situation.value, input: withValue(situation.value.input, path, value) };
    const found = answerOf(asked);
    const issue = found?.ok === false ? found.issues[0] : undefined;
    return issue === undefined ? undefined : problemOf(issue, asked.input);
  };
  return { fields, issues, problems, wrongAt };
};
