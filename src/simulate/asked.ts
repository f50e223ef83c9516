import type { Likeness } from '../columns/index.js';
import type { Member, PlainRest, PlainRow, YearSpan } from '../population/index.js';
import type { Enterprise } from '../subject/index.js';
import { assumedOf, type Assumption, type Closing, closingOf, saysNothing } from './assumption.js';
import type { Subjects } from './member.js';
import { createNumbered } from './numbered.js';

/** An enterprise that is to be decided. */
export interface MemberAsked {
  readonly member: Member;
  /** What it is, and what assumptions leave of it: made where somebody asks. */
  readonly subjects: Subjects;
  /** The assumptions that say something of it. */
  readonly by: readonly string[];
  /** Those that could not close a list of it, since an entry may be there or not. */
  readonly heldUp: readonly string[];
  /** The same for all that no rule tells apart; left out where each is decided by itself. */
  readonly key?: string;
}

/** A plain row of which no assumption says anything, but that lists are whole. */
class PlainSubjects implements Subjects {
  #assumed: Enterprise | undefined;

  constructor(
    private readonly member: Member,
    private readonly closing: Closing,
  ) {}

  get told(): Enterprise {
    return this.member.subject;
  }

  get assumed(): Enterprise {
    const { lists } = this.closing;
    if (lists.length === 0) return this.told;
    return (this.#assumed ??= this.member.closing(lists));
  }
}

interface RestAsked {
  readonly closing: Closing;
  readonly key: string;
}

/** Asks for enterprises of a table, each with what assumptions leave of it. */
export const createAsking = (
  assumptions: readonly Assumption[],
  years: YearSpan,
  likeness: Likeness | undefined,
): ((member: Member) => MemberAsked) => {
  const rests = new WeakMap<PlainRest, RestAsked>();
  const numberOf = createNumbered();
  let figuresKey: ((figures: readonly number[]) => string) | undefined;

  const restAsked = (own: Likeness, rest: PlainRest): RestAsked => {
    const known = rests.get(rest);
    if (known !== undefined) return known;
    const closing = closingOf(rest.row, assumptions);
    const closed = closing.lists.length === 0 ? rest.subject : rest.closing(closing.lists);
    const { through, foundedIn } = rest;
    const told = [own.restOf(rest.subject), own.restOf(closed), through, foundedIn];
    const made = { closing, key: String(numberOf(told.map(String).join('\n'))) };
    rests.set(rest, made);
    return made;
  };

  const namesOf = ({ groups, figures }: PlainRow): readonly string[] => {
    const names = figures.map(() => '');
    for (const { name, years: own, peak } of groups)
      for (const at of [peak, ...own.map((each) => each.at)]) names[at] = name;
    return names;
  };

  return (member) => {
    const { plain } = member;
    if (likeness === undefined || plain === undefined) {
      const { subject, by, heldUp } = assumedOf(member, assumptions, years);
      const subjects = { told: member.subject, assumed: subject };
      if (likeness === undefined) return { member, subjects, by, heldUp };
      return { member, subjects, by, heldUp, key: `${likeness.keyOf(member.subject)}\n\n${likeness.keyOf(subject)}` };
    }
    const { closing, key } = restAsked(likeness, plain.rest);
    figuresKey ??= likeness.figuresBy(namesOf(plain));
    const told = `${key} ${figuresKey(plain.figures)}`;
    if (assumptions.every((each) => saysNothing(each, plain, years)))
      return {
        member,
        subjects: new PlainSubjects(member, closing),
        by: closing.by,
        heldUp: closing.heldUp,
        key: told,
      };
    const { subject, by } = assumedOf(member, assumptions, years);
    const isNarrowed = by.length > closing.by.length;
    return {
      member,
      subjects: { told: member.subject, assumed: subject },
      by,
      heldUp: closing.heldUp,
      key: isNarrowed ? `${told}\n${likeness.figuresOf(subject)}` : told,
    };
  };
};
