import { isRankedLibrary } from '../kinds/index.js';
import { type Document, isAward, referencesIn } from '../rule/index.js';
import { groupForms, headForm, ruleForms, standingForm, targetForms } from '../check/meaning.js';
import { changedWords } from './changed-words.js';
import { optionsOf, type DocumentSide } from './side.js';

/** What of a document decides otherwise than before, under its default readings or under any option. */
export interface Touched {
  readonly rules: ReadonlySet<string>;
  /** Those of them that themselves decide otherwise; the others are tied to what changed. */
  readonly own: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Whether nothing but what money received does is another. */
  readonly onlyReceipts: boolean;
  /** The document itself: its period, its names, what it says of titles. */
  readonly head: boolean;
  /** How the document stands, who is charged with it, words that no rule is written in: no input tells it. */
  readonly standing: boolean;
}

const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));

/** A document on both sides, one time for the defaults and one time for each option of either. */
export const settingsOf = (before: DocumentSide, after: DocumentSide): readonly (readonly [Document, Document])[] => [
  [before.document, after.document],
  ...optionsOf(before, after).map((option): readonly [Document, Document] => [
    before.options.get(option) ?? before.document,
    after.options.get(option) ?? after.document,
  ]),
];

/** The groups that a change bears on, and with them their members: money of one displaces that of another. */
const membersOf = (documents: readonly Document[], touched: ReadonlySet<string>): readonly string[] =>
  documents.flatMap(({ groups, rules }) =>
    groups
      .filter(({ id }) => touched.has(id))
      .flatMap((group) => ('members' in group ? group.members : rules.filter(isAward).map(({ slug }) => slug))),
  );

/** The libraries that are ranked with one that changed: the class is of all of them. */
const rankedWith = (documents: readonly Document[], touched: ReadonlySet<string>): readonly string[] =>
  documents.flatMap(({ rules }) => {
    const ranked = rules.filter(isRankedLibrary).map(({ slug }) => slug);
    return ranked.some((slug) => touched.has(slug)) ? ranked : [];
  });

/** The rules that are written in words which mean otherwise. */
const writtenInChanged = ([before, after]: readonly [Document, Document]): readonly string[] => {
  const names = changedWords(before, after);
  if (names.length === 0) return [];
  return [...ruleForms(before)].flatMap(([slug, form]) => (names.some((name) => form.includes(name)) ? [slug] : []));
};

export const touchedBetween = (before: DocumentSide, after: DocumentSide): Touched => {
  const settings = settingsOf(before, after);
  const over = (differ: (pair: readonly [Document, Document]) => readonly string[]): ReadonlySet<string> =>
    new Set(settings.flatMap(differ));
  const documents = settings.flat();
  const head = settings.some(([a, b]) => headForm(a) !== headForm(b));
  const groups = over(([a, b]) => differing(groupForms(a), groupForms(b)));
  const own = over((pair) => [...differing(ruleForms(pair[0]), ruleForms(pair[1])), ...writtenInChanged(pair)]);
  const all = head ? documents.flatMap(({ rules }) => rules.map(({ slug }) => slug)) : [];
  const isOfReceipts = (id: string): boolean =>
    documents.every(({ groups: all }) => all.every((group) => group.id !== id || group.kind === 'receipts'));
  return {
    onlyReceipts: own.size === 0 && !head && groups.size > 0 && [...groups].every(isOfReceipts),
    rules: new Set([...own, ...membersOf(documents, groups), ...rankedWith(documents, own), ...all]),
    own,
    groups,
    targets: over(([a, b]) => differing(targetForms(a), targetForms(b))),
    head,
    standing: settings.some(([a, b]) => standingForm(a) !== standingForm(b) || changedWords(a, b).length > 0),
  };
};

export const isAnyTouched = ({ rules, groups, targets, head, standing }: Touched): boolean =>
  head || standing || rules.size + groups.size + targets.size > 0;

/**
 * Rules with all that their money is held against, the libraries ranked beside them, and the rules that refer to them:
 * what of a document decides them, or is decided by them.
 */
export const decidedWith = (sides: readonly DocumentSide[], rules: ReadonlySet<string>): ReadonlySet<string> => {
  const documents = sides.flatMap(({ document, options }) => [document, ...options.values()]);
  const bonds = documents.flatMap((document) => [
    ...document.groups.flatMap((group) => ('members' in group ? [group.members] : [])),
    document.rules.filter(isRankedLibrary).map(({ slug }) => slug),
  ]);
  const referring = documents.flatMap(({ rules: all }) =>
    all.flatMap(({ slug, condition }) => {
      const to = referencesIn(condition);
      return to.length === 0 ? [] : [{ slug, to }];
    }),
  );
  const found = new Set(rules);
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const bond of bonds) if (bond.some((slug) => found.has(slug))) for (const slug of bond) found.add(slug);
    for (const { slug, to } of referring) if (to.some((other) => found.has(other))) found.add(slug);
  }
  return found;
};
