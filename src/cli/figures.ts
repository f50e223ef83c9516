import { documentIds, documents } from '../documents/index.js';
import { type Corpus, preparedFor } from '../engine/assess-city.js';
import { type Format, listFigures } from '../explain/index.js';
import type { Language } from '../issue/index.js';
import { type Document, loadDocument } from '../rule/index.js';
import { displacedBy, figuresIn, namingOf } from '../targets/index.js';
import { attempt, bad, type Checked, good } from './checked.js';
import { required } from './option.js';
import { documentThere } from './options.js';
import type { RulesRead } from './subject-command.js';

/** A document's figures of the indicators asked for, as they stand in it. */
export interface DocumentFigures {
  readonly document: Document;
  /** The documents that it stands among, where they are others than the library's. */
  readonly among?: Corpus;
  /** The ids asked for; all, where none are. */
  readonly indicators?: readonly string[];
}

export const figuresAsked = (
  id: string | undefined,
  names: readonly string[],
  { document: handedOver, among }: RulesRead,
): Checked<DocumentFigures> => {
  const own = documentIds.find((each) => each === id);
  const files = handedOver ?? (own === undefined ? undefined : documents[own]);
  if (files === undefined) return bad(required('--document', documentThere.about));
  const { value: document, issues: unread } = attempt(() => loadDocument(files));
  if (document === undefined) return { issues: unread };
  const naming = namingOf(document.shortTitle.zh, [document]);
  const named = names.map((name) => naming(name, { option: 'indicator' }));
  const issues = named.flatMap((each) => (each.ok ? [] : [each.issue]));
  if (issues.length > 0) return bad(...issues);
  return good({
    document,
    ...(among === undefined ? {} : { among }),
    ...(names.length === 0 ? {} : { indicators: named.flatMap((each) => (each.ok ? [each.id] : [])) }),
  });
};

export const figuresJson = ({ document, indicators }: DocumentFigures): unknown => {
  const { id, city, status, statusNote, targets } = document;
  return {
    document: id,
    city,
    status,
    statusNote,
    indicators: targets.filter((each) => indicators === undefined || indicators.includes(each.id)),
  };
};

/** The figures of a document that have yielded to another of its city, and to which. */
const supersededIn = ({
  document: { id, city },
  among,
}: DocumentFigures): Readonly<Record<string, readonly string[]>> => {
  const { documents: all } = preparedFor(city, {}, {}, among);
  const followed = displacedBy(all);
  const own = figuresIn(all)
    .filter(({ document }) => document.id === id)
    .map((placed) => [placed.figure.clause, followed(placed).map(({ figure }) => figure.clause)] as const);
  return Object.fromEntries(own.filter(([, instead]) => instead.length > 0));
};

export const figuresText = (figures: DocumentFigures, language: Language, format: Format): string => {
  const { document, indicators } = figures;
  return listFigures(document, language, {
    format,
    superseded: supersededIn(figures),
    ...(indicators === undefined ? {} : { indicators }),
  });
};
