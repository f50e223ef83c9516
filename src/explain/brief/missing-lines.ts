import type { Missing } from '../../engine/index.js';
import type { Language } from '../../issue/index.js';
import { worthText } from '../amount.js';
import { type Line, note, type PageEntry, path } from '../page.js';
import type { Words } from '../words/index.js';
import { groupName, groupPath, groupsOf, type MissingGroup } from '../missing-names.js';

/** What tells an entry of a list from the others: its product, title or project, by its path. */
export type NameOfEntry = (path: string) => string | undefined;

/** Whether a path leads into one entry of a list. */
export const isOfEntry = (path: string): boolean => /^(?:titles|projects)\.\d/u.test(path);

const groupLine = (group: MissingGroup, nameOf: NameOfEntry, say: Words, language: Language): Line => {
  const [first] = group.all;
  const [open, close] = say.brackets;
  const [name, about] = [groupName(group, say, language), nameOf(first.path)];
  const what = about === undefined ? name : say.brief.about(about, name);
  const worth = worthText(first, say);
  return [what, open, path(groupPath(group)), close, ...(worth === undefined ? [] : [say.colon, worth]), say.stop];
};

/** The facts that money hangs on, each with its worth, then how many there are beside them. */
export const missingLines = (
  withMoney: readonly Missing[],
  others: readonly Missing[],
  nameOf: NameOfEntry,
  say: Words,
  language: Language,
): readonly PageEntry[] => {
  const known = new Set(withMoney.map((each) => each.path));
  const rest = groupsOf(others.filter((each) => !known.has(each.path)));
  return [
    ...groupsOf(withMoney).map((group) => note(groupLine(group, nameOf, say, language))),
    ...(rest.length === 0 ? [] : [note([say.brief.withoutMoney(rest.length)])]),
  ];
};
