import type { Bilingual } from '../issue/index.js';

/** What explanations have to know of a rule beyond its title and clauses: plain data, as its kind gives it. */
export interface RuleTraits {
  /** The list of the input that it goes through. */
  readonly list?: 'titles' | 'projects';
  /** How several of its rows are paid: the highest, all of them, or the highest less what was paid before. */
  readonly pays?: 'highest' | 'sum' | 'difference';
  /** A library that is ranked among others. */
  readonly ranked?: true;
  /** What its alternatives are called, by the names of their conditions. */
  readonly criteria?: Readonly<Record<string, Bilingual>>;
}

/** The same of one row of its table. */
export interface RowTraits {
  /** What it pays at most, in 分; nothing for what pays nothing. */
  readonly amountFen?: number;
  /** Of a limit: the ends that it sets, as printed. */
  readonly ends?: EndReasons;
}

/** The ends of a limit, as printed; of the least, whether it is nought. */
export interface EndReasons {
  readonly most?: string;
  readonly least?: string;
  readonly leastIsZero?: true;
  readonly about?: string;
}
