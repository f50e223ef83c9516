import type { FactLoader, LoadedColumns } from '../columns/index.js';
import type { Frame, Slots } from '../fact/index.js';
import type { Enterprise } from '../subject/index.js';

/**
 * A fact as columns of a table: two of whole numbers, or one text, a question mark where it was not told: databases
 * read what is empty as they like.
 */
export interface SqlField {
  readonly isText: boolean;
  readonly low: string;
  readonly high: string;
  readonly text: string;
  readonly loader: FactLoader;
  /** The fields of the input that it is worked out from. */
  readonly reads: readonly string[];
}

/** What no figure reaches stands for no bound: it is beyond every whole number that is exact. */
const beyond = Number.MAX_SAFE_INTEGER;

/** The facts of several plans and years, each once. */
export interface SqlFields {
  readonly all: readonly SqlField[];
  /** The fields of a year's facts, in their order. */
  readonly of: (loaded: LoadedColumns) => (fact: number) => SqlField;
}

/** As databases write names: without capitals, so that none has to be quoted. */
export const nameOf = (text: string): string =>
  text
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '_')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');

type Fact = LoadedColumns['columns']['facts'][number];

const ownName = ({ name, told }: Fact, year: number): string => {
  if (told === undefined) return `${nameOf(name)}_${String(year)}`;
  if (told.kind === 'field') return nameOf(told.path);
  return told.kind === 'year'
    ? `${nameOf(told.figure)}_${String(told.year)}`
    : `${nameOf(told.figure)}_peak_before_${String(told.before)}`;
};

/** A name that none of those taken so far is, and that one after another takes. */
export const createNames = (): ((wanted: string) => string) => {
  const taken = new Map<string, number>();
  return (wanted) => {
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return times === 1 ? wanted : `${wanted}_${String(times)}`;
  };
};

const fieldOf = (name: string, { type, reads }: Fact, loader: FactLoader): SqlField => ({
  isText: type === 'text',
  low: `${name}_lo`,
  high: `${name}_hi`,
  text: name,
  loader,
  reads,
});

/** Gathers the facts that plans ask about through years: each has its columns once, whoever asks. */
export const createFields = (): SqlFields => {
  const known = new Map<string, SqlField>();
  const unused = createNames();
  const all: SqlField[] = [];
  return {
    all,
    of: ({ columns: { facts, year }, loaders }) => {
      const own = facts.map((fact, at): SqlField => {
        const loader = loaders[at] as FactLoader;
        const same = known.get(loader.key);
        if (same !== undefined) return same;
        const made = fieldOf(unused(ownName(fact, year)), fact, loader);
        known.set(loader.key, made);
        all.push(made);
        return made;
      });
      return (fact) => own[fact] as SqlField;
    },
  };
};

/** What the columns of a fact hold of an enterprise. */
export interface Held {
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

const texts: (string | undefined)[] = [undefined];
const slots: Slots = { low: new Float64Array(1), high: new Float64Array(1), text: texts };

/** What stands for a text that was not told. */
export const untoldText = '?';

/** Within what columns of whole numbers can hold. */
const within = (value: number): number => Math.max(-beyond, Math.min(beyond, value));

/** Works out a fact of an enterprise. */
export const heldBy = ({ isText, loader: { bound, year } }: SqlField, subject: Enterprise): Held => {
  const frame: Frame = { subject, year, item: undefined };
  texts.fill(undefined);
  bound.load(frame, slots, 0);
  if (isText) return { low: 0, high: 0, text: texts[0] ?? untoldText };
  return { low: within(slots.low[0] ?? 0), high: within(slots.high[0] ?? 0), text: '' };
};
