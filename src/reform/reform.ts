import { readOptions, type Reader, type Readers, bad, data, good, optional, takeOptions, text } from '../edge/index.js';
import { type DocumentId, documents } from '../documents/index.js';
import type { ReformedChange } from '../engine/rule-change.js';
import { ownDocument } from '../engine/shared-options.js';
import { files, readings, year } from '../engine/options.js';
import { type Bilingual, HuiqiError, type Issue, type Notice, throwIfAny } from '../issue/index.js';
import {
  applied,
  type Change,
  changedFiles,
  type DocumentFiles,
  loadPrepared,
  prepareDocument,
  type ReadingChoices,
} from '../rule/index.js';
import { outcomeOf } from './changes.js';
import { type DoneOperation, lostAmong } from './lost.js';
import { type Operation, type OperationKeys, operations } from './operation.js';
import { stillReferredTo } from './whole.js';

/** A reform: named changes to the rules of a document that somebody proposes. It is no reading of the text, and cites itself. */
export interface Reform {
  readonly id: string;
  readonly title: string | Bilingual;
  /** Who proposes it. */
  readonly by?: string;
  /** What it does, each on what the one before left. */
  readonly changes: readonly OperationKeys[];
}

/** Which document a reform is of, and what of it is asked for. */
export interface ReformOptions {
  /** The id of a document of the library, or the files of another. */
  readonly document: DocumentId | DocumentFiles;
  /** Only what holds in this programme year: operations that start later are left out. */
  readonly year?: number;
  /** The readings that it will be decided under: what stands there now may differ by them. */
  readonly readings?: ReadingChoices;
}

/** A reform, checked against its document: its changes go wherever `reforms` are taken. */
export interface CheckedReform {
  readonly kind: 'reform';
  readonly id: string;
  readonly title: string | Bilingual;
  readonly by?: string;
  readonly changes: readonly ReformedChange[];
  /** What may not be meant: an amount that falls as its threshold rises. */
  readonly notices: readonly Notice[];
}

const title: Reader<string | Bilingual> = (given, option) => {
  if (typeof given === 'string') return text(given, option);
  const read = readOptions<Bilingual>(given, { zh: text, en: text }, option);
  return read.value === undefined || read.issues.length > 0 ? bad(...read.issues) : good(read.value);
};

interface TakenReform extends Omit<Reform, 'changes'> {
  readonly changes: readonly Operation[];
}

const reformReaders: Readers<TakenReform> = { id: text, title, by: optional(text), changes: operations };

const document: Reader<DocumentFiles> = (given, option) => {
  if (typeof given !== 'string') return files(given, option);
  const { value, issues } = ownDocument(given, option);
  return value === undefined ? bad(...issues) : good(documents[value]);
};

interface TakenReformOptions extends Omit<ReformOptions, 'document'> {
  readonly document: DocumentFiles;
}

const optionReaders: Readers<TakenReformOptions> = { document, year: optional(year), readings: optional(readings) };

const nowhere = { file: '', pointer: '' };

/** The same of several reforms one after another, each operation of the one that `ownerOf` names by its place. */
export const changesInOrder = (
  reform: Reform,
  options: ReformOptions,
  ownerOf: (place: number) => unknown,
): CheckedReform => {
  const asked = takeOptions(options, optionReaders);
  const { value: taken, issues } = readOptions(data(reform, 'reform').value ?? reform, reformReaders, 'reform');
  if (taken === undefined || issues.length > 0) throw new HuiqiError([...issues] as [Issue, ...Issue[]]);
  const { document: of, year: until = Infinity, readings: choices = {} } = asked;
  const found: { changes: Change[]; issues: Issue[]; notices: Notice[] } = { changes: [], issues: [], notices: [] };
  const prepared = prepareDocument(of);
  const asTheyStand = changedFiles(prepared, { readings: choices });
  const done: DoneOperation[] = [];
  let before = asTheyStand;
  for (const [index, operation] of taken.changes.entries()) {
    if ((operation.from ?? -Infinity) > until) continue;
    const option = `reform.changes.${String(index)}`;
    const outcome = outcomeOf(operation, option, before);
    done.push({ operation, place: index, option, changes: outcome.changes });
    found.changes.push(...outcome.changes);
    found.issues.push(...outcome.issues);
    found.notices.push(...outcome.notices);
    before = applied(before, outcome.changes, () => nowhere).files;
  }
  throwIfAny(found.issues);
  throwIfAny(lostAmong(asTheyStand, done, (first, then) => ownerOf(first.place) === ownerOf(then.place)));
  const left = before;
  throwIfAny(taken.changes.flatMap((each, index) => stillReferredTo(each, `reform.changes.${String(index)}`, left)));
  loadPrepared(prepared, { readings: choices, reforms: found.changes });
  return {
    kind: 'reform',
    id: taken.id,
    title: taken.title,
    ...(taken.by === undefined ? {} : { by: taken.by }),
    changes: found.changes.map((change) => ({ ...change, reform: taken.id })),
    notices: found.notices,
  };
};

/**
 * Changes to rule data from operations by stable name. Every operation is checked on what the one before left, and what all
 * leave is loaded as a document is: what comes back can be decided by.
 *
 * @param reform as somebody writes it: `set`, `add-row`, `remove-row`, `add-condition`, `remove-condition`, `abolish`,
 * `add-rule`, `add-group`, `move-period`.
 * @throws HuiqiError with every problem and its place: a name that leads nowhere, something else standing there than `was`
 * says, an operation that changes nothing, or of which a later one leaves nothing, a row for a threshold that has one, rules that do not load.
 * @example
 * const { changes } = reformChanges(
 *   { id: 'scale-up-8', title: '小升规 6万元→8万元', changes: [{ set: 'scale-up.amount', was: '60000元', to: '8万元' }] },
 *   { document: 'taizhou-matrix-2025' },
 * );
 * changes // [{ rule: 'scale-up', part: 'parameters.amount', from: '6万元', to: '8万元', reform: 'scale-up-8' }]
 */
export const reformChanges = (reform: Reform, options: ReformOptions): CheckedReform =>
  changesInOrder(reform, options, () => reform);
