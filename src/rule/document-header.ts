import { parseCondition, type ParseContext } from '../condition/index.js';
import { issue, type Issue, throwIfAny } from '../issue/index.js';
import { reservedIssues } from '../kinds/reserved.js';
import type { Vocabulary } from '../subject/index.js';
import { ownNames } from './matters.js';
import { asItStands, fileIn, parseFile } from './read-file.js';
import type { ScopeCondition } from './rule-context.js';
import { type DocumentFile, documentSchema } from './schema.js';

/** A document file as it was read, with the conditions that all its rules start with. */
export interface Header {
  readonly raw: unknown;
  readonly document: DocumentFile;
  readonly scope: readonly ScopeCondition[];
  /** Every name by which a receipt may cite the document. */
  readonly ownNames: ReadonlySet<string>;
}

const readScope = (
  scope: readonly unknown[],
  context: Pick<ParseContext, 'file' | 'vocabulary' | 'isChecked'>,
): readonly ScopeCondition[] => {
  const { file } = context;
  const parsed = scope.map((raw, index) =>
    parseCondition(raw, {
      ...context,
      pointer: `/scope/${String(index)}`,
      columns: {},
      parameters: {},
      rows: [{}],
      subjects: ['enterprise'],
      items: false,
      rules: new Set(),
    }),
  );
  throwIfAny(
    parsed.flatMap((each, index) => {
      if (!each.ok) return each.issues;
      return each.condition.name === undefined
        ? [issue('condition-name', { file, pointer: `/scope/${String(index)}/name` }, undefined)]
        : [];
    }),
  );
  return parsed.flatMap((each) =>
    each.ok && each.condition.name !== undefined
      ? [{ name: each.condition.name, condition: each.condition, note: each.notes[each.condition.name] }]
      : [],
  );
};

const periodIssues = ({ period: { from, through } }: DocumentFile, file: string): readonly Issue[] =>
  through !== null && through < from ? [issue('period-backwards', { file, pointer: '/period/through' }, through)] : [];

export const readHeader = (id: string, raw: unknown, vocabulary: Vocabulary, isChecked: boolean): Header => {
  const file = fileIn(id, 'document');
  if (!isChecked) throwIfAny(reservedIssues(raw, file));
  const document = (isChecked ? asItStands : parseFile)(documentSchema, raw, file);
  throwIfAny(periodIssues(document, file));
  return {
    raw,
    document,
    scope: readScope(document.scope, { file, vocabulary, isChecked }),
    ownNames: ownNames(document),
  };
};
