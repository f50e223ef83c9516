/** What a document pays over several years, and when. */
export { timeline, type TimelineOptions } from './scenario/timeline/call.js';
export { type ChartSpec, timelineChart } from './scenario/timeline/chart.js';
export type { Carried, PlanReceipt } from './scenario/timeline/ledger.js';
export type { NeverDue } from './scenario/timeline/never-due.js';
export { explainTimeline } from './scenario/timeline/page.js';
export type { Loose } from './scenario/timeline/sums.js';
export type { Due, Timeline, TimelineYear } from './scenario/timeline/timeline.js';
