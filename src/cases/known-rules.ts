import { didYouMean, issue, type Issue } from '../issue/index.js';
import type { RuleFolders } from '../rule/index.js';
import type { CaseTable } from './table.js';

/** Rules that a table is about, or that its cases expect something of, and that its document does not have: told once, not case by case. */
export const unknownRules = (table: CaseTable, folders: RuleFolders): readonly Issue[] => {
  if (table.kind !== 'rules') return [];
  const { document, file, rule } = table;
  const known = Object.keys(folders[document]?.rules ?? {});
  if (folders[document] === undefined) return [];
  const unknownAt = (found: string, pointer: string, shown: string): readonly Issue[] => {
    const slug = found.slice(document.length + 1);
    if (known.includes(slug)) return [];
    return [
      issue('rule-unknown', { file, pointer }, shown, {
        known: known.join(', '),
        suggestion: didYouMean(slug, known),
      }),
    ];
  };
  if (rule !== undefined) return unknownAt(rule, '/rule', rule);
  return table.cases.flatMap(({ expected, pointer }) =>
    expected.flatMap((each) => {
      if (!('rule' in each)) return [];
      const slug = each.rule.slice(document.length + 1);
      return unknownAt(each.rule, `${pointer}/expect/${slug}`, slug);
    }),
  );
};
