/**
 * Marks what takes seconds by itself: `npm test` leaves it to `npm run test:long`, so that the everyday suite ends while
 * one waits for it. Both are run before a change is taken.
 */
export const long = { tags: ['long'] };
