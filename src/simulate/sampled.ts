import { type Mapping, type Member, oneEnterprise, type RowWeight, weighted, weightText } from '../population/index.js';

/** Rows that are alike, by what they stand for: how many there are, what their weights add up to, and the squares of those. */
export interface Stand {
  rows: number;
  weight: RowWeight;
  squares: bigint;
}

export const nobody = (): Stand => ({ rows: 0, weight: 0n, squares: 0n });

/** What one row stands for. */
export const standOf = ({ weight }: Pick<Member, 'weight'>, sample: Sample | undefined): Stand =>
  sample === undefined ? oneRow : { rows: 1, weight, squares: weight * weight };

/** Where no row is weighed, nothing is kept of weights. */
const oneRow: Stand = { rows: 1, weight: 0n, squares: 0n };

export const addStand = (stand: Stand, other: Stand): void => {
  stand.rows += other.rows;
  if (other.weight === 0n) return;
  stand.weight += other.weight;
  stand.squares += other.squares;
};

/** A sample of a population: of each stratum how many rows it has, and whether every enterprise of it is one of them. */
export interface Sample {
  /** Takes a row, once it is known to be used. */
  readonly see: (member: Pick<Member, 'weight' | 'stratum'>) => void;
  readonly strata: ReadonlyMap<string, Readonly<SampledStratum>>;
  /** What the rows stand for, together. */
  readonly weight: () => RowWeight;
}

interface SampledStratum {
  rows: number;
  /** Whether each row of it stands for itself alone: then it was counted in full, and chance had no part in it. */
  isWhole: boolean;
}

export const createSampled = (): Sample => {
  const strata = new Map<string, SampledStratum>();
  let all = 0n;
  return {
    strata,
    weight: () => all,
    see: ({ weight, stratum }) => {
      const own = strata.get(stratum) ?? { rows: 0, isWhole: true };
      strata.set(stratum, own);
      own.rows += 1;
      own.isWhole &&= weight === oneEnterprise;
      all += weight;
    },
  };
};

/** Strata that one row alone was drawn from: nothing tells how far such a row may be from the others. */
export const aloneIn = ({ strata }: Pick<Sample, 'strata'>): readonly string[] =>
  [...strata].flatMap(([name, { rows, isWhole }]) => (rows === 1 && !isWhole ? [name] : []));

/** How a sample was told, and what it stands for. */
export interface ToldSample {
  readonly column: string;
  readonly stratum?: string;
  readonly rows: number;
  /** What the weights add up to: how many enterprises the population has, as far as the sample tells. */
  readonly weight: string;
  readonly strata: number;
  /** Strata of one row alone: no standard error can be stated then. */
  readonly alone: readonly string[];
}

export const sampledIn = (sample: Sample, { heads, weight, stratum }: Mapping): ToldSample => {
  const headOf = (at: number): string => heads[at]?.written ?? '';
  return {
    column: headOf(weight),
    ...(stratum < 0 ? {} : { stratum: headOf(stratum) }),
    rows: [...sample.strata.values()].reduce((sum, { rows }) => sum + rows, 0),
    weight: weightText(sample.weight()),
    strata: sample.strata.size,
    alone: [...aloneIn(sample)].sort(),
  };
};

/** Several sums over the enterprises of a sample, estimated for its population. */
export interface Estimates {
  /** In whole units, each rounded by itself. */
  readonly sums: readonly number[];
  /** The standard error of each; none where a stratum has one row alone. */
  readonly errors: readonly number[] | undefined;
}

interface StratumSums {
  readonly sums: bigint[];
  readonly squares: bigint[];
}

const rootOf = (square: bigint): bigint => {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
};

const commonOf = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonOf(b, a % b));

/**
 * Adds up what enterprises come to, each as often as its row stands for enterprises: exactly, whatever the order. A row is one
 * observation, whatever it is paid in how many years.
 */
export class SampledSums {
  readonly #strata = new Map<string, StratumSums>();

  /** @param width how many figures an enterprise has. */
  constructor(
    private readonly width: number,
    private readonly sample: Pick<Sample, 'strata'>,
  ) {}

  /** Takes rows of one stratum of which each comes to the same: whole numbers. */
  add(stratum: string, figures: readonly number[], { weight, squares }: Stand): void {
    const own = this.#strata.get(stratum) ?? {
      sums: new Array<bigint>(this.width).fill(0n),
      squares: new Array<bigint>(this.width).fill(0n),
    };
    this.#strata.set(stratum, own);
    for (let at = 0; at < this.width; at += 1) {
      const figure = figures[at] ?? 0;
      if (figure === 0) continue;
      const exact = BigInt(figure);
      own.sums[at] = (own.sums[at] ?? 0n) + weight * exact;
      own.squares[at] = (own.squares[at] ?? 0n) + squares * exact * exact;
    }
  }

  estimates(): Estimates {
    const places = Array.from({ length: this.width }, (_, at) => at);
    return {
      sums: places.map((at) => Number(weighted(this.#sumOf(at)))),
      errors: aloneIn(this.sample).length > 0 ? undefined : places.map((at) => this.errorOf(at)),
    };
  }

  /**
   * The standard error of a sum, of which each figure was handed over `times` as large: as of rows that were drawn with
   * replacement, stratum by stratum. Rows of a stratum that are in no group come to nothing in it, and count.
   */
  errorOf(at: number, times = 1n): number {
    let [above, below] = [0n, 1n];
    for (const [stratum, own] of this.#strata) {
      const { rows = 0, isWhole = false } = this.sample.strata.get(stratum) ?? {};
      if (isWhole || rows < 2) continue;
      const [count, sum] = [BigInt(rows), own.sums[at] ?? 0n];
      const spread = count * (own.squares[at] ?? 0n) - sum * sum;
      above = above * (count - 1n) + spread * below;
      below *= count - 1n;
      const common = commonOf(above, below);
      [above, below] = [above / common, below / common];
    }
    const unit = oneEnterprise * times;
    // Twice the root in whole units: one more, and half of it, is the root rounded.
    return Number((rootOf((4n * above) / (below * unit * unit)) + 1n) / 2n);
  }

  #sumOf(at: number): bigint {
    let all = 0n;
    for (const { sums } of this.#strata.values()) all += sums[at] ?? 0n;
    return all;
  }
}

/** How many enterprises there are of something: never none where there are some. */
export const atLeastOne = (estimated: number, rows: number): number => (estimated === 0 && rows > 0 ? 1 : estimated);
