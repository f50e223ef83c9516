import type { Issue } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { shapeIssues } from '../kinds/shape.js';
import type { DocumentFiles } from '../rule/index.js';
import { fileIn } from '../rule/read-file.js';
import { type AmendingFile, amendingSchema, amendmentsSchema } from '../rule/amendment.js';
import { type Operation, operations } from './operation.js';

/** An amendment as it is written. */
export interface Amendment {
  readonly files: DocumentFiles;
  readonly head: AmendingFile;
  readonly entries: readonly { readonly operation: Operation; readonly clauses: readonly string[] }[];
}

const idIn = (document: unknown): string => String((document as { readonly id?: unknown } | null)?.id);

/** A problem of an operation, where `amendments.json` has it. */
export const inFile =
  (file: string) =>
  (found: Issue): Issue =>
    'option' in found.place
      ? { ...found, place: { file, pointer: found.place.option.replace(/^amendments/u, '').replaceAll('.', '/') } }
      : found;

/** Reads an amendment against its shapes, and its operations; every problem at its place. */
export const readAmendment = (
  files: DocumentFiles,
): { readonly amendment?: Amendment; readonly issues: readonly Issue[] } => {
  const id = idIn(files.document);
  const [headFile, file] = [fileIn(id, 'document'), fileIn(id, 'amendments')];
  const head = amendingSchema.safeParse(files.document);
  const list = amendmentsSchema.safeParse(files.amendments);
  if (!head.success || !list.success)
    return {
      issues: [
        ...(head.success ? [] : shapeIssues(head.error, files.document, headFile)),
        ...(list.success ? [] : shapeIssues(list.error, files.amendments, file)),
      ],
    };
  const read = operations(
    list.data.map(({ clauses: _, note: __, ...operation }) => operation),
    'amendments',
  );
  // One day for all of it: what begins later is an amendment of its own.
  const dated = (read.value ?? []).flatMap(({ from }, index) =>
    from === undefined
      ? []
      : [
          issue('field-unknown', { file, pointer: `/${String(index)}/from` }, 'from', {
            known: 'clauses, note',
            suggestion: '',
          }),
        ],
  );
  if (read.value === undefined || read.issues.length > 0 || dated.length > 0)
    return { issues: [...read.issues.map(inFile(file)), ...dated] };
  return {
    amendment: {
      files,
      head: head.data,
      entries: read.value.map((operation, index) => ({ operation, clauses: list.data[index]?.clauses ?? [] })),
    },
    issues: [],
  };
};
