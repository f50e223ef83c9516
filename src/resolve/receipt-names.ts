import { itemsOf, type PaymentDue } from '../evaluate/index.js';
import { namesItem } from '../fact/index.js';
import { type AwardRule, rowNamed } from '../rule/index.js';
import { type Enterprise, type Item, keyOfName, listedByName, type Receipt } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';

/** Whether it is due anew every year, and its year alone tells it from others. */
export const isYearly = ({ repeats, items }: AwardRule): boolean => repeats === 'once-per-year' && items === undefined;

/**
 * The one thing that a payment is for. What is paid once in a life is one thing by its matter, whichever of several rules
 * of that matter pays it.
 */
export const thingPaid = ({ award: { rule }, key }: PaymentDue): string =>
  rule.repeats === 'once' ? rule.matter : `${rule.slug} ${key}`;

/** Whether a receipt names this payment. */
export const names = (
  receipt: Receipt,
  { award: { rule }, year, row, item }: PaymentDue,
  subject: Enterprise,
): Truth => {
  const { of, forYear } = receipt;
  if (forYear !== undefined && forYear !== year) return 'no';
  if (rule.repeats === 'once' || isYearly(rule)) return 'yes';
  if (row !== undefined) return of === undefined || rowNamed(rule, of) === rule.rowLabels[row] ? 'yes' : 'no';
  return namesItem(receipt, item, subject);
};

/** What would tell whether an item is the one that a receipt names: its name, or else its level. */
export const byName = ({
  path,
  item,
  award: { rule },
}: { readonly path: string } & Pick<PaymentDue, 'item' | 'award'>): string =>
  item === undefined ? path : `${item.path}.${item.of === undefined ? (rule.items?.by ?? 'of') : 'level'}`;

/** Whether a receipt by its name may be for several titles that only their levels tell apart. */
export const isOfSeveralLevels = ({ of, titleLevel }: Receipt, items: readonly (Item | undefined)[]): boolean =>
  of !== undefined &&
  titleLevel === undefined &&
  new Set(items.flatMap((item) => (item?.kind === 'title' && item.level !== undefined ? [item.level] : []))).size > 1;

/** The items of some rules that go by the name a receipt gives. */
export const namesakesOf = (receipt: Receipt, rules: readonly AwardRule[], subject: Enterprise): readonly Item[] =>
  rules.flatMap(({ items, repeats }) => {
    const listed =
      items === undefined || repeats === 'once' || repeats === 'once-per-row' ? undefined : itemsOf(subject, items);
    return listed === undefined ? [] : (listedByName(listed).get(keyOfName(receipt)) ?? []);
  });
