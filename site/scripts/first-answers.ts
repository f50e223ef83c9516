/** The answer to what the playground starts with, as the playground itself would give it. */
import { answerTo, deciderOf, describeNotice } from '../play/engine.js';
import { type FirstAnswers, writtenFirst } from '../play/first-answer.js';
import { whyOf } from '../play/why.js';
import type { Language } from './corpus.js';
import { catalogue } from './home-pages.js';
import type { DocumentFiles } from '../../src/rule/index.js';

export const firstAnswers = async (): Promise<FirstAnswers> => {
  const [first] = catalogue.examples;
  if (first === undefined) throw new Error('the playground starts with nothing');
  const module = (await import(`../../src/documents/rules/${first.document}.ts`)) as { readonly files: DocumentFiles };
  const decider = deciderOf(first.document, module.files);
  const of = (language: Language) =>
    writtenFirst(
      answerTo(first, language, decider),
      (notice) => describeNotice(notice, language),
      (outcome) => whyOf(outcome, language),
    );
  return { zh: of('zh'), en: of('en') };
};
