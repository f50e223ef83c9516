import { factCallsIn } from '../../condition/index.js';
import { awardsIn, capReads, type Document } from '../../rule/index.js';
import type { ClosableList } from '../../subject/index.js';
import type { PlainFields } from '../input.js';

// Which fields tell an entry's own story: what the document's rules go by, the level and the grade of titles that have one.
const titleFields = (title: unknown, document: Document): readonly string[] => {
  const by = awardsIn(document).flatMap(({ items }) =>
    items?.list === 'titles' && items.title === title ? [items.by] : [],
  );
  const known = document.vocabulary.titles[String(title)];
  return [
    ...new Set([
      'event',
      'on',
      ...by,
      ...(known?.isLevelled === true ? ['level'] : []),
      ...(known?.isGraded === true ? ['grade'] : []),
    ]),
  ];
};

const receiptFields = (matter: unknown, document: Document): readonly string[] => {
  const awards = awardsIn(document).filter((award) => award.matter === matter);
  const isYearly = ({ repeats }: (typeof awards)[number]): boolean => repeats === 'once-per-year';
  const several = awards.some((award) => award.repeats !== 'once' && !(isYearly(award) && award.items === undefined));
  return [
    'policy',
    ...(several ? ['of'] : []),
    ...(awards.some(isYearly) ? ['forYear'] : []),
    'amount',
    'on',
    'status',
    'level',
  ];
};

const toldOfItems: readonly string[] = ['itemFigure', 'itemArea', 'itemRatio', 'itemCount', 'itemFlag'];

/** What its awards ask of projects beside what was approved. */
const sumsAsked = (document: Document): readonly string[] => [
  ...new Set(
    awardsIn(document).flatMap(({ condition, slug, payment: { reads } }) =>
      [...factCallsIn(condition), ...reads, ...capReads(document, slug)].flatMap(({ name, params }) =>
        toldOfItems.includes(name) ? [String((params as { readonly measure?: unknown }).measure)] : [],
      ),
    ),
  ),
];

export const fieldsOf = (list: ClosableList, entry: PlainFields, document: Document): readonly string[] => {
  switch (list) {
    case 'titles':
      return ['title', ...titleFields(entry['title'], document)];
    case 'projects':
      return ['kind', 'name', 'approved', ...sumsAsked(document), 'on'];
    case 'received':
      return ['matter', ...receiptFields(entry['matter'], document)];
  }
};
