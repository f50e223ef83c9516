import { canonicalJson } from '../condition/index.js';
import { HuiqiError } from '../issue/index.js';
import { type Document, type DocumentFiles, loadPrepared, prepareDocument, variantsBeside } from '../rule/index.js';
import { groupForms, headForm, ruleForms, standingForm, targetForms } from './meaning.js';

/** What a document decides, as one text: equal texts decide alike. */
export const decidingForm = (document: Document): string =>
  canonicalJson([
    headForm(document),
    standingForm(document),
    ...[ruleForms(document), groupForms(document), targetForms(document)].map((forms) =>
      [...forms].map(([id, form]) => [id, form]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
  ]);

/** What a document decides, as it stands and under each other option of each reading; nothing where it does not load. */
const formsOf = (files: DocumentFiles): readonly string[] | undefined => {
  try {
    const prepared = prepareDocument(files);
    const others = variantsBeside(prepared.readings, {}, (readings) => loadPrepared(prepared, { readings }));
    return [loadPrepared(prepared), ...others.map(({ loaded }) => loaded)].map(decidingForm);
  } catch (error) {
    if (error instanceof HuiqiError) return undefined;
    throw error;
  }
};

/** Whether files decide as others do: of what did not load before, nothing can be lost. */
export const decideAlike = (before: DocumentFiles, after: DocumentFiles): boolean => {
  const was = formsOf(before);
  return was === undefined || canonicalJson([...was]) === canonicalJson([...(formsOf(after) ?? [])]);
};
