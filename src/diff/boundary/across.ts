import { parseMoney, yearOf } from '../../quantity/index.js';
import { type AwardRule, awardsIn, type Document } from '../../rule/index.js';
import { bothOf, reckonedTogether } from './named.js';
import { mostOf, timesOver } from './reaching.js';
import { evenly } from './some.js';
import { together } from './together.js';
import type { Trial } from './trial.js';
import { basesOf, triedIn } from './trials.js';

/** An award as one document has it. */
interface CountedAward {
  readonly document: Document;
  readonly award: AwardRule;
}

/** A cap over several documents: how much it is, and the awards that it counts, those of its own document first. */
interface CapAcross {
  readonly cap: number | undefined;
  readonly own: readonly CountedAward[];
  readonly others: readonly CountedAward[];
}

/** No more enterprises than these are tried under the caps that documents share. */
const enough = 200;

/** More things than these are not written down. */
const mostThings = 60;

const capsIn = (documents: readonly Document[]): readonly CapAcross[] =>
  documents.flatMap((document) =>
    document.groups.flatMap((group): readonly CapAcross[] => {
      if (group.kind !== 'cap' || group.others === undefined) return [];
      const cap = typeof group.cap === 'string' ? parseMoney(group.cap) : undefined;
      const counted = (id: string, isCounted: (slug: string) => boolean): readonly CountedAward[] =>
        documents
          .filter((each) => each.id === id)
          .flatMap((each) => awardsIn(each).map((award) => ({ document: each, award })))
          .filter(({ award }) => isCounted(award.slug));
      return [
        {
          cap: cap?.ok === true ? cap.value : undefined,
          own: counted(document.id, (slug) => group.members.includes(slug)),
          others: group.others.flatMap(({ document: id, rules }) =>
            counted(id, (slug) => rules?.includes(slug) ?? true),
          ),
        },
      ];
    }),
  );

/** So many things of two awards together reach a cap; one fewer does not. */
const countsTo = (cap: number | undefined, awards: readonly AwardRule[]): readonly number[] => {
  const each = awards.reduce((sum, award) => sum + mostOf(award), 0);
  const count = Math.ceil((cap ?? 0) / each);
  return [count - 1, count].filter((one) => one > 1 && one <= mostThings);
};

type Bases = (placed: CountedAward, year: number) => ReturnType<typeof basesOf>;

/** A year in which both documents are in force, and one before it where there is one. */
const yearOfBoth = ({ period: one }: Document, { period: other }: Document): number =>
  Math.min(Math.max(yearOf(one.from), yearOf(other.from)) + 1, yearOf(one.through), yearOf(other.through));

const pairsUnder = ({ cap, own, others }: CapAcross, bases: Bases): readonly Trial[] =>
  own.flatMap((one) =>
    others.flatMap((other) => {
      const year = yearOfBoth(one.document, other.document);
      return bases(one, year).flatMap((first) =>
        bases(other, year).flatMap((second): readonly Trial[] => {
          const input = together(first.input, second.input);
          const trial: Trial = {
            document: one.document.id,
            corpus: 'boundary',
            name: bothOf(bothOf(first.name, second.name), reckonedTogether),
            subject: 'enterprise',
            year,
            input,
          };
          const more = countsTo(cap, [one.award, other.award]).flatMap((count) => timesOver(input, count));
          return [trial, ...more.map((each) => ({ ...trial, input: each }))];
        }),
      );
    }),
  );

/** Enterprises to which awards of two documents apply at once, once and so often that a cap over both is reached. */
export const trialsAcross = (documents: readonly Document[]): readonly Trial[] => {
  const known = new Map<string, ReturnType<typeof basesOf>>();
  const bases: Bases = ({ document, award }, year) => {
    const [tried] = triedIn(
      documents.filter(({ id }) => id === document.id),
      new Set([award.slug]),
    );
    const key = `${award.id} ${String(year)}`;
    const found = known.get(key) ?? (tried === undefined ? [] : basesOf(tried, year));
    known.set(key, found);
    return found;
  };
  const all = capsIn(documents).flatMap((cap) => pairsUnder(cap, bases));
  return evenly([...new Map(all.map((trial) => [JSON.stringify([trial.year, trial.input]), trial])).values()], enough);
};
