import type { Bilingual } from '../issue/index.js';
import { checkDepartments } from './departments.js';
import { type Finding, finding, type FindingPath } from './finding.js';
import type { DocumentFolder } from './folder.js';
import { prefixOf } from './numbering.js';

/** The texts of the documents, by the three digits that their clause ids begin with. */
export type Sources = Readonly<Record<string, string>>;

/** So many characters in a row as in the source are a quotation, not words of our own. */
const quotation = 15;

const unspaced = (text: string): string => text.replace(/\s+/gu, '');

const runsIn = (plain: string): readonly string[] =>
  Array.from({ length: Math.max(0, plain.length - quotation + 1) }, (_, at) => plain.slice(at, at + quotation));

const quoted = /“(?<quoted>[^“”]+)”/gu;

/** The words in quotation marks: names, as a rule. They are the document’s own, and must be. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(quoted)].map(({ groups }) => unspaced(groups?.['quoted'] ?? ''));

/** Runs of our own words, between quotations. */
const ownRunsOf = (text: string): readonly string[] =>
  unspaced(text)
    .split(/“[^“”]+”/u)
    .flatMap(runsIn);

/** What the text has in quotation marks that begins and ends alike, for a name that was cut. */
const resembling = (name: string, plain: string): string =>
  quotedIn(plain).find((each) => each.startsWith(name.slice(0, 2)) && each.endsWith(name.slice(-2))) ?? '–';

/** What we say in our own words of a document: `names` of indicators are the document's own and may be as it prints them. */
const ownWords = ({
  clauses,
  targets,
  defects,
  readings,
  oracles,
}: DocumentFolder): readonly { readonly file: string; readonly path: FindingPath; readonly text: string }[] => {
  const said = (
    file: string,
    path: FindingPath,
    text: Bilingual | undefined,
  ): readonly { readonly file: string; readonly path: FindingPath; readonly text: string }[] =>
    text === undefined ? [] : [{ file, path: [...path, 'zh'], text: text.zh }];
  return [
    ...clauses.entries.flatMap(({ index, value }) =>
      (['summary', 'notComputedWhy', 'note'] as const).flatMap((key) => said(clauses.file, [index, key], value[key])),
    ),
    ...targets.entries.flatMap(({ index, value }) => [
      ...said(targets.file, [index, 'title'], value.title),
      ...value.figures.flatMap(({ scope }, at) => said(targets.file, [index, 'figures', at, 'scope'], scope)),
    ]),
    ...readings.entries.flatMap(({ index, value }) => said(readings.file, [index, 'why'], value.why)),
    ...oracles.entries.flatMap(({ index, value }) => said(oracles.file, [index, 'note'], value.note)),
    ...defects.entries.flatMap(({ index, value }) =>
      (['found', 'taken'] as const).flatMap((key) => said(defects.file, [index, key], value[key])),
    ),
  ];
};

/** Held against the document's text: anchors stand in it, and our own words do not. */
export const checkSource = (folder: DocumentFolder, sources: Sources): readonly Finding[] => {
  const { clauses } = folder;
  // An amendment has clauses of its own behind those of the text that it amends: each is held against its own text.
  const prefixes = [...new Set(clauses.ids.map(({ value }) => prefixOf(value)))];
  const missing = prefixes
    .filter((prefix) => sources[prefix] === undefined)
    .map((prefix) => finding('source-missing', clauses.file, [], undefined, { prefix }));
  const texts = prefixes.flatMap((prefix) => sources[prefix] ?? []);
  if (texts.length === 0) return missing;
  const source = texts.join('\n');
  const plain = unspaced(source);
  const runs = new Set(runsIn(plain));
  const printedOf = (key: 'number' | 'issuer'): readonly Finding[] => {
    const text = folder.document?.[key]?.zh;
    return text === undefined || source.includes(text)
      ? []
      : [finding('anchor-missing', folder.fileOf('document'), [key, 'zh'], text)];
  };
  return [
    ...missing,
    ...printedOf('number'),
    ...printedOf('issuer'),
    ...checkDepartments(folder, source),
    ...clauses.entries.flatMap(({ index, value: { summary } }) =>
      quotedIn(summary.zh)
        .filter((each) => !plain.includes(each))
        .map((each) =>
          finding('quotation-differs', clauses.file, [index, 'summary', 'zh'], each, {
            known: resembling(each, plain),
          }),
        ),
    ),
    ...clauses.entries.flatMap(({ index, value: { id, anchor } }) =>
      sources[prefixOf(id)]?.includes(anchor) === false
        ? [finding('anchor-missing', clauses.file, [index, 'anchor'], anchor)]
        : [],
    ),
    ...ownWords(folder).flatMap(({ file, path, text }) => {
      const run = ownRunsOf(text).find((each) => runs.has(each));
      return run === undefined ? [] : [finding('text-copied', file, path, run, { most: String(quotation) })];
    }),
  ];
};
