import { isPlainObject, type PlainObject } from '../edge/index.js';
import { dayText } from '../explain/day-text.js';
import type { Bilingual, Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import type { DocumentFiles } from '../rule/index.js';

/** One text in the place of another from a day on, as a folder has them. */
interface TextAfterText {
  readonly former: string;
  readonly later: string;
  readonly from: string;
}

const headOf = ({ document }: DocumentFiles): PlainObject => (isPlainObject(document) ? document : {});

const titleOf = (id: string, among: readonly DocumentFiles[]): Bilingual | undefined => {
  const title = among.map(headOf).find((head) => head['id'] === id)?.['title'];
  return isPlainObject(title) && typeof title['zh'] === 'string' && typeof title['en'] === 'string'
    ? { zh: title['zh'], en: title['en'] }
    : undefined;
};

const changesIn = (among: readonly DocumentFiles[]): readonly TextAfterText[] =>
  among
    .map(headOf)
    .flatMap(({ id, supersedes }) =>
      typeof id === 'string' && Array.isArray(supersedes)
        ? (supersedes as readonly unknown[]).flatMap((each) =>
            isPlainObject(each) && typeof each['document'] === 'string' && typeof each['from'] === 'string'
              ? [{ former: each['document'], later: id, from: each['from'] }]
              : [],
          )
        : [],
    );

const dayIn = (from: string): Bilingual => ({ zh: dayText(from, 'zh'), en: dayText(from, 'en') });

/**
 * Where a text of a folder is asked by itself for years of which another text decides a part: one that took its place, or
 * that whose place it took.
 */
export const textsAround = (
  document: string,
  among: readonly DocumentFiles[],
  { from, through }: { readonly from: number; readonly through: number },
): readonly Notice[] =>
  changesIn(among).flatMap((change): readonly Notice[] => {
    const [former, later] = [titleOf(change.former, among), titleOf(change.later, among)];
    if (former === undefined || later === undefined) return [];
    const details = { former, later, from: dayIn(change.from) };
    if (change.former === document && change.from <= `${String(through)}-12-31`)
      return [notice('text-replaced', 'document', undefined, details)];
    return change.later === document && change.from > `${String(from)}-01-01`
      ? [notice('text-before', 'document', undefined, details)]
      : [];
  });
