import { documentIds, documents } from '../documents/index.js';
import { createDocumentEngine } from '../engine/index.js';
import { languages } from '../issue/index.js';
import { exit, type Io } from './io.js';
import { catalogueOf, catalogueText } from './catalogue.js';
import type { Manner } from './manner.js';
import { choiceOf, single, andThen } from './options.js';
import type { Given } from './program.js';
import { refuse } from './report.js';

/** `huiqi list`: every document with its standing, its rules by kind and its readings, the default option first. */
export const listCommand = (given: Given, manner: Manner, io: Io): number => {
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) => choiceOf('--format', word, ['text', 'json']));
  const issues = [...language.issues, ...format.issues];
  if (issues.length > 0 || language.value === undefined) return refuse(issues, manner, io);
  const listed = documentIds.map((id) => catalogueOf(createDocumentEngine(documents[id]).document));
  const text = format.value === 'json' ? JSON.stringify({ documents: listed }, undefined, 2) : listed.map((each) => catalogueText(each, manner.language)).join('\n\n');
  io.out(`${text}\n`);
  return exit.done;
};
