import { didYouMean } from '../issue/index.js';
import { isBy } from '../kinds/index.js';
import { meet } from '../rule/index.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { CorpusCheck, DocumentFolder } from './folder.js';

const awardsOf = ({ rules }: DocumentFolder): readonly string[] =>
  rules.flatMap(({ rule, slug }) => (isBy(rule, 'money') ? [slug] : []));

const isBeside = ({ document: other }: DocumentFolder, document: DocumentFolder['document']): boolean =>
  other !== undefined && document !== undefined && meet(other, document);

/** A cap over several documents counts awards of documents beside it, or money that is cited by names which it gives. */
export const checkOthers: CorpusCheck = ({ document, groups: { entries, file } }, all) => {
  const beside = all.filter((each) => each.document?.id !== document?.id && isBeside(each, document));
  const known = beside.flatMap((each) => each.document?.id ?? []);
  const unknown = (path: FindingPath, id: string, names: readonly string[]): Finding =>
    finding('others-unknown', file, path, id, { known: names.join(', '), suggestion: didYouMean(id, names) });
  return entries.flatMap(({ index, value }): readonly Finding[] =>
    value.kind !== 'cap'
      ? []
      : (value.others ?? []).flatMap(({ document: id, rules = [], policyNames = [] }, at): readonly Finding[] => {
          const path: FindingPath = [index, 'others', at];
          const other = beside.find((each) => each.document?.id === id);
          if (other === undefined) return policyNames.length > 0 ? [] : [unknown([...path, 'document'], id, known)];
          const awards = awardsOf(other);
          return rules.flatMap((slug, rule) =>
            awards.includes(slug) ? [] : [unknown([...path, 'rules', rule], slug, awards)],
          );
        }),
  );
};
