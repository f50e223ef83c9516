import { common, type Span, yearSpan } from '../quantity/index.js';

/** The days on which something may have come about, and the input paths that would tell which. */
export interface Came extends Span {
  readonly toldBy: readonly string[];
}

/** Something that came on one of some days. */
interface Dated {
  readonly path: string;
  readonly when: Span;
}

/** Any day of a year: when something came of which only the year is known. */
export const anyDayOf = (of: number, toldBy: readonly string[]): Came => ({ ...yearSpan(of), toldBy });

const within = ({ when, path }: Dated, year: Span): Came | undefined => {
  const shared = common(when, year);
  return shared === undefined ? undefined : { ...shared, toldBy: shared.from === shared.through ? [] : [`${path}.on`] };
};

/** When the first of several things came that came in a year. */
export const firstIn = (of: number, things: readonly Dated[]): Came | undefined =>
  things
    .flatMap((thing) => within(thing, yearSpan(of)) ?? [])
    .reduce<Came | undefined>(
      (first, each) =>
        first === undefined
          ? each
          : {
              from: each.from < first.from ? each.from : first.from,
              through: each.through < first.through ? each.through : first.through,
              toldBy: [...first.toldBy, ...each.toldBy],
            },
      undefined,
    );
