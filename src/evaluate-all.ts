/** What all documents say of one subject. */
export type { AllResults, Together } from './scenario/all-documents/evaluate-all.js';
export { evaluateAll, type EvaluateAllOptions } from './scenario/all-documents/call.js';
export type { Misfit, NotFitting, Superseded } from './scenario/all-documents/applicability.js';
export { explainAll } from './scenario/all-documents/page.js';
export type { AllTimeline, AllTimelineYear, TogetherSoFar } from './scenario/all-documents/through-years.js';
export { timelineAll, type TimelineAllOptions } from './scenario/all-documents/timeline-all.js';
export { explainTimelineAll } from './scenario/all-documents/timeline-page.js';
