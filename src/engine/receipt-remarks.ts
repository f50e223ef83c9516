import { itemsOf } from '../evaluate/index.js';
import { type Notice, notice, pathTo } from '../issue/index.js';
import { awardsIn, type AwardRule, type Document, matterIn, rowNamed } from '../rule/index.js';
import { type Enterprise, type Item, keyOfName, listedByName } from '../subject/index.js';

/** Money for an item that the input does not list: one slip in a name, and an award is paid a second time. */
export const namingNothing = (subject: Enterprise, document: Document): readonly Notice[] =>
  (subject.received ?? []).flatMap((receipt) => {
    const { path, of, matter } = receipt;
    if (of === undefined || matter === undefined) return [];
    const meant = matterIn(document, matter);
    const awards = awardsIn(document).filter((rule) => rule.items !== undefined && rule.matter === meant);
    const [first] = awards;
    const listedFor = ({ items }: AwardRule): readonly Item[] | undefined => {
      return items === undefined ? undefined : itemsOf(subject, items);
    };
    const lists = awards.map(listedFor);
    // Of a list that is not told, or that has something without a name, it may be that.
    if (first === undefined || lists.some((each) => each === undefined || listedByName(each).has(undefined))) return [];
    const isListed = lists.some((each) => each !== undefined && listedByName(each).has(keyOfName(receipt)));
    const isRow = awards.some((rule) => rowNamed(rule, of) !== undefined);
    return isListed || isRow || lists.every((each) => each?.length === 0)
      ? []
      : [notice('receipt-names-nothing', pathTo(path, 'of'), of, { title: first.title })];
  });
