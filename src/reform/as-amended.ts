import { isPlainObject, type PlainObject } from '../edge/index.js';
import { didYouMean, type Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import {
  type Amended,
  type AmendsFile,
  applied,
  type Changeable,
  type DocumentFiles,
  filesInFull,
} from '../rule/index.js';
import { fileIn } from '../rule/read-file.js';
import { outcomeOf } from './changes.js';
import { citing } from './cite.js';
import { nameOf, valueOf } from './named.js';
import { type Amendment, inFile } from './read-amendment.js';

/** The text of a document as one amendment leaves it. */

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

export const idOf = ({ document }: DocumentFiles): string => (isPlainObject(document) ? String(document['id']) : '');

const renamed = (id: unknown, was: string, is: string): unknown =>
  typeof id === 'string' && id.startsWith(`${was}/`) ? `${is}${id.slice(was.length)}` : id;

/** The files of a document under another name: its rules are those of the text as it stands. */
const underName = (files: DocumentFiles, is: string): DocumentFiles => {
  const was = idOf(files);
  return {
    ...files,
    rules: Object.fromEntries(
      Object.entries(files.rules).map(([slug, rule]) => [
        slug,
        isPlainObject(rule) ? { ...rule, id: renamed(rule['id'], was, is) } : rule,
      ]),
    ),
    clauses: entriesOf(files.clauses).map((each) =>
      isPlainObject(each) && Array.isArray(each['rules'])
        ? { ...each, rules: (each['rules'] as readonly unknown[]).map((rule) => renamed(rule, was, is)) }
        : each,
    ),
  };
};

/** Clauses of an amendment, told apart from those of what it amends by its name. */
const ownClauses = ({ files, head }: Amendment): readonly unknown[] =>
  entriesOf(files.clauses).map((each) =>
    isPlainObject(each) ? { ...each, place: `${head.shortTitle.zh}${String(each['place'])}` } : each,
  );

const titled = (document: PlainObject, key: 'title' | 'shortTitle', from: string): PlainObject => {
  const { zh, en } = document[key] as { readonly zh: string; readonly en: string };
  const year = from.slice(0, 4);
  return { zh: `${zh}（${year}年修改）`, en: `${en} (as amended in ${year})` };
};

const wordsTogether = (own: unknown, amended: unknown): unknown => {
  if (!isPlainObject(own)) return amended;
  if (!isPlainObject(amended)) return own;
  return Object.fromEntries(
    [...new Set([...Object.keys(amended), ...Object.keys(own)])].map((sort) => [
      sort,
      { ...(amended[sort] as PlainObject | undefined), ...(own[sort] as PlainObject | undefined) },
    ]),
  );
};

const headOf = (changed: PlainObject, root: PlainObject, { head }: Amendment, before: string): PlainObject => {
  const { id, amends, status, statusNote, title, policyNames = [] } = head;
  return {
    ...changed,
    id,
    title: titled(root, 'title', amends.from),
    shortTitle: titled(root, 'shortTitle', amends.from),
    status,
    statusNote,
    policyNames: [...new Set([...entriesOf(changed['policyNames']), String(root['id']), title.zh, ...policyNames])],
    scopeCites: { ...(changed['scopeCites'] as PlainObject), 'as-amended': amends.clauses },
    supersedes: [{ document: before, from: amends.from }],
  };
};

/** Readings without what they change of rules and groups that are no more; one that changes nothing else is gone with them. */
const stillRead = (
  readings: readonly unknown[],
  { rules, groups }: Changeable,
  former: Changeable,
): readonly unknown[] => {
  const ids = ({ groups: all }: Changeable): readonly unknown[] => all.map((each) => isPlainObject(each) && each['id']);
  const isGone = (change: unknown): boolean =>
    isPlainObject(change) &&
    ((typeof change['rule'] === 'string' &&
      !Object.hasOwn(rules, change['rule']) &&
      Object.hasOwn(former.rules, change['rule'])) ||
      (typeof change['group'] === 'string' &&
        !groups.some((each) => isPlainObject(each) && each['id'] === change['group']) &&
        ids(former).includes(change['group'])));
  return readings.flatMap((reading) => {
    if (!isPlainObject(reading) || !Array.isArray(reading['options'])) return [reading];
    const written = reading['options'] as readonly unknown[];
    const changesIn = (option: unknown): readonly unknown[] =>
      isPlainObject(option) ? entriesOf(option['changes']) : [];
    if (!written.some((option) => changesIn(option).some(isGone))) return [reading];
    const options = written.map((option) =>
      isPlainObject(option) ? { ...option, changes: changesIn(option).filter((each) => !isGone(each)) } : option,
    );
    return options.every((option) => changesIn(option).length === 0) ? [] : [{ ...reading, options }];
  });
};

/** What stood before, and before that. */
const formerOf = (amended: DocumentFiles): AmendsFile['former'] => [
  { document: idOf(amended), rules: filesInFull(amended).rules },
  ...(amended.amends?.former ?? []),
];

/** One amendment on what it amends: the text as it stands from its day on. */
export const amendedBy = (
  amendment: Amendment,
  amended: DocumentFiles,
  root: DocumentFiles,
): { readonly files: DocumentFiles; readonly issues: readonly Issue[] } => {
  const { files: own, head, entries } = amendment;
  const file = fileIn(head.id, 'amendments');
  const base = underName(filesInFull(amended), head.id);
  const issues: Issue[] = [];
  const changes: Amended[] = [];
  const former: Changeable = {
    document: base.document,
    rules: base.rules,
    groups: entriesOf(base.groups),
    targets: entriesOf(base.targets),
  };
  let before = former;
  for (const [index, { operation, clauses }] of entries.entries()) {
    const outcome = outcomeOf(operation, `amendments.${String(index)}`, before);
    issues.push(...outcome.issues.map(inFile(file)));
    const after = applied(before, outcome.changes, () => ({ file, pointer: `/${String(index)}` }));
    changes.push({
      name: nameOf(operation),
      was: valueOf(operation, before),
      is: valueOf(operation, after.files),
      clauses,
    });
    before = citing(after.files, before, outcome.changes, clauses);
  }
  const taken = new Set(Object.keys(own.rules).filter((slug) => Object.hasOwn(before.rules, slug)));
  const settled = new Set([
    ...(head.amends.settles ?? []),
    ...entriesOf(own.readings).map((each) => (isPlainObject(each) ? String(each['id']) : '')),
  ]);
  const known = entriesOf(base.readings).map((each) => (isPlainObject(each) ? String(each['id']) : ''));
  return {
    issues: [
      ...issues,
      ...[...taken].map((slug) => issue('id-duplicate', { file: fileIn(head.id, slug), pointer: '/id' }, slug)),
      ...(head.amends.settles ?? []).flatMap((reading, index) =>
        known.includes(reading)
          ? []
          : [
              issue(
                'reading-unknown',
                { file: fileIn(head.id, 'document'), pointer: `/amends/settles/${String(index)}` },
                reading,
                {
                  known: known.join(', '),
                  suggestion: didYouMean(reading, known),
                },
              ),
            ],
      ),
    ],
    files: {
      ...base,
      document: headOf(before.document as PlainObject, root.document as PlainObject, amendment, idOf(amended)),
      vocabulary: wordsTogether(own.vocabulary, base.vocabulary),
      ...(own.sharedVocabulary === undefined ? {} : { sharedVocabulary: own.sharedVocabulary }),
      clauses: [...entriesOf(base.clauses), ...ownClauses(amendment)],
      readings: [
        ...stillRead(entriesOf(base.readings), before, former).filter(
          (each) => !isPlainObject(each) || !settled.has(String(each['id'])),
        ),
        ...entriesOf(own.readings),
      ],
      groups: before.groups,
      targets: before.targets,
      rules: { ...own.rules, ...before.rules },
      amends: { document: idOf(root), from: head.amends.from, title: head.title, changes, former: formerOf(amended) },
    },
  };
};
