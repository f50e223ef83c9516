import { didYouMean } from '../issue/index.js';
import { isForAllOf, takesItsOwnPlace } from '../rule/index.js';
import type { DocumentFile } from '../rule/schema.js';
import { type Finding, finding } from './finding.js';
import type { CorpusCheck } from './folder.js';

const asTold = ({
  id,
  supersedes = [],
}: DocumentFile): { readonly id: string; readonly supersedes: NonNullable<DocumentFile['supersedes']> } => ({
  id,
  supersedes,
});

/**
 * A document takes the place of documents of its city, or of its district where it is a district's, and of none that,
 * in the end, takes its own.
 */
export const checkSupersession: CorpusCheck = (folder, all) => {
  const { document, fileOf } = folder;
  if (document?.supersedes === undefined) return [];
  const file = fileOf('document');
  const others = all.flatMap((each) => (each.document === undefined || each === folder ? [] : [each.document]));
  const isCovered = (other: DocumentFile): boolean =>
    isForAllOf(document, other) && (document.district === undefined || other.district === document.district);
  const known = others.filter(isCovered).map(({ id }) => id);
  const unknown = document.supersedes.flatMap(({ document: id }, index): readonly Finding[] =>
    id === document.id || known.includes(id)
      ? []
      : [
          finding('supersedes-unknown', file, ['supersedes', index, 'document'], id, {
            known: known.join(', '),
            suggestion: didYouMean(id, known),
          }),
        ],
  );
  const isLoop =
    document.supersedes.every(({ document: id }) => id !== document.id) &&
    takesItsOwnPlace(asTold(document), [document, ...others].map(asTold));
  return [...unknown, ...(isLoop ? [finding('supersession-loop', file, ['supersedes'], document.id)] : [])];
};
