import { firstDayOf, formatDay, largestMoney, lastDayOf } from '../../quantity/index.js';
import { type AwardRule, awardsIn } from '../../rule/index.js';
import { type ClosableList, firstYear } from '../../subject/index.js';
import { entriesOf } from '../input.js';
import type { Marks } from './breakpoints.js';
import { type Around, complete, distinct, type Possible } from './possible.js';
import { moneyText } from './candidate-sums.js';

const freshName = (used: readonly string[]): string => {
  let name = '甲';
  while (used.includes(name)) name += '甲';
  return name;
};

const nameFields = ['of', 'product', 'name'] as const;

/** Names that something told has, what receipts call the tiers, and one that nothing has. */
export const possibleNames = ({ input, document }: Around): Possible => {
  const told = (['titles', 'projects', 'received'] as const)
    .flatMap((list) => entriesOf(input, list))
    .flatMap((entry) => nameFields.flatMap((field) => (typeof entry[field] === 'string' ? [entry[field]] : [])));
  const labels = awardsIn(document)
    .flatMap(({ rowLabels }) => rowLabels)
    .filter((label) => label.trim() !== '');
  const known = distinct([...told, ...labels]);
  return complete([...known, freshName(known)]);
};

const manufacturers = Array.from({ length: 31 }, (_, index) => `C${String(index + 13)}`);

/** Every division that a condition names, a manufacturer beside them, and no manufacturer. */
export const possibleIndustries = ({ words }: Marks): Possible => {
  const named = words.filter((word) => /^[A-T]\d{2,4}$/u.test(word));
  return complete([...named, ...manufacturers.filter((division) => !named.includes(division)).slice(0, 1), 'A01']);
};

/** Every district that a condition names, and the city proper, which is none of them. */
export const possibleDistricts = ({ words }: Marks): Possible =>
  complete([...words, ...['市辖区'].filter((other) => !words.includes(other))]);

/**
 * Money for everything: received under another policy and under this very one, so that nothing is left to pay; and to
 * be had, nobody says how much, so that all is left open.
 */
const everythingReceived = ({ input, year, document }: Around): readonly unknown[] => {
  const names = [
    undefined,
    ...nameFields.flatMap((field) =>
      [...entriesOf(input, 'titles'), ...entriesOf(input, 'projects')].flatMap((entry) =>
        typeof entry[field] === 'string' ? [entry[field]] : [],
      ),
    ),
  ];
  const policies = ['另一市级政策', document.id];
  const on = formatDay(lastDayOf(year));
  // What an award is paid for: itself, each of its rows, or whatever is named.
  const thingsOf = ({ repeats, rowLabels, items }: AwardRule): readonly (string | undefined)[] => {
    if (repeats === 'once' || (repeats === 'once-per-year' && items === undefined)) return [undefined];
    return repeats === 'once-per-row' ? rowLabels : distinct(names);
  };
  const things = awardsIn(document).flatMap((award) =>
    thingsOf(award).map((of) => ({ matter: award.matter, ...(of === undefined ? {} : { of }) })),
  );
  return [
    policies.flatMap((policy) => things.map((thing) => ({ policy, ...thing, amount: moneyText(largestMoney), on }))),
    things.map((thing) => ({ ...thing, status: 'claimable' })),
  ];
};

const grades = [1, 2, 3, 4, 5];

/** None; all that conditions ask for with nothing told of them; and one of each, had long ago or new this year. */
const possibleTitles = ({ titles }: Marks, { year, document: { vocabulary } }: Around): readonly unknown[] => [
  [],
  titles.flatMap((title) =>
    vocabulary.titles[title]?.isGraded === true ? grades.map((grade) => ({ title, grade })) : [{ title }],
  ),
  ...titles.flatMap((title) => [firstDayOf(firstYear), lastDayOf(year)].map((on) => [{ title, on: formatDay(on) }])),
];

// A list may hold anything: some answers are tried, and what they close may be less than the most.
export const possibleLists = (list: ClosableList, marks: Marks, around: Around): Possible => {
  switch (list) {
    case 'titles':
      return { answers: possibleTitles(marks, around), complete: false };
    case 'projects':
      return { answers: [[], around.document.vocabulary.projectKinds.map((kind) => ({ kind }))], complete: false };
    case 'received':
      return { answers: [[], ...everythingReceived(around)], complete: false };
  }
};
