import { type Notice, notice, pathTo } from '../issue/index.js';
import { awardsIn, type AwardRule, type Document, matterIn, rowNamed } from '../rule/index.js';
import { type Enterprise, nameKey } from '../subject/index.js';

/** Money for an item that the input does not list: one slip in a name, and an award is paid a second time. */
export const namingNothing = ({ received = [], titles, projects }: Enterprise, document: Document): readonly Notice[] =>
  received.flatMap((receipt) => {
    const { path, of, matter } = receipt;
    if (of === undefined || matter === undefined) return [];
    const awards = awardsIn(document).filter(
      (rule) => rule.items !== undefined && rule.matter === matterIn(document, matter),
    );
    const [first] = awards;
    const listedFor = ({ items }: AwardRule): readonly { readonly of: string | undefined }[] | undefined => {
      if (items === undefined) return undefined;
      return items.list === 'titles' ? titles?.[items.title].items : projects?.[items.project];
    };
    const items = awards.map(listedFor);
    // Of a list that is not told, or that has something without a name, it may be that.
    if (first === undefined || items.some((each) => each === undefined || each.some((item) => item.of === undefined)))
      return [];
    const isListed = items.some(
      (each) => each?.some((item) => item.of !== undefined && nameKey(item.of) === nameKey(of)) === true,
    );
    const isRow = awards.some((rule) => rowNamed(rule, of) !== undefined);
    return isListed || isRow || items.every((each) => each?.length === 0)
      ? []
      : [notice('receipt-names-nothing', pathTo(path, 'of'), of, { title: first.title })];
  });
