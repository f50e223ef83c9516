import { joined } from '../edge/index.js';
import { bothInsideQuotes, notice, type Notice, pathTo } from '../issue/index.js';
import type { EnterpriseInput, ReceiptInput, TitleInput } from './inputs.js';
import type { History } from './history.js';
import { nearNames } from './near-names.js';
import { oddFigures } from './odd-figures.js';
import { shownFigure } from './figure.js';
import { aboveWhole } from './parts.js';
import type { Vocabulary } from './vocabulary.js';
import { districtRemarks } from './where.js';
import { tellsOfYears } from './yearly-figures.js';

const none: readonly never[] = [];

const textOf = (receipt: ReceiptInput): string =>
  JSON.stringify(Object.entries(receipt).sort(([a], [b]) => (a < b ? -1 : 1)));

const repeatedReceipts = (listed: readonly ReceiptInput[]): readonly Notice[] => {
  if (listed.length < 2) return none;
  const first = new Map<string, number>();
  return listed.flatMap((receipt, index) => {
    const text = textOf(receipt);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, index);
    return earlier === undefined
      ? []
      : [
          notice('receipt-listed-twice', pathTo('received', index), undefined, {
            other: pathTo('received', earlier),
          }),
        ];
  });
};

const partsAboveWholes = (told: History['told'], { looseParts }: Vocabulary): readonly Notice[] =>
  looseParts.flatMap(([part, whole]) =>
    aboveWhole({ told }, part, whole).map(({ path, value, other, otherValue }) =>
      notice('part-above-whole', path, shownFigure(part, value), {
        other,
        otherValue: String(shownFigure(whole, otherValue)),
      }),
    ),
  );

/** A grade of a title that comes in none, and a product of one that is given to the enterprise as a whole. */
const unreadOfTitles = (listed: readonly TitleInput[], { titles }: Vocabulary): readonly Notice[] =>
  listed.flatMap(({ title, grade, product }, index): readonly Notice[] => {
    const about = titles[title];
    if (about === undefined || (grade ?? product) === undefined) return none;
    const called = { title: bothInsideQuotes(about.title) };
    return [
      ...(grade === undefined || about.isGraded
        ? none
        : [notice('title-has-no-grade', pathTo('titles', index, 'grade'), grade, called)]),
      ...(product === undefined || about.by !== undefined
        ? none
        : [notice('title-by-no-product', pathTo('titles', index, 'product'), product, called)]),
    ];
  });

/** What a well-formed input tells that may not be meant, and refuses nothing. */
export const remarksOn = (input: EnterpriseInput, told: History['told'], vocabulary: Vocabulary): readonly Notice[] => {
  const hasYears = tellsOfYears(input);
  return joined(
    districtRemarks(input),
    hasYears ? oddFigures(told, vocabulary) : none,
    hasYears ? partsAboveWholes(told, vocabulary) : none,
    nearNames(input),
    unreadOfTitles(input.titles ?? none, vocabulary),
    repeatedReceipts(input.received ?? none),
  );
};
