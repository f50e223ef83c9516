import { catalogue } from './catalogue.js';
import { issuesOf } from './issue.js';
import { widerCatalogue } from './wider-catalogue.js';

/** For what asks more than an evaluation: its own problems, and those of evaluations. */
export const issue = /* @__PURE__ */ issuesOf({ ...catalogue, ...widerCatalogue });
