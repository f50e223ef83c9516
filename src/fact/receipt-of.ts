import { overlap } from '../quantity/index.js';
import { agreeInMoney, type Enterprise, type Item, keyOfName, type Receipt } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';

/** Whether a project that is not named is another than the one of that name: the two differ in what is told of both. */
const isAnother = ({ projects }: Enterprise, item: Item, receipt: Receipt): boolean =>
  item.kind === 'project' &&
  (projects?.[item.project] ?? []).some(
    (other) =>
      other.of !== undefined &&
      keyOfName(other) === keyOfName(receipt) &&
      !(overlap(other.when, item.when) && agreeInMoney(other, item)),
  );

/** Whether an item is of the level that a receipt says its title has; a receipt that says none is for any. */
const ofLevel = ({ titleLevel }: Receipt, item: Item | undefined): Truth => {
  if (titleLevel === undefined || item?.kind !== 'title') return 'yes';
  if (item.level === undefined) return 'unknown';
  return item.level === titleLevel ? 'yes' : 'no';
};

/** Whether a receipt may name an item: one that names none may be for any; `undefined` is one that is not listed. */
export const namesItem = (receipt: Receipt, item: Item | undefined, subject: Enterprise): Truth => {
  const byLevel = ofLevel(receipt, item);
  if (receipt.of === undefined || byLevel === 'no') return byLevel;
  if (item?.of === undefined) return item !== undefined && isAnother(subject, item, receipt) ? 'no' : 'unknown';
  return keyOfName(item) === keyOfName(receipt) ? byLevel : 'no';
};
