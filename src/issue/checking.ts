import { catalogue } from './catalogue.js';
import { checkCatalogue } from './check-catalogue.js';
import { issuesOf } from './issue.js';
import { widerCatalogue } from './wider-catalogue.js';

/** Every kind of problem: what the command line and the check of rule folders report, and with it the library's own. */
export const everyProblem = { ...catalogue, ...widerCatalogue, ...checkCatalogue } as const;

export const issue = issuesOf(everyProblem);
