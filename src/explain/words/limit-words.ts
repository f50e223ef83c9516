import type { Headroom } from '../../engine/index.js';
import type { Force } from '../../rule/index.js';
import type { Truth } from '../../truth/truth.js';

/** How many limits came to what; `soft` of those broken do not bind strictly. */
export interface LimitCounts {
  readonly kept: number;
  readonly broken: number;
  readonly soft: number;
  /** Of which no information could tell. */
  readonly vague: number;
  readonly open: number;
  readonly idle: number;
}

/** Everything that is said of limits, in one language. */
export interface LimitWords {
  readonly checked: (count: number) => string;
  readonly counts: (counts: LimitCounts) => string;
  /** No information could settle it. */
  readonly vague: string;
  readonly applies: Readonly<Record<Truth, string>>;
  /** Where it applies: whether it holds, in the words of how strictly it binds. */
  readonly holds: Readonly<Record<Force, Readonly<Record<Truth, string>>>>;
  /** The same where one figure is set and neither end of it: it is given, or is not. */
  readonly equals: Readonly<Record<Truth, string>>;
  /** What a verdict does not mean. */
  readonly hedges: Readonly<Partial<Record<Force, Readonly<Partial<Record<Truth, string>>>>>>;
  readonly room: Readonly<Record<Headroom['side'], (figure: string) => string>>;
  /** Room under or over a share: right only while what the share is of stays as it is. */
  readonly sameWhole: (room: string, isCount: boolean) => string;
  readonly units: (figures: readonly string[]) => string;
  /** What is set, led by how strictly it binds. */
  readonly set: Readonly<Record<Force, (figure: string) => string>>;
  readonly exactly: (figure: string) => string;
  readonly about: (figure: string) => string;
  readonly measured: (figure: string) => string;
  readonly labels: Readonly<
    Record<'figures' | 'applies' | 'demands' | 'reason' | 'broken' | 'open' | 'kept' | 'idle', string>
  >;
}
