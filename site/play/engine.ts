/** The library as the page uses it for its first answer, in one piece that is loaded when the page stands. */
import type { DocumentId, EvaluateOptions } from 'huiqi';
// As `evaluate` does it, with one document in place of all.
import type { Taken } from '../../src/engine/evaluate-options.js';
import { enginesFrom } from '../../src/engine/engines-from.js';
import { settings } from '../../src/engine/shared-options.js';
import { readCall } from '../../src/engine/call.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { defaultIn, mattersIn, optionsOf } from './answer.js';
import type { Decider } from './deciding.js';

export { describeIssue, describeNotice } from 'huiqi';
export { formFields } from 'huiqi/form';
export { answerTo } from './answer.js';
export { fieldProblem } from './field-problem.js';

/** Situations decided by one document, handed over without its targets. */
export const deciderOf = (id: DocumentId, files: DocumentFiles): Decider => {
  const engineFor = enginesFrom({ [id]: files });
  return {
    decide: (situation) => {
      const { options, subject } = readCall<Taken<EvaluateOptions>>(situation.input, optionsOf(situation), settings);
      return engineFor(options).evaluate(subject, { year: options.year });
    },
    defaultOf: (_, reading) => defaultIn(files, reading),
    mattersOf: () => mattersIn(files),
  };
};
