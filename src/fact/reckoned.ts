import { type Bound, compiled, type Compiled, mapTerms, type Reckoning } from '../reckon/index.js';
import { type TermFactName, termFacts, type WrittenFactName } from './catalogue.js';
import type { BoundFact, FactSetting, Frame, SeenReckoning, SeenTerm, Slots } from './fact.js';

/** A fact as a term of an expression, with its parameters. Equal ids mean the same value. */
export interface FactTerm {
  readonly name: TermFactName;
  readonly params: unknown;
  readonly id: string;
}

/** The same as a rule writes it. */
export interface WrittenTerm extends FactTerm {
  readonly name: WrittenFactName;
}

interface ReckonedEnds {
  readonly low: Bound;
  readonly high: Bound;
}

/** An expression with its terms bound. */
export interface BoundReckoning {
  readonly ends: (frame: Frame) => ReckonedEnds;
  readonly missing: (frame: Frame) => readonly string[];
  readonly seen: (frame: Frame) => SeenReckoning;
}

type Bind = (term: FactTerm) => BoundFact;

const bindTerm = (setting: FactSetting): Bind => {
  const known = new Map<string, BoundFact>();
  return ({ name, params, id }) => {
    const bound = known.get(id) ?? termFacts[name].bind(params, setting);
    known.set(id, bound);
    return bound;
  };
};

const load = (fact: BoundFact, frame: Frame, slots: Slots): { readonly low: number; readonly high: number } => {
  fact.load(frame, slots, 0);
  return { low: slots.low[0] ?? 0, high: slots.high[0] ?? Infinity };
};

const newSlots = (): Slots => ({ low: new Float64Array(1), high: new Float64Array(1), text: [undefined] });

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** What something ready to be reckoned with comes to for a frame, its facts read. */
export const bindCompiled = (
  { terms, ends }: Compiled<FactTerm>,
  setting: FactSetting,
): Pick<BoundReckoning, 'ends' | 'missing'> => {
  const bind = bindTerm(setting);
  const read = terms.map(bind);
  const slots = newSlots();
  return {
    ends: (frame) => {
      const told = read.map((fact) => load(fact, frame, slots));
      return ends((term) => told[term] ?? { low: 0, high: Infinity });
    },
    missing: (frame) => [
      ...new Set(
        read.flatMap((fact) => {
          const { low, high } = load(fact, frame, slots);
          return low === high ? [] : fact.missing(frame);
        }),
      ),
    ],
  };
};

const idOf = ({ id }: FactTerm): string => id;

const floor = (over: bigint, under: bigint): bigint => over / under - (over < 0n && over % under !== 0n ? 1n : 0n);

/** A bound in whole units, rounded out. */
const wholes = (value: Bound, under: bigint, end: 'low' | 'high'): number | null => {
  if (typeof value === 'number') return null;
  return Number(end === 'low' ? floor(value, under) : -floor(-value, under));
};

/** Binds the facts of an expression. */
export const bindReckoning = (reckoning: Reckoning<FactTerm>, setting: FactSetting): BoundReckoning => {
  const ready = compiled(reckoning, idOf);
  const bind = bindTerm(setting);
  const bound = bindCompiled(ready, setting);
  const slots = newSlots();
  return {
    ...bound,
    seen: (frame) => {
      const { low, high } = bound.ends(frame);
      return {
        how: mapTerms(reckoning, (term): SeenTerm => {
          const { title, unit } = termFacts[term.name];
          const own = bind(term);
          const told = load(own, frame, slots);
          const counted = unit(term.params, setting.vocabulary);
          return {
            title: title(term.params, frame.year, setting.vocabulary),
            ...(counted === undefined ? {} : { unit: counted }),
            low: finite(told.low),
            high: finite(told.high),
            ...(own.leftOpen === undefined ? {} : { leftOpen: own.leftOpen }),
          };
        }),
        low: wholes(low, ready.under, 'low'),
        high: wholes(high, ready.under, 'high'),
        ...(low === high && typeof low === 'bigint' && low % ready.under !== 0n ? { between: true } : {}),
      };
    },
  };
};
