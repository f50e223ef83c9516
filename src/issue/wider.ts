import { catalogue } from './catalogue.js';
import { issuesOf } from './issue.js';
import { noticesOf } from './notice.js';
import { notices } from './notices.js';
import { widerCatalogue } from './wider-catalogue.js';
import { widerNotices } from './wider-notices.js';

/** For what asks more than an evaluation: its own problems, and those of evaluations. */
export const issue = /* @__PURE__ */ issuesOf({ ...catalogue, ...widerCatalogue });

export const notice = /* @__PURE__ */ noticesOf({ ...notices, ...widerNotices });
