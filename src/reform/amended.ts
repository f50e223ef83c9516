import { bad, data, listOf as listReader, type Reader } from '../edge/index.js';
import { dayText } from '../engine/day-text.js';
import { didYouMean, type Issue, throwIfAny } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { type DocumentFiles, isAmending } from '../rule/index.js';
import { fileIn } from '../rule/read-file.js';
import { amendedBy, idOf } from './as-amended.js';
import { type Amendment, readAmendment } from './read-amendment.js';

/**
 * Amendments written out: the document as it stands from a day on is the one that is amended with what the amendment
 * changes, and takes its place on that day. From then on it is a document like all others.
 */

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of documents with the amendments among them written out, and what stands in the way of some. */
interface WrittenOut {
  readonly files: readonly DocumentFiles[];
  readonly issues: readonly Issue[];
}

/** What is amended in the end, where amendments amend one another; nothing where that leads nowhere. */
const rootOf = (
  { head }: Amendment,
  plain: ReadonlyMap<string, DocumentFiles>,
  amending: ReadonlyMap<string, Amendment>,
): DocumentFiles | undefined => {
  const seen = new Set([head.id]);
  let next = head.amends.document;
  while (!seen.has(next)) {
    const found = plain.get(next);
    if (found !== undefined) return found;
    seen.add(next);
    next = amending.get(next)?.head.amends.document ?? head.id;
  }
  return undefined;
};

/** What is amended says so wherever it says how it stands. */
const toldOf = (files: DocumentFiles, { head }: Amendment): DocumentFiles => {
  const { document } = files;
  if (!isData(document) || !isData(document['statusNote'])) return files;
  const { zh, en } = document['statusNote'] as { readonly zh: string; readonly en: string };
  const { from } = head.amends;
  return {
    ...files,
    document: {
      ...document,
      statusNote: {
        zh: `${zh}自${dayText(from, 'zh')}起经《${head.title.zh}》修改，修改后的文本：${head.id}。`,
        en: `${en} Amended from ${dayText(from, 'en')} on by “${head.title.en}”: the text as amended is ${head.id}.`,
      },
    },
  };
};

const byDay = (a: Amendment, b: Amendment): number =>
  a.head.amends.from === b.head.amends.from
    ? a.head.id.localeCompare(b.head.id)
    : a.head.amends.from.localeCompare(b.head.amends.from);

/** All amendments of one document, each on what the one before it left. */
const inTurn = (root: DocumentFiles, amendments: readonly Amendment[]): WrittenOut => {
  const issues: Issue[] = [];
  const written: DocumentFiles[] = [root];
  for (const amendment of [...amendments].sort(byDay)) {
    const last = written.at(-1) as DocumentFiles;
    const found = amendedBy(amendment, last, root);
    issues.push(...found.issues);
    written[written.length - 1] = toldOf(last, amendment);
    written.push(found.files);
  }
  return { files: written, issues };
};

/** The same without refusing: what could not be written out is left as it is written. */
export const writeOut = (all: readonly DocumentFiles[]): WrittenOut => {
  if (!all.some(isAmending)) return { files: all, issues: [] };
  const plain = new Map(all.filter((each) => !isAmending(each)).map((each) => [idOf(each), each]));
  const read = all.filter(isAmending).map(readAmendment);
  const amending = new Map(
    read.flatMap(({ amendment }) => (amendment === undefined ? [] : [[amendment.head.id, amendment]])),
  );
  const known = [...plain.keys(), ...amending.keys()];
  const issues: Issue[] = read.flatMap((each) => each.issues);
  const byRoot = new Map<DocumentFiles, Amendment[]>();
  for (const amendment of amending.values()) {
    const { id, amends } = amendment.head;
    const root = rootOf(amendment, plain, amending);
    if (root === undefined) {
      const others = known.filter((each) => each !== id);
      issues.push(
        issue('amends-misfit', { file: fileIn(id, 'document'), pointer: '/amends/document' }, amends.document, {
          known: others.join(', '),
          suggestion: didYouMean(amends.document, others),
        }),
      );
    } else byRoot.set(root, [...(byRoot.get(root) ?? []), amendment]);
  }
  const found = new Map<string, DocumentFiles>();
  for (const [root, amendments] of byRoot) {
    const turn = inTurn(root, amendments);
    issues.push(...turn.issues);
    for (const each of turn.files) found.set(idOf(each), each);
  }
  return { files: all.map((each) => found.get(idOf(each)) ?? each), issues };
};

const filesReader: Reader<unknown> = (given, option) => {
  const read = data(given, option);
  return read.issues.length > 0 || isData(read.value)
    ? read
    : bad(
        issue('option-misfit', { option }, read.value, {
          wanted: {
            zh: '一份文件的各项内容，如 documents 之一',
            en: 'the files of a document, such as one of documents',
          },
        }),
      );
};

const given: Reader<readonly unknown[]> = listReader(filesReader);

/**
 * Documents with the amendments among them written out: each as the text stands from its day on, with the clauses of the
 * amendment at what it changed. Until that day the text that is amended is decided by. Where none amends, they are the same.
 *
 * @param documents files of documents, as their folders hold them; of an amendment, with its `amendments`.
 * @throws HuiqiError with every problem and its place: an amendment of what is not there, a name that leads nowhere, an
 * operation that changes nothing.
 */
export const amended = (documents: readonly DocumentFiles[]): readonly DocumentFiles[] => {
  const read = given(documents, 'documents');
  throwIfAny(read.issues);
  const { files, issues } = writeOut(documents.some(isAmending) ? (read.value as readonly DocumentFiles[]) : documents);
  throwIfAny(issues);
  return files;
};
