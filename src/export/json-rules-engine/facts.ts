import { comparisonsIn, type FactCall, type BoundCondition } from '../../condition/index.js';
import {
  type BoundFact,
  facts as catalogue,
  type FactType,
  type Frame,
  type FactSetting,
  type Slots,
} from '../../fact/index.js';

/**
 * A fact as json-rules-engine is handed it: money in 分 and counts as safe integers, a flag as a
 * boolean, as rule files write it, text as it is. Never a Decimal and never a text of digits,
 * which that engine would compare as strings.
 */
export type PlainValue = number | boolean | string;

/** Facts by the ids that the exported conditions ask for. */
export type PlainFacts = Readonly<Record<string, PlainValue>>;

/** A number from our slots in its plain form. */
export const plainValue = (type: FactType, value: number | string): PlainValue =>
  type === 'flag' ? value === 1 : value;

/** The fact calls of a condition, one for each of its comparisons. */
export const factCallsIn = (condition: BoundCondition): readonly FactCall[] =>
  comparisonsIn([condition]).map(({ fact }) => fact);

/** What a frame's facts come to: those known, and for those that are not the paths that would tell. */
export interface ReadFacts {
  readonly known: PlainFacts;
  readonly unknown: readonly { readonly id: string; readonly paths: readonly string[] }[];
}

interface FactReader {
  readonly id: string;
  readonly type: FactType;
  readonly bound: BoundFact;
}

/** Makes a reader of the facts that some conditions call, bound once. */
export const createFactReader = (calls: readonly FactCall[], setting: FactSetting): ((frame: Frame) => ReadFacts) => {
  const distinct = [...new Map(calls.map((call) => [call.id, call])).values()];
  const readers = distinct.map(({ id, name, params }): FactReader => ({
    id,
    type: catalogue[name].type,
    bound: catalogue[name].bind(params, setting),
  }));
  const read = ({ type, bound }: FactReader, frame: Frame): PlainValue | undefined => {
    const slots: Slots = { low: new Float64Array(1), high: new Float64Array(1), text: [undefined] };
    bound.load(frame, slots, 0);
    if (type === 'text') return slots.text[0];
    const [low] = slots.low;
    return low === undefined || low !== slots.high[0] ? undefined : plainValue(type, low);
  };
  return (frame) => {
    const seen = readers.map((reader) => ({ ...reader, value: read(reader, frame) }));
    return {
      known: Object.fromEntries(seen.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]))),
      unknown: seen.flatMap(({ id, value, bound }) =>
        value === undefined ? [{ id, paths: bound.missing(frame) }] : [],
      ),
    };
  };
};
