import type { Bilingual } from '../issue/index.js';
import { formatSpan } from '../quantity/index.js';
import { outsideGroup, readReceipt } from '../resolve/index.js';
import { type AwardRule, type Document, isOfLevel } from '../rule/index.js';
import { type Enterprise, type Item, keyOfName, levelNames } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';

/** Money told for the matter of an award, and whether its level counts against the award. */
export interface ReceivedFor {
  readonly path: string;
  readonly policy?: string;
  /** Its place in the list, counted from one, of money that names no policy. */
  readonly entry?: number;
  readonly amountFen?: number;
  readonly on?: string;
  /** Whose money it is, where the input says. */
  readonly level?: Bilingual;
  readonly counts: Truth;
}

/** Money under other policies for an award's matter: told or not, a level decides whether it takes the award's place. */
export const receivedFor = (
  document: Document,
  { matter }: AwardRule,
  { received = [] }: Enterprise,
  item: Item | undefined,
): readonly ReceivedFor[] => {
  const group = received.length === 0 ? undefined : outsideGroup(document);
  if (group === undefined) return [];
  return received.flatMap((receipt) => {
    const { path, policy, entry, amount, on, level, of } = receipt;
    const read = readReceipt(receipt, document);
    if (read.isOwn || read.matter !== matter || amount === 0) return [];
    if (of !== undefined && item !== undefined && keyOfName(receipt) !== keyOfName(item)) return [];
    return [
      {
        path,
        ...(policy === undefined ? {} : { policy }),
        ...(entry === undefined ? {} : { entry }),
        ...(amount === undefined ? {} : { amountFen: amount }),
        ...(on === undefined ? {} : { on: formatSpan(on) }),
        ...(level === undefined ? {} : { level: levelNames[level] }),
        counts: isOfLevel(level, group, document),
      },
    ];
  });
};
