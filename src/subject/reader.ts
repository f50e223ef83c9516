import { isOpaque, madeOnUse, remembered } from '../edge/index.js';
import { hiddenIn, stepsOf } from '../issue/index.js';
import { noMoney } from '../quantity/index.js';
import { type Field, isYearKey, type TextForm } from './field.js';
import { isBlank } from './hints.js';
import { readIndustry } from './industries.js';
import { addFigure, placeOf, type YearlyFigures } from './yearly-figures.js';
import { any, type Fields, fieldsBy } from './input-fields.js';
import type { InputOf } from './inputs.js';
import { kinds, type ValueKind } from './kinds.js';
import { mostEntries } from './limits.js';
import { type SubjectKind, subjectKinds } from './place-fields.js';
import { perVocabulary, shipped, type Vocabulary } from './vocabulary.js';
import { isCity } from './where.js';

/**
 * Reads inputs that are plainly as the tables of fields have them, many times faster than the schemas
 * that follow from the same tables. It never says what is wrong: of what it is not sure it gives
 * nothing, and the schema decides. What it takes, the schema takes, and makes the same of it.
 */

const unsure = Symbol('unsure');

/** The year that is read, and its figures as they are read: what was made a number of is not read again. */
interface SeenYear {
  year: number;
  readonly figures: YearlyFigures;
  /** Whether years are copied beside: who asks for the figures alone is spared most of what reading takes. */
  readonly keepsYears: boolean;
}

/** A copy of what is written, or `unsure`. */
type ValueReader = (written: unknown, seen: SeenYear) => unknown;

// Names of things recur from field to field of an input, and from one input to the next.
const keptNames = 2_000;

const forms: Readonly<Record<TextForm, (text: string) => boolean>> = {
  name: remembered(keptNames, (text) => !isBlank(text)),
  city: isCity,
  industry: (text) => readIndustry(text) !== undefined,
  unit: () => true,
};

type Fits = {
  readonly [Kind in ValueKind]?: (value: NonNullable<ReturnType<(typeof kinds)[Kind]['parse']>>) => boolean;
};

/** What a field asks of its values beside their kind. */
const fitsOf = ({ form, least = 0, most = Number.MAX_SAFE_INTEGER, words = {} }: Field): Fits => ({
  text: (text) => (text.trim() !== '' || form === 'unit') && (form === undefined || forms[form](text)),
  choice: (word) => Object.hasOwn(words, word),
  integer: (value) => value >= least && value <= most,
  money: (value) => value >= noMoney,
});

const isPlain = (written: unknown): boolean =>
  typeof written === 'string' ? hiddenIn(written) === undefined : typeof written !== 'object';

const valueReader = (field: Field, figure: number): ValueReader => {
  if (field.kind === 'list') return () => unsure;
  const { parse, plainly }: KindRead = kinds[field.kind];
  const fits = fitsOf(field)[field.kind] as ((value: unknown) => boolean) | undefined;
  const whole: ValueReader = (written, { year, figures }) => {
    if (!isPlain(written)) return unsure;
    const value = parse(written);
    if (value === undefined || fits?.(value) === false) return unsure;
    if (figure >= 0) addFigure(figures, figure, year, Number(value));
    return written;
  };
  if (plainly === undefined) return whole;
  return (written, seen) => {
    const value = plainly(written);
    if (value === undefined || fits?.(value) === false) return whole(written, seen);
    if (figure >= 0) addFigure(seen.figures, figure, seen.year, Number(value));
    return written;
  };
};

/** How values of a kind are read, whatever they are. */
interface KindRead {
  readonly parse: (written: unknown) => unknown;
  readonly plainly?: (written: unknown) => unknown;
}

type Keyed = Record<string, unknown>;

const isKeyed = (written: unknown): written is object =>
  typeof written === 'object' && written !== null && !Array.isArray(written) && !isOpaque(written);

/** Its own keys and values, each read once; nothing where there is more to it. */
const copied = (written: unknown): Keyed | undefined => {
  if (!isKeyed(written)) return undefined;
  const copy: Keyed = { ...written };
  return Object.getOwnPropertySymbols(copy).length === 0 ? copy : undefined;
};

const listReader =
  (entry: ValueReader): ValueReader =>
  (written, seen) => {
    if (!Array.isArray(written) || written.length > mostEntries) return unsure;
    const entries: unknown[] = [];
    for (const each of written) {
      const read = entry(each, seen);
      if (read === unsure) return unsure;
      entries.push(read);
    }
    return entries;
  };

/** In the place of years of which the figures alone were asked for. */
const toldByFigures: Keyed = Object.freeze({});

/** @param figuresOf reads what `year` reads, and copies none of it. */
const yearsReader =
  (year: ValueReader, figuresOf: ValueReader): ValueReader =>
  (written, seen) => {
    if (!isKeyed(written) || Object.getOwnPropertySymbols(written).length > 0) return unsure;
    const { keepsYears } = seen;
    // Each year is put where it belongs once: what has years for keys is dear to copy, and to write to.
    const years: Keyed = {};
    for (const key of Object.keys(written)) {
      if (!isYearKey(key)) return unsure;
      seen.year = Number(key);
      const read = (keepsYears ? year : figuresOf)((written as Keyed)[key], seen);
      if (read === unsure) return unsure;
      if (keepsYears) years[key] = read;
    }
    return keepsYears ? years : toldByFigures;
  };

/** What an object's values say, each read once where it stands: for what is told by them alone. */
const valuesReader = (members: readonly ObjectMember[]): ValueReader => {
  const memberAt = membersByPlace(members);
  return (written, seen) => {
    if (!isKeyed(written)) return unsure;
    const keys = Object.keys(written);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as string;
      const value = (written as Keyed)[key];
      const member = memberAt(key, at);
      // What is left undefined is not told.
      if (member === undefined || (value !== undefined && member.read(value, seen) === unsure)) return unsure;
    }
    return toldByFigures;
  };
};

interface ObjectMember {
  readonly name: string;
  /** Its place in the table. */
  readonly place: number;
  readonly required: boolean;
  readonly read: ValueReader;
}

/**
 * Finds members by their names. Who writes one object writes the next with the same keys in the same order: what was
 * found for a key in its place before is at hand.
 */
const membersByPlace = (members: readonly ObjectMember[]): ((name: string, at: number) => ObjectMember | undefined) => {
  const byName = new Map(members.map((member) => [member.name, member]));
  const latest = [...members];
  return (name, at) => {
    const likely = latest[at];
    if (likely?.name === name) return likely;
    const member = byName.get(name);
    if (member !== undefined && at < latest.length) latest[at] = member;
    return member;
  };
};

/** An object with its keys in the order of the table. Put in one by one, as pairs they take many times as long. */
const inOrder = (copy: Keyed, members: readonly ObjectMember[]): Keyed => {
  const ordered: Keyed = {};
  for (const { name } of members) if (Object.hasOwn(copy, name)) ordered[name] = copy[name];
  return ordered;
};

const objectReader = (members: readonly ObjectMember[]): ValueReader => {
  const memberAt = membersByPlace(members);
  const required = members.filter((member) => member.required).length;
  return (written, seen) => {
    const copy = copied(written);
    if (copy === undefined) return unsure;
    let [missing, last, isInOrder, at] = [required, -1, true, 0];
    // A plain object just made: what it inherits, should somebody have added to that, is no member.
    for (const key in copy) {
      const member = memberAt(key, at);
      at += 1;
      if (member === undefined) return unsure;
      if (member.place < last) isInOrder = false;
      last = member.place;
      const value = copy[key];
      // What is left undefined is not told.
      if (value === undefined && !member.required) continue;
      const read = member.read(value, seen);
      if (read === unsure) return unsure;
      if (read !== value) copy[key] = read;
      if (member.required) missing -= 1;
    }
    if (missing > 0) return unsure;
    return isInOrder ? copy : inOrder(copy, members);
  };
};

type FigureLines = readonly (readonly [steps: readonly string[], field: Field, figure: number])[];

/** What stands under one name: a value, a list of entries, years, or an object. */
const readerUnder = (lines: FigureLines): ValueReader => {
  const [, own, figure = -1] = lines.find(([steps]) => steps.length === 0) ?? [];
  const inner = lines.filter(([steps]) => steps.length > 0);
  if (own !== undefined && inner.length === 0) return valueReader(own, figure);
  const isMany = inner.some(([[first]]) => first === any);
  if (!isMany) return readerOf(inner);
  const members = membersIn(inner.map(([[, ...rest], ...line]) => [rest, ...line]));
  const entry = objectReader(members);
  return own === undefined ? yearsReader(entry, valuesReader(members)) : listReader(entry);
};

const membersIn = (lines: FigureLines): readonly ObjectMember[] => {
  const byName = new Map<string, FigureLines[number][]>();
  for (const [steps, field, figure] of lines) {
    const [first = ''] = steps;
    const line = [steps.slice(1), field, figure] as const;
    const below = byName.get(first);
    if (below === undefined) byName.set(first, [line]);
    else below.push(line);
  }
  return [...byName].map(([name, below], place) => ({
    name,
    place,
    required: below.some(([, { required }]) => required === true) && below.length === 1,
    read: readerUnder(below),
  }));
};

const readerOf = (lines: FigureLines): ValueReader => objectReader(membersIn(lines));

const readerFor = (table: Fields, vocabulary: Vocabulary): ValueReader =>
  readerOf(Object.entries(table).map(([path, field]) => [stepsOf(path), field, placeOf(path, vocabulary)]));

const readersBy = perVocabulary((vocabulary) =>
  madeOnUse(subjectKinds, (kind) => readerFor(fieldsBy(vocabulary)[kind], vocabulary)),
);

/**
 * An input as its type has it, copied; nothing where it is not plainly one.
 *
 * @param figures takes the figures of its years as they are read; of use only where the input is given back.
 * @param keepsYears whether its years are copied too, and not read for their figures alone.
 */
export const plainInput = <Kind extends SubjectKind>(
  kind: Kind,
  written: unknown,
  figures: YearlyFigures = [],
  vocabulary: Vocabulary = shipped,
  keepsYears = true,
): InputOf<Kind> | undefined => {
  try {
    const read = readersBy(vocabulary)[kind](written, { year: 0, figures, keepsYears });
    return read === unsure ? undefined : (read as InputOf<Kind>);
  } catch {
    // A getter or a proxy of the caller's threw: the place is for the copy to say.
    return undefined;
  }
};
