import { didYouMean } from '../issue/index.js';
import { citationsOf, ownEncoders } from './citations.js';
import { type Finding, finding } from './finding.js';
import type { DocumentFolder, FolderCheck } from './folder.js';

/** Every clause is accounted for, in one way: encoded, or with a reason why nothing can be computed. */
export const checkAccounts: FolderCheck = ({ clauses: { entries, file } }) =>
  entries.flatMap(({ index, value: { id, rules = [], notComputed, notComputedWhy } }): readonly Finding[] => {
    const encoded = rules.length > 0;
    return [
      ...(!encoded && notComputed === undefined ? [finding('clause-unaccounted', file, [index], id)] : []),
      ...(encoded && notComputed !== undefined
        ? [finding('clause-both-ways', file, [index, 'notComputed'], notComputed)]
        : []),
      ...(notComputed !== undefined && notComputedWhy === undefined
        ? [finding('clause-reason-unsaid', file, [index, 'notComputed'], notComputed)]
        : []),
      ...(notComputed === undefined && notComputedWhy !== undefined
        ? [finding('clause-reason-unsaid', file, [index, 'notComputedWhy'], id)]
        : []),
    ];
  });

const encodersOf = ({ id, slugs, targets }: DocumentFolder): ReadonlySet<string> => {
  const own = ownEncoders(id);
  return new Set([
    own.document,
    own.groups,
    ...slugs.map((slug) => `${id}/${slug}`),
    ...targets.ids.map(({ value }) => `${id}/${value}`),
  ]);
};

/** What could not be read cites nothing as far as one can see: that is told where it is. */
const unreadOf = ({ id, document, slugs, rules, targets, groups }: DocumentFolder): ReadonlySet<string> => {
  const own = ownEncoders(id);
  const read = new Set(rules.map(({ slug }) => slug));
  const readTargets = new Set(targets.entries.map(({ value }) => value.id));
  return new Set([
    ...slugs.filter((slug) => !read.has(slug)).map((slug) => `${id}/${slug}`),
    ...targets.ids.flatMap(({ value }) => (readTargets.has(value) ? [] : [`${id}/${value}`])),
    ...(document === undefined ? [own.document] : []),
    ...(groups.read && groups.entries.length === groups.ids.length ? [] : [own.groups]),
  ]);
};

/** Double entry, from the clauses: what a clause lists is there, and cites it. */
export const checkListed: FolderCheck = (folder) => {
  const { entries, file } = folder.clauses;
  const encoders = encodersOf(folder);
  const unread = unreadOf(folder);
  const cited = new Set(citationsOf(folder).map(({ clause, encoder }) => `${clause} ${encoder ?? ''}`));
  return entries.flatMap(({ index, value: { id, rules = [] } }) =>
    rules.flatMap((encoder, at): readonly Finding[] => {
      const path = [index, 'rules', at];
      if (!folder.targets.read && !encoders.has(encoder)) return [];
      if (!encoders.has(encoder))
        return [finding('encoder-unknown', file, path, encoder, { suggestion: didYouMean(encoder, [...encoders]) })];
      return cited.has(`${id} ${encoder}`) || unread.has(encoder)
        ? []
        : [finding('encoder-silent', file, path, encoder, { clause: id })];
    }),
  );
};

/** Double entry, from the rules and targets: what cites a clause is listed by it. */
export const checkCited: FolderCheck = (folder) => {
  const listed = new Map(folder.clauses.entries.map(({ value: { id, rules = [] } }) => [id, rules]));
  const told = new Set<string>();
  return citationsOf(folder).flatMap(({ clause, encoder, file, path }): readonly Finding[] => {
    const rules = listed.get(clause);
    const key = `${clause} ${encoder ?? ''}`;
    if (encoder === undefined || rules === undefined || rules.includes(encoder) || told.has(key)) return [];
    told.add(key);
    return [finding('encoder-unlisted', file, path, clause, { clause, encoder })];
  });
};
