import type { Rounding } from '../quantity/index.js';

/** What figures are reckoned in: 分, the smallest units of areas and of shares, ones. */
const reckonedTypes = ['money', 'area', 'share', 'integer'] as const;
export type ReckonedType = (typeof reckonedTypes)[number];

export const isReckonedType = (type: string): type is ReckonedType =>
  (reckonedTypes as readonly string[]).includes(type);

/** An exact factor: a share, or a price for so much of something. */
export interface Rate {
  /** In lowest terms, in the smallest units of both sides: plain data, of any size. */
  readonly over: string;
  readonly under: string;
  /** As written, of a share. */
  readonly share?: string;
  /** Of a price: the money, and for what. */
  readonly price?: { readonly amount: number; readonly per: string };
}

/** A column of the rule’s table that holds a factor for each row. */
export interface RateColumn {
  readonly column: string;
}

/** A factor once the row is in place. */
export const rateFixed = (rate: Rate | RateColumn): Rate => {
  if ('column' in rate) throw new RangeError(`no row for ${rate.column}`);
  return rate;
};

type ReckoningPart<Term> = Reckoning<Term>;

/** An expression as it is written, over terms whose values are not known when it is read. */
export type Reckoning<Term> =
  | { readonly kind: 'figure'; readonly type: ReckonedType; readonly value: number }
  | { readonly kind: 'term'; readonly type: ReckonedType; readonly term: Term }
  | {
      readonly kind: 'sum' | 'difference' | 'greater' | 'lesser' | 'atMost' | 'atLeast';
      readonly type: ReckonedType;
      readonly parts: readonly ReckoningPart<Term>[];
    }
  | {
      readonly kind: 'times';
      readonly type: ReckonedType;
      readonly rates: readonly (Rate | RateColumn)[];
      readonly of: ReckoningPart<Term>;
    }
  /** So much so many times: all but one part are counts or shares. */
  | { readonly kind: 'product'; readonly type: ReckonedType; readonly parts: readonly ReckoningPart<Term>[] }
  /** Whole steps of so much, each so much, which is fixed once the row is. */
  | {
      readonly kind: 'steps';
      readonly type: ReckonedType;
      readonly size: ReckoningPart<Term>;
      readonly each: ReckoningPart<Term>;
      readonly of: ReckoningPart<Term>;
    }
  | {
      readonly kind: 'round';
      readonly type: ReckonedType;
      readonly how: Exclude<Rounding, 'zero'>;
      readonly to: number;
      readonly of: ReckoningPart<Term>;
    };

/** What an expression is made of. */
export const partsOf = <Term>(reckoning: Reckoning<Term>): readonly ReckoningPart<Term>[] => {
  switch (reckoning.kind) {
    case 'figure':
    case 'term':
      return [];
    case 'times':
    case 'round':
      return [reckoning.of];
    case 'steps':
      return [reckoning.size, reckoning.each, reckoning.of];
    case 'sum':
    case 'difference':
    case 'product':
    case 'greater':
    case 'lesser':
    case 'atMost':
    case 'atLeast':
      return reckoning.parts;
  }
};

/** The terms of an expression, as often as it has them. */
export const termsIn = <Term>(reckoning: Reckoning<Term>): readonly Term[] =>
  reckoning.kind === 'term' ? [reckoning.term] : partsOf(reckoning).flatMap(termsIn);

/** The columns that an expression has factors in. */
export const rateColumnsIn = <Term>(reckoning: Reckoning<Term>): readonly string[] => [
  ...(reckoning.kind === 'times' ? reckoning.rates.flatMap((rate) => ('column' in rate ? [rate.column] : [])) : []),
  ...partsOf(reckoning).flatMap(rateColumnsIn),
];

type BindRate = (rate: Rate | RateColumn) => Rate | RateColumn;

/** The same expression with something in the place of each term, and of each factor that stands in a column. */
export const bindTerms = <From, To>(
  reckoning: Reckoning<From>,
  bind: (term: From, type: ReckonedType) => Reckoning<To>,
  bindRate: BindRate = (rate) => rate,
): Reckoning<To> => {
  const inner = (each: Reckoning<From>): Reckoning<To> => bindTerms(each, bind, bindRate);
  switch (reckoning.kind) {
    case 'figure':
      return reckoning;
    case 'term':
      return bind(reckoning.term, reckoning.type);
    case 'times':
      return { ...reckoning, rates: reckoning.rates.map(bindRate), of: inner(reckoning.of) };
    case 'round':
      return { ...reckoning, of: inner(reckoning.of) };
    case 'steps':
      return {
        ...reckoning,
        size: inner(reckoning.size),
        each: inner(reckoning.each),
        of: inner(reckoning.of),
      };
    case 'sum':
    case 'difference':
    case 'product':
    case 'greater':
    case 'lesser':
    case 'atMost':
    case 'atLeast':
      return { ...reckoning, parts: reckoning.parts.map(inner) };
  }
};

/** The same expression over other terms. */
export const mapTerms = <From, To>(reckoning: Reckoning<From>, change: (term: From) => To): Reckoning<To> =>
  bindTerms<From, To>(reckoning, (term, type) => ({ kind: 'term', type, term: change(term) }));

/** What an expression comes to, as one text: however a rate is written, and in whatever order a sum stands. */
export const reckoningKey = <Term>(reckoning: Reckoning<Term>, keyOf: (term: Term) => string): string => {
  const inner = (each: Reckoning<Term>): string => reckoningKey(each, keyOf);
  switch (reckoning.kind) {
    case 'figure':
      return `${reckoning.type} ${String(reckoning.value)}`;
    case 'term':
      return keyOf(reckoning.term);
    case 'times': {
      const rates = reckoning.rates
        .map((rate) => ('column' in rate ? `row.${rate.column}` : `${rate.over}/${rate.under}`))
        .sort();
      return `times(${[...rates, inner(reckoning.of)].join(',')})`;
    }
    case 'round':
      return `round(${reckoning.how},${String(reckoning.to)},${inner(reckoning.of)})`;
    case 'difference':
    case 'steps':
      return `${reckoning.kind}(${partsOf(reckoning).map(inner).join(',')})`;
    case 'atMost':
    case 'lesser':
      return `lesser(${reckoning.parts.map(inner).sort().join(',')})`;
    case 'atLeast':
    case 'greater':
      return `greater(${reckoning.parts.map(inner).sort().join(',')})`;
    case 'product':
    case 'sum':
      return `${reckoning.kind}(${reckoning.parts.map(inner).sort().join(',')})`;
  }
};
