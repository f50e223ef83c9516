import type { Clause } from '../rule/index.js';
import { type ComparableFigure, figuresOfClause, sameAmount, sharesOfClause } from './amount.js';
import { citedBy, ownEncoders } from './citations.js';
import { withUnitsMeant } from './column-units.js';
import { type Finding, finding } from './finding.js';
import type { DocumentFolder, FolderCheck } from './folder.js';
import { inCondition, inReckoning, type WrittenLiteral, literalsOf } from './literals.js';

/** Kinds of clauses whose figures are in `targets.json`, or are dates. */
const elsewhere: readonly string[] = [
  'indicator-target',
  'indicator-baseline',
  'indicator-actual',
  'annual-quota',
  'effective-date',
];

const clausesOf = ({ clauses }: DocumentFolder): ReadonlyMap<string, Clause> =>
  new Map(clauses.entries.map(({ value }) => [value.id, value]));

/** Clauses that are there, or may be, without one being able to see what they say. */
const isUnread = ({ clauses: { read, ids, entries } }: DocumentFolder, clause: string): boolean =>
  !read || (ids.some(({ value }) => value === clause) && !entries.some(({ value }) => value.id === clause));

/** What carries figures of clauses: the rules, and the conditions that they share. */
interface Carrier {
  readonly id: string;
  readonly file: string;
  readonly cited: readonly string[];
  readonly literals: readonly WrittenLiteral[];
}

const carriersIn = ({ id, document, fileOf, rules }: DocumentFolder): readonly Carrier[] => [
  ...rules.map((entry) => ({
    id: entry.id,
    file: entry.file,
    cited: citedBy(entry.rule),
    literals: literalsOf(entry.rule),
  })),
  ...Object.entries(document?.conditions ?? {}).map(([name, { clauses, when }]) => ({
    id: ownEncoders(id).document,
    file: fileOf('document'),
    cited: clauses,
    literals: inCondition(when, ['conditions', name, 'when']),
  })),
];

/** A literal says a figure, itself or in another way that a clause may print it. */
const says = ({ amount, also = [] }: WrittenLiteral, figure: ComparableFigure): boolean =>
  [amount, ...also].some((each) => sameAmount(each, figure));

const zero = (each: WrittenLiteral): boolean => each.amount.value.over === 0n;

/** A figure of a rule stands in a clause that it cites. Nought is no figure: it says that there is none of something. */
export const checkLiterals: FolderCheck = (folder) => {
  const clauses = clausesOf(folder);
  const known = (cited: readonly string[]): ReturnType<typeof figuresOfClause> =>
    cited.flatMap((id) => figuresOfClause(clauses.get(id) ?? ({} as Clause)));
  const unfounded = (
    literals: readonly WrittenLiteral[],
    cited: readonly string[],
    file: string,
  ): readonly Finding[] => {
    if (cited.some((clause) => isUnread(folder, clause))) return [];
    const figures = known(cited);
    const statedBy = ({ cites }: WrittenLiteral): typeof figures => (cites === undefined ? figures : known(cites));
    const borne = cited.flatMap((id) => sharesOfClause(clauses.get(id) ?? ({} as Clause)));
    const isFounded = (each: WrittenLiteral): boolean =>
      statedBy(each).some((figure) => says(each, figure.amount)) ||
      (each.borne === true && borne.some((share) => sameAmount(share, each.amount)));
    const told = (each: WrittenLiteral): string =>
      statedBy(each)
        .map(({ text }) => text)
        .join(', ');
    const none = { zh: `${cited.join('、')} 没有载明数`, en: `${cited.join(', ')} state no figure` };
    const { faults, literals: meant } = withUnitsMeant(literals, isFounded);
    return [
      ...faults.map((each) => finding('figure-unfounded', file, each.path, each.written, { known: each.meant })),
      ...meant
        .filter((each) => !each.bearing && !zero(each) && !isFounded(each))
        .map((each) =>
          finding('figure-unfounded', file, each.path, each.written, { known: told(each) === '' ? none : told(each) }),
        ),
    ];
  };
  const caps = folder.groups.entries.flatMap(({ index, value: group }): readonly Finding[] => {
    if (group.kind !== 'cap') return [];
    const literals = inReckoning(group.cap, [index, 'cap']);
    return unfounded(literals, group.clauses, folder.groups.file);
  });
  return [...carriersIn(folder).flatMap(({ literals, cited, file }) => unfounded(literals, cited, file)), ...caps];
};

/** A figure of a clause that rules cite is carried by one of them. */
export const checkCarried: FolderCheck = (folder) => {
  const clauses = clausesOf(folder);
  const carried = carriersIn(folder).map((carrier) => {
    const stated = carrier.cited.flatMap((id) => figuresOfClause(clauses.get(id) ?? ({} as Clause)));
    // A unit that was mistyped is told where it stands.
    const { literals } = withUnitsMeant(carrier.literals, (each) => stated.some(({ amount }) => says(each, amount)));
    return { ...carrier, literals };
  });
  return folder.clauses.entries.flatMap(({ index, value: clause }): readonly Finding[] => {
    const rules = carried.filter(({ cited }) => cited.includes(clause.id));
    if (rules.length === 0 || elsewhere.includes(clause.kind)) return [];
    // What each paid is carried by the shares that follow from it.
    const shares = sharesOfClause(clause);
    const bears = rules.some(({ literals }) => {
      const borne = literals.filter((each) => each.borne === true);
      return shares.every((share) => borne.some(({ amount }) => sameAmount(amount, share)));
    });
    if (shares.length > 0 && bears) return [];
    const encoders = rules.map(({ id }) => id).join(', ');
    return figuresOfClause(clause)
      .filter(({ amount }) => !rules.some(({ literals }) => literals.some((each) => says(each, amount))))
      .map(({ text, path }) => finding('figure-uncarried', folder.clauses.file, [index, ...path], text, { encoders }));
  });
};
