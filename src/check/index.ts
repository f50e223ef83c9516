/**
 * What CI asks of rule data: clauses accounted for, figures as printed, ids, days, self-checks, readings. Takes folders as
 * they were read; gives findings with file and place. Says
 * what sets one right for certain; writes nothing.
 */
export { checkDocuments, type CheckDocumentsOptions } from './check-documents.js';
export type { Finding } from './finding.js';
export { figuresPrinted, type PrintedFigure } from './printed.js';
export { toWrite } from './unwritten.js';
export { relationsOf } from './words.js';
export { amendmentsName, besideNames, isPart, type PartName, partNames, wordsName } from '../rule/parts.js';
export type { Sources } from './sources.js';
export { repairsOf } from './repair.js';
export { decideAlike } from './same-answers.js';
