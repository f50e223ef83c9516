import { lettersOf } from '../rule/matters.js';
import { meet } from '../rule/places.js';
import type { DocumentFile } from '../rule/schema.js';
import { conversion } from '../targets/unit.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { CorpusCheck, DocumentFolder, FolderCheck } from './folder.js';
import { dayAfter } from './time.js';
import { isBy } from '../kinds/index.js';

/** What documents do to one another: names that receipts cannot tell apart, and days on which none of them stands. */

type NamedPaths = readonly (readonly [name: string, path: FindingPath])[];

const namesOf = ({ title, shortTitle, policyNames }: DocumentFile): NamedPaths => [
  [title.zh, ['title', 'zh']],
  [shortTitle.zh, ['shortTitle', 'zh']],
  ...policyNames.map((name, at) => [name, ['policyNames', at]] as const),
];

const takesPlace = (one: DocumentFile, other: DocumentFile): boolean =>
  (one.supersedes ?? []).some(({ document }) => document === other.id);

/** Whether a text is what an amendment, or several one after another, made of another: it says the same by the same names. */
const isAmended = ({ raw: { amends } }: DocumentFolder, other: DocumentFile): boolean =>
  amends?.former.some(({ document }) => document === other.id) === true;

const shared = (own: NamedPaths, others: NamedPaths, file: string, other: string): readonly Finding[] => {
  const known = new Set(others.map(([name]) => lettersOf(name)));
  return own.flatMap(([name, path]) =>
    known.has(lettersOf(name)) ? [finding('name-shared', file, path, name, { other })] : [],
  );
};

const awardNames = ({ rules }: DocumentFolder): readonly { readonly file: string; readonly name: string }[] =>
  rules.flatMap(({ rule, file }) => (isBy(rule, 'money') ? [{ file, name: rule.title.zh }] : []));

/** A receipt names a policy and a matter: what two documents call alike, it cannot tell apart, and each takes it off. */
export const checkNames: CorpusCheck = (folder, all) => {
  const { document } = folder;
  if (document === undefined) return [];
  return all.slice(0, all.indexOf(folder)).flatMap((earlier): readonly Finding[] => {
    const other = earlier.document;
    if (other === undefined || takesPlace(document, other) || takesPlace(other, document)) return [];
    if (isAmended(folder, other)) return [];
    const matters = meet(other, document) ? new Set(awardNames(earlier).map(({ name }) => lettersOf(name))) : new Set();
    return [
      ...shared(namesOf(document), namesOf(other), folder.fileOf('document'), other.id),
      ...awardNames(folder).flatMap(({ file, name }) =>
        matters.has(lettersOf(name)) ? [finding('name-shared', file, ['title', 'zh'], name, { other: other.id })] : [],
      ),
    ];
  });
};

/** A document that takes another's place begins the day after that one ends, or before. */
export const checkPeriods: CorpusCheck = ({ document, fileOf }, all) =>
  (document?.supersedes ?? []).flatMap(({ document: id, from }, at): readonly Finding[] => {
    const before = all.find((each) => each.document?.id === id)?.document;
    if (document === undefined || before === undefined) return [];
    const { through } = before.period;
    const path = ['supersedes', at, 'from'];
    if (document.period.from > from)
      return [finding('period-gap', fileOf('document'), path, from, { other: id, expected: document.period.from })];
    return through !== null && from > dayAfter(through)
      ? [finding('period-gap', fileOf('document'), path, from, { other: id, expected: dayAfter(through) })]
      : [];
  });

/** A figure stands in a unit of what its indicator counts. */
export const checkFigureUnits: FolderCheck = ({ targets: { entries, file } }) =>
  entries.flatMap(({ index, value: { unit, figures } }) =>
    figures.flatMap((figure, at): readonly Finding[] =>
      figure.unit === undefined || figure.times !== undefined || conversion(figure.unit, unit) !== undefined
        ? []
        : [finding('unit-misfit', file, [index, 'figures', at, 'unit'], figure.unit, { expected: unit })],
    ),
  );
