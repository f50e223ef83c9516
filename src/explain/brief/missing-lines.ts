import type { AwardOutcome, Missing } from '../../engine/index.js';
import { type Language, punctuation } from '../../issue/index.js';
import { entryCounted } from '../../subject/index.js';
import { worthText } from '../amount.js';
import { type PageLine, note, type PageEntry, path } from '../page.js';
import type { PageWords } from '../words/index.js';
import type { Folded } from './fold.js';
import { fieldName, groupName, groupPath, groupsOf, isOfItem, type MissingGroup } from '../missing-names.js';

/** What tells an entry of a list from the others: its product, title or project, by a path that leads into it. */
type NameOfEntry = (path: string) => string | undefined;

/** The names of entries as the awards of them have it: of an entry that several may be, or that has no name, none. */
export const entryNames =
  (awards: readonly Pick<AwardOutcome, 'of' | 'missing'>[]): NameOfEntry =>
  (path) => {
    const own = awards.filter(({ of, missing }) => isOfItem(path, of) && missing.some((each) => each.path === path));
    const [name, ...others] = new Set(own.map(({ of }) => of));
    return others.length > 0 || name === undefined || entryCounted(name) !== undefined ? undefined : name;
  };

const whatOf = (group: MissingGroup, nameOf: NameOfEntry, say: PageWords, language: Language): string => {
  const about = nameOf(group.all[0].path);
  return about === undefined
    ? groupName(group, say, language)
    : say.brief.about(about, fieldName(group, say, language));
};

/** Facts with the money that hangs on them, what of one entry is worth the same as one. */
const runTogether = (
  groups: readonly MissingGroup[],
  nameOf: NameOfEntry,
  say: PageWords,
  language: Language,
): readonly string[] => {
  const told = groups.map((group) => {
    const [first] = group.all;
    const [about, worth] = [nameOf(first.path), worthText(first, say)];
    const what = about === undefined ? whatOf(group, nameOf, say, language) : fieldName(group, say, language);
    return { about, worth, what, of: `${about ?? first.path} ${worth ?? ''}` };
  });
  return [...new Set(told.map(({ of }) => of))].flatMap((of) => {
    const own = told.filter((each) => each.of === of);
    const whats = own.map(({ what }) => what).join(punctuation[language].listed);
    return own.slice(0, 1).map(({ about, worth }) => {
      const named = about === undefined ? whats : say.brief.about(about, whats);
      return worth === undefined ? named : `${named}${say.colon}${worth}`;
    });
  });
};

const groupLine = (group: MissingGroup, nameOf: NameOfEntry, say: PageWords, language: Language): PageLine => {
  const [first] = group.all;
  const [open, close] = say.brackets;
  const what = whatOf(group, nameOf, say, language);
  const worth = worthText(first, say);
  return [
    say.opening(what),
    open,
    path(groupPath(group)),
    close,
    ...(worth === undefined ? [] : [say.colon, worth]),
    say.stop,
  ];
};

// A screen has room for so many: of more, those that less hangs on are counted.
const mostTold = 6;

/** The facts that are missing, each with the money that hangs on it. */
export const missingLines = (
  missing: readonly Missing[],
  nameOf: NameOfEntry,
  folded: Folded,
  say: PageWords,
  language: Language,
): readonly PageEntry[] => {
  const groups = groupsOf(missing);
  // A line that only counts one takes the room of that one.
  const shown = groups.length > mostTold + 1 ? groups.slice(0, mostTold) : groups;
  const left = groups.length - shown.length;
  if (folded.has('paths') && shown.length > 0) {
    const texts = runTogether(shown, nameOf, say, language).join(say.brief.semicolon);
    return [note([texts, say.stop, ...(left === 0 ? [] : [say.brief.otherFacts(left)])])];
  }
  return [
    ...shown.map((group) => note(groupLine(group, nameOf, say, language))),
    ...(left === 0 ? [] : [note([say.brief.otherFacts(left)])]),
  ];
};
