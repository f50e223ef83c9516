import * as z from 'zod/mini';
import {
  type Field,
  type Figure,
  type FieldValue,
  fieldsOf,
  type Place,
  type PlaceFact,
  placeFields,
  placeKinds,
  type PlainFact,
  type PlainField,
  said,
  shipped,
  titleInYear,
  yearPath,
} from '../subject/index.js';
import { ownWords } from '../subject/shipped-words.js';
import { fact, type FactKind, type FactType, type Slots, write } from './fact.js';
import { figureOfYear, readByYear } from './past.js';
import { thisYear, yearsAgoParameter } from './years-ago.js';

type PlainKind = PlainField['kind'] | 'area';

/** How a field's value is held against conditions: a choice is its word. */
const typeOf = (kind: PlainKind): FactType => (kind === 'choice' ? 'text' : kind);

const noParams = () => z.strictObject({});

/** A value as a fact has it; one that was not told may be any. */
export const loadValue = (value: FieldValue | undefined, kind: PlainKind, slots: Slots, slot: number): void => {
  if (kind === 'choice') slots.text[slot] = typeof value === 'string' ? value : undefined;
  else if (value === undefined) write(slots, slot, 0, kind === 'flag' ? 1 : Infinity);
  else write(slots, slot, Number(value), Number(value));
};

const wordsOf = ({ words }: Field): { readonly words?: readonly string[] } =>
  words === undefined ? {} : { words: Object.keys(words) };

/** What a flag says where it is not so, where its field has words for it. */
const denying = ({ factDenied }: Field): Pick<FactKind, 'denied'> =>
  factDenied === undefined ? {} : { denied: () => factDenied };

const denyingInYear = ({ field: { factDenied } }: Figure): Pick<FactKind<{ yearsAgo: number }>, 'denied'> => {
  return factDenied === undefined ? {} : { denied: ({ yearsAgo }, year) => said(factDenied, String(year - yearsAgo)) };
};

/** A field that is told once, as a fact of its name. */
const plainFact = ({ path, kind, field }: PlainField): FactKind =>
  fact({
    type: typeOf(kind),
    scope: 'enterprise',
    ...wordsOf(field),
    params: noParams,
    reads: () => [path],
    title: () => field.factTitle ?? field.title,
    ...denying(field),
    bind: () => ({
      load: ({ subject }, slots, slot) => {
        loadValue(subject.values[path], kind, slots, slot);
      },
      column: () => ({ kind: 'field', path }),
      ...(field.words === undefined ? {} : { among: Object.keys(field.words) }),
      missing: () => [path],
    }),
  });

/** The figure of one year, as a fact of its name. */
const annualFact = (figure: Figure): FactKind =>
  fact({
    type: figure.kind,
    scope: 'enterprise',
    params: () => z.strictObject({ yearsAgo: yearsAgoParameter() }),
    usual: thisYear,
    reads: () => readByYear(figure),
    title: ({ yearsAgo }, year) => said(titleInYear(figure), String(year - yearsAgo)),
    ...denyingInYear(figure),
    bind: ({ yearsAgo }) => ({
      ...figureOfYear(figure, (year) => year - yearsAgo),
      missing: ({ year }) => [yearPath(year - yearsAgo, figure.name)],
    }),
  });

/** What all documents share is a fact of its name; what one adds is told by `judgedAs` and `flagOf`. */
const isOwnFact = ({ name, field }: PlainField): boolean =>
  field.fact === true && !Object.hasOwn(ownWords.judgements, name);

/** The fields of an enterprise that say so, as facts. */
export const plainFacts = Object.fromEntries<FactKind>([
  ...shipped.plainFields.flatMap((each) => (isOwnFact(each) ? [[each.name, plainFact(each)] as const] : [])),
  ...[...shipped.figures.values()].flatMap((figure) =>
    figure.field.fact === true && figure.column !== undefined ? [[figure.name, annualFact(figure)] as const] : [],
  ),
]) as Readonly<Record<PlainFact, FactKind>>;

const placeFact = (name: PlaceFact): FactKind => {
  const field: Field = placeFields[name];
  const { kind } = placeFields[name];
  return fact<Record<string, never>, Place>({
    type: typeOf(kind),
    scope: 'place',
    places: placeKinds.filter((each) => fieldsOf[each].includes(name)),
    ...wordsOf(field),
    params: noParams,
    reads: () => [name],
    title: () => field.title,
    ...denying(field),
    bind: () => ({
      load: ({ subject }, slots, slot) => {
        loadValue(subject.values[name], kind, slots, slot);
      },
      missing: () => [name],
    }),
  });
};

/** The fields of places that say so, as facts of their own names. */
export const placeFacts = Object.fromEntries<FactKind>(
  Object.entries<Field>(placeFields).flatMap(([name, field]) =>
    field.fact === true ? [[name, placeFact(name as PlaceFact)] as const] : [],
  ),
) as Readonly<Record<PlaceFact, FactKind>>;
