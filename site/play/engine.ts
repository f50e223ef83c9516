/** The library as the page uses it, in one piece that is loaded when the page stands. */
import { createEngine, type DocumentId, documents } from 'huiqi';

export { describeIssue, describeNotice } from 'huiqi';
export { formFields } from 'huiqi/form';
export { answerTo } from './answer.js';

/** The option of a reading that is taken unless another is chosen. */
export const defaultOf = (document: string, reading: string): string | undefined =>
  createEngine([documents[document as DocumentId]])
    .documents.flatMap(({ readings }) => readings)
    .find(({ id }) => id === reading)?.options[0]?.id;
