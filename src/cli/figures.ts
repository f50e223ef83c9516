import { type DocumentId, documents } from '../documents/index.js';
import { preparedFor } from '../engine/assess-city.js';
import { type Format, listFigures } from '../explain/index.js';
import type { Language } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { type Document, loadDocument } from '../rule/index.js';
import { displacedBy, figuresIn, namingOf } from '../targets/index.js';
import { bad, type Checked, good } from './checked.js';

/** A document's figures of the indicators asked for, as they stand in it. */
export interface Figures {
  readonly document: Document;
  /** The ids asked for; all, where none are. */
  readonly indicators?: readonly string[];
}

export const figuresAsked = (id: DocumentId | undefined, names: readonly string[]): Checked<Figures> => {
  if (id === undefined) return bad(issue('field-required', { option: 'document' }, undefined));
  const document = loadDocument(documents[id]);
  const naming = namingOf(document.shortTitle.zh, [document]);
  const named = names.map((name) => naming(name, { option: 'indicator' }));
  const issues = named.flatMap((each) => (each.ok ? [] : [each.issue]));
  if (issues.length > 0) return bad(...issues);
  return good({
    document,
    ...(names.length === 0 ? {} : { indicators: named.flatMap((each) => (each.ok ? [each.id] : [])) }),
  });
};

export const figuresJson = ({ document, indicators }: Figures): unknown => {
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
const supersededIn = ({ id, city }: Document): Readonly<Record<string, readonly string[]>> => {
  const { documents: all } = preparedFor(city, {});
  const followed = displacedBy(all);
  const own = figuresIn(all)
    .filter(({ document }) => document.id === id)
    .map((placed) => [placed.figure.clause, followed(placed).map(({ figure }) => figure.clause)] as const);
  return Object.fromEntries(own.filter(([, instead]) => instead.length > 0));
};

export const figuresText = ({ document, indicators }: Figures, language: Language, format: Format): string =>
  listFigures(document, language, {
    format,
    superseded: supersededIn(document),
    ...(indicators === undefined ? {} : { indicators }),
  });
