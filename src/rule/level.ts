import type { ReceiptLevel } from '../subject/index.js';
import type { Truth } from '../truth/truth.js';
import type { Document } from './document.js';
import type { GroupFile } from './schema.js';

type LevelledMoney = Pick<Document, 'city' | 'cities' | 'district'>;

/** Whose money a document pays: a province’s, the city’s, or a district’s. */
export const levelOf = ({ city, cities, district }: LevelledMoney): ReceiptLevel => {
  if (district !== undefined) return 'county';
  return cities.includes(city) ? 'municipal' : 'provincial';
};

/** Of which levels money under other policies counts for a group of receipts: those it names, else the document’s own. */
const levelsOf = (group: Extract<GroupFile, { kind: 'receipts' }>, document: LevelledMoney): readonly ReceiptLevel[] =>
  group.levels ?? [levelOf(document)];

/** Whether money is of a level that counts. Where none is told it is the city's, and to a district it may be the district's own. */
export const isOfLevel = (
  level: ReceiptLevel | undefined,
  group: Extract<GroupFile, { kind: 'receipts' }>,
  document: LevelledMoney,
): Truth => {
  const counted = levelsOf(group, document);
  const possible: readonly ReceiptLevel[] =
    level === undefined ? [...new Set<ReceiptLevel>(['municipal', levelOf(document)])] : [level];
  const counting = possible.filter((each) => counted.includes(each));
  if (counting.length === 0) return 'no';
  return counting.length === possible.length ? 'yes' : 'unknown';
};

const refused = (document: LevelledMoney & Pick<Document, 'groups'>): readonly ReceiptLevel[] =>
  document.groups.flatMap((group) =>
    group.kind === 'receipts' && group.policies === 'other' && group.active ? levelsOf(group, document) : [],
  );

/** Whether two documents of one place pay for one matter only once: those of one level do, and others where one of them says so. */
export const compete = (a: Parameters<typeof refused>[0], b: Parameters<typeof refused>[0]): boolean =>
  levelOf(a) === levelOf(b) || refused(a).includes(levelOf(b)) || refused(b).includes(levelOf(a));
