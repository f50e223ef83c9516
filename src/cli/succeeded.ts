import { isPlainObject, type PlainObject } from '../edge/index.js';
import { dayText } from '../explain/day-text.js';
import type { Bilingual } from '../issue/index.js';
import { isDraft, type DocumentFiles, type RuleFolders } from '../rule/index.js';

/** A document whose place another of its folder takes says so wherever it says how it stands: it may be asked by itself. */

interface TakenBy {
  readonly title: Bilingual;
  readonly from: string;
}

const headOf = ({ document }: DocumentFiles): PlainObject => (isPlainObject(document) ? document : {});

const isNamed = (value: unknown): value is Bilingual =>
  isPlainObject(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

const isDraftHead = ({ status }: PlainObject): boolean =>
  isDraft({ status: status as Parameters<typeof isDraft>[0]['status'] });

/** As succession has it: within one place, and a draft in the place of drafts alone. */
const mayTake = (by: PlainObject, other: PlainObject): boolean =>
  by['city'] === other['city'] &&
  (by['district'] === undefined || by['district'] === other['district']) &&
  (!isDraftHead(by) || isDraftHead(other));

const takenBy = (id: string, all: readonly DocumentFiles[], own: PlainObject): TakenBy | undefined =>
  all
    .flatMap((files): readonly TakenBy[] => {
      const by = headOf(files);
      const { title, supersedes } = by;
      // What an amendment takes the place of was told of it when it was written out.
      if (files.amends !== undefined || !Array.isArray(supersedes) || !isNamed(title) || !mayTake(by, own)) return [];
      return (supersedes as readonly unknown[]).flatMap((each) =>
        isPlainObject(each) && each['document'] === id && typeof each['from'] === 'string'
          ? [{ title, from: each['from'] }]
          : [],
      );
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];

const told = (files: DocumentFiles, { title, from }: TakenBy): DocumentFiles => {
  const head = headOf(files);
  const { statusNote } = head;
  if (!isNamed(statusNote)) return files;
  const note: Bilingual = {
    zh: `${statusNote.zh}自${dayText(from, 'zh')}起由《${title.zh}》取代。`,
    en: `${statusNote.en} “${title.en}” takes its place from ${dayText(from, 'en')} on.`,
  };
  return { ...files, document: { ...head, statusNote: note } };
};

/** Documents of a folder, those whose place another takes with the day and by which, in their status notes. */
export const succeeded = (folders: RuleFolders): RuleFolders => {
  const all = Object.values(folders);
  return Object.fromEntries(
    Object.entries(folders).map(([id, files]) => {
      const by = takenBy(id, all, headOf(files));
      return [id, by === undefined ? files : told(files, by)] as const;
    }),
  );
};
