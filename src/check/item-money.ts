import { isPlainObject } from '../edge/index.js';
import { didYouMean } from '../issue/index.js';
import { isBy } from '../kinds/index.js';
import type { RuleFile } from '../kinds/written.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { FolderCheck } from './folder.js';

type Each = { readonly title: string } | { readonly project: string };

/** What a rule goes through, one by one; nothing where it is of the enterprise as a whole. */
const itemsOf = (rule: RuleFile): string | undefined => {
  const each = 'each' in rule ? (rule.each as Each | undefined) : undefined;
  if (each === undefined) return undefined;
  return 'title' in each ? `title ${each.title}` : `project ${each.project}`;
};

/** A call of a fact of money received, and where it stands. */
interface MoneyCall {
  readonly fact: 'received' | 'itemReceived';
  readonly matter: string | undefined;
  readonly path: FindingPath;
}

const callsIn = (raw: unknown, path: FindingPath): readonly MoneyCall[] => {
  if (Array.isArray(raw)) return raw.flatMap((inner: unknown, at) => callsIn(inner, [...path, at]));
  if (!isPlainObject(raw)) return [];
  const { fact, params } = raw;
  const own = Object.entries(raw).flatMap(([key, inner]) => callsIn(inner, [...path, key]));
  if (fact !== 'received' && fact !== 'itemReceived') return own;
  const matter = isPlainObject(params) ? params['matter'] : undefined;
  return [...own, { fact, matter: typeof matter === 'string' ? matter : undefined, path }];
};

/**
 * Money received is of the enterprise, for whatever item it was: in a rule that pays each item it would bar one by what
 * another was paid. And a matter is one that an award of the document has, or the money is none for ever.
 */
export const checkItemMoney: FolderCheck = ({ rules }) => {
  const awards = rules.flatMap(({ slug, rule }) =>
    isBy(rule, 'money') ? [{ matter: rule.outcome.matter ?? slug, items: itemsOf(rule) }] : [],
  );
  const known = [...new Set(awards.map(({ matter }) => matter))];
  return rules.flatMap(({ rule, file }): readonly Finding[] => {
    const items = itemsOf(rule);
    const isOfItems = (matter: string): boolean =>
      awards.some((each) => each.matter === matter && each.items === items);
    const found = ({ fact, matter, path }: MoneyCall, isPaid: boolean): readonly Finding[] => {
      const at = [...path, 'params', 'matter'];
      if (matter !== undefined && !known.includes(matter))
        return [
          finding('money-matter', file, at, matter, {
            known: known.join(', '),
            suggestion: didYouMean(matter, known),
          }),
        ];
      if (items === undefined) return [];
      if (fact === 'itemReceived')
        return matter === undefined || isOfItems(matter)
          ? []
          : [
              finding('money-matter', file, at, matter, {
                known: known.filter(isOfItems).join(', ') || '—',
                suggestion: { zh: '', en: '' },
              }),
            ];
      // What a condition asks of all money is of the enterprise; what is reckoned with is of this item.
      const isOfAll = matter === undefined ? isPaid : isOfItems(matter);
      return isOfAll ? [finding('money-of-item', file, [...path, 'fact'], fact)] : [];
    };
    return [
      ...callsIn(rule.conditions, ['conditions']).flatMap((call) => found(call, false)),
      ...callsIn(rule.outcome, ['outcome']).flatMap((call) => found(call, call.path[1] === 'pays')),
    ];
  });
};
