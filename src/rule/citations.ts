import { issue, type Issue } from '../issue/index.js';
import { isDated as changesByDay } from '../kinds/dated.js';
import type { RuleFile } from '../kinds/written.js';
import type { RuleContext } from './rule-context.js';

export const citationIssues = (
  rule: RuleFile,
  names: readonly string[],
  { clauses, rewritten }: RuleContext,
  file: string,
): readonly Issue[] => {
  const unknown = (cited: readonly string[], pointer: (index: number) => string): readonly Issue[] =>
    cited.flatMap((clause, index) =>
      clauses.has(clause) ? [] : [issue('clause-unknown', { file, pointer: pointer(index) }, clause)],
    );
  return [
    ...unknown(rule.clauses, (index) => `/clauses/${String(index)}`),
    ...Object.entries({ ...rule.parameters, '': 'pays' in rule.outcome ? rule.outcome.pays : undefined }).flatMap(
      ([name, written]) => {
        const pointer = name === '' ? '/outcome/pays' : `/parameters/${name}`;
        const stretches = changesByDay(written) ? (written as readonly { readonly clauses?: readonly string[] }[]) : [];
        return stretches.flatMap(({ clauses: cited = [] }, at) =>
          unknown(cited, (index) => `${pointer}/${String(at)}/clauses/${String(index)}`),
        );
      },
    ),
    ...Object.entries(rule.cites ?? {}).flatMap(([name, cited]) => [
      ...(rewritten || names.includes(name)
        ? []
        : [
            issue('value-misfit', { file, pointer: `/cites/${name}` }, name, {
              detail: { zh: '本规则中条件的名称', en: 'the name of a condition of this rule' },
            }),
          ]),
      ...unknown(cited, (index) => `/cites/${name}/${String(index)}`),
    ]),
  ];
};
