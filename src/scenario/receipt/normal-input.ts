import { canonicalJson } from '../../condition/index.js';
import { type InputPath, pathTo, stepsOf } from '../../issue/index.js';
import { byCode } from '../../quantity/index.js';
import {
  type ClosableList,
  closableLists,
  districtRemarks,
  nameKey,
  readIndustry,
  type Vocabulary,
} from '../../subject/index.js';
import { entriesOf, type PlainFields } from '../input.js';
import { entryInTerms } from './normal-entry.js';
import { spelt } from './spellings.js';
import type { DocumentTerms } from './terms.js';

const isFields = (value: unknown): value is PlainFields => typeof value === 'object' && value !== null;

/** Entries as their meanings; their order says nothing. */
export const sorted = <Entry>(entries: readonly Entry[]): readonly Entry[] =>
  entries
    .map((entry) => [canonicalJson(entry), entry] as const)
    .sort(([a], [b]) => byCode(a, b))
    .map(([, entry]) => entry);

const normalValue = (value: unknown, path: InputPath): unknown => {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return spelt(path, value);
  const inner = normalFields(value, path);
  // A year or a sum-up of which nothing is told says nothing; an empty list says that there is none.
  return Object.keys(inner).length === 0 ? undefined : inner;
};

const normalFields = (fields: PlainFields, at: InputPath = ''): PlainFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const normal = value === undefined ? undefined : normalValue(value, pathTo(at, key));
      return normal === undefined ? [] : [[key, normal] as const];
    }),
  );

/** Names of what is listed, as they are compared. */
const itemNames = (input: unknown): ReadonlySet<string> =>
  new Set(
    (['titles', 'projects'] as const)
      .flatMap((list) => entriesOf(input, list))
      .flatMap(({ of, product, name }) => [of, product, name])
      .flatMap((each) => (typeof each === 'string' ? [nameKey(each)] : [])),
  );

const listsIn = (input: PlainFields, terms: DocumentTerms): PlainFields => {
  const items = itemNames(input);
  const normal = (list: ClosableList): readonly PlainFields[] =>
    sorted(
      entriesOf(input, list).map((entry, index) =>
        normalFields(entryInTerms[list](entry, terms, items), pathTo(list, index)),
      ),
    );
  return Object.fromEntries(
    closableLists.flatMap((list) => (Array.isArray(input[list]) ? [[list, normal(list)] as const] : [])),
  );
};

// Of an industry only its division is read: its letter and two digits.
const divisionOf = (code: string): string | undefined => readIndustry(code)?.slice(0, 3);

/** The objects and values of an input in which plain fields stand. */
const plainIn = (told: PlainFields, { plainFields }: Vocabulary): PlainFields => {
  const firsts = new Set(plainFields.map(({ path }) => stepsOf(path)[0]));
  return Object.fromEntries(Object.entries(told).filter(([key]) => firsts.has(key)));
};

/** The same without what stands at a path. */
const without = (fields: PlainFields, [step = '', ...rest]: readonly string[]): PlainFields => {
  const inner = fields[step];
  if (rest.length === 0) return { ...fields, [step]: undefined };
  return isFields(inner) ? { ...fields, [step]: without(inner, rest) } : fields;
};

/** Words of a subject that a document's rules may leave unread, as far as they read them. */
const wordsRead = (told: PlainFields, { reads, document: { vocabulary } }: DocumentTerms): PlainFields => {
  const { city, district, industry } = told;
  // A district that nobody knows is remarked on, read or not.
  const isTelling =
    typeof district === 'string' && (reads('district') || districtRemarks({ city: String(city), district }).length > 0);
  return {
    district: isTelling ? nameKey(district) : undefined,
    industry:
      typeof industry === 'string' && reads('isManufacturer', 'industryDivision') ? divisionOf(industry) : undefined,
    ...vocabulary.plainFields
      .filter(({ name }) => !reads(name))
      .reduce<PlainFields>((rest, { path }) => without(rest, stepsOf(path)), plainIn(told, vocabulary)),
  };
};

/**
 * A sound input as what is read of it: the order of lists that are sets, the unit an amount is written
 * in, the spelling of a name, defaults written out, fields that say nothing and words that no rule of
 * the document reads make no difference. Still an input, to be evaluated as any other. A city's
 * observations stay as they were told: see `normalObservations`.
 *
 * @example
 * const terms = termsOf({ document: 'taizhou-matrix-2025' });
 * normalInput({ note: 'draft', city: '台州市', received: [], years: { 2026: { revenue: '96000万元' }, 2025: {} } }, terms) // { city: '台州市', received: [], years: { 2026: { revenue: '9.6亿元' } } }
 */
export const normalInput = (input: unknown, terms: DocumentTerms): PlainFields => {
  // Remarks of whoever wrote the input: nothing reads them.
  const { source: _, note: __, ...told } = input as PlainFields;
  return normalFields({ ...told, ...wordsRead(told, terms), ...listsIn(told, terms) });
};
