import type { Bilingual } from '../../issue/index.js';
import type { Attribution, PartSums } from '../attribution.js';
import { type PrintedSum, sumOf } from '../printed-sum.js';

interface ToldSums {
  readonly certain: PrintedSum;
  readonly assumedHigh: PrintedSum;
  /** Of a sample the standard errors of both. */
  readonly errors?: Readonly<Record<'certain' | 'assumedHigh', PrintedSum>>;
}

export interface ToldAttribution {
  readonly name: string;
  /** What they change together. */
  readonly whole: ToldSums;
  /** By itself, on top of those before it, and on average over all orders: those in order and those on average add up to the whole. */
  readonly parts: readonly {
    readonly reform: string;
    readonly title: Bilingual;
    readonly alone: ToldSums;
    readonly inOrder: ToldSums;
    readonly averaged: ToldSums;
  }[];
  /** Why they are not taken apart. */
  readonly because?: NonNullable<Attribution['because']>;
}

const toldSums = ({ certain, assumedHigh, errors }: PartSums): ToldSums => ({
  certain: sumOf(certain),
  assumedHigh: sumOf(assumedHigh),
  ...(errors === undefined
    ? {}
    : { errors: { certain: sumOf(errors.certain), assumedHigh: sumOf(errors.assumedHigh) } }),
});

export const toldAttribution = ({ whole, parts, ...rest }: Attribution): ToldAttribution => ({
  ...rest,
  whole: toldSums(whole),
  parts: parts.map(({ alone, inOrder, averaged, ...part }) => ({
    ...part,
    alone: toldSums(alone),
    inOrder: toldSums(inOrder),
    averaged: toldSums(averaged),
  })),
});
