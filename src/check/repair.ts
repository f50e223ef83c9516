import { canonicalJson } from '../condition/index.js';
import { isPlainObject, type PlainObject } from '../edge/index.js';
import { didYouMean, pointerSteps, pointerTo } from '../issue/index.js';
import type { DocumentFiles, RuleFolders } from '../rule/index.js';
import type { Finding } from './finding.js';
import { isPart } from '../rule/parts.js';

/** What sets a finding right, said of data: who has the text makes it there. */
type FileRepair =
  | { readonly make: 'remove'; readonly file: string; readonly pointer: string }
  | { readonly make: 'replace'; readonly file: string; readonly pointer: string; readonly value: string }
  /** The entries of a list in another order, each by the place that it has. */
  | { readonly make: 'order'; readonly file: string; readonly order: readonly number[] };

interface FindingPlace {
  readonly document: string;
  readonly name: string;
  readonly folder: DocumentFiles;
  readonly content: unknown;
}

const placeOf = ({ place }: Finding, files: RuleFolders): FindingPlace | undefined => {
  const [, document = '', name = ''] = /^rules\/([^/]+)\/([^/]+)\.json$/u.exec(place.file) ?? [];
  const folder = Object.hasOwn(files, document) ? files[document] : undefined;
  if (folder === undefined) return undefined;
  return { document, name, folder, content: isPart(name) ? folder[name as keyof DocumentFiles] : folder.rules[name] };
};

const at = (content: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? (node as PlainObject)[step] : undefined),
    content,
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a reading names rows of a rule by their places: they would be other rows once one is gone. */
const areRowsQuoted = ({ folder, document, name }: FindingPlace): boolean =>
  listOf(folder.readings)
    .flatMap((reading) => listOf(at(reading, ['options'])))
    .flatMap((option) => listOf(at(option, ['changes'])))
    .some(
      (change) =>
        [name, `${document}/${name}`].includes(String(at(change, ['rule']))) &&
        String(at(change, ['part'])).includes('.rows.'),
    );

type Find = (found: Finding, place: FindingPlace, findings: readonly Finding[]) => readonly FileRepair[];

/** An entry that stands in its list already, word for word: the later says nothing more. */
const withoutRepeated: Find = ({ place: { file, pointer } }, place) => {
  const steps = pointerSteps(pointer);
  const own = steps.at(-1) === 'id' ? steps.slice(0, -1) : steps;
  const [parent, index] = [own.slice(0, -1), Number(own.at(-1))];
  const list = listOf(at(place.content, parent));
  const text = canonicalJson(list[index] ?? null);
  const isTwice = index < list.length && list.slice(0, index).some((each) => canonicalJson(each ?? null) === text);
  if (!isTwice || (own.at(-2) === 'rows' && areRowsQuoted(place))) return [];
  return [
    {
      make: 'remove',
      file,
      pointer: pointerTo(...own),
    },
  ];
};

/** Clauses out of their order, of which none is left out and none is there twice: one order is right. */
const inOrder: Find = ({ place: { file } }, { content }) => {
  const ids = listOf(content).map((each) => String(at(each, ['id'])));
  const sorted = [...ids].sort();
  const prefix = sorted[0]?.slice(0, 3) ?? '';
  const isWhole = sorted.every((id, index) => id === `${prefix}-${String(index + 1).padStart(3, '0')}`);
  return isWhole ? [{ make: 'order', file, order: sorted.map((id) => ids.indexOf(id)) }] : [];
};

/** A rule or document called otherwise than its place, where the whole ledger calls it by its place. */
const byItsPlace: Find = ({ place: { file, pointer } }, { document, name, folder, content }) => {
  const listed = listOf(folder.clauses).flatMap((each) => listOf(at(each, ['rules'])).map(String));
  if (name === 'document') {
    const isMeant = listed.length > 0 && listed.every((each) => each.startsWith(`${document}/`));
    return isMeant ? [{ make: 'replace', file, pointer, value: document }] : [];
  }
  const written = String(at(content, ['id']));
  const isMeant = listed.includes(`${document}/${name}`) && !listed.includes(written);
  return isMeant ? [{ make: 'replace', file, pointer, value: `${document}/${name}` }] : [];
};

/** A clause that rules encode, as they say themselves, needs no reason why nothing is computed from it. */
const encoded: Find = ({ place: { file, pointer } }, { content }, findings) => {
  const [index = ''] = pointerSteps(pointer);
  const clause = at(content, [index]);
  const isDoubted = findings.some(
    ({ place }) =>
      place.file === file && (place.pointer === `/${index}` || place.pointer.startsWith(`/${index}/rules`)),
  );
  if (!isPlainObject(clause) || listOf(clause['rules']).length === 0 || isDoubted) return [];
  return ['notComputed', 'notComputedWhy']
    .filter((key) => key in clause)
    .map((key) => ({ make: 'remove', file, pointer: `/${index}/${key}` }));
};

/** The one of some names that a misspelt one can only mean: near, and no other is. */
const onlyNear = (written: unknown, names: readonly string[]): string | undefined => {
  if (typeof written !== 'string') return undefined;
  const near = [...new Set(names)].filter((name) => didYouMean(written, [name]).en !== '');
  return near.length === 1 ? near[0] : undefined;
};

const corrected = (file: string, pointer: string, value: string | undefined): readonly FileRepair[] =>
  value === undefined ? [] : [{ make: 'replace', file, pointer, value }];

/** A rule that a clause misspells, where one rule cites the clause that the clause does not list: both say the same. */
const byWhatCitesIt: Find = ({ place: { file, pointer } }, { document, content }, findings) => {
  const steps = pointerSteps(pointer);
  const clause = at(content, [...steps.slice(0, 1), 'id']);
  const citing = findings.flatMap(({ code, found, place }) => {
    const [, folder, slug = ''] = /^rules\/([^/]+)\/([^/]+)\.json$/u.exec(place.file) ?? [];
    const isMeant = code === 'encoder-unlisted' && found === JSON.stringify(clause) && folder === document;
    return isMeant && !isPart(slug) ? [`${document}/${slug}`] : [];
  });
  return corrected(file, pointer, onlyNear(at(content, steps), citing));
};

/** A check of figures that a list of faults misspells, where one of them alone is near. */
const byOracleNear: Find = ({ place: { file, pointer } }, { folder, content }) => {
  const names = listOf(folder.oracles).map((each) => String(at(each, ['id'])));
  return corrected(file, pointer, onlyNear(at(content, pointerSteps(pointer)), names));
};

const finders: Readonly<Record<string, Find>> = {
  'id-duplicate': withoutRepeated,
  'member-duplicate': withoutRepeated,
  'row-duplicate': withoutRepeated,
  'clause-order': inOrder,
  'id-misplaced': byItsPlace,
  'clause-both-ways': encoded,
  'clause-reason-unsaid': encoded,
  'encoder-unknown': byWhatCitesIt,
  'oracle-unknown': byOracleNear,
};

/**
 * What sets a finding right, where one thing alone can and it changes no answer; nothing where a person has to choose.
 *
 * @param findings all that were found, which may leave a choice open.
 */
export const repairsOf = (found: Finding, files: RuleFolders, findings: readonly Finding[]): readonly FileRepair[] => {
  const place = placeOf(found, files);
  return place === undefined ? [] : (finders[found.code]?.(found, place, findings) ?? []);
};
